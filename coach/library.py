"""Reads what ships as data from disk: the exercises, the cards to learn from, and the sources."""

from coach.care.cards import Card, cards_from
from coach.care.norms import Norms, norms_from
from coach.care.sources import Sources, sources_from
from coach.exercise.catalogue import Catalogue, catalogue_from
from coach.resources import shipped


def load_catalogue() -> Catalogue:
    """Every exercise of the shipped ``exercises`` folder.

    Raises:
        ExerciseFileError: a file is missing, damaged or out of bounds.
    """
    return catalogue_from(_texts("exercises"))


def load_cards() -> tuple[Card, ...]:
    """Every card of the shipped ``assets/learn/cards`` folder, in the order to show them.

    Raises:
        LearnFileError: a file is missing, damaged or out of bounds.
    """
    return cards_from(_texts("assets", "learn", "cards"))


def load_sources() -> Sources:
    """The shipped sources, and the claims that rest on them.

    Raises:
        LearnFileError: a file is damaged, out of bounds or names an unknown source.
        OSError: a file cannot be read.
    """
    return sources_from(_learn("sources.toml"), _learn("claims.toml"))


def load_norms() -> Norms:
    """The shipped figures by age.

    Raises:
        LearnFileError: the file is damaged or out of bounds.
        OSError: the file cannot be read.
    """
    return norms_from(_learn("norms.toml"))


def _texts(*folder: str) -> dict[str, str]:
    found = shipped(*folder).glob("*.toml")
    return {path.name: path.read_text(encoding="utf-8") for path in found}


def _learn(name: str) -> str:
    return shipped("assets", "learn", name).read_text(encoding="utf-8")
