"""Plays the sets of one made-up session: events in the order in which a session reports them."""

import random
from collections.abc import Iterator
from typing import Any

from coach.care.plan import Plan, PlanItem
from coach.motion.events import (
    Event,
    FaultStarted,
    HoldEnded,
    HoldStarted,
    RepCounted,
    RepRejected,
    Side,
    SwayMeasured,
    Touchdown,
    TrackingFound,
    TrackingLost,
)
from coach.motion.reasons import Reason
from coach.session.events import (
    CountCorrected,
    EffortReported,
    PainReported,
    RepTapped,
    SessionFinished,
    SetDone,
    SetRestarted,
    SetSkipped,
    SetStarted,
)

UNITS = {
    "ankle_circles": ("shank", 0.25, 0.1),
    "heel_raise_double": ("foot", 0.32, 0.14),
    "heel_raise_single": ("foot", 0.24, 0.16),
    "band_dorsiflexion": ("deg", 18.0, 8.0),
}
"""Unit, range at the beginning, and how much it grows over the whole history."""

Played = tuple[Event, int | None]


class Player:
    """One session at ``progress`` (0 to 1) through the history; ``sets`` fills while it plays."""

    def __init__(self, plan: Plan, progress: float, chance: random.Random) -> None:
        self.sets: list[dict[str, Any]] = []
        self.finished = chance.random() > 0.01
        self.completed = False
        self._plan = plan
        self._progress = progress
        self._chance = chance
        self._t = 0.0
        self._own = chance.random() < 0.05
        self._pain = max(0, round(4 * (1 - progress) + chance.gauss(0, 1)))

    def play(self) -> Iterator[Played]:
        """Every event with the number of the set that it belongs to."""
        chance = self._chance
        if chance.random() < 0.9:
            yield PainReported(0.0, "before", min(10, self._pain)), None
        stop_after = chance.randrange(3, 17) if chance.random() < 0.06 else 999
        for item, planned in enumerate(self._plan.items):
            for side in _sides(planned):
                for set_number in range(1, planned.sets + 1):
                    if len(self.sets) >= stop_after:
                        break
                    yield from self._set(item, planned, side, set_number)
            if len(self.sets) >= stop_after:
                break
            if chance.random() < 0.8:
                score = min(10, max(0, self._pain + chance.randrange(-1, 3)))
                yield PainReported(self._t, "during", score, item, chance.random() < 0.003), None
            if chance.random() < 0.5:
                yield EffortReported(self._t, chance.randrange(2, 9), item), None
        self.completed = self.finished and stop_after == 999
        if self.finished:
            yield PainReported(self._t, "after", min(10, self._pain)), None
            yield SessionFinished(self._t, self.completed), None
        else:
            self.completed = False

    def _set(
        self, item: int, planned: PlanItem, side: Side | None, set_number: int
    ) -> Iterator[Played]:
        chance, number = self._chance, len(self.sets) + 1
        timed = planned.reps is None
        own = self._own or chance.random() < 0.01
        row: dict[str, Any] = {
            "number": number,
            "item": item,
            "exercise_id": planned.exercise_id,
            "side": side,
            "set_number": set_number,
            "count": None,
            "camera_count": None,
            "held_s": None,
            "target_reps": planned.reps,
            "target_hold_s": planned.hold_s,
            "completed": False,
            "skipped": False,
            "why": None,
            "self_counted": own,
            "started_at": None,
            "ended_at": None,
        }
        self.sets.append(row)
        ids = (item, planned.exercise_id, side, set_number)
        if chance.random() < 0.01:
            row.update(skipped=True, why="hurts", ended_at=self._t)
            yield SetSkipped(self._t, *ids, "hurts"), number
            return
        row["started_at"] = self._t
        yield SetStarted(self._t, *ids, own), number
        restarts = 0 if own or chance.random() > 0.01 else 1
        for attempt in range(restarts + 1):
            if attempt:
                row["started_at"] = self._t
                yield SetRestarted(self._t), number
            if timed:
                row["held_s"] = 0.0
                yield from self._holds(planned, side, number, row, own)
            else:
                row.update(count=0, camera_count=None if own else 0)
                yield from self._reps(planned, side, number, row, own)
        row.update(completed=True, ended_at=self._t)
        count, held_s = row["count"] or 0, row["held_s"] or 0.0
        yield SetDone(self._t, *ids, count, held_s, True), number
        if not timed and chance.random() < 0.02:
            row["count"] += 1
            yield CountCorrected(self._t + 1, 1), number
        self._t += planned.rest_s

    def _reps(
        self, planned: PlanItem, side: Side | None, number: int, row: dict[str, Any], own: bool
    ) -> Iterator[Played]:
        chance = self._chance
        unit, first, grows = UNITS[planned.exercise_id]
        weaker = 0.85 + 0.12 * self._progress if side == "left" else 1.0
        usual = (first + grows * self._progress) * weaker
        for _ in range(planned.reps or 0):
            began = self._t
            self._t = round(began + chance.uniform(2.5, 5.0), 3)
            if own:
                row["count"] += 1
                yield RepTapped(self._t, side), number
                continue
            peak = began + 1.4
            if chance.random() < 0.06 * (1.2 - self._progress):
                low = Reason("partial", "heel", round(chance.uniform(30, 59)))
                times = (self._t, began, peak, self._t)
                yield RepRejected(*times, 0.5 * usual, unit, side, low), number
                self._t += 1.0
                continue
            if chance.random() < 0.003:
                yield TrackingLost(began, Reason("cannot_see", "left heel")), number
                yield TrackingFound(peak), number
            row["count"] += 1
            row["camera_count"] += 1
            size = float("nan") if chance.random() < 0.002 else usual * chance.uniform(0.85, 1.12)
            faults = ("knee_bends",) if chance.random() < 0.08 else ()
            tempo = None if unit == "shank" else (1.4, 0.2, round(self._t - began - 1.6, 3))
            yield (
                RepCounted(
                    self._t,
                    began,
                    peak,
                    self._t,
                    round(size, 4),
                    unit,
                    side,
                    "clockwise" if unit == "shank" else None,
                    faults,
                    tempo,
                    round(chance.uniform(0.8, 1.0), 3),
                ),
                number,
            )

    def _holds(
        self, planned: PlanItem, side: Side | None, number: int, row: dict[str, Any], own: bool
    ) -> Iterator[Played]:
        chance, left_s = self._chance, planned.hold_s or 0.0
        balance = planned.exercise_id == "single_leg_balance"
        while left_s > 0:
            breaks = not own and chance.random() < 0.5 - 0.4 * self._progress
            held_s = round(left_s * chance.uniform(0.3, 0.8), 3) if breaks else left_s
            began = self._t
            yield HoldStarted(began, began, side), number
            if chance.random() < 0.05:
                yield FaultStarted(began + 1, "heel_up", began, "Heel down"), number
            self._t = round(began + held_s, 3)
            reason = (
                Reason("foot_down" if balance else "heel_up") if breaks else Reason("set_ended")
            )
            if breaks and balance:
                yield Touchdown(self._t, side), number
            yield HoldEnded(self._t, began, self._t, side, reason), number
            if balance and not own and held_s > 5:
                sway = 0.012 - 0.004 * self._progress + chance.gauss(0, 0.001)
                yield SwayMeasured(self._t, began, self._t, side, sway, 0.05 + sway), number
            row["held_s"] += self._t - began
            left_s = 0.0 if left_s - held_s < 3 else left_s - held_s
            self._t += 1.0


def _sides(item: PlanItem) -> tuple[Side | None, ...]:
    if item.side == "each":
        return ("left", "right")
    return (None,) if item.side == "both" else (item.side,)
