"""The card on Today that says which phase one is in and how much of it is met; it opens My path."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.phases import LAST, PhaseState
from coach.ui.care_words import CareWords
from coach.ui.icon_mark import LineMark
from coach.ui.path_strip import PathStrip
from coach.ui.path_words import met_words, phase_of
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import BODY, HEADING, NOTE


class PathTile(Tile):
    """As large as the cards beside it; pressing it anywhere opens the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("My path"), "", parent)
        self._where = Text("", NOTE, "soft").wrapped()
        self._name = Text("", HEADING).wrapped()
        self._strip = PathStrip(theme)
        self._met = Text("", BODY).wrapped()
        head = QHBoxLayout()
        head.addWidget(self._where, 1)
        head.addWidget(LineMark("next", theme, line_px=18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._name)
        column.addWidget(self._strip)
        column.addWidget(self._met)
        column.addStretch()
        self.leave_mouse()

    def show_phase(self, state: PhaseState, words: CareWords) -> None:
        """Show where the person is."""
        where, name = phase_of(state.number), words.phase_name(state.number)
        met = met_words(state) if state.number < LAST else words.phase_about(state.number)
        self._where.setText(where)
        self._name.setText(name)
        self._strip.show_phase(state.number)
        self._met.setText(met)
        self.setAccessibleName(self.tr("My path: {0}, {1}").format(where, name))
        self.setAccessibleDescription(met)
