"""An analysis as a line of JSON for programs, and as text for people.

The JSON is a format that others build on: names, types and meaning stay as they are. Times are
seconds of the recording. ``reason`` and ``ended_by`` are English sentences. What is not known is
null; NaN and infinity never appear.
"""

import json
from math import isfinite
from typing import Any

from coach.analysis.result import Analysis, Hold, Rep
from coach.analysis.table import table
from coach.motion.uncertainty import figure

_DECIMALS = 4


def as_json(analysis: Analysis) -> str:
    """One JSON object on one line, without the line's end."""
    return json.dumps(as_values(analysis), ensure_ascii=False, allow_nan=False)


def as_values(analysis: Analysis) -> dict[str, Any]:
    """The values of the JSON object, in its order."""
    spent = analysis.seconds_spent
    return {
        "file": analysis.file,
        "exercise": analysis.exercise,
        "side": analysis.side,
        "duration_s": _number(analysis.duration_s),
        "poses": analysis.poses,
        "person_found": _number(analysis.person_found),
        "reps": [_rep(rep) for rep in analysis.reps],
        "holds": [_hold(hold) for hold in analysis.holds],
        "faults": [
            {"id": each.id, "start_s": _number(each.start_s), "end_s": _number(each.end_s)}
            for each in analysis.faults
        ],
        "touchdowns": [{"t_s": _number(t_s)} for t_s in analysis.touchdowns],
        "counted": analysis.counted,
        "held_s": _number(analysis.held_s),
        "model": analysis.model,
        "seconds_spent": {
            "decode": _number(spent.decode),
            "pose": _number(spent.pose),
            "coach": _number(spent.coach),
        },
    }


def as_text(analysis: Analysis, exercise_name: str) -> str:
    """Several lines for a person to read, without the last line's end."""
    parts = [f"{analysis.file}\n{_headline(analysis, exercise_name)}"]
    if analysis.reps:
        header = (
            "from s",
            "peak s",
            "to s",
            "range",
            "up · top · down s",
            "side",
            "direction",
            "counted",
            "form",
        )
        parts.append(table(header, (_rep_cells(rep) for rep in analysis.reps)))
    if analysis.holds:
        columns = ("from s", "to s", "held s", "side", "ended by")
        parts.append(table(columns, (_hold_cells(hold) for hold in analysis.holds)))
    if analysis.faults:
        rows = ((each.id, f"{each.start_s:.1f}", f"{each.end_s:.1f}") for each in analysis.faults)
        parts.append(table(("fault", "from s", "to s"), rows))
    if analysis.touchdowns:
        parts.append("Touchdowns at " + ", ".join(f"{t_s:.1f} s" for t_s in analysis.touchdowns))
    return "\n\n".join(parts)


def _headline(analysis: Analysis, exercise_name: str) -> str:
    side = f", {analysis.side} leg" if analysis.side else ""
    done = [f"{analysis.counted} counted"] if analysis.reps else []
    rejected = len(analysis.reps) - analysis.counted
    if rejected:
        done.append(f"{rejected} not counted")
    if analysis.holds:
        done.append(f"{analysis.held_s:.1f} s held")
    spent = analysis.seconds_spent
    return (
        f"{exercise_name}{side}: {', '.join(done) or 'nothing counted or held'}\n"
        f"{analysis.duration_s:.1f} s, {analysis.poses} poses, somebody in "
        f"{analysis.person_found:.0%} of them, {spent.decode + spent.pose + spent.coach:.1f} s "
        f"of work (model: {analysis.model})"
    )


def _rep(rep: Rep) -> dict[str, Any]:
    return {
        "start_s": _number(rep.start_s),
        "peak_s": _number(rep.peak_s),
        "end_s": _number(rep.end_s),
        "counted": rep.counted,
        "reason": None if rep.reason is None else rep.reason.sentence(),
        "range": _number(rep.range),
        "unit": rep.unit,
        "side": rep.side,
        "direction": rep.direction,
    }


def _hold(hold: Hold) -> dict[str, Any]:
    return {
        "start_s": _number(hold.start_s),
        "end_s": _number(hold.end_s),
        "side": hold.side,
        "ended_by": hold.ended_by.sentence(),
    }


def _rep_cells(rep: Rep) -> tuple[str, ...]:
    shown = figure(rep.range, rep.unit, rep.seen)
    return (
        f"{rep.start_s:.1f}",
        f"{rep.peak_s:.1f}",
        f"{rep.end_s:.1f}",
        shown.text() if shown is not None else "?",
        "" if rep.tempo_s is None else " · ".join(f"{part:.1f}" for part in rep.tempo_s),
        rep.side or "",
        rep.direction or "",
        "yes" if rep.reason is None else f"no: {rep.reason.sentence()}",
        ", ".join(rep.faults),
    )


def _hold_cells(hold: Hold) -> tuple[str, ...]:
    return (
        f"{hold.start_s:.1f}",
        f"{hold.end_s:.1f}",
        f"{hold.end_s - hold.start_s:.1f}",
        hold.side or "",
        hold.ended_by.sentence(),
    )


def _number(value: float) -> float | None:
    return round(float(value), _DECIMALS) if isfinite(value) else None
