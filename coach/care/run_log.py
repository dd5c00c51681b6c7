"""The runs, swaps and shoes that the entries of the care log amount to.

Corrections and removals apply whatever order they stand in against other runs, so that a clock
that jumped or a run that was entered late changes nothing. What is about a run that was never
logged has no effect.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import date, datetime

from coach.care.entry import Entry
from coach.care.run_entries import (
    RunChanged,
    RunLogged,
    RunRemoved,
    RunRestored,
    RunSource,
    ShoeAdded,
    ShoeRetired,
    ShoeReturned,
    Surface,
    SwapLogged,
    SwapRemoved,
    SwapRestored,
    SwapSport,
)


@dataclass(frozen=True, slots=True)
class Run:
    """A run as it stands after all corrections; see ``run_entries`` for the fields."""

    run_id: str
    day: date
    at: datetime
    minutes: float
    km: float | None = None
    surface: Surface | None = None
    shoe_id: str | None = None
    pain_during: int | None = None
    sharp: bool = False
    limp: bool | None = None
    swelling: bool | None = None
    bone_pain: bool | None = None
    ladder_step: int | None = None
    whole: bool = True
    source: RunSource = "typed"
    started_at: datetime | None = None
    fingerprint: str | None = None
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Swap:
    """Something that was done in place of a run."""

    swap_id: str
    day: date
    at: datetime
    sport: SwapSport
    minutes: float
    pain_during: int | None
    source: RunSource
    started_at: datetime | None
    fingerprint: str | None


@dataclass(frozen=True, slots=True)
class Shoe:
    """A pair of shoes."""

    shoe_id: str
    name: str
    start_km: float
    added: date
    retired: bool = False


@dataclass(frozen=True, slots=True)
class RunLog:
    """``runs`` and ``swaps`` are those in effect, oldest first; ``removed`` can be restored.

    ``fingerprints`` are those of every import, also of what was removed since.
    """

    runs: tuple[Run, ...] = ()
    swaps: tuple[Swap, ...] = ()
    shoes: tuple[Shoe, ...] = ()
    removed: tuple[Run, ...] = ()
    fingerprints: frozenset[str] = frozenset()

    def run(self, run_id: str) -> Run | None:
        """The run in effect called ``run_id``."""
        return next((run for run in self.runs if run.run_id == run_id), None)

    def shoe(self, shoe_id: str | None) -> Shoe | None:
        """The pair called ``shoe_id``, also a retired one."""
        return next((shoe for shoe in self.shoes if shoe.shoe_id == shoe_id), None)

    def before(self, day: date) -> tuple[Run, ...]:
        """The runs of the days before ``day``."""
        return tuple(run for run in self.runs if run.day < day)


def run_log(entries: Iterable[Entry]) -> RunLog:
    """Everything about running in ``entries``, which stand in the order they were added.

    Of two runs with the same id or fingerprint the first one counts. A correction keeps where a
    run came from, its fingerprint and the moment it was first entered.
    """
    fold = _Fold()
    kept = list(entries)
    # First what there is, then what was said about it.
    for entry in kept:
        fold.add(entry)
    for entry in kept:
        fold.apply(entry)
    return fold.log()


@dataclass(slots=True)
class _Fold:
    runs: dict[str, Run] = field(default_factory=dict)
    swaps: dict[str, Swap] = field(default_factory=dict)
    shoes: dict[str, Shoe] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    gone_swaps: set[str] = field(default_factory=set)
    fingerprints: set[str] = field(default_factory=set)

    def add(self, entry: Entry) -> None:
        match entry:
            case RunLogged() if entry.run_id not in self.runs and self._is_new(entry.fingerprint):
                self.runs[entry.run_id] = _run_of(entry)
            case SwapLogged() if entry.swap_id not in self.swaps and self._is_new(
                entry.fingerprint
            ):
                names = [one.name for one in fields(Swap)]
                self.swaps[entry.swap_id] = Swap(**{name: getattr(entry, name) for name in names})
            case ShoeAdded() if entry.shoe_id not in self.shoes:
                self.shoes[entry.shoe_id] = Shoe(
                    entry.shoe_id, entry.name, entry.start_km, entry.day
                )

    def apply(self, entry: Entry) -> None:
        match entry:
            case RunChanged(run_id=run_id) if run_id in self.runs:
                self.runs[run_id] = _changed(self.runs[run_id], entry)
            case RunRemoved(run_id=run_id):
                self.gone.add(run_id)
            case RunRestored(run_id=run_id):
                self.gone.discard(run_id)
            case SwapRemoved(swap_id=swap_id):
                self.gone_swaps.add(swap_id)
            case SwapRestored(swap_id=swap_id):
                self.gone_swaps.discard(swap_id)
            case ShoeRetired(shoe_id=shoe_id) | ShoeReturned(shoe_id=shoe_id):
                self._retire(shoe_id, retired=isinstance(entry, ShoeRetired))

    def log(self) -> RunLog:
        runs = sorted(self.runs.values(), key=_moment)
        swaps = sorted(self.swaps.values(), key=lambda swap: (swap.day, swap.at, swap.swap_id))
        return RunLog(
            runs=tuple(run for run in runs if run.run_id not in self.gone),
            swaps=tuple(swap for swap in swaps if swap.swap_id not in self.gone_swaps),
            shoes=tuple(self.shoes.values()),
            removed=tuple(run for run in runs if run.run_id in self.gone),
            fingerprints=frozenset(self.fingerprints),
        )

    def _is_new(self, fingerprint: str | None) -> bool:
        if fingerprint is None:
            return True
        if fingerprint in self.fingerprints:
            return False
        self.fingerprints.add(fingerprint)
        return True

    def _retire(self, shoe_id: str, *, retired: bool) -> None:
        shoe = self.shoes.get(shoe_id)
        if shoe is not None:
            self.shoes[shoe_id] = Shoe(
                shoe.shoe_id, shoe.name, shoe.start_km, shoe.added, retired=retired
            )


def _run_of(entry: RunLogged | RunChanged) -> Run:
    names = [one.name for one in fields(Run) if one.name != "changed"]
    return Run(**{name: getattr(entry, name) for name in names})


def _changed(run: Run, entry: RunChanged) -> Run:
    kept = {name: getattr(run, name) for name in ("at", "source", "fingerprint")}
    said = {name: getattr(entry, name) for name in RunChanged.model_fields if name != "kind"}
    if entry.started_at is None and entry.day == run.day:
        kept["started_at"] = run.started_at
    return Run(**(said | kept), changed=True)


def _moment(run: Run) -> tuple[date, datetime, str]:
    return (run.day, run.started_at or run.at, run.run_id)
