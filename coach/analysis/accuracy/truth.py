"""Recordings whose truth is known, and how a truth file is read."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from coach.motion.events import Direction, Side

Grade = Literal["core", "hard"]

PARTIAL_BELOW = 0.6
"""A repetition of less than this share of the full range must be rejected."""

TRUTH_SUFFIX = ".truth.json"


class TruthError(Exception):
    """A folder or truth file that cannot be used; ``sentence`` says why, for the user."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class TrueRep:
    """A repetition that happened. ``fraction`` is its share of the full range."""

    peak_s: float
    start_s: float | None = None
    end_s: float | None = None
    side: Side | None = None
    direction: Direction | None = None
    fraction: float | None = None

    @property
    def is_partial(self) -> bool:
        """Whether it is too small to count."""
        return self.fraction is not None and self.fraction < PARTIAL_BELOW


@dataclass(frozen=True, slots=True)
class TrueHold:
    """A stretch of time in the right position, in seconds."""

    start_s: float
    end_s: float
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Truth:
    """What happened in a recording. ``exercise`` is None where no exercise may count.

    ``side`` is None where both legs work or none is named. ``leaned`` is the part of each hold
    that is leaned in, for the moves that have one. ``reps_accept`` is the lowest and highest
    count that is right, where the eye cannot say better.
    """

    exercise: str | None
    kind: str
    view: str
    side: Side | None
    grade: Grade
    reps: tuple[TrueRep, ...] = ()
    reps_accept: tuple[int, int] | None = None
    holds: tuple[TrueHold, ...] = ()
    leaned: tuple[TrueHold, ...] = ()
    touchdowns_s: tuple[float, ...] = ()

    @property
    def whole_reps(self) -> tuple[TrueRep, ...]:
        """The repetitions that must count."""
        return tuple(rep for rep in self.reps if not rep.is_partial)

    @property
    def accepted(self) -> tuple[int, int]:
        """Lowest and highest count that is right."""
        if self.reps_accept is not None:
            return self.reps_accept
        return len(self.whole_reps), len(self.whole_reps)


@dataclass(frozen=True, slots=True)
class Recording:
    """A recording with its truth. ``source`` is the pose track, or the video where none is.

    ``frames`` is the file of per-frame truth, where there is one.
    """

    name: str
    source: Path
    truth: Truth
    frames: Path | None


def find_recordings(folder: Path) -> tuple[Recording, ...]:
    """Every recording under ``folder`` that has a truth file, in the order of their names.

    Raises TruthError when there is none, a truth file cannot be read, or a truth file has
    neither a pose track nor a video beside it.
    """
    if not folder.is_dir():
        raise TruthError(f"{folder} is not a folder.")
    recordings = tuple(
        _recording(folder, path) for path in sorted(folder.rglob(f"*{TRUTH_SUFFIX}"))
    )
    if not recordings:
        raise TruthError(f"No recording with a truth file (NAME{TRUTH_SUFFIX}) is in {folder}.")
    return recordings


def read_truth(path: Path) -> Truth:
    """Read one truth file. Raises TruthError naming the file when it is not one."""
    try:
        return _truth(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TruthError(
            f"{path} is not a truth file ({type(error).__name__}: {error})."
        ) from error


def _recording(folder: Path, path: Path) -> Recording:
    stem = path.name.removesuffix(TRUTH_SUFFIX)
    sources = [path.with_name(stem + suffix) for suffix in (".npz", ".mp4")]
    source = next((each for each in sources if each.is_file()), None)
    if source is None:
        raise TruthError(f"{path} has neither a pose track nor a video beside it.")
    frames = path.with_name(stem + ".frames.npz")
    name = path.relative_to(folder).with_name(stem).as_posix()
    return Recording(name, source, read_truth(path), frames if frames.is_file() else None)


def _truth(data: dict[str, Any]) -> Truth:
    accept = data.get("reps_accept")
    return Truth(
        exercise=data["exercise"],
        kind=str(data.get("kind", "")),
        view=str(data.get("view") or ""),
        side=_side(data.get("side")),
        grade="hard" if data.get("grade") == "hard" else "core",
        reps=tuple(_rep(each) for each in data.get("reps") or ()),
        reps_accept=None if accept is None else (int(accept[0]), int(accept[1])),
        holds=tuple(_hold(each) for each in data.get("holds") or ()),
        leaned=tuple(_hold(each) for each in data.get("leaned") or ()),
        touchdowns_s=tuple(float(each["t_s"]) for each in data.get("touchdowns") or ()),
    )


def _rep(data: dict[str, Any]) -> TrueRep:
    direction = data.get("direction")
    return TrueRep(
        peak_s=float(data["peak_s"]),
        start_s=_number(data.get("start_s")),
        end_s=_number(data.get("end_s")),
        side=_side(data.get("side")),
        direction=direction if direction in ("clockwise", "anticlockwise") else None,
        fraction=_number(data.get("fraction")),
    )


def _hold(data: dict[str, Any]) -> TrueHold:
    return TrueHold(float(data["start_s"]), float(data["end_s"]), _side(data.get("side")))


def _side(value: object) -> Side | None:
    if value == "left":
        return "left"
    return "right" if value == "right" else None


def _number(value: Any) -> float | None:
    return None if value is None else float(value)
