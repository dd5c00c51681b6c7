"""The form faults of an own exercise: what is looked at, within which band, and what is said."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.editing import MOST_FAULTS, Draft
from coach.exercise.figures import Unit, fault_figures, unit_of
from coach.exercise.problems import Key
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.exercise_figures import FigureRow
from coach.ui.exercise_signal_menu import SignalMenu
from coach.ui.exercise_terms import against_words, signal_words
from coach.ui.exercise_words_pane import NARROW_PX, OTHER, Twice
from coach.ui.exercise_work import Work
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import text_scale

FIRST_LIMIT = {Unit.DEGREES: 15.0, Unit.SHANKS: 0.15}
"""Where a new band ends: the limits that the shipped exercises have most often."""


class FaultCard(Card):
    """One form fault; ``removed`` comes once it is gone from the draft."""

    removed = Signal()

    def __init__(self, work: Work, at: int, theme: Theme) -> None:
        super().__init__()
        draft = work.draft
        spec = draft.get(("fault", at))
        self._work, self._at = work, at
        name = signal_words(spec["signal"])
        against = against_words("start" if spec.get("from_start") else "zero")
        band = ", ".join(one for one in (self.tr("Right while it is"), against) if one)
        self.band = FigureRow(
            work,
            fault_figures(draft, at),
            band,
            "",
            theme,
            original_key=_place_in(work, str(spec["id"])),
        )
        self.say = Twice(
            work,
            ("fault", at, "say"),
            self.tr("What is said"),
            theme,
            about=self.tr("At most five words."),
            other_key=("text", OTHER, "say", str(spec["id"])),
        )
        self.remove = Button(self.tr("Remove"), theme, kind="stop", icon_name="trash")
        self.remove.setAccessibleName(self.tr("Remove the fault “{0}”").format(name))
        head = QHBoxLayout()
        head.addWidget(Text(name, HEADING).wrapped(), 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addLayout(head)
        self.column.addWidget(self.band)
        self.column.addWidget(self.say)
        self.remove.clicked.connect(self._remove)

    def refresh(self) -> None:
        """Show what the draft says."""
        self.band.refresh()
        self.say.show_words()

    @Slot()
    def _remove(self) -> None:
        self._work.use(self._work.draft.without_fault(self._at))
        self.removed.emit()


def _place_in(work: Work, fault_id: str) -> Key:
    """Where the original has the fault of this id; empty where it has none."""
    if work.origin is None:
        return ()
    there = Draft.of(work.origin).faults
    return ("fault", there.index(fault_id)) if fault_id in there else ()


class FormPane(QWidget):
    """A card for each fault; the cards are made anew when one comes or goes."""

    def __init__(self, work: Work, theme: Theme) -> None:
        super().__init__()
        self._work, self._theme = work, theme
        self._shape: tuple[object, ...] | None = None
        self.cards: list[FaultCard] = []
        self.add = SignalMenu(self.tr("Look at one more thing"), theme)
        about = Text(
            self.tr(
                "A fault is named and noted; the repetition counts all the same. It has to last "
                "0.3 s, and with repetitions to show in two of three."
            ),
            BODY,
            "soft",
        ).wrapped()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(2 * GRID_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        card = Card(margin_px=20)
        card.column.addWidget(about)
        column.addWidget(card)
        column.addLayout(self._cards)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.add.chosen.connect(self._add)
        work.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what the draft says."""
        draft, origin = self._work.draft, self._work.origin
        shape = (draft.faults, None if origin is None else origin.id)
        if shape != self._shape:
            self._shape = shape
            clear(self._cards)
            count = range(len(draft.faults))
            self.cards = [FaultCard(self._work, at, self._theme) for at in count]
            for card in self.cards:
                self._cards.addWidget(card)
                card.removed.connect(self._go_to_add)
            self._stack()
        for card in self.cards:
            card.refresh()
        self.add.setEnabled(len(draft.faults) < MOST_FAULTS)

    def _go_to_add(self) -> None:
        """What had the keyboard is gone."""
        if self.isVisible():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        for card in self.cards:
            card.say.stack(self.width() < NARROW_PX * text_scale())

    @Slot(str)
    def _add(self, signal: str) -> None:
        limit = FIRST_LIMIT[unit_of(signal)]
        self._work.use(self._work.draft.with_fault(signal, limit, ""))
        self.cards[-1].say.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
