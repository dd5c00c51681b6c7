"""The decision table for pain: the first row that matches decides.

Clinical "Pain engine" (own default, built on the pain-monitoring model of Thomeé 1997 and
Silbernagel 2007, which was tested in Achilles tendinopathy and is stretched to other aches
here). Whatever is unknown (None) matches no row that asks for it; 0 is an answer.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

PAIN_GREEN_MAX = 2
PAIN_AMBER_MAX = 5
REACTION = 2
"""A next morning that many points above base is a reaction; so much is a meaningful change."""
GOOD_SHARE = 0.8
GOOD_SESSIONS = 3


class Action(StrEnum):
    """What a row says, from the most cautious on."""

    STOP = "stop"
    NO_LOADING = "no_loading"
    REGRESS = "regress"
    HOLD = "hold"
    PROGRESS = "progress"


BOLDNESS = {action: place for place, action in enumerate(Action)}
"""The order of the actions: the higher, the bolder."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about one exercise when the table is asked. Pain is 0 to 10.

    ``before`` and ``new_sign`` (limp, swelling, giving way) are of today. ``during``, ``sharp``
    and ``good_share`` (0 to 1) are of the exercise's latest session, ``morning`` and
    ``new_swelling`` of the morning after it, ``base`` is the median of the seven mornings before
    that. ``week_rise`` is the weekly median less that of the week before, ``week_rise_before`` the
    same a week earlier. ``good_sessions`` counts the latest sessions in a row, this one included,
    that had pain up to 2, a morning no worse than base and enough good repetitions.
    ``morning_max`` is the morning above which the load reacted; a physio may set less than 5.
    """

    red_flag: bool = False
    before: int | None = None
    new_sign: bool = False
    during: int | None = None
    sharp: bool = False
    morning: int | None = None
    new_swelling: bool = False
    base: float | None = None
    week_rise: float | None = None
    week_rise_before: float | None = None
    good_share: float | None = None
    good_sessions: int = 0
    morning_max: int = PAIN_AMBER_MAX


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table: ``when`` it matches, ``action`` says what follows from it.

    ``reason`` is the key of its sentence in ``assets/care/texts.toml``, ``claim`` the id of the
    claim that says where it is from.
    """

    number: int
    reason: str
    claim: str
    when: Callable[[Evidence], bool]
    action: Callable[[Evidence], Action]


def _always(action: Action) -> Callable[[Evidence], Action]:
    return lambda _: action


def _loaded_too_much(e: Evidence) -> bool:
    return (e.during is not None and e.during > PAIN_AMBER_MAX) or e.sharp


def reacted(e: Evidence) -> bool:
    """Whether the morning after was a reaction (row 3), whichever row decides."""
    if e.new_swelling:
        return True
    if e.morning is None:
        return False
    return e.morning > e.morning_max or (e.base is not None and e.morning >= e.base + REACTION)


def _rises(e: Evidence) -> bool:
    return e.week_rise is not None and e.week_rise >= 1


def _rises_again(e: Evidence) -> bool:
    return _rises(e) and e.week_rise_before is not None and e.week_rise_before >= 1


def _amber(e: Evidence) -> bool:
    return (
        e.during is not None
        and PAIN_GREEN_MAX < e.during <= PAIN_AMBER_MAX
        and e.morning is not None
        and e.base is not None
        and e.morning <= e.base + 1
    )


def is_good(
    during: int | None, morning: int | None, base: float | None, share: float | None
) -> bool:
    """Whether one session counts towards moving on."""
    return (
        during is not None
        and during <= PAIN_GREEN_MAX
        and morning is not None
        and base is not None
        and morning <= base
        and share is not None
        and share >= GOOD_SHARE
    )


def _green(e: Evidence) -> bool:
    good = is_good(e.during, e.morning, e.base, e.good_share)
    return good and e.good_sessions >= GOOD_SESSIONS


TABLE: tuple[Row, ...] = (
    Row(0, "row_0", "red_flags", lambda e: e.red_flag, _always(Action.STOP)),
    Row(
        1,
        "row_1",
        "pain_before",
        lambda e: (e.before is not None and e.before >= 6) or e.new_sign,
        _always(Action.NO_LOADING),
    ),
    Row(2, "row_2", "pain_red", _loaded_too_much, _always(Action.REGRESS)),
    Row(3, "row_3", "regress_step", reacted, _always(Action.REGRESS)),
    Row(
        4,
        "row_4",
        "weekly_median",
        _rises,
        lambda e: Action.REGRESS if _rises_again(e) else Action.HOLD,
    ),
    Row(5, "row_5", "morning_missing", lambda e: e.morning is None, _always(Action.HOLD)),
    Row(6, "row_6", "pain_amber", _amber, _always(Action.HOLD)),
    Row(7, "row_7", "progress_rule", _green, _always(Action.PROGRESS)),
    Row(8, "row_8", "progress_rule", lambda _: True, _always(Action.HOLD)),
)


@dataclass(frozen=True, slots=True)
class Decision:
    """The row that decided and what it says."""

    row: Row
    action: Action


def decide(evidence: Evidence) -> Decision:
    """The first row of the table that matches."""
    row = next(row for row in TABLE if row.when(evidence))
    return Decision(row, row.action(evidence))


def worse(one: Decision, other: Decision) -> Decision:
    """The more cautious of two decisions, such as those of two ankles."""
    order = (BOLDNESS[one.action], one.row.number) <= (BOLDNESS[other.action], other.row.number)
    return one if order else other
