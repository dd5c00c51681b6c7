"""Reads TCX, one activity at a time: the library makes a single one of all it finds."""

import math
from datetime import datetime
from io import BytesIO
from xml.etree import ElementTree

from tcxreader.tcxreader import GARMIN_XML_SCHEMA, TCXReader

from coach.record.imports.activity import Raw, aware, has_offset, moving_s, sport_of
from coach.record.imports.faults import Fault, RunFileError


def read_tcx(content: bytes) -> list[Raw | Fault]:
    """Every activity of a TCX document that ``safe_xml`` has looked through.

    Raises RunFileError.
    """
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise RunFileError(Fault.CUT_OFF) from error
    found = root.findall(f"{GARMIN_XML_SCHEMA}Activities/{GARMIN_XML_SCHEMA}Activity")
    return [_activity(one) for one in found]


def _activity(element: ElementTree.Element) -> Raw | Fault:
    if element.find(f".//{GARMIN_XML_SCHEMA}Trackpoint/{GARMIN_XML_SCHEMA}Time") is None:
        return Fault.NO_TIMES
    try:
        exercise = TCXReader().read(BytesIO(_alone(element)), only_gps=False)
    except (ValueError, TypeError, KeyError, AttributeError, ZeroDivisionError, OverflowError):
        # The library trusts what stands in the file.
        return Fault.CUT_OFF
    times = sorted(aware(one.time) for one in exercise.trackpoints if _is_moment(one.time))
    if not times:
        return Fault.NO_TIMES
    meters = float(exercise.distance)
    return Raw(
        started_at=times[0],
        duration_s=moving_s(times),
        meters=meters if math.isfinite(meters) and meters > 0 else None,
        # "Other" is what a treadmill or a hike may be called: not said.
        sport=None if element.get("Sport") == "Other" else sport_of(element.get("Sport")),
        kind="tcx",
        offset_known=has_offset(times[0]),
    )


def _alone(element: ElementTree.Element) -> bytes:
    """A document with this activity only."""
    root = ElementTree.Element(f"{GARMIN_XML_SCHEMA}TrainingCenterDatabase")
    ElementTree.SubElement(root, f"{GARMIN_XML_SCHEMA}Activities").append(element)
    written: bytes = ElementTree.tostring(root)
    return written


def _is_moment(value: object) -> bool:
    return isinstance(value, datetime)
