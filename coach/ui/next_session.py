"""When the next session is, by the week of the programme."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from coach.care.week import DayKind
from coach.ui.desk import Desk

translate = QCoreApplication.translate

_TRAINS = frozenset({DayKind.PROTECT, DayKind.SESSION, DayKind.RUN, DayKind.RUN_AND_SESSION})


def next_words(desk: Desk, now: datetime) -> str:
    """A sentence for the end of a session; empty where no programme is followed."""
    if not desk.follows_programme:
        return ""
    today = now.date()
    ahead = (one for one in desk.care.programme(now).day.week if one.day > today)
    following = next((one for one in ahead if one.kind in _TRAINS), None)
    if following is None:
        return translate("next_session", "Next: rest. Today will say when it goes on.")
    days = (following.day - today).days
    if days == 1:
        return translate("next_session", "Next session: tomorrow.")
    name = QLocale().standaloneDayName(following.day.isoweekday())
    rest = translate("next_session", "Next session: {0}. Rest until then is part of the plan.")
    return rest.format(name)
