"""Who a plan is from: the name, the practice, and the six words of the key to compare."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exchange.identity import PublicIdentity
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.icon_mark import LineMark
from coach.ui.received_words import Warned
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE


class KeyWords(QWidget):
    """Six words side by side, in the order in which they are read aloud."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(", ".join(words))
        flow = FlowLayout(GRID_PX, self)
        for word in words:
            flow.addWidget(Chip(word))


class AuthorCard(Card):
    """``known`` says that the same key has signed before."""

    def __init__(
        self, author: PublicIdentity, theme: Theme, *, known: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID_PX)
        head.addWidget(LineMark("professional", theme, line_px=40))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Text(self.tr("From"), NOTE, "soft"))
        names.addWidget(Text(author.name or self.tr("No name"), FIGURE).wrapped())
        if author.practice:
            names.addWidget(Text(author.practice, BODY, "soft").wrapped())
        head.addLayout(names, 1)
        self.column.addLayout(head)
        self.column.addSpacing(GRID_PX)
        if known:
            said = self.tr("Signed with the same key as the plan before.")
        else:
            said = self.tr("Ask your physio whether these are their words:")
        self.column.addWidget(Text(said, BODY if known else BODY_STRONG).wrapped())
        self.column.addWidget(KeyWords(author.words))
        if not known:
            self.column.addWidget(
                Text(
                    self.tr(
                        "The words belong to the key that signed the plan. If they fit once, the "
                        "app watches from then on that the key stays the same."
                    ),
                    NOTE,
                    "soft",
                ).wrapped()
            )
        self.column.addStretch()


class WarningCard(Card):
    """Something to look at first; where a key has changed with the words of both."""

    def __init__(self, warned: Warned, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", margin_px=20, parent=parent)
        self.setAccessibleName(warned.title)
        words = QVBoxLayout()
        words.setSpacing(GRID_PX // 2)
        words.addWidget(Text(warned.title, HEADING).wrapped())
        words.addWidget(Text(warned.words, BODY).wrapped())
        for said, key in (
            (self.tr("The words so far"), warned.old),
            (self.tr("The words of this plan"), warned.new),
        ):
            if key:
                words.addSpacing(GRID_PX // 2)
                words.addWidget(Text(said, BODY_STRONG).wrapped())
                words.addWidget(KeyWords(key))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(LineMark("attention", theme, ink="attention", line_px=28))
        row.addLayout(words, 1)
        self.column.addLayout(row)
