"""Figures of each set and answers of each session, worked out from the events; corrections.

What is worked out here is written down as it was when this version came out, and not taken from
the code that keeps it up to date: a migration must not change later.
"""

import json
import math
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COUNTS = ("counted", "rejected", "faulty", "ranges", "tempos", "seens", "holds")
SUMS = ("range_sum", "up_sum_s", "top_sum_s", "down_sum_s", "seen_sum")
SWAYS = ("sway_s", "sway_side_sum", "sway_path_sum")


def upgrade() -> None:
    whole = [sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS]
    sums: list[sa.Column[float]] = [
        sa.Column(name, sa.Double(), nullable=False) for name in (*SUMS, *SWAYS)
    ]
    op.create_table(
        "set_figures",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        *whole,
        sa.Column("unit", sa.String(16), nullable=True),
        *[sa.Column(name, sa.Double(), nullable=True) for name in ("best", "second", "third")],
        *sums,
        sa.Column("longest_s", sa.Double(), nullable=True),
        sa.Column("touchdowns", sa.Integer(), nullable=False),
        sa.Column("losses", sa.Integer(), nullable=False),
        sa.Column("faults", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "number", name="pk_set_figures"),
        sa.ForeignKeyConstraint(
            ["session_id", "number"],
            ["set_run.session_id", "set_run.number"],
            name="fk_set_figures_set_run",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "answer",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("about", sa.String(8), nullable=False),
        sa.Column("moment", sa.String(16), nullable=True),
        sa.Column("item", sa.Integer(), nullable=True),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("sharp", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "seq", name="pk_answer"),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session_run.id"],
            name="fk_answer_session_run",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("set_run_number", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_correction"),
        sa.UniqueConstraint("number", name="uq_correction_number"),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session_run.id"],
            name="fk_correction_session_run",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_correction_session_id", "correction", ["session_id"])
    # Written out as a script there is no record to read.
    if not op.get_context().as_sql:
        _fill(op.get_bind())


def _fill(connection: sa.Connection) -> None:
    sets = {
        (session_id, number): (item, set_number, target_reps is None)
        for session_id, number, item, set_number, target_reps in connection.execute(
            sa.text("SELECT session_id, number, item, set_number, target_reps FROM set_run")
        )
    }
    events = connection.execute(
        sa.text(
            "SELECT session_id, seq, set_run_number, kind, payload FROM event "
            "ORDER BY session_id, seq"
        )
    )
    figures, answers = [], []
    for session_id, rows in groupby(events, key=lambda row: row[0]):
        found: dict[int, dict[str, Any]] = {}
        for _, seq, number, kind, text in rows:
            # An event of another version that is not understood is left as it is.
            with suppress(KeyError, TypeError, ValueError):
                payload = text if isinstance(text, dict) else json.loads(text)
                if kind in ("PainReported", "EffortReported"):
                    answers += _answer(session_id, seq, kind, payload)
                if number is not None and (session_id, number) in sets:
                    _take(found, number, kind, payload, *sets[session_id, number])
        figures += [{"session_id": session_id, "number": n, **row} for n, row in found.items()]
    for table, new in (("set_figures", figures), ("answer", answers)):
        for part in _parts(new):
            names = list(part[0])
            values = ", ".join(f":{name}" for name in names)
            statement = sa.text(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})")
            if table == "set_figures":
                statement = statement.bindparams(sa.bindparam("faults", type_=sa.JSON()))
            connection.execute(statement, part)


def _parts(rows: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    for first in range(0, len(rows), 5000):
        yield rows[first : first + 5000]


def _answer(session_id: str, seq: int, kind: str, p: dict[str, Any]) -> list[dict[str, Any]]:
    if not isinstance(p.get("score"), int):
        return []
    pain = kind == "PainReported"
    return [
        {
            "session_id": session_id,
            "seq": seq,
            "about": "pain" if pain else "effort",
            "moment": p.get("when") if pain else None,
            "item": p.get("item"),
            "score": p["score"],
            "sharp": pain and bool(p.get("sharp", False)),
        }
    ]


def _nothing() -> dict[str, Any]:
    return {
        **dict.fromkeys((*COUNTS, "touchdowns", "losses"), 0),
        **dict.fromkeys((*SUMS, *SWAYS), 0.0),
        **dict.fromkeys(("unit", "best", "second", "third", "longest_s")),
        "faults": {},
    }


def _take(
    found: dict[int, dict[str, Any]],
    number: int,
    kind: str,
    p: dict[str, Any],
    item: int,
    set_number: int,
    timed: bool,
) -> None:
    moved = kind == "SideChanged" and (p.get("item"), p.get("set_number")) == (item, set_number)
    if kind == "SetRestarted" or moved:
        if number in found:
            found[number] = _nothing()
        return
    if kind not in ADDS:
        return
    before = found.get(number) or _nothing()
    # On a copy: an event that turns out not to be understood must not be half taken in.
    row = {**before, "faults": dict(before["faults"])}
    ADDS[kind](row, p)
    if kind == "FaultStarted" and timed:
        _count_faults(row, [p["id"]])
    found[number] = row


def _count_faults(row: dict[str, Any], faults: list[str]) -> None:
    for fault in faults:
        row["faults"][fault] = row["faults"].get(fault, 0) + 1


def _rep(row: dict[str, Any], p: dict[str, Any]) -> None:
    row["counted"] += 1
    row["unit"] = p["unit"]
    if p.get("faults"):
        row["faulty"] += 1
        _count_faults(row, p["faults"])
    if p["range"] is not None:
        row["ranges"] += 1
        row["range_sum"] += p["range"]
        best = [row[name] for name in ("best", "second", "third") if row[name] is not None]
        best = sorted([*best, p["range"]], reverse=True)[:3]
        row.update(zip(("best", "second", "third"), [*best, None, None][:3], strict=True))
    tempo = p.get("tempo_s")
    if tempo is not None and None not in tempo:
        row["tempos"] += 1
        for name, part in zip(("up_sum_s", "top_sum_s", "down_sum_s"), tempo, strict=True):
            row[name] += part
    seen = p.get("seen", 1.0)
    if seen is not None:
        row["seens"] += 1
        row["seen_sum"] += seen


def _rejected(row: dict[str, Any], _: dict[str, Any]) -> None:
    row["rejected"] += 1


def _hold(row: dict[str, Any], p: dict[str, Any]) -> None:
    if p["start_s"] is None or p["end_s"] is None:
        return
    held_s = p["end_s"] - p["start_s"]
    row["holds"] += 1
    row["longest_s"] = max(held_s, -math.inf if row["longest_s"] is None else row["longest_s"])


def _sway(row: dict[str, Any], p: dict[str, Any]) -> None:
    if None in (p["start_s"], p["end_s"], p["side_to_side"], p["path_a_s"]):
        return
    lasted_s = p["end_s"] - p["start_s"]
    row["sway_s"] += lasted_s
    row["sway_side_sum"] += lasted_s * p["side_to_side"]
    row["sway_path_sum"] += lasted_s * p["path_a_s"]


def _touchdown(row: dict[str, Any], _: dict[str, Any]) -> None:
    row["touchdowns"] += 1


def _lost(row: dict[str, Any], _: dict[str, Any]) -> None:
    row["losses"] += 1


def _fault(_row: dict[str, Any], _: dict[str, Any]) -> None:
    pass


ADDS = {
    "RepCounted": _rep,
    "RepRejected": _rejected,
    "HoldEnded": _hold,
    "SwayMeasured": _sway,
    "Touchdown": _touchdown,
    "TrackingLost": _lost,
    "FaultStarted": _fault,
}
