"""Tries the exercise as it stands: on the camera, or on a recording with what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.motion.events import Side
from coach.motion.pose import Pose
from coach.ui.bar import Bar
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.exercise_bench import Compared, Recorded
from coach.ui.exercise_bench_thread import Bench
from coach.ui.exercise_plot import TrialPlot
from coach.ui.exercise_tried_words import (
    beside,
    compared_words,
    curve,
    first_line,
    headline,
    lines_to_show,
    movement_name,
    reason_lines,
    spans,
)
from coach.ui.exercise_work import Work
from coach.ui.fault_words import fault_words
from coach.ui.filter_button import FilterButton
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE

AGAIN_MS = 150
"""After a change: a number is typed digit by digit."""


class TryPane(QWidget):
    """``camera_asked`` wants a set on the camera, ``file_asked`` a recording chosen.

    ``summed`` says in a line what the recording came to, for as long as it is open.
    """

    camera_asked = Signal()
    file_asked = Signal()
    summed = Signal(str)

    def __init__(self, work: Work, theme: Theme, language: str) -> None:
        super().__init__()
        self._work, self._theme, self._language = work, theme, language
        self.bench = Bench(self)
        self.found: Compared | None = None
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self.camera = Button(self.tr("On the camera"), theme, kind="primary", icon_name="camera")
        self.file = Button(self.tr("On a recording"), theme, icon_name="film")
        self.stop = Button(self.tr("Stop"), theme)
        self.wrong = Text("", BODY, "attention").wrapped()
        self.message = Text("", BODY, "soft").wrapped()
        self.bar = Bar(theme)
        self.side: Choices[Side | None] = Choices(
            self.tr("Which leg works?"),
            [
                (None, self.tr("The one that moves")),
                ("left", self.tr("Left leg")),
                ("right", self.tr("Right leg")),
            ],
            theme,
        )
        self.side.choose(None)
        self.line: FilterButton[int] | None = None
        self.plot = TrialPlot(theme)
        self.told = Text("", BODY_STRONG).wrapped()
        self._build()
        self._connect()

    def _build(self) -> None:
        ask = Card()
        ask.column.setSpacing(2 * GRID_PX)
        about = self.tr(
            "One set, led as in a session, with the exercise as it stands now. No picture of it is "
            "kept, and it is forgotten when you leave. A recording is a video or a pose track."
        )
        self._about = Text(about, BODY, "soft").wrapped()
        ask.column.addWidget(Text(self.tr("See what it counts"), HEADING).wrapped())
        ask.column.addWidget(self._about)
        buttons = FlowLayout(GRID_PX + 4)
        for one in (self.camera, self.file):
            buttons.addWidget(one)
        ask.column.addLayout(buttons)
        ask.column.addWidget(self.wrong)
        self._reading = QWidget()
        reading = QHBoxLayout(self._reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(2 * GRID_PX)
        reading.addWidget(self.bar, 1)
        reading.addWidget(self.stop)
        ask.column.addWidget(self.message)
        ask.column.addWidget(self._reading)
        self._result = Card()
        self._result.column.setSpacing(GRID_PX + 4)
        self.name = Text("", BODY, "soft").wrapped()
        self.figure = Text("", FIGURE)
        self.figure_beside = Text("", HEADING, "soft").wrapped()
        self.original = Text("", BODY, "soft").wrapped()
        figures = QHBoxLayout()
        figures.setSpacing(2 * GRID_PX)
        figures.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addWidget(self.figure_beside, 1, Qt.AlignmentFlag.AlignBottom)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(4)
        self._lines = QHBoxLayout()
        self._beneath = Text(self.tr("Over seconds. Dashed: what decides."), NOTE, "soft").wrapped()
        for part in (self.name, figures, self.original, self._reasons, self.side, self._lines):
            if isinstance(part, QWidget):
                self._result.column.addWidget(part)
            else:
                self._result.column.addLayout(part)
        for widget in (self.plot, self._beneath, self.told):
            self._result.column.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(ask)
        column.addWidget(self._result)
        column.addStretch()
        for widget in (self._result, self._reading, self.message):
            widget.hide()

    def _connect(self) -> None:
        self.camera.clicked.connect(self.camera_asked)
        self.file.clicked.connect(self.file_asked)
        self.stop.clicked.connect(self.close_recording)
        self.side.chosen.connect(self._run)
        self._again.timeout.connect(self._run)
        self.plot.told.connect(self.told.setText)
        self.bench.progressed.connect(self._progressed)
        self.bench.read.connect(self._read)
        self.bench.failed.connect(self._failed)
        self.bench.tried.connect(self._tried)
        self._work.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Try the draft again, once nothing is wrong with it."""
        ready = self._work.draft.exercise is not None
        for button in (self.camera, self.file):
            button.setEnabled(ready)
        self.wrong.setText(self.tr("Something has to be put right before it can be tried."))
        self.wrong.setVisible(not ready)
        if self.bench.recorded is not None:
            self._again.start()

    def open_recording(self, path: Path) -> None:
        """Read a recording, then try the draft on it."""
        self.close_recording()
        self.message.setText(self.tr("Looking for the person in {0} …").format(path.name))
        self.bar.show_share(0.0)
        for widget in (self.message, self._reading):
            widget.show()
        self.bench.open(path)

    def show_set(self, poses: Sequence[Pose], side: Side | None) -> None:
        """Show what a set on the camera came to; the draft can be tried on it again."""
        self.close_recording()
        if poses:
            self.side.choose(side)
            self.bench.take(Recorded(self.tr("The set on the camera"), tuple(poses), False))

    @Slot()
    def close_recording(self) -> None:
        """Let go of the recording."""
        self._again.stop()
        self.bench.forget()
        self.found = None
        self._about.show()
        for widget in (self._result, self._reading, self.message):
            widget.hide()
        self.summed.emit("")

    @Slot(float)
    def _progressed(self, share: float) -> None:
        self.bar.show_share(share)

    @Slot(object)
    def _read(self, recorded: Recorded) -> None:
        self._reading.hide()
        self.message.setVisible(recorded.cut)
        self.message.setText(self.tr("Only the first 20 minutes are looked at."))
        self._run()

    @Slot(str)
    def _failed(self, sentence: str) -> None:
        self._reading.hide()
        self.message.setText(fault_words(sentence))
        self.message.show()

    @Slot()
    def _run(self) -> None:
        exercise = self._work.draft.exercise
        if exercise is not None:
            shown = exercise.in_language(self._language)
            self.bench.compare(shown, self._work.origin, self.side.value)

    @Slot(object)
    def _tried(self, found: Compared) -> None:
        before = self.found
        self.found = found
        tried, recorded = found.edited, self.bench.recorded
        self.name.setText("" if recorded is None else recorded.name)
        self.figure.setText(headline(tried))
        self.figure_beside.setText(beside(tried))
        self.original.setText(compared_words(found.original))
        self.side.setVisible(tried.exercise.side == "each")
        clear(self._reasons)
        for line in reason_lines(tried):
            self._reasons.addWidget(Text(line, BODY).wrapped())
        names = lines_to_show(tried)
        if self.line is None or before is None or lines_to_show(before.edited) != names:
            self._offer(names, movement_name(tried))
            assert self.line is not None
            self.line.choose(first_line(tried))
        self._draw()
        self._result.show()
        self._about.hide()
        parts = (headline(tried), beside(tried), compared_words(found.original))
        self.summed.emit(" · ".join(part for part in parts if part))

    def _offer(self, names: list[tuple[int, str]], movement: str) -> None:
        clear(self._lines)
        self.line = FilterButton(self.tr("Drawn"), movement, names, self._theme)
        self.line.changed.connect(self._draw)
        self._lines.addWidget(self.line)
        self._lines.addStretch()

    @Slot()
    def _draw(self) -> None:
        if self.found is None:
            return
        tried = self.found.edited
        shown = curve(tried, None if self.line is None else self.line.value)
        self.told.setText("")
        self.plot.show_curve(shown, spans(tried))
