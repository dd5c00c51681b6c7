"""The card that gets a person ready: what to do, where to stand, and what is right already."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.session.setting_up import posture_of
from coach.session.status import SessionStatus, Step
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.setup_list import SetupList
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.typeface import grown, is_large_text, scaled_px, text_scale
from coach.ui.wording import begun, set_and_side, shortened, target

ROOMY_PX = 460
"""The height from which there is room for the cues, in text of the usual size."""
MARGIN_PX = 3 * GRID_PX
LONGEST_LINE = 140


class ReadyCard(Card):
    """The move in a loop, its name and dose, how to stand, and the set-up's ticks or three cues."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.loop = LoopView(theme).on_surface()
        self.loop.setMinimumHeight(80)
        self._set = Text("", NOTE, "soft")
        self._name = Text("", FIGURE).wrapped()
        self._dose = Text("", HEADING, "primary").wrapped()
        self._stand = Text("", BODY).wrapped()
        self.heed = Text("", BODY_STRONG).wrapped()
        self.setup = SetupList(theme)
        self._height_px = 600
        self._cues: list[tuple[Text, Text]] = []
        self.column.addWidget(self.loop, 1)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._set)
        self.column.addWidget(self._name)
        self.column.addWidget(self._dose)
        self.column.addWidget(self.heed)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._stand)
        self.column.addSpacing(GRID_PX // 2)
        self.column.addWidget(self.setup)
        for number in range(1, 4):
            mark = Text(str(number), BODY_STRONG, "primary")
            mark.setFixedWidth(round(scaled_px(16)))
            words = Text("", BODY, "soft").wrapped()
            row = QHBoxLayout()
            row.setSpacing(GRID_PX)
            row.addWidget(mark)
            row.addWidget(words, 1)
            self.column.addLayout(row)
            self._cues.append((mark, words))
        # Takes the room that is over while the loop is left out.
        self.column.addStretch()

    def show_step(self, step: Step, exercise: Exercise, heed: Sequence[str] = ()) -> None:
        """Prepare for ``step``; ``heed`` is what a physio wants to be read before it."""
        self.heed.setText("\n".join(shortened(line, LONGEST_LINE) for line in heed))
        self.heed.setVisible(bool(heed))
        self.loop.show_move(exercise.picture, exercise.name, step.side)
        line = set_and_side(step)
        self._set.setText(line)
        self._set.setVisible(bool(line))
        self._name.setText(exercise.name)
        self._dose.setText(begun(target(step)))
        self._stand.setText(exercise.stand)
        for (_, words), cue in zip(self._cues, exercise.cues, strict=True):
            words.setText(cue)
        self._posture = posture_of(exercise)

    def show_status(self, status: SessionStatus) -> None:
        """Show what is right and what is not yet; the cues come where nothing is checked."""
        items = status.setup.items if status.setup is not None else ()
        room_px = (self._height_px - self._heed_px()) / text_scale()
        self.setup.setVisible(bool(items))
        self.loop.setVisible(room_px >= (480 if items else 300))
        self._stand.setVisible(not items or room_px >= 420)
        for mark, words in self._cues:
            mark.setVisible(not items and room_px >= ROOMY_PX)
            words.setVisible(not items and room_px >= ROOMY_PX)
        if items:
            # Large text has room for what is still to be done.
            needed_px = 150 * text_scale() + 1.5 * scaled_px(BODY.size_px) * len(items)
            short = is_large_text() and self._height_px < needed_px
            shown = [item for item in items if item.ok is False] if short else items
            self.setup.show_items(shown, self._posture)

    def _heed_px(self) -> int:
        """What the physio's lines take of the height."""
        if self.heed.isHidden():
            return 0
        return self.heed.heightForWidth(max(1, self.width() - 2 * MARGIN_PX))

    def fit(self, height_px: int) -> None:
        """Leave out the cues, then the loop, where the window is low."""
        self._height_px = height_px
        self.loop.setVisible(height_px - self._heed_px() >= 300 * text_scale())
        grow = 1.0 if height_px < 700 else 1.3
        self._name.setFont(grown(FIGURE, grow))
        self._stand.setFont(grown(BODY, grow))
        self._set.setFont(grown(NOTE, grow))
        self.setup.fit(grow)
        for _, words in self._cues:
            words.setFont(grown(BODY, grow))
