"""A figure of a whole recording: the signal, its levels, and what was made of it."""

from pathlib import Path

from coach.analysis import ink
from coach.analysis.chart import Area, Marks, Sample, draw_chart
from coach.analysis.outputs import write_picture
from coach.analysis.result import Analysis
from coach.analysis.run import Moment
from coach.capture.opencv import cv2
from coach.capture.source import Picture

_WIDTH_PX = 1600
_CHART_PX = 360
_MARGIN_PX = 48
_LETTERS_PX = 13.0
_LINE_PX = 30
_MOST_LINES = 24
_FINER = 2
"""Drawn this much larger and shrunk, for smooth edges."""

_LEGEND = ("Movement, from the start pose (lower line) to the full range (upper line)", ink.SIGNAL)


class Plot:
    """Keeps the signal while a recording is watched, and writes the figure at its end."""

    def __init__(self, path: Path, exercise_name: str) -> None:
        self._path = path
        self._exercise_name = exercise_name
        self._samples: list[Sample] = []

    def see(self, moment: Moment) -> None:
        """Keep what the coach saw."""
        self._samples.append(Sample(moment.pose.t, moment.trace.level, moment.trace.target))

    def done(self, analysis: Analysis) -> None:
        """Write the figure. Raises OutputError when the disk refuses."""
        picture = figure(analysis, self._samples, self._exercise_name)
        write_picture(self._path, picture)


def figure(analysis: Analysis, samples: list[Sample], exercise_name: str) -> Picture:
    """The figure as a picture; reasons of what did not count are listed under the chart."""
    notes = _notes(analysis)
    height = 3 * _MARGIN_PX + _CHART_PX + _LINE_PX * (len(notes) + 2)
    large = ink.blank(_WIDTH_PX * _FINER, height * _FINER, ink.GROUND)
    margin, letters = _MARGIN_PX * _FINER, _LETTERS_PX * _FINER
    ink.words(large, exercise_name, (margin, round(margin * 1.1)), letters * 1.6, ink.WORDS)
    second = (margin, round(margin * 1.1 + _LINE_PX * _FINER))
    ink.words(large, _subtitle(analysis), second, letters, ink.FAINT)
    top = second[1] + _LINE_PX * _FINER
    from_s = samples[0].t if samples else 0.0
    area = Area(
        left=margin,
        top=top,
        width=_WIDTH_PX * _FINER - 2 * margin,
        height=_CHART_PX * _FINER,
        from_s=from_s,
        to_s=max(samples[-1].t if samples else 0.0, from_s + 1.0),
        letters_px=letters * 0.9,
    )
    draw_chart(large, area, samples, marks_of(analysis))
    foot = top + area.height + _MARGIN_PX * _FINER
    for row, (text, colour) in enumerate([_LEGEND, *notes]):
        at = (margin + round(letters), round(foot + (row + 0.9) * _LINE_PX * _FINER))
        ink.dot(large, (margin, at[1] - letters / 2), letters / 2.6, colour)
        ink.words(large, text, at, letters * 0.9, ink.WORDS)
    small: Picture = cv2.resize(large, (_WIDTH_PX, height), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return small


def marks_of(analysis: Analysis) -> Marks:
    """Everything that was decided in a recording, to be drawn."""
    return Marks(analysis.reps, analysis.holds, analysis.faults, analysis.touchdowns)


def _subtitle(analysis: Analysis) -> str:
    parts = [Path(analysis.file).name]
    if analysis.side:
        parts.append(f"{analysis.side} leg")
    if analysis.reps:
        parts.append(f"{analysis.counted} counted of {len(analysis.reps)}")
    if analysis.holds:
        parts.append(f"{analysis.held_s:.1f} s held")
    parts.append(f"somebody in {analysis.person_found:.0%} of {analysis.duration_s:.1f} s")
    return "   ".join(parts)


def _notes(analysis: Analysis) -> list[tuple[str, ink.Colour]]:
    notes = [
        (rep.start_s, f"{rep.start_s:.1f} s  not counted: {rep.reason.sentence()}", ink.BAD)
        for rep in analysis.reps
        if rep.reason is not None
    ]
    notes += [
        (hold.start_s, _hold_note(hold.start_s, hold.end_s, hold.ended_by.sentence()), ink.GOOD)
        for hold in analysis.holds
    ]
    notes += [
        (each.start_s, f"{each.start_s:.1f} to {each.end_s:.1f} s  form: {each.id}", ink.FAULT)
        for each in analysis.faults
    ]
    lines = [(text, colour) for _, text, colour in sorted(notes)]
    if len(lines) > _MOST_LINES:
        hidden = len(lines) - _MOST_LINES + 1
        lines = [*lines[: _MOST_LINES - 1], (f"and {hidden} more", ink.FAINT)]
    return lines


def _hold_note(start_s: float, end_s: float, ended_by: str) -> str:
    return f"{start_s:.1f} to {end_s:.1f} s  held {end_s - start_s:.1f} s, ended by: {ended_by}"
