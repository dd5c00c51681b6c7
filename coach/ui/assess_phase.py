"""The phase that is proposed to start in, with its reason, and the choice of another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.point_list import READING
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import FIGURE, GRID_PX


@dataclass(frozen=True, slots=True)
class PhaseOffer:
    """``phase`` is proposed for ``reason``; ``phases`` are those to choose from, with names."""

    phase: int
    reason: str
    claim: str
    phases: Sequence[tuple[int, str]]


class AssessPhase(Card):
    """``chosen`` gives the phase that was taken."""

    chosen = Signal(int)

    def __init__(
        self, offer: PhaseOffer, theme: Theme, sources: Sources, parent: QWidget | None = None
    ) -> None:
        super().__init__("offer", parent=parent)
        self._names = dict(offer.phases)
        self._offer = offer
        self._phase = offer.phase
        self.reason = Text("", READING).wrapped()
        self.title = Text("", FIGURE).wrapped()
        self.start = Button("", theme, kind="primary")
        self.another = Button(self.tr("Choose another"), theme)
        self.why = WhyButton(theme, offer.claim, sources)
        self.why.setMinimumHeight(self.another.sizeHint().height())
        asked = self.tr("Which phase do you want to start in?")
        options = [(one, self.tr("{0} {1}").format(one, name)) for one, name in offer.phases]
        self.phases: Choices[int] = Choices(asked, options, theme)
        self.phases.choose(offer.phase)
        self.phases.hide()
        answers = FlowLayout(GRID_PX + 4)
        for control in (self.start, self.another, self.why):
            answers.addWidget(control)
        self.column.addWidget(self.title)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.phases)
        self.column.addSpacing(GRID_PX)
        self.column.addLayout(answers)
        self._show()
        self.phases.chosen.connect(self._choose)
        self.another.clicked.connect(self._open)
        self.start.clicked.connect(self._start)

    def _show(self) -> None:
        name = self._names.get(self._phase, "")
        self.title.setText(self.tr("Phase {0}: {1}").format(self._phase, name))
        self.reason.setText(
            self._offer.reason
            if self._phase == self._offer.phase
            else self.tr("Your own choice. Phase {0} was proposed.").format(self._offer.phase)
        )
        self.start.set_face(self.tr("Start at phase {0}").format(self._phase), None)
        self.setAccessibleName(self.title.text())

    @Slot()
    def _open(self) -> None:
        self.phases.show()
        self.another.hide()
        self.phases.button(self._phase).setFocus()

    @Slot(object)
    def _choose(self, phase: int) -> None:
        self._phase = phase
        self._show()

    @Slot()
    def _start(self) -> None:
        self.chosen.emit(self._phase)
