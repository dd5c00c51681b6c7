"""What the review says in words: a key with its figures, and the English for it.

A screen has the same keys in the language of its person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

SENTENCES: Mapping[str, str] = {
    "nothing_yet": "Nothing recorded yet. Your first session will appear here.",
    "first_session": "Your first session is in the record. A trend needs a few more.",
    "gap": "The last session was {days} days ago. You can begin again gently.",
    "morning_down": "Morning pain is down from {before:g} to {now:g} in {weeks} weeks.",
    "morning_up": "Morning pain is up from {before:g} to {now:g} in {weeks} weeks.",
    "week_all": "Every planned day of this week so far is done.",
    "week_some": "Planned days done this week so far: {done} of {planned}.",
    "morning_steady": "Morning pain is about the same as {weeks} weeks ago, around {now:g}.",
    "sessions_lately": "{sessions} sessions in the last {weeks} weeks.",
    "rep_counted": "Counted",
    "rep_rejected": "Not counted: {reason}",
    "rep_restarted": "The set was begun again after this, so it does not count.",
    "rep_range": "Range {range}",
    "rep_of_own": "{percent:.0f} % of your own range; {least:.0f} % are needed",
    "rep_tempo": "{up:.1f} s up, {top:.1f} s at the top, {down:.1f} s down",
    "rep_lasted": "{seconds:.1f} s long",
    "rep_seen": "Seen {percent:.0f} % of the time",
    "rep_fault": "Form: {fault}",
}
"""English sentence of each key."""


@dataclass(frozen=True, slots=True)
class Says:
    """A sentence as data; ``values`` fill what it names."""

    key: str
    values: Mapping[str, float | int | str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.key not in SENTENCES:
            raise ValueError(f"no sentence {self.key!r}")

    def text(self) -> str:
        """The sentence in English."""
        return SENTENCES[self.key].format(**self.values)
