"""Leads through the short assessment: asks, borrows the camera for two tests, shows the figures."""

# The screen is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.care.entries import Assessed, PhaseChosen, TestResult
from coach.care.phases import PhaseProposal
from coach.care.plan import Plan
from coach.care.words import proposal_in_words
from coach.motion.events import Event
from coach.session.findings import findings
from coach.ui.page_host import House

if TYPE_CHECKING:
    from coach.ui.assess_phase import PhaseOffer
    from coach.ui.assess_screen import AssessmentScreen

CHOICES = range(1, 5)
"""Phase 5 is come to by running, not by tests."""


class AssessRound(QObject):
    """``left`` comes when the person is done. The screen is made when it is first asked for."""

    left = Signal()

    def __init__(self, house: House, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._house = house
        self._stack = stack
        self._screen: AssessmentScreen | None = None
        self._camera_plan: Plan | None = None

    @property
    def screen(self) -> "AssessmentScreen":
        """The screen of the assessment."""
        from coach.ui.assess_screen import AssessmentScreen

        if self._screen is None:
            self._screen = AssessmentScreen(self._house.theme, self._house.desk.sources)
            self._screen.assessed.connect(self._assessed)
            self._screen.camera_asked.connect(self._watch)
            self._screen.phase_chosen.connect(self._choose)
            self._screen.left.connect(self.left)
            self._stack.addWidget(self._screen)
        return self._screen

    @Slot()
    def ask(self) -> None:
        """Begin anew."""
        self._camera_plan = None
        programme = self._house.desk.care.programme(_now())
        phase = programme.phase.number if programme.phase.chosen else None
        self.screen.begin(programme.locks, phase)
        self._stack.setCurrentWidget(self.screen)

    def come_back(self, plan: Plan | None, events: Sequence[Event]) -> bool:
        """Take the results of a session that the assessment had asked for; False for another."""
        if self._camera_plan is None or plan != self._camera_plan:
            return False
        self._camera_plan = None
        self._stack.setCurrentWidget(self.screen)
        self.screen.show_camera_results(findings(events))
        return True

    @Slot(object)
    def _watch(self, plan: Plan) -> None:
        self._camera_plan = plan
        self._house.launcher.start_plan(plan)

    @Slot(object)
    def _assessed(self, results: tuple[TestResult, ...]) -> None:
        care, now = self._house.desk.care, _now()
        if results:
            care.say(Assessed, now, results=results)
        programme = care.programme(now)
        state = programme.assessment
        self.screen.show_result(state.tests, state.gaps, self._offer(now))

    def _offer(self, now: datetime) -> "PhaseOffer | None":
        """The phase to start in, or to go on to, where one is proposed."""
        from coach.ui.assess_phase import PhaseOffer

        desk = self._house.desk
        proposal = desk.care.programme(now).phase.proposal
        if proposal is None:
            return None
        return PhaseOffer(
            proposal.phase, self._reason(proposal), proposal.claim, self._phases(desk.language)
        )

    def _reason(self, proposal: PhaseProposal) -> str:
        desk = self._house.desk
        return proposal_in_words(proposal, desk.care.texts, desk.care.rules, desk.language)

    def _phases(self, code: str) -> tuple[tuple[int, str], ...]:
        named = self._house.desk.care.rules.phases.in_language(code).by_number
        return tuple((number, named[number].name) for number in CHOICES)

    @Slot(int)
    def _choose(self, phase: int) -> None:
        care, now = self._house.desk.care, _now()
        chosen = care.programme(now).phase
        by = "start" if not chosen.chosen else "proposal"
        if chosen.proposal is None or chosen.proposal.phase != phase:
            by = "own" if chosen.chosen else "start"
        care.say(PhaseChosen, now, phase=phase, by=by)
        self.left.emit()


def _now() -> datetime:
    return datetime.now().astimezone()
