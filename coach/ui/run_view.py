"""All that the Running page shows, as values."""

from dataclasses import dataclass, field
from datetime import date
from typing import Self

from coach.care.ladder import LadderState
from coach.care.ladder_file import Ladder
from coach.care.run_entries import RunChanged, RunLogged, RunSource, Surface
from coach.care.run_log import Run, RunLog


@dataclass(frozen=True, slots=True)
class RunView:
    """``locked`` is the reason for which nobody may run now, in words; None where one may."""

    today: date
    ladder: Ladder
    state: LadderState
    log: RunLog = field(default_factory=RunLog)
    locked: str | None = None

    @property
    def may_run(self) -> bool:
        """Whether a run may begin today."""
        return self.locked is None and self.state.may_run_on(self.today)


@dataclass(frozen=True, slots=True)
class RunDraft:
    """What a person said of a run; ``run_id`` is that of a run being corrected, else None."""

    day: date
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
    run_id: str | None = None

    @classmethod
    def of(cls, run: Run) -> Self:
        """What is known of ``run``, to be corrected."""
        return cls(**{name: getattr(run, name) for name in cls.__dataclass_fields__})

    def logged(self, run_id: str, at: object) -> RunLogged:
        """The entry of a new run. Raises pydantic.ValidationError."""
        return RunLogged.model_validate(self._said() | {"run_id": run_id, "at": at})

    def changed(self, at: object) -> RunChanged:
        """The entry that corrects the run ``run_id``. Raises pydantic.ValidationError."""
        return RunChanged.model_validate(self._said() | {"run_id": self.run_id, "at": at})

    def _said(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__dataclass_fields__}
