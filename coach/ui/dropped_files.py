"""Takes a plan or a result that is dropped onto the window, and nothing else."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

PLAN = ".coachplan"
RESULT = ".coachresult"


class DroppedFiles(QObject):
    """``plan_dropped`` and ``result_dropped`` give the file's path.

    What is dropped while ``listens`` is false is left where it was: a session runs.
    """

    plan_dropped = Signal(object)
    result_dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.listens = True
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            file = self._file(event.mimeData())
            if file is None:
                return False
            event.acceptProposedAction()
            self.open(file)
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if self._file(event.mimeData()) is None:
                return False
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def open(self, file: Path) -> None:
        """Pass ``file`` on by its ending; any other is taken for a plan, which says why not."""
        if file.suffix.lower() == RESULT:
            self.result_dropped.emit(file)
        else:
            self.plan_dropped.emit(file)

    def _file(self, data: QMimeData) -> Path | None:
        urls = data.urls() if self.listens else []
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        file = Path(urls[0].toLocalFile())
        return file if file.suffix.lower() in (PLAN, RESULT) else None
