"""Welcome, first page: who this is for, and what it is not."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.record.settings import Settings
from coach.ui.banner import banner
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.loop_view import LoopView
from coach.ui.marked_line import MarkedLine
from coach.ui.text import Text
from coach.ui.text_sizes import text_sizes
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, CARD_RADIUS_PX, GRID_PX
from coach.ui.typeface import text_scale
from coach.ui.welcome_step import WelcomeStep

PICTURE_PX = 280
NARROW_PX = 760


class AboutStep(WelcomeStep):
    """Three lines, the notice and the text size, beside somebody who exercises."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Exercises for your ankle"),
            self.tr("Coach shows you the movement, watches through your webcam and counts."),
        )
        words = self.tr("Text size")
        self.sizes: Choices[int] = Choices(words, text_sizes(), theme)
        self.loop = LoopView(theme, radius_px=CARD_RADIUS_PX - 1).flush_right()
        self.loop.setFixedWidth(PICTURE_PX)
        self.loop.setMinimumHeight(PICTURE_PX)
        self.loop.show_move("heel_raise_double", self.tr("Heel raise"))
        lines = QVBoxLayout()
        lines.setContentsMargins(3 * GRID_PX, 3 * GRID_PX, 2 * GRID_PX, 3 * GRID_PX)
        lines.setSpacing(2 * GRID_PX)
        lines.addWidget(
            MarkedLine(
                "person",
                self.tr("For you, if your ankle is stiff, weak, or sore after running"),
                self.tr("and you can stand and walk on it. Ten to twenty minutes a day at home."),
                theme,
            )
        )
        lines.addWidget(
            MarkedLine(
                "home",
                self.tr("You need a wall, a chair and bare feet"),
                self.tr("A webcam lets the app count for you. Nothing is graded."),
                theme,
            )
        )
        lines.addWidget(
            MarkedLine(
                "hurts",
                self.tr("Not now, if it may be an injury"),
                self.tr(
                    "You cannot take four steps, the bone hurts to the touch, the calf is swollen "
                    "and warm, or something popped: see a professional first."
                ),
                theme,
                ink="attention",
            )
        )
        lines.addStretch()
        card = Card(margin_px=1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(lines, 1)
        row.addWidget(self.loop)
        card.column.addLayout(row)
        notice = Card("notice", margin_px=2 * GRID_PX)
        notice.column.addWidget(Text(banner(), BODY).wrapped())
        self.column.addWidget(card)
        self.column.addWidget(notice)
        self.column.addWidget(Text(words, BODY_STRONG))
        self.column.addWidget(self.sizes)
        self.column.addStretch()
        self.sizes.chosen.connect(self._size_chosen)

    def show_settings(self, settings: Settings) -> None:
        self.sizes.choose(settings.text_scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.loop.setVisible(self.width() >= NARROW_PX * text_scale())

    @Slot(object)
    def _size_chosen(self, percent: int) -> None:
        self.changed.emit({"text_scale": percent})
