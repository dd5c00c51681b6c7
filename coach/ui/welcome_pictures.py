"""Welcome, third page: what becomes of the pictures and of the history, and the two consents."""

from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.age_words import MINORS
from coach.ui.cards import Card
from coach.ui.consent import camera_consent, storage_consent
from coach.ui.marked_line import MarkedLine
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX
from coach.ui.welcome_step import WelcomeStep


class PicturesStep(WelcomeStep):
    """Explains first, asks then; one can go on without either tick."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("What stays on this computer: everything"),
            self.tr("Tick what you agree to. You can change it in Settings."),
        )
        self.camera = camera_consent(theme)
        self.storage = storage_consent(theme)
        self._minor = Card("notice", margin_px=2 * GRID_PX)
        words = self.tr("Under 18: please let a parent or guardian agree with you.")
        self._minor.column.addWidget(Text(words, BODY).wrapped())
        pictures = Card()
        pictures.column.setSpacing(2 * GRID_PX)
        pictures.column.addWidget(
            MarkedLine(
                "camera",
                self.tr("Pictures"),
                self.tr(
                    "This computer finds your joints in each picture and forgets the picture. "
                    "Nothing is sent anywhere; no video is saved."
                ),
                theme,
            )
        )
        pictures.column.addWidget(self.camera)
        history = Card()
        history.column.setSpacing(2 * GRID_PX)
        history.column.addWidget(
            MarkedLine(
                "history",
                self.tr("History"),
                self.tr(
                    "The record is a file in your own data folder: you can copy it from there, "
                    "and delete everything in Settings at any time, for good."
                ),
                theme,
            )
        )
        history.column.addWidget(self.storage)
        self.column.addWidget(self._minor)
        self.column.addWidget(pictures)
        self.column.addWidget(history)
        self.column.addStretch()
        self.camera.changed.connect(self.changed)
        self.storage.changed.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        self.camera.show_settings(settings)
        self.storage.show_settings(settings)
        self._minor.setVisible(settings.age_band in MINORS)
