"""A column that scrolls, also by keys while what has the keyboard in it has no use for them."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

_ACTIONS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
LINE_PX = 48


class Scrolling(QScrollArea):
    """Takes no keyboard itself, only the keys that nothing in it took."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self.verticalScrollBar().setSingleStep(LINE_PX)

    def keep_in_middle(self) -> None:
        """Leave as much room on the left as the bar takes on the right, while there is one."""
        self.verticalScrollBar().rangeChanged.connect(self._balance)

    @Slot(int, int)
    def _balance(self, _lowest: int, highest: int) -> None:
        bar_px = self.verticalScrollBar().sizeHint().width() if highest > 0 else 0
        if self.viewportMargins().left() != bar_px:
            self.setViewportMargins(bar_px, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Unlike Qt's own, it leaves left and right to the page.
        if not self.take_key(event):
            event.ignore()

    def take_key(self, event: QKeyEvent) -> bool:
        """Scroll if ``event`` is a key for that; the answer is whether it was."""
        action = _ACTIONS.get(event.key())
        if action is None:
            return False
        self.verticalScrollBar().triggerAction(action)
        return True


def scroll_in_middle(page: QWidget, inside: QWidget) -> Scrolling:
    """Lay ``inside`` out in the middle of ``page``, as wide as it may be; it scrolls if it must."""
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(inside, 1000)
    row.addStretch(1)
    scrolling = Scrolling(middle)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scrolling)
    return scrolling
