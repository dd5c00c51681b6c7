"""Watches what the programme offers, by its own account of what was said and its own words for
what is forbidden; nothing here asks the rules of the product."""

import statistics
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta

from coach.care.programme import Programme

EMERGENCY_OR_TODAY = {
    "odd_angle",
    "bone_showing",
    "foot_cold",
    "calf_and_breath",
    "four_steps",
    "knob_tender",
    "midfoot_tender",
    "calf_warm",
    "pop_behind",
    "hot_joint",
}
BONE = {"bone_spot", "bone_rest"}
WITHIN_DAYS = {"numb_stays", "gives_way", "limp_stays", "no_better", "growing_heel"}
ASK_FIRST = {
    "surgery",
    "thin_bones",
    "numb_feet",
    "blood_thinner",
    "pregnant",
    "joint_illness",
    "tendon_drug",
}
UNSTEADY = {"falls", "dizzy", "numb_feet"}
PUMPS = {"ankle_pumps"}
GENTLE = {"ankle_pumps", "ankle_circles"}
SIDEWAYS = {"band_inversion", "band_eversion"}

MOST = {
    "ankle_pumps": (20, 3),
    "ankle_circles": (10, 3),
    "calf_stretch_straight": (45, 3),
    "calf_stretch_bent": (45, 3),
    "toe_to_wall_stretch": (30, 3),
    "knee_to_wall": (10, 2),
    "heel_raise_double": (15, 3),
    "heel_raise_single": (15, 3),
    "band_dorsiflexion": (15, 3),
    "band_plantarflexion": (15, 3),
    "band_inversion": (15, 3),
    "band_eversion": (15, 3),
    "tandem_stance": (30, 3),
    "single_leg_balance": (60, 3),
}
"""The most repetitions or seconds, and sets, that may ever be offered; nothing else may."""


@dataclass
class Did:
    """One exercise as it was done on ``day``."""

    day: date
    during: int | None
    share: float | None
    sharp: bool
    before: int | None


@dataclass
class Watch:
    """One person's own account, and what was seen to be wrong."""

    older: bool
    yes: dict[str, date] = field(default_factory=dict)
    cleared: set[str] = field(default_factory=set)
    screened: date | None = None
    left_out: bool = False
    mornings: dict[date, int] = field(default_factory=dict)
    swollen: set[date] = field(default_factory=set)
    signs: set[date] = field(default_factory=set)
    before: dict[date, int] = field(default_factory=dict)
    done: dict[str, list[Did]] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    last_walk: tuple[date, int | None, bool | None] | None = None
    wrong: Counter[str] = field(default_factory=Counter)

    def look(self, programme: Programme) -> None:
        """Look at what is offered on a day and count what is wrong with it."""
        self._look_at_steps(programme)
        self._look_at_plan(programme)
        self._look_at_suggestions(programme)
        self._look_at_phase(programme)

    def _flags(self) -> set[str]:
        return set(self.yes) - self.cleared

    def _open(self, today: date) -> set[str]:
        """What may be offered at all today, rest after a bad morning apart."""
        flags = self._flags()
        unscreened = self.screened is None or (today - self.screened).days >= 10 or self.left_out
        if unscreened or flags & EMERGENCY_OR_TODAY:
            return set()
        if flags & BONE or today in self.signs or self._before(today) >= 6:
            return set(PUMPS)
        if flags & (WITHIN_DAYS | ASK_FIRST):
            return set(GENTLE)
        allowed = set(MOST) | {"march", "leg_swing"}
        if not self._walked_free(today):
            allowed -= SIDEWAYS
        return allowed

    def _resting(self, today: date) -> set[str]:
        """What was loaded the day before a bad morning rests for that day and the next."""
        resting = set()
        for exercise, times in self.done.items():
            last = times[-1]
            morning = last.day + timedelta(days=1)
            calm_kind = exercise in GENTLE
            fresh = morning <= today < morning + timedelta(days=2)
            if not calm_kind and fresh and self._bad_morning(morning, last.before):
                resting.add(exercise)
        return resting

    def _bad_morning(self, morning: date, before: int | None) -> bool:
        if morning in self.swollen:
            return True
        told = self.mornings.get(morning)
        base = self._base(morning, before)
        return told is not None and (told > 5 or (base is not None and told >= base + 2))

    def _base(self, morning: date, before: int | None) -> float | None:
        week = [
            self.mornings[day]
            for ago in range(1, 8)
            if (day := morning - timedelta(days=ago)) in self.mornings
        ]
        return statistics.median(week) if week else before

    def _before(self, today: date) -> int:
        return self.before.get(today, self.mornings.get(today, 0))

    def _walked_free(self, today: date) -> bool:
        if self.last_walk is None or (today - self.last_walk[0]).days >= 14:
            return False
        return self.last_walk[1] == 0 and not self.last_walk[2]

    def _look_at_steps(self, programme: Programme) -> None:
        if not programme.next_steps:
            self.wrong["day without a next step"] += 1

    def _look_at_plan(self, programme: Programme) -> None:
        day, today = programme.day, programme.today
        unlocked = self._open(today)
        may = unlocked - self._resting(today)
        for plan in (day.plan, day.warm_up, day.cool_down):
            for item, dose in zip(plan.plan.items if plan.plan else (), plan.doses, strict=True):
                if item.exercise_id not in may:
                    self.wrong["locked exercise offered"] += 1
                unsteady = self.older or set(self.yes) & UNSTEADY - self.cleared
                if dose.variant > 0 and unsteady:
                    self.wrong["locked exercise offered"] += 1
                if item.exercise_id in MOST:
                    most, sets = MOST[item.exercise_id]
                    if (item.reps or item.hold_s or 0) > most or item.sets > sets:
                        self.wrong["dose out of range"] += 1
        if day.run and ("heel_raise_double" not in unlocked or programme.phase.number < 4):
            self.wrong["run offered while locked"] += 1

    def _look_at_suggestions(self, programme: Programme) -> None:
        for one in programme.suggestions:
            if one.action.value == "progress" and one.then is not None and one.now is not None:
                exercise = one.exercise_id or ""
                if not self._may_progress(exercise, programme.today):
                    self.wrong["forbidden progression"] += 1
                levels = ("variant", "range_level", "load", "speed")
                grew = sum(getattr(one.then, name) > getattr(one.now, name) for name in levels)
                more = (one.then.amount > one.now.amount) + (one.then.sets > one.now.sets)
                if one.then.exercise_id == one.now.exercise_id and grew + more != 1:
                    self.wrong["more than one variable"] += 1

    def _may_progress(self, exercise: str, today: date) -> bool:
        """Restated from the clinical text: row 7, and none of the rows before it."""
        if self._flags() & (EMERGENCY_OR_TODAY | BONE | WITHIN_DAYS):
            return False
        if today in self.signs or self._before(today) >= 6:
            return False
        times = self.done.get(exercise, [])[self.changed.get(exercise, 0) :][-3:]
        if len(times) < 3:
            return False
        for did in times:
            morning = did.day + timedelta(days=1)
            base = self._base(morning, did.before)
            if did.during is None or did.during > 2 or did.sharp:
                return False
            if did.share is None or did.share < 0.8:
                return False
            if morning > today or morning not in self.mornings or base is None:
                return False
            if self.mornings[morning] > base or morning in self.swollen:
                return False
        return not self._week_rises(today)

    def _week_rises(self, today: date) -> bool:
        def week(last: date) -> float | None:
            told = [
                self.mornings[day]
                for ago in range(7)
                if (day := last - timedelta(days=ago)) in self.mornings
            ]
            return statistics.median(told) if len(told) >= 3 else None

        now, then = week(today), week(today - timedelta(days=7))
        return now is not None and then is not None and now - then >= 1

    def _look_at_phase(self, programme: Programme) -> None:
        phase = programme.phase
        if phase.proposal is None or not phase.chosen:
            return
        forward = phase.proposal.phase > phase.number
        if forward and self._flags() & (EMERGENCY_OR_TODAY | BONE | WITHIN_DAYS):
            self.wrong["phase forward against a red flag"] += 1
        if forward and phase.number == 3 and (programme.today - phase.since).days < 14:
            self.wrong["phase 3 left early"] += 1
        if phase.proposal.phase > phase.number + 1:
            self.wrong["phase skipped"] += 1
