"""Asks for a new passphrase of the record, or for the one there is, before anything is turned."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.beside import beside
from coach.ui.buttons import Button
from coach.ui.overlay import LeavableOverlay
from coach.ui.record_lock_line import PassphraseLine
from coach.ui.record_lock_turning import Turn, Turning
from coach.ui.scrolling import Scrolling
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tokens import GRID_PX

SHORTEST = 8
"""As ``coach.record.seal.key`` has it; a test keeps them equal."""


class LockQuestion(LeavableOverlay):
    """``agreed`` gives the ``Turning``; Escape and “Leave it as it is” change nothing."""

    agreed = Signal(object)

    def __init__(self, theme: Theme, folder: Path, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=660)
        self._folder = folder
        self._turn = Turn.SET
        self.now = PassphraseLine(self.tr("Your present passphrase"), theme)
        self.new = PassphraseLine(self.tr("New passphrase"), theme)
        self.again = PassphraseLine(self.tr("The same once more"), theme)
        self.known = Tick(
            self.tr("I know that it cannot be brought back"),
            self.tr("Whoever forgets it loses the record. I have kept it in a safe place."),
            theme,
        )
        self.on = Button("", theme, kind="primary")
        self.keep = Button(self.tr("Leave it as it is"), theme)
        self._lines = (self.now, self.new, self.again)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, GRID_PX, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(self.body)
        for line in self._lines:
            column.addWidget(line)
            line.entered.connect(self._answer)
        column.addWidget(self.known)
        self._scroll = Scrolling(self._inside)
        self.card.column.addWidget(self._scroll)
        self.row.addWidget(self.on)
        self.row.addWidget(self.keep)
        self.card.column.addLayout(self.row)
        self.known.toggled.connect(self._show_ready)
        self.on.clicked.connect(self._answer)
        self.keep.clicked.connect(self.close_quietly)

    def ask(self, turn: Turn) -> None:
        """Show the question for ``turn``."""
        self._turn = turn
        title, body, button, icon = self._words(turn)
        self.setAccessibleName(title)
        self.title.setText(title)
        self.body.setText(body)
        self.on.set_face(button, icon)
        self._forget()
        self.known.set_ticked(False)
        self.now.setVisible(turn is not Turn.SET)
        self.new.setVisible(turn is not Turn.REMOVE)
        self.again.setVisible(turn is not Turn.REMOVE)
        self.known.setVisible(turn is not Turn.REMOVE)
        self._show_ready()
        self.open(self._asked[0].line)
        self._fit()

    def close_quietly(self) -> None:
        """Hide it, and keep nothing of what was typed."""
        self._forget()
        super().close_quietly()

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        focus = self.window().focusWidget()
        if focus is not None and self._inside.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the lines need, and no higher than the window leaves."""
        margins = self.card.column.contentsMargins()
        width = self.card.width() - margins.left() - margins.right()
        inside = self._inside.layout()
        inside.activate()
        wanted = max(inside.heightForWidth(width), inside.minimumSize().height())
        around = margins.top() + margins.bottom() + 8 * GRID_PX
        around += self.title.sizeHint().height() + self.row.heightForWidth(width)
        self._scroll.setFixedHeight(max(120, min(wanted, self.height() - around)))

    @property
    def _asked(self) -> list[PassphraseLine]:
        return [line for line in self._lines if not line.isHidden()]

    @Slot()
    def _answer(self) -> None:
        if not self.on.isEnabled():
            return
        if self._turn is not Turn.REMOVE:
            if len(self.new.text) < SHORTEST:
                self._refuse(
                    self.new, self.tr("Please use at least {0} characters.").format(SHORTEST)
                )
                return
            if self.again.text != self.new.text:
                self._refuse(self.again, self.tr("This is not the same as above."))
                return
        if self._turn is not Turn.SET and not self._is_right():
            self._refuse(self.now, self.tr("This is not your passphrase."))
            return
        turning = Turning(self._turn, self.new.text)
        self.close_quietly()
        self.agreed.emit(turning)

    def _is_right(self) -> bool:
        from coach.record.seal.unlocking import is_right  # noqa: PLC0415

        self.card.setEnabled(False)
        right = beside(partial(is_right, self._folder, self.now.text))
        self.card.setEnabled(True)
        return right

    def _refuse(self, line: PassphraseLine, sentence: str) -> None:
        line.say(sentence)
        self._fit()
        line.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(line)

    @Slot()
    def _show_ready(self) -> None:
        ready = self._turn is Turn.REMOVE or self.known.ticked
        self.on.setEnabled(ready)
        self.on.set_kind("primary" if ready else "ordinary")

    def _forget(self) -> None:
        for line in self._lines:
            line.forget()

    def _words(self, turn: Turn) -> tuple[str, str, str, str]:
        advice = self.tr(
            "At least eight characters. Four or five words that do not belong together are good "
            "and easy to keep in mind. Write them down, and keep the paper away from this computer."
        )
        then = self.tr(
            "Coach closes, writes your record and its backups anew, and opens again. Damaged "
            "copies that cannot be locked are deleted."
        )
        match turn:
            case Turn.SET:
                title = self.tr("A passphrase for your record")
                return title, f"{advice} {then}", self.tr("Lock my record"), "lock"
            case Turn.CHANGE:
                title = self.tr("Another passphrase")
                return title, f"{advice} {then}", self.tr("Change the passphrase"), "key"
            case Turn.REMOVE:
                body = self.tr(
                    "Afterwards everybody who can open your files on this computer can read your "
                    "record. Coach closes, writes it and its backups anew, and opens again."
                )
                title = self.tr("Remove the passphrase?")
                return title, body, self.tr("Remove the passphrase"), "key"
