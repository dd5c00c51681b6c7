"""The large half of the screen during a rest: the move that comes next, to look at in peace."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.session.status import Step
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE, TITLE
from coach.ui.typeface import grown, text_scale
from coach.ui.wording import set_and_side, shortened, target

STAND_FROM_PX = 310
CUES_FROM_PX = 480
LOOP_FROM_PX = 520
"""The width at which words and loop have room beside each other, in text of the usual size."""

LONGEST_LINE = 220


class RestPane(Card):
    """Name, dose and place of the next set, with its loop as large as the room allows."""

    start_now = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=1, parent=parent)
        self._over = Text(self.tr("Next"), HEADING, "primary")
        self._name = Text("", TITLE).wrapped()
        self._dose = Text("", HEADING, "soft").wrapped()
        self._stand = Text("", BODY).wrapped()
        self.heed = Text("", BODY_STRONG).wrapped()
        self._cues = Text("", BODY, "soft").wrapped()
        self.start = Button(self.tr("Start now"), theme, kind="primary")
        self.start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.start.setProperty("big", True)
        self.start.clicked.connect(self.start_now)
        self._hint = Text(self.tr("The right arrow or both hands start, too"), NOTE, "soft")
        self._hint.wrapped()
        self.loop = LoopView(theme, radius_px=15).flush_right()
        words = QVBoxLayout()
        words.setContentsMargins(5 * GRID_PX, 5 * GRID_PX, 4 * GRID_PX, 5 * GRID_PX)
        words.setSpacing(GRID_PX)
        words.addWidget(self._over)
        words.addWidget(self._name)
        words.addWidget(self._dose)
        words.addWidget(self.heed)
        words.addSpacing(3 * GRID_PX)
        words.addWidget(self._stand)
        words.addSpacing(2 * GRID_PX)
        words.addWidget(self._cues)
        words.addStretch()
        words.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        words.addSpacing(4)
        words.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(words, 5)
        row.addWidget(self.loop, 6)
        self.column.addLayout(row)

    def show_step(self, step: Step, exercise: Exercise, heed: Sequence[str] = ()) -> None:
        """Preview ``step``. Before it a person reads ``heed``, which a physio has set."""
        self.heed.setText("\n".join(shortened(line, LONGEST_LINE) for line in heed))
        self.heed.setVisible(bool(heed))
        self.loop.show_move(exercise.picture, exercise.name, step.side)
        self._name.setText(exercise.name)
        self._dose.setText(" · ".join(part for part in (set_and_side(step), target(step)) if part))
        self._stand.setText(exercise.stand)
        self._cues.setText("\n".join(exercise.cues))
        self.fit(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A question beneath it takes some of its room.
        self.fit(self.height())
        self.loop.setVisible(self.width() >= LOOP_FROM_PX * text_scale())

    def fit(self, height_px: int) -> None:
        """Let the words grow with the room, and leave out the last ones where there is little."""
        # Larger text takes more lines, but here it has the loop's room as well.
        room_px = height_px / (1 + (text_scale() - 1) * 0.55)
        self._stand.setVisible(room_px >= STAND_FROM_PX)
        # What a physio has set comes before the exercise's own cues.
        self._cues.setVisible(room_px >= CUES_FROM_PX and self.heed.isHidden())
        self._hint.setVisible(room_px >= CUES_FROM_PX)
        grow = min(1.6, max(0.6, room_px / 640))
        self._name.setFont(grown(TITLE, grow))
        for label, style in ((self._dose, HEADING), (self._stand, BODY), (self._cues, BODY)):
            label.setFont(grown(style, max(1.0, grow * 1.25)))
        self.heed.setFont(grown(BODY_STRONG, max(1.0, grow)))
