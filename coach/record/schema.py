"""The tables of the record, in types that SQLite and PostgreSQL both have.

An event is the truth; a ``set_run``, its ``set_figures`` and the ``answer`` rows are what events
add up to, kept in the same transaction. A ``correction`` stands beside them and changes none. Rows
are known by keys that stay unique when records are copied together: a random session id, and
numbers within the session. Unknown is NULL, never 0.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import (
    JSON,
    CheckConstraint,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

JsonObject = dict[str, Any]

REVISION = "0004"
"""The newest migration, after which the tables are as they are here."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware going in, aware UTC coming out, also where the database keeps no zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Raises ValueError for a time without a zone: it names no moment."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone names no moment")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The stored moment in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if dialect.name == "sqlite" else value.astimezone(UTC)


class Base(DeclarativeBase):
    """What the tables share: names for every constraint, so that a migration can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: UtcDateTime,
        float: Double,
        bytes: LargeBinary,
        JsonObject: JSON(none_as_null=True),
    }


class SessionRun(Base):
    """One session as it was done. ``ended_at`` and ``completed`` are NULL until it is over."""

    __tablename__ = "session_run"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    started_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None] = mapped_column(index=True)
    completed: Mapped[bool | None]
    abandoned_at: Mapped[datetime | None]
    plan: Mapped[JsonObject]
    source: Mapped[str] = mapped_column(String(64))
    app_version: Mapped[str | None] = mapped_column(String(64))
    model: Mapped[str | None] = mapped_column(String(64))


class SetRun(Base):
    """What the events of one set add up to; ``number`` counts the session's sets from 1.

    ``count`` includes the user's corrections, ``camera_count`` does not; both are NULL for a set
    that is timed and ``held_s`` is NULL for one that is counted, until an event says otherwise.
    ``started_at`` is NULL for a set that was skipped before it began. ``completed`` is NULL
    while the set runs. ``self_counted`` where the person counted, and not the camera alone: a
    ``camera_count`` of NULL then says that no camera watched at all.
    """

    __tablename__ = "set_run"
    __table_args__ = (
        CheckConstraint("count >= 0", name="count"),
        CheckConstraint("camera_count >= 0", name="camera_count"),
        Index("ix_set_run_exercise_id_side_started_at", "exercise_id", "side", "started_at"),
    )

    session_id: Mapped[str] = mapped_column(
        String(36), ForeignKey("session_run.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    item: Mapped[int]
    exercise_id: Mapped[str] = mapped_column(String(64))
    side: Mapped[str | None] = mapped_column(String(8))
    set_number: Mapped[int]
    count: Mapped[int | None]
    camera_count: Mapped[int | None]
    held_s: Mapped[float | None]
    target_reps: Mapped[int | None]
    target_hold_s: Mapped[float | None]
    completed: Mapped[bool | None]
    skipped: Mapped[bool]
    why: Mapped[str | None] = mapped_column(Text)
    self_counted: Mapped[bool]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]


class SetFigures(Base):
    """What the camera measured in one set, added up from its events; see ``coach.record.figures``.

    There is no row for a set in which nothing was measured. A restart of the set begins it anew.
    Ranges are in ``unit``. A sum is of as many values as the count beside it, so that a value that
    was not known is left out and not taken for nothing.
    """

    __tablename__ = "set_figures"
    __table_args__ = (
        ForeignKeyConstraint(
            ["session_id", "number"],
            ["set_run.session_id", "set_run.number"],
            ondelete="CASCADE",
        ),
        {"sqlite_with_rowid": False},
    )

    session_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    counted: Mapped[int]
    rejected: Mapped[int]
    faulty: Mapped[int]
    unit: Mapped[str | None] = mapped_column(String(16))
    ranges: Mapped[int]
    range_sum: Mapped[float]
    best: Mapped[float | None]
    second: Mapped[float | None]
    third: Mapped[float | None]
    tempos: Mapped[int]
    up_sum_s: Mapped[float]
    top_sum_s: Mapped[float]
    down_sum_s: Mapped[float]
    seens: Mapped[int]
    seen_sum: Mapped[float]
    holds: Mapped[int]
    longest_s: Mapped[float | None]
    touchdowns: Mapped[int]
    losses: Mapped[int]
    sway_s: Mapped[float]
    sway_side_sum: Mapped[float]
    sway_path_sum: Mapped[float]
    faults: Mapped[JsonObject]


class AnswerRow(Base):
    """One answer about pain or effort in a session, as its event has it; 0 is an answer.

    ``seq`` is the event's, ``moment`` is NULL for effort, ``item`` where it was about no exercise.
    """

    __tablename__ = "answer"
    __table_args__ = ({"sqlite_with_rowid": False},)

    session_id: Mapped[str] = mapped_column(
        String(36), ForeignKey("session_run.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    about: Mapped[str] = mapped_column(String(8))
    moment: Mapped[str | None] = mapped_column(String(16))
    item: Mapped[int | None]
    score: Mapped[int]
    sharp: Mapped[bool]


class CorrectionRow(Base):
    """What the person said of a session or of one of its sets afterwards; never changed.

    ``number`` counts the corrections from 1 in the order in which they were made; a later one of
    the same ``kind`` and target takes the place of an earlier. See ``coach.record.corrections``.
    """

    __tablename__ = "correction"
    __table_args__ = (UniqueConstraint("number"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int]
    at: Mapped[datetime]
    session_id: Mapped[str] = mapped_column(
        String(36), ForeignKey("session_run.id", ondelete="CASCADE"), index=True
    )
    set_run_number: Mapped[int | None]
    kind: Mapped[str] = mapped_column(String(16))
    value: Mapped[Any] = mapped_column(JSON)


class EventRow(Base):
    """One event of a session, in order of ``seq`` from 1.

    ``t_s`` is the source's time in seconds, NULL if unknown; ``at`` is the wall clock;
    ``payload`` is what ``codec.encode`` gives, without the kind and the time. The order is
    ``seq``: a clock may be set back in the middle of a session.
    """

    __tablename__ = "event"
    __table_args__ = (
        ForeignKeyConstraint(
            ["session_id", "set_run_number"],
            ["set_run.session_id", "set_run.number"],
        ),
        {"sqlite_with_rowid": False},
    )

    session_id: Mapped[str] = mapped_column(
        String(36), ForeignKey("session_run.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    set_run_number: Mapped[int | None]
    t_s: Mapped[float | None]
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(64))
    payload: Mapped[JsonObject]


class PoseTrack(Base):
    """The poses of one set as numbers, an ``.npz`` file's bytes; no picture."""

    __tablename__ = "pose_track"
    __table_args__ = (
        ForeignKeyConstraint(
            ["session_id", "set_run_number"],
            ["set_run.session_id", "set_run.number"],
            ondelete="CASCADE",
        ),
    )

    session_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    set_run_number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    npz: Mapped[bytes]


class CareRow(Base):
    """One entry of the care log: an answer, a run, a decision. Nothing is ever changed in it.

    ``number`` counts the entries from 1 in the order in which they were made, since a clock may be
    set back. ``payload`` is the whole entry; the other columns repeat what is searched for.
    ``day`` is the person's own date that it is about.
    """

    __tablename__ = "care_entry"
    __table_args__ = (UniqueConstraint("number"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    number: Mapped[int]
    at: Mapped[datetime]
    day: Mapped[date] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(String(64))
    payload: Mapped[JsonObject]


class SettingRow(Base):
    """One setting of the app; one row a key, so that a damaged one takes no other with it."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)
