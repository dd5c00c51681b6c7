"""The system's zone has its summer times, also far from today."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.record.system_zone import SystemZone

pytestmark = pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="a process cannot be set to another zone here"
)


@pytest.fixture(autouse=True, scope="module")
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_a_late_session_in_winter_stays_on_its_day() -> None:
    late = datetime(2025, 1, 15, 22, 30, tzinfo=UTC)
    assert late.astimezone(SystemZone()).date() == date(2025, 1, 15)
    assert late.astimezone(SystemZone()).utcoffset() == timedelta(hours=1)
    summer = datetime(2025, 7, 15, 22, 30, tzinfo=UTC)
    assert summer.astimezone(SystemZone()).date() == date(2025, 7, 16)
    assert summer.astimezone(SystemZone()).tzname() == "CEST"


def test_midnight_has_the_offset_of_its_own_day() -> None:
    winter = datetime(2025, 1, 15, tzinfo=SystemZone())
    assert winter.astimezone(UTC) == datetime(2025, 1, 14, 23, tzinfo=UTC)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC)))
def test_there_and_back_is_the_same_moment(moment: datetime) -> None:
    assert moment.astimezone(SystemZone()).astimezone(UTC) == moment


@given(st.datetimes(datetime(1990, 1, 1), datetime(2036, 1, 1), timezones=st.just(UTC)))
def test_it_shows_what_the_systems_own_clock_shows(moment: datetime) -> None:
    shown, own = moment.astimezone(SystemZone()), moment.astimezone()
    assert shown.replace(tzinfo=None) == own.replace(tzinfo=None)
    assert shown.utcoffset() == own.utcoffset()
