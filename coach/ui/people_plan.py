"""The plan in force as a short card, with the ways to change it and to hand it over again."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.practice.values import StoredPlan
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.review_words import exercise_name, full_day
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import is_large_text

SHOWN = 6


class PlanCard(Card):
    """``edit_asked`` carries the plan or draft to go on from, ``hand_over_asked`` a signed one,
    ``throw_asked`` a draft, and ``back_asked`` one that was thrown away."""

    new_asked = Signal()
    edit_asked = Signal(object)
    hand_over_asked = Signal(object)
    throw_asked = Signal(object)
    back_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self._theme = theme
        self._signed: StoredPlan | None = None
        self._draft: StoredPlan | None = None
        self._thrown: StoredPlan | None = None
        self.title = Text("", HEADING).wrapped()
        self._about = Text("", BODY, "soft").wrapped()
        self._late = Chip(self.tr("review is due"))
        self._unsent = Text("", BODY, "attention").wrapped()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.new = Button(self.tr("New plan"), theme, icon_name="plus")
        self.edit = Button(self.tr("Change it"), theme, icon_name="edit")
        self.go_on = Button(self.tr("Go on with the draft"), theme, icon_name="edit")
        self.throw = Button(self.tr("Throw the draft away"), theme, icon_name="trash")
        self.hand_over = Button(self.tr("Hand over again"), theme, icon_name="send")
        self.back = Button(self.tr("Take the draft back"), theme, icon_name="undo")
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        for button in (self.back, self.go_on, self.throw, self.edit, self.hand_over, self.new):
            flow.addWidget(button)
        self.column.addWidget(self.title)
        self.column.addWidget(self._about)
        self.column.addWidget(self._late, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._unsent)
        self.column.addLayout(self._rows)
        self.column.addSpacing(GRID_PX)
        self.column.addStretch()
        self.column.addWidget(buttons)
        self.new.clicked.connect(self.new_asked)
        self.edit.clicked.connect(self._edit)
        self.go_on.clicked.connect(self._go_on)
        self.hand_over.clicked.connect(self._hand_over)
        self.throw.clicked.connect(self._throw_away)
        self.back.clicked.connect(self._take_back)

    def show_plans(
        self,
        plans: Sequence[StoredPlan],
        exercises: Mapping[str, Exercise],
        words: DoseWords,
        today: date,
    ) -> None:
        """Show the plan in force, the newest first in ``plans``, and whether a draft waits."""
        signed = [one for one in plans if one.signed_at is not None]
        self._signed = max(signed, key=lambda one: one.signed_at, default=None)
        self._draft = next((one for one in plans if one.signed_at is None), None)
        self._thrown = None
        shown = self._signed or self._draft
        clear(self._rows)
        if shown is None:
            self.title.setText(self.tr("No plan yet"))
            self._about.setText(
                self.tr(
                    "A plan says which exercises, how much and when. It is handed over as a "
                    "file or on paper."
                )
            )
        else:
            self.title.setText(shown.prescription.name)
            self._about.setText(self._about_words(shown))
            self._list(shown, exercises, words)
        review = None if self._signed is None else self._signed.prescription.review
        self._late.setVisible(review is not None and review <= today)
        self._show_buttons()

    def show_thrown(self, draft: StoredPlan) -> None:
        """Say that ``draft`` is gone, and offer to take it back, until plans are shown anew."""
        self._thrown = draft
        self._show_buttons()
        self.back.setFocus()

    def _show_buttons(self) -> None:
        signed, draft = self._signed, self._draft
        if self._thrown is not None:
            said = self.tr("The draft is thrown away.")
        elif draft is not None and signed is not None:
            said = self.tr("A changed draft waits; it is not signed yet.")
        else:
            said = "" if draft is None else self.tr("This is a draft; it is not signed yet.")
        self._unsent.setVisible(bool(said))
        self._unsent.setText(said)
        self._unsent.set_ink("attention" if self._thrown is None else "soft")
        self.throw.setVisible(draft is not None)
        self.back.setVisible(self._thrown is not None)
        self.go_on.setVisible(draft is not None)
        self.edit.setVisible(signed is not None and draft is None)
        self.hand_over.setVisible(signed is not None)
        self.new.setVisible(draft is None)
        self.new.set_kind("primary" if signed is None else "ordinary")
        self.go_on.set_kind("primary" if signed is None else "ordinary")

    def _about_words(self, plan: StoredPlan) -> str:
        said = [self.tr("from {0}").format(full_day(plan.prescription.starts))]
        if plan.signed_at is not None:
            day = full_day(plan.signed_at.astimezone().date())
            said.append(self.tr("signed on {0}").format(day))
        if plan.prescription.version > 1:
            said.append(self.tr("version {0}").format(plan.prescription.version))
        if plan.prescription.review is not None:
            said.append(self.tr("review on {0}").format(full_day(plan.prescription.review)))
        words = " · ".join(said)
        return words[:1].upper() + words[1:]

    def _list(self, plan: StoredPlan, exercises: Mapping[str, Exercise], words: DoseWords) -> None:
        items = plan.prescription.items
        for place, item in enumerate(items[:SHOWN]):
            if place:
                self._rows.addWidget(Rule())
            said = [words.amount(item), words.side(item)]
            name = Text(exercise_name(exercises, item.exercise_id), BODY).wrapped()
            dose = Text(", ".join(one for one in said if one), BODY, "soft").wrapped()
            row = QVBoxLayout() if is_large_text() else QHBoxLayout()
            row.setSpacing(2 * GRID_PX)
            row.addWidget(name, 1)
            row.addWidget(dose, 1)
            if not is_large_text():
                dose.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._rows.addLayout(row)
        if len(items) > SHOWN:
            more = self.tr("and {0} more").format(len(items) - SHOWN)
            self._rows.addWidget(Text(more, BODY, "soft"))

    @Slot()
    def _edit(self) -> None:
        self.edit_asked.emit(self._signed)

    @Slot()
    def _go_on(self) -> None:
        self.edit_asked.emit(self._draft)

    @Slot()
    def _throw_away(self) -> None:
        self.throw_asked.emit(self._draft)

    @Slot()
    def _take_back(self) -> None:
        self.back_asked.emit(self._thrown)

    @Slot()
    def _hand_over(self) -> None:
        self.hand_over_asked.emit(self._signed)
