"""The first record: sessions, their sets, their events, the poses, the settings.

A record is never taken back to an older schema, so there is no downgrade.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "session_run",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("completed", sa.Boolean(), nullable=True),
        sa.Column("abandoned_at", MOMENT, nullable=True),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(64), nullable=False),
        sa.Column("app_version", sa.String(64), nullable=True),
        sa.Column("model", sa.String(64), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_session_run"),
    )
    op.create_index("ix_session_run_ended_at", "session_run", ["ended_at"])
    op.create_index("ix_session_run_started_at", "session_run", ["started_at"])
    op.create_table(
        "set_run",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("exercise_id", sa.String(64), nullable=False),
        sa.Column("side", sa.String(8), nullable=True),
        sa.Column("set_number", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=True),
        sa.Column("camera_count", sa.Integer(), nullable=True),
        sa.Column("held_s", sa.Double(), nullable=True),
        sa.Column("target_reps", sa.Integer(), nullable=True),
        sa.Column("target_hold_s", sa.Double(), nullable=True),
        sa.Column("completed", sa.Boolean(), nullable=True),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.Column("started_at", MOMENT, nullable=True),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("session_id", "number", name="pk_set_run"),
        sa.CheckConstraint("count >= 0", name=op.f("ck_set_run_count")),
        sa.CheckConstraint("camera_count >= 0", name=op.f("ck_set_run_camera_count")),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session_run.id"],
            name="fk_set_run_session_run",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_set_run_exercise_id_side_started_at", "set_run", ["exercise_id", "side", "started_at"]
    )
    op.create_table(
        "event",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("set_run_number", sa.Integer(), nullable=True),
        sa.Column("t_s", sa.Double(), nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "seq", name="pk_event"),
        sa.ForeignKeyConstraint(
            ["session_id", "set_run_number"],
            ["set_run.session_id", "set_run.number"],
            name="fk_event_set_run",
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["session_run.id"],
            name="fk_event_session_run",
            ondelete="CASCADE",
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pose_track",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("set_run_number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("npz", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "set_run_number", name="pk_pose_track"),
        sa.ForeignKeyConstraint(
            ["session_id", "set_run_number"],
            ["set_run.session_id", "set_run.number"],
            name="fk_pose_track_set_run",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_setting"),
    )
