"""A page of Progress that leads back to where one came from."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.page import Page
from coach.ui.theme import Theme


class SubPage(Page):
    """``closed`` comes with the button above the title, and with Escape."""

    closed = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.back.clicked.connect(self.closed)

    def fit(self) -> None:
        """Take the height that what is on the page now needs.

        Qt keeps the heights for a width of layouts whose widgets were all replaced while shown.
        """
        QTimer.singleShot(0, self._fit)

    @Slot()
    def _fit(self) -> None:
        for layout in self.findChildren(QLayout):
            layout.invalidate()
        middle = self.column.parentWidget().parentWidget()
        middle.layout().invalidate()
        middle.updateGeometry()
        QCoreApplication.postEvent(middle, QEvent(QEvent.Type.LayoutRequest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
