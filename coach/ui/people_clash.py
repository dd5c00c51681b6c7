"""Shows two wordings of a person, the other computer's and one's own, and asks which stays."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.practice.faults import ChangedElsewhere
from coach.practice.values import Client
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.people_words import about_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, NOTE
from coach.ui.typeface import is_large_text


class ClashCard(Card):
    """``mine_chosen`` carries the person as they are now and one's own wording; nothing has to be
    written for theirs."""

    mine_chosen = Signal(object, object)
    theirs_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", margin_px=20, parent=parent)
        self._clash: ChangedElsewhere | None = None
        self._said = Text("", BODY).wrapped()
        self._theirs, self._mine = Text("", BODY).wrapped(), Text("", BODY).wrapped()
        self._names = Text("", BODY_STRONG).wrapped(), Text("", BODY_STRONG).wrapped()
        self.theirs = Button(self.tr("Keep theirs"), theme)
        self.mine = Button(self.tr("Use mine"), theme)
        both = QBoxLayout(
            QBoxLayout.Direction.TopToBottom
            if is_large_text()
            else QBoxLayout.Direction.LeftToRight
        )
        both.setSpacing(2 * GRID_PX)
        both.addLayout(self._side(self.tr("Theirs"), self._names[0], self._theirs, self.theirs), 1)
        both.addLayout(self._side(self.tr("Mine"), self._names[1], self._mine, self.mine), 1)
        self.column.setSpacing(2 * GRID_PX)
        self.column.addWidget(self._said)
        self.column.addLayout(both)
        self.theirs.clicked.connect(self.theirs_chosen)
        self.mine.clicked.connect(self._use_mine)

    def _side(self, title: str, name: Text, about: Text, button: Button) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(Text(title, NOTE, "soft"))
        side.addWidget(name)
        side.addWidget(about)
        side.addSpacing(GRID_PX)
        side.addWidget(button)
        side.addStretch()
        return side

    def ask(self, clash: ChangedElsewhere, sentence: str) -> None:
        """Show both; ``sentence`` says when and where it was changed."""
        theirs, mine = clash.theirs, clash.mine
        assert isinstance(theirs, Client)
        assert isinstance(mine, Client)
        self._clash = clash
        self._said.setText(sentence)
        for name, about, one in (
            (self._names[0], self._theirs, theirs),
            (self._names[1], self._mine, mine),
        ):
            name.setText(one.name)
            about.setText(about_words(one))
        self.show()
        self.theirs.setFocus()

    @Slot()
    def _use_mine(self) -> None:
        assert self._clash is not None
        self.mine_chosen.emit(self._clash.theirs, self._clash.mine)
