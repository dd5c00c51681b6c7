"""A plan from a FHIR file in the builder: taken over whole, or refused with the reason."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.care.prescription_words import DoseWords
from coach.care_library import load_dose_texts, load_rules
from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_reading import plan_from_bundle
from coach.exercise.catalogue import Catalogue
from coach.ui.plan_builder import PlanBuilder
from coach.ui.plan_makings import PlanMakings
from coach.ui.theme import Theme
from tests.exchange.fhir_people import everything
from tests.practice.fake_book import FakeBook

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def builder(qtbot: QtBot, theme: Theme, catalogue: Catalogue) -> PlanBuilder:
    book = FakeBook()
    client = book.add_client("Anna Bergström")
    rules = load_rules(catalogue)
    words = DoseWords(load_dose_texts(), "en")
    made = PlanBuilder(
        book, PlanMakings(rules.exercises, rules.progressions, words, lambda: NOW), theme
    )
    qtbot.addWidget(made)
    made.begin(book.page(client.id, NOW.date()), None)
    made.show()
    made.asking.ask("template")
    return made


def test_an_exported_plan_is_taken_over(builder: PlanBuilder, tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    bundle = bundle_of(everything())
    file.write_text(bundle, encoding="utf-8")
    builder.asking.ask_which = lambda: file
    builder.asking.card.file.click()
    wanted = plan_from_bundle(bundle)
    assert builder.draft is not None
    assert builder.draft.items == wanted.items
    assert builder.draft.name == wanted.name
    assert not builder.asking.card.isVisible()
    builder.head.undo.click()
    assert builder.draft.items == ()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"no json", "No plan can be taken from this file"),
        (b'{"resourceType": "Bundle", "entry": []}', "No plan can be taken from this file"),
    ],
)
def test_another_file_is_refused_with_the_reason(
    builder: PlanBuilder, tmp_path: Path, content: bytes, said: str
) -> None:
    file = tmp_path / "plan.json"
    file.write_bytes(content)
    builder.asking.ask_which = lambda: file
    builder.asking.card.file.click()
    assert said in builder.asking.card.message.text()
    assert builder.asking.card.isVisible()
    assert builder.draft is not None
    assert builder.draft.items == ()
