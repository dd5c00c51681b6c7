"""A layout of equally wide columns, as many as fit; the items of a line are equally high."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from coach.ui.arranged_layout import ArrangedLayout


class TileLayout(ArrangedLayout):
    """``narrowest_px`` is how wide an item has to be at least, where the room allows."""

    def __init__(self, narrowest_px: int, gap_px: int, parent: QWidget | None = None) -> None:
        super().__init__(gap_px, parent)
        self._narrowest_px = narrowest_px

    def columns(self, width: int) -> int:
        """How many columns stand side by side in ``width``."""
        return max(1, (width + self._gap_px) // (self._narrowest_px + self._gap_px))

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
