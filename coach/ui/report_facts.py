"""Gathers what the report for a physio or doctor says, all of it from the record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from PySide6.QtCore import QCoreApplication

from coach.care.entries import MorningPain, NewInjury, ScreenAnswered, SignsNoted
from coach.care.entry import Entry
from coach.motion.uncertainty import PLUS_MINUS, heel_cm
from coach.review.days import DayState
from coach.review.overview import Overview
from coach.review.pain import PainDay
from coach.review.period import Period
from coach.review_library import load_accuracy
from coach.ui.age_words import age_groups, ankles
from coach.ui.path_words import phase_of
from coach.ui.review_desk import ReviewDesk
from coach.ui.review_keys import KeyTrend, key_trends
from coach.ui.review_words import full_day, side_words
from coach.ui.wording import number

translate = QCoreApplication.translate

MOST_EVENTS = 5
HIGH_PAIN = 6
"""Red in the pain table: exercise stops."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one page says; all of it in words, but for the pain and the trends, which are drawn.

    ``name`` was typed for this print and is kept nowhere.
    """

    name: str
    who: str
    span: str
    plan: tuple[str, ...]
    pain_words: tuple[str, ...]
    pain: tuple[PainDay, ...]
    trends: tuple[KeyTrend, ...]
    safety: tuple[str, ...]
    measured: tuple[str, ...]
    made_on: str


def gather(desk: ReviewDesk, period: Period, name: str) -> Report:
    """The report over ``period``. Raises RecordError."""
    found = desk.overview(period)
    days = _from_the_beginning(found)
    first = days[0].day if days else found.today
    entries = [one for one in desk.entries() if first <= one.day <= found.today]
    pain = tuple(one for one in found.pain if one.day >= first)
    return Report(
        name=name.strip(),
        who=_who(desk),
        span=translate("report", "{0} to {1}").format(full_day(first), full_day(found.today)),
        plan=_plan(found, days, desk),
        pain_words=_pain(pain),
        pain=pain,
        trends=key_trends(desk, period),
        safety=_safety(entries, pain),
        measured=_measured(),
        made_on=translate("report", "Made on {0}").format(full_day(found.today)),
    )


def _from_the_beginning(found: Overview) -> list:
    known = [place for place, one in enumerate(found.days) if one.state != DayState.BEFORE]
    return list(found.days[min(known, default=len(found.days) - 1) :])


def _who(desk: ReviewDesk) -> str:
    said = []
    person = desk.person
    if person.age_band is not None:
        age = dict(age_groups())[person.age_band]
        said.append(translate("report", "Age group: {0}").format(age))
    if person.ankle is not None:
        ankle = dict(ankles())[person.ankle].lower()
        said.append(translate("report", "Ankle: {0}").format(ankle))
    return " · ".join(said) or translate("report", "Age group and ankle were not given.")


def _plan(found: Overview, days: Sequence, desk: ReviewDesk) -> tuple[str, ...]:
    lines = []
    asked = [one for one in days if one.parts_due and one.state != DayState.OPEN]
    if asked:
        counted = {state: sum(one.state == state for one in asked) for state in DayState}
        lines.append(
            translate("report", "Planned days: {0}; done {1}, partly {2}, not done {3}.").format(
                len(asked),
                counted[DayState.DONE],
                counted[DayState.PARTLY],
                counted[DayState.MISSED],
            )
        )
    sessions, runs = sum(one.sessions for one in days), sum(one.runs for one in days)
    known = [one for one in days if one.sessions and one.sets_planned is not None]
    lines.append(
        translate("report", "Sessions: {0}; sets {1} of {2}; runs {3}.").format(
            sessions,
            sum(one.sets_done for one in known),
            sum(one.sets_planned for one in known),
            runs,
        )
    )
    if found.phases:
        now = found.phases[-1]
        lines.append(
            translate("report", "{0}, {1}, since {2}.").format(
                phase_of(now.phase), desk.words.phase_name(now.phase), full_day(now.since)
            )
        )
    return tuple(lines)


def _pain(days: Sequence[PainDay]) -> tuple[str, ...]:
    lines = []
    mornings = [one.morning for one in days if one.morning is not None]
    during = [one.during for one in days if one.during is not None]
    if mornings:
        lines.append(
            translate(
                "report", "Mornings, 0 to 10: median {0} in the first 7 told, {1} in the last 7."
            ).format(number(median(mornings[:7])), number(median(mornings[-7:])))
        )
        lines.append(
            translate("report", "Told on {0} of {1} mornings.").format(len(mornings), len(days))
        )
    if during:
        lines.append(
            translate(
                "report", "During exercise: told on {0} days, at most {1}, latest {2}."
            ).format(len(during), max(during), during[-1])
        )
    return tuple(lines) or (translate("report", "No pain was told."),)


def _safety(entries: Iterable[Entry], pain: Sequence[PainDay]) -> tuple[str, ...]:
    found: list[tuple[date, str]] = []
    for entry in entries:
        words = _event(entry)
        if words:
            found.append((entry.day, words))
    for one in pain:
        worst = max((score for score in (one.during, one.morning) if score is not None), default=0)
        if worst >= HIGH_PAIN:
            found.append((one.day, translate("report", "pain of {0}").format(worst)))
    found.sort(reverse=True)
    if not found:
        return (translate("report", "None was told."),)
    lines = [f"{full_day(day)}: {words}" for day, words in found[:MOST_EVENTS]]
    if len(found) > MOST_EVENTS:
        lines.append(translate("report", "and {0} earlier").format(len(found) - MOST_EVENTS))
    return tuple(lines)


def _event(entry: Entry) -> str:
    match entry:
        case NewInjury():
            words = translate("report", "a new injury")
            return f"{words}, {side_words(entry.side).lower()}" if entry.side else words
        case ScreenAnswered():
            yes = sum(entry.answers.values())
            return (
                translate("report", "yes to {0} of the safety questions").format(yes) if yes else ""
            )
        case SignsNoted() | MorningPain():
            signs = [
                words
                for told, words in (
                    (entry.giving_way, translate("report", "the ankle gave way")),
                    (entry.swelling, translate("report", "swelling")),
                    (entry.limp, translate("report", "a limp")),
                )
                if told
            ]
            return ", ".join(signs)
        case _:
            return ""


def _measured() -> tuple[str, ...]:
    heel, tried = number(round(heel_cm(PLUS_MINUS["foot"]))), load_accuracy()
    return (
        translate(
            "report",
            "One ordinary webcam and a pose model on the person's own computer estimate positions; "
            "no picture is kept. Pain, runs and tests are what the person told.",
        ),
        translate(
            "report",
            "Uncertainty, two standard deviations: angles ± {0}°, heel height ± {1} cm, times "
            "± {2} s. In recordings of people never seen before, {3} of {4} counts were right to "
            "within one repetition.",
        ).format(
            number(PLUS_MINUS["deg"]),
            heel,
            number(PLUS_MINUS["s"]),
            tried.within_one,
            tried.recordings,
        ),
        translate(
            "report",
            "“Clearly” means more than the smallest change that the camera and the days' own ups "
            "and downs let tell (95 %). Grey bands in the drawings show it.",
        ),
    )
