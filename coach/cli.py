"""The command line: the only place that puts the pieces together.

What a command needs is imported inside it, so that ``coach --help`` answers at once.
"""
# ruff: noqa: PLC0415

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from coach.analysis.accuracy.trial import Outcome

BAD_INPUT = 2

app = typer.Typer(
    name="coach",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

Files = Annotated[
    list[Path], typer.Argument(metavar="FILE...", help="Videos or pose tracks (.npz).")
]


@app.command()
def accuracy(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where the recordings are.")],
    report: Annotated[
        Path | None, typer.Option(metavar="OUT.md", help="Also write the report here.")
    ] = None,
    exercise: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Only this exercise; may be given several times."),
    ] = None,
    jobs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Processes to share the work; 0: all cores.")
    ] = 0,
) -> None:
    """Score recordings whose truth is known, ours beside the fixed rules of open projects.

    Every NAME.truth.json below DIR is a recording, with its pose track NAME.npz or, without
    one, its video NAME.mp4. A recording of no exercise (a negative) is watched as every one.

    \b
    Examples:
      coach accuracy tests/recordings
      coach accuracy tests/recordings --report accuracy.md
      coach accuracy tests/recordings --exercise heel_raise_double
    """
    from coach.analysis.accuracy.report import report as report_of
    from coach.analysis.accuracy.run import try_all
    from coach.analysis.accuracy.truth import TruthError, find_recordings
    from coach.analysis.progress import progress_over
    from coach.capture.errors import CaptureError

    only = frozenset(exercise or ())
    outcomes: list[Outcome] = []
    untried: list[str] = []
    try:
        recordings = [
            each
            for each in find_recordings(folder)
            if not only or each.truth.exercise is None or each.truth.exercise in only
        ]
        tries = try_all(recordings, only, jobs or _cores())
        with progress_over("Scoring", len(recordings)) as advance:
            for recording, tried in zip(recordings, tries, strict=True):
                outcomes += tried
                if not tried:
                    untried.append(recording.name)
                advance(1)
    except (TruthError, CaptureError) as error:
        _refuse(error.sentence)
    text = report_of(outcomes, untried)
    typer.echo(text, nl=False)
    if report is not None:
        try:
            report.write_text(text, encoding="utf-8")
        except OSError as error:
            _refuse(f"{report} cannot be written ({error.strerror or error}).")


def main() -> None:
    """Run the command line and leave the process with its exit code."""
    app()


def _cores() -> int:
    return os.cpu_count() or 1


def _refuse(sentence: str) -> NoReturn:
    _complain(sentence)
    raise typer.Exit(BAD_INPUT)


def _complain(sentence: str) -> None:
    print(f"coach: {sentence}", file=sys.stderr)
