"""The figures of accuracy that a report gives are those that are published."""

import re
from pathlib import Path

import pytest

from coach.review.accuracy import accuracy_from
from coach.review_library import load_accuracy

README = Path(__file__).parents[2] / "README.md"
COLUMN = "new people, tried once"


def published(row: str) -> tuple[int, int]:
    """Right and all of the people tried once, in a row of README's table."""
    lines = README.read_text(encoding="utf-8").splitlines()
    head = next(one for one in lines if COLUMN in one and one.startswith("|"))
    at = [cell.strip() for cell in head.split("|")].index(COLUMN)
    line = next(one for one in lines if one.startswith(f"| {row} "))
    pair = re.fullmatch(r"(\d+)/(\d+)", line.split("|")[at].strip())
    assert pair is not None, row
    return int(pair[1]), int(pair[2])


def test_the_sum_is_as_published() -> None:
    figures = load_accuracy()
    names = ["third set", "fourth set", "fifth set", "sixth set", "seventh set"]
    assert [one.name for one in figures.tried_once] == names
    exact = sum(one.exact for one in figures.tried_once)
    assert (exact, figures.recordings) == published("recordings counted exactly")
    assert (figures.within_one, figures.recordings) == published("within one repetition")


def test_all_sets_are_added_up() -> None:
    figures = load_accuracy()
    assert figures.recordings == sum(one.recordings for one in figures.tried_once)
    assert figures.within_one < figures.recordings


@pytest.mark.parametrize(
    "text",
    [
        "tried_once = []",
        '[[tried_once]]\nname = "a"\nrecordings = 2\nexact = 2\nwithin_one = 3',
        '[[tried_once]]\nname = "a"\nrecordings = 2\nexact = 2\nwithin_one = 1',
        '[[tried_once]]\nname = "a"\nrecordings = 0\nexact = 0\nwithin_one = 0',
        '[[tried_once]]\nname = "a"\nrecordings = 2\nexact = 1\nwithin_one = 1\nmore = 1',
        "not toml",
    ],
)
def test_what_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of the format's and the model's own kinds
        accuracy_from(text)
