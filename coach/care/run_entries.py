"""The entries of the care log that are about running: runs, swaps for a run, and shoes.

A run is never overwritten: ``RunChanged`` says what is right and the first words stay in the log;
``RunRemoved`` takes a run out and ``RunRestored`` undoes that. What the entries amount to is
worked out in ``coach.care.run_log``.
"""

from typing import Literal

from pydantic import AwareDatetime, Field

from coach.care.entry import Entry

Surface = Literal["road", "track", "grass", "trail", "treadmill", "sand", "other"]
RunSource = Literal["typed", "guide", "gpx", "tcx", "fit"]
SwapSport = Literal["bike", "swim", "other"]

LONGEST_MINUTES = 24 * 60.0
"""No run or swap is longer than a day."""
LONGEST_KM = 300.0
"""Further than anybody runs in one go of a day; more is a slip of the keyboard."""

_Id = Field(min_length=1, max_length=64)


class _Run(Entry):
    """What is said of one run; ``day`` is the person's own date of the run.

    ``minutes`` are those of moving on foot at a jog or a run; for a run of the ladder the walks
    are left out. ``pain_during`` is the worst, 0–10. None is unknown everywhere; ``limp``,
    ``swelling`` and ``bone_pain`` are the answers to "since this run". ``whole`` is False for a
    ladder run of which an interval was left out. ``fingerprint`` tells an imported run apart.
    """

    run_id: str = _Id
    minutes: float = Field(gt=0, le=LONGEST_MINUTES, allow_inf_nan=False)
    km: float | None = Field(default=None, gt=0, le=LONGEST_KM, allow_inf_nan=False)
    surface: Surface | None = None
    shoe_id: str | None = None
    pain_during: int | None = Field(default=None, ge=0, le=10)
    sharp: bool = False
    limp: bool | None = None
    swelling: bool | None = None
    bone_pain: bool | None = None
    ladder_step: int | None = Field(default=None, ge=1, le=11)
    whole: bool = True
    source: RunSource = "typed"
    started_at: AwareDatetime | None = None
    fingerprint: str | None = None


class RunLogged(_Run):
    """A run was made."""

    kind: Literal["run_logged"] = "run_logged"


class RunChanged(_Run):
    """What is right about the run ``run_id``, all of it; it may also move to another day."""

    kind: Literal["run_changed"] = "run_changed"


class RunRemoved(Entry):
    """The run ``run_id`` is not to count; it stays in the log."""

    kind: Literal["run_removed"] = "run_removed"
    run_id: str = _Id


class RunRestored(Entry):
    """The removed run ``run_id`` counts again."""

    kind: Literal["run_restored"] = "run_restored"
    run_id: str = _Id


class SwapLogged(Entry):
    """Something easier on the ankle was done in place of a run."""

    kind: Literal["swap_logged"] = "swap_logged"
    swap_id: str = _Id
    sport: SwapSport
    minutes: float = Field(gt=0, le=LONGEST_MINUTES, allow_inf_nan=False)
    pain_during: int | None = Field(default=None, ge=0, le=10)
    source: RunSource = "typed"
    started_at: AwareDatetime | None = None
    fingerprint: str | None = None


class SwapRemoved(Entry):
    """The swap ``swap_id`` is not to count; it stays in the log."""

    kind: Literal["swap_removed"] = "swap_removed"
    swap_id: str = _Id


class SwapRestored(Entry):
    """The removed swap ``swap_id`` counts again."""

    kind: Literal["swap_restored"] = "swap_restored"
    swap_id: str = _Id


class ShoeAdded(Entry):
    """A pair of shoes, with the kilometres that it had already run."""

    kind: Literal["shoe_added"] = "shoe_added"
    shoe_id: str = _Id
    name: str = Field(min_length=1, max_length=60)
    start_km: float = Field(default=0.0, ge=0, le=20_000, allow_inf_nan=False)


class ShoeRetired(Entry):
    """The pair is no longer offered; its runs keep it."""

    kind: Literal["shoe_retired"] = "shoe_retired"
    shoe_id: str = _Id


class ShoeReturned(Entry):
    """The retired pair is offered again."""

    kind: Literal["shoe_returned"] = "shoe_returned"
    shoe_id: str = _Id


RunEntry = (
    RunLogged
    | RunChanged
    | RunRemoved
    | RunRestored
    | SwapLogged
    | SwapRemoved
    | SwapRestored
    | ShoeAdded
    | ShoeRetired
    | ShoeReturned
)
"""Every kind of entry about running, told apart by ``kind``."""
