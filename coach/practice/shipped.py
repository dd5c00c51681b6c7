"""The plans that ship to begin from, one for each phase, made from data for a first day."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from pydantic import Field

from coach.care.learn_text import Id, LearnFileError, Strict, parse
from coach.care.prescription import Growth, LongText, Prescribed, Prescription, ShortText
from coach.care.prescription_start import start_of
from coach.care.progression_file import Progression
from coach.exercise.definition import Exercise
from coach.exercise.texts import LanguageCode
from coach.practice.values import Template
from coach.resources import shipped


class _Texts(Strict):
    name: ShortText = Field(min_length=1)
    note: LongText
    notes: dict[Id, LongText] = Field(default_factory=dict)


class _Item(Strict):
    """An exercise; what it leaves out is as the exercise's own file has it."""

    exercise: Id
    sets: int | None = None
    reps: int | None = None
    hold_s: float | None = None
    rest_s: float | None = None
    times_a_day: int | None = None
    days_a_week: int | None = None
    pain_max: int | None = None
    effort_max: int | None = None
    support: str | None = None
    grows: bool = False


class _Template(_Texts):
    id: Id
    phase: int = Field(ge=1, le=5)
    review_weeks: int = Field(ge=1, le=12)
    morning_pain_max: int = Field(ge=0, le=5)
    item: tuple[_Item, ...] = Field(min_length=1)
    text: dict[LanguageCode, _Texts]


class _TemplateFile(Strict):
    template: tuple[_Template, ...] = Field(min_length=1)


def load_templates(
    exercises: Mapping[str, Exercise],
    progressions: Mapping[str, Progression],
    code: str,
    starts: date,
) -> tuple[Template, ...]:
    """The shipped templates in the language ``code`` (English but for "de"), from ``starts`` on.

    Raises:
        LearnFileError: the file is damaged, out of bounds or names an unknown exercise.
        OSError: the file cannot be read.
    """
    text = shipped("assets", "care", "templates.toml").read_text(encoding="utf-8")
    return templates_from(text, exercises, progressions, code, starts)


def templates_from(
    text: str,
    exercises: Mapping[str, Exercise],
    progressions: Mapping[str, Progression],
    code: str,
    starts: date,
) -> tuple[Template, ...]:
    """The templates written in ``text``.

    Raises:
        LearnFileError: as for ``load_templates``.
    """
    read = parse(_TemplateFile, text, "templates.toml").template
    for one in read:
        ids = [item.exercise for item in one.item]
        for unknown in (id_ for id_ in ids if id_ not in exercises):
            raise LearnFileError(f"templates.toml: {one.id}: no exercise {unknown!r}")
        for words in one.text.values():
            if set(words.notes) != set(one.notes) or not set(one.notes) <= set(ids):
                raise LearnFileError(f"templates.toml: {one.id}: notes are not of the exercises")
    return tuple(_made(one, exercises, progressions, code, starts) for one in read)


def _made(
    one: _Template,
    exercises: Mapping[str, Exercise],
    progressions: Mapping[str, Progression],
    code: str,
    starts: date,
) -> Template:
    words: _Texts = one.text["de"] if code == "de" else one
    prescription = Prescription(
        id=one.id,
        version=1,
        name=words.name,
        starts=starts,
        review=starts + timedelta(weeks=one.review_weeks),
        phase=one.phase,
        items=tuple(
            _prescribed(item, exercises, progressions, words.notes.get(item.exercise, ""))
            for item in one.item
        ),
        morning_pain_max=one.morning_pain_max,
        note=words.note,
        language="de" if code == "de" else "en",
    )
    return Template(one.id, words.name, prescription, shipped=True)


def _prescribed(
    item: _Item,
    exercises: Mapping[str, Exercise],
    progressions: Mapping[str, Progression],
    note: str,
) -> Prescribed:
    start = start_of(exercises[item.exercise], progressions.get(item.exercise))
    changed: dict[str, Any] = item.model_dump(exclude={"exercise", "grows"}, exclude_none=True)
    grow = Growth() if item.grows else None
    return Prescribed.model_validate({**start.model_dump(), **changed, "grow": grow, "note": note})
