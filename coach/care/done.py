"""What was done in a session, in the form in which the rules of the programme read it.

The record makes these values from its rows. Pain and effort are 0 to 10; None is not answered,
and 0 is an answer. Where something was said for each ankle, the worse of the two stands here.
"""

from dataclasses import dataclass
from datetime import date, datetime

from coach.motion.events import Side


@dataclass(frozen=True, slots=True)
class ExerciseDone:
    """One exercise of a session on one side (None: both legs together), over all its sets.

    ``sets_done`` counts the completed sets, ``sets_planned`` is None where the plan is unknown.
    ``good_reps`` are the repetitions that the camera counted, ``all_reps`` those and the ones it
    rejected. In a timed exercise they are whole seconds: held well, and planned. Both are None
    where nobody watched (self-counted) or where it is unknown; the camera's own counts are meant,
    not the corrected ones. ``worst_pain`` is the worst during the exercise, ``sharp`` that it came
    suddenly or was sharp, ``stopped_for_pain`` that it was broken off because of it.
    """

    exercise_id: str
    side: Side | None = None
    sets_done: int = 0
    sets_planned: int | None = None
    good_reps: int | None = None
    all_reps: int | None = None
    worst_pain: int | None = None
    effort: int | None = None
    sharp: bool = False
    stopped_for_pain: bool = False

    @property
    def good_share(self) -> float | None:
        """The share of good repetitions (or time held), 0 to 1; None where it is unknown."""
        if self.good_reps is None or not self.all_reps:
            return None
        return min(1.0, self.good_reps / self.all_reps)


@dataclass(frozen=True, slots=True)
class SessionDone:
    """One ended session that began at ``at`` on the person's own date ``day``.

    ``before``, ``after`` (right at the end) and ``half_hour`` (30 minutes later) are pain of the
    session as a whole; the next morning's is an entry of its own, ``MorningPain``. ``during`` is
    the worst pain that was reported for no exercise in particular: it counts for all of them.
    A demo, a session watched from a video and one in which no set was begun are left out; the
    exercises of a warm-up or cool-down (by the plan's id, see ``today_plan``) are left out as
    well, but not what was said of the pain in it.
    """

    session_id: str
    at: datetime
    day: date
    before: int | None = None
    during: int | None = None
    after: int | None = None
    half_hour: int | None = None
    exercises: tuple[ExerciseDone, ...] = ()
