"""The rail at the left: where one is, and where one can go."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.ui.icons import icon
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX, HEADING, RAIL_PX
from coach.ui.typeface import font, scaled_px, text_scale


class _Mark(QWidget):
    """The product's mark: a rounded square in primary."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(22, 22)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.primary))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class Rail(QFrame):
    """One entry for each screen that exists; ``low`` ones stand at the bottom."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "rail")
        self._least_px = RAIL_PX + round(72 * (text_scale() - 1))
        self.setFixedWidth(self._least_px)
        self._icons: dict[str, str] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(_Mark(theme))
        head.addWidget(Text(self.tr("Coach"), HEADING))
        head.addStretch()
        self._high = QVBoxLayout()
        self._high.setSpacing(4)
        self._low = QVBoxLayout()
        self._low.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID_PX, 28, 2 * GRID_PX, 3 * GRID_PX)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(3 * GRID_PX)
        column.addLayout(self._high)
        column.addStretch()
        column.addLayout(self._low)
        theme.changed.connect(self._tint)

    def add(self, name: str, words: str, icon_name: str, *, low: bool = False) -> None:
        """Add the screen ``name`` as ``words``."""
        button = QPushButton(f"  {words}")
        button.setProperty("kind", "rail")
        button.setFont(font(BODY_STRONG))
        button.setCheckable(True)
        button.setAccessibleName(words)
        button.setIconSize(QSize(1, 1) * round(scaled_px(20)))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setProperty("screen", name)
        button.clicked.connect(self._clicked)
        button.toggled.connect(self._tint)
        self._group.addButton(button)
        self._icons[name] = icon_name
        self.buttons[name] = button
        (self._low if low else self._high).addWidget(button)
        self._tint()
        self._fit()

    def show_chosen(self, name: str) -> None:
        """Mark the screen ``name`` as the one on show."""
        self.buttons[name].setChecked(True)

    def _fit(self) -> None:
        """As wide as the longest of the words, whatever the language and the size of text."""
        for button in self.buttons.values():
            button.ensurePolished()
        words = max(button.sizeHint().width() for button in self.buttons.values())
        self.setFixedWidth(max(self._least_px, words + 4 * GRID_PX))

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.sender().property("screen"))

    @Slot()
    def _tint(self) -> None:
        colors = self._theme.colors
        for name, button in self.buttons.items():
            color = colors.primary if button.isChecked() else colors.soft
            button.setIcon(icon(self._icons[name], color))
