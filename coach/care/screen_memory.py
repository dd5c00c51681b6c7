"""What the log says about the screen up to now: which yes stands, what was cleared, what is due.

Whatever locks counts in the order of the log, also if its date is after today: a clock that was
wrong must not open a lock. Whether the screen is due goes by dates up to today alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from coach.care.entries import Cleared, MorningPain, NewInjury, ScreenAnswered, SignsNoted
from coach.care.entry import Entry
from coach.care.run_entries import RunChanged, RunLogged
from coach.care.screen import OLDER_RULE
from coach.care.screen_file import Screen

DueWhy = Literal["first", "weekly", "injury", "gap"]

DUE_AFTER_DAYS = 7
"""Weekly (clinical "Safety")."""
LAPSES_AFTER_DAYS = 10
"""From then on the last answers no longer open anything: our own default."""
LIMP_DAYS = 3
"""A limp for more than 72 hours (clinical "Safety")."""
LIMP_APART_DAYS = 7
"""A limp after a longer silence is another one: our own default."""
GIVING_WAY_DAYS = 14
"""Giving way on two days within this time is "repeated": our own default."""


@dataclass(frozen=True, slots=True)
class ScreenMemory:
    """The fold of all entries that bear on the screen, in the order of the log.

    ``flagged`` has the day of the yes by question id, whether it was said in the screen or follows
    from something else that was logged (``inferred``). ``screens`` are the answered screens.
    ``injury`` is the day of an injury with no screen after it.
    """

    flagged: Mapping[str, date] = field(default_factory=dict)
    inferred: frozenset[str] = frozenset()
    cleared: frozenset[str] = frozenset()
    screens: tuple[ScreenAnswered, ...] = ()
    injury: date | None = None
    limp_since: date | None = None
    limp_last: date | None = None
    gave_way: tuple[date, ...] = ()

    def after(self, entry: Entry, screen: Screen) -> "ScreenMemory":
        """The memory with one more entry of the log."""
        match entry:
            case ScreenAnswered():
                return self._answered(entry, screen)
            case Cleared():
                # Nothing is cleared ahead: a yes that comes later has not been seen.
                seen = {one for one in entry.questions if one in self.flagged or one == OLDER_RULE}
                return replace(self, cleared=self.cleared | seen)
            case NewInjury():
                keep = {one for one in self.cleared if not _is_of_injury(one, screen)}
                return replace(self, injury=entry.day, cleared=frozenset(keep))
            case MorningPain() | SignsNoted():
                return self._signs(entry)
            case RunLogged() | RunChanged() if entry.bone_pain:
                return self._infer("bone_spot", entry.day)
            case _:
                return self

    def last_screen(self, today: date) -> ScreenAnswered | None:
        """The latest screen of the log that is not dated after ``today``."""
        return next((one for one in reversed(self.screens) if one.day <= today), None)

    def answers(self, today: date) -> dict[str, bool]:
        """The answers that hold on ``today``: none from a screen that has lapsed, every yes."""
        last = self.last_screen(today)
        held: dict[str, bool] = {}
        if last is not None and self.injury is None and (today - last.day).days < LAPSES_AFTER_DAYS:
            held |= last.answers
        return held | dict.fromkeys(self.flagged, True)

    def due(self, today: date, gap: bool = False) -> DueWhy | None:
        """Why the screen is to be answered on ``today``; None while it is not."""
        last = self.last_screen(today)
        if last is None:
            return "first"
        if self.injury is not None:
            return "injury"
        if (today - last.day).days >= DUE_AFTER_DAYS:
            return "gap" if gap else "weekly"
        return None

    def _answered(self, entry: ScreenAnswered, screen: Screen) -> "ScreenMemory":
        flagged = dict(self.flagged)
        cleared, inferred = set(self.cleared), set(self.inferred)
        for id_, yes in entry.answers.items():
            question = screen.by_id.get(id_)
            if question is None:
                continue
            if yes:
                flagged[id_] = entry.day
                if question.seen_again:
                    cleared.discard(id_)
            elif id_ in flagged and not self._stands(id_, entry.day, screen):
                del flagged[id_]
                cleared.discard(id_)
                inferred.discard(id_)
        return replace(
            self,
            flagged=flagged,
            cleared=frozenset(cleared),
            inferred=frozenset(inferred),
            screens=(*self.screens[-7:], entry),
            injury=None,
        )

    def _stands(self, id_: str, day: date, screen: Screen) -> bool:
        """Whether a yes outlasts a no on ``day``: of two answers of a day the stricter wins."""
        urgent = screen.by_id[id_].seen_again or id_ in self.inferred
        return urgent and self.flagged[id_] == day

    def _signs(self, entry: MorningPain | SignsNoted) -> "ScreenMemory":
        memory = self
        if entry.limp is False and self.limp_since is not None:
            memory = replace(memory, limp_since=None)
        elif entry.limp:
            last = memory.limp_last or entry.day
            since = memory.limp_since or entry.day
            if abs((entry.day - last).days) > LIMP_APART_DAYS:
                since = entry.day
            memory = replace(memory, limp_since=since, limp_last=entry.day)
            if (entry.day - since).days >= LIMP_DAYS:
                memory = memory._infer("limp_stays", entry.day)
        if entry.giving_way:
            days = {
                one for one in memory.gave_way if abs((entry.day - one).days) <= GIVING_WAY_DAYS
            } | {entry.day}
            memory = replace(memory, gave_way=tuple(sorted(days)))
            if len(days) > 1:
                memory = memory._infer("gives_way", entry.day)
        return memory

    def _infer(self, id_: str, day: date) -> "ScreenMemory":
        cleared = self.cleared if id_ != "bone_spot" else self.cleared - {id_}
        return replace(
            self,
            flagged={**self.flagged, id_: day},
            inferred=self.inferred | {id_},
            cleared=cleared,
        )


def _is_of_injury(id_: str, screen: Screen) -> bool:
    """Whether a new injury calls for a new look at it; illnesses and age are as they were."""
    question = screen.by_id.get(id_)
    return question is not None and question.tier not in ("ask_first", "care")
