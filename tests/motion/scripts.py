"""Scripted signals: a repetition is written as how high it goes and how long it takes."""

import math
from collections.abc import Iterable, Iterator

Sample = tuple[float, float]


def still(seconds: float, level: float = 0.0) -> list[tuple[float, float]]:
    """Part of a script: stay at ``level``."""
    return [(seconds, level)]


def played(
    parts: Iterable[tuple[float, float, float]], fps: float = 30.0, start_s: float = 0.0
) -> Iterator[Sample]:
    """Samples of bumps given as (rest before in s, height, duration in s), and 1.5 s of rest."""
    t = start_s
    step = 1 / fps
    for rest_s, height, duration_s in [*parts, (1.5, 0.0, 0.0)]:
        for x in _part(rest_s, height, duration_s, fps):
            yield t, x
            t += step


def _part(rest_s: float, height: float, duration_s: float, fps: float) -> Iterator[float]:
    for _ in range(round(rest_s * fps)):
        yield 0.0
    n = round(duration_s * fps)
    for i in range(n):
        yield height * math.sin(math.pi * (i + 0.5) / n) ** 2
