"""Gathers what the sheet of a plan says, in words and pictures, for paper and for a web page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from PySide6.QtGui import QImage

from coach.care.prescription import Prescribed, Prescription
from coach.care.prescription_time import session_s
from coach.exchange.sheet_payload import payload_of
from coach.exchange.sheet_words import SheetWords
from coach.exchange.texts import cleaned, cleaned_line, isolated
from coach.exercise.definition import Exercise
from coach.ui.sheet_pictures import own_picture, still_of

MOST_LINES = 8
"""A note with more lines is set in one paragraph, or it would fill pages with nothing."""
FEWEST_WEEKS, MOST_WEEKS = 2, 4


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """What a sheet is made of.

    ``exercises`` are those that ship and the physio's own, by id; ``pictures`` the own ones' PNGs.
    ``author`` is who it is from, with the practice; ``key_words`` the short words of their key.
    ``plan_file`` is the signed plan's bytes for the code, None where there is none yet;
    ``file_name`` is how the file is called that holds it.
    """

    prescription: Prescription
    exercises: Mapping[str, Exercise]
    name: str
    author: str
    made_on: date
    key_words: tuple[str, ...] = ()
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    plan_file: bytes | None = None
    file_name: str = ""


@dataclass(frozen=True, slots=True)
class SheetExercise:
    """One exercise in words; ``picture`` is None where there is none.

    ``boxes`` is how often a day it is ticked off; ``ends`` the last day, None without an end.
    """

    number: int
    name: str
    picture: QImage | None
    alt: str
    dose: str
    often: str
    cues: tuple[str, ...]
    details: tuple[tuple[str, str], ...]
    note: str
    skip: str
    boxes: int
    ends: date | None


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """All that a sheet says. ``lines`` stand beneath the title, ``days`` head the tick table.

    ``code`` is the text of the QR code; where it is None, ``code_words`` say what to do instead,
    and where they are empty there is nothing to say.
    """

    words: SheetWords
    title: str
    plan_name: str
    lines: tuple[str, ...]
    note: str
    pain_rule: str
    stop_rule: str
    stop_urgent: str
    exercises: tuple[SheetExercise, ...]
    weeks: tuple[tuple[date, ...], ...]
    code: str | None
    code_words: str
    foot: str


def facts_of(sheet: PlanSheet) -> SheetFacts:
    """The sheet in words, in the language of the plan."""
    plan = sheet.prescription
    words = SheetWords(plan.language)
    code = None if sheet.plan_file is None else payload_of(sheet.plan_file)
    return SheetFacts(
        words=words,
        title=words.say("your_plan"),
        plan_name=cleaned_line(plan.name),
        lines=_lines(sheet, words),
        note=paragraph(plan.note),
        pain_rule=words.pain_rule(plan),
        stop_rule=words.stop_rule(plan),
        stop_urgent=words.say("stop_urgent"),
        exercises=tuple(
            _exercise(sheet, words, number, item) for number, item in enumerate(plan.items, 1)
        ),
        weeks=_weeks(plan),
        code=code,
        code_words=_code_words(sheet, words, code),
        foot=words.say("foot"),
    )


def paragraph(text: str) -> str:
    """A note as it is printed: no empty lines, and not more lines than a note needs."""
    lines = [line.strip() for line in cleaned(text).split("\n") if line.strip()]
    return ("\n" if len(lines) <= MOST_LINES else " · ").join(lines)


def _lines(sheet: PlanSheet, words: SheetWords) -> tuple[str, ...]:
    plan = sheet.prescription
    people = []
    if cleaned_line(sheet.name):
        people.append(words.say("for", name=isolated(sheet.name)))
    if cleaned_line(sheet.author):
        people.append(words.say("from", author=isolated(sheet.author)))
    days = [words.say("starts", day=words.day(plan.starts))]
    if plan.review is not None:
        days.append(words.say("review", day=words.day(plan.review)))
    minutes = max(2, round(session_s(plan.items) / 60))
    days.append(words.say("takes", minutes=minutes))
    made = [words.say("made", day=words.day(sheet.made_on))]
    made.append(words.say("version", number=plan.version))
    if sheet.key_words:
        made.append(words.say("key_words", words=cleaned_line(" ".join(sheet.key_words))))
    return tuple(" · ".join(part) for part in (people, days, made) if part)


def _exercise(sheet: PlanSheet, words: SheetWords, number: int, item: Prescribed) -> SheetExercise:
    plan = sheet.prescription
    known = sheet.exercises.get(item.exercise_id)
    exercise = None if known is None else known.in_language(plan.language)
    name = item.exercise_id if exercise is None else cleaned_line(exercise.name)
    alt = words.say("picture_of", name=name)
    if item.side == "left":
        alt = f"{alt} ({words.say('picture_left')})"
    return SheetExercise(
        number=number,
        name=name,
        picture=_picture(sheet, item, exercise),
        alt=alt,
        dose=words.dose(item),
        often=words.often(plan, item),
        cues=() if exercise is None else tuple(map(cleaned_line, exercise.cues)),
        details=words.details(item),
        note=paragraph(item.note),
        skip="" if exercise is None else cleaned_line(exercise.skip_when),
        boxes=item.times_a_day,
        ends=last_day(plan, item),
    )


def last_day(plan: Prescription, item: Prescribed) -> date | None:
    """The last day of an item; None where it goes on, or where the calendar ends before it."""
    try:
        return plan.ends(item)
    except OverflowError:
        return None


def _picture(sheet: PlanSheet, item: Prescribed, exercise: Exercise | None) -> QImage | None:
    mirrored = item.side == "left"
    png = sheet.pictures.get(item.exercise_id)
    if png is not None:
        own = own_picture(png, mirrored=mirrored)
        if own is not None:
            return own
    return None if exercise is None else still_of(exercise.picture, mirrored=mirrored)


def _weeks(plan: Prescription) -> tuple[tuple[date, ...], ...]:
    """The days of the first weeks, as far as the plan and the calendar go."""
    ends = [last_day(plan, item) for item in plan.items]
    known = [end for end in ends if end is not None]
    last = max(known) if len(known) == len(ends) else None
    weeks = []
    for week in range(MOST_WEEKS):
        days = []
        for ahead in range(7 * week, 7 * week + 7):
            try:
                days.append(plan.starts + timedelta(days=ahead))
            except OverflowError:
                break
        if days and (last is None or days[0] <= last):
            weeks.append(tuple(days))
    return tuple(weeks)


def _code_words(sheet: PlanSheet, words: SheetWords, code: str | None) -> str:
    if code is not None:
        return words.say("qr_about")
    if sheet.plan_file is None:
        return ""
    if sheet.file_name:
        return words.say("qr_without", file=isolated(sheet.file_name))
    return words.say("qr_no_file")
