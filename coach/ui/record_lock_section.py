"""Settings: the passphrase of the record, for computers that several people use."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.record.seal import unlocked
from coach.record.settings import Settings
from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.record_lock_question import LockQuestion
from coach.ui.record_lock_turning import Turn
from coach.ui.settings_section import SettingsSection
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX


class LockSection(SettingsSection):
    """``turn_asked`` wants a ``Turning`` carried out, after the person was asked once more."""

    turn_asked = Signal(object)

    def __init__(self, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Passphrase for your record"))
        self._theme = theme
        self._folder = folder
        self._question: LockQuestion | None = None
        about = self.tr(
            "Useful where several people use this computer: without the passphrase nobody can "
            "read your record or its backups. You type it each time Coach opens. If it is "
            "forgotten, nobody can open the record any more."
        )
        self._state = Text("", BODY_STRONG).wrapped()
        limits = self.tr(
            "It does not lock what you save as a file, the people and plans of a practice, or "
            "Coach while it is open."
        )
        self.buttons = {
            Turn.SET: Button(self.tr("Set a passphrase"), theme, icon_name="lock"),
            Turn.CHANGE: Button(self.tr("Change it"), theme, icon_name="key"),
            Turn.REMOVE: Button(self.tr("Remove it"), theme),
        }
        self.buttons[Turn.CHANGE].setAccessibleName(self.tr("Change the passphrase"))
        self.buttons[Turn.REMOVE].setAccessibleName(self.tr("Remove the passphrase"))
        row = QWidget()
        flow = FlowLayout(GRID_PX, row)
        for turn, button in self.buttons.items():
            flow.addWidget(button)
            button.clicked.connect(partial(self._ask, turn))
        self.column.addWidget(Text(about, BODY, "soft").wrapped())
        self.column.addWidget(self._state)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(row)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(Text(limits, BODY, "soft").wrapped())

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        sealed = unlocked.is_sealed(self._folder)
        self._state.setText(
            self.tr("Your record has a passphrase.")
            if sealed
            else self.tr("Your record has no passphrase.")
        )
        for turn, button in self.buttons.items():
            button.setVisible(sealed == (turn is not Turn.SET))

    @property
    def question(self) -> LockQuestion:
        """Over the whole window, made when it is first wanted."""
        if self._question is None:
            self._question = LockQuestion(self._theme, self._folder, self.window())
            self._question.agreed.connect(self.turn_asked)
            self.destroyed.connect(self._question.deleteLater)
        return self._question

    def _ask(self, turn: Turn, _checked: bool = False) -> None:
        self.question.ask(turn)
