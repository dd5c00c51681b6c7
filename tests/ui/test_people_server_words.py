"""Whatever a practice's server or its address is refused for, the window knows the words."""

import re

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from coach.practice.address import AddressRefused, address_of
from coach.practice.faults import PracticeError
from coach.practice.server_faults import fault_of
from coach.practice.server_opening import TablesMissing
from coach.ui.people_faults import SENTENCES, pattern
from coach.ui.people_server_words import REASONS

ADDRESS = address_of("postgresql+psycopg://lee@db.example.org/practice")
CONNECTING = (
    'password authentication failed for user "lee"',
    "fe_sendauth: no password supplied",
    'database "practice" does not exist',
    'no pg_hba.conf entry for host "10.0.0.7"',
    "server does not support SSL, but SSL was required",
    "certificate verify failed",
    "sorry, too many clients already",
    "the database system is starting up",
    'could not translate host name "db.example.org"',
    "connection timeout expired",
    "connection refused",
    "something nobody has heard of",
)
CODES = ("57014", "57P01", "53100", "22001", "42P01")
ADDRESSES = (
    "?",
    "sqlite://x/y",
    "postgresql+psycopg://lee@host/practice?speed=high",
    "postgresql+psycopg://lee@host/",
    "postgresql+psycopg://lee@/practice",
    "postgresql+psycopg://lee@host/practice?sslmode=maybe",
    "postgresql+psycopg://lee@host/practice?sslmode=disable",
)


def refused(said: str) -> PracticeError:
    fault = fault_of(OperationalError("", {}, psycopg.OperationalError(said)), ADDRESS)
    assert fault is not None
    return fault


def answered(code: str) -> PracticeError:
    kind = psycopg.errors.lookup(code)
    fault = fault_of(OperationalError("", {}, kind("no")), ADDRESS)
    assert fault is not None
    return fault


def not_an_address(text: str) -> PracticeError:
    with pytest.raises(AddressRefused) as caught:
        address_of(text)
    return caught.value


FAULTS = (
    *(refused(said) for said in CONNECTING),
    *(answered(code) for code in CODES),
    *(not_an_address(text) for text in ADDRESSES),
    TablesMissing("lee"),
)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.sentence[:60])
def test_the_sentence_and_its_reason_are_known(fault: PracticeError) -> None:
    found = [
        match
        for one in SENTENCES
        if (match := re.fullmatch(pattern(one), fault.sentence, re.DOTALL))
    ]
    assert len(found) == 1
    why = getattr(fault, "why", None)
    if why is None and isinstance(fault, AddressRefused):
        why = found[0][1]
    if why is not None:
        assert [one for one in REASONS if re.fullmatch(pattern(one), why)]
