"""Reads the programme's rules and sentences from disk."""

from coach.care.phase_file import phases_from
from coach.care.progression_file import progressions_from
from coach.care.rules import Rules
from coach.care.screen_file import screen_from
from coach.care.week_file import weeks_from
from coach.care.words import CareTexts, texts_from
from coach.exercise.catalogue import Catalogue
from coach.library import load_norms
from coach.resources import shipped
from coach.run_library import load_ladder


def load_rules(catalogue: Catalogue) -> Rules:
    """The shipped rules for the exercises of ``catalogue``; its words may be in any language.

    Raises:
        LearnFileError: a file of the rules is damaged, out of bounds or names what is unknown.
        LadderFileError: the ladder is damaged or out of bounds.
        OSError: a file cannot be read.
    """
    return Rules(
        exercises=catalogue,
        screen=screen_from(_care("screen.toml")),
        phases=phases_from(_care("phases.toml")),
        weeks=weeks_from(_care("week.toml"), catalogue),
        progressions=progressions_from(_care("progression.toml"), catalogue),
        norms=load_norms(),
        ladder=load_ladder(),
    )


def load_care_texts() -> CareTexts:
    """The shipped sentences of the programme.

    Raises:
        LearnFileError: the file is damaged, or a sentence is not whole in both languages.
        OSError: the file cannot be read.
    """
    return texts_from(_care("texts.toml"))


def load_dose_texts() -> CareTexts:
    """The shipped words for a prescribed dose, for ``coach.care.prescription_words``.

    Raises:
        LearnFileError: the file is damaged, or a sentence is not whole in both languages.
        OSError: the file cannot be read.
    """
    return texts_from(_care("prescription.toml"))


def _care(name: str) -> str:
    return shipped("assets", "care", name).read_text(encoding="utf-8")
