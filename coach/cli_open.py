"""The commands that open a file in the window, and that list what there is to do."""

# What a command needs is imported inside it, so that ``coach --help`` answers at once.
# ruff: noqa: PLC0415

import sys
from pathlib import Path
from typing import Annotated

import typer

from coach.cli_record import BAD_INPUT, Data

AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line, nothing else.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="A .coachplan or a .coachresult.")]


def add_to(app: typer.Typer) -> None:
    """Give ``app`` the commands of this file."""
    app.command("open", short_help="Open a plan or a result in the window.")(open_)
    app.command("exercises", short_help="List the exercises.")(exercises)


def open_(file: File, data: Data = None) -> None:
    """Open the window with a plan from a physio, or with a result for one.

    \b
    Examples:
      coach open plan.coachplan
      coach open erika.coachresult
    """
    if not file.exists():
        print(f"coach: There is no file {file}. Please check the name.", file=sys.stderr)
        raise typer.Exit(BAD_INPUT)
    from coach.garbage import garbage_left

    with garbage_left():
        from coach.doctor.display import NO_DISPLAY, display_name
        from coach.ui.app import AppOptions, run

    if display_name() is None:
        print(f"coach: {NO_DISPLAY}", file=sys.stderr)
        raise typer.Exit(BAD_INPUT)
    options = AppOptions(
        None, "camera", None, data, autostart=False, plan=None, file=file.absolute()
    )
    raise typer.Exit(run(options))


def exercises(as_json: AsJson = False) -> None:
    """List the exercises, with the names that --exercise takes.

    \b
    Examples:
      coach exercises
      coach exercises --json
    """
    from coach.analysis.catalogue_list import catalogue_as_json, catalogue_as_text
    from coach.library import load_catalogue

    catalogue = load_catalogue()
    print(catalogue_as_json(catalogue) if as_json else catalogue_as_text(catalogue))
