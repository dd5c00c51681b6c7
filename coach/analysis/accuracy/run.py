"""Trying the coach on a whole folder of recordings, several at a time."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from coach.analysis.accuracy.trial import Outcome, try_recording
from coach.analysis.accuracy.truth import Recording
from coach.analysis.poses import poses_of
from coach.exercise.catalogue import load_catalogue
from coach.exercise.definition import Exercise
from coach.exercise.observer import Observer


def try_all(
    recordings: Sequence[Recording], exercise_ids: frozenset[str], workers: int
) -> Iterator[tuple[Outcome, ...]]:
    """Outcomes of each recording, in the order given, as they become known.

    ``exercise_ids`` limits which exercises are watched; empty means all. With one worker
    everything happens in this process. Raises CaptureError of a recording that cannot be read.
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
    return try_recording(recording, poses_of(recording.source), catalogue, Observer)
