"""One frozen picture of a running session: all that a screen needs to draw itself."""

from dataclasses import dataclass
from enum import Enum

from coach.motion.events import Side
from coach.motion.gesture import NOTHING, GestureStatus
from coach.motion.reasons import Reason
from coach.session.pacing import Pace
from coach.session.setting_up import Setup


class Stage(Enum):
    """Where the session is.

    GET_READY waits until the person is in place; COUNT_IN counts down while they hold still;
    WORKING counts or times; RESTING runs the rest timer; PAUSED keeps everything as it is;
    FINISHED is the end.
    """

    GET_READY = "get_ready"
    COUNT_IN = "count_in"
    WORKING = "working"
    RESTING = "resting"
    PAUSED = "paused"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Step:
    """One set of one exercise on one side, as planned. ``reps`` or ``hold_s`` is the target."""

    item: int
    exercise_id: str
    side: Side | None
    set_number: int
    sets: int
    reps: int | None
    hold_s: float | None
    rest_s: float
    tempo_s: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class SessionStatus:
    """The session at ``t``. During a rest or at the end ``step`` is the set that was just done.

    ``level`` is what the body does now, 0 at the start pose and 1 at the person's own full range
    (NaN where it is not known or means nothing); ``level_target`` is where it begins to count
    (NaN for none). ``count`` includes the user's corrections; ``camera_count`` does not.
    ``held_s`` runs while ``holding``. ``cue`` is the one thing to say now; ``notice`` is why
    nothing is measured right now. ``highlight`` lists the landmarks that matter.
    ``rest_left_s`` is None outside a rest; ``time_left_s`` is an estimate for the whole session.
    ``setup`` is about getting into place, None outside of it. ``pace`` is where the tempo is now,
    None where there is none. ``self_counted`` where the person counts this step, ``with_beat``
    where the tempo does it for them. ``hands`` is how far a raised hand has got, and
    ``teaches_hands`` tells that its signs are still to be explained.
    """

    t: float
    stage: Stage
    step: Step | None
    next_step: Step | None
    steps_done: int
    steps_total: int
    count: int
    camera_count: int
    held_s: float
    holding: bool
    level: float
    level_target: float
    cue: str | None
    notice: Reason | None
    rest_left_s: float | None
    time_left_s: float
    highlight: tuple[int, ...]
    setup: Setup | None = None
    pace: Pace | None = None
    self_counted: bool = False
    with_beat: bool = False
    hands: GestureStatus = NOTHING
    teaches_hands: bool = False
