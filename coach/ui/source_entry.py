"""One source: what it is called, how well it is known, what it says, and what rests on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coach.care.sources import Claim, Source
from coach.ui.cards import Card
from coach.ui.source_words import not_reviewed, standing_words
from coach.ui.text import Text
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE


class SourceEntry(Card):
    """A card that can be picked out of its list."""

    def __init__(
        self, source: Source, claims: Sequence[Claim], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.source = source
        standing = standing_words(source.standing)
        self.setAccessibleName(source.cite)
        self.setAccessibleDescription(f"{standing}. {source.says}")
        self.column.addWidget(Text(source.cite, HEADING).wrapped())
        self.column.addWidget(Text(source.says, BODY).wrapped())
        self.column.addSpacing(GRID_PX // 2)
        self.column.addWidget(Text(standing, BODY_STRONG, "primary").wrapped())
        if source.where:
            where = Text(self.tr("Where: {0}").format(source.where), NOTE, "soft").wrapped()
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.column.addWidget(where)
        titles = "; ".join(claim.title for claim in claims)
        if titles:
            used = self.tr("Used for: {0}").format(titles)
            self.column.addWidget(Text(used, NOTE, "soft").wrapped())
        self.column.addWidget(Text(not_reviewed(), NOTE, "soft").wrapped())

    def pick(self, picked: bool) -> None:
        """Stand out, and take the keyboard; or stand back again."""
        policy = Qt.FocusPolicy.TabFocus if picked else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.setProperty("kind", "offer" if picked else "card")
        self.style().unpolish(self)
        self.style().polish(self)
