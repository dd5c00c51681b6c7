"""Reads the figures that a report gives of its own accuracy from disk."""

from coach.resources import shipped
from coach.review.accuracy import Accuracy, accuracy_from


def load_accuracy() -> Accuracy:
    """The figures that ship.

    Raises:
        ValueError: the file is damaged, or says what cannot be.
        OSError: the file cannot be read.
    """
    return accuracy_from(shipped("assets", "care", "accuracy.toml").read_text(encoding="utf-8"))
