"""The plan builder, as a physio uses it: clicks, keys, what is refused, and what is kept."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_words import DoseWords
from coach.care_library import load_dose_texts, load_rules
from coach.exercise.catalogue import Catalogue
from coach.practice.faults import PracticeUnreachable
from coach.practice.values import Client, StoredPlan
from coach.ui.plan_builder import PlanBuilder
from coach.ui.plan_keeper import Keeping
from coach.ui.plan_makings import PlanMakings
from coach.ui.plan_start import OwnRow
from coach.ui.theme import Theme
from tests.practice.fake_book import FakeBook

from .people_made import NOW, with_plan

SIX = 6


@dataclass
class Built:
    book: FakeBook
    client: Client
    builder: PlanBuilder

    def open(self, start: StoredPlan | None = None) -> None:
        self.builder.begin(self.book.page(self.client.id, NOW.date()), start)

    def add(self, count: int) -> list[str]:
        tiles = self.builder.library.shown[:count]
        for tile in tiles:
            QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
        return [tile.exercise.id for tile in tiles]

    @property
    def draft(self) -> PlanDraft:
        assert self.builder.draft is not None
        return self.builder.draft

    @property
    def ids(self) -> list[str]:
        return [item.exercise_id for item in self.draft.items]

    @property
    def kept(self) -> list[StoredPlan]:
        return list(self.book.plans.values())


@pytest.fixture
def built(qtbot: QtBot, theme: Theme, catalogue: Catalogue) -> Built:
    book = FakeBook()
    client = book.add_client("Anna Bergström")
    rules = load_rules(catalogue)
    words = DoseWords(load_dose_texts(), "en")
    makings = PlanMakings(rules.exercises, rules.progressions, words, lambda: NOW)
    builder = PlanBuilder(book, makings, theme)
    qtbot.addWidget(builder)
    builder.resize(1280, 800)
    made = Built(book, client, builder)
    made.open()
    with qtbot.waitExposed(builder):
        builder.show()
    return made


def test_it_opens_empty_for_a_person_and_offers_where_to_begin(built: Built) -> None:
    builder = built.builder
    assert builder.head.title.text() == "Plan for Anna Bergström"
    assert built.ids == []
    assert not builder.middle.begin.isHidden()
    assert len(builder.middle.sources.tiles) >= 5
    assert built.kept == []


def test_one_click_adds_an_exercise(built: Built) -> None:
    added = built.add(SIX)
    assert built.ids == added
    assert len(built.builder.middle.list.rows) == SIX
    assert built.builder.middle.begin.isHidden()


def test_a_changed_dose_is_undone_and_done_again(built: Built) -> None:
    built.add(1)
    builder = built.builder
    sets = built.draft.items[0].sets
    builder.details.item.changed.emit({"sets": sets + 1}, None)
    assert built.draft.items[0].sets == sets + 1
    QTest.keySequence(builder, "Ctrl+Z")
    assert built.draft.items[0].sets == sets
    QTest.keySequence(builder, "Ctrl+Shift+Z")
    assert built.draft.items[0].sets == sets + 1
    for _ in range(2):
        builder.head.undo.click()
    assert built.ids == []
    assert not builder.head.undo.isEnabled()


def test_the_keyboard_puts_them_in_another_order(built: Built, qtbot: QtBot) -> None:
    a, b, c = built.add(3)
    rows = built.builder.middle.list.rows
    qtbot.waitUntil(rows[2].isVisible)
    rows[0].setFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert built.ids == [b, a, c]
    assert [built.builder.focusWidget() is row for row in rows] == [False, True, False]
    QTest.keyClick(rows[1], Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert built.ids == [b, c, a]
    QTest.keyClick(rows[2], Qt.Key.Key_Delete)
    assert built.ids == [b, c]


def test_a_refused_dose_says_why_and_is_not_signed(built: Built, qtbot: QtBot) -> None:
    built.add(2)
    builder = built.builder
    asked: list[object] = []
    builder.sign_asked.connect(asked.append)
    builder.writing.select(0)
    builder.details.item.changed.emit({"sets": 20}, None)
    builder.writing.select(1)
    builder.head.sign.click()
    assert asked == []
    assert "far above" in builder.head.state.text()
    assert builder.writing.selected == 0
    assert not builder.details.item.remarks.isHidden()
    assert "far above" in builder.middle.list.rows[0].accessibleDescription()


def test_the_draft_is_kept_by_itself(built: Built, qtbot: QtBot) -> None:
    ids = built.add(2)
    qtbot.waitUntil(lambda: built.builder.keeper.state is Keeping.KEPT)
    (kept,) = built.kept
    assert [item.exercise_id for item in kept.prescription.items] == ids
    assert kept.signed_at is None
    assert built.builder.head.state.text() == "Draft saved"


def test_two_who_change_one_plan_are_asked_which_stays(built: Built) -> None:
    built.add(1)
    builder, book = built.builder, built.book
    builder.keeper.flush()
    (mine,) = built.kept
    other = mine.prescription.model_copy(update={"name": "From the reception"})
    with book.elsewhere("reception"):
        book.keep_draft(built.client.id, other, mine)
    built.add(2)
    builder.keeper.flush()
    card = builder.settling.card
    assert not card.isHidden()
    assert "reception" in card.body.text()
    assert built.kept[0].prescription == other
    card.take_theirs.click()
    assert built.draft.name == "From the reception"
    assert len(built.ids) == 1
    assert card.isHidden()


def test_keeping_mine_writes_it_over_theirs(built: Built) -> None:
    built.add(1)
    builder, book = built.builder, built.book
    builder.keeper.flush()
    (mine,) = built.kept
    other = mine.prescription.model_copy(update={"name": "From the reception"})
    with book.elsewhere("reception"):
        book.keep_draft(built.client.id, other, mine)
    ids = [*built.ids, *built.add(2)]
    builder.keeper.flush()
    builder.settling.card.keep_mine.click()
    assert [item.exercise_id for item in built.kept[0].prescription.items] == ids
    assert builder.keeper.state is Keeping.KEPT


def test_what_is_kept_is_handed_on_to_be_signed(built: Built) -> None:
    ids = built.add(SIX)
    asked: list[StoredPlan] = []
    built.builder.sign_asked.connect(asked.append)
    built.builder.head.sign.click()
    (plan,) = asked
    assert [item.exercise_id for item in plan.prescription.items] == ids
    assert plan == built.kept[0]


def test_a_template_is_taken_with_one_click_and_undone_with_another(built: Built) -> None:
    builder = built.builder
    tile = builder.middle.sources.tiles[1]
    tile.click()
    assert len(built.ids) == len(tile.source.prescription.items)
    assert built.draft.name == tile.source.prescription.name
    builder.head.undo.click()
    assert built.ids == []


def test_a_plan_becomes_a_template_of_the_practice(built: Built) -> None:
    built.add(2)
    built.builder.middle.terms.click()
    built.builder.details.terms.keep.click()
    (kept,) = built.book.templates()
    assert [item.exercise_id for item in kept.prescription.items] == built.ids
    built.builder.refresh()
    assert built.builder.asking.templates()[0].title == kept.name


def test_another_persons_plan_is_found_by_name(built: Built) -> None:
    other = built.book.add_client("Jonas Weber")
    with_plan(built.book, other)
    builder = built.builder
    builder.asking.ask("person")
    builder.asking.card.search.setText("jon")
    (tile,) = builder.asking.card.list.tiles
    assert tile.source.title == "Jonas Weber"
    tile.click()
    assert built.ids == [item.exercise_id for item in tile.source.prescription.items]
    assert built.draft.name == "Exercise plan"


def test_after_a_signed_plan_comes_its_next_version(built: Built) -> None:
    built.add(1)
    builder, book = built.builder, built.book
    builder.keeper.flush()
    signed = book.sign_plan(built.kept[0], NOW)
    built.open(signed)
    assert built.draft.version == 2
    assert builder.head.title.text().endswith("version 2")
    built.add(2)
    builder.keeper.flush()
    assert sorted(one.prescription.version for one in built.kept) == [1, 2]
    assert book.plans[built.client.id, signed.prescription.id, 1] == signed


def test_what_cannot_be_kept_is_left_only_when_asked_for_twice(built: Built) -> None:
    built.add(1)
    left: list[bool] = []
    built.builder.left.connect(lambda: left.append(True))
    built.book.fault = PracticeUnreachable("no route")
    built.builder.head.back.click()
    assert left == []
    assert "not saved" in built.builder.head.state.text()
    assert not built.builder.head.again.isHidden()
    built.builder.head.back.click()
    assert left == [True]


def test_an_own_exercise_is_asked_for(built: Built, qtbot: QtBot) -> None:
    with qtbot.waitSignal(built.builder.new_exercise_asked):
        built.builder.library.new.click()


def test_an_own_template_is_deleted_after_a_second_word(built: Built) -> None:
    builder = built.builder
    builder.add("march")
    builder.details.terms.keep.click()
    builder.asking.ask("template")
    row = builder.asking.card.list.findChild(OwnRow)
    assert row is not None
    row.trash.click()
    row.keep.click()
    assert len(built.book.templates()) == 1
    row.trash.click()
    row.delete.click()
    assert built.book.templates() == []
    assert builder.asking.card.isVisible()
    shipped = builder.asking.templates()
    assert [tile.source.title for tile in builder.asking.card.list.tiles] == [
        one.title for one in shipped
    ]
