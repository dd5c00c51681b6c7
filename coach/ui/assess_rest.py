"""The assessment's page about pain at rest."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coach.care.entries import TestResult
from coach.ui.assess_page import AssessPage
from coach.ui.cards import Card
from coach.ui.pain_pick import PainPick

translate = QCoreApplication.translate


class AssessRest(AssessPage):
    """One score; keys answer it as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = translate("AssessRest", "How much does your ankle hurt at rest?")
        super().__init__(
            title,
            translate("AssessRest", "Sitting, right now. If both hurt, the sorer one."),
            parent,
        )
        self.scale = PainPick(title)
        card = Card()
        card.column.addWidget(self.scale)
        self.column.addWidget(card)
        self.column.addStretch()
        self.scale.picked.connect(self.changed)

    def results(self) -> tuple[TestResult, ...]:
        score = self.scale.value
        return () if score is None else (TestResult(test="rest_pain", value=score),)

    def take_score(self, score: int) -> None:
        """Answer by a key."""
        self.scale.pick(score)
