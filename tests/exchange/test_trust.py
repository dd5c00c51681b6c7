"""How a plan stands to what is known of its author, its person and its versions."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coach.exchange.identity import PublicIdentity, renamed
from coach.exchange.plan_file import SignedPlan, plan_bytes, plan_from
from coach.exchange.trust import KnownAuthor, TakenPlan, Trust, author_of, judge, taken_of
from tests.exchange.making import MADE_AT, PHYSIO, STRANGER, handed, prescription

FIRST = plan_from(plan_bytes(handed(), PHYSIO))
AUTHORS, TAKEN = [author_of(FIRST)], [taken_of(FIRST)]


def plan(author: PublicIdentity = PHYSIO.public, **other: object) -> SignedPlan:
    return SignedPlan(replace(FIRST.plan, **{"file_id": "file-2", **other}), author)


def version(number: int, id_: str = "plan-1", **other: object) -> SignedPlan:
    return plan(prescription=prescription(version=number, id=id_), **other)


def test_nobody_is_known_at_first() -> None:
    assert judge([], [], FIRST).trust is Trust.FIRST_USE


def test_the_same_file_again() -> None:
    judged = judge(AUTHORS, TAKEN, FIRST)
    assert judged.trust is Trust.SAME
    assert judged.plan == TAKEN[0]


def test_the_next_version_of_the_same_author() -> None:
    judged = judge(AUTHORS, TAKEN, version(2))
    assert judged.trust is Trust.KNOWN
    assert judged.author == AUTHORS[0]
    assert not judged.made_before


def test_another_plan_of_the_same_author() -> None:
    assert judge(AUTHORS, TAKEN, version(1, "plan-2")).trust is Trust.KNOWN


def test_an_old_version_sent_again_is_told_whether_or_not_it_was_ever_taken() -> None:
    third = taken_of(version(3))
    assert judge(AUTHORS, [third], version(2)).trust is Trust.OLDER_VERSION
    assert judge(AUTHORS, [third, *TAKEN], FIRST).trust is Trust.OLDER_VERSION


def test_another_file_of_the_same_version_is_no_news() -> None:
    assert judge(AUTHORS, TAKEN, version(1)).trust is Trust.SAME


def test_a_new_key_that_was_accepted_goes_on_and_the_old_one_does_not() -> None:
    second = version(2, author=STRANGER.public)
    authors, taken = [*AUTHORS, author_of(second)], [*TAKEN, taken_of(second)]
    assert judge(authors, taken, version(3, author=STRANGER.public)).trust is Trust.KNOWN
    assert judge(authors, taken, second).trust is Trust.SAME
    assert judge(authors, taken, version(3)).trust is Trust.CHANGED_KEY


def test_a_plan_made_before_the_newest_is_told() -> None:
    earlier = version(1, "plan-2", made_at=MADE_AT - timedelta(days=1))
    judged = judge(AUTHORS, TAKEN, earlier)
    assert (judged.trust, judged.made_before) == (Trust.KNOWN, True)


def test_the_same_name_with_another_key() -> None:
    unlike = version(1, "plan-9", author=STRANGER.public, client_id="client-9")
    assert judge(AUTHORS, TAKEN, unlike).trust is Trust.FIRST_USE
    for name in (PHYSIO.public.name, "DR. Ödön  ács", "Dr.Ödön Ács", "Dr\u200d. Ödön Ács"):
        same_name = renamed(STRANGER, name, "Elsewhere").public
        other = version(1, "plan-9", author=same_name, client_id="client-9")
        judged = judge(AUTHORS, TAKEN, other)
        assert (judged.trust, judged.author) == (Trust.CHANGED_KEY, AUTHORS[0])


def test_another_key_with_the_same_person_or_plan() -> None:
    same_person = version(1, "plan-9", author=STRANGER.public)
    assert judge(AUTHORS, [], same_person).trust is Trust.CHANGED_KEY
    same_plan = version(2, author=STRANGER.public, client_id="client-9")
    judged = judge(AUTHORS, TAKEN, same_plan)
    assert (judged.trust, judged.plan) == (Trust.CHANGED_KEY, TAKEN[0])


def test_a_known_author_does_not_go_on_with_anothers_plan() -> None:
    theirs = plan(STRANGER.public, client_id="client-9")
    authors = [*AUTHORS, author_of(theirs)]
    other = version(5, author=STRANGER.public, client_id="client-9")
    assert judge(authors, TAKEN, other).trust is Trust.CHANGED_KEY


def test_a_plan_for_somebody_else() -> None:
    judged = judge(AUTHORS, TAKEN, version(1, "plan-9", client_id="client-2"))
    assert (judged.trust, judged.author) == (Trust.OTHER_PERSON, AUTHORS[0])
    both = [*AUTHORS, AUTHORS[0].model_copy(update={"client_id": "client-2"})]
    assert judge(both, TAKEN, version(1, "plan-9", client_id="client-2")).trust is Trust.KNOWN


@pytest.mark.parametrize("kept", [AUTHORS[0], TAKEN[0]])
def test_what_is_kept_survives_as_json(kept: KnownAuthor | TakenPlan) -> None:
    assert type(kept).model_validate_json(kept.model_dump_json()) == kept
