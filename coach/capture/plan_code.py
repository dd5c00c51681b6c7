"""Finds the code of a printed plan in a picture of the camera."""

from coach.capture.opencv import cv2
from coach.capture.source import Picture
from coach.exchange.sheet_payload import MOST_CHARACTERS


class PlanCodeReader:
    """Reads one picture after the other; a code that is still or slow shows in one of them.

    It takes about 0.1 s for a picture of 1280 by 720: look at a few a second, in a worker. Each
    square of the code has to be five pixels or more.
    """

    def __init__(self) -> None:
        # Measured on turned, blurred and noisy codes: the older QRCodeDetector reads far fewer.
        self._detector = cv2.QRCodeDetectorAruco()

    def text_in(self, picture: Picture) -> str | None:
        """The text of the code in ``picture`` (BGR), None where none can be read.

        What it says is for ``sheet_payload.bytes_of`` to judge.
        """
        try:
            text, _, _ = self._detector.detectAndDecode(picture)
        except cv2.error:
            # A pattern that only looks like a code.
            return None
        return text if 0 < len(text) <= MOST_CHARACTERS else None
