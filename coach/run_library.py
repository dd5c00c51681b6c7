"""Reads the shipped ladder back to running from disk."""

from coach.care.ladder_file import Ladder, ladder_from
from coach.resources import shipped


def load_ladder() -> Ladder:
    """The shipped ladder.

    Raises:
        LadderFileError: the file is damaged or out of bounds.
        OSError: the file cannot be read.
    """
    return ladder_from(shipped("assets", "running", "ladder.toml").read_text(encoding="utf-8"))
