"""Lists every package that Coach is made with, and its licence, from what stands installed."""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

OURS = "ankle-coach"

_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)(?:\[(?P<extras>[^]]*)\])?")
_EXTRA = re.compile(r"extra\s*==\s*['\"](?P<extra>[^'\"]+)['\"]")
_LONGEST = 60
"""Some packages put their licence's whole text where its name belongs."""


@dataclass(frozen=True, slots=True)
class Package:
    """``licence`` is what the package says of itself; None: it says nothing."""

    name: str
    version: str
    licence: str | None


def packages(root: str = OURS) -> tuple[Package, ...]:
    """What ``root`` needs, and what that needs, by name; itself and what is not installed is left
    out, such as what only another system needs."""
    found: dict[str, Package] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    waiting = [(root, frozenset[str]())]
    while waiting:
        name, extras = waiting.pop()
        if (_same(name), extras) in seen:
            continue
        seen.add((_same(name), extras))
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue
        found[_same(name)] = Package(one.metadata["Name"], one.version, _licence(one))
        waiting += _needed(one, extras)
    found.pop(_same(root), None)
    return tuple(found[name] for name in sorted(found))


def _needed(one: Distribution, extras: frozenset[str]) -> list[tuple[str, frozenset[str]]]:
    needed = []
    for line in one.requires or ():
        extra = _EXTRA.search(line)
        read = _REQUIREMENT.match(line)
        if read is None or (extra is not None and extra["extra"] not in extras):
            continue
        asked = (read["extras"] or "").split(",")
        needed.append((read["name"], frozenset(part.strip() for part in asked if part.strip())))
    return needed


def _licence(one: Distribution) -> str | None:
    said = one.metadata
    for expression in said.get_all("License-Expression") or ():
        return str(expression)
    written = "".join(said.get_all("License") or ()).strip()
    kinds = [kind for kind in said.get_all("Classifier") or () if kind.startswith("License ::")]
    named = ", ".join(kind.rsplit(" :: ", 1)[-1] for kind in kinds)
    short = written if written and "\n" not in written and len(written) <= _LONGEST else ""
    return short or named or None


def _same(name: str) -> str:
    """Names of packages are one whatever joins their words (PyPA, name normalization)."""
    return re.sub(r"[-_.]+", "-", name).lower()
