"""Reads GPX: each track is an activity; its segments lie between pauses."""

from datetime import datetime
from itertools import pairwise

import gpxpy
from gpxpy.geo import distance
from gpxpy.gpx import GPXException, GPXTrack, GPXTrackPoint

from coach.record.imports.activity import Raw, aware, has_offset, moving_s, sport_of
from coach.record.imports.faults import Fault, RunFileError

FASTEST_HOP_M_S = 12.5
"""Faster than any sprint: the satellites were lost and found, and the hop was not run."""
FASTEST_RIDE_HOP_M_S = 35.0
MOST_HOPS = 0.2
"""With more hops than this share, how far it was is unknown."""


def read_gpx(content: bytes) -> list[Raw | Fault]:
    """Every track of a GPX document that ``safe_xml`` has looked through. Raises RunFileError."""
    try:
        document = gpxpy.parse(content.decode("utf-8-sig"))
    except (GPXException, ValueError, TypeError, AttributeError, KeyError) as error:
        raise RunFileError(Fault.CUT_OFF) from error
    tracks = [track for track in document.tracks if any(one.points for one in track.segments)]
    return [_activity(track) for track in tracks]


def _activity(track: GPXTrack) -> Raw | Fault:
    segments = [_timed(segment.points) for segment in track.segments]
    segments = [points for points in segments if points]
    if not segments:
        return Fault.NO_TIMES
    first = min(points[0][0] for points in segments)
    sport = sport_of(track.type)
    return Raw(
        started_at=first,
        duration_s=sum(moving_s([moment for moment, _ in points]) for points in segments),
        meters=_meters(segments, FASTEST_HOP_M_S if sport in ("run", None) else None),
        sport=sport,
        kind="gpx",
        offset_known=has_offset(first),
    )


def _timed(points: list[GPXTrackPoint]) -> list[tuple[datetime, GPXTrackPoint]]:
    known = [(aware(point.time), point) for point in points if point.time is not None]
    return sorted(known, key=lambda pair: pair[0])


def _meters(
    segments: list[list[tuple[datetime, GPXTrackPoint]]], fastest_m_s: float | None
) -> float | None:
    """The length of all steps that can have been made on foot (or wheels)."""
    limit_m_s = FASTEST_RIDE_HOP_M_S if fastest_m_s is None else fastest_m_s
    meters, hops, steps = 0.0, 0, 0
    for points in segments:
        for (before, here), (after, there) in pairwise(points):
            long_m = distance(
                here.latitude, here.longitude, None, there.latitude, there.longitude, None
            )
            steps += 1
            if long_m > limit_m_s * max(1.0, (after - before).total_seconds()):
                hops += 1
            else:
                meters += long_m
    return meters if steps and hops <= MOST_HOPS * steps else None
