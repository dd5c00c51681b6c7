"""Plans, results and sets for the tests of the book, and what they ask it again and again."""

from datetime import UTC, date, datetime, timedelta

from coach.care.prescription import Prescribed, Prescription
from coach.practice.sql_book import SqlBook
from coach.practice.values import Client, ResultLine, SetLine

MONDAY = date(2026, 3, 2)


def day(number: int) -> date:
    """So many days after that Monday."""
    return MONDAY + timedelta(days=number)


def moment(hours: float) -> datetime:
    """So many hours after that Monday's eight o'clock."""
    return datetime(2026, 3, 2, 8, tzinfo=UTC) + timedelta(hours=hours)


def plan(
    id_: str = "p1",
    version: int = 1,
    starts: date = MONDAY,
    weeks: int | None = None,
    note: str = "",
) -> Prescription:
    raises = Prescribed(
        exercise_id="heel_raise_double", side="both", sets=3, reps=12, rest_s=60, weeks=weeks
    )
    return Prescription(
        id=id_, version=version, name="Strength", starts=starts, items=(raises,), note=note
    )


def result(client: Client | str, id_: str = "r1", hours: float = 0.0) -> ResultLine:
    owner = client if isinstance(client, str) else client.id
    return ResultLine(id_, owner, moment(hours), day(0), day(6), 2, False)


def sets(session_id: str, many: int, hours: float = 0.0) -> list[SetLine]:
    return [
        SetLine(
            session_id,
            number,
            moment(hours) + timedelta(minutes=number),
            "heel_raise_double",
            "left",
            12,
            None,
            12,
            None,
            True,
        )
        for number in range(1, many + 1)
    ]


def names(book: SqlBook, search: str = "", archived: bool = False) -> list[str]:
    return [line.client.name for line in book.clients(day(0), search, archived)]


def same_now(book: SqlBook, client: Client) -> Client:
    """The person as the book has them now."""
    found = book.client_of(client.id)
    assert found is not None
    return found
