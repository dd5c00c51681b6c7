"""The assessment's first page: what it is, how long it takes and what to have at hand."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coach.care.sources import Sources
from coach.ui.assess_page import AssessPage, pictured
from coach.ui.marked_line import MarkedLine
from coach.ui.source_why import WhyButton
from coach.ui.theme import Theme

CLAIM = "retest"

translate = QCoreApplication.translate


class AssessIntro(AssessPage):
    """Nothing is asked here. ``closed``: some tests are locked by the safety questions."""

    def __init__(
        self, theme: Theme, sources: Sources, *, closed: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("AssessIntro", "Where are you now?"),
            translate("AssessIntro", "A few short tests, about 10 minutes, every two weeks."),
            parent,
        )
        self.why = WhyButton(theme, CLAIM, sources)
        card, column = pictured("knee_to_wall", self.tr("Knee to wall"), theme)
        column.addWidget(
            MarkedLine(
                "home",
                self.tr("Have ready: a wall, a tape measure and a chair"),
                self.tr("Barefoot. The chair stands within reach while you stand on one leg."),
                theme,
            )
        )
        column.addWidget(
            MarkedLine(
                "skip",
                self.tr("You may leave out any test"),
                self.tr("What is left out is unknown. It is never taken for zero."),
                theme,
            )
        )
        column.addWidget(
            MarkedLine(
                "hurts",
                self.tr("Stop a test when pain exceeds 5, or is sharp"),
                self.tr("How far you came until then is the answer."),
                theme,
                ink="attention",
            )
        )
        if closed:
            column.addWidget(
                MarkedLine(
                    "shield",
                    self.tr("Some tests wait"),
                    self.tr("The safety questions keep them locked for now."),
                    theme,
                    ink="attention",
                )
            )
        column.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.column.addWidget(card)
        self.column.addStretch()
