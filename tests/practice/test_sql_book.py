"""The book on both databases: what is kept is read again, what is stale is refused."""

from dataclasses import replace
from datetime import date

import pytest

from coach.practice.faults import ChangedElsewhere, Gone, NotTheirs, PracticeError
from coach.practice.sql_book import SqlBook
from coach.practice.values import Client, Look, Scale, SetLine, Standing, Template

from .fresh import Fresh, FreshFile
from .made import day, moment, plan, result, sets


def names(book: SqlBook, search: str = "", archived: bool = False) -> list[str]:
    return [line.client.name for line in book.clients(day(0), search, archived)]


def same_now(book: SqlBook, client: Client) -> Client:
    found = book.client_of(client.id)
    assert found is not None
    return found


def test_a_person_is_read_as_they_were_kept(book: SqlBook, other: SqlBook) -> None:
    made = book.add_client("Jürgen Müller", "läuft gern", "left")
    assert made.stamp.version == 1
    assert made.stamp.by == "desk"
    assert other.client_of(made.id) == made
    assert other.page(made.id, day(0)).line.client == made


def test_names_of_every_script_and_none_that_runs(book: SqlBook) -> None:
    given = [
        "رهام",
        "李小龍",
        "👩🏽‍🦽 Zoë",
        "\u202eevil",
        "'; DROP TABLE client; --",
        "<script>",
        "",
    ]
    kept = [book.add_client(name, name).name for name in given]
    assert kept == given
    assert sorted(names(book)) == sorted(given)
    assert names(book, "李") == ["李小龍"]


def test_what_no_database_keeps_as_text_is_left_out(book: SqlBook) -> None:
    made = book.add_client("An\0na\ud800", "\0")
    assert (made.name, made.note) == ("Anna", "")
    assert book.client_of("\ud800") is None
    assert book.client_of("x" * 1000) is None
    assert not book.has_result("\0")


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("müller", ["Jürgen Müller", "Muller, A.", "Petra MUELLER"]),
        ("MULLER", ["Jürgen Müller", "Muller, A.", "Petra MUELLER"]),
        ("mueller", ["Jürgen Müller", "Petra MUELLER"]),
        ("jür mül", ["Jürgen Müller"]),
        ("elena", ["Élena Strauß"]),
        ("STRAUSS", ["Élena Strauß"]),
        ("straße", ["Jürgen Müller"]),
        ("el", ["Jürgen Müller", "Élena Strauß", "Manuel", "Petra MUELLER"]),
        ("uel", ["Jürgen Müller", "Manuel", "Petra MUELLER"]),
        ("100%", ["Manuel"]),
        ("%", ["Manuel"]),
        ("_", []),
        ("  ", ["Jürgen Müller", "Manuel", "Muller, A.", "Petra MUELLER", "Élena Strauß"]),
    ],
)
def test_search_in_name_and_note(book: SqlBook, search: str, expected: list[str]) -> None:
    book.add_client("Jürgen Müller", "Hauptstrasse")
    book.add_client("Petra MUELLER")
    book.add_client("Muller, A.")
    book.add_client("Élena Strauß")
    book.add_client("Manuel", "100% da")
    assert set(names(book, search)) == set(expected)


def test_a_stale_change_writes_nothing_and_shows_both(book: SqlBook, other: SqlBook) -> None:
    was = book.add_client("Anna", "one")
    theirs = other.change_client(was, name="Anna", note="two", ankle="right")
    with pytest.raises(ChangedElsewhere, match=r"\(reception\)") as refused:
        book.change_client(was, name="Anna B.", note="one", ankle=None)
    assert refused.value.theirs == theirs
    assert refused.value.mine == replace(was, name="Anna B.")
    assert refused.value.by == "reception"
    assert refused.value.at == theirs.stamp.at
    assert book.client_of(was.id) == theirs
    assert book.change_client(theirs, name="Anna B.", note="two", ankle=None).stamp.version == 3


@pytest.mark.parametrize("act", ["archive", "seen", "delete", "merge", "trust", "know"])
def test_every_change_of_a_person_checks_what_was_read(
    book: SqlBook, other: SqlBook, act: str
) -> None:
    was = book.add_client("Anna")
    second = book.add_client("Anna again")
    now = other.change_client(was, name="Anna B.", note="", ankle=None)
    acts = {
        "archive": lambda one: book.archive_client(one, True),
        "seen": lambda one: book.seen(one, day(1)),
        "delete": book.delete_client,
        "merge": lambda one: book.merge_clients(one, second),
        "trust": lambda one: book.trust_signer(one, b"key"),
        "know": lambda one: book.know_also(one, "elsewhere"),
    }
    with pytest.raises(ChangedElsewhere) as refused:
        acts[act](was)
    assert refused.value.theirs == now
    assert {line.client for line in other.clients(day(0))} == {now, second}
    acts[act](now)
    assert other.client_of(was.id) != now


def test_what_was_deleted_is_gone(book: SqlBook, other: SqlBook) -> None:
    was = book.add_client("Anna")
    draft = book.keep_draft(was.id, plan(), None)
    total = book.add_total(was.id, Scale.LEFS, day(0), 61)
    other.delete_client(was)
    refused = [
        lambda: book.change_client(was, name="x", note="", ankle=None),
        lambda: book.delete_client(was),
        lambda: book.page(was.id, day(0)),
        lambda: book.keep_draft(was.id, plan(), None),
        lambda: book.keep_draft(was.id, plan(note="x"), draft),
        lambda: book.sign_plan(draft, moment(0)),
        lambda: book.archives(was.id),
        lambda: book.add_total(was.id, Scale.LEFS, day(0), 61),
        lambda: book.delete_total(total),
        lambda: book.add_result(result(was), b"", [], Standing(), b"key"),
    ]
    for act in refused:
        with pytest.raises(Gone):
            act()
    assert book.client_of(was.id) is None


def test_a_person_put_aside_is_listed_apart(book: SqlBook) -> None:
    anna, ben = book.add_client("Anna"), book.add_client("Ben")
    aside = book.archive_client(anna, True)
    assert names(book) == ["Ben"]
    assert names(book, archived=True) == ["Anna"]
    book.archive_client(aside, False)
    assert names(book) == ["Anna", "Ben"]
    assert ben == same_now(book, ben)


def test_the_order_of_the_list(book: SqlBook) -> None:
    standings = {
        "idle": Standing(),
        "old": Standing(last_active=day(-30), sessions=1),
        "new": Standing(last_active=day(-1), sessions=1),
        "pain": Standing(
            last_active=day(-3), morning_pain=4.0, morning_pain_before=3.0, sessions=1
        ),
        "flag": Standing(last_active=day(-9), red_flag=day(-9), sessions=1),
    }
    for name, standing in standings.items():
        client = book.add_client(name)
        book.add_result(result(client, name), b"", [], standing, b"key")
    assert names(book) == ["flag", "pain", "new", "old", "idle"]


def test_what_a_look_settles(book: SqlBook) -> None:
    client = book.add_client("Anna")
    flagged = Standing(day(0), day(0), 4.0, 2.0, 0.5, 1)
    book.add_result(result(client, "r1"), b"", [], flagged, b"key")
    line = book.page(client.id, day(1)).line
    assert line.looks == (Look.RED_FLAG, Look.PAIN_RISING)
    seen = book.seen(line.client, day(1))
    assert book.page(client.id, day(1)).line.looks == ()
    later = replace(flagged, red_flag=day(0), last_active=day(3), sessions=2)
    book.add_result(result(client, "r2"), b"", [], later, b"key")
    assert book.page(client.id, day(3)).line.looks == ()
    again = replace(later, red_flag=day(1), morning_pain=5.0, sessions=3)
    book.add_result(result(client, "r3"), b"", [], again, b"key")
    # The flag is of the day that was looked at, and came after the look.
    assert book.page(client.id, day(3)).line.looks == (Look.RED_FLAG, Look.PAIN_RISING)
    assert same_now(book, client).stamp == seen.stamp


def test_a_flag_that_came_while_the_page_was_open_is_not_settled(
    book: SqlBook, other: SqlBook
) -> None:
    client = book.add_client("Anna")
    other.add_result(result(client), b"", [], Standing(day(0), day(0), sessions=1), b"key")
    book.seen(client, day(1))
    assert book.page(client.id, day(1)).line.looks == (Look.RED_FLAG,)


def test_nobody_is_missed_while_no_plan_is_running(book: SqlBook) -> None:
    client = book.add_client("Anna")
    draft = book.keep_draft(client.id, plan(weeks=4), None)
    assert book.page(client.id, day(20)).line.looks == ()
    book.sign_plan(draft, moment(0))
    for number, looks in ((6, ()), (7, (Look.NOT_SEEN,)), (27, (Look.NOT_SEEN,)), (28, ())):
        assert book.page(client.id, day(number)).line.looks == looks
    book.add_result(result(client), b"", [], Standing(day(15), sessions=1), b"key")
    for number, looks in ((21, ()), (22, (Look.NOT_SEEN,))):
        assert book.page(client.id, day(number)).line.looks == looks
    second = book.keep_draft(client.id, plan(version=2, starts=day(21), weeks=4), None)
    book.sign_plan(second, moment(24))
    assert book.clients(day(22))[0].looks == (Look.NOT_SEEN,)
    assert book.clients(day(48))[0].looks == (Look.NOT_SEEN,)
    assert book.clients(day(49))[0].looks == ()


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


def test_another_id_for_a_person(book: SqlBook) -> None:
    anna, ben = book.add_client("Anna"), book.add_client("Ben")
    known = book.know_also(anna, "from_before")
    assert known.stamp.version == 2
    assert book.client_of("from_before") == known
    for taken in ("from_before", anna.id, ben.id):
        with pytest.raises(PracticeError, match="already"):
            book.know_also(known, taken)
    trusted = book.trust_signer(known, b"new")
    assert same_now(book, anna).result_key == b"new"
    assert trusted.stamp.version == 3


def test_a_merge_takes_everything_over(book: SqlBook) -> None:
    keep, gone = book.add_client("Anna", "keep"), book.add_client("Anna", "gone")
    book.add_result(
        result(keep, "r1"), b"1", sets("s1", 2), Standing(day(1), day(0), sessions=1), b"k"
    )
    book.add_result(
        result(gone, "r2", 1),
        b"2",
        [*sets("s1", 3), *sets("s2", 1, 50)],
        Standing(day(8), None, 2.0, 1.0, 0.5, 2),
        b"k2",
    )
    ours = book.keep_draft(keep.id, plan(), None)
    theirs = book.keep_draft(gone.id, plan(note="theirs"), None)
    book.add_total(gone.id, Scale.LEFS, day(0), 50)
    known = book.know_also(gone, "older")
    merged = book.merge_clients(keep, known)
    assert book.client_of(gone.id) == book.client_of("older") == book.client_of(keep.id) == merged
    page = book.page(gone.id, day(8))
    assert page.line.client.standing == Standing(day(8), day(0), 2.0, 1.0, 0.5, 2)
    assert Look.RED_FLAG in page.line.looks
    assert [(one.session_id, one.number) for one in page.sets] == [
        ("s2", 1),
        ("s1", 3),
        ("s1", 2),
        ("s1", 1),
    ]
    assert {one.prescription.note for one in page.plans} == {"", "theirs"}
    assert len(page.totals) == 1
    assert book.archives(gone.id) == [b"1", b"2"]
    assert names(book) == ["Anna"]
    book.sign_plan(theirs, moment(0))
    book.keep_draft(keep.id, plan(note="ours"), ours)
    assert {(one.prescription.note, one.signed_at) for one in book.page(keep.id, day(0)).plans} == {
        ("theirs", moment(0)),
        ("ours", None),
    }
    with pytest.raises(PracticeError, match="same person"):
        book.merge_clients(merged, merged)
    book.delete_client(merged)
    assert book.client_of("older") is None


def test_nothing_of_a_deleted_person_is_in_the_file(book: SqlBook, fresh: Fresh) -> None:
    kept = book.add_client("Ben")
    for number in range(30):
        client = book.add_client(f"Rumpelstilzchen {number}", "Geheimnis " * 500)
        book.keep_draft(client.id, plan(note="Geheimplan"), None)
        book.add_result(
            result(client, f"r{number}"), b"Geheimnis" * 999, sets("s", 9), Standing(), b"k"
        )
        book.delete_client(client)
    assert [line.client for line in book.clients(day(0))] == [kept]
    if isinstance(fresh, FreshFile):
        for file in fresh.folder.iterdir():
            content = file.read_bytes()
            for word in (b"Rumpel", b"Geheim", b"rumpel"):
                assert word not in content


def test_a_plan_of_a_newer_version_is_said(book: SqlBook, fresh: Fresh) -> None:
    client = book.add_client("Anna")
    book.keep_draft(client.id, plan(), None)
    with book.database.write() as db:
        db.connection().exec_driver_sql("UPDATE plan SET document = '{\"id\": 1}'")
    with pytest.raises(PracticeError, match="newer version"):
        book.page(client.id, date(2026, 3, 2))


def test_a_closed_book_says_so(fresh: Fresh) -> None:
    opened = fresh.open()
    opened.close()
    with pytest.raises(RuntimeError):
        opened.templates()
