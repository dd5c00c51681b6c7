"""A button that opens the list of all signals, to look at one more."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from coach.ui.buttons import Button
from coach.ui.exercise_terms import signals_offered
from coach.ui.theme import Theme
from coach.ui.tokens import BODY
from coach.ui.typeface import font


class SignalMenu(Button):
    """``chosen`` names a signal. Those of the other leg stand in a list of their own."""

    chosen = Signal(str)

    def __init__(self, words: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(words, theme, icon_name="plus", parent=parent)
        self.signals = QMenu(self)
        self.signals.setFont(font(BODY))
        other = QMenu(self.tr("Of the other leg"), self.signals)
        other.setFont(font(BODY))
        for signal, name in signals_offered():
            into = other if signal.startswith("other_") else self.signals
            action = QAction(name, self)
            action.setData(signal)
            action.triggered.connect(self._taken)
            into.addAction(action)
        self.signals.addSeparator()
        self.signals.addMenu(other)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        self.signals.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @Slot()
    def _taken(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.chosen.emit(str(action.data()))
