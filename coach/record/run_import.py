"""Takes runs over from GPX, TCX and FIT files: reads them, knows them again, makes entries.

The format is told by the content, not by the name. Nothing is written here: what was found is
offered to the person, and what they choose becomes entries of the care log.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from coach.care.run_entries import LONGEST_KM, RunLogged, SwapLogged
from coach.care.run_log import RunLog
from coach.record.imports.activity import Activity, Raw, Sport, checked
from coach.record.imports.faults import Fault, RunFileError
from coach.record.imports.fit import read_fit
from coach.record.imports.gpx import read_gpx
from coach.record.imports.safe_xml import root_of
from coach.record.imports.tcx import read_tcx

LARGEST_XML_BYTES = 30_000_000
LARGEST_FIT_BYTES = 8_000_000
SAME_START = timedelta(seconds=60)
"""Nobody begins two runs within a minute: it is the same one out of another file."""

_FIT_MARK = slice(8, 12)


@dataclass(frozen=True, slots=True)
class RunFile:
    """What was found in one file, and what is wrong with the rest of it."""

    activities: tuple[Activity, ...]
    faults: tuple[Fault, ...]


def read_run_file(path: Path, zone: tzinfo, now: datetime) -> RunFile:
    """Every activity of the file at ``path``.

    ``zone`` is this computer's, for files that give no offset; ``now`` is aware. Raises
    RunFileError where not one activity can be taken over.
    """
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST_XML_BYTES + 1)
    except OSError as error:
        raise RunFileError(Fault.UNREADABLE) from error
    return read_run_bytes(content, zone, now)


def read_run_bytes(content: bytes, zone: tzinfo, now: datetime) -> RunFile:
    """The same for the content of a file. Raises RunFileError."""
    activities: list[Activity] = []
    faults: list[Fault] = []
    for found in _raw(content):
        made = found if isinstance(found, Fault) else checked(found, zone, now)
        if isinstance(made, Fault):
            faults.append(made)
        elif all(made.fingerprint != one.fingerprint for one in activities):
            activities.append(made)
    if not activities:
        raise RunFileError(faults[0] if faults else Fault.EMPTY)
    return RunFile(tuple(sorted(activities, key=lambda one: one.started_at)), tuple(faults))


def is_known(activity: Activity, log: RunLog) -> bool:
    """Whether the activity is in ``log`` already, perhaps out of another file."""
    if activity.fingerprint in log.fingerprints:
        return True
    starts = [one.started_at for one in (*log.runs, *log.removed)]
    starts += [one.started_at for one in log.swaps]
    return any(
        start is not None and abs(start - activity.started_at) <= SAME_START for start in starts
    )


def entry_for(
    activity: Activity, sport: Sport, entry_id: str, at: datetime
) -> RunLogged | SwapLogged:
    """The entry by which ``activity`` is kept as ``sport``, entered at ``at``."""
    if sport == "run":
        km = activity.km
        return RunLogged(
            at=at,
            day=activity.day,
            run_id=entry_id,
            minutes=activity.minutes,
            km=km if km is not None and km <= LONGEST_KM else None,
            source=activity.kind,
            started_at=activity.started_at,
            fingerprint=activity.fingerprint,
        )
    return SwapLogged(
        at=at,
        day=activity.day,
        swap_id=entry_id,
        sport=sport,
        minutes=activity.minutes,
        source=activity.kind,
        started_at=activity.started_at,
        fingerprint=activity.fingerprint,
    )


def _raw(content: bytes) -> list[Raw | Fault]:
    """What the reader for this content finds. Raises RunFileError."""
    if not content:
        raise RunFileError(Fault.EMPTY)
    if content[_FIT_MARK] == b".FIT":
        if len(content) > LARGEST_FIT_BYTES:
            raise RunFileError(Fault.TOO_LARGE)
        return read_fit(content)
    if len(content) > LARGEST_XML_BYTES:
        raise RunFileError(Fault.TOO_LARGE)
    match root_of(content):
        case "gpx":
            return read_gpx(content)
        case "TrainingCenterDatabase":
            return read_tcx(content)
        case _:
            raise RunFileError(Fault.NOT_A_RUN_FILE)
