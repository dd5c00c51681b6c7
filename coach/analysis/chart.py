"""The signal of a recording over time, with its levels and everything that was decided on it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coach.analysis import ink
from coach.analysis.result import Fault, Hold, Rep
from coach.capture.source import Picture

_LOW, _HIGH = -0.25, 1.35
"""The levels at the bottom and top of the chart; 0 is the start pose, 1 the full range."""

_TICKS_S = (0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600)
_TICK_APART_PX = 70


@dataclass(frozen=True, slots=True)
class Sample:
    """The signal at ``t`` seconds: ``level`` and ``target`` of the person's range, or NaN."""

    t: float
    level: float
    target: float


@dataclass(frozen=True, slots=True)
class Marks:
    """What was decided, to be drawn over the signal."""

    reps: Sequence[Rep] = ()
    holds: Sequence[Hold] = ()
    faults: Sequence[Fault] = ()
    touchdowns_s: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """The part of a picture that the chart fills, and the seconds that it spans."""

    left: int
    top: int
    width: int
    height: int
    from_s: float
    to_s: float
    letters_px: float

    def x(self, t: float) -> float:
        """Pixel column of a time."""
        return self.left + (t - self.from_s) / (self.to_s - self.from_s) * self.width

    def y(self, level: float) -> float:
        """Pixel row of a level; beyond the chart it stays at its edge."""
        share = (min(max(level, _LOW), _HIGH) - _LOW) / (_HIGH - _LOW)
        return self.top + (1 - share) * self.height


def draw_chart(picture: Picture, area: Area, samples: Sequence[Sample], marks: Marks) -> None:
    """Draw the chart into its area of the picture."""
    right, bottom = area.left + area.width, area.top + area.height
    ink.band(picture, (area.left, area.top), (right, bottom), ink.PANEL, 1.0)
    _draw_spans(picture, area, marks)
    _draw_grid(picture, area)
    shown = [each for each in samples if area.from_s <= each.t <= area.to_s]
    stroke = max(1, round(area.letters_px / 7))
    ink.dashes(picture, _points(area, shown, "target"), ink.TARGET, stroke)
    ink.line(picture, _points(area, shown, "level"), ink.SIGNAL, stroke + 1)
    _draw_points(picture, area, shown, marks)


def _points(area: Area, samples: Sequence[Sample], name: str) -> ink.Points:
    rows = [
        (area.x(each.t), area.y(value) if np.isfinite(value) else np.nan)
        for each in samples
        for value in (getattr(each, name),)
    ]
    return np.array(rows, dtype=np.float64).reshape(-1, 2)


def _draw_spans(picture: Picture, area: Area, marks: Marks) -> None:
    for rep in marks.reps:
        _span(picture, area, rep.start_s, rep.end_s, ink.GOOD if rep.counted else ink.BAD)
    for hold in marks.holds:
        _span(picture, area, hold.start_s, hold.end_s, ink.GOOD)
    for fault in marks.faults:
        foot = area.top + area.height
        left, right = _clipped(area, fault.start_s, fault.end_s)
        thick = round(area.letters_px / 2)
        ink.band(picture, (left, foot - thick), (right, foot), ink.FAULT, 0.9)


def _span(picture: Picture, area: Area, from_s: float, to_s: float, colour: ink.Colour) -> None:
    left, right = _clipped(area, from_s, to_s)
    if right > left:
        ink.band(picture, (left, area.top), (right, area.top + area.height), colour, 0.28)


def _clipped(area: Area, from_s: float, to_s: float) -> tuple[int, int]:
    left = max(round(area.x(from_s)), area.left)
    return left, min(round(area.x(to_s)), area.left + area.width)


def _draw_grid(picture: Picture, area: Area) -> None:
    right = area.left + area.width
    for level in (0.0, 1.0):
        y = area.y(level)
        ink.line(picture, np.array([(area.left, y), (right, y)], np.float64), ink.GRID, 1)
    most = max(area.width / (_TICK_APART_PX * area.letters_px / 10), 1)
    step_s = next((s for s in _TICKS_S if (area.to_s - area.from_s) / s <= most), _TICKS_S[-1])
    t = np.ceil(max(area.from_s, 0) / step_s) * step_s
    while t <= area.to_s:
        x = area.x(t)
        ends = np.array([(x, area.top), (x, area.top + area.height)], np.float64)
        ink.line(picture, ends, ink.GRID, 1)
        text = f"{t:g} s"
        at = (
            round(x - ink.words_width_px(text, area.letters_px) / 2),
            round(area.top + area.height + area.letters_px * 1.7),
        )
        ink.words(picture, text, at, area.letters_px, ink.FAINT)
        t += step_s


def _draw_points(picture: Picture, area: Area, samples: Sequence[Sample], marks: Marks) -> None:
    radius = area.letters_px / 2.4
    number = 0
    for rep in marks.reps:
        number += rep.counted
        if not area.from_s <= rep.peak_s <= area.to_s:
            continue
        level = _level_at(samples, rep.peak_s)
        at = (area.x(rep.peak_s), area.y(level))
        ink.dot(picture, at, radius, ink.GOOD if rep.counted else ink.BAD)
        label = str(number) if rep.counted else "x"
        foot = (round(at[0] - ink.words_width_px(label, area.letters_px) / 2), 0)
        top = round(area.top + area.letters_px * 1.5)
        ink.words(picture, label, (foot[0], top), area.letters_px, ink.WORDS)
    for t_s in marks.touchdowns_s:
        if area.from_s <= t_s <= area.to_s:
            x = area.x(t_s)
            ends = np.array([(x, area.top), (x, area.top + area.height)], np.float64)
            ink.line(picture, ends, ink.BAD, max(1, round(area.letters_px / 6)))


def _level_at(samples: Sequence[Sample], t_s: float) -> float:
    known = [each for each in samples if np.isfinite(each.level)]
    if not known:
        return 1.0
    return min(known, key=lambda each: abs(each.t - t_s)).level
