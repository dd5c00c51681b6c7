"""Welcome, fourth page: the camera, chosen from its live picture."""

from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.camera_preview import CameraPreview
from coach.ui.cards import Card
from coach.ui.consent import camera_consent
from coach.ui.theme import Theme
from coach.ui.welcome_step import WelcomeStep


class CameraStep(WelcomeStep):
    """The camera is on only while this page is on show, and only with consent."""

    def __init__(
        self, theme: Theme, feed: CameraFeed, names: CameraNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Your camera"),
            self.tr(
                "Put it at knee to hip height, two or three steps away. It goes off as soon as "
                "you leave this page."
            ),
        )
        self._on_show = False
        self._allowed = False
        self.preview = CameraPreview(theme, feed, names)
        self.consent = camera_consent(theme)
        self._ask = Card()
        self._ask.column.addWidget(self.consent)
        self.column.addWidget(self._ask)
        self.column.addWidget(self.preview)
        self.column.addStretch()
        self.consent.changed.connect(self.changed)
        self.preview.changed.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        self._allowed = settings.camera_consent_at is not None
        self.consent.show_settings(settings)
        self.preview.show_settings(settings)
        self._ask.setVisible(not self._allowed)
        self.preview.setVisible(self._allowed)
        if self._on_show and self._allowed and not self.preview.looking:
            self.preview.look()

    def enter(self) -> None:
        self._on_show = True
        if self._allowed:
            self.preview.look()

    def leave(self) -> None:
        self._on_show = False
        self.preview.leave()
