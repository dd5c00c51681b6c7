"""The assessment's page for knee to wall, measured with a tape."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coach.care.entries import TestResult
from coach.care.sources import Sources
from coach.ui.assess_page import AssessPage, pictured
from coach.ui.assess_sides import SideFields
from coach.ui.point_list import PointList
from coach.ui.source_why import WhyButton
from coach.ui.theme import Theme

CLAIM = "knee_to_wall_change"
MOST_CM = 30

translate = QCoreApplication.translate


class AssessWall(AssessPage):
    """A figure each side, in centimetres."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        title = translate("AssessWall", "Knee to wall")
        super().__init__(
            title, translate("AssessWall", "How far your knee goes over your toes."), parent
        )
        how = PointList("check", theme)
        how.show_points(
            [
                self.tr("Stand before a wall, one foot in front, toes towards it."),
                self.tr("Bend that knee until it just touches the wall. The heel stays down."),
                self.tr("Slide back until it only just works, then measure big toe to wall."),
                self.tr("Three tries a side. The best one counts."),
            ]
        )
        self.sides = SideFields("knee_to_wall_cm", title, self.tr("cm"), MOST_CM, decimals=1)
        self.why = WhyButton(theme, CLAIM, sources)
        card, column = pictured("knee_to_wall", title, theme)
        column.addWidget(how)
        column.addWidget(self.sides)
        column.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.column.addWidget(card)
        self.column.addStretch()
        self.sides.changed.connect(self.changed)

    def results(self) -> tuple[TestResult, ...]:
        return self.sides.results()
