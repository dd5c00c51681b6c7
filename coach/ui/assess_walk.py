"""The assessment's page about walking: how long, how it hurt, and how it was."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from coach.care.entries import TestResult
from coach.ui.assess_page import AssessPage
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.labelled import labelled
from coach.ui.pain_pick import PainPick
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX
from coach.ui.yes_no import YesNo

MINUTES = (5, 10, 15, 20, 30, 45, 60)

translate = QCoreApplication.translate


class AssessWalk(AssessPage):
    """Without the minutes nothing is known of the walk; the rest may stay open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AssessWalk", "Walking"),
            translate("AssessWalk", "Think of your longest walk of the past two days."),
            parent,
        )
        asked = self.tr("How long did you walk without a break?")
        options = [(0, self.tr("Less than 5 min"))]
        options += [(one, self.tr("{0} min").format(one)) for one in MINUTES[:-1]]
        options.append((MINUTES[-1], self.tr("{0} min or more").format(MINUTES[-1])))
        self.minutes: Choices[int] = Choices(asked, options, theme)
        worst = self.tr("How much did it hurt at worst?")
        self.scale = PainPick(worst)
        limp, brisk = self.tr("Did you limp?"), self.tr("Was it brisk?")
        self.limp = YesNo(limp, theme)
        self.brisk = YesNo(brisk, theme)
        card = Card()
        card.column.setSpacing(GRID_PX)
        card.column.addWidget(Text(asked, BODY_STRONG).wrapped())
        card.column.addWidget(self.minutes)
        card.column.addSpacing(2 * GRID_PX)
        card.column.addWidget(Text(worst, BODY_STRONG).wrapped())
        card.column.addWidget(self.scale)
        card.column.addSpacing(2 * GRID_PX)
        pair = FlowLayout(4 * GRID_PX)
        pair.addWidget(labelled(limp, self.limp))
        pair.addWidget(labelled(brisk, self.brisk))
        card.column.addLayout(pair)
        self.column.addWidget(card)
        self.column.addStretch()
        self.minutes.chosen.connect(self._tell)
        self.scale.picked.connect(self._tell)

    def results(self) -> tuple[TestResult, ...]:
        minutes = self.minutes.value
        if minutes is None:
            return ()
        result = TestResult(
            test="walk_min",
            value=minutes,
            pain=self.scale.value,
            limp=self.limp.value,
            brisk=self.brisk.value,
        )
        return (result,)

    def take_score(self, score: int) -> None:
        """Answer the pain by a key."""
        self.scale.pick(score)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
