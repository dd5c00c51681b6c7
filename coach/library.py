"""Reads the shipped exercises from disk."""

from coach.exercise.catalogue import Catalogue, catalogue_from
from coach.resources import shipped


def load_catalogue() -> Catalogue:
    """Every exercise of the shipped ``exercises`` folder.

    Raises:
        ExerciseFileError: a file is missing, damaged or out of bounds.
    """
    folder = shipped("exercises")
    files = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.toml")}
    return catalogue_from(files)
