"""Welcome, second page: which ankle, and how old, with what follows from it."""

from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.person_answers import PersonAnswers
from coach.ui.theme import Theme
from coach.ui.welcome_step import WelcomeStep


class PersonStep(WelcomeStep):
    """Both questions may be left open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("About you"),
            self.tr("So that the rules fit you. You may leave either open and answer later."),
        )
        self.answers = PersonAnswers(theme)
        self.column.addWidget(self.answers)
        self.column.addStretch()
        self.answers.changed.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        self.answers.show_settings(settings)
