"""One exercise of a plan that was received: its picture, its dose in words, and its limits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.prescription import Prescribed
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, CARD_RADIUS_PX, GRID_PX, HEADING, NOTE

PICTURE_PX = 128


class ReceivedItem(Card):
    """``own`` says that the physio has made the exercise."""

    def __init__(
        self,
        number: int,
        item: Prescribed,
        exercise: Exercise,
        words: DoseWords,
        theme: Theme,
        *,
        own: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margin_px=2 * GRID_PX, parent=parent)
        self.setAccessibleName(exercise.name)
        side = item.side if item.side in ("left", "right") else None
        self.loop = LoopView(theme, radius_px=CARD_RADIUS_PX - 6)
        self.loop.show_move(exercise.picture, exercise.name, side)  # type: ignore[arg-type]
        self.loop.setFixedSize(PICTURE_PX, PICTURE_PX)
        lines = QVBoxLayout()
        lines.setSpacing(GRID_PX // 2)
        lines.addWidget(Text(f"{number}. {exercise.name}", HEADING).wrapped())
        if own:
            lines.addWidget(Chip(self.tr("Your physio's own exercise")))
        lines.addWidget(Text(_sentence(words.dose(item)), BODY).wrapped())
        limits = ", ".join(words.limits(item))
        lines.addWidget(Text(_sentence(limits), NOTE, "soft").wrapped())
        for text in (words.stops(item.stops), item.note):
            if text:
                lines.addWidget(Text(text, NOTE, "soft").wrapped())
        if exercise.equipment:
            things = self.tr("You need: {0}").format(", ".join(exercise.equipment))
            lines.addWidget(Text(things, NOTE, "soft").wrapped())
        lines.addStretch()
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.loop, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        self.column.addLayout(row)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""
