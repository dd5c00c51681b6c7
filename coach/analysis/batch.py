"""Analysing or tracking several files in turn: what is bad is reported, the rest is done."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from coach.analysis.annotate import Annotator
from coach.analysis.outputs import OutputError, check_output, write_poses
from coach.analysis.plot import Plot
from coach.analysis.pose_stream import PoseStream
from coach.analysis.progress import progress_over
from coach.analysis.result import Analysis
from coach.analysis.run import Onlooker, Task, analyse
from coach.analysis.track_keeper import TrackKeeper
from coach.capture.errors import CaptureError
from coach.capture.models import ModelName

Complain = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Outputs:
    """Files to write beside the analysis of a single recording."""

    annotate: Path | None = None
    plot: Path | None = None
    track: Path | None = None

    def check(self, files: Sequence[Path]) -> None:
        """Raises OutputError when they cannot be written, or there are several recordings."""
        wanted = {".mp4": self.annotate, ".png": self.plot, ".npz": self.track}
        for suffix, path in wanted.items():
            if path is None:
                continue
            if len(files) > 1:
                raise OutputError(f"{path} can be written for one FILE only, not {len(files)}.")
            if path.resolve() in {file.resolve() for file in files}:
                raise OutputError(f"{path} is the recording itself and would be lost.")
            check_output(path, suffix)


def analyse_all(
    files: Sequence[Path], task: Task, outputs: Outputs, complain: Complain
) -> Iterator[Analysis]:
    """The analyses of the files that can be read, in the order given.

    For every other file ``complain`` is called with one sentence that names it.
    """
    for path in files:
        try:
            yield _analyse_one(path, task, outputs)
        except (CaptureError, OutputError) as error:
            complain(named(path, error.sentence))


def track_all(
    files: Sequence[Path], folder: Path, model: ModelName, complain: Complain
) -> Iterator[Path]:
    """Write the pose track of each file into ``folder``; yields where each one is.

    For a file that cannot be read ``complain`` is called with one sentence that names it.
    Raises OutputError when two files would have the same track, or the folder cannot be made.
    """
    targets = [folder / f"{path.stem}.npz" for path in files]
    for path, target in zip(files, targets, strict=True):
        if targets.count(target) > 1:
            raise OutputError(f"Several files would become {target}; track them separately.")
        if path.resolve() == target.resolve():
            raise OutputError(f"{path} is itself the track {target}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be made ({error.strerror or error}).") from error
    for path, target in zip(files, targets, strict=True):
        try:
            with PoseStream(path, model) as stream, progress_over(path.name, 1) as advance:
                step = 1 / stream.frame_count if stream.frame_count else 0.0
                poses = []
                for _, pose in stream:
                    poses.append(pose)
                    advance(step)
            write_poses(target, poses)
        except (CaptureError, OutputError) as error:
            complain(named(path, error.sentence))
        else:
            yield target


def named(path: Path, sentence: str) -> str:
    """The sentence, on one line, with the file it is about."""
    line = " ".join(sentence.split())
    return line if str(path) in line else f"{path}: {line}"


def _analyse_one(path: Path, task: Task, outputs: Outputs) -> Analysis:
    with ExitStack() as stack:
        onlookers: list[Onlooker] = []
        if outputs.annotate is not None:
            annotator = Annotator(outputs.annotate, task.exercise.name)
            onlookers.append(stack.enter_context(annotator))
        if outputs.plot is not None:
            onlookers.append(Plot(outputs.plot, task.exercise.name))
        if outputs.track is not None:
            onlookers.append(TrackKeeper(outputs.track))
        advance = stack.enter_context(progress_over(path.name, 1))
        return analyse(path, task, onlookers, advance)
