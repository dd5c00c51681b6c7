"""The first tables of a practice: people, plans, templates, own exercises, results, totals.

A practice's data are never taken back to an older schema, so there is no downgrade.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.String(64)
MOMENT = sa.DateTime(timezone=True)


def stamp() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
    )


def of_client(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["client_id"], ["client.id"], name=f"fk_{table}_client", ondelete="CASCADE"
    )


def of_result(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["result_id"], ["result.id"], name=f"fk_{table}_result", ondelete="CASCADE"
    )


def upgrade() -> None:
    op.create_table(
        "client",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("ankle", sa.String(8), nullable=True),
        sa.Column("archived", sa.Boolean(), nullable=False),
        sa.Column("seen_on", sa.Date(), nullable=True),
        *stamp(),
        sa.PrimaryKeyConstraint("id", name="pk_client"),
    )
    op.create_table(
        "standing",
        sa.Column("client_id", ID, nullable=False),
        sa.Column("last_active", sa.Date(), nullable=True),
        sa.Column("red_flag", sa.Date(), nullable=True),
        sa.Column("morning_pain", sa.Double(), nullable=True),
        sa.Column("morning_pain_before", sa.Double(), nullable=True),
        sa.Column("adherence", sa.Double(), nullable=True),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("result_key", sa.LargeBinary(), nullable=True),
        sa.Column("settled_flag", sa.Date(), nullable=True),
        sa.Column("settled_pain", sa.Double(), nullable=True),
        sa.Column("settled_pain_before", sa.Double(), nullable=True),
        *stamp(),
        sa.PrimaryKeyConstraint("client_id", name="pk_standing"),
        of_client("standing"),
    )
    op.create_table(
        "alias",
        sa.Column("id", ID, nullable=False),
        sa.Column("client_id", ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alias"),
        of_client("alias"),
    )
    op.create_index("ix_alias_client_id", "alias", ["client_id"])
    op.create_table(
        "plan",
        sa.Column("made_for", ID, nullable=False),
        sa.Column("plan_id", ID, nullable=False),
        sa.Column("plan_version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("client_id", ID, nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.Column("signed_at", MOMENT, nullable=True),
        *stamp(),
        sa.PrimaryKeyConstraint("made_for", "plan_id", "plan_version", name="pk_plan"),
        of_client("plan"),
    )
    op.create_index("ix_plan_client_id", "plan", ["client_id"])
    op.create_table(
        "template",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        *stamp(),
        sa.PrimaryKeyConstraint("id", name="pk_template"),
    )
    op.create_table(
        "own_exercise",
        sa.Column("id", ID, nullable=False),
        sa.Column("toml", sa.Text(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=True),
        *stamp(),
        sa.PrimaryKeyConstraint("id", name="pk_own_exercise"),
    )
    op.create_table(
        "result",
        sa.Column("id", ID, nullable=False),
        sa.Column("client_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("tracks", sa.Boolean(), nullable=False),
        sa.Column("signer", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_result"),
        of_client("result"),
    )
    op.create_index("ix_result_client_id", "result", ["client_id"])
    op.create_table(
        "result_archive",
        sa.Column("result_id", ID, nullable=False),
        sa.Column("archive", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("result_id", name="pk_result_archive"),
        of_result("result_archive"),
    )
    op.create_table(
        "result_set",
        sa.Column("client_id", ID, nullable=False),
        sa.Column("session_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("result_id", ID, nullable=False),
        sa.Column("started_at", MOMENT, nullable=True),
        sa.Column("exercise_id", ID, nullable=False),
        sa.Column("side", sa.String(8), nullable=True),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("held_s", sa.Double(), nullable=True),
        sa.Column("target_reps", sa.Integer(), nullable=True),
        sa.Column("target_hold_s", sa.Double(), nullable=True),
        sa.Column("completed", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("client_id", "session_id", "number", name="pk_result_set"),
        of_client("result_set"),
        of_result("result_set"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_result_set_result_id", "result_set", ["result_id"])
    op.create_table(
        "total",
        sa.Column("id", ID, nullable=False),
        sa.Column("client_id", ID, nullable=False),
        sa.Column("scale", sa.String(16), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_total"),
        of_client("total"),
    )
    op.create_index("ix_total_client_id", "total", ["client_id"])
