"""My path: the five phases, what this one asks, the week ahead, pain, doses and tests."""

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.care.phases import LAST
from coach.care.programme import Programme
from coach.care.sources import Sources
from coach.care.why import STUCK_CLAIM
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.care_words import CareWords
from coach.ui.page import Page
from coach.ui.path_choice import PhaseChoice
from coach.ui.path_criteria import CriteriaList
from coach.ui.path_doses import DoseList, Doses
from coach.ui.path_pain import PainCard
from coach.ui.path_steps import PathSteps
from coach.ui.path_tests import TestList
from coach.ui.path_week import WeekAhead
from coach.ui.path_words import met_words, phase_of, week_of
from coach.ui.review_fit import fit
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.today_lines import Lines
from coach.ui.today_notices import AssessNotice, ProposalNotice
from coach.ui.today_words import Line, gap_lines
from coach.ui.tokens import FIGURE, GRID_PX, HEADING


class PathPage(Page):
    """Asks for things; the window does them."""

    phase_accepted = Signal(int)
    phase_declined = Signal(int)
    phase_chosen = Signal(int)
    assessment_asked = Signal()
    calendar_asked = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("My path"))
        self.setAccessibleName(self.tr("My path"))
        self._programme: Programme | None = None
        self._words: CareWords | None = None
        self.steps = PathSteps(theme)
        self.proposal = ProposalNotice(theme, sources)
        self.first = AssessNotice(theme, sources)
        self.criteria = CriteriaList(theme, sources)
        self.choice = PhaseChoice(theme)
        self.choose = Button(self.tr("Choose another phase"), theme)
        self.week = WeekAhead(theme, sources)
        self.pain = PainCard(theme, sources)
        self.doses = DoseList(theme, sources)
        self.tests = TestList(theme, sources)
        self._phase = Text("", FIGURE).wrapped()
        self._about = Text("", HEADING, "soft").wrapped()
        self._met = Chip()
        self._gap = Lines(theme, sources)
        around = Card()
        around.column.addWidget(self.steps)
        for widget in (
            around,
            self.proposal,
            self.first,
            self._phase_card(),
            self.choice,
            self.week,
            self.pain,
            self.doses,
            self.tests,
        ):
            self.column.addWidget(widget)
        self.column.addStretch()
        for given, passed_on in (
            (self.proposal.accepted, self.phase_accepted),
            (self.proposal.declined, self.phase_declined),
            (self.first.asked, self.assessment_asked),
            (self.tests.assessment_asked, self.assessment_asked),
            (self.week.calendar_asked, self.calendar_asked),
            (self.choice.chosen, self.phase_chosen),
        ):
            given.connect(passed_on)
        self.choose.clicked.connect(self._choose)
        self.choice.left.connect(self._keep)

    def _phase_card(self) -> Card:
        card = Card(margin_px=28)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID_PX)
        head.addWidget(self._phase, 1)
        head.addWidget(self._met, 0, Qt.AlignmentFlag.AlignVCenter)
        card.column.addLayout(head)
        card.column.addWidget(self._about)
        card.column.addWidget(self._gap)
        card.column.addSpacing(GRID_PX)
        card.column.addWidget(self.criteria)
        card.column.addSpacing(GRID_PX)
        card.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def show_path(self, programme: Programme, words: CareWords, doses: Doses | None = None) -> None:
        """Show where the person is; ``doses`` None shows those of today's plan alone."""
        self._programme, self._words = programme, words
        state = programme.phase
        name = words.phase_name(state.number)
        where = [phase_of(state.number), name, week_of(state, programme.today)]
        self.subtitle.setText(" · ".join(part for part in where if part))
        self.steps.show_phases([words.phase_name(one) for one in range(1, LAST + 1)], state.number)
        self._phase.setText(name)
        self._about.setText(words.phase_about(state.number))
        self._met.setText(met_words(state))
        self._met.setVisible(bool(state.criteria))
        self._gap.show_lines(_asides(programme, words))
        self.criteria.show_state(state, words)
        self.proposal.setVisible(state.proposal is not None)
        if state.proposal is not None:
            self.proposal.show_proposal(state.proposal, state.number, words)
        self.first.setVisible(programme.assessment.last is None)
        self.first.show_due(True, programme.next_steps[0].where == "assessment")
        self.choice.hide()
        self.choose.show()
        self.week.show_week(programme, words)
        self.pain.show_pain(programme, words)
        if doses is None:
            doses = Doses(programme.day.plan.doses, frozenset())
        self.doses.show_doses(doses, words)
        self.tests.setVisible(programme.assessment.last is not None)
        self.tests.show_state(programme.assessment, words)
        fit(self)

    @Slot()
    def _choose(self) -> None:
        if self._programme is None or self._words is None:
            return
        self.choose.hide()
        self.choice.ask(self._programme.phase.number, self._words)
        # What has just opened has its height only after the next layout.
        QTimer.singleShot(0, self._bring_up_choice)

    @Slot()
    def _bring_up_choice(self) -> None:
        self.bring_up(self.choice)

    @Slot()
    def _keep(self) -> None:
        self.choice.hide()
        self.choose.show()
        self.choose.setFocus()


def _asides(programme: Programme, words: CareWords) -> list[Line]:
    lines = []
    if not programme.phase.chosen:
        lines.append(Line(words.say("start_without_test")))
    lines += gap_lines(programme, words)
    if programme.phase.stuck:
        lines.append(Line(words.say("phase_stuck"), STUCK_CLAIM))
    return lines
