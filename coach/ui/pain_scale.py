"""Asks for a pain score, 0 to 10, with faces and words."""

from PySide6.QtWidgets import QPushButton, QWidget

from coach.ui.score_scale import WORST, FaceButton, ScoreScale


class PainScale(ScoreScale):
    """Every score has a face, since words for pain differ from person to person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        name = self.tr("Pain {0} of 10")
        words = (
            self.tr("No pain"),
            self.tr("A little"),
            self.tr("Moderate"),
            self.tr("Strong"),
            self.tr("The worst you can imagine"),
        )
        super().__init__([name.format(score) for score in range(WORST + 1)], words, parent)

    def make_button(self, score: int) -> QPushButton:
        """A face and its number."""
        return FaceButton(score)
