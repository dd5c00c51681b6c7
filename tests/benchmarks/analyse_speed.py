"""How fast ``coach analyse`` is beside a bare MediaPipe loop over the same decoded frames.

    uv run python -m tests.benchmarks.analyse_speed [VIDEO] [ROUNDS]

Both run in the same process in turns of a few seconds, and the ratio is taken turn by turn, so
that a machine that is busy for a while slows both alike. ``analyse`` decodes as well; the bare
loop does not. Loading the model and finding the person are left out of both.
"""

import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import mediapipe
from mediapipe.tasks.python import vision

from coach.analysis.result import Analysis
from coach.analysis.run import Moment, Task, analyse
from coach.capture.models import model_bytes
from coach.capture.opencv import cv2
from coach.capture.picture import shrunk
from coach.capture.quiet import library_notes_hidden
from coach.capture.source import Frame
from coach.capture.video import VideoSource
from coach.exercise.either_side import watch
from coach.library import load_catalogue
from coach.resources import shipped

ROUNDS = 2
LEAST_RATIO = 0.9
TURN = 100
"""Frames of each before the other one goes on."""


def main(arguments: Sequence[str]) -> None:
    """Print poses a second of both in every turn, and the median of the ratios."""
    video = Path(arguments[0]) if arguments else shipped("assets", "demo", "demo_session.mp4")
    rounds = int(arguments[1]) if len(arguments) > 1 else ROUNDS
    with VideoSource(video) as source:
        frames = decoded(source)
    task = Task(load_catalogue()["heel_raise_double"], None, watch)
    print(f"{len(frames)} frames of {video.name}, in turns of {TURN}")
    ratios = []
    for number in range(1, rounds + 1):
        with BareLoop() as bare:
            turns = Turns(bare, frames)
            analyse(video, task, [turns])
        ratios += turns.ratios
        print(
            f"round {number}: bare {TURN / statistics.median(turns.bare_s):.1f}, analyse "
            f"{TURN / statistics.median(turns.ours_s):.1f} poses a second, "
            f"ratio {statistics.median(turns.ratios):.3f}"
        )
    ratio = statistics.median(ratios)
    verdict = "met" if ratio >= LEAST_RATIO else "MISSED"
    print(f"median ratio of {len(ratios)} turns {ratio:.3f}, at least {LEAST_RATIO}: {verdict}")


class BareLoop:
    """The plainest loop that gets poses from frames."""

    def __init__(self) -> None:
        options = vision.PoseLandmarkerOptions(
            base_options=mediapipe.tasks.BaseOptions(model_asset_buffer=model_bytes("full")),
            running_mode=vision.RunningMode.VIDEO,
        )
        with library_notes_hidden():
            self._landmarker = vision.PoseLandmarker.create_from_options(options)

    def __enter__(self) -> Self:
        return self

    def run(self, frames: Sequence[Frame]) -> None:
        """Estimate the frames, which come in the order of their time."""
        for frame in frames:
            assert frame.picture is not None
            picture = cv2.cvtColor(shrunk(frame.picture), cv2.COLOR_BGR2RGB)
            image = mediapipe.Image(mediapipe.ImageFormat.SRGB, picture)
            self._landmarker.detect_for_video(image, round(frame.t * 1000))

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._landmarker.close()


class Turns:
    """Looks on at an analysis, and lets the bare loop have its turn after every so many frames."""

    def __init__(self, bare: BareLoop, frames: Sequence[Frame]) -> None:
        self._bare = bare
        self._frames = frames
        self._seen = 0
        self._began = time.perf_counter()
        self.ours_s: list[float] = []
        self.bare_s: list[float] = []

    @property
    def ratios(self) -> list[float]:
        """Speed of ours over that of the bare loop, turn by turn."""
        return [bare / ours for bare, ours in zip(self.bare_s, self.ours_s, strict=True)]

    def see(self, moment: Moment) -> None:
        """Count a frame of ours; at the end of a turn the bare loop does the same frames."""
        self._seen += 1
        if self._seen % TURN:
            return
        frames = self._frames[self._seen - TURN : self._seen]
        ours_s = time.perf_counter() - self._began
        if self._seen == TURN:
            # The first turn of each loads the model and finds the person.
            with library_notes_hidden():
                self._bare.run(frames)
        else:
            began = time.perf_counter()
            self._bare.run(frames)
            self.bare_s.append(time.perf_counter() - began)
            self.ours_s.append(ours_s)
        self._began = time.perf_counter()

    def done(self, analysis: Analysis) -> None:
        """Nothing is left to do."""


def decoded(source: VideoSource) -> list[Frame]:
    """All frames of a video, in memory."""
    frames = []
    while (frame := source.read()) is not None:
        frames.append(frame)
    return frames


if __name__ == "__main__":
    main(sys.argv[1:])
