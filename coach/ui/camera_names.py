"""Lists the cameras in a thread: on some systems the answer takes a while."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QThread, Signal, Slot

ListNames = Callable[[], Sequence[str]]


class _Listing(QThread):
    listed = Signal(object)

    def __init__(self, list_names: ListNames, parent: QObject) -> None:
        super().__init__(parent)
        self._list_names = list_names

    def run(self) -> None:
        self.listed.emit(tuple(self._list_names()))


class CameraNames(QObject):
    """Emits ``listed`` with the names, in their order; a question already under way is enough."""

    listed = Signal(object)

    def __init__(self, list_names: ListNames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list_names = list_names
        self._listing: _Listing | None = None

    def ask(self) -> None:
        """Ask the system; the answer comes later."""
        if self._listing is not None:
            return
        self._listing = _Listing(self._list_names, self)
        self._listing.listed.connect(self.listed)
        self._listing.finished.connect(self._finished)
        self._listing.start()

    def close(self) -> None:
        """Wait until nothing is asked any more."""
        if self._listing is not None:
            self._listing.wait()

    @Slot()
    def _finished(self) -> None:
        listing, self._listing = self._listing, None
        if listing is not None:
            listing.deleteLater()
