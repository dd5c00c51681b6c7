"""The questions a session asks inside its window: pain, finishing, and a pause."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coach.care.sources import Sources
from coach.session.events import SessionPaused
from coach.session.flares import PAIN_LIMIT
from coach.ui.buttons import Button
from coach.ui.overlay import Overlay
from coach.ui.pain_scale import PainScale
from coach.ui.source_why import WhyButton
from coach.ui.theme import Theme
from coach.ui.tick import Tick

TOO_MUCH_CLAIM = "pain_red"


class PainQuestion(Overlay):
    """Asks how much it hurts, then offers to go on gently, leave the move out, or finish.

    ``scored`` gives the score and whether the pain is sharp.
    """

    scored = Signal(int, bool)
    go_on = Signal()
    leave_out = Signal()
    finish = Signal()

    def __init__(self, theme: Theme, parent: QWidget, sources: Sources | None = None) -> None:
        super().__init__(theme, parent, width_px=720)
        self._limit = PAIN_LIMIT
        self.scale = PainScale()
        self.why = None if sources is None else WhyButton(theme, TOO_MUCH_CLAIM, sources)
        self.sharp = Tick(
            self.tr("It came suddenly, or it is sharp"),
            self.tr("Then this exercise is over for today, whatever the number. Key: A"),
            theme,
        )
        if self.why is not None:
            self.card.column.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.column.addWidget(self.sharp)
        self.card.column.addWidget(self.scale)
        self.on = Button(self.tr("Go on gently"), theme, kind="primary")
        self.out = Button(self.tr("Leave this move out"), theme)
        self.end = Button(self.tr("Finish for today"), theme)
        for button in (self.on, self.out, self.end):
            self.row.addWidget(button)
        self.card.column.addLayout(self.row)
        self.scale.answered.connect(self._scored)
        self.on.clicked.connect(self.go_on)
        self.out.clicked.connect(self.leave_out)
        self.end.clicked.connect(self.finish)

    def ask(self, limit: int = PAIN_LIMIT) -> None:
        """Start from the scale; above ``limit`` the exercise is over."""
        self._limit = limit
        self.title.setText(self.tr("How much does it hurt?"))
        self.body.setText(self.tr("The session waits. Touch a number, or press its key."))
        self.on.set_face(self.tr("Go on gently"), None)
        self.sharp.set_ticked(False)
        self._show_choices(False)
        self.open(self.scale.buttons[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_A and self.sharp.isVisible():
            self.sharp.set_ticked(not self.sharp.ticked)
        else:
            super().keyPressEvent(event)

    def _show_choices(self, after: bool) -> None:
        self.scale.setVisible(not after)
        self.sharp.setVisible(not after)
        self._show_why(False)
        for button in (self.on, self.out, self.end):
            button.setVisible(after)

    def _show_why(self, shown: bool) -> None:
        if self.why is not None:
            self.why.setVisible(shown)

    @Slot(int)
    def _scored(self, score: int) -> None:
        sharp = self.sharp.ticked
        self.scored.emit(score, sharp)
        self.title.setText(self.tr("Noted: {0} of 10").format(score))
        self._show_choices(True)
        if score > self._limit or sharp:
            # The session has left the exercise out by itself.
            self.body.setText(
                self.tr(
                    "That is too much, so this exercise is over for today. Go on with the next "
                    "one, or finish here. What you did is kept."
                )
            )
            self._show_why(True)
            self.on.set_face(self.tr("Go on"), None)
            self.out.hide()
            self.end.setFocus()
            return
        self.body.setText(
            self.tr(
                "Do less, or stop, whenever it feels wrong. A sharp or growing pain is a reason "
                "to finish for today."
            )
        )
        (self.on if score <= 3 else self.out).setFocus()


class FinishQuestion(Overlay):
    """Asks whether to finish before everything is done."""

    finish = Signal()
    go_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title.setText(self.tr("Finish here?"))
        self.body.setText(self.tr("What you have done is kept and counts."))
        self.on = Button(self.tr("Go on"), theme, kind="primary")
        self.end = Button(self.tr("Finish"), theme)
        self.row.addWidget(self.on)
        self.row.addWidget(self.end)
        self.card.column.addLayout(self.row)
        self.on.clicked.connect(self.go_on)
        self.end.clicked.connect(self.finish)

    def ask(self) -> None:
        """Put the question."""
        self.open(self.on)


class PauseNotice(Overlay):
    """Lies over the picture while the session is paused."""

    go_on = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=440, veil=0.55)
        self.title.setText(self.tr("Paused"))
        self.body.setText(self.tr("Space goes on."))
        self.on = Button(self.tr("Go on"), theme, kind="primary", icon_name="play")
        self.row.addWidget(self.on)
        self.card.column.addLayout(self.row)
        self.on.clicked.connect(self.go_on)

    def explain(self, paused: SessionPaused) -> None:
        """Say who paused, and how it goes on."""
        self.body.setText(
            {
                "user": self.tr("Take your time. Space or a raised hand goes on."),
                "lost": self.tr("You left the picture. Come back and it goes on."),
                "source": self.tr("The picture stopped. It goes on when the picture does."),
            }[paused.by]
        )

    def appear(self) -> None:
        """Lie over the picture."""
        if not self.isVisible():
            self.open(self.on)
