"""A video file as a source, with the time stamps that are written in the file."""

from pathlib import Path

from coach.capture.base import SourceBase
from coach.capture.errors import FileUnreadable, VideoEmpty
from coach.capture.opencv import cv2
from coach.capture.source import Frame, Picture

# A damaged stretch fails a few reads and then goes on; at the end every read fails at once.
_FAILED_READS_AT_END = 30
_LATEST_S = 1e6
"""A stamp later than eleven days is none."""


class VideoSource(SourceBase):
    """Plays a video file, turned upright as its metadata says.

    A video whose frames come at uneven times keeps them uneven. A truncated file ends early.
    ``open`` raises FileUnreadable or VideoEmpty.
    """

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)
        super().__init__(self._path.name)
        self._capture: cv2.VideoCapture | None = None
        self._first: Frame | None = None
        self._fps = 0.0
        self._index = 0

    def _start(self) -> None:
        self._check_file()
        capture = cv2.VideoCapture(str(self._path), cv2.CAP_FFMPEG)
        self._capture = capture
        if not capture.isOpened():
            raise FileUnreadable(
                f"{self.name} is not a video that can be played, or it is damaged. "
                "Please choose another file, or save it again as MP4."
            )
        capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)
        fps = capture.get(cv2.CAP_PROP_FPS)
        self._fps = fps if 0 < fps < 1000 else 30.0
        # Without an index the container says a huge or negative number.
        count = capture.get(cv2.CAP_PROP_FRAME_COUNT)
        self.frame_count = int(count) if 0 < count < 2**31 else None
        self.duration_s = self.frame_count / self._fps if self.frame_count else None
        self._index = 0
        self._first = self._decode()
        if self._first is None:
            raise VideoEmpty(
                f"{self.name} has no picture in it that can be shown. "
                "It may have been cut off while it was recorded or copied."
            )

    def _check_file(self) -> None:
        # A pipe or device would block for ever, so only plain files go further.
        if not self._path.exists():
            raise FileUnreadable(f"There is no file {self._path}. Please check the name.")
        if not self._path.is_file():
            raise FileUnreadable(f"{self._path} is not a file. Please choose a video file.")
        try:
            with self._path.open("rb") as file:
                empty = not file.read(1)
        except OSError as error:
            raise FileUnreadable(
                f"{self.name} cannot be read ({error.strerror or error}). "
                "Please check that you may open it."
            ) from error
        if empty:
            raise FileUnreadable(f"{self.name} is empty. Please choose another file.")

    def _next(self) -> Frame | None:
        frame, self._first = self._first, None
        return frame or self._decode()

    def _decode(self) -> Frame | None:
        capture = self._capture
        if capture is None:
            return None
        for _ in range(_FAILED_READS_AT_END):
            ok, picture = capture.read()
            if ok:
                return self._stamped(capture, picture)  # type: ignore[arg-type]
        return None

    def _stamped(self, capture: cv2.VideoCapture, picture: Picture) -> Frame:
        t = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0
        if not 0.0 < t < _LATEST_S:
            # A bare stream carries no time stamps; the frame rate is all there is.
            t = self._index / self._fps
        self._index += 1
        height, width = picture.shape[:2]
        return Frame(t, picture, (width, height))

    def _stop(self) -> None:
        self._first = None
        if self._capture is not None:
            self._capture.release()
            self._capture = None
