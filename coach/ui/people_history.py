"""What happened with a person in the practice: plans that were signed, results that were read."""

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.practice.values import ClientPage, ResultLine, StoredPlan
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.icon_mark import LineMark
from coach.ui.people_words import isolated
from coach.ui.review_words import full_day
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING

SHOWN_AT_FIRST = 5


class HistoryCard(Card):
    """Newest first; gone while nothing has happened."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self._theme = theme
        self._all = False
        self._page: ClientPage | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.more = Button(self.tr("Show all"), theme)
        self.column.addWidget(Text(self.tr("Plans and results"), HEADING).wrapped())
        self.column.addLayout(self._rows)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.more.clicked.connect(self._show_all)

    def show_page(self, page: ClientPage) -> None:
        """Show what happened with a person."""
        self._page, self._all = page, False
        self._fill()

    def _fill(self) -> None:
        clear(self._rows)
        page = self._page
        assert page is not None
        signed = [one for one in page.plans if one.signed_at is not None]
        happened = [(one.signed_at, one) for one in signed]
        happened += [(one.received_at, one) for one in page.results]
        happened.sort(key=lambda one: one[0], reverse=True)
        shown = happened if self._all else happened[:SHOWN_AT_FIRST]
        for place, (at, what) in enumerate(shown):
            if place:
                self._rows.addWidget(Rule())
            self._rows.addLayout(self._row(at, what))
        self.more.setVisible(len(shown) < len(happened))
        self.setVisible(bool(happened))

    def _row(self, at: datetime, what: StoredPlan | ResultLine) -> QHBoxLayout:
        if isinstance(what, StoredPlan):
            icon_name, title, words = "plan", self.tr("Plan signed"), self._plan(what)
        else:
            icon_name, title, words = "import", self.tr("Result read"), self._result(what)
        said = QVBoxLayout()
        said.setSpacing(0)
        day = full_day(at.astimezone().date())
        said.addWidget(Text(f"{title} · {day}", BODY_STRONG).wrapped())
        said.addWidget(Text(words, BODY, "soft").wrapped())
        row = QHBoxLayout()
        row.setSpacing(GRID_PX + 4)
        row.addWidget(LineMark(icon_name, self._theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        return row

    def _plan(self, plan: StoredPlan) -> str:
        given = plan.prescription
        moves = len(given.items)
        amount = self.tr("1 exercise") if moves == 1 else self.tr("{0} exercises").format(moves)
        version = self.tr("version {0}").format(given.version)
        return f"{isolated(given.name)} · {version} · {amount}"

    def _result(self, line: ResultLine) -> str:
        said = []
        if line.first is not None and line.last is not None:
            words = self.tr("{0} to {1}")
            said.append(words.format(full_day(line.first), full_day(line.last)))
        said.append(
            self.tr("1 session")
            if line.sessions == 1
            else self.tr("{0} sessions").format(line.sessions)
        )
        if line.tracks:
            said.append(self.tr("with the movements"))
        return " · ".join(said)

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._fill()
