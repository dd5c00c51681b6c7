"""The timeline of one run of the ladder: walk, jog and walk in turns, walk.

Pure: the time since the start comes in, what to show and what to say comes out.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from coach.care.ladder_file import Ladder, LadderStep

SegmentKind = Literal["warm_walk", "jog", "walk", "cool_walk"]
CueKind = Literal["warm_walk", "jog", "walk", "cool_walk", "ten_seconds", "halfway", "done"]

WARNING_S = 10.0
SHORTEST_WARNED_S = 30.0
"""A shorter segment has no warning: it would follow right after the word that began it."""


@dataclass(frozen=True, slots=True)
class Segment:
    """``duration_s`` of one thing; ``number`` of ``of`` jogs or walks between them, from 1."""

    kind: SegmentKind
    start_s: float
    duration_s: float
    number: int
    of: int

    @property
    def end_s(self) -> float:
        """When it is over."""
        return self.start_s + self.duration_s


@dataclass(frozen=True, slots=True)
class Cue:
    """Something to be said at ``t_s``; ``duration_s`` is that of the segment it begins."""

    t_s: float
    kind: CueKind
    duration_s: float
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Moment:
    """Where one is: ``left_s`` of ``segment`` and ``total_left_s`` of it all.

    At the end ``segment`` is the last one with nothing left, and ``done`` holds.
    """

    segment: Segment
    following: Segment | None
    left_s: float
    total_left_s: float
    done: bool


class Timeline:
    """The segments of a step with its walks before and after; no segment has no length."""

    def __init__(self, step: LadderStep, walk_s: float) -> None:
        self.segments = tuple(_placed(step, walk_s))
        self.total_s = self.segments[-1].end_s
        self._starts = [segment.start_s for segment in self.segments]
        self.cues = tuple(sorted(self._all_cues(), key=lambda cue: cue.t_s))

    def at(self, t_s: float) -> Moment:
        """Where one is ``t_s`` seconds after the start; before it is the start."""
        t_s = max(0.0, t_s)
        at = bisect_right(self._starts, t_s) - 1
        segment = self.segments[at]
        following = self.segments[at + 1] if at + 1 < len(self.segments) else None
        return Moment(
            segment=segment,
            following=following,
            left_s=max(0.0, segment.end_s - t_s),
            total_left_s=max(0.0, self.total_s - t_s),
            done=t_s >= self.total_s,
        )

    def cues_between(self, after_s: float, upto_s: float) -> tuple[Cue, ...]:
        """What is to be said after ``after_s`` and up to ``upto_s``; -1 begins with the first."""
        return tuple(cue for cue in self.cues if after_s < cue.t_s <= upto_s)

    def jogged_s(self, t_s: float) -> float:
        """The seconds of jogging in the first ``t_s``."""
        return sum(
            min(max(0.0, t_s - one.start_s), one.duration_s)
            for one in self.segments
            if one.kind == "jog"
        )

    def is_whole(self, t_s: float) -> bool:
        """Whether every jog is over by ``t_s``; the walk home may be cut short."""
        last = max(one.end_s for one in self.segments if one.kind == "jog")
        return t_s >= last

    def _all_cues(self) -> Iterator[Cue]:
        for one in self.segments:
            yield Cue(one.start_s, one.kind, one.duration_s, one.number, one.of)
            if one.duration_s >= SHORTEST_WARNED_S:
                at = one.end_s - WARNING_S
                yield Cue(at, "ten_seconds", one.duration_s, one.number, one.of)
        half_s = self.total_s / 2.0
        here = self.at(half_s).segment
        yield Cue(half_s, "halfway", here.duration_s, here.number, here.of)
        last = self.segments[-1]
        yield Cue(self.total_s, "done", last.duration_s, last.number, last.of)


def timeline_of(ladder: Ladder, number: int) -> Timeline:
    """The timeline of the ladder's step ``number``, from 1. Raises IndexError."""
    return Timeline(ladder.step(number), float(ladder.walk_s))


def _placed(step: LadderStep, walk_s: float) -> list[Segment]:
    between = step.times if step.walk_s else 0
    lengths: list[tuple[SegmentKind, float, int, int]] = [("warm_walk", walk_s, 1, 1)]
    for number in range(1, step.times + 1):
        lengths.append(("jog", float(step.jog_s), number, step.times))
        if between:
            lengths.append(("walk", float(step.walk_s), number, between))
    lengths.append(("cool_walk", walk_s, 1, 1))
    starts = accumulate((length for _, length, _, _ in lengths[:-1]), initial=0.0)
    return [
        Segment(kind, start_s, duration_s, number, of)
        for start_s, (kind, duration_s, number, of) in zip(starts, lengths, strict=True)
    ]
