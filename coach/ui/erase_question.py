"""Asks once more, calmly, before everything recorded is deleted."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.buttons import Button
from coach.ui.overlay import LeavableOverlay
from coach.ui.theme import Theme


class EraseQuestion(LeavableOverlay):
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
        self.row.addWidget(self.keep)
        self.row.addWidget(self.erase)
        self.card.column.addLayout(self.row)
        self.keep.clicked.connect(self.close_quietly)
        self.erase.clicked.connect(self._agree)

    def ask(self) -> None:
        """Show the question; the keyboard is on the answer that changes nothing."""
        self.open(self.keep)

    @Slot()
    def _agree(self) -> None:
        self.close_quietly()
        self.agreed.emit()
