"""A full-window screen of pages that are gone through one by one, with the way back and out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.scrolling import Scrolling
from coach.ui.step_dots import StepDots
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, PAGE_MARGIN_PX
from coach.ui.typeface import text_scale

WIDEST_PX = 880
TALLEST_PX = 780


class Stepper(QWidget):
    """``turned`` says that another page is on show, ``finished`` that the last one is done.

    ``left`` asks to leave before. Enter goes on, or presses the button that has the keyboard;
    Escape goes back.
    """

    turned = Signal()
    finished = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, leave_words: str, last_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self._last_words = last_words
        self._at = 0
        self._scrolls: list[Scrolling] = []
        self.pages: list[QWidget] = []
        self._dots: StepDots | None = None
        self._where = Text("", BODY, "soft")
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self.leave = Button(leave_words, theme)
        self.on = Button(self.tr("Next"), theme, kind="primary")
        self._stack = QStackedWidget()
        self._build()
        self.back.clicked.connect(self.go_back)
        self.leave.clicked.connect(self.left)
        self.on.clicked.connect(self.go_on)

    def _build(self) -> None:
        self._top = QHBoxLayout()
        self._top.setSpacing(2 * GRID_PX)
        self._top.addWidget(self._where)
        self._top.addStretch()
        self._bottom = QHBoxLayout()
        self._bottom.setSpacing(GRID_PX + 4)
        self._bottom.addWidget(self.back)
        self._bottom.addStretch()
        self._bottom.addWidget(self.leave)
        self._bottom.addWidget(self.on)
        inside = QWidget()
        inside.setMaximumHeight(round(TALLEST_PX * text_scale()))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 4 * GRID_PX, 0, 3 * GRID_PX)
        around.addStretch(1)
        around.addWidget(inside, 1000)
        around.addStretch(1)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addLayout(centred(self._top))
        column.addWidget(self._stack, 1)
        column.addLayout(centred(self._bottom))

    def add_way(self, button: Button) -> None:
        """Offer ``button`` as one more way on, before the one that leaves."""
        self._bottom.insertWidget(self._bottom.indexOf(self.leave), button)
        QWidget.setTabOrder(self.back, button)
        QWidget.setTabOrder(button, self.leave)

    def set_pages(self, pages: Sequence[QWidget]) -> None:
        """Take ``pages`` in place of those before, and show the first."""
        for scroll in self._scrolls:
            self._stack.removeWidget(scroll)
            scroll.deleteLater()
        self.pages = list(pages)
        self._scrolls = [scrolling(page) for page in pages]
        for scroll in self._scrolls:
            self._stack.addWidget(scroll)
        if self._dots is not None:
            self._top.removeWidget(self._dots)
            self._dots.hide()
            self._dots.deleteLater()
        self._dots = StepDots(len(pages), self._theme)
        self._top.insertWidget(0, self._dots)
        self.show_at(0)

    @property
    def page(self) -> QWidget:
        """The page on show."""
        return self.pages[self._at]

    @property
    def at(self) -> int:
        """Its number, from 0."""
        return self._at

    def show_at(self, at: int) -> None:
        """Show page ``at``, from its beginning."""
        self._at = at
        last = at == len(self.pages) - 1
        self._stack.setCurrentIndex(at)
        self._scrolls[at].verticalScrollBar().setValue(0)
        if self._dots is not None:
            self._dots.show_at(at)
        self._where.setText(self.tr("Step {0} of {1}").format(at + 1, len(self.pages)))
        self.back.setEnabled(at > 0)
        self.on.set_face(self._last_words if last else self.tr("Next"), None)
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def bring_up(self, widget: QWidget) -> None:
        """Scroll the page until ``widget`` can be seen."""
        self._scrolls[self._at].ensureWidgetVisible(widget, 0, 3 * GRID_PX)

    @Slot()
    def go_on(self) -> None:
        """Show the next page, or be done."""
        if self._at + 1 < len(self.pages):
            self.show_at(self._at + 1)
        else:
            self.finished.emit()

    @Slot()
    def go_back(self) -> None:
        """Show the page before."""
        if self._at > 0:
            self.show_at(self._at - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif not self._scrolls[self._at].take_key(event):
            super().keyPressEvent(event)


def scrolling(page: QWidget) -> Scrolling:
    """``page`` in a column that scrolls, as wide as is good to read."""
    middle = QWidget()
    middle.setLayout(centred(page))
    made = Scrolling(middle)
    # Or the bar would move the page out of line with what stands over and under it.
    made.keep_in_middle()
    return made


def centred(content: QWidget | QHBoxLayout) -> QHBoxLayout:
    """``content`` in the middle of the window and no wider than a page to read."""
    inside = QWidget()
    inside.setMaximumWidth(round(WIDEST_PX * (1 + (text_scale() - 1) / 2)))
    column = QVBoxLayout(inside)
    column.setContentsMargins(PAGE_MARGIN_PX, 0, PAGE_MARGIN_PX, 0)
    if isinstance(content, QWidget):
        column.addWidget(content)
    else:
        column.addLayout(content)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inside, 1000)
    row.addStretch(1)
    return row
