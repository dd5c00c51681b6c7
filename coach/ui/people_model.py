"""The people as a list for a view: a heading over those who need a look, and one over the others.

All of them are kept as values; a search only chooses among them, so that it answers at once.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from coach.practice.values import ClientLine
from coach.ui.people_words import line_words

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The ClientLine of a row; None of a heading."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the list."""

    words: str


Row = Heading | ClientLine
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


def folded(text: str) -> str:
    """``text`` as it is searched: without case, and letters without their marks."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


class PeopleModel(QAbstractListModel):
    """``show_people`` takes them in their order, ``search`` chooses among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, ClientLine]] = []
        self._rows: list[Row] = []
        self._asked = ""
        self.today = date.min

    @property
    def shown(self) -> int:
        """How many people are on show."""
        return sum(not isinstance(row, Heading) for row in self._rows)

    @property
    def known(self) -> int:
        """How many people there are."""
        return len(self._lines)

    def show_people(self, lines: Sequence[ClientLine], today: date) -> None:
        """Show ``lines``, in their order, as far as the search has them."""
        self.today = today
        self._lines = [(folded(f"{one.client.name}\n{one.client.note}"), one) for one in lines]
        self._choose()

    def search(self, asked: str) -> None:
        """Show those whose name or note has every word of ``asked``."""
        if folded(asked) != self._asked:
            self._asked = folded(asked)
            self._choose()

    def row_of(self, client_id: str) -> int | None:
        """The row of a person; None where they are not on show."""
        for number, row in enumerate(self._rows):
            if isinstance(row, ClientLine) and row.client.id == client_id:
                return number
        return None

    def first_person(self) -> int | None:
        """The row of the first person; None where nobody is on show."""
        found = (n for n, row in enumerate(self._rows) if isinstance(row, ClientLine))
        return next(found, None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        heading = isinstance(row, Heading)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words if heading else row.client.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words if heading else line_words(row, self.today)
            case _ if role == LINE_ROLE:
                return None if heading else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _choose(self) -> None:
        words = self._asked.split()
        found = [one for text, one in self._lines if all(word in text for word in words)]
        pressing = [one for one in found if one.looks]
        others = [one for one in found if not one.looks]
        self.beginResetModel()
        self._rows = []
        if pressing:
            self._rows.append(Heading(self.tr("Needs a look · {0}").format(len(pressing))))
            self._rows += pressing
            if others:
                self._rows.append(Heading(self.tr("Everyone else · {0}").format(len(others))))
        self._rows += others
        self.endResetModel()
