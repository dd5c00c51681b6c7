"""The screen of a plan that was received: who it is from, what it holds, and taking it or not."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.care.prescription_words import DoseWords
from coach.exchange.trust import Trust
from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.own_pictures import offered_name
from coach.ui.page import WIDEST_PX, Page
from coach.ui.patient_exchange import Offer
from coach.ui.received_author import AuthorCard, WarningCard
from coach.ui.received_item import ReceivedItem
from coach.ui.received_words import (
    Warned,
    dates_of,
    facts_of,
    growth_of,
    is_careful,
    warnings_of,
)
from coach.ui.review_fit import fit
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tiles import TileLayout
from coach.ui.tokens import BODY, FIGURE, GRID_PX, HEADING, NOTE, PAGE_MARGIN_PX
from coach.ui.typeface import text_scale

TILE_PX = 440
HALF_PX = 420


class ReceivedPage(Page):
    """``accepted`` takes the plan on show, ``left`` leaves all as it is, ``other_asked`` wants
    another file.

    Where something speaks against it, the answer that stands out is "Not now"; after a changed
    key the person has to say that they have asked.
    """

    accepted = Signal()
    left = Signal()
    other_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self.setAccessibleName(self.tr("A plan from your physio"))
        self.title.setText(self.tr("A plan from your physio"))
        self._warned = QVBoxLayout()
        self._warned.setSpacing(2 * GRID_PX)
        self._head = QWidget()
        self._halves = TileLayout(round(HALF_PX * text_scale()), 2 * GRID_PX, self._head)
        self._tiles = QWidget()
        self._items = TileLayout(round(TILE_PX * text_scale()), 2 * GRID_PX, self._tiles)
        self._about_items = Text(self.tr("What you would do"), HEADING)
        self.column.addLayout(self._warned)
        self.column.addWidget(self._head)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._about_items)
        self.column.addWidget(self._tiles)
        self.column.addStretch()
        self.asked = Tick(
            self.tr("I have asked my physio, and the new words are theirs"),
            self.tr("Without it the plan cannot be taken."),
            theme,
        )
        self.accept = Button(self.tr("Follow this plan"), theme, kind="primary")
        self.leave = Button(self.tr("Not now"), theme)
        self.other = Button(self.tr("Open another file"), theme, icon_name="folder")
        self.message = Text("", BODY, "attention").wrapped()
        self.message.hide()
        self._answer = self.leave
        self._take_words = self.tr("Follow this plan")
        self._note = Text("", NOTE, "soft").wrapped()
        self._add_foot()
        self.accept.clicked.connect(self.accepted)
        self.leave.clicked.connect(self.left)
        self.other.clicked.connect(self.other_asked)
        self.asked.toggled.connect(self._look_at_tick)

    def _add_foot(self) -> None:
        """The answers stay in sight however long the plan is."""
        answers = FlowLayout(GRID_PX + 4)
        for button in (self.accept, self.leave, self.other):
            button.setProperty("big", True)
            answers.addWidget(button)
        foot = QWidget()
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(foot)
        column.setContentsMargins(PAGE_MARGIN_PX, GRID_PX + 4, PAGE_MARGIN_PX, 2 * GRID_PX)
        column.setSpacing(GRID_PX)
        column.addWidget(self.message)
        column.addWidget(self.asked)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID_PX)
        row.addLayout(answers)
        row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        around = self.layout()
        assert isinstance(around, QVBoxLayout)
        around.addWidget(Rule())
        foot.setMaximumWidth(WIDEST_PX)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(foot, 1000)
        middle.addStretch(1)
        around.addLayout(middle)

    def show_offer(
        self,
        offer: Offer,
        exercises: Mapping[str, Exercise],
        words: DoseWords,
        today: date,
        *,
        kept: bool,
    ) -> None:
        """Show what is offered; ``exercises`` are those that ship, in the person's language.

        ``kept`` says that a record is kept, so that the plan outlasts the day.
        """
        plan = offer.signed.plan
        self.subtitle.setText(facts_of(plan.prescription))
        clear(self._warned)
        clear(self._halves)
        clear(self._items)
        for one in warnings_of(offer, today):
            self._warned.addWidget(WarningCard(one, self._theme))
        known = offer.judgement.trust not in (Trust.FIRST_USE, Trust.CHANGED_KEY)
        self._halves.addWidget(AuthorCard(offer.signed.author, self._theme, known=known))
        self._halves.addWidget(self._plan_card(offer, today))
        self._theme.pictures.lend(plan.pictures)
        own = {one.id: self._pictured(one, plan.pictures, words.code) for one in plan.exercises}
        for number, item in enumerate(plan.prescription.items, start=1):
            exercise = own.get(item.exercise_id) or exercises[item.exercise_id]
            is_own = item.exercise_id in own
            card = ReceivedItem(number, item, exercise, words, self._theme, own=is_own)
            self._items.addWidget(card)
        self._offer_answers(offer, today, kept=kept)
        self.to_top()

    def _pictured(self, exercise: Exercise, pictures: Mapping[str, bytes], code: str) -> Exercise:
        spoken = exercise.in_language(code)
        if exercise.id not in pictures:
            return spoken
        return spoken.model_copy(update={"picture": offered_name(exercise.id)})

    def _plan_card(self, offer: Offer, today: date) -> Card:
        plan = offer.signed.plan.prescription
        card = Card()
        card.column.addWidget(Text(self.tr("The plan"), NOTE, "soft"))
        card.column.addWidget(Text(plan.name, FIGURE).wrapped())
        lines = [dates_of(plan, today), growth_of(plan)]
        if plan.morning_pain_max < 5:
            most = self.tr("Above pain {0} on the next morning a step back is suggested.")
            lines.append(most.format(plan.morning_pain_max))
        for line in lines:
            card.column.addWidget(Text(line, BODY).wrapped())
        if plan.note:
            card.column.addSpacing(GRID_PX // 2)
            card.column.addWidget(Text(f"“{plan.note}”", BODY, "soft").wrapped())
        card.column.addStretch()
        return card

    def _offer_answers(self, offer: Offer, today: date, *, kept: bool) -> None:
        careful = is_careful(offer, today)
        changed = offer.judgement.trust is Trust.CHANGED_KEY
        self._show_parts(True)
        self.asked.setVisible(changed)
        self.asked.set_ticked(False)
        self.accept.setEnabled(not changed)
        self._take_words = (
            self.tr("Follow it all the same") if careful else self.tr("Follow this plan")
        )
        self.accept.set_face(self._take_words, None)
        self.accept.set_kind("ordinary" if careful else "primary")
        self.leave.set_kind("primary" if careful else "ordinary")
        self._note.setText(
            self.tr("You can go back to the app's own programme at any time.")
            if kept
            else self.tr("Nothing is kept on this computer, so it holds until the app is closed.")
        )
        self._answer = self.leave if careful else self.accept

    def show_fault(self, sentence: str) -> None:
        """Say why a file cannot be taken; nothing was changed."""
        for layout in (self._warned, self._halves, self._items):
            clear(layout)
        self.subtitle.setText("")
        title = self.tr("This file cannot be taken")
        self._warned.addWidget(WarningCard(Warned(title, sentence), self._theme))
        self._show_parts(False)
        self.leave.set_kind("primary")
        self._answer = self.leave

    def _show_parts(self, offered: bool) -> None:
        for part in (self._head, self._tiles, self._about_items, self.accept, self._note):
            part.setVisible(offered)
        self.asked.hide()
        self.message.hide()
        self.other.setVisible(not offered)
        self.leave.set_face(self.tr("Not now") if offered else self.tr("Close"), None)

    def show_busy(self, busy: bool) -> None:
        """The plan is being taken, or was not; it can be tried again then."""
        self.accept.set_face(self.tr("One moment …") if busy else self._take_words, None)
        self.accept.setEnabled(not busy)
        if not busy:
            self.accept.setFocus()

    def take_keyboard(self) -> None:
        """Put the keyboard on the answer that stands out."""
        self._answer.setFocus()

    def say(self, sentence: str) -> None:
        """Say why it could not be taken."""
        self.message.setText(sentence)
        self.message.show()
        fit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _look_at_tick(self, ticked: bool) -> None:
        self.accept.setEnabled(ticked)
