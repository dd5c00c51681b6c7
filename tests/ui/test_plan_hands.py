"""The builder by mouse, by keyboard and for screen readers, in narrow windows and large text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from coach.care.prescription_words import DoseWords
from coach.care_library import load_dose_texts, load_rules
from coach.exercise.catalogue import Catalogue
from coach.practice.values import StoredPlan
from coach.resources import shipped
from coach.ui.plan_builder import PlanBuilder
from coach.ui.plan_makings import PlanMakings
from coach.ui.theme import Theme
from tests.practice.fake_book import FakeBook

from .people_made import NOW

Open = Callable[..., PlanBuilder]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, catalogue: Catalogue) -> Open:
    """A builder with so many exercises in it, in a window of this size beside the rail."""

    def make(count: int = 0, size: tuple[int, int] = (1072, 800), scale: int = 100) -> PlanBuilder:
        theme.scale_text(scale)
        book = FakeBook()
        anna = book.add_client("Anna")
        text = shipped("exercises", "single_leg_balance.toml").read_text(encoding="utf-8")
        own = text.replace('id = "single_leg_balance"', 'id = "own_wobble"', 1)
        book.keep_exercise("own_wobble", own.replace("Single-leg", "Wobble"), None, None)
        rules = load_rules(catalogue)
        words = DoseWords(load_dose_texts(), "en")
        builder = PlanBuilder(
            book, PlanMakings(rules.exercises, rules.progressions, words, lambda: NOW), theme
        )
        qtbot.addWidget(builder)
        builder.resize(*size)
        builder.begin(book.page(anna.id, NOW.date()), None)
        for exercise_id in list(rules.exercises)[:count]:
            builder.add(exercise_id)
        with qtbot.waitExposed(builder):
            builder.show()
        builder.activateWindow()
        qtbot.wait(20)
        return builder

    return make


def ids(builder: PlanBuilder) -> list[str]:
    assert builder.draft is not None
    return [item.exercise_id for item in builder.draft.items]


def test_six_exercises_are_ready_to_sign_in_seven_clicks(opened: Open) -> None:
    builder = opened()
    asked: list[StoredPlan] = []
    builder.sign_asked.connect(asked.append)
    clicks: list[QWidget] = [*builder.library.shown[:6], builder.head.sign]
    for target in clicks:
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    assert len(clicks) == 7
    assert len(asked[0].prescription.items) == 6


def test_a_row_is_dragged_to_another_place(opened: Open, qtbot: QtBot) -> None:
    builder = opened(4)
    a, b, c, d = ids(builder)
    rows = builder.middle.list.rows
    hold = QPoint(20, 20)
    QTest.mousePress(rows[0], Qt.MouseButton.LeftButton, pos=hold)
    qtbot.wait(10)
    below = rows[0].mapFromGlobal(rows[2].mapToGlobal(rows[2].rect().bottomLeft() - QPoint(0, 4)))
    QTest.mouseMove(rows[0], QPoint(40, 60))
    QTest.mouseMove(rows[0], QPoint(40, below.y()))
    assert rows[0].is_held
    QTest.mouseRelease(rows[0], Qt.MouseButton.LeftButton, pos=QPoint(40, below.y()))
    assert ids(builder) == [b, c, a, d]
    assert builder.writing.selected == 2
    builder.head.undo.click()
    assert ids(builder) == [a, b, c, d]


def test_a_click_is_no_drag(opened: Open) -> None:
    builder = opened(3)
    before = ids(builder)
    rows = builder.middle.list.rows
    QTest.mousePress(rows[0], Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    QTest.mouseMove(rows[0], QPoint(61, 21))
    QTest.mouseRelease(rows[0], Qt.MouseButton.LeftButton, pos=QPoint(61, 21))
    assert ids(builder) == before
    assert builder.writing.selected == 0


def test_the_library_is_searched_filtered_and_walked(opened: Open) -> None:
    builder = opened()
    library = builder.library
    library.search.setText("band")
    assert {tile.exercise.id.split("_")[0] for tile in library.shown} == {"band"}
    QTest.keyClick(library.search, Qt.Key.Key_Return)
    assert ids(builder) == [library.shown[0].exercise.id]
    assert "in the plan" in library.shown[0].accessibleName()
    QTest.keyClick(library.search, Qt.Key.Key_Down)
    assert library.shown[0].hasFocus()
    QTest.keyClick(library.shown[0], Qt.Key.Key_Down)
    QTest.keyClick(library.shown[1], Qt.Key.Key_Return)
    assert ids(builder)[1] == library.shown[1].exercise.id
    library.search.setText("trampoline")
    assert library.shown == []
    library.search.clear()
    library.kind.choose("balance")
    assert "own_wobble" in [tile.exercise.id for tile in library.shown]


def test_an_own_exercise_has_its_mark_and_can_be_edited(opened: Open, qtbot: QtBot) -> None:
    builder = opened()
    tile = builder.library.tiles[0]
    assert tile.exercise.id == "own_wobble"
    assert "own exercise" in tile.accessibleName()
    edit = next(
        one
        for one in builder.library.findChildren(QAbstractButton)
        if one.accessibleName() == f"Edit {tile.exercise.name}"
    )
    with qtbot.waitSignal(builder.exercise_asked) as asked:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert asked.args == ["own_wobble"]


def test_undo_works_from_every_line_of_text(opened: Open) -> None:
    builder = opened(2)
    item = builder.details.item
    item.work.sets.more.click()
    for field in (builder.library.search, item.work.sets.line, item.note.field):
        field.setFocus()
        before = builder.draft
        QTest.keySequence(field, "Ctrl+Z")
        assert builder.draft != before
        QTest.keySequence(field, "Ctrl+Shift+Z")
        assert builder.draft == before
    builder.library.search.setFocus()
    QTest.keyClicks(builder.library.search, "ba")
    QTest.keySequence(builder.library.search, "Ctrl+Z")
    assert builder.library.search.text() == ""


def test_the_preview_follows_every_change(opened: Open) -> None:
    builder = opened(3)
    preview = builder.details.preview
    builder.details.show_tab("preview")
    said = preview.times.text()
    builder.writing.dose({"sets": 1})
    assert preview.times.text() != said
    assert preview.dose.text().startswith("1 set of ")
    for child in preview.findChildren(QAbstractButton):
        assert child.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_wide_window_shows_the_preview_all_the_time(opened: Open) -> None:
    builder = opened(2, (1712, 1080))
    assert builder.panes.columns == 4
    assert builder.preview.isVisible()
    assert not builder.details.tab.button("preview").isVisible()


@pytest.mark.parametrize(("size", "scale"), [((816, 640), 100), ((1072, 800), 200)])
def test_little_room_shows_one_part_at_a_time(
    opened: Open, size: tuple[int, int], scale: int
) -> None:
    builder = opened(2, size, scale)
    assert builder.panes.columns == 1
    for name in ("library", "details", "plan"):
        builder.panes.which.button(name).click()
        shown = [one for one, pane in builder.panes.panes.items() if pane.isVisible()]
        assert shown == [name]


def on_show(builder: PlanBuilder) -> list[QWidget]:
    return [
        child
        for child in builder.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    ]


@pytest.mark.parametrize("tab", ["exercise", "plan"])
def test_every_control_is_named_and_reached_with_tab(opened: Open, tab: str) -> None:
    builder = opened(3)
    builder.details.show_tab(tab)
    for section in builder.details.item.sections:
        section.set_open(True)
    QTest.qWait(30)
    there = on_show(builder)
    assert all(widget.accessibleName().strip() for widget in there)
    reached: set[QWidget] = set()
    builder.head.back.setFocus()
    for _ in range(len(there) + 10):
        focus = builder.window().focusWidget()
        assert focus is not None
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    for widget in there:
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        others = set() if group is None else set(group.buttons())
        assert widget in reached or reached & others, widget.accessibleName()


@pytest.mark.parametrize(
    ("size", "scale"), [((1072, 800), 100), ((1712, 1080), 100), ((1072, 800), 200)]
)
@pytest.mark.parametrize("part", ["library", "plan", "details"])
def test_nothing_is_cut_off_at_the_side(
    opened: Open, size: tuple[int, int], scale: int, part: str
) -> None:
    builder = opened(8, size, scale)
    builder.panes.bring(part)
    for section in builder.details.item.sections:
        section.set_open(True)
    QTest.qWait(40)
    width = builder.width()
    for label in builder.findChildren(QLabel):
        if not label.isVisible() or not label.text() or builder.preview.isAncestorOf(label):
            continue
        right = label.mapTo(builder, label.rect().topRight()).x()
        assert right <= width, label.text()
        if not label.wordWrap():
            assert label.sizeHint().width() <= label.width() + 1, label.text()
