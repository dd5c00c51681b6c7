"""The set that is to be done now: who counts it, what it says, how it is set up and paced."""

from dataclasses import dataclass, field

from coach.exercise.definition import Exercise
from coach.exercise.measure import Tally
from coach.exercise.observer import Observer
from coach.motion.events import Event, HoldEnded, HoldStarted, RepCounted
from coach.motion.pose import Pose
from coach.motion.reasons import Reason
from coach.session.cue import CueChooser
from coach.session.own_count import OwnCount
from coach.session.pacing import Pacer
from coach.session.setting_up import MakeCheck, SettingUp
from coach.session.status import Step


@dataclass(slots=True)
class SetInHand:
    """One set from getting ready to its end.

    A hold that begins before the set does is kept in ``early``, so that who is in place already
    need not let go first.
    """

    step: Step
    counter: Observer | OwnCount
    cue: CueChooser
    setting_up: SettingUp
    pacer: Pacer | None
    early: list[Event] = field(default_factory=list)

    @property
    def own(self) -> OwnCount | None:
        """The person's own count, None where the camera counts."""
        return self.counter if isinstance(self.counter, OwnCount) else None

    @property
    def measurable(self) -> bool:
        """Whether the latest pose could be measured."""
        return self.counter.notice is None

    def feed(self, pose: Pose) -> list[Event]:
        """What happens with this pose."""
        return self.counter.feed(pose)

    def hear_early(self, events: list[Event]) -> None:
        """Remember what still holds of what came before the set began."""
        for event in events:
            if isinstance(event, HoldStarted):
                self.early = [event]
            elif isinstance(event, HoldEnded):
                self.early = []

    def hear(self, events: list[Event]) -> None:
        """Let the cue and the beat follow what happened in the set."""
        for event in events:
            self.cue.hear(event)
            if self.pacer is not None and isinstance(event, RepCounted):
                self.pacer.meet()

    def wait(self, dt: float) -> int:
        """Let the beat go on for ``dt``; how many turns it has finished meanwhile."""
        if self.pacer is None:
            return 0
        before = self.pacer.now.turn
        self.pacer.wait(dt)
        return self.pacer.now.turn - before

    def close(self, t: float, reason: Reason) -> list[Event]:
        """Close a hold that runs."""
        return self.counter.finish(t, reason)


def set_in_hand(
    step: Step, exercise: Exercise, t: float, make_check: MakeCheck, *, self_counted: bool
) -> SetInHand:
    """The set of ``step``; what the camera cannot see, the person counts anyway."""
    own = self_counted or isinstance(exercise.measure, Tally)
    counter = OwnCount(step) if own else Observer(exercise, step.side)
    pacer = None if step.tempo_s is None or step.reps is None else Pacer(step.tempo_s)
    setting_up = SettingUp(make_check(exercise, step.side))
    return SetInHand(step, counter, CueChooser(exercise, t), setting_up, pacer)
