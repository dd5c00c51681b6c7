"""Finds the person in a picture: frames in, poses out, through MediaPipe's PoseLandmarker."""

from types import TracebackType
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from coach.capture.errors import ModelDamaged, PlatformUnsupported
from coach.capture.models import ModelName, model_bytes
from coach.capture.opencv import cv2
from coach.capture.picture import shrunk
from coach.capture.quiet import library_notes_hidden
from coach.capture.source import Frame, Picture
from coach.motion.pose import Pose, nobody


class PoseEstimator(Protocol):
    """Anything that turns frames into poses."""

    @property
    def model(self) -> ModelName:
        """The pose model in use."""

    def estimate(self, frame: Frame) -> Pose:
        """The pose in one frame; frames come in the order of their time."""

    def close(self) -> None:
        """Free the model; may be called again."""


class Estimator:
    """Estimates with one model, following the person from frame to frame.

    Making one takes about half a second, most of it the import of MediaPipe. Raises
    PlatformUnsupported and ModelDamaged. Close it: left to the interpreter's exit, MediaPipe
    complains.
    """

    def __init__(self, model: ModelName = "full") -> None:
        self.model: ModelName = model
        self._library = _import_mediapipe()
        self._landmarker: Any = None
        # Used again for each picture: MediaPipe copies it, and new memory takes longer to get.
        self._small: Picture | None = None
        self._rgb: Picture | None = None
        self._is_first = True
        self._last_t = -np.inf
        self._last_ms = -1
        self._start()

    def estimate(self, frame: Frame) -> Pose:
        """The pose in a frame, in pixels of the picture as recorded; ``nobody`` if none is found.

        Frames come in the order of their time; one from before the last one begins a new
        recording, and nothing is remembered of the old. Raises ValueError for a frame without a
        picture and RuntimeError after closing.
        """
        if self._landmarker is None:
            raise RuntimeError("the estimator is closed")
        if frame.picture is None:
            raise ValueError("a frame without a picture has nothing to estimate")
        if frame.t < self._last_t:
            self.close()
            self._start()
        rgb = self._fitting(frame.picture)
        image = self._library.Image(self._library.ImageFormat.SRGB, rgb)
        # MediaPipe wants whole milliseconds that always grow; cameras can be faster.
        self._last_ms = max(round(frame.t * 1000), self._last_ms + 1)
        self._last_t = frame.t
        if self._is_first:
            with library_notes_hidden():
                result = self._landmarker.detect_for_video(image, self._last_ms)
            self._is_first = False
        else:
            result = self._landmarker.detect_for_video(image, self._last_ms)
        if not result.pose_landmarks:
            return nobody(frame.t, frame.size)
        return _pose(frame, result.pose_landmarks[0], result.pose_world_landmarks[0])

    def _fitting(self, picture: Picture) -> Picture:
        """The picture as MediaPipe wants it: no larger than it looks at, red first."""
        small = shrunk(picture, into=self._small)
        if small is not picture:
            self._small = small
        rgb: Picture = cv2.cvtColor(small, cv2.COLOR_BGR2RGB, dst=self._rgb)  # type: ignore[assignment]
        self._rgb = rgb
        return rgb

    def close(self) -> None:
        """Free the model; may be called again."""
        landmarker, self._landmarker = self._landmarker, None
        if landmarker is not None:
            landmarker.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self) -> None:
        content = model_bytes(self.model)
        tasks = self._library.tasks
        options = tasks.vision.PoseLandmarkerOptions(
            base_options=tasks.BaseOptions(model_asset_buffer=content),
            running_mode=tasks.vision.RunningMode.VIDEO,
            num_poses=1,
        )
        try:
            with library_notes_hidden():
                self._landmarker = tasks.vision.PoseLandmarker.create_from_options(options)
        except (RuntimeError, ValueError) as error:
            raise ModelDamaged(
                f"The {self.model} pose model does not load ({error}). "
                "Please install the program again."
            ) from error
        self._is_first = True
        self._last_t = -np.inf
        self._last_ms = -1


def _import_mediapipe() -> Any:
    try:
        with library_notes_hidden():
            import mediapipe  # noqa: PLC0415
            from mediapipe.tasks.python import vision  # noqa: F401, PLC0415
    except (ImportError, OSError) as error:
        raise PlatformUnsupported(
            "The pose model does not run on this computer. It needs Windows or Linux on an Intel "
            f"or AMD processor, or a Mac with an Apple processor. ({error})"
        ) from error
    return mediapipe


def _pose(frame: Frame, landmarks: Any, world_landmarks: Any) -> Pose:
    width, height = frame.size
    image = [value for one in landmarks for value in (one.x * width, one.y * height)]
    world = [value for one in world_landmarks for value in (one.x, one.y, one.z)]
    visibility = [one.visibility for one in landmarks]
    return Pose(
        frame.t, _rows(image, 2), _rows(world, 3), np.array(visibility, np.float32), frame.size
    )


def _rows(values: list[float], across: int) -> NDArray[np.float32]:
    """Values one after another as rows: numpy takes twice as long to look into a list of rows."""
    return np.array(values, np.float32).reshape(-1, across)
