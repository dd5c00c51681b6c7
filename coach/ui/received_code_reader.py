"""Looks for the code of a printed plan in the pictures of a camera, a few a second."""

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from coach.exchange.code_plan import plan_file_in
from coach.exchange.faults import ExchangeError
from coach.record.errors import RecordError
from coach.ui.camera_feed import Shot
from coach.ui.review_reading import Reading

if TYPE_CHECKING:
    from coach.capture.plan_code import PlanCodeReader

REST_MS = 120
"""Between two looks: looking at every picture would take a whole processor."""


class CodeReader(QObject):
    """``found`` carries the plan file in a code, ``refused`` why a code that was read is none."""

    found = Signal(bytes)
    refused = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = Reading(self)
        self._reader: PlanCodeReader | None = None
        self._looks = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)

    @Slot(object)
    def look(self, shot: Shot) -> None:
        """Look at ``shot``, unless another is being looked at."""
        if self._looks or self._rest.isActive():
            return
        self._looks = True
        self._reading.ask(partial(self._text_in, shot), self._have)

    def stop(self) -> None:
        """Forget what is being looked at."""
        self._reading.forget()
        self._rest.stop()
        self._looks = False

    def settle(self) -> None:
        """Stop, and wait until nothing is looked at."""
        self._reading.settle()
        self.stop()

    def _text_in(self, shot: Shot) -> str | None:
        """In the other thread: it takes a tenth of a second."""
        # Slow to import, and seldom wanted.
        from coach.capture.plan_code import PlanCodeReader  # noqa: PLC0415

        if self._reader is None:
            self._reader = PlanCodeReader()
        return self._reader.text_in(np.ascontiguousarray(shot.pixels[..., :3]))

    def _have(self, text: str | RecordError | None) -> None:
        self._looks = False
        self._rest.start()
        if not isinstance(text, str):
            return
        try:
            file = plan_file_in(text)
        except ExchangeError as fault:
            self.refused.emit(fault.sentence)
        else:
            self.found.emit(file)
