"""Plans, results, totals, templates and exercises on both databases."""

from dataclasses import replace
from datetime import date

import pytest

from coach.practice.faults import ChangedElsewhere, Gone, NotTheirs, PracticeError
from coach.practice.sql_book import SqlBook
from coach.practice.values import Scale, SetLine, Standing, Template

from .fresh import Fresh
from .made import day, moment, plan, result, same_now, sets


def test_a_draft_changes_until_it_is_signed(book: SqlBook, other: SqlBook) -> None:
    client = book.add_client("Anna")
    first = book.keep_draft(client.id, plan(), None)
    second = book.keep_draft(client.id, plan(note="slowly"), first)
    assert second.stamp.version == 2
    with pytest.raises(ChangedElsewhere) as refused:
        other.keep_draft(client.id, plan(note="fast"), first)
    assert refused.value.theirs == second
    with pytest.raises(ChangedElsewhere) as refused:
        other.sign_plan(first, moment(1))
    with pytest.raises(ChangedElsewhere) as refused:
        other.keep_draft(client.id, plan(), None)
    assert refused.value.theirs == second
    signed = other.sign_plan(second, moment(1))
    assert signed.signed_at == moment(1)
    for act in (
        lambda: book.keep_draft(client.id, plan(), signed),
        lambda: book.sign_plan(signed, moment(2)),
        lambda: book.delete_draft(signed),
    ):
        with pytest.raises(NotTheirs):
            act()
    with pytest.raises(ChangedElsewhere):
        book.delete_draft(second)
    with pytest.raises(ValueError, match="keeps its id"):
        book.keep_draft(client.id, plan(version=2), second)
    assert book.page(client.id, day(0)).plans == (signed,)


def test_plans_come_newest_first_and_drafts_can_go(book: SqlBook) -> None:
    client = book.add_client("Anna")
    made = [book.keep_draft(client.id, plan(f"p{number}"), None) for number in range(3)]
    assert book.page(client.id, day(0)).plans == tuple(reversed(made))
    book.delete_draft(made[1])
    with pytest.raises(Gone):
        book.delete_draft(made[1])
    assert book.page(client.id, day(0)).plans == (made[2], made[0])


def test_a_plan_of_a_newer_version_is_said(book: SqlBook, fresh: Fresh) -> None:
    client = book.add_client("Anna")
    book.keep_draft(client.id, plan(), None)
    with book.database.write() as db:
        db.connection().exec_driver_sql("UPDATE plan SET document = '{\"id\": 1}'")
    with pytest.raises(PracticeError, match="newer version"):
        book.page(client.id, date(2026, 3, 2))


def test_a_result_is_kept_once(book: SqlBook) -> None:
    client = book.add_client("Anna")
    standing = Standing(day(6), None, 0.0, 0.5, 0.75, 2)
    lines = sets("s1", 3)
    book.add_result(result(client, "r1"), b"first", lines, standing, b"key")
    page = book.page(client.id, day(6))
    book.add_result(result(client, "r1"), b"other", sets("s9", 1), Standing(), b"other")
    assert book.page(client.id, day(6)) == page
    assert book.has_result("r1")
    assert not book.has_result("r2")
    assert page.results == (result(client, "r1"),)
    assert page.sets == tuple(reversed(lines))
    assert page.line.client.standing == standing
    assert page.line.client.result_key == b"key"
    assert book.archives(client.id) == [b"first"]


def test_sets_that_are_known_are_passed_over(book: SqlBook) -> None:
    client, second = book.add_client("Anna"), book.add_client("Ben")
    book.add_result(result(client, "r1"), b"1", sets("s1", 2), Standing(sessions=1), b"key")
    changed = [replace(one, count=99) for one in sets("s1", 3)]
    unknown = SetLine("s2", 1, None, "band", None, None, None, None, None, None)
    book.add_result(
        result(client, "r2", 24), b"2", [*changed, unknown], Standing(sessions=2), b"k2"
    )
    book.add_result(result(second, "r3"), b"3", sets("s1", 1), Standing(sessions=1), b"key")
    page = book.page(client.id, day(0))
    assert [(one.session_id, one.number, one.count) for one in page.sets] == [
        ("s1", 3, 99),
        ("s1", 2, 12),
        ("s1", 1, 12),
        ("s2", 1, None),
    ]
    assert [line.id for line in page.results] == ["r2", "r1"]
    assert page.line.client.result_key == b"key"
    assert book.archives(client.id) == [b"1", b"2"]
    assert len(book.page(second.id, day(0)).sets) == 1


def test_a_standing_that_lacks_what_another_machine_read_takes_nothing_away(
    book: SqlBook, other: SqlBook
) -> None:
    client = book.add_client("Anna")
    theirs = Standing(day(9), day(4), 3.0, 2.0, 0.9, 5)
    other.add_result(result(client, "r1"), b"", [], theirs, b"key")
    book.add_result(result(client, "r2"), b"", [], Standing(day(2), day(2), 0.0, 0.0, 0.1, 2), b"k")
    assert same_now(book, client).standing == theirs


@pytest.mark.parametrize(
    "bad",
    [
        {"count": 2**40},
        {"held_s": float("nan")},
        {"held_s": float("inf")},
        {"session_id": "s" * 65},
        {"session_id": "a\0b"},
        {"exercise_id": ""},
        {"side": "l" * 9},
        {"number": -(2**63)},
    ],
)
def test_what_a_file_cannot_mean_is_refused_whole(
    book: SqlBook, bad: dict[str, float | str]
) -> None:
    client = book.add_client("Anna")
    lines = [*sets("s1", 2), replace(sets("s2", 1)[0], **bad)]  # type: ignore[arg-type]
    with pytest.raises(PracticeError):
        book.add_result(result(client), b"", lines, Standing(), b"key")
    assert not book.has_result("r1")
    assert book.page(client.id, day(0)).sets == ()


def test_totals(book: SqlBook) -> None:
    client = book.add_client("Anna")
    first = book.add_total(client.id, Scale.FAAM_ADL, day(0), 71.5)
    second = book.add_total(client.id, Scale.CAIT, day(7), 0)
    assert book.page(client.id, day(0)).totals == (second, first)
    assert second.score == 0
    book.delete_total(first)
    with pytest.raises(Gone):
        book.delete_total(first)
    with pytest.raises(PracticeError):
        book.add_total(client.id, Scale.CAIT, day(7), float("nan"))
    assert book.page(client.id, day(0)).totals == (second,)


def test_templates(book: SqlBook, other: SqlBook) -> None:
    second = book.keep_template("Éarly", plan("t2"), None)
    first = book.keep_template("calf", plan("t1"), None)
    assert other.templates() == [first, second]
    changed = other.keep_template("Calf raises", plan("t1", note="x"), first)
    assert changed.id == first.id
    with pytest.raises(ChangedElsewhere) as refused:
        book.keep_template("calf", plan("t1"), first)
    assert refused.value.theirs == changed
    with pytest.raises(ChangedElsewhere):
        book.delete_template(first)
    book.delete_template(changed)
    with pytest.raises(Gone):
        book.delete_template(changed)
    shipped = Template("phase_1", "Phase 1", plan(), True)
    with pytest.raises(NotTheirs):
        book.keep_template("mine", plan(), shipped)
    assert book.templates() == [second]


def test_own_exercises(book: SqlBook, other: SqlBook) -> None:
    first = book.keep_exercise("slow_raise", 'id = "slow_raise"', b"\x89PNG\0", None)
    assert other.own_exercises() == [first]
    with pytest.raises(ChangedElsewhere) as refused:
        other.keep_exercise("slow_raise", "other", None, None)
    assert refused.value.theirs == first
    changed = other.keep_exercise("slow_raise", 'id = "slow_raise" # ü', None, first)
    with pytest.raises(ChangedElsewhere):
        book.delete_exercise(first)
    with pytest.raises(ChangedElsewhere):
        book.keep_exercise("slow_raise", "", b"", first)
    assert book.own_exercises() == [changed]
    book.delete_exercise(changed)
    with pytest.raises(Gone):
        book.delete_exercise(changed)
    assert book.own_exercises() == []
