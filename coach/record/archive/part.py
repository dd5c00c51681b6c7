"""Which part of a record goes into an archive that is for somebody else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from sqlalchemy import ColumnElement, false, or_, select

from coach.record.archive import form
from coach.record.archive.form import TableForm
from coach.record.schema import CareRow, PoseTrack, SessionRun

_ABOUT_A_PHYSIO = ("prescribed", "results_sent")
"""Kinds of care entries that name the physio's number for the person."""

Conditions = Sequence[ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Part:
    """The days from ``since`` to ``until``, both included, in ``zone``; None leaves an end open.

    Sessions that may still go on stay behind, and so do the settings; ``tracks`` takes the poses
    along. Of what passed between the person and a physio only that under ``client_id`` goes.
    """

    since: date | None
    until: date | None
    zone: tzinfo
    client_id: str
    tracks: bool = False

    def of(self, table: TableForm) -> Conditions:
        """What the rows of ``table`` must meet."""
        if table is form.SESSIONS:
            return self._sessions()
        if table is form.CARE:
            return self._entries()
        if table is form.SETTINGS:
            return (false(),)
        return (table.table.c.session_id.in_(select(SessionRun.id).where(*self._sessions())),)

    def of_tracks(self) -> Conditions:
        """What the pose tracks must meet."""
        if not self.tracks:
            return (false(),)
        return (PoseTrack.session_id.in_(select(SessionRun.id).where(*self._sessions())),)

    def _sessions(self) -> Conditions:
        over = or_(SessionRun.ended_at.is_not(None), SessionRun.abandoned_at.is_not(None))
        found = [over]
        if self.since is not None:
            found.append(SessionRun.started_at >= self._begin(self.since))
        if self.until is not None:
            found.append(SessionRun.started_at < self._begin(self.until + timedelta(days=1)))
        return found

    def _entries(self) -> Conditions:
        named = CareRow.payload["client_id"].as_string()
        found = [
            or_(CareRow.kind.not_in(_ABOUT_A_PHYSIO), named.is_(None), named == self.client_id)
        ]
        if self.since is not None:
            found.append(CareRow.day >= self.since)
        if self.until is not None:
            found.append(CareRow.day <= self.until)
        return found

    def _begin(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone)
