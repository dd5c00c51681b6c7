"""Reads FIT: each session is an activity; without one, the records are taken together."""

import math
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import fitdecode

from coach.record.imports.activity import Raw, Sport, aware, moving_s, sport_of
from coach.record.imports.faults import Fault, RunFileError

MOST_FRAMES = 400_000
LARGEST_OFFSET = timedelta(hours=15)


@dataclass(slots=True)
class _Found:
    sessions: list[Any] = field(default_factory=list)
    times: list[datetime] = field(default_factory=list)
    meters: float | None = None
    sport: Sport | None = None
    offset: timedelta | None = None


def read_fit(content: bytes) -> list[Raw | Fault]:
    """Every session of a FIT file. Raises RunFileError."""
    found = _Found()
    try:
        with fitdecode.FitReader(
            content,
            check_crc=fitdecode.CrcCheck.RAISE,
            error_handling=fitdecode.ErrorHandling.IGNORE,
        ) as reader:
            for number, frame in enumerate(reader):
                if number > MOST_FRAMES:
                    raise RunFileError(Fault.TOO_LARGE)
                if isinstance(frame, fitdecode.FitDataMessage):
                    _take(found, frame)
    except fitdecode.FitHeaderError as error:
        raise RunFileError(Fault.NOT_A_RUN_FILE) from error
    except RunFileError:
        raise
    except Exception as error:
        # Damaged bytes make the library raise almost anything.
        raise RunFileError(Fault.CUT_OFF) from error
    if found.sessions:
        return [_of_session(one, found.offset) for one in found.sessions]
    return [_of_records(found)] if found.times else []


def _take(found: _Found, frame: Any) -> None:
    match frame.name:
        case "session":
            found.sessions.append(frame)
        case "record":
            moment = _get(frame, "timestamp")
            if isinstance(moment, datetime):
                found.times.append(aware(moment))
            found.meters = _finite(_get(frame, "distance")) or found.meters
        case "sport":
            found.sport = _sport(frame)
        case "activity":
            found.offset = _offset(frame)


def _of_session(frame: Any, offset: timedelta | None) -> Raw | Fault:
    started = _get(frame, "start_time")
    lasted_s = _finite(_get(frame, "total_timer_time"))
    if lasted_s is None:
        lasted_s = _finite(_get(frame, "total_elapsed_time"))
    if not isinstance(started, datetime) or lasted_s is None:
        return Fault.NO_TIMES
    return Raw(
        started_at=_local(aware(started), offset),
        duration_s=lasted_s,
        meters=_finite(_get(frame, "total_distance")),
        sport=_sport(frame),
        kind="fit",
        offset_known=offset is not None,
    )


def _of_records(found: _Found) -> Raw | Fault:
    times = sorted(found.times)
    return Raw(
        started_at=_local(times[0], found.offset),
        duration_s=moving_s(times),
        meters=found.meters,
        sport=found.sport,
        kind="fit",
        offset_known=found.offset is not None,
    )


def _get(frame: Any, name: str) -> Any:
    return frame.get_value(name, fallback=None)


def _finite(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and value >= 0 else None


def _sport(frame: Any) -> Sport | None:
    name = _get(frame, "sport")
    return sport_of(name) if isinstance(name, str) else None


def _offset(frame: Any) -> timedelta | None:
    """The zone of the watch: its own time less that of the world, in whole minutes."""
    moment, local = _get(frame, "timestamp"), _get(frame, "local_timestamp")
    if not isinstance(moment, datetime) or not isinstance(local, datetime):
        return None
    apart = local.replace(tzinfo=UTC) - aware(moment)
    whole = timedelta(minutes=round(apart.total_seconds() / 60.0))
    return whole if abs(whole) < LARGEST_OFFSET else None


def _local(moment: datetime, offset: timedelta | None) -> datetime:
    return moment if offset is None else moment.astimezone(timezone(offset))
