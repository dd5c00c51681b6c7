"""What Today says of a physio's plan: whose it is, when it goes on, and when it is looked at."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from coach.care.day import Day
from coach.care.prescribed_plan import PrescribedDay
from coach.care.prescribed_today import When

translate = QCoreApplication.translate

REVIEW_NEAR_DAYS = 3
"""So long before the day of review it is mentioned: our own default."""
WEEK_DAYS = 7


def physio_name(day: PrescribedDay) -> str:
    """Who the plan is from, to be set among other words."""
    if not day.author:
        return translate("today", "your physio")
    # Isolated, so that the direction of a name turns no word around it.
    return f"\u2068{day.author}\u2069"


def plan_lines(day: Day, today: date) -> list[str]:
    """The lines about the plan in force; empty where none is."""
    given = day.prescribed
    if given is None:
        return []
    name = physio_name(given)
    lines = []
    if day.physio or given.done or given.wanted:
        lines.append(translate("today", "This is the plan of {0}.").format(name))
    elif all(one.when is When.NOT_BEGUN for one in given.standings):
        begins = translate("today", "The plan of {0} begins on {1}.")
        lines.append(begins.format(name, _day(given.prescription.starts, today)))
    elif given.next_day is None:
        over = translate("today", "All weeks of the plan of {0} are over. It may be time to talk.")
        lines.append(over.format(name))
    else:
        on = translate("today", "The plan of {0} goes on on {1}.")
        lines.append(on.format(name, _day(given.next_day, today)))
    review = review_line(given, today)
    return [*lines, review] if review else lines


def review_line(given: PrescribedDay, today: date) -> str:
    """A gentle word where the day of review is near, or over; else empty."""
    review = given.prescription.review
    if review is None or (review - today).days > REVIEW_NEAR_DAYS:
        return ""
    if review < today:
        return translate(
            "today", "It was to be looked at again on {0}. A word with {1} may help."
        ).format(_day(review, today), physio_name(given))
    if review == today:
        return translate("today", "{0} wants to look at it again with you today.").format(
            physio_name(given)
        )
    return translate("today", "{0} wants to look at it again with you on {1}.").format(
        physio_name(given), _day(review, today)
    )


def _day(day: date, today: date) -> str:
    """The name of a day in the week around today, else its date."""
    if abs(day - today) < timedelta(days=WEEK_DAYS) and day > today:
        return QLocale().standaloneDayName(day.isoweekday())
    return QLocale().toString(day, QLocale.FormatType.LongFormat)
