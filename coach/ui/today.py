"""The Today screen: the one next step, large; what else the day holds; and how it is going."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.plan import Plan
from coach.care.programme import Programme
from coach.care.screen import Outcome
from coach.care.sources import Sources
from coach.care.week import DayKind
from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.notices import CameraNotice, GoOnOffer, NothingKeptNotice
from coach.ui.page import Page
from coach.ui.path_words import phase_of, week_of
from coach.ui.theme import Theme
from coach.ui.today_also import AlsoRow
from coach.ui.today_fortnight import Fortnight, FortnightDue
from coach.ui.today_gate import GateCard, is_due, is_shut
from coach.ui.today_lower import LowerRow
from coach.ui.today_notices import AssessNotice, ProposalNotice, ReviewNotice
from coach.ui.today_physio import PhysioFacts, PhysioRow
from coach.ui.today_session import SessionCard
from coach.ui.today_signs import SignsForm
from coach.ui.today_suggestions import SuggestionSlot
from coach.ui.today_walk import WalkForm
from coach.ui.today_words import is_done
from coach.ui.typeface import text_scale
from coach.ui.week_strip import DayDone
from coach.ui.wording import greeting, plan_name

NARROW_PX = 700


@dataclass(frozen=True, slots=True)
class Day:
    """All that Today shows. ``unfinished`` is when a cut-off session was left, if there is one.

    ``plan`` is the session with its levels in words; None where there is nothing to do or nothing
    is open. ``programme`` and ``words`` are None together, where a plan was given at the start.
    """

    now: datetime
    plan: Plan | None
    done: Sequence[DayDone]
    has_camera: bool
    unfinished: datetime | None
    last_time: str | None
    keeps_record: bool = True
    programme: Programme | None = None
    words: CareWords | None = None
    physio: PhysioFacts = field(default_factory=PhysioFacts)


class Today(Page):
    """Asks for things; the window does them."""

    started = Signal()
    went_on = Signal()
    discarded = Signal()
    recording_asked = Signal()
    alone_asked = Signal()
    keeping_asked = Signal()
    screen_asked = Signal()
    warm_up_asked = Signal()
    cool_down_asked = Signal()
    gentle_asked = Signal()
    run_asked = Signal()
    walked = Signal(dict)
    signs_told = Signal(dict)
    injury_asked = Signal()
    phase_accepted = Signal(int)
    phase_declined = Signal(int)
    assessment_asked = Signal()
    learn_asked = Signal()
    path_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        exercises: Mapping[str, Exercise],
        sources: Sources | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``sources`` None leaves the ways to them out."""
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Today"))
        self.offer = GoOnOffer(theme)
        self.no_camera = CameraNotice(theme)
        self.nothing_kept = NothingKeptNotice(theme)
        self.gate = GateCard(theme, sources)
        self.proposal = ProposalNotice(theme, sources)
        self.assess = AssessNotice(theme, sources)
        self.session = SessionCard(theme, exercises, sources)
        self.start: Button = self.session.start
        self.also = AlsoRow(theme)
        self.walk_form = WalkForm(theme)
        self.signs_form = SignsForm(theme)
        self.fortnight = Fortnight(theme)
        self.physio = PhysioRow(theme)
        self.review = ReviewNotice(theme, sources)
        self.lower = LowerRow(theme, sources)
        self._morning = QVBoxLayout()
        self.suggestions = SuggestionSlot(theme)
        self._lay_out()
        self._listen()

    def _lay_out(self) -> None:
        for widget in (self.offer, self.no_camera, self.nothing_kept, self.gate):
            self.column.addWidget(widget)
        self.column.addLayout(self._morning)
        self.column.addWidget(self.suggestions)
        for widget in (self.proposal, self.assess, self.fortnight):
            self.column.addWidget(widget)
        self.column.addWidget(self.session, 1)
        for widget in (self.also, self.walk_form, self.signs_form, self.physio, self.review):
            self.column.addWidget(widget)
        self.column.addWidget(self.lower)
        self.column.addStretch()

    def _listen(self) -> None:
        pairs = (
            (self.offer.go_on, self.went_on),
            (self.offer.discard, self.discarded),
            (self.no_camera.recording, self.recording_asked),
            (self.no_camera.alone, self.alone_asked),
            (self.nothing_kept.settings, self.keeping_asked),
            (self.gate.screen_asked, self.screen_asked),
            (self.gate.learn_asked, self.learn_asked),
            (self.proposal.accepted, self.phase_accepted),
            (self.proposal.declined, self.phase_declined),
            (self.assess.asked, self.assessment_asked),
            (self.session.started, self.started),
            (self.session.warm_up_asked, self.warm_up_asked),
            (self.session.cool_down_asked, self.cool_down_asked),
            (self.session.gentle_asked, self.gentle_asked),
            (self.session.run_asked, self.run_asked),
            (self.also.run_asked, self.run_asked),
            (self.also.injury_asked, self.injury_asked),
            (self.walk_form.walked, self.walked),
            (self.signs_form.told, self.signs_told),
            (self.review.asked, self.learn_asked),
            (self.lower.path_asked, self.path_asked),
        )
        for given, passed_on in pairs:
            given.connect(passed_on)
        self.also.walk_asked.connect(self._ask_walk)
        self.also.signs_asked.connect(self._ask_signs)
        self.fortnight.opened.connect(self._bring_up_soon)

    def put_morning(self, widget: QWidget | None) -> None:
        """Show the next-morning question near the top, or none. The page owns what it is given.

        The one that is there already stays, with what was answered in it so far.
        """
        here = self._morning.itemAt(0)
        if here is not None and here.widget() is widget:
            return
        clear(self._morning)
        if widget is not None:
            self._morning.addWidget(widget)
            widget.show()

    def put_suggestions(self, widgets: Sequence[QWidget]) -> None:
        """Show these cards near the top, in this order. The page owns what it is given."""
        self.suggestions.put(widgets)

    def show_day(self, day: Day) -> None:
        """Show ``day``."""
        self.title.setText(greeting(day.now))
        self.subtitle.setText(self._subtitle(day))
        self.no_camera.setVisible(not day.has_camera and day.plan is not None)
        self.nothing_kept.setVisible(not day.keeps_record)
        self.offer.setVisible(day.unfinished is not None)
        if day.unfinished is not None:
            self.offer.show_left(day.unfinished)
        self.lower.show_day(day.now.date(), day.done, day.last_time, day.programme, day.words)
        if day.programme is None or day.words is None:
            self._show_plan_alone(day.plan)
        else:
            self._show_programme(day.plan, day.programme, day.words)
            self._show_physio(day.physio, day.programme)
        self._stand_out(day)

    def _subtitle(self, day: Day) -> str:
        parts = [QLocale().standaloneDayName(day.now.isoweekday())]
        if day.programme is None or day.words is None:
            parts += [] if day.plan is None else [plan_name(day.plan.name)]
            return " · ".join(parts)
        phase = day.programme.phase
        parts += [phase_of(phase.number), day.words.phase_name(phase.number)]
        parts.append(week_of(phase, day.programme.today))
        return " · ".join(part for part in parts if part)

    def _show_plan_alone(self, plan: Plan | None) -> None:
        for widget in (self.gate, self.proposal, self.assess, self.also, self.review):
            widget.hide()
        self.physio.hide()
        self.fortnight.hide()
        self.session.setVisible(plan is not None)
        self.session.show_plan(plan)

    def _show_programme(self, plan: Plan | None, programme: Programme, words: CareWords) -> None:
        locked = programme.day.kind is DayKind.LOCKED
        emergency = programme.screen.outcome is Outcome.EMERGENCY
        gated = is_shut(programme) or is_due(programme)
        self.gate.setVisible(gated)
        self.suggestions.set_open(not gated)
        if gated:
            self.gate.show_gate(programme, words)
        proposal = None if emergency else programme.phase.proposal
        self.proposal.setVisible(proposal is not None)
        if proposal is not None:
            self.proposal.show_proposal(proposal, programme.phase.number, words)
        self.assess.setVisible(programme.assessment.due and not locked)
        self.assess.show_programme(programme)
        self.session.setVisible(not locked)
        self.session.show_day(plan, programme, words)
        self.also.setVisible(not emergency and programme.screen_due != "first")
        self.also.show_parts(programme, words)
        self.review.setVisible(programme.advise_review and not emergency)
        if programme.advise_review:
            self.review.show_review(programme, words)

    def _show_physio(self, facts: PhysioFacts, programme: Programme) -> None:
        self.physio.setVisible(programme.screen.outcome is not Outcome.EMERGENCY)
        self.physio.show_facts(facts)
        self.fortnight.show_due(facts.due if self.gate.isHidden() else FortnightDue())

    def _stand_out(self, day: Day) -> None:
        """Let the one next step stand out, and have the keyboard."""
        if day.unfinished is not None:
            self.session.set_main("none")
            self.offer.button.setFocus()
            return
        if day.programme is None:
            self.session.set_main("start")
            self.start.setFocus()
            return
        first = next(iter(day.programme.next_steps)).where
        if not self.gate.isHidden():
            self.session.set_main("none")
            self.gate.answer.setFocus()
        elif first == "assessment":
            self.session.set_main("none")
            self.assess.button.setFocus()
        else:
            runs = not self.session.run.isHidden()
            asks = first == "phase" or is_done(day.programme.day)
            self.session.set_main("none" if asks else "run" if runs else "start")
            for button in (self.session.run, self.start, self.session.gentle):
                if not button.isHidden():
                    button.setFocus()
                    break

    @Slot()
    def _ask_walk(self) -> None:
        self.signs_form.close_form()
        self.walk_form.ask(self.also.walk_minutes)
        self._bring_up_soon()

    @Slot()
    def _ask_signs(self) -> None:
        self.walk_form.close_form()
        self.signs_form.ask()
        self._bring_up_soon()

    @Slot()
    def _bring_up_soon(self) -> None:
        # A form that has just opened has its height only after the next layout.
        QTimer.singleShot(0, self._bring_up_form)

    @Slot()
    def _bring_up_form(self) -> None:
        for form in (self.walk_form, self.signs_form, self.fortnight.form):
            if form.isVisible():
                self.bring_up(form)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX * text_scale()
        self.session.set_narrow(narrow)
        self.lower.set_narrow(narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self._may_start:
            self.started.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _may_start(self) -> bool:
        return self.session.can_start and not self.session.isHidden()
