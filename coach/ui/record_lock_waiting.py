"""Says how far a record has been written anew, and takes the wish to leave it as it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.record.seal.progress import Progress
from coach.ui.bar import Bar
from coach.ui.beside import beside_and_heard
from coach.ui.buttons import Button
from coach.ui.record_lock_window import LEAD, WIDEST_PX
from coach.ui.scrolling import scroll_in_middle
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX, PAGE_MARGIN_PX, TITLE
from coach.ui.typeface import text_scale

POLL_MS = 100


class WaitWindow(QWidget):
    """Shown while ``carry_out`` works. To close it is to wish that the work is stopped."""

    def __init__(self, theme: Theme, progress: Progress) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Coach"))
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)
        # Whoever still presses Enter from the question before must not stop it by that.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._progress = progress
        self._works = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self.show_progress)
        title = Text(self.tr("Your record is being written anew"), TITLE).wrapped()
        words = Text(
            self.tr(
                "Every page is compared and checked, and so are the backups. With years of "
                "sessions that takes minutes, on a slow computer ten and more. If it is cut off, "
                "nothing is lost."
            ),
            LEAD,
            "soft",
        ).wrapped()
        self.bar = Bar(theme)
        self.share = Text("", BODY_STRONG)
        self.note = Text("", LEAD, "soft").wrapped()
        self.stop = Button(self.tr("Stop, and leave it as it is"), theme)
        self.setAccessibleName(title.text())
        inside = QWidget()
        inside.setMaximumWidth(round(WIDEST_PX * text_scale()))
        column = QVBoxLayout(inside)
        column.setContentsMargins(PAGE_MARGIN_PX, 3 * GRID_PX, PAGE_MARGIN_PX, 3 * GRID_PX)
        column.setSpacing(2 * GRID_PX)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(GRID_PX)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.bar, 1)
        row.addWidget(self.share)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        scroll_in_middle(self, inside)
        self.stop.clicked.connect(self._stop)
        self.show_progress()

    def carry_out(self, work: Callable[[], str]) -> str:
        """What ``work`` gives, done in a thread of its own. Raises what ``work`` raises."""
        self._works = True
        self.show()
        self.setFocus()
        self._poll.start()
        try:
            return beside_and_heard(work)
        finally:
            self._poll.stop()
            self._works = False

    @Slot()
    def show_progress(self) -> None:
        """Show how far it has come, and whether it can still be stopped."""
        self.bar.show_share(self._progress.share)
        words = self.tr("{0} %").format(int(100 * self._progress.share))
        self.share.setText(words)
        self.bar.setAccessibleName(words)
        if self._progress.is_stopping:
            self.note.setText(self.tr("It stops in a moment. Your record stays as it is."))
        elif not self._progress.may_stop:
            self.note.setText(
                self.tr("Your record is done. The rest follows, and cannot be stopped any more.")
            )
        self.note.setVisible(not self._progress.may_stop)
        self.stop.setVisible(self._progress.may_stop)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._works:
            super().closeEvent(event)
            return
        event.ignore()
        self._stop()

    @Slot()
    def _stop(self) -> None:
        self._progress.stop()
        self.show_progress()
