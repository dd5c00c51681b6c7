"""Announces what the running time brings: the next move, getting ready, ticks and the beat."""

from collections.abc import Mapping

from coach.session.pacing import Phase
from coach.session.setting_up import Setup
from coach.session.status import SessionStatus, Stage, Step
from coach.ui.announcer import Announcement, Sound, Weight
from coach.ui.spoken import ENGLISH, Spoken

LAST_SECONDS = 3
INSTRUCT_S = 8.0
"""An instruction for getting into place is said again after this long at the earliest."""
INTRO_S = 4.0
"""How long the introduction of a move is left alone."""


class Timekeeper:
    """Ask it with every status. ``names`` is by exercise id."""

    def __init__(self, names: Mapping[str, str], spoken: Spoken = ENGLISH) -> None:
        self._names = names
        self._spoken = spoken
        self._phrases = spoken.phrases
        self.metronome = False
        self._ticks_left: int | None = None
        self._half_said: Step | None = None
        self._introduced: Step | None = None
        self._silent_until_s = 0.0
        self._stage: Stage | None = None
        self._phase: Phase | None = None

    def tick(self, status: SessionStatus) -> Announcement | None:
        """What time brings, one thing at a time."""
        entered = status.stage is not self._stage
        self._stage = status.stage
        if status.stage is Stage.GET_READY:
            told = self._get_ready(status)
            if told is not None:
                return told
        if status.stage is Stage.COUNT_IN and entered:
            self._ticks_left = None
            if not status.self_counted:
                return Announcement(self._phrases["still"], None, Weight.STEP)
        if status.stage is Stage.WORKING and entered:
            self._half_said = None
        counted_down = self._count_down(status)
        return counted_down or self._half(status) or self._beat(status)

    def _get_ready(self, status: SessionStatus) -> Announcement | None:
        if status.step is not None and status.step != self._introduced:
            self._introduced = status.step
            self._silent_until_s = status.t + INTRO_S
            return self._introduction(status.step)
        setup: Setup | None = status.setup
        if setup is None or setup.instruction is None or status.t < self._silent_until_s:
            return None
        self._silent_until_s = status.t + INSTRUCT_S
        return Announcement(self._spoken.advice(setup.instruction), None, Weight.CUE)

    def _count_down(self, status: SessionStatus) -> Announcement | None:
        left_s = _seconds_left(status)
        if left_s is None:
            self._ticks_left = None
            return None
        whole = int(-(-left_s // 1))
        before, self._ticks_left = self._ticks_left, whole
        counting_in = status.stage is Stage.COUNT_IN
        if before is None and not counting_in:
            return None
        if (before is None or before > whole) and 1 <= whole <= LAST_SECONDS:
            return Announcement(f"{whole}" if counting_in else None, Sound.TICK, Weight.STEP)
        return None

    def _half(self, status: SessionStatus) -> Announcement | None:
        step = status.step
        if step is None or step.hold_s is None or not status.holding or step == self._half_said:
            return None
        if step.hold_s < 20 or status.held_s < step.hold_s / 2:
            return None
        self._half_said = step
        return Announcement(self._phrases["half"], None, Weight.COUNT)

    def _beat(self, status: SessionStatus) -> Announcement | None:
        phase = status.pace.phase if status.pace and status.stage is Stage.WORKING else None
        before, self._phase = self._phase, phase
        # Without a camera the beat is all that leads.
        wanted = self.metronome or status.self_counted
        if phase is None or phase == before or not wanted:
            return None
        return Announcement(None, Sound.BEAT)

    def _introduction(self, step: Step) -> Announcement:
        name = self._name(step.exercise_id, step.side)
        if step.hold_s is not None:
            words = self._phrases["intro_hold"].format(name=name, seconds=step.hold_s)
        else:
            words = self._phrases["intro_reps"].format(name=name, reps=step.reps)
        return Announcement(words, None, Weight.STEP)

    def _name(self, exercise_id: str, side: str | None) -> str:
        name = self._names.get(exercise_id, exercise_id)
        return name if side is None else f"{name}, {self._phrases[side]}"


def _seconds_left(status: SessionStatus) -> float | None:
    if status.stage is Stage.RESTING:
        return status.rest_left_s
    if status.stage is Stage.COUNT_IN:
        return None if status.setup is None else status.setup.left_s
    if status.stage is Stage.WORKING and status.holding and status.step is not None:
        return None if status.step.hold_s is None else status.step.hold_s - status.held_s
    return None
