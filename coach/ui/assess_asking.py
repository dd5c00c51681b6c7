"""The tests of the assessment, page by page; a page without an answer is a test left out."""

from collections.abc import Sequence, Set

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coach.care.entries import Test, TestResult
from coach.care.sources import Sources
from coach.ui.assess_camera import AssessCamera
from coach.ui.assess_intro import AssessIntro
from coach.ui.assess_more import AssessMore
from coach.ui.assess_page import AssessPage
from coach.ui.assess_plan import merged
from coach.ui.assess_rest import AssessRest
from coach.ui.assess_walk import AssessWalk
from coach.ui.assess_wall import AssessWall
from coach.ui.score_scale import score_of
from coach.ui.stepper import Stepper
from coach.ui.theme import Theme


class AssessAsking(Stepper):
    """``camera_asked`` gives the plan of a session before the camera."""

    camera_asked = Signal(object)

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self._sources = sources
        self._last_words = self.tr("Show the results")
        self.setAccessibleName(self.tr("Short assessment"))
        self.camera: AssessCamera | None = None
        self.turned.connect(self._tell)

    def ask(self, tests: Set[Test]) -> None:
        """Ask for ``tests``, with nothing put in yet."""
        closed = "balance_s" not in tests
        pages: list[AssessPage] = [
            AssessIntro(self._theme, self._sources, closed=closed),
            AssessRest(),
        ]
        self.camera = None
        if "walk_min" in tests:
            pages.append(AssessWalk(self._theme))
        if "knee_to_wall_cm" in tests:
            pages.append(AssessWall(self._theme, self._sources))
        if "balance_s" in tests:
            self.camera = AssessCamera(self._theme)
            self.camera.camera_asked.connect(self.camera_asked)
            pages.append(self.camera)
        if "double_raises" in tests:
            pages.append(AssessMore(self._theme, hops="hops" in tests))
        for page in pages:
            page.changed.connect(self._tell)
        self.set_pages(pages)

    def show_camera_results(self, results: Sequence[TestResult]) -> None:
        """Put in what the camera counted, and show its page."""
        if self.camera is not None:
            self.camera.show_results(results)
            self.show_at(self.pages.index(self.camera))

    def results(self) -> tuple[TestResult, ...]:
        """All that was put in."""
        return merged(tuple(one for page in self.pages for one in page.results()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        score = score_of(event.key())
        if score is not None and isinstance(self.page, AssessRest | AssessWalk):
            self.page.take_score(score)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _tell(self) -> None:
        last = self.at == len(self.pages) - 1
        skips = self.at > 0 and not self.page.results()
        if last:
            words = self._last_words
        elif self.at == 0:
            words = self.tr("Begin")
        else:
            words = self.tr("Skip this test") if skips else self.tr("Next")
        self.on.set_kind("ordinary" if skips and not last else "primary")
        self.on.set_face(words, None)
        self.leave.set_face(self.tr("Finish here") if self.at else self.tr("Not now"), None)
        self.leave.setVisible(not last)
