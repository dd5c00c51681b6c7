"""What the person's page shows of their record beyond the book: pain, own measures, red flags."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.care.entries import Assessed, ScreenAnswered, Test
from coach.care.entry import Entry
from coach.care.prescription_entries import ActivitiesRated, ChangeImpression
from coach.care.screen_file import Screen
from coach.review.assessments import trend_of_test
from coach.review.pain import mornings_of
from coach.ui.people_impressions import impression_words
from coach.ui.review_keys import KeyTrend, of_test
from coach.ui.review_spark import SparkLine
from coach.ui.review_words import full_day
from coach.ui.wording import number

if TYPE_CHECKING:
    from coach.ui.review_desk import ReviewDesk

translate = QCoreApplication.translate

TESTS: tuple[Test, ...] = ("single_raises", "knee_to_wall_cm", "balance_s")
PAIN_DAYS = 42
PAIN_GAP_DAYS = 7
"""A day off is no gap; more than a week without a word is one, as on Progress."""


@dataclass(frozen=True, slots=True)
class Glance:
    """``pain`` is the morning pain of six weeks; empty where nothing was told.

    ``flags`` are the ids of the questions of the newest red flag; ``told`` are the three
    activities and the impression of change, each as a name and its words.
    """

    pain: tuple[SparkLine, ...]
    measures: tuple[KeyTrend, ...]
    flags: tuple[str, ...]
    told: tuple[tuple[str, str], ...]


def glance_of(desk: "ReviewDesk", screen: Screen) -> Glance:
    """Read it. Raises RecordError."""
    entries, today = desk.entries(), desk.today
    tests = [entry for entry in entries if isinstance(entry, Assessed)]
    trends = [trend_of_test(tests, test, None, today, desk.asking) for test in TESTS]
    return Glance(
        pain=_pain(entries, today),
        measures=tuple(_measure(of_test(one, desk.person)) for one in trends if one.lines),
        flags=_flags(entries, screen),
        told=(*_activities(entries), *_impression(entries)),
    )


def _measure(key: KeyTrend) -> KeyTrend:
    """The trend without "your", which is the physio here."""
    side = key.about.partition(" · ")[2]
    home = translate("people", "from the tests at home")
    return replace(key, about=f"{home} · {side}" if side else home)


def _pain(entries: Sequence[Entry], today: date) -> tuple[SparkLine, ...]:
    mornings = mornings_of(entries)
    days = [today - timedelta(days=ago) for ago in range(PAIN_DAYS - 1, -1, -1)]
    told = [(day, score) for day in days if (score := mornings.score(day)) is not None]
    if not told:
        return ()
    x = tuple(float(day.toordinal()) for day, _ in told)
    return (SparkLine(x, tuple(float(score) for _, score in told), True, PAIN_GAP_DAYS),)


def _flags(entries: Sequence[Entry], screen: Screen) -> tuple[str, ...]:
    """Those of the last screen that had any."""
    red = [one.id for one in screen.questions if one.red_flag]
    for entry in reversed(entries):
        if isinstance(entry, ScreenAnswered):
            said = tuple(id_ for id_ in red if entry.answers.get(id_) is True)
            if said:
                return said
    return ()


def _activities(entries: Sequence[Entry]) -> tuple[tuple[str, str], ...]:
    rated = [entry for entry in entries if isinstance(entry, ActivitiesRated)]
    if not rated:
        return ()
    first = {one.name: one.score for one in rated[0].activities}
    found = []
    for one in rated[-1].activities:
        now = translate("people", "{0} of 10").format(number(one.score))
        if len(rated) > 1 and one.name in first:
            now = translate("people", "{0} of 10, {1} at the beginning").format(
                number(one.score), number(first[one.name])
            )
        found.append((one.name, now))
    return tuple(found)


def _impression(entries: Sequence[Entry]) -> tuple[tuple[str, str], ...]:
    said = [entry for entry in entries if isinstance(entry, ChangeImpression)]
    if not said:
        return ()
    words = f"{impression_words(said[-1].impression)} · {full_day(said[-1].day)}"
    return ((translate("people", "Since the plan began"), words),)
