"""Asks once more, calmly, before everything recorded is deleted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.overlay import Overlay
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


class EraseQuestion(Overlay):
    """``agreed`` deletes; Escape and the first button keep everything."""

    agreed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Delete everything?"))
        self.title.setText(self.tr("Delete everything?"))
        self.body.setText(
            self.tr(
                "All sessions, movements and pain answers, your age group and your ankle are "
                "deleted for good. Nobody can bring them back. Your other settings stay."
            )
        )
        self.keep = Button(self.tr("Keep it"), theme, kind="primary")
        self.erase = Button(self.tr("Delete everything"), theme, kind="stop", icon_name="trash")
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.keep)
        answers.addWidget(self.erase)
        self.card.column.addLayout(answers)
        self.keep.clicked.connect(self.close_quietly)
        self.erase.clicked.connect(self._agree)

    def ask(self) -> None:
        """Show the question; the keyboard is on the answer that changes nothing."""
        self.open(self.keep)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _agree(self) -> None:
        self.close_quietly()
        self.agreed.emit()
