"""What Coach is made with is listed whole, each with its licence."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

from coach.licences import packages

PYPROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def same(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def test_every_package_that_is_asked_for_is_named() -> None:
    asked = tomllib.loads(PYPROJECT.read_text())["project"]["dependencies"]
    names = {same(one.name) for one in packages()}
    for line in asked:
        name = same(line.split(">")[0].split("=")[0].split("[")[0])
        assert name in names or not installed(name), name


def test_what_they_need_in_turn_is_named_too_and_each_once() -> None:
    names = [same(one.name) for one in packages()]
    assert {"shiboken6", "pydantic-core", "cffi"} <= set(names)
    assert "psycopg-binary" in names
    assert len(names) == len(set(names))
    assert "pytest" not in names
    assert "ankle-coach" not in names


def test_each_says_its_licence_in_a_line() -> None:
    silent = [one.name for one in packages() if one.licence is None]
    # Its licence, that of zlib, stands in its files alone.
    assert set(silent) <= {"sqlcipher3"}
    for one in packages():
        assert "\n" not in (one.licence or "")
        assert len(one.licence or "") < 100
        assert one.version


def test_nothing_is_made_up_for_what_is_not_there() -> None:
    assert packages("no-such-package-anywhere") == ()


@pytest.mark.parametrize("root", ["pydantic", "sqlalchemy"])
def test_a_part_is_within_the_whole(root: str) -> None:
    whole = {one.name for one in packages()}
    assert {one.name for one in packages(root)} <= whole
