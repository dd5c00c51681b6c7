"""Runs through the frames of a replay: play, pause, one frame at a time, and how fast."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QElapsedTimer, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX
from coach.ui.wording import number

SPEEDS = (0.25, 0.5, 1.0, 2.0)
TICK_MS = 16


class Player(QWidget):
    """``moved`` says the frame that is to be shown."""

    moved = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._t_s: NDArray[np.float64] = np.zeros(0)
        self._now_s = 0.0
        self._at = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Where in the set"))
        self.back = Button(self.tr("Frame back"), theme, icon_name="earlier")
        self.play = Button(self.tr("Play"), theme, kind="primary", icon_name="play")
        self.forth = Button(self.tr("Frame forth"), theme, icon_name="next")
        words = [(one, self.tr("{0}×").format(number(one))) for one in SPEEDS]
        self.speed = Choices(self.tr("Speed"), words, theme)
        self.speed.choose(1.0)
        self._where = Text("", BODY, "soft")
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        for one in (self.back, self.play, self.forth, self.speed):
            flow.addWidget(one)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.slider, 1)
        row.addWidget(self._where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(buttons)
        self.play.clicked.connect(self.toggle)
        self.back.clicked.connect(self._step_back)
        self.forth.clicked.connect(self._step_forth)
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderPressed.connect(self.pause)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def is_playing(self) -> bool:
        """Whether it moves by itself."""
        return self._timer.isActive()

    @property
    def now_s(self) -> float:
        """The time of the frame on show, as in the track."""
        return float(self._t_s[self._at]) if len(self._t_s) else 0.0

    @property
    def frame(self) -> int:
        """The frame on show."""
        return self._at

    def show_times(self, t_s: NDArray[np.float64]) -> None:
        """Begin with the first of the frames at ``t_s``."""
        self.pause()
        self._t_s = t_s
        self.slider.setRange(0, max(0, len(t_s) - 1))
        self.setEnabled(len(t_s) > 0)
        self.seek(float(t_s[0]) if len(t_s) else 0.0)

    def seek(self, now_s: float) -> None:
        """Go to the frame at ``now_s``."""
        self._now_s = now_s
        at = int(np.searchsorted(self._t_s, now_s, "right")) - 1
        self._show(max(0, min(len(self._t_s) - 1, at)))

    @Slot()
    def toggle(self) -> None:
        """Play, or pause."""
        if self.is_playing:
            self.pause()
            return
        if self._at >= len(self._t_s) - 1:
            self.seek(float(self._t_s[0]))
        self._clock.start()
        self._timer.start()
        self.play.set_face(self.tr("Pause"), "pause")

    @Slot()
    def pause(self) -> None:
        """Stand still."""
        self._timer.stop()
        self.play.set_face(self.tr("Play"), "play")

    @Slot()
    def _step_back(self) -> None:
        self._step(-1)

    @Slot()
    def _step_forth(self) -> None:
        self._step(1)

    def _step(self, frames: int) -> None:
        self.pause()
        at = max(0, min(len(self._t_s) - 1, self._at + frames))
        self._now_s = float(self._t_s[at])
        self._show(at)

    @Slot()
    def _tick(self) -> None:
        self._now_s += self._clock.restart() / 1000 * (self.speed.value or 1.0)
        if self._now_s >= float(self._t_s[-1]):
            self.seek(float(self._t_s[-1]))
            self.pause()
            return
        self.seek(self._now_s)

    @Slot(int)
    def _slid(self, at: int) -> None:
        if at != self._at and len(self._t_s):
            self._now_s = float(self._t_s[at])
            self._show(at)

    def _show(self, at: int) -> None:
        self._at = at
        self.slider.setValue(at)
        passed_s = self.now_s - (float(self._t_s[0]) if len(self._t_s) else 0.0)
        self._where.setText(
            self.tr("{0} s · frame {1} of {2}").format(
                QLocale().toString(passed_s, "f", 1), at + 1, len(self._t_s)
            )
        )
        self.moved.emit(at)

    def _restyle(self) -> None:
        colors = self._theme.colors
        self.slider.setStyleSheet(
            f"QSlider {{ background: transparent; min-height: 32px; border: 2px solid transparent; "
            f"border-radius: 8px; }} QSlider:focus {{ border: 2px solid {colors.primary}; }} "
            f"QSlider::groove:horizontal {{ background: {colors.track}; height: 6px; "
            f"border-radius: 3px; }} QSlider::sub-page:horizontal {{ background: {colors.primary}; "
            f"border-radius: 3px; }} QSlider::handle:horizontal {{ background: {colors.primary}; "
            f"width: 18px; margin: -6px 0; border-radius: 9px; }}"
        )
