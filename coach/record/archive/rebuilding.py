"""Works out anew, for sessions that are taken over, what the record adds up from events."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from coach.record import codec, figures
from coach.record.archive import form
from coach.record.archive.form import TableForm
from coach.record.projection import answer_of, begins_anew
from coach.record.schema import AnswerRow, Base, SetFigures

_PART = 4000


class Rebuilder:
    """Watches the rows of sets and events go by, and adds the figures and answers of them."""

    def __init__(self, db: Session) -> None:
        self._db = db
        self._sets: dict[tuple[str, int], tuple[int, int, bool]] = {}
        self._session: str | None = None
        self._open: dict[int, SetFigures] = {}
        self._rows: dict[type[Base], list[dict[str, Any]]] = {SetFigures: [], AnswerRow: []}

    def watched(
        self, table: TableForm, found: Iterable[dict[str, Any]]
    ) -> Iterator[dict[str, Any]]:
        """The rows of ``table``, each seen once on its way; events come by session, in order."""
        for row in found:
            if table is form.SETS:
                key = (row["session_id"], row["number"])
                self._sets[key] = (row["item"], row["set_number"], row["target_reps"] is None)
            elif table is form.EVENTS:
                self._see(row)
            yield row

    def finish(self) -> None:
        """Add what is left; every set has its row by now."""
        self._close()
        for model, found in self._rows.items():
            for first in range(0, len(found), _PART):
                self._db.connection().execute(insert(model), found[first : first + _PART])

    def _see(self, row: dict[str, Any]) -> None:
        if row["session_id"] != self._session:
            self._close()
            self._session = row["session_id"]
        event = codec.decode({"kind": row["kind"], "t": row["t_s"], **row["payload"]})
        answer = answer_of(row["session_id"], row["seq"], event)
        if answer is not None:
            self._rows[AnswerRow].append(_values(answer))
        number = row["set_run_number"]
        of = self._sets.get((row["session_id"], number)) if number is not None else None
        if of is None:
            return
        if begins_anew(event, of[0], of[1]):
            if number in self._open:
                figures.begin_anew(self._open[number])
        elif figures.measures(event):
            if number not in self._open:
                self._open[number] = figures.none_yet(row["session_id"], number)
            figures.add(self._open[number], event, timed=of[2])

    def _close(self) -> None:
        self._rows[SetFigures] += [_values(one) for one in self._open.values()]
        self._open = {}


def _values(row: Base) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in row.__table__.columns}
