"""Settings: whether a history is kept, where it is, and deleting all of it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.consent import storage_consent
from coach.ui.fault_words import fault_words
from coach.ui.flow import FlowLayout
from coach.ui.settings_section import SettingsSection
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX


class RecordSection(SettingsSection):
    """``erase_asked`` wants everything gone; what was deleted is said by ``show_erased``."""

    erase_asked = Signal()

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Your record"))
        self._folder = folder
        self.consent = storage_consent(theme)
        self._off = Text(
            self.tr(
                "Nothing is being recorded. What was recorded before stays until you delete it."
            ),
            BODY,
            "attention",
        ).wrapped()
        self.open = Button(self.tr("Open the data folder"), theme, icon_name="folder")
        self.erase = Button(self.tr("Delete everything"), theme, kind="stop", icon_name="trash")
        self.message = Text("", BODY, "primary").wrapped()
        self.message.hide()
        where = Text(str(folder), BODY, "soft").wrapped()
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        flow.addWidget(self.open)
        flow.addWidget(self.erase)
        self.column.addWidget(self.consent)
        self.column.addWidget(self._off)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(Text(self.tr("Where it is"), BODY_STRONG))
        self.column.addWidget(where)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(buttons)
        self.column.addWidget(self.message)
        self.consent.changed.connect(self.changed)
        self.open.clicked.connect(self._open_folder)
        self.erase.clicked.connect(self.erase_asked)

    def show_settings(self, settings: Settings) -> None:
        self.consent.show_settings(settings)
        self._off.setVisible(settings.storage_consent_at is None)

    def show_erased(self) -> None:
        """Say that everything is gone."""
        self._say(self.tr("Everything you recorded is deleted."))

    def show_failure(self, sentence: str) -> None:
        """Say why it is not."""
        self._say(fault_words(sentence))

    def forget_message(self) -> None:
        """Say nothing any more."""
        self.message.hide()

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.show()

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
