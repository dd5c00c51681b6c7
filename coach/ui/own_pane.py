"""The large half of the screen in a set that the person counts: move, tempo and one button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.session.status import SessionStatus, Stage, Step
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.loop_view import LoopView
from coach.ui.pace_view import PaceView
from coach.ui.rest_pane import LOOP_FROM_PX
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE, TITLE
from coach.ui.typeface import grown, text_scale
from coach.ui.wording import set_and_side, shortened, target

LONGEST_LINE = 220


class OwnPane(Card):
    """Asks for taps and starts; the session answers."""

    tapped = Signal()
    start_now = Signal()
    beat_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=1, parent=parent)
        self._over = Text(self.tr("Without the camera · you count"), HEADING, "primary").wrapped()
        self._name = Text("", TITLE).wrapped()
        self._dose = Text("", HEADING, "soft").wrapped()
        self._stand = Text("", BODY).wrapped()
        self.heed = Text("", BODY_STRONG).wrapped()
        self.pace = PaceView(theme)
        self.tap = Button(self.tr("Start now"), theme, kind="primary")
        self.tap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tap.setProperty("big", True)
        self._hint = Text("", NOTE, "soft").wrapped()
        self.beat = Tick(
            self.tr("Count with the beat (B)"), self.tr("Each turn of the tempo counts one."), theme
        )
        self.beat.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.loop = LoopView(theme, radius_px=15).flush_right()
        self._waits = True
        self._lay_out()
        self.tap.clicked.connect(self._pressed)
        self.beat.toggled.connect(self.beat_chosen)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(5 * GRID_PX, 5 * GRID_PX, 4 * GRID_PX, 5 * GRID_PX)
        words.setSpacing(GRID_PX)
        for part in (self._over, self._name, self._dose):
            words.addWidget(part)
        words.addSpacing(GRID_PX)
        words.addWidget(self.heed)
        words.addWidget(self._stand)
        words.addWidget(self.pace, 1)
        words.addStretch()
        words.addWidget(self.beat)
        words.addSpacing(GRID_PX // 2)
        words.addWidget(self.tap, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(words, 1)
        row.addWidget(self.loop, 1)
        self.column.addLayout(row)

    def show_step(self, step: Step, exercise: Exercise, heed: Sequence[str] = ()) -> None:
        """Prepare for ``step``. Before it a person reads ``heed``, which a physio has set."""
        self.heed.setText("\n".join(shortened(line, LONGEST_LINE) for line in heed))
        self.heed.setVisible(bool(heed))
        self.loop.show_move(exercise.picture, exercise.name, step.side)
        self._name.setText(exercise.name)
        self._dose.setText(" · ".join(part for part in (set_and_side(step), target(step)) if part))
        self._stand.setText(exercise.stand)

    def show_status(self, status: SessionStatus) -> None:
        """Offer what makes sense now."""
        step = status.step
        if step is None or status.stage is Stage.PAUSED:
            return
        self._waits = status.stage is Stage.GET_READY
        working = status.stage is Stage.WORKING
        counted = step.reps is not None
        self.pace.setVisible(working and status.pace is not None)
        self._stand.setVisible(not self.pace.isVisible())
        self.pace.show_pace(status.pace)
        self.beat.setVisible(counted and step.tempo_s is not None)
        self.beat.set_ticked(status.with_beat)
        self.tap.setEnabled(status.stage is not Stage.COUNT_IN)
        if self._waits:
            words = self.tr("Start now")
        elif counted:
            words = self.tr("Count one")
        else:
            words = self.tr("Stop the clock") if status.holding else self.tr("Start the clock")
        self.tap.set_face(words, None)
        self._hint.setText(self._hint_words(status))

    def _hint_words(self, status: SessionStatus) -> str:
        left_s = status.setup.left_s if status.setup is not None else None
        if self._waits and left_s is not None:
            return self.tr("Space starts. By itself in {0} s.").format(int(-(-left_s // 1)))
        if status.stage is Stage.COUNT_IN:
            return self.tr("Get set")
        return self.tr("Space does the same. P pauses.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.loop.setVisible(self.width() >= LOOP_FROM_PX * text_scale())

    def fit(self, height_px: int) -> None:
        """Let the words grow with the window."""
        grow = min(1.6, max(0.85, height_px / text_scale() / 720))
        self._name.setFont(grown(TITLE, grow))
        for label, style in ((self._dose, HEADING), (self._stand, BODY)):
            label.setFont(grown(style, max(1.0, grow * 1.25)))
        self.heed.setFont(grown(BODY_STRONG, max(1.0, grow)))

    @Slot()
    def _pressed(self) -> None:
        (self.start_now if self._waits else self.tapped).emit()
