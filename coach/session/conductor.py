"""Leads through a plan: poses and commands in, events out, one status to draw.

No clock is read: time comes in with the pose, and a pose of nobody lets it pass.
"""

from collections.abc import Iterable, Mapping

from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.motion.events import Event
from coach.motion.gesture import NOTHING
from coach.motion.pose import Pose
from coach.session import commands as ask
from coach.session.events import EffortReported, PainReported
from coach.session.flares import Flare, Flares, is_too_sore, limits_of
from coach.session.flow import Flow
from coach.session.set_in_hand import SetInHand
from coach.session.status import SessionStatus, Stage
from coach.session.view import Moment, status_of
from coach.session.ways import Ways

GONE_S = 4.0
"""How long nobody may be in sight before the session pauses by itself."""
BACK_S = 1.0
"""How long somebody must be in sight again before such a pause ends."""
OWN_READY_S = 10.0
"""Time to get ready for a set that no camera watches."""
LONGEST_STEP_S = 1.0
"""A longer jump of the source's time is a stall or a sleep, and no time of the session."""


class Session:
    """One session of a plan; ``past`` are the stored events of a session that was cut off."""

    def __init__(
        self,
        plan: Plan,
        catalogue: Mapping[str, Exercise],
        past: Iterable[Event] = (),
        ways: Ways | None = None,
    ) -> None:
        self.plan = plan
        self._ways = ways if ways is not None else Ways()
        past = tuple(past)
        self._flow = Flow(plan, catalogue, past, self._ways)
        self._flares = Flares(past, limits_of(plan))
        self._fed = False
        self._with_beat = False
        self._hands = NOTHING

    @property
    def stage(self) -> Stage:
        """Where the session is."""
        return self._flow.stages.now

    def open(self) -> list[Event]:
        """What is still to be told of a session that was cut off after its last set."""
        if self.stage is not Stage.FINISHED or self._flow.course.progress.finished:
            return []
        return self._flow.course.finish(self._flow.t)

    def feed(self, pose: Pose, brightness: float | None = None) -> list[Event]:
        """Everything that happens with this pose, in a picture as bright as ``brightness`` (0 to
        255, None for unknown). Poses come in the order of their time."""
        flow, stages = self._flow, self._flow.stages
        if stages.now is Stage.FINISHED:
            return []
        dt = min(max(pose.t - flow.t, 0.0), LONGEST_STEP_S) if self._fed else 0.0
        flow.t, self._fed = pose.t, True
        if stages.now is not Stage.PAUSED:
            stages.spent_s += dt
        self._hands = self._ways.hands.update(pose)
        if self._hands.fired is not None:
            go_on = self._hands.fired == "next" or stages.now is Stage.PAUSED
            return self._start() if go_on else flow.pause("user")
        if stages.now is Stage.RESTING:
            return flow.end_rest() if stages.spent_s >= flow.rest_s else []
        if stages.now is Stage.PAUSED:
            return self._maybe_back(pose, dt)
        return [] if flow.set is None else self._watch(flow.set, pose, brightness, dt)

    def do(self, command: ask.Command) -> list[Event]:
        """Carry out what the user asks; what makes no sense now changes nothing."""
        flow = self._flow
        match command:
            case ask.ReportPain():
                return self._hurts(command)
            case ask.ReportEffort():
                return [EffortReported(flow.t, command.score, command.item)]
            case ask.CountWithBeat():
                self._with_beat = command.on
                return []
            case _ if flow.stages.now is Stage.FINISHED:
                return []
            case ask.Pause():
                return flow.pause(command.by)
            case ask.Resume():
                return flow.resume()
            case ask.Start():
                return self._start()
            case ask.Skip():
                return flow.skip(command.why)
            case ask.LeaveOut():
                return flow.leave_out(flow.item_in_hand, command.why)
            case ask.RestartSet():
                return flow.restart()
            case ask.ChangeSide():
                return flow.change_side()
            case ask.CorrectCount():
                return flow.correct(command.change)
            case ask.CountMyself():
                return flow.count_myself(whole=command.whole)
            case ask.Tap():
                return flow.tap()
            case ask.Finish():
                return flow.finish()

    def _watch(
        self, one: SetInHand, pose: Pose, brightness: float | None, dt: float
    ) -> list[Event]:
        flow, stages = self._flow, self._flow.stages
        seen = one.feed(pose)
        person = pose.has_person or one.own is not None
        stages.saw(dt, measurable=one.measurable, person=person)
        if stages.now is not Stage.WORKING:
            one.hear_early(seen)
            if one.own is None:
                one.setting_up.look(pose, brightness, dt, measurable=one.measurable)
            return self._get_ready(one)
        events = flow.keep_wanted(seen)
        turns = one.wait(dt)
        if turns and self._with_beat and one.own is not None and one.step.hold_s is None:
            events += flow.keep(one.own.count("beat"))
        if stages.gone_s >= GONE_S:
            return events + flow.pause("lost")
        return events + flow.end_set_if_done()

    def _get_ready(self, one: SetInHand) -> list[Event]:
        """Wait until the person is in place, count in, and go."""
        stages, count_in_s = self._flow.stages, self._ways.count_in_s
        if stages.now is Stage.GET_READY:
            if not self._may_begin(one):
                return []
            if count_in_s > 0 and not one.early:
                stages.enter(Stage.COUNT_IN)
                return []
        elif one.own is None and one.setting_up.lost:
            stages.enter(Stage.GET_READY)
            return []
        elif stages.spent_s < count_in_s and not one.early:
            return []
        return self._flow.begin_set(one)

    def _may_begin(self, one: SetInHand) -> bool:
        stages = self._flow.stages
        if one.own is None:
            return one.setting_up.may_begin(stages.seen_s)
        return one.setting_up.forced or stages.spent_s >= OWN_READY_S

    def _start(self) -> list[Event]:
        flow = self._flow
        match flow.stages.now:
            case Stage.PAUSED:
                return flow.resume()
            case Stage.RESTING:
                return flow.end_rest()
            case Stage.GET_READY if flow.set is not None:
                flow.set.setting_up.forced = True
                return self._get_ready(flow.set)
            case _:
                return []

    def _maybe_back(self, pose: Pose, dt: float) -> list[Event]:
        """A session that paused because nobody was there goes on when somebody is."""
        stages = self._flow.stages
        stages.saw(dt, measurable=pose.has_person, person=pose.has_person)
        return [] if stages.by_user or stages.seen_s < BACK_S else self._flow.resume()

    def _hurts(self, report: ask.ReportPain) -> list[Event]:
        flow, item = self._flow, report.item
        if item is None and report.when == "during":
            item = flow.item_in_hand
        said = PainReported(flow.t, report.when, report.score, item, report.sharp)
        if is_too_sore(said, self.plan) and flow.stages.now is not Stage.FINISHED:
            return [said, *flow.finish()]
        flare = self._flares.after(said)
        if flow.stages.now is Stage.FINISHED or flare is Flare.NOTHING:
            return [said]
        events = [said, *flow.leave_out(item, "pain")]
        if flare is Flare.END_SESSION and not flow.course.progress.over:
            events += flow.finish()
        return events

    @property
    def status(self) -> SessionStatus:
        """All that a screen needs now."""
        flow, one, stages = self._flow, self._flow.set, self._flow.stages
        getting_ready = stages.within(Stage.GET_READY) or stages.within(Stage.COUNT_IN)
        paced = one is not None and one.pacer is not None and stages.within(Stage.WORKING)
        return status_of(
            Moment(
                flow.t,
                stages,
                flow.course.progress,
                one.counter.trace if one is not None else None,
                one.counter.notice if one is not None else None,
                one.cue if one is not None else None,
                flow.rest_s,
                one.setting_up.told(self._ready_in_s(one)) if one and getting_ready else None,
                one.pacer.now if one and one.pacer and paced else None,
                self_counted=one is not None and one.own is not None,
                with_beat=self._with_beat,
                hands=self._hands,
                teaches_hands=self._ways.teaches_hands and flow.course.progress.index == 0,
            )
        )

    def _ready_in_s(self, one: SetInHand) -> float | None:
        """What is left of the time before the set, None where no clock runs."""
        stages = self._flow.stages
        if stages.within(Stage.COUNT_IN):
            return max(0.0, self._ways.count_in_s - stages.spent_s)
        return max(0.0, OWN_READY_S - stages.spent_s) if one.own is not None else None
