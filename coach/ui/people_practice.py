"""What the physio's pages work with, and how each of its faults becomes a sentence on them."""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar

from coach.exchange.faults import ExchangeError
from coach.exchange.identity import Identity
from coach.exercise.definition import Exercise
from coach.practice.book import Book
from coach.practice.faults import PracticeError
from coach.record.errors import RecordError
from coach.ui.people_faults import practice_words
from coach.ui.people_patience import Patience

T = TypeVar("T")
Fault = PracticeError | ExchangeError | RecordError
FAULTS = (PracticeError, ExchangeError, RecordError)


class Practice(Protocol):
    """A practice that is open, or opens when it is asked; see ``coach.ui.practice_desk``.

    Each may raise PracticeError or ExchangeError.
    """

    @property
    def patience(self) -> Patience:
        """Tells when a server lets the window wait."""
        ...

    @property
    def book(self) -> Book:
        """The people and plans."""
        ...

    @property
    def identity(self) -> Identity | None:
        """Whose plans the results answer; None before anybody signed."""
        ...

    def own_exercises(self) -> Mapping[str, Exercise]:
        """The practice's own exercises, by id."""
        ...


def caught(work: Callable[[], T]) -> Callable[[], T | Fault]:
    """``work`` for another thread: a fault is its answer."""

    def do() -> T | Fault:
        try:
            return work()
        except FAULTS as error:
            return error

    return do


def said(fault: Fault) -> str:
    """Its sentence in the language of the window."""
    return practice_words(fault.sentence)
