"""The controls of a running session, from the one used most to those used least."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.session.status import SessionStatus, Stage
from coach.ui.buttons import Button, IconButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, NOTE
from coach.ui.wording import time_left


class SessionControls(QWidget):
    """Buttons that ask; they change nothing by themselves."""

    pause_toggled = Signal()
    corrected = Signal(int)
    skipped = Signal()
    restarted = Signal()
    side_changed = Signal()
    finish_asked = Signal()
    hurts = Signal()
    mute_toggled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause = Button(self.tr("Pause"), theme, icon_name="pause")
        self.pause.setToolTip(self.tr("Space"))
        self.pain = Button(self.tr("It hurts"), theme, kind="stop", icon_name="hurts")
        self.minus = IconButton(self.tr("Take 1"), "minus", theme, self.tr("Take one away (Down)"))
        self.plus = IconButton(self.tr("Add 1"), "plus", theme, self.tr("Add one (Up)"))
        self.restart = IconButton(
            self.tr("Restart"), "restart", theme, self.tr("Begin the set again (R)")
        )
        self.side = IconButton(
            self.tr("Other leg"), "side", theme, self.tr("Do this set on the other leg (C)")
        )
        self.skip = IconButton(self.tr("Skip"), "skip", theme, self.tr("Skip this set (Right)"))
        self.finish = IconButton(self.tr("Finish"), "finish", theme, self.tr("Finish (Esc)"))
        self.mute = IconButton(self.tr("Sound"), "sound", theme, self.tr("Mute (M)"))
        self._left = Text("", NOTE, "soft")
        self._left.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # A click must not leave the keyboard on a button, or Space would press it again.
        for button in (self.pause, self.pain):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.pause.clicked.connect(self.pause_toggled)
        self.pain.clicked.connect(self.hurts)
        self.minus.clicked.connect(self.take_one)
        self.plus.clicked.connect(self.add_one)
        self.skip.clicked.connect(self.skipped)
        self.restart.clicked.connect(self.restarted)
        self.side.clicked.connect(self.side_changed)
        self.finish.clicked.connect(self.finish_asked)
        self.mute.clicked.connect(self.mute_toggled)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        main = QHBoxLayout()
        main.setSpacing(GRID_PX)
        main.addWidget(self.pause, 1)
        main.addWidget(self.pain, 1)
        column.addLayout(main)
        for buttons in (
            (self.minus, self.plus, self.restart, self.side),
            (self.skip, self.finish, self.mute),
        ):
            less = QHBoxLayout()
            less.setSpacing(4)
            for button in buttons:
                less.addWidget(button, 1)
            column.addLayout(less)
        column.addWidget(self._left)

    def show_status(self, status: SessionStatus) -> None:
        """Offer what makes sense now."""
        paused = status.stage is Stage.PAUSED
        self.pause.set_face(
            self.tr("Go on") if paused else self.tr("Pause"), "play" if paused else "pause"
        )
        counting = status.step is not None and status.step.reps is not None
        self.plus.setVisible(counting and status.stage is not Stage.RESTING)
        self.minus.setVisible(counting and status.stage is not Stage.RESTING)
        can_correct = counting and status.stage in (Stage.WORKING, Stage.PAUSED)
        self.plus.setEnabled(can_correct)
        self.minus.setEnabled(can_correct and status.count > 0)
        resting = status.stage is Stage.RESTING
        one_leg = status.step is not None and status.step.side is not None
        self.side.setVisible(one_leg and not resting)
        self.restart.setVisible(not resting)
        self.restart.setEnabled(status.stage in (Stage.WORKING, Stage.PAUSED))
        left = time_left(status.time_left_s)
        if left != self._left.text():
            self._left.setText(left)

    def show_muted(self, muted: bool) -> None:
        """Show whether the session is silent."""
        if muted:
            self.mute.set_face(self.tr("Muted"), "muted", self.tr("Sound on (M)"))
        else:
            self.mute.set_face(self.tr("Sound"), "sound", self.tr("Mute (M)"))

    @Slot()
    def take_one(self) -> None:
        """Ask for one fewer."""
        self.corrected.emit(-1)

    @Slot()
    def add_one(self) -> None:
        """Ask for one more."""
        self.corrected.emit(1)
