"""The assessment's page for what a later phase asks for: double heel raises, and hops."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coach.care.entries import TestResult
from coach.ui.assess_page import AssessPage, pictured
from coach.ui.assess_sides import SideFields
from coach.ui.cards import Card
from coach.ui.number_field import NumberField
from coach.ui.pain_pick import PainPick
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING

translate = QCoreApplication.translate


class AssessMore(AssessPage):
    """``hops`` is whether they are asked for; they never are while impact is locked."""

    def __init__(self, theme: Theme, *, hops: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AssessMore", "If you like"),
            translate("AssessMore", "Not needed to begin. Leave out what does not feel right."),
            parent,
        )
        name = self.tr("Heel raises on both legs")
        self.double = NumberField(
            self.tr("Two sets together"), self.tr("repetitions"), 200, about=name
        )
        raises_worst = self.tr("Worst pain in the heel raises")
        self.double_pain = PainPick(raises_worst)
        card, column = pictured("heel_raise_double", name, theme)
        column.setSpacing(GRID_PX)
        column.addWidget(Text(name, HEADING).wrapped())
        about = self.tr("Two sets with a minute between, as many as go well, up to 15 a set.")
        column.addWidget(Text(about, BODY, "soft").wrapped())
        column.addWidget(self.double, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.column.addWidget(card)
        pain = Card()
        pain.column.addWidget(Text(raises_worst, BODY_STRONG).wrapped())
        pain.column.addWidget(self.double_pain)
        self.column.addWidget(pain)
        self.double.changed.connect(self.changed)
        self.hops: SideFields | None = None
        self.hop_pain: PainPick | None = None
        if hops:
            self._add_hops()
        self.column.addStretch()

    def _add_hops(self) -> None:
        name = self.tr("Hops on one leg")
        worst = self.tr("Worst pain in the hops")
        self.hops = SideFields("hops", name, self.tr("in a row"), 100)
        self.hop_pain = PainPick(worst)
        card = Card()
        card.column.addWidget(Text(name, HEADING).wrapped())
        about = self.tr("Small and soft, on the spot, up to 10 a leg. Stop above pain 2.")
        card.column.addWidget(Text(about, BODY, "soft").wrapped())
        card.column.addWidget(self.hops)
        card.column.addSpacing(GRID_PX)
        card.column.addWidget(Text(worst, BODY_STRONG).wrapped())
        card.column.addWidget(self.hop_pain)
        self.column.addWidget(card)
        self.hops.changed.connect(self.changed)

    def results(self) -> tuple[TestResult, ...]:
        found = []
        if self.double.value is not None:
            pain = self.double_pain.value
            found.append(TestResult(test="double_raises", value=self.double.value, pain=pain))
        if self.hops is not None and self.hop_pain is not None:
            pain = self.hop_pain.value
            found += [one.model_copy(update={"pain": pain}) for one in self.hops.results()]
        return tuple(found)
