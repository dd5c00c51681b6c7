"""No change may make a recording worse than it is in ``expected.json``.

A change that makes one better writes the file anew:

    python -m tests.recordings.test_no_worse
"""

import json

import pytest

from coach.motion.events import RepRejected
from tests.recordings.tracks import CATALOGUE, HERE, held_s, names, poses, recording, reps, seen

EXPECTED = HERE / "expected.json"
MATCH_S = 0.5
NOT_NEGATIVES_OF = {"march", "leg_swing"}
"""Walking and knee lifts are these very movements."""


def result(name: str) -> dict[str, float]:
    """How a recording comes out: count error, repetitions not found, partial ones that nothing was
    said about, held-time error."""
    one = recording(name)
    if one.exercise is None:
        exercises = [id_ for id_ in CATALOGUE if id_ not in NOT_NEGATIVES_OF]
        return {"false_reps": sum(len(reps(seen(poses(name), id_, None))) for id_ in exercises)}
    events = seen(poses(name), one.exercise, one.side)
    if one.truth["holds"]:
        return {"hold_error_s": round(hold_error_s(held_s(events), one.truth), 2)}
    peaks_s = [rep.peak_s for rep in reps(events)]
    said_s = [e.peak_s for e in events if isinstance(e, RepRejected) and e.reason.code == "partial"]
    whole, partial = [
        [r["peak_s"] for r in one.truth["reps"] if ((r.get("fraction") or 1) < 0.6) is low]
        for low in (False, True)
    ]
    missed = unmatched(whole, peaks_s)
    return {
        "count_error": abs(len(peaks_s) - len(whole)),
        "missed": missed,
        "extra": len(peaks_s) - len(whole) + missed,
        "partials_lost": unmatched(partial, said_s),
    }


def unmatched(wanted_s: list[float], found_s: list[float]) -> int:
    """How many of ``wanted_s`` have nothing of their own in ``found_s`` near them."""
    free = list(found_s)
    missed = 0
    for peak_s in wanted_s:
        near = [p for p in free if abs(p - peak_s) <= MATCH_S]
        if near:
            free.remove(min(near, key=lambda p: abs(p - peak_s)))
        else:
            missed += 1
    return missed


def hold_error_s(got_s: float, truth: dict[str, list[dict[str, float]]]) -> float:
    """Distance of the held time from the truth; where a lean is told, from the nearer of both."""
    most = sum(hold["end_s"] - hold["start_s"] for hold in truth["holds"])
    least = sum(hold["end_s"] - hold["start_s"] for hold in truth.get("leaned") or []) or most
    return max(least - got_s, got_s - most, 0.0)


@pytest.mark.parametrize("name", names())
def test_no_worse(name: str) -> None:
    expected = json.loads(EXPECTED.read_text(encoding="utf-8"))[name]
    for figure, got in result(name).items():
        assert got <= expected[figure] + 0.051 * (figure == "hold_error_s"), figure


def test_every_expectation_has_its_recording() -> None:
    assert sorted(json.loads(EXPECTED.read_text(encoding="utf-8"))) == names()


if __name__ == "__main__":
    table = {name: result(name) for name in names()}
    EXPECTED.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")
    for name, figures in table.items():
        if any(figures.values()):
            print(name, figures)
