"""The interval guide: what to do now, for how long, and what comes next, read from 3 m.

It shows and says what the timeline of a step holds; the time is a clock that is handed in, less
its pauses. ``spoken`` carries each sentence for the voice.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.intervals import Moment, Segment, Timeline, timeline_of
from coach.ui.buttons import Button, IconButton
from coach.ui.cards import Card
from coach.ui.questions import FinishQuestion
from coach.ui.ring_view import RingView
from coach.ui.run_cue_words import cue_words, segment_words
from coach.ui.run_hurts import RunHurts
from coach.ui.run_strip import RunStrip
from coach.ui.run_view import RunDraft, RunView
from coach.ui.run_words import clock_length
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, CUE, FIGURE, GRID_PX, HEADING, NOTE, SESSION_MARGIN_PX
from coach.ui.typeface import font, grown
from coach.ui.wording import clock, time_left

TICK_MS = 100
WORD_PX = 104
BURST_S = 3.0
"""After a longer silence of the clock only the newest thing is said."""
LEAST_JOGGED_S = 15.0
"""Less jogging than this is no run to write down."""
LIMITS_CLAIM = "run_24h"


class RunGuide(QWidget):
    """``finished`` carries a RunDraft; ``left`` says that nothing was run.

    ``why`` makes the way from a claim to its reason and source.
    """

    spoken = Signal(str)
    finished = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        why: Callable[[str], QWidget] | None = None,
        parent: QWidget | None = None,
        *,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Interval guide"))
        self._theme = theme
        self._now_s = now_s
        self._view: RunView | None = None
        self._line: Timeline | None = None
        self._before_s = 0.0
        self._since_s: float | None = None
        self._said_s = -1.0
        self._worst: int | None = None
        self.ring = RingView(theme)
        self._word = Text("", CUE)
        self._word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._number = Text("", HEADING).wrapped()
        self._next = Text("", HEADING, "soft").wrapped()
        self._left_words = Text("", HEADING).wrapped()
        self._strip = RunStrip(theme)
        self._grow = 1.0
        self._over = Text("", NOTE, "soft").wrapped()
        self._then = Text(self.tr("Next"), NOTE, "soft")
        self.pause = Button(self.tr("Pause"), theme, icon_name="pause")
        self.hurts = Button(self.tr("It hurts"), theme, kind="stop", icon_name="hurts")
        self.end = IconButton(self.tr("Finish"), "finish", theme, self.tr("Finish (Esc)"))
        self.on_pain = RunHurts(theme, self, None if why is None else why(LIMITS_CLAIM))
        self.on_end = FinishQuestion(theme, self)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._lay_out()
        self._timer.timeout.connect(self.tick)
        self.pause.clicked.connect(self.toggle)
        self.hurts.clicked.connect(self.ask_pain)
        self.end.clicked.connect(self.ask_end)
        self.on_pain.scored.connect(self._scored)
        self.on_pain.go_on.connect(self._go_on)
        self.on_pain.finish.connect(self._finish)
        self.on_end.go_on.connect(self._go_on)
        self.on_end.finish.connect(self._finish)

    def _lay_out(self) -> None:
        now = Card()
        now.column.addStretch(1)
        now.column.addWidget(self._word)
        now.column.addWidget(self.ring, 1000)
        now.column.addStretch(1)
        aside = QVBoxLayout()
        aside.setSpacing(2 * GRID_PX)
        what = Card()
        what.column.addWidget(self._over)
        what.column.addWidget(self._number)
        what.column.addStretch(1)
        what.column.addWidget(self._then)
        what.column.addWidget(self._next)
        what.column.addStretch(1)
        what.column.addWidget(self._left_words)
        what.column.addWidget(self._strip)
        keys = Text(self.tr("Space pauses · Esc finishes"), NOTE, "soft").wrapped()
        keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        main = QHBoxLayout()
        main.setSpacing(GRID_PX)
        for button in (self.pause, self.hurts):
            # A click must not leave the keyboard on a button, or Space would press it again.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            main.addWidget(button, 1)
        aside.addWidget(what, 1)
        aside.addLayout(main)
        aside.addWidget(self.end)
        aside.addWidget(keys)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        margin = SESSION_MARGIN_PX
        self._halves.setContentsMargins(margin, margin, margin, margin)
        self._halves.setSpacing(margin)
        self._halves.addWidget(now, 17)
        self._halves.addLayout(aside, 8)

    def begin(self, view: RunView, step: int) -> None:
        """Begin the step called ``step`` of the ladder of ``view``. Raises IndexError."""
        self._view, self._line = view, timeline_of(view.ladder, step)
        self._step = step
        self._before_s, self._said_s, self._worst = 0.0, -1.0, None
        self._since_s = self._now_s()
        self._over.setText(self.tr("Step {0} of {1}").format(step, len(view.ladder.steps)))
        self._timer.start()
        self._show_face()
        self.tick()
        self.setFocus()

    @property
    def elapsed_s(self) -> float:
        """The seconds of the guide without its pauses."""
        running_s = 0.0 if self._since_s is None else self._now_s() - self._since_s
        return self._before_s + running_s

    @Slot()
    def tick(self) -> None:
        """Show and say what the clock has reached."""
        line = self._line
        if line is None:
            return
        t_s = self.elapsed_s
        cues = line.cues_between(self._said_s, t_s)
        self._said_s = max(self._said_s, t_s)
        fresh = [cue for cue in cues if t_s - cue.t_s <= BURST_S]
        for cue in fresh or cues[-1:]:
            self.spoken.emit(cue_words(cue))
        moment = line.at(t_s)
        self._show_moment(moment)
        if moment.done:
            self._finish()

    def _show_moment(self, moment: Moment) -> None:
        here = moment.segment
        # Rounded up, so that the last second is a one and the end is the change itself.
        left_s = -(-moment.left_s // 1)
        of_it = self.tr("of {0}").format(clock_length(here.duration_s))
        share = 1.0 - moment.left_s / here.duration_s
        paused = self._since_s is None
        self.ring.show_number(clock(left_s), of_it, share, calm=paused or here.kind != "jog")
        self._word.setText(self.tr("Paused") if paused else segment_words(here.kind))
        self._word.set_ink("primary" if here.kind == "jog" and not paused else "text")
        # A new ink takes the font back to that of the style.
        self._word.setFont(font(CUE, size_px=WORD_PX * self._grow))
        if self._line is not None:
            self._strip.show_time(self._line, self._line.total_s - moment.total_left_s)
        self._number.setText(self._number_words(here))
        self._next.setText(self._next_words(moment.following))
        self._left_words.setText(time_left(moment.total_left_s))

    def _number_words(self, here: Segment) -> str:
        match here.kind:
            case "warm_walk":
                return self.tr("Warm up")
            case "cool_walk":
                return self.tr("Cool down")
            case "jog" if here.of > 1:
                return self.tr("Jog {0} of {1}").format(here.number, here.of)
            case "jog":
                return self.tr("One long jog")
            case _:
                return self.tr("Walk {0} of {1}").format(here.number, here.of)

    def _next_words(self, following: Segment | None) -> str:
        if following is None:
            return self.tr("Done")
        length = clock_length(following.duration_s)
        return f"{segment_words(following.kind)} · {length}"

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on."""
        if self._line is None:
            return
        if self._since_s is None:
            self._go_on()
        else:
            self._hold()

    @Slot()
    def ask_pain(self) -> None:
        """Wait, and ask how much it hurts."""
        self._hold()
        self.on_pain.ask()

    @Slot()
    def ask_end(self) -> None:
        """Wait, and ask whether to finish."""
        self._hold()
        self.on_end.ask()

    def _hold(self) -> None:
        self._before_s, self._since_s = self.elapsed_s, None
        self._timer.stop()
        self._show_face()
        self.tick()

    @Slot()
    def _go_on(self) -> None:
        for question in (self.on_pain, self.on_end):
            question.close_quietly()
        if self._since_s is None and self._line is not None:
            self._since_s = self._now_s()
            self._timer.start()
            self._show_face()
        self.setFocus()

    def _show_face(self) -> None:
        paused = self._since_s is None
        self.pause.set_face(
            self.tr("Go on") if paused else self.tr("Pause"), "play" if paused else "pause"
        )

    @Slot(int)
    def _scored(self, score: int) -> None:
        self._worst = score if self._worst is None else max(self._worst, score)

    @Slot()
    def _finish(self) -> None:
        line, view, t_s = self._line, self._view, self.elapsed_s
        if line is None or view is None:
            return
        self._timer.stop()
        self._line, self._since_s = None, None
        for question in (self.on_pain, self.on_end):
            question.close_quietly()
        jogged_s = line.jogged_s(t_s)
        if jogged_s < LEAST_JOGGED_S:
            self.left.emit()
            return
        self.finished.emit(
            RunDraft(
                day=view.today,
                minutes=round(jogged_s / 60.0, 1),
                pain_during=self._worst,
                ladder_step=self._step,
                whole=line.is_whole(t_s),
                source="guide",
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Space:
                self.toggle()
            case Qt.Key.Key_Escape:
                self.ask_end()
            case _:
                super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A guide that nobody sees waits."""
        super().hideEvent(event)
        if self._since_s is not None:
            self._hold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow = grow = max(0.6, min(self.width() / 1280, self.height() / 800))
        self._word.setFont(font(CUE, size_px=WORD_PX * grow))
        self._number.setFont(grown(FIGURE, 1.4 * max(1.0, grow)))
        self._next.setFont(grown(FIGURE, max(1.0, grow)))
        self._left_words.setFont(grown(HEADING, max(1.0, grow)))
        for small in (self._over, self._then):
            small.setFont(grown(BODY, max(1.0, grow)))
