"""The tables of a practice, in types that SQLite and PostgreSQL both have.

A row that somebody may change counts its writings in ``version`` and says when and on which machine
the last one was. Rows are known by random ids, so that two databases can be put together. Unknown
is NULL, never 0.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Double, ForeignKey, Index, LargeBinary, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from coach.record.schema import Base as RecordBase
from coach.record.schema import UtcDateTime

REVISION = "0001"
"""The newest migration, after which the tables are as they are here."""

ID_LENGTH = 64
"""The longest id that a file may carry."""


class Base(DeclarativeBase):
    """What the tables share: names for every constraint, so that a migration can name them."""

    metadata = MetaData(naming_convention=RecordBase.metadata.naming_convention)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        float: Double,
        bytes: LargeBinary,
        str: Text,
    }


class Stamped:
    """A row that may change: SQLAlchemy counts ``version`` up and writes only over the one read."""

    version: Mapped[int]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        """Let SQLAlchemy check the version with each change."""
        return {"version_id_col": cls.__table__.c.version}  # type: ignore[attr-defined]


def _client_id(*, primary_key: bool = False, index: bool = False) -> Any:
    return mapped_column(
        String(ID_LENGTH),
        ForeignKey("client.id", ondelete="CASCADE"),
        primary_key=primary_key,
        index=index,
    )


class ClientRow(Stamped, Base):
    """One person, in the words of the practice. ``folded`` is what is searched of name and note."""

    __tablename__ = "client"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    name: Mapped[str]
    note: Mapped[str]
    folded: Mapped[str]
    ankle: Mapped[str | None] = mapped_column(String(8))
    archived: Mapped[bool]
    seen_on: Mapped[date | None]


class StandingRow(Stamped, Base):
    """What the results of a person amount to; apart from the person, so that to read a result is
    no change of their words.

    The ``settled`` columns are what ``red_flag`` and the two means of pain were when the physio
    last looked: what differs since is news.
    """

    __tablename__ = "standing"

    client_id: Mapped[str] = _client_id(primary_key=True)
    last_active: Mapped[date | None]
    red_flag: Mapped[date | None]
    morning_pain: Mapped[float | None]
    morning_pain_before: Mapped[float | None]
    adherence: Mapped[float | None]
    sessions: Mapped[int]
    result_key: Mapped[bytes | None]
    settled_flag: Mapped[date | None]
    settled_pain: Mapped[float | None]
    settled_pain_before: Mapped[float | None]


class AliasRow(Base):
    """An id that files may still carry, of a person who was merged into another."""

    __tablename__ = "alias"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    client_id: Mapped[str] = _client_id(index=True)


class PlanRow(Stamped, Base):
    """One version of a plan. ``document`` is its Prescription as JSON.

    ``made_for`` is the id under which it was handed over, ``client_id`` who has it now, after a
    merge. ``starts`` and ``ends`` repeat the document's days, ``ends`` NULL where it goes on.
    """

    __tablename__ = "plan"

    made_for: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    plan_id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    plan_version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    client_id: Mapped[str] = _client_id(index=True)
    document: Mapped[str]
    starts: Mapped[date]
    ends: Mapped[date | None]
    signed_at: Mapped[datetime | None]


class TemplateRow(Stamped, Base):
    """A plan of the practice's own to begin from."""

    __tablename__ = "template"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    name: Mapped[str]
    document: Mapped[str]


class ExerciseRow(Stamped, Base):
    """An exercise of the practice's own."""

    __tablename__ = "own_exercise"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    toml: Mapped[str]
    picture: Mapped[bytes | None]


class ResultRow(Base):
    """A result file that was read; it never changes. ``number`` grows in the order of reading."""

    __tablename__ = "result"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    client_id: Mapped[str] = _client_id(index=True)
    number: Mapped[int]
    received_at: Mapped[datetime]
    first: Mapped[date | None]
    last: Mapped[date | None]
    sessions: Mapped[int]
    tracks: Mapped[bool]
    signer: Mapped[bytes]


class ArchiveRow(Base):
    """The archive of a result; apart, so that who lists results does not read it."""

    __tablename__ = "result_archive"

    result_id: Mapped[str] = mapped_column(
        String(ID_LENGTH), ForeignKey("result.id", ondelete="CASCADE"), primary_key=True
    )
    archive: Mapped[bytes]


class SetRow(Base):
    """One set of a person's results, as ``SetLine`` has it."""

    __tablename__ = "result_set"
    __table_args__ = (
        Index("ix_result_set_result_id", "result_id"),
        {"sqlite_with_rowid": False},
    )

    client_id: Mapped[str] = _client_id(primary_key=True)
    session_id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    result_id: Mapped[str] = mapped_column(
        String(ID_LENGTH), ForeignKey("result.id", ondelete="CASCADE")
    )
    started_at: Mapped[datetime | None]
    exercise_id: Mapped[str] = mapped_column(String(ID_LENGTH))
    side: Mapped[str | None] = mapped_column(String(8))
    count: Mapped[int | None]
    held_s: Mapped[float | None]
    target_reps: Mapped[int | None]
    target_hold_s: Mapped[float | None]
    completed: Mapped[bool | None]


class TotalRow(Base):
    """The total of a questionnaire; one that is wrong is deleted and entered anew."""

    __tablename__ = "total"

    id: Mapped[str] = mapped_column(String(ID_LENGTH), primary_key=True)
    client_id: Mapped[str] = _client_id(index=True)
    scale: Mapped[str] = mapped_column(String(16))
    day: Mapped[date]
    score: Mapped[float]
    changed_at: Mapped[datetime]
    changed_by: Mapped[str]
