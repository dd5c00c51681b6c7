"""A layout that sets its items in lines like words, and begins a new line where the room ends."""

from PySide6.QtCore import QPoint, QRect, QSize

from coach.ui.arranged_layout import ArrangedLayout

LEAST_PX = 240


class FlowLayout(ArrangedLayout):
    """Items keep their own size; ``gap_px`` stands between them and between the lines."""

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap_px * max(0, len(shown) - 1)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        # An item that is wider than the room is cut, rather than the whole page.
        widest = max((size.width() for size in shown), default=0)
        return QSize(min(widest, LEAST_PX), max((size.height() for size in shown), default=0))

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Set the items in lines from the top of ``rect``; the answer is the height they take."""
        x, y, line_px = rect.left(), rect.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if line_px and x + width > rect.left() + rect.width():
                x, y, line_px = rect.left(), y + line_px + self._gap_px, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self._gap_px
            line_px = max(line_px, size.height())
        return y + line_px - rect.top()
