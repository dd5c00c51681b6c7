"""The command line: the only place that puts the pieces together.

What a command needs is imported inside it, so that ``coach --help`` answers at once.
"""
# ruff: noqa: PLC0415

import os
import sys
from functools import partial
from pathlib import Path
from typing import Annotated, Literal

import typer

from coach import cli_open, cli_practice
from coach.cli_record import BAD_INPUT, Data, add_to

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
Model = Annotated[
    str, typer.Option(metavar="full|lite", help="Pose model for videos; lite is quicker.")
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line, nothing else.")]


@app.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    camera: Annotated[
        str | None, typer.Option(metavar="NAME|INDEX", help="Watch with this camera.")
    ] = None,
    video: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Watch this recording, not a camera.")
    ] = None,
    database: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="A practice's server: postgresql+psycopg://..."),
    ] = None,
    data: Data = None,
) -> None:
    """Ankle exercises, watched by your webcam: counts repetitions, times holds, keeps a record.

    Without a command the window opens. Nothing leaves this computer, unless you
    name a practice's server.

    \b
    Examples:
      coach                                   open the window
      coach --camera 1                        ... with the second camera
      coach --video calf.mp4                  ... with a recording in its place
      coach demo                              see a session with the built-in recording
      coach analyse calf.mp4 --exercise heel_raise_double
      coach doctor                            check camera, model, voice and speed
    """
    if context.invoked_subcommand is not None:
        return
    if camera is not None and video is not None:
        raise _refusal("Give either --camera or --video, not both.")
    if video is not None and not video.exists():
        raise _refusal(f"There is no file {video}. Please check the name.")
    from coach.garbage import garbage_left

    with garbage_left():
        from coach.ui.app import AppOptions, run

    _need_display()
    source = None
    if video is not None:
        from coach.capture.opening import choose_source

        source = partial(choose_source, video)
    kind: Literal["camera", "recording"] = "camera" if video is None else "recording"
    options = AppOptions(source, kind, camera, data, False, None, database=database)
    raise typer.Exit(run(options))


@app.command(short_help="See a session with the built-in recording.")
def demo(data: Data = None) -> None:
    """Open the window straight into a session with the built-in recording: no camera needed.

    \b
    Examples:
      coach demo
      coach demo --data /tmp/try     without a trace in your own record
    """
    from coach.garbage import garbage_left

    with garbage_left():
        from coach.ui.app import AppOptions, run

    from coach.capture.opening import choose_source
    from coach.care.default_plan import demo_plan
    from coach.resources import shipped

    _need_display()
    source = partial(choose_source, shipped("assets", "demo", "demo_session.mp4"))
    options = AppOptions(source, "recording", None, data, autostart=True, plan=demo_plan())
    raise typer.Exit(run(options))


@app.command(short_help="Count and time a recording.")
def analyse(
    files: Files,
    *,
    exercise: Annotated[
        str, typer.Option(metavar="ID", help="The exercise that is done; see coach exercises.")
    ] = "",
    side: Annotated[
        str, typer.Option(metavar="left|right", help="The working leg, in a balance the standing.")
    ] = "",
    as_json: AsJson = False,
    annotate: Annotated[
        Path | None,
        typer.Option(metavar="OUT.mp4", help="Draw skeleton, signal and events as a video."),
    ] = None,
    plot: Annotated[
        Path | None, typer.Option(metavar="OUT.png", help="Draw the whole signal as a figure.")
    ] = None,
    track: Annotated[
        Path | None, typer.Option(metavar="OUT.npz", help="Keep the poses as a pose track.")
    ] = None,
    model: Model = "full",
) -> None:
    """Count and time a recording, just as a session would, with no window.

    Files that cannot be read are named on standard error, the others are analysed all the same.
    The exit code is 0 when all were analysed and 2 otherwise.

    \b
    Examples:
      coach analyse calf.mp4 --exercise heel_raise_double
      coach analyse left.mp4 --exercise single_leg_balance --side left --annotate out.mp4
      coach analyse *.mp4 --exercise heel_raise_single --json > results.jsonl
    """
    from coach.analysis.batch import Outputs, analyse_all
    from coach.analysis.choices import ChoiceError, chosen_exercise, chosen_model, chosen_side
    from coach.analysis.format import as_json as json_of
    from coach.analysis.format import as_text
    from coach.analysis.outputs import OutputError
    from coach.analysis.run import Task
    from coach.exercise.either_side import watch
    from coach.library import load_catalogue

    outputs = Outputs(annotate, plot, track)
    try:
        chosen = chosen_exercise(load_catalogue(), exercise)
        task = Task(chosen, chosen_side(side), watch, chosen_model(model))
        outputs.check(files)
    except (ChoiceError, OutputError) as error:
        raise _refusal(error.sentence) from None
    faults: list[str] = []
    for number, analysis in enumerate(analyse_all(files, task, outputs, faults.append)):
        if as_json:
            print(json_of(analysis), flush=True)
        else:
            print("\n" * bool(number) + as_text(analysis, chosen.name), flush=True)
    _end(faults)


@app.command(short_help="Turn videos into pose tracks.")
def track(
    files: Files,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the tracks go; made if needed.")],
    model: Model = "full",
) -> None:
    """Turn videos into pose tracks: small files of numbers without a picture.

    A pose track can be analysed and sent to somebody without showing the person.

    \b
    Examples:
      coach track calf.mp4 --out tracks
      coach track *.mp4 --out tracks --model lite
    """
    from coach.analysis.batch import track_all
    from coach.analysis.choices import ChoiceError, chosen_model
    from coach.analysis.outputs import OutputError

    faults: list[str] = []
    try:
        for target in track_all(files, out, chosen_model(model), faults.append):
            print(target, flush=True)
    except (ChoiceError, OutputError) as error:
        raise _refusal(error.sentence) from None
    _end(faults)


@app.command(short_help="Score recordings whose truth is known.")
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
    from coach.analysis.accuracy.run import accuracy_report
    from coach.analysis.accuracy.truth import TruthError
    from coach.analysis.choices import ChoiceError, chosen_exercise
    from coach.analysis.outputs import OutputError, check_output, write_bytes
    from coach.capture.errors import CaptureError
    from coach.library import load_catalogue

    catalogue = load_catalogue()
    try:
        only = frozenset(chosen_exercise(catalogue, each).id for each in exercise or ())
        if report is not None:
            check_output(report, ".md")
        text = accuracy_report(folder, only, jobs or os.cpu_count() or 1)
        print(text, end="")
        if report is not None:
            write_bytes(report, text.encode())
    except (ChoiceError, TruthError, CaptureError, OutputError) as error:
        raise _refusal(error.sentence) from None


@app.command(short_help="Check this computer and say what to do.")
def doctor(data: Data = None) -> None:
    """Check camera, model, voice, record, versions and speed, and say what to do.

    The exit code is 0 when the coach can work here and 1 when it cannot.

    \b
    Example:
      coach doctor
    """
    from coach.doctor.examine import examine
    from coach.doctor.finding import conclusion, told

    findings = []
    for finding in examine(data):
        print(told(finding), flush=True)
        findings.append(finding)
    print(conclusion(findings))
    if any(finding.verdict == "broken" for finding in findings):
        raise typer.Exit(1)


add_to(app)
cli_practice.add_to(app)
cli_open.add_to(app)


def main() -> None:
    """Run the command line and leave the process with its exit code."""
    app()


def _need_display() -> None:
    from coach.doctor.display import NO_DISPLAY, display_name

    if display_name() is None:
        raise _refusal(NO_DISPLAY)


def _end(faults: list[str]) -> None:
    for fault in faults:
        _complain(fault)
    if faults:
        raise typer.Exit(BAD_INPUT)


def _refusal(sentence: str) -> typer.Exit:
    _complain(sentence)
    return typer.Exit(BAD_INPUT)


def _complain(sentence: str) -> None:
    print(f"coach: {sentence}", file=sys.stderr)
