"""The frames of a recording with their poses, recorded ones as they are, others estimated."""

import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self

from coach.analysis.result import ModelName
from coach.capture.opening import choose_source
from coach.capture.prefetch import Prefetch
from coach.capture.source import Frame
from coach.motion.pose import Pose

if TYPE_CHECKING:
    from coach.capture.estimator import Estimator


class PoseStream:
    """Iterate over (frame, pose) inside a ``with`` statement, once.

    ``decode_s`` and ``pose_s`` are the seconds waited so far for frames and for poses; frames
    are decoded in a second thread meanwhile. The model is loaded when the first picture needs it,
    so a file that is no recording is refused at once. Entering and iterating raise CaptureError.
    """

    def __init__(self, path: Path, model: Literal["full", "lite"] = "full") -> None:
        self._source = Prefetch(choose_source(path))
        self._wanted: Literal["full", "lite"] = model
        self._estimator: Estimator | None = None
        self.model: ModelName = "track"
        self.decode_s = 0.0
        self.pose_s = 0.0

    @property
    def frame_count(self) -> int | None:
        """How many frames there will be, as far as known."""
        return self._source.frame_count

    def __enter__(self) -> Self:
        began = time.perf_counter()
        self._source.open()
        self.decode_s += time.perf_counter() - began
        return self

    def __iter__(self) -> Iterator[tuple[Frame, Pose]]:
        while True:
            began = time.perf_counter()
            frame = self._source.read()
            read = time.perf_counter()
            self.decode_s += read - began
            if frame is None:
                return
            pose = frame.pose if frame.pose is not None else self._estimate(frame)
            self.pose_s += time.perf_counter() - read
            yield frame, pose

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._source.close()
        if self._estimator is not None:
            self._estimator.close()

    def _estimate(self, frame: Frame) -> Pose:
        if self._estimator is None:
            # Here, because a pose track needs neither the model nor the second it takes to load.
            from coach.capture.estimator import Estimator  # noqa: PLC0415

            self._estimator = Estimator(self._wanted)
            self.model = self._wanted
        return self._estimator.estimate(frame)
