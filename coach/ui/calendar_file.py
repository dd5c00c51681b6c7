"""The week ahead as a calendar file, in the words of My path."""

import uuid
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from coach.care.week import DayAhead
from coach.record.calendar import PlannedDay, ics
from coach.ui.care_words import CareWords
from coach.ui.today_words import part_words


def calendar_of(
    week: Sequence[DayAhead], words: CareWords, record: Path, made_at: datetime
) -> bytes:
    """The days of ``week``; a later file of the same ``record`` takes the place of this one."""
    days = [
        PlannedDay(
            day=ahead.day,
            kind="day",
            title=words.say(f"day_{ahead.kind.value}"),
            description="\n".join(part_words(part) for part in ahead.parts),
        )
        for ahead in week
    ]
    # Its place tells two records apart, and nobody can read it out of the file.
    owner = uuid.uuid5(uuid.NAMESPACE_URL, record.resolve().as_uri())
    return ics(days, str(owner), made_at)
