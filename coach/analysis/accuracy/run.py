"""Trying the coach on a whole folder of recordings, several at a time, up to the report."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from coach.analysis.accuracy.report import report
from coach.analysis.accuracy.trial import Outcome, try_recording
from coach.analysis.accuracy.truth import Recording, find_recordings
from coach.analysis.poses import poses_of
from coach.analysis.progress import progress_over
from coach.exercise.definition import Exercise
from coach.exercise.either_side import watch
from coach.library import load_catalogue


def accuracy_report(folder: Path, exercise_ids: frozenset[str], workers: int) -> str:
    """Score every recording below ``folder``; Markdown.

    ``exercise_ids`` limits which exercises are watched; empty means all. Raises TruthError, and
    CaptureError of a recording that cannot be read.
    """
    recordings = [
        each
        for each in find_recordings(folder)
        if not exercise_ids or each.truth.exercise in {None, *exercise_ids}
    ]
    outcomes: list[Outcome] = []
    untried: list[str] = []
    with progress_over("Scoring", len(recordings)) as advance:
        tries = try_all(recordings, exercise_ids, workers)
        for recording, tried in zip(recordings, tries, strict=True):
            outcomes += tried
            if not tried:
                untried.append(recording.name)
            advance(1)
    return report(outcomes, untried)


def try_all(
    recordings: Sequence[Recording], exercise_ids: frozenset[str], workers: int
) -> Iterator[tuple[Outcome, ...]]:
    """Outcomes of each recording, in the order given, as they become known.

    With one worker everything happens in this process.
    """
    jobs = [(recording, exercise_ids) for recording in recordings]
    if workers <= 1:
        yield from map(_try_one, jobs)
        return
    # Spawn, because the parent may have threads (a progress bar) that a fork would break.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(_try_one, jobs)


def _try_one(job: tuple[Recording, frozenset[str]]) -> tuple[Outcome, ...]:
    recording, exercise_ids = job
    catalogue: Mapping[str, Exercise] = load_catalogue()
    if exercise_ids:
        catalogue = {id_: each for id_, each in catalogue.items() if id_ in exercise_ids}
    return try_recording(recording, poses_of(recording.source), catalogue, watch)
