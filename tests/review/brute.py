"""Works the figures of a record out of its raw events, by other ways than the review's own."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path
from statistics import median
from typing import Any

Key = tuple[str, str | None]


def sessions(file: Path, zone: tzinfo) -> dict[str, dict[str, Any]]:
    """Every ended session that is the person's own and was not excluded, with its sets."""
    with closing(sqlite3.connect(file)) as db:
        runs = db.execute(
            "SELECT id, started_at FROM session_run "
            "WHERE ended_at IS NOT NULL AND source <> 'recording'"
        ).fetchall()
        said = db.execute(
            "SELECT session_id, set_run_number, kind, value FROM correction ORDER BY number"
        ).fetchall()
        found = {}
        out = {(s, n) for s, n, kind, value in said if kind == "excluded" and value == "true"}
        counts = {(s, n): json.loads(str(v)) for s, n, kind, v in said if kind == "count"}
        for id_, started_at in runs:
            at = datetime.fromisoformat(started_at).replace(tzinfo=UTC)
            events = db.execute(
                "SELECT set_run_number, kind, payload FROM event WHERE session_id = ? ORDER BY seq",
                (id_,),
            ).fetchall()
            sets = _sets([(number, kind, json.loads(text)) for number, kind, text in events])
            sets = {n: one for n, one in sets.items() if (id_, n) not in out}
            for number, one in sets.items():
                if (id_, number) in counts:
                    one["count"] = counts[id_, number]
            if (id_, None) not in out:
                found[id_] = {"at": at, "day": at.astimezone(zone).date(), "sets": sets}
                found[id_]["pain"] = [
                    p
                    for _, kind, text in events
                    if kind == "PainReported" and (p := json.loads(text))
                ]
        return found


def _sets(events: list[tuple[int | None, str, dict[str, Any]]]) -> dict[int, dict[str, Any]]:
    sets: dict[int, dict[str, Any]] = {}
    for number, kind, p in events:
        if number is None:
            continue
        if kind == "SetStarted":
            sets[number] = {**p, "events": []}
        elif kind == "SetRestarted":
            sets[number]["events"] = []
        elif number in sets:
            sets[number]["events"].append((kind, p))
    for one in sets.values():
        own = one["events"]
        done = [p for kind, p in own if kind == "SetDone"]
        extra = sum(p["change"] for kind, p in own if kind == "CountCorrected")
        if done:
            one["count"], one["held_s"] = done[-1]["count"] + extra, done[-1]["held_s"]
    return sets


def figure(measure: str, sets: list[dict[str, Any]]) -> float | None:
    """One figure of the sets of a session and side; None where it is not known."""
    events = [(kind, p) for one in sets for kind, p in one["events"]]
    watched = [
        (kind, p) for one in sets if not one.get("self_counted") for kind, p in one["events"]
    ]
    reps = [p for kind, p in events if kind == "RepCounted"]
    ranges = [p["range"] for p in reps if p["range"] is not None]
    tempos = [p["tempo_s"] for p in reps if p["tempo_s"] is not None]
    holds = [p["end_s"] - p["start_s"] for kind, p in events if kind == "HoldEnded"]
    sways = [p for kind, p in events if kind == "SwayMeasured"]
    counted = [p for kind, p in watched if kind == "RepCounted"]
    rejected = [p for kind, p in watched if kind == "RepRejected"]
    match measure:
        case "reps":
            return float(sum(one["count"] for one in sets))
        case "good_share":
            every = len(counted) + len(rejected)
            return len(counted) / every if every else None
        case "fault_share":
            return sum(bool(p["faults"]) for p in counted) / len(counted) if counted else None
        case "range":
            return median(sorted(ranges)[-3:]) if ranges else None
        case "work":
            return sum(ranges) if ranges else None
        case "rep_s":
            return sum(map(sum, tempos)) / len(tempos) if tempos else None
        case "lowering_s":
            return sum(tempo[2] for tempo in tempos) / len(tempos) if tempos else None
        case "held_s":
            return sum(one["held_s"] for one in sets)
        case "longest_s":
            return max(holds, default=None)
        case "sway_side" | "sway_path":
            name = "side_to_side" if measure == "sway_side" else "path_a_s"
            spent = sum(p["end_s"] - p["start_s"] for p in sways)
            swayed = sum((p["end_s"] - p["start_s"]) * p[name] for p in sways)
            return swayed / spent if sways else None
        case _:
            raise AssertionError(measure)


def trend(
    made: dict[str, dict[str, Any]],
    exercise_id: str,
    measure: str,
    first: date | None,
    last: date,
) -> dict[Key, tuple[date, float]]:
    """The points of a trend out of ``sessions``, by session and side."""
    found: dict[Key, tuple[date, float]] = {}
    for id_, one in made.items():
        if one["day"] > last or (first is not None and one["day"] < first):
            continue
        mine = [s for s in one["sets"].values() if s["exercise_id"] == exercise_id]
        for side in {s["side"] for s in mine}:
            of_side = [s for s in mine if s["side"] == side]
            if measure == "pain":
                items = {s["item"] for s in of_side}
                said = [
                    p["score"] for p in one["pain"] if p["when"] == "during" and p["item"] in items
                ]
                value = float(max(said)) if said else None
            else:
                value = figure(measure, of_side)
            if value is not None:
                found[id_, side] = (one["day"], value)
    return found
