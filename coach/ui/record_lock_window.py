"""The window that asks for the passphrase of the record, before anything of it is shown."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.record_lock_line import PassphraseLine
from coach.ui.scrolling import scroll_in_middle
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, PAGE_MARGIN_PX, TITLE, TextStyle
from coach.ui.typeface import text_scale

WIDEST_PX = 760
SECOND_MS = 1000
LEAD = TextStyle(18)


class LockWindow(QWidget):
    """``given`` is a passphrase, ``left_aside`` a wish to begin anew; closing it is ``closed``.

    Neither closes the window by itself: a passphrase may be wrong.
    """

    given = Signal(str)
    left_aside = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, *, may_begin_anew: bool) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Coach"))
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)
        self._may_begin_anew = may_begin_anew
        self._wait_s = 0
        self._clock = QTimer(self)
        self._clock.setInterval(SECOND_MS)
        self._clock.timeout.connect(self._tick)
        self.line = PassphraseLine(self.tr("Passphrase"), theme)
        self.open = Button(self.tr("Open my record"), theme, kind="primary", icon_name="lock")
        self.forgotten = Button(self.tr("I have forgotten it"), theme)
        self.leave = Button(self.tr("Close Coach"), theme, icon_name="finish")
        self.message = Text("", BODY, "attention").wrapped()
        self.again = Button(self.tr("Try once more"), theme, kind="primary", icon_name="restart")
        self.anew = Button(
            self.tr("Put it aside and begin anew"), theme, kind="stop", icon_name="archive"
        )
        self._ask, self._lost = self._asking(), self._losing()
        inside = QWidget()
        inside.setMaximumWidth(round(WIDEST_PX * text_scale()))
        column = QVBoxLayout(inside)
        column.setContentsMargins(PAGE_MARGIN_PX, 3 * GRID_PX, PAGE_MARGIN_PX, 3 * GRID_PX)
        column.addStretch(2)
        column.addWidget(self._ask)
        column.addWidget(self._lost)
        column.addStretch(3)
        scroll_in_middle(self, inside)
        self.line.entered.connect(self._give)
        self.open.clicked.connect(self._give)
        self.forgotten.clicked.connect(self.show_forgotten)
        self.again.clicked.connect(self.begin)
        self.anew.clicked.connect(self.left_aside)
        self.leave.clicked.connect(self.close)

    @Slot()
    def begin(self) -> None:
        """Show the question, with the keyboard on the line."""
        self._turn_to(lost=False)
        self.show()
        self.line.line.setFocus(Qt.FocusReason.TabFocusReason)

    def show_working(self, working: bool) -> None:
        """Take no answer while one is looked at."""
        for one in (self.line, self.open, self.forgotten, self.again, self.anew):
            one.setEnabled(not working)
        self._say(self.tr("One moment …") if working else "", "soft")

    @Slot()
    def show_longer(self) -> None:
        """Say why it takes so long."""
        words = self.tr(
            "Your backups are being finished: they follow the passphrase of your record. With many "
            "of them that takes a few minutes. If it is cut off, nothing is lost."
        )
        self._say(words, "soft")

    def show_wrong(self, sentence: str, wait_s: int) -> None:
        """Say that it does not open, and take the next answer in ``wait_s`` seconds."""
        self.line.forget()
        self.line.say(sentence)
        self._wait_s = wait_s
        self._show_wait()
        self._clock.start()
        self.line.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_fault(self, sentence: str) -> None:
        """Say what else went wrong."""
        self.begin()
        self._say(sentence, "attention")

    @Slot()
    def show_forgotten(self) -> None:
        """Say what a forgotten passphrase means, with the keyboard on what changes nothing."""
        self.line.forget()
        self._turn_to(lost=True)
        self.again.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._lost.isVisible():
            self.begin()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.line.forget()
        self.closed.emit()

    def _asking(self) -> QWidget:
        title = Text(self.tr("Your record is locked"), TITLE).wrapped()
        why = self.tr(
            "Please type your passphrase. Coach needs it once, and keeps it nowhere on the disk."
        )
        page, column = _page()
        column.addWidget(title)
        column.addWidget(Text(why, LEAD, "soft").wrapped())
        column.addSpacing(GRID_PX)
        column.addWidget(self.line)
        column.addWidget(self.message)
        self.message.hide()
        column.addLayout(_row(self.open, self.forgotten, self.leave))
        return page

    def _losing(self) -> QWidget:
        title = Text(self.tr("Without it nobody can open your record"), TITLE).wrapped()
        honest = self.tr(
            "There is no second way in, for you or for anybody else, and we cannot help. Perhaps "
            "it comes back to you: look at capital letters, at spaces, and at the language of "
            "the keyboard."
        )
        anew = (
            self.tr(
                "You can also begin with an empty record. Nothing is deleted: the locked record "
                "and its backups stay in the folder “aside”, and open again with the passphrase."
            )
            if self._may_begin_anew
            else self.tr(
                "Another window of Coach has this record, so only that one can begin anew."
            )
        )
        page, column = _page()
        column.addWidget(title)
        for words in (honest, anew):
            column.addWidget(Text(words, LEAD, "soft").wrapped())
        column.addSpacing(GRID_PX)
        column.addLayout(_row(self.again, self.anew))
        self.anew.setVisible(self._may_begin_anew)
        return page

    def _turn_to(self, *, lost: bool) -> None:
        self._ask.setVisible(not lost)
        self._lost.setVisible(lost)
        shown = self._lost if lost else self._ask
        self.setAccessibleName(shown.findChild(Text).text())

    @Slot()
    def _give(self) -> None:
        if self._wait_s:
            return
        if not self.line.text:
            self.line.say(self.tr("Please type your passphrase."))
            self.line.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.given.emit(self.line.text)

    @Slot()
    def _tick(self) -> None:
        self._wait_s = max(0, self._wait_s - 1)
        self._show_wait()

    def _show_wait(self) -> None:
        self.open.setEnabled(not self._wait_s)
        self.open.set_kind("ordinary" if self._wait_s else "primary")
        self._say(
            self.tr("The next try is possible in {0} s.").format(self._wait_s)
            if self._wait_s
            else "",
            "soft",
        )
        if not self._wait_s:
            self._clock.stop()

    def _say(self, words: str, ink: str) -> None:
        self.message.set_ink(ink)
        self.message.setText(words)
        self.message.setVisible(bool(words))


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * GRID_PX)
    return page, column


def _row(*buttons: Button) -> FlowLayout:
    row = FlowLayout(GRID_PX + 4)
    for button in buttons:
        row.addWidget(button)
    return row
