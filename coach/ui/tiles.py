"""A layout of equally wide columns, as many as fit; the items of a line are equally high."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class TileLayout(QLayout):
    """``narrowest_px`` is how wide an item has to be at least, where the room allows."""

    def __init__(self, narrowest_px: int, gap_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._narrowest_px = narrowest_px
        self._gap_px = gap_px
        self.setContentsMargins(0, 0, 0, 0)

    def columns(self, width: int) -> int:
        """How many columns stand side by side in ``width``."""
        return max(1, (width + self._gap_px) // (self._narrowest_px + self._gap_px))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return QSize(2 * self._narrowest_px + self._gap_px, 0)

    def minimumSize(self) -> QSize:
        return QSize(self._narrowest_px, 0)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Set the items in lines from the top of ``rect``; the answer is the height they take."""
        shown = [item for item in self._items if not item.isEmpty()]
        columns = self.columns(rect.width())
        width = (rect.width() - self._gap_px * (columns - 1)) // columns
        y = rect.top()
        for first in range(0, len(shown), columns):
            line = shown[first : first + columns]
            height = max(
                item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
                for item in line
            )
            for number, item in enumerate(line):
                if place:
                    x = rect.left() + number * (width + self._gap_px)
                    item.setGeometry(QRect(x, y, width, height))
            y += height + self._gap_px
        return max(0, y - self._gap_px - rect.top())
