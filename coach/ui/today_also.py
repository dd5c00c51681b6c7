"""What else today holds beside its session, and the small ways to say how it goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.programme import Programme
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.care_words import CareWords
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.icon_mark import LineMark
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX
from coach.ui.typeface import is_large_text

ICONS = {"walk": "person", "run": "bike"}


class AlsoRow(QWidget):
    """``walk_minutes`` is what today's walk is to last, None where none is planned."""

    walk_asked = Signal()
    signs_asked = Signal()
    injury_asked = Signal()
    run_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.walk_minutes: int | None = None
        self.card = Card(margin_px=20)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(GRID_PX)
        self.card.column.addLayout(self._lines)
        self.walk = Button(self.tr("Log a walk"), theme, icon_name="person")
        self.signs = Button(self.tr("How is it now?"), theme, icon_name="gauge")
        self.injury = Button(self.tr("I hurt it anew"), theme, icon_name="bandage")
        ways = FlowLayout(GRID_PX + 4)
        for button in (self.signs, self.walk, self.injury):
            ways.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(self.card)
        column.addLayout(ways)
        self.walk.clicked.connect(self.walk_asked)
        self.signs.clicked.connect(self.signs_asked)
        self.injury.clicked.connect(self.injury_asked)

    def show_parts(self, programme: Programme, words: CareWords) -> None:
        """Show the walk, the ride or the swim of today that is still to come."""
        clear(self._lines)
        self.walk_minutes = None
        shown = 0
        for step in programme.next_steps:
            if step.key in ("next_walk", "next_walk_times"):
                self.walk_minutes = int(step.values["minutes"])
                log = Button(self.tr("Log it"), self._theme)
                log.setAccessibleName(self.tr("Log a walk"))
                log.clicked.connect(self.walk_asked)
            elif step.key == "next_other" and {"bike", "swim"} & set(programme.activities):
                log = Button(self.tr("Open Running"), self._theme)
                log.clicked.connect(self.run_asked)
            else:
                continue
            self._add(ICONS[step.where], words.step(step), log)
            shown += 1
        self.card.setVisible(bool(shown))
        # Said once is enough.
        self.walk.setVisible(self.walk_minutes is None and "walk" in programme.activities)

    def _add(self, icon_name: str, said: str, log: Button) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(LineMark(icon_name, self._theme, line_px=24))
        row.addWidget(Text(said, BODY_STRONG).wrapped(), 1)
        if not is_large_text():
            row.addWidget(log, 0, Qt.AlignmentFlag.AlignVCenter)
        self._lines.addLayout(row)
        if is_large_text():
            self._lines.addWidget(log, 0, Qt.AlignmentFlag.AlignLeft)
