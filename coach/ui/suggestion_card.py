"""One suggestion with its reason; nothing changes before somebody accepts it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.icon_mark import LineMark
from coach.ui.point_list import READING
from coach.ui.source_why import WhyButton
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING

Asks = Literal["change", "nothing", "by_itself"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A suggestion in words. ``key`` comes back with the answer.

    ``values`` are the figures that it rests on. ``asks`` is whether there is a change to accept,
    nothing to decide (as with "hold"), or a change that the physio lets happen by itself.
    ``accept`` are the words on the button that accepts.
    """

    key: str
    title: str
    reason: str
    claim: str
    values: Sequence[str] = field(default_factory=tuple)
    asks: Asks = "change"
    accept: str = ""


class SuggestionCard(Card):
    """``accepted`` and ``kept`` give the key of the suggestion; ``noticed`` that it was read.

    Raises KeyError for a claim that is unknown.
    """

    accepted = Signal(str)
    kept = Signal(str)
    noticed = Signal(str)

    def __init__(
        self, shown: Shown, theme: Theme, sources: Sources, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.shown = shown
        self.setAccessibleName(shown.title)
        self.setAccessibleDescription(shown.reason)
        self.accept = Button(shown.accept or self.tr("Accept"), theme, kind="primary")
        self.keep = Button(self.tr("Keep as it is"), theme)
        self.all_right = Button(self.tr("All right"), theme)
        self.why = WhyButton(theme, shown.claim, sources)
        self.by_itself = Text(self.tr("Your physio lets this happen by itself."), BODY).wrapped()
        words = QVBoxLayout()
        words.setSpacing(GRID_PX)
        words.addWidget(Text(shown.title, HEADING).wrapped())
        words.addWidget(Text(shown.reason, READING).wrapped())
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        mark = LineMark("growth" if shown.asks != "nothing" else "target", theme, line_px=24)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if shown.values:
            rests_on = FlowLayout(GRID_PX)
            for value in shown.values:
                rests_on.addWidget(Chip(value))
            words.addLayout(rests_on)
        words.addWidget(self.by_itself)
        # In line with the buttons beside it.
        self.why.setMinimumHeight(self.keep.sizeHint().height())
        answers = FlowLayout(GRID_PX + 4)
        for control in (self.accept, self.keep, self.all_right, self.why):
            answers.addWidget(control)
        words.addSpacing(GRID_PX)
        words.addLayout(answers)
        self.column.addLayout(row)
        self.accept.setVisible(shown.asks == "change")
        self.keep.setVisible(shown.asks == "change")
        self.all_right.setVisible(shown.asks != "change")
        self.by_itself.setVisible(shown.asks == "by_itself")
        self.accept.clicked.connect(self._accept)
        self.keep.clicked.connect(self._keep)
        self.all_right.clicked.connect(self._notice)

    @Slot()
    def _accept(self) -> None:
        self.accepted.emit(self.shown.key)

    @Slot()
    def _keep(self) -> None:
        self.kept.emit(self.shown.key)

    @Slot()
    def _notice(self) -> None:
        self.noticed.emit(self.shown.key)
