"""The short assessment over the whole window: the tests, then the figures and where to start."""

from collections.abc import Sequence, Set

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.care.assessment import SideGap, TestState
from coach.care.entries import TestResult
from coach.care.locks import Lock
from coach.care.sources import Sources
from coach.ui.assess_asking import AssessAsking
from coach.ui.assess_phase import PhaseOffer
from coach.ui.assess_plan import offered
from coach.ui.assess_result import AssessResult
from coach.ui.theme import Theme


class AssessmentScreen(QStackedWidget):
    """``assessed`` gives what was tested, which may be nothing; ``show_result`` is awaited then.

    ``camera_asked`` gives a plan whose results come back by ``show_camera_results``.
    ``phase_chosen`` gives the phase that was taken, ``left`` ends the screen.
    """

    assessed = Signal(object)
    camera_asked = Signal(object)
    phase_chosen = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Short assessment"))
        self.asking = AssessAsking(theme, sources)
        self.result = AssessResult(theme, sources)
        self.addWidget(self.asking)
        self.addWidget(self.result)
        self._told: tuple[TestResult, ...] | None = None
        self.asking.finished.connect(self._finish)
        self.asking.left.connect(self._leave)
        self.asking.camera_asked.connect(self.camera_asked)
        self.result.again.connect(self._back)
        self.result.done.connect(self.left)
        self.result.phase_chosen.connect(self.phase_chosen)

    def begin(self, locks: Set[Lock], phase: int | None) -> None:
        """Ask anew for what no lock closes; ``phase`` None is not chosen yet."""
        self._told = None
        self.asking.ask(offered(locks, phase))
        self.setCurrentWidget(self.asking)
        self.asking.on.setFocus()

    def show_camera_results(self, results: Sequence[TestResult]) -> None:
        """Show what the session before the camera counted; empty if it counted nothing."""
        self.setCurrentWidget(self.asking)
        self.asking.show_camera_results(results)

    def show_result(
        self,
        states: Sequence[TestState],
        gaps: Sequence[SideGap],
        offer: PhaseOffer | None = None,
    ) -> None:
        """Show the figures as ``coach.care.assessment`` gives them, and the proposed phase."""
        self.setCurrentWidget(self.result)
        self.result.show_result(states, gaps, offer)

    @Slot()
    def _finish(self) -> None:
        results = self.asking.results()
        if results == self._told:
            # Nothing new since it was logged: the page with the figures is still right.
            self.setCurrentWidget(self.result)
            return
        self._told = results
        self.assessed.emit(results)

    @Slot()
    def _leave(self) -> None:
        if self.asking.results():
            self._finish()
        else:
            self.left.emit()

    @Slot()
    def _back(self) -> None:
        self.setCurrentWidget(self.asking)
        self.asking.on.setFocus()
