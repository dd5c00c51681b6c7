"""Asks how hard an exercise was, 0 to 10, in plain words of our own."""

from PySide6.QtWidgets import QWidget

from coach.ui.score_scale import WORST, ScoreScale


class EffortScale(ScoreScale):
    """From no effort to all that one has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = self.tr("Effort {0} of 10")
        words = (
            self.tr("No effort"),
            self.tr("Easy"),
            self.tr("I worked"),
            self.tr("Hard"),
            self.tr("All I had"),
        )
        super().__init__([name.format(score) for score in range(WORST + 1)], words, parent)
