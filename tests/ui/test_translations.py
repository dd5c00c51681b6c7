"""No text is missing in German: every one is found, finished, built, and keeps its figures."""

import ast
import inspect
import re
import shutil
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

import coach
from coach.capture import errors as capture_errors
from coach.exercise.catalogue import Catalogue
from coach.exercise.measure import Repetition
from coach.motion.advice import ADVICE
from coach.motion.body import JOINTS
from coach.motion.reasons import CUES, SENTENCES
from coach.record import errors as record_errors
from coach.resources import shipped
from coach.ui import advice_words, fault_words, reason_words, spoken_words, wording
from coach.ui.spoken import PHRASES
from coach.ui.translations import build, collect, unfinished

TS = shipped("assets", "translations", "coach_de.ts")
CODE = Path(coach.__file__).parent
NAMELESS_FAULTS = {"why_not", "_not_a_picture"}
"""Functions that return a part of a fault's sentence."""


def messages(ts_file: Path) -> dict[tuple[str, str], str]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for context in ElementTree.parse(ts_file).iter("context")
        for message in context.iter("message")
    }


def literal(node: ast.expr | None) -> str | None:
    """A text as it stands in the code, with its figures left open."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, number = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def called(node: ast.Call) -> str:
    name = node.func
    return name.id if isinstance(name, ast.Name) else getattr(name, "attr", "")


def test_everything_is_translated() -> None:
    assert unfinished(TS) == []


def test_the_code_says_nothing_that_was_not_collected(tmp_path: Path) -> None:
    fresh = tmp_path / TS.name
    shutil.copy(TS, fresh)
    collect(fresh)
    assert fresh.read_text(encoding="utf-8") == TS.read_text(encoding="utf-8")


def test_what_ships_is_built_from_it(tmp_path: Path) -> None:
    fresh = tmp_path / "coach_de.qm"
    build(TS, fresh)
    assert fresh.read_bytes() == TS.with_suffix(".qm").read_bytes()


def test_figures_are_kept() -> None:
    for (_, source), german in messages(TS).items():
        figures = re.compile(r"\{[^}]*\}|%\d|%n")
        assert sorted(figures.findall(source)) == sorted(figures.findall(german)), source
        assert (source != source.strip()) == (german != german.strip()), source


def test_nothing_is_claimed_in_german_either() -> None:
    claims = ("behandl", "heil", "therap", "normal ", "krankhaft", "validiert", "erkennt")
    for german in messages(TS).values():
        for claim in claims:
            assert claim not in german.casefold().replace("teil", ""), german


@pytest.mark.parametrize("path", sorted((CODE / "ui").glob("*.py")), ids=lambda path: path.stem)
def test_every_text_stands_where_it_is_found(path: Path) -> None:
    """An f-string, a variable or another name for the function would be overlooked."""
    known = messages(TS)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for owner in ast.walk(tree):
        if not isinstance(owner, ast.ClassDef):
            continue
        for node in ast.walk(owner):
            if isinstance(node, ast.Call) and called(node) == "tr":
                assert isinstance(node.args[0], ast.Constant), ast.unparse(node)
                assert (owner.name, node.args[0].value) in known, ast.unparse(node)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in ("translate", "QT_TRANSLATE_NOOP"):
            first, *others = node.args
            if literal(first) is not None and literal(others[0]) is not None:
                assert (literal(first), literal(others[0])) in known, ast.unparse(node)


@pytest.mark.parametrize(
    ("context", "registered", "table"),
    [
        ("Reason", reason_words.REASONS, SENTENCES),
        ("Cue", reason_words.CUES, CUES),
        ("Advice", advice_words.ADVICE, ADVICE),
        ("Phrase", spoken_words.SAID, PHRASES),
    ],
)
def test_tables_are_registered(
    context: str, registered: tuple[str, ...], table: dict[str, str]
) -> None:
    assert set(registered) == set(table.values())
    assert all((context, words) in messages(TS) for words in registered)


def test_every_part_of_the_body_is_registered(catalogue: Catalogue) -> None:
    parts = {f"{side} {joint}" for side in ("left", "right") for joint in (*JOINTS, "foot")}
    measures = [one.measure for one in catalogue.values()]
    parts |= {one.part for one in measures if isinstance(one, Repetition)}
    for path in sorted((CODE / "motion").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "part":
                parts |= {literal(node.value)} if isinstance(node.value, ast.Constant) else set()
    assert parts <= set(reason_words.PARTS)


def test_german_cues_read_from_three_metres() -> None:
    for (context, _), german in messages(TS).items():
        if context == "Cue":
            assert len(german.split()) <= 5, german


def errors_in(*modules: ModuleType) -> set[str]:
    return {
        name
        for module in modules
        for name, one in vars(module).items()
        if inspect.isclass(one) and issubclass(one, Exception)
    }


def test_every_fault_is_known_by_its_words() -> None:
    names = errors_in(capture_errors, record_errors) | {"_tell"}
    said: set[str] = set()
    for path in [*(CODE / "capture").glob("*.py"), *(CODE / "record").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and (
                called(node) in names or (called(node) == "__init__" and path.name == "errors.py")
            ):
                said |= {text for one in node.args if (text := literal(one)) is not None}
            elif isinstance(node, ast.FunctionDef) and node.name in NAMELESS_FAULTS:
                returned = [one.value for one in ast.walk(node) if isinstance(one, ast.Return)]
                said |= {text for one in returned if (text := literal(one)) is not None}
    assert said == set(fault_words.CAPTURE + fault_words.RECORD)


def test_the_plans_that_ship_are_registered() -> None:
    assert all(("Plan", name) in messages(TS) for name in wording.PLANS)
