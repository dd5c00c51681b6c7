"""The end of the assessment: the figures with what stands beside them, and where to start."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.assessment import TESTS, SideGap, TestState
from coach.care.sources import Sources
from coach.ui.assess_figure import AssessFigure
from coach.ui.assess_phase import AssessPhase, PhaseOffer
from coach.ui.buttons import Button
from coach.ui.clearing import clear
from coach.ui.stepper import centred, scrolling
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX, TITLE
from coach.ui.typeface import is_large_text


class AssessResult(QWidget):
    """``again`` goes back to the tests, ``done`` ends, ``phase_chosen`` gives the phase."""

    again = Signal()
    done = Signal()
    phase_chosen = Signal(int)

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme = theme
        self._sources = sources
        self.figures: list[AssessFigure] = []
        self.phase: AssessPhase | None = None
        self.setAccessibleName(self.tr("Where you are now"))
        self._about = Text("", BODY, "soft").wrapped()
        self.back = Button(self.tr("Back to the tests"), theme, icon_name="back")
        self.end = Button(self.tr("Done"), theme, kind="primary")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        title = Text(self.tr("Where you are now"), FIGURE if is_large_text() else TITLE)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(title.wrapped())
        head.addWidget(self._about)
        column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * GRID_PX)
        column.addLayout(self._list)
        column.addStretch()
        bottom = QHBoxLayout()
        bottom.addWidget(self.back)
        bottom.addStretch()
        bottom.addWidget(self.end)
        self._scroll = scrolling(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 4 * GRID_PX, 0, 3 * GRID_PX)
        around.setSpacing(2 * GRID_PX)
        around.addWidget(self._scroll, 1)
        around.addLayout(centred(bottom))
        self.back.clicked.connect(self.again)
        self.end.clicked.connect(self.done)

    def show_result(
        self, states: Sequence[TestState], gaps: Sequence[SideGap], offer: PhaseOffer | None
    ) -> None:
        """Show the figures, and the phase that is proposed if there is one."""
        clear(self._list)
        self.phase = None
        if offer is not None:
            self.phase = AssessPhase(offer, self._theme, self._sources)
            self.phase.chosen.connect(self.phase_chosen)
            self._list.addWidget(self.phase)
        by_gap = {gap.test: gap for gap in gaps}
        self.figures = []
        for test in TESTS:
            of_test = [state for state in states if state.test == test]
            if of_test:
                gap = by_gap.get(test)
                self.figures.append(AssessFigure(of_test, gap, self._theme, self._sources))
        way = QBoxLayout.Direction
        beside = QBoxLayout(way.TopToBottom if is_large_text() else way.LeftToRight)
        beside.setSpacing(2 * GRID_PX)
        self._list.addLayout(beside)
        for figure in self.figures:
            if figure.is_small:
                beside.addWidget(figure, 1)
            else:
                self._list.addWidget(figure)
        self._about.setText(
            self.tr(
                "Figures of one day, measured at home. What counts is where they go over the weeks."
            )
            if self.figures
            else self.tr("Nothing was tested this time. You can do it whenever you like.")
        )
        # With a phase to choose, the choice ends it.
        self.end.setVisible(offer is None)
        self._scroll.verticalScrollBar().setValue(0)
        focus = self.end if self.phase is None else self.phase.start
        focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.again.emit()
        elif not self._scroll.take_key(event):
            super().keyPressEvent(event)
