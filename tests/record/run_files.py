"""Writes GPX, TCX and FIT files for the tests, good ones and broken ones."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.activity_message import ActivityMessage
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.record_message import RecordMessage
from fit_tool.profile.messages.session_message import SessionMessage
from fit_tool.profile.profile_type import FileType, Manufacturer
from fit_tool.profile.profile_type import Sport as FitSport

START = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
METERS_PER_DEGREE = 111_195.0


def moments(count: int, every_s: float = 5.0, start: datetime = START) -> list[datetime]:
    return [start + timedelta(seconds=number * every_s) for number in range(count)]


def gpx(*tracks: str, head: str = "") -> bytes:
    name = 'xmlns="http://www.topografix.com/GPX/1/1"'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}'
        f'<gpx version="1.1" creator="test" {name}>{"".join(tracks)}</gpx>'
    ).encode()


def gpx_track(
    *segments: Sequence[datetime | None], speed_m_s: float = 2.5, kind: str | None = "running"
) -> str:
    """A track to the north at an even speed; a pause lies between two segments."""
    written = "" if kind is None else f"<type>{kind}</type>"
    begun = next((one for points in segments for one in points if one is not None), START)
    for points in segments:
        written += "<trkseg>"
        for number, moment in enumerate(points):
            at_s = number * 5.0 if moment is None else (moment - begun).total_seconds()
            north = 48.0 + at_s * speed_m_s / METERS_PER_DEGREE
            time = "" if moment is None else f"<time>{written_time(moment)}</time>"
            written += f'<trkpt lat="{north:.7f}" lon="11.0">{time}</trkpt>'
        written += "</trkseg>"
    return f"<trk>{written}</trk>"


def written_time(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def tcx(*activities: str) -> bytes:
    name = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><TrainingCenterDatabase xmlns="{name}">'
        f"<Activities>{''.join(activities)}</Activities></TrainingCenterDatabase>"
    ).encode()


def tcx_activity(
    times: Sequence[datetime], meters: float | None = 1500.0, sport: str = "Running"
) -> str:
    far = "" if meters is None else f"<DistanceMeters>{meters}</DistanceMeters>"
    points = "".join(f"<Trackpoint><Time>{written_time(one)}</Time></Trackpoint>" for one in times)
    start = written_time(times[0]) if times else written_time(START)
    return (
        f'<Activity Sport="{sport}"><Id>{start}</Id><Lap StartTime="{start}">{far}'
        f"<Calories>50</Calories><Track>{points}</Track></Lap></Activity>"
    )


def fit(
    *sessions: tuple[FitSport, datetime, float, float | None],
    records: Sequence[tuple[datetime, float]] = (),
    offset: timedelta | None = None,
) -> bytes:
    """Sessions of sport, start, seconds and meters; ``offset`` is the zone of the watch."""
    builder = FitFileBuilder(auto_define=True)
    head = FileIdMessage()
    head.type = FileType.ACTIVITY
    head.manufacturer = Manufacturer.DEVELOPMENT.value
    head.time_created = _ms(START)
    builder.add(head)
    for moment, meters in records:
        record = RecordMessage()
        record.timestamp = _ms(moment)
        record.distance = meters
        builder.add(record)
    for sport, start, lasted_s, meters in sessions:
        session = SessionMessage()
        session.sport = sport
        session.start_time = _ms(start)
        session.timestamp = _ms(start + timedelta(seconds=lasted_s))
        session.total_timer_time = lasted_s
        session.total_elapsed_time = lasted_s + 30
        if meters is not None:
            session.total_distance = meters
        builder.add(session)
    if offset is not None:
        activity = ActivityMessage()
        activity.timestamp = _ms(START)
        activity.local_timestamp = _fit_s(START + offset)
        builder.add(activity)
    return builder.build().to_bytes()


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _fit_s(moment: datetime) -> int:
    return round(moment.timestamp()) - 631065600
