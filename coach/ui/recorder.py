"""Keeps a running session in the record, through a store opened in the session's own thread."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from coach.capture.track import packed_track
from coach.care.plan import Plan
from coach.motion.events import Event
from coach.motion.pose import Pose
from coach.record.store import Store


class SessionRecorder:
    """Appends to a new session of ``plan``, or to ``session_id`` where an old one goes on."""

    def __init__(
        self, data_folder: Path, plan: Plan, source_kind: str, session_id: str | None = None
    ) -> None:
        self._store = Store.open(data_folder)
        self._plan = plan
        self._source_kind = source_kind
        self._session_id = session_id

    def begin(self, model: str) -> None:
        """Begin the session, unless it goes on."""
        if self._session_id is None:
            self._session_id = self._store.begin_session(
                self._plan, self._source_kind, datetime.now(UTC), model
            )

    def keep(self, event: Event) -> None:
        """Keep one event; nothing is kept of a session that never began."""
        if self._session_id is not None:
            self._store.append(self._session_id, event, datetime.now(UTC))

    def keep_track(self, poses: Sequence[Pose]) -> None:
        """Keep the poses of the latest set; of two picture sizes the later one."""
        if self._session_id is None:
            return
        same_size = [pose for pose in poses if pose.size == poses[-1].size]
        self._store.save_track(self._session_id, packed_track(same_size))

    def close(self) -> None:
        """Close the store."""
        self._store.close()
