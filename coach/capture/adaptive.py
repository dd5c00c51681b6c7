"""Chooses the pose model that this computer can keep up with, while it runs."""

import statistics
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from coach.capture.errors import CaptureError
from coach.capture.estimator import Estimator, PoseEstimator
from coach.capture.models import ModelName
from coach.capture.source import Frame
from coach.motion.pose import Pose

SLOWEST_POSES_PER_S = 15.0
"""Below this a quick heel raise has too few poses to be judged."""

TOO_SLOW_POSES_PER_S = 10.0
"""Below this with the lite model as well, the person is told to move slowly."""

_WARM_UP_POSES = 10
_WINDOW_POSES = 45


class AdaptiveEstimator:
    """Starts with the full model and changes to lite, once and for good, if full is too slow.

    If lite is far too slow as well, that is said once; there is nothing quicker to change to.

    The first poses are not measured: they find the person, which takes longer. After them every
    window of poses is judged by its median, so one pause does not decide. ``notice`` is a
    sentence for the user once the model has changed, and ``on_notice`` is called with it, in the
    thread that estimates. Raises what Estimator raises.
    """

    def __init__(
        self,
        *,
        make: Callable[[ModelName], PoseEstimator] = Estimator,
        clock: Callable[[], float] = time.perf_counter,
        on_notice: Callable[[str], None] | None = None,
    ) -> None:
        self.notice: str | None = None
        self._make = make
        self._clock = clock
        self._on_notice = on_notice
        self._estimator = make("full")
        self._is_settled = False
        self._to_skip = _WARM_UP_POSES
        self._durations_s: list[float] = []

    @property
    def model(self) -> ModelName:
        """The model in use now."""
        return self._estimator.model

    def estimate(self, frame: Frame) -> Pose:
        """The pose in one frame, as Estimator gives it."""
        before = self._clock()
        pose = self._estimator.estimate(frame)
        if not self._is_settled:
            self._measure(self._clock() - before)
        return pose

    def close(self) -> None:
        """Free the model; may be called again."""
        self._estimator.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _measure(self, duration_s: float) -> None:
        if self._to_skip:
            self._to_skip -= 1
            return
        self._durations_s.append(duration_s)
        if len(self._durations_s) < _WINDOW_POSES:
            return
        median_s = statistics.median(self._durations_s)
        self._durations_s.clear()
        if self.model == "lite":
            self._say_if_too_slow(1 / median_s)
        elif median_s > 1 / SLOWEST_POSES_PER_S:
            self._change_to_lite(1 / median_s)

    def _say_if_too_slow(self, poses_per_s: float) -> None:
        if poses_per_s >= TOO_SLOW_POSES_PER_S:
            return
        self._is_settled = True
        self._tell(
            f"This computer is busy or slow: it manages {poses_per_s:.0f} pictures a second. "
            "Please move slowly, or close other programs: quick movements may be missed."
        )

    def _change_to_lite(self, poses_per_s: float) -> None:
        self._to_skip = _WARM_UP_POSES
        try:
            lite = self._make("lite")
        except CaptureError as error:
            self._is_settled = True
            # A slow session is better than none.
            self._tell(f"This computer is slow for the full pose model. {error.sentence}")
            return
        self._estimator.close()
        self._estimator = lite
        self._tell(
            f"This computer manages {poses_per_s:.0f} pictures a second with the full pose model, "
            "so the faster, slightly less exact one is used from here on."
        )

    def _tell(self, sentence: str) -> None:
        self.notice = sentence
        if self._on_notice:
            self._on_notice(sentence)
