"""Leads from a code that is held up to the camera to the plan in it, as if it came in a file."""

# The screen is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.record import place
from coach.ui.fault_words import fault_words
from coach.ui.page_host import House

if TYPE_CHECKING:
    from coach.ui.received_code_page import CodePage

NAME = "plan.coachplan"


class CodeRound(QObject):
    """``left`` comes when the person is done; ``file_asked`` wants a file instead.

    ``open_file`` shows the plan in a file: there is one way in for every plan, and one check of
    who it is from. ``settings_asked`` wants settings changed.
    """

    left = Signal()
    file_asked = Signal()
    settings_asked = Signal(object)

    def __init__(
        self, house: House, stack: QStackedWidget, open_file: Callable[[Path], None]
    ) -> None:
        super().__init__(stack)
        self._house, self._stack, self._open_file = house, stack, open_file
        self._page: CodePage | None = None

    @property
    def page(self) -> "CodePage":
        """The screen, made at the first call."""
        from coach.ui.received_code_page import CodePage

        if self._page is None:
            house = self._house
            self._page = CodePage(house.theme, house.feed, house.names)
            self._page.found.connect(self._take)
            self._page.changed.connect(self._change)
            self._page.file_asked.connect(self.file_asked)
            self._page.left.connect(self.left)
            self._stack.addWidget(self._page)
        return self._page

    @Slot()
    def ask(self) -> None:
        """Turn the camera on, and look for a code."""
        self.page.show_settings(self._house.desk.settings)
        self._stack.setCurrentWidget(self.page)

    @Slot(object)
    def _change(self, changes: object) -> None:
        self.settings_asked.emit(changes)
        self.page.show_settings(self._house.desk.settings)

    @Slot(bytes)
    def _take(self, file: bytes) -> None:
        try:
            with tempfile.TemporaryDirectory(prefix="coach-") as folder:
                to = Path(folder) / NAME
                to.write_bytes(file)
                self._open_file(to)
        except OSError as fault:
            words = self.tr("The plan was read, but not kept for a moment: {0}")
            self.page.say(words.format(fault_words(place.why_not(fault))))
