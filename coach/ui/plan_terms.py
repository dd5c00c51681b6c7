"""What holds for the plan as a whole: its days, its limits and a note."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_remark import Remark
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.labelled import labelled
from coach.ui.plan_date import PlanDate
from coach.ui.plan_digits import PlanDigits
from coach.ui.plan_note import PlanNote
from coach.ui.plan_remarks import RemarkList
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tokens import BODY, GRID_PX, HEADING

REVIEW_WEEKS = (1, 2, 4, 6, 8, 12)


class PlanTerms(QWidget):
    """``changed`` carries the new draft, and what is being typed."""

    changed = Signal(object, object)
    paused = Signal()
    template_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: PlanDraft | None = None
        self.starts = PlanDate(self.tr("First day"), theme)
        self.weeks = PlanDigits(
            self.tr("Review after so many weeks"), REVIEW_WEEKS, theme, none=self.tr("none")
        )
        self.review = PlanDate(self.tr("Review on"), theme)
        self.phase = PlanDigits(self.tr("Phase"), range(1, 6), theme, none=self.tr("none"))
        self.morning = PlanDigits(self.tr("Pain on the next morning, at most"), range(6), theme)
        self.auto = Tick(
            self.tr("Steps come by themselves"),
            self.tr("Within what each exercise may grow. Otherwise the person says yes first."),
            theme,
        )
        self.note = PlanNote(self.tr("Note for the plan"), self.tr("In your own words"), theme)
        self.keep = Button(self.tr("Keep as a template"), theme, icon_name="plus")
        self.kept = Text("", BODY, "primary").wrapped()
        self.kept.hide()
        self.remarks = RemarkList(theme)
        self._lay_out()
        self.starts.changed.connect(self._starts_changed)
        self.review.changed.connect(partial(self._part_changed, "review"))
        self.weeks.chosen.connect(self._weeks_chosen)
        self.phase.chosen.connect(self._phase_chosen)
        self.morning.chosen.connect(partial(self._part_changed, "morning_pain_max"))
        self.auto.toggled.connect(partial(self._part_changed, "auto_progress"))
        self.note.typed.connect(self._note_typed)
        self.note.left.connect(self.paused)
        self.keep.clicked.connect(self.template_asked)

    def _lay_out(self) -> None:
        card = Card(margin_px=20)
        card.column.setSpacing(2 * GRID_PX)
        card.column.addWidget(Text(self.tr("The plan"), HEADING))
        card.column.addWidget(self.remarks)
        card.column.addWidget(self.starts)
        card.column.addWidget(labelled(self.tr("Review after so many weeks"), self.weeks))
        card.column.addWidget(self.review)
        card.column.addWidget(labelled(self.tr("Phase"), self.phase))
        card.column.addWidget(labelled(self.tr("Pain on the next morning, at most"), self.morning))
        card.column.addWidget(self.auto)
        card.column.addWidget(self.note)
        card.column.addWidget(self.keep)
        card.column.addWidget(self.kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()

    def show_draft(self, draft: PlanDraft, found: list[Remark]) -> None:
        """Show ``draft``, with what is remarked on the plan as a whole."""
        self._draft = draft
        self.starts.show_day(draft.starts)
        self.review.show_day(draft.review)
        self.review.setVisible(draft.review is not None)
        days = None if draft.review is None else (draft.review - draft.starts).days
        fits = days is not None and days % 7 == 0 and days // 7 in REVIEW_WEEKS
        self.weeks.choose(0 if days is None else days // 7 if fits else None)
        self.phase.choose(draft.phase or 0)
        self.morning.choose(draft.morning_pain_max)
        self.auto.set_ticked(draft.auto_progress)
        self.note.show_text(draft.note)
        self.keep.setEnabled(bool(draft.items))
        self.remarks.show_remarks(found)

    def tell_kept(self, words: str) -> None:
        """Say that the template was kept, or why not."""
        self.kept.setText(words)
        self.kept.setVisible(bool(words))

    @Slot(object)
    def _starts_changed(self, day: date) -> None:
        """The review moves along: it is meant as so many weeks of practice."""
        if self._draft is None:
            return
        review = self._draft.review
        moved = None if review is None else review + (day - self._draft.starts)
        self._tell(starts=day, review=moved)

    @Slot(object)
    def _weeks_chosen(self, weeks: int) -> None:
        if self._draft is not None:
            self._tell(review=self._draft.starts + timedelta(weeks=weeks) if weeks else None)

    @Slot(object)
    def _phase_chosen(self, phase: int) -> None:
        self._tell(phase=phase or None)

    def _part_changed(self, name: str, value: object) -> None:
        self._tell(**{name: value})

    @Slot(str)
    def _note_typed(self, text: str) -> None:
        if self._draft is not None:
            self.changed.emit(replace(self._draft, note=text), "plan.note")

    def _tell(self, **parts: object) -> None:
        if self._draft is not None:
            self.changed.emit(replace(self._draft, **parts), None)
