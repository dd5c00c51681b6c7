"""The physio's pages, of which one is on show; a result file may be dropped on any of them."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class PeoplePages(QStackedWidget):
    """``dropped`` carries the file."""

    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("People"))
        self.setAcceptDrops(True)

    def show_page(self, page: QWidget) -> None:
        """Show ``page``, which is added when it is first wanted."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _file_of(event)
        if file is not None:
            event.acceptProposedAction()
            self.dropped.emit(file)


def _file_of(event: QDropEvent) -> Path | None:
    """The one file that is dragged; what kind it is will be said once it is opened."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
