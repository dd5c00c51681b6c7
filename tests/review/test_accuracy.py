"""The figures of accuracy that a report gives are those that are published."""

import re
from pathlib import Path

import pytest

from coach.review.accuracy import accuracy_from
from coach.review_library import load_accuracy

README = Path(__file__).parents[2] / "README.md"
SETS = ("first set", "second set", "third set", "fourth set")


def published(row: str) -> dict[str, tuple[int, int]]:
    """Right and all of each set in a row of README's table."""
    text = README.read_text(encoding="utf-8")
    line = next(one for one in text.splitlines() if one.startswith(f"| {row} "))
    cells = [cell.strip() for cell in line.split("|")[2 : 2 + len(SETS)]]
    pairs = [re.fullmatch(r"(\d+)/(\d+)", cell) for cell in cells]
    return {
        name: (int(pair[1]), int(pair[2])) for name, pair in zip(SETS, pairs, strict=True) if pair
    }


def test_each_set_is_as_published() -> None:
    exact, within = published("recordings counted exactly"), published("within one repetition")
    figures = load_accuracy()
    assert [one.name for one in figures.tried_once] == ["third set", "fourth set"]
    for one in figures.tried_once:
        assert (one.exact, one.recordings) == exact[one.name]
        assert (one.within_one, one.recordings) == within[one.name]


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
