"""One person's results as tables for a spreadsheet: those of the record, and what a practice adds.

They are in the reader's language, with decimal comma and semicolons where that is the custom, and
no cell is one that a spreadsheet would run.
"""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from functools import cache
from pathlib import Path

from coach.exercise.definition import Exercise
from coach.practice.values import Total
from coach.record.archive.flat import (
    COMMAS,
    SEMICOLONS,
    MoreTable,
    Spelling,
    Words,
    export_tables,
)
from coach.record.store import Store
from coach.resources import shipped

TOTALS_FILE = "totals.csv"
TOTALS_HEADERS = ("Day", "Questionnaire", "Total (points)")


def table_words(language: str, exercises: Mapping[str, Exercise]) -> Words:
    """Headers, our own words and the exercises' names in a language; others stay as they are."""
    known = dict(_words().get(language, {}))
    for id_, exercise in exercises.items():
        known.setdefault(id_, exercise.in_language(language).name)

    def say(word: str) -> str:
        return known.get(word, word)

    return say


def spelling_for(decimal_point: str) -> Spelling:
    """How cells and numbers are set apart where numbers are written with ``decimal_point``."""
    return SEMICOLONS if decimal_point == "," else COMMAS


def export_results(
    store: Store,
    totals: Sequence[Total],
    file: Path,
    zone: tzinfo,
    words: Words,
    spelling: Spelling = COMMAS,
) -> None:
    """Write a person's record and questionnaires to ``file`` (a zip), whole or not at all.

    Raises ArchiveUnwritable, RecordDamaged, RecordBusy.
    """
    lines = [(one.day.isoformat(), one.scale.value, one.score) for one in totals]
    more = [MoreTable(TOTALS_FILE, TOTALS_HEADERS, lines)]
    export_tables(store, file, zone, words, spelling, more)


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    text = shipped("assets", "care", "tables.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
