"""Settings: whether the camera may be used, and which one, by its picture."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.camera_preview import CameraPreview
from coach.ui.choices import Choices
from coach.ui.consent import camera_consent
from coach.ui.settings_section import SettingsSection
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


class CameraSection(SettingsSection):
    """The camera comes on only when it is asked for here, and goes off with the page."""

    def __init__(
        self, theme: Theme, feed: CameraFeed, names: CameraNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Camera"))
        self.consent = camera_consent(theme)
        self.preview = CameraPreview(theme, feed, names)
        self.preview.hide()
        self.look = Button(self.tr("Choose a camera"), theme, icon_name="camera")
        self.column.addWidget(self.consent)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self.preview)
        self.column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        picture = self.tr("Your picture in a set")
        self.picture: Choices[bool] = Choices(
            picture, [(False, self.tr("Sparing")), (True, self.tr("Smooth"))], theme
        )
        self.add_row(
            picture,
            self.picture,
            self.tr(
                "Smooth: more pictures a second, and more work for the computer. "
                "Counting is the same."
            ),
        )
        self.picture.chosen.connect(self._picture_chosen)
        self.consent.changed.connect(self.changed)
        self.preview.changed.connect(self.changed)
        self.look.clicked.connect(self._look_or_leave)

    def show_settings(self, settings: Settings) -> None:
        allowed = settings.camera_consent_at is not None
        self.consent.show_settings(settings)
        self.preview.show_settings(settings)
        self.picture.choose(settings.smooth_picture)
        self.look.setEnabled(allowed)
        if not allowed:
            self._leave()

    @Slot(object)
    def _picture_chosen(self, smooth: bool) -> None:
        self.changed.emit({"smooth_picture": smooth})

    def hideEvent(self, event: QHideEvent) -> None:
        self._leave()
        super().hideEvent(event)

    @Slot()
    def _look_or_leave(self) -> None:
        if self.preview.isVisible():
            self._leave()
            return
        self.preview.show()
        self.preview.look()
        self.look.set_face(self.tr("Turn the camera off"), "no_camera")

    def _leave(self) -> None:
        self.preview.leave()
        self.preview.hide()
        self.look.set_face(self.tr("Choose a camera"), "camera")
