"""What was found in a file of a watch: for each activity, whether and as what to keep it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.record.imports.activity import Activity, Sport
from coach.record.imports.faults import Fault
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.page import Page
from coach.ui.run_file_words import file_fault_words
from coach.ui.run_words import long_day, short_number
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.wording import begun

Keep = Literal["run", "bike", "swim", "other", "no"]


@dataclass(frozen=True, slots=True)
class Found:
    """An activity, and whether the log has it already."""

    activity: Activity
    known: bool


class RunFound(Page):
    """``chosen`` carries pairs of Activity and Sport; ``left`` says that nothing is to be kept."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("From your watch"))
        self.setAccessibleName(self.title.text())
        self._theme = theme
        self._kept: list[tuple[Activity, Choices[Keep]]] = []
        self._faults = Text("", BODY, "attention").wrapped()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * GRID_PX)
        self.keep = Button(self.tr("Keep these"), theme, kind="primary")
        self.keep.setProperty("big", True)
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        card = Card()
        card.column.setSpacing(2 * GRID_PX)
        card.column.addWidget(self._faults)
        card.column.addLayout(self._rows)
        go = QHBoxLayout()
        go.setSpacing(2 * GRID_PX)
        go.addWidget(self.keep)
        go.addWidget(self.back)
        go.addStretch()
        self.column.addWidget(card)
        self.column.addLayout(go)
        self.column.addStretch()
        self.keep.clicked.connect(self._keep)
        self.back.clicked.connect(self.left)

    def show_found(self, found: Sequence[Found], faults: Sequence[Fault], today: date) -> None:
        """Offer ``found``; ``faults`` are of what could not be read, each told once."""
        clear(self._rows)
        self._kept = []
        new = [one for one in found if not one.known]
        if new:
            self.subtitle.setText(
                self.tr("How much it hurt is not in the file: add it to each run afterwards.")
            )
        elif found:
            self.subtitle.setText(self.tr("All of it is in your log already."))
        else:
            self.subtitle.setText(self.tr("Nothing could be taken over."))
        for number, one in enumerate(found):
            if number:
                self._rows.addWidget(Rule())
            self._rows.addWidget(self._row(one, today))
        self._faults.setText("\n".join(file_fault_words(fault) for fault in dict.fromkeys(faults)))
        self._faults.setVisible(bool(faults))
        self.keep.setVisible(bool(new))
        (self.keep if new else self.back).setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, found: Found, today: date) -> QWidget:
        one = found.activity
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        words = self.tr("{0} · {1} min").format(
            begun(long_day(one.day, today)), short_number(one.minutes)
        )
        if one.km is not None:
            words += " · " + self.tr("{0} km").format(short_number(one.km, 2))
        column.addWidget(Text(words, BODY_STRONG).wrapped())
        if found.known:
            column.addWidget(Text(self.tr("In your log already"), BODY, "soft").wrapped())
            return row
        options: list[tuple[Keep, str]] = [
            ("run", self.tr("A run")),
            ("bike", self.tr("Cycling")),
            ("swim", self.tr("Swimming")),
            ("other", self.tr("Something else")),
            ("no", self.tr("Leave it out")),
        ]
        choices: Choices[Keep] = Choices(words, options, self._theme)
        choices.choose(one.sport or "run")
        column.addWidget(choices)
        self._kept.append((one, choices))
        return row

    @Slot()
    def _keep(self) -> None:
        kept: list[tuple[Activity, Sport]] = []
        for activity, choices in self._kept:
            value = choices.value
            if value is not None and value != "no":
                kept.append((activity, value))
        self.chosen.emit(kept)
