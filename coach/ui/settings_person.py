"""Settings: the answers about the person, and going through the welcome once more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.person_answers import PersonAnswers
from coach.ui.settings_section import SettingsSection
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX


class PersonSection(SettingsSection):
    """``welcome_asked`` wants the first pages again."""

    welcome_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("About you"))
        self._forgotten = Text(
            self.tr("Kept only until you close the app, as you have not agreed to a history."),
            BODY,
            "attention",
        ).wrapped()
        self.answers = PersonAnswers(theme)
        self.again = Button(self.tr("Repeat the welcome"), theme, icon_name="person")
        self.column.addWidget(self._forgotten)
        self.column.addWidget(self.answers)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        self.answers.changed.connect(self.changed)
        self.again.clicked.connect(self.welcome_asked)

    def show_settings(self, settings: Settings) -> None:
        answered = settings.age_band is not None or settings.ankle is not None
        self._forgotten.setVisible(answered and settings.storage_consent_at is None)
        self.answers.show_settings(settings)
