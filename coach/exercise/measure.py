"""How an exercise is measured, as data: which movement, which signal, which bounds and gates."""

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from coach.motion.body import JOINTS, MIN_VISIBILITY
from coach.motion.hold import Against
from coach.motion.reasons import SENTENCES
from coach.motion.signals import SIGNALS


def _signal(name: str) -> str:
    if name not in SIGNALS:
        raise ValueError(f"unknown signal {name!r}; there are {', '.join(sorted(SIGNALS))}")
    return name


def _reason(code: str) -> str:
    if code not in SENTENCES:
        raise ValueError(f"unknown reason {code!r}; there are {', '.join(sorted(SENTENCES))}")
    return code


def _joint(name: str) -> str:
    if name not in JOINTS:
        raise ValueError(f"unknown joint {name!r}; there are {', '.join(sorted(JOINTS))}")
    return name


SignalName = Annotated[str, AfterValidator(_signal)]
ReasonCode = Annotated[str, AfterValidator(_reason)]
JointName = Annotated[str, AfterValidator(_joint)]

FAR = 1e9
"""Stands for "no bound" on one side."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class _Bounded(_Strict):
    at_least: float = -FAR
    at_most: float = FAR

    @model_validator(mode="after")
    def _some_bound(self) -> Self:
        if self.at_least == -FAR and self.at_most == FAR:
            raise ValueError("give at_least, at_most, or both")
        if self.at_least > self.at_most:
            raise ValueError("at_least is above at_most")
        return self


class GateSpec(_Bounded):
    """What another signal must do in a repetition; see ``coach.motion.repetition.Gate``."""

    signal: SignalName
    measure: Literal["rise", "share", "travel", "shift", "level", "start"]
    reason: ReasonCode


class ConditionSpec(_Bounded):
    """What must be true for a hold's clock to run; see ``coach.motion.hold.Condition``."""

    signal: SignalName
    slack: float = Field(ge=0)
    reason: ReasonCode
    against: Against = "zero"
    limit: float | None = None


class PlantedSpec(_Strict):
    """Poses in which ``signal`` strays from its usual place are not measured; see
    ``coach.motion.planted``."""

    signal: SignalName
    within: float = Field(gt=0)


class Repetition(_Strict):
    """Counted by the rise and fall of one signal.

    ``legs`` "together" measures both legs as one (or the one working leg), "alternate" counts
    either leg's repetitions in turn, "other" watches the leg that the working one carries. A
    repetition's range is its rise, or with ``report`` "peak" the signal's own highest value.
    ``reported_as`` turns the signal's own unit into ``unit``; ``largest_range`` is the most that
    a body can do, in the signal's own unit. ``least_visibility`` may be lower where the far leg
    moves behind the near one. After ``longest_gap_s`` without a measurement a running repetition
    is given up.
    """

    movement: Literal["repetition"]
    signal: SignalName
    unit: Literal["shank", "deg", "foot"]
    reported_as: float = Field(default=1.0, gt=0)
    largest_range: float = Field(default=FAR, gt=0)
    legs: Literal["together", "alternate", "other"] = "together"
    report: Literal["rise", "peak"] = "rise"
    needs: tuple[JointName, ...] = Field(min_length=1)
    least_visibility: float = Field(default=MIN_VISIBILITY, ge=0.2, le=0.95)
    smallest_range: float = Field(gt=0)
    usual_range: float = Field(gt=0)
    shortest_s: float = Field(default=0.6, gt=0)
    longest_s: float = Field(default=12.0, gt=0, le=60)
    longest_gap_s: float = Field(default=1.0, ge=0.2, le=3)
    part: str = Field(default="you", max_length=20)
    planted: PlantedSpec | None = None
    gate: tuple[GateSpec, ...] = ()

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.usual_range < self.smallest_range:
            raise ValueError("usual_range is below smallest_range")
        if self.longest_s <= self.shortest_s:
            raise ValueError("longest_s is not above shortest_s")
        return self


class Hold(_Strict):
    """Timed while every condition is met."""

    movement: Literal["hold"]
    needs: tuple[JointName, ...] = Field(min_length=1)
    condition: tuple[ConditionSpec, ...] = Field(min_length=1)
    enter_s: float = Field(default=0.4, ge=0, le=5)
    leave_s: float = Field(default=0.4, ge=0, le=5)
    end_at_onset: bool = True


class Circle(_Strict):
    """Counted by the turning of the toe's path."""

    movement: Literal["circle"]
    needs: tuple[JointName, ...] = Field(min_length=1)
    smallest_swing: float = Field(default=0.12, gt=0)


class Balance(_Strict):
    """Timed while one foot is off the floor; seen from the side the other foot hides it when it
    comes down, so that ``least_visibility`` must be low for the touch-down to be measured."""

    movement: Literal["balance"]
    needs: tuple[JointName, ...] = Field(min_length=1)
    least_visibility: float = Field(default=MIN_VISIBILITY, ge=0.1, le=0.95)


class Tally(_Strict):
    """Counted or timed by the person, where the camera cannot see it."""

    movement: Literal["tally"]


Measure = Repetition | Hold | Circle | Balance | Tally


class Fault(_Bounded):
    """A form fault: a signal out of bounds, against the start pose where ``from_start``.

    ``say`` is the cue, at most five words so that it reads from three metres.
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]{0,40}$")
    signal: SignalName
    from_start: bool = False
    say: str = Field(min_length=1, max_length=40)

    @model_validator(mode="after")
    def _short(self) -> Self:
        if len(self.say.split()) > 5:
            raise ValueError("a cue has at most five words")
        return self
