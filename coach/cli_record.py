"""The commands that take a record out of the app and into it."""

# What a command needs is imported inside it, so that ``coach --help`` answers at once.
# ruff: noqa: PLC0415

import sys
from pathlib import Path
from typing import Annotated

import typer

BAD_INPUT = 2

Data = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Keep the record here, not in the usual place.")
]
Csv = Annotated[bool, typer.Option("--csv", help="Tables for a spreadsheet instead.")]
OutFile = Annotated[Path, typer.Argument(metavar="OUT.zip", help="The file to write.")]
InFile = Annotated[Path, typer.Argument(metavar="FILE.zip", help="An exported record.")]


def add_to(app: typer.Typer) -> None:
    """Give ``app`` the commands of this file."""
    app.command("export", short_help="Write the whole record to a file.")(export)
    app.command("import", short_help="Take an exported record over.")(import_)


def export(out: OutFile, *, csv: Csv = False, data: Data = None) -> None:
    """Write the whole record to one file: to keep, to move, or to look at in a spreadsheet.

    \b
    Examples:
      coach export record.zip           everything, to take over elsewhere
      coach export tables.zip --csv     flat tables with plain headers
    """
    from coach.cli_passphrase import opened_to_copy
    from coach.record.archive.flat import export_tables
    from coach.record.archive.writing import export_record
    from coach.record.errors import RecordError
    from coach.record.place import data_folder
    from coach.record.seal import unlocked
    from coach.record.system_zone import SystemZone

    folder = data_folder(data)
    try:
        with opened_to_copy(folder) as store:
            if csv:
                export_tables(store, out, SystemZone())
            else:
                export_record(store, out)
    except RecordError as error:
        raise _refusal(error.sentence) from None
    print(out)
    if unlocked.is_sealed(folder):
        print(
            "coach: This file is not encrypted. Keep it where only you can read it.",
            file=sys.stderr,
        )


def import_(file: InFile, data: Data = None) -> None:
    """Take an exported record over. What is in the record already stays as it is.

    While a window of coach is open with the record, take the file over there.

    \b
    Example:
      coach import record.zip
    """
    from coach.cli_passphrase import opened_to_change
    from coach.record.archive.merging import import_record
    from coach.record.errors import RecordError
    from coach.record.place import data_folder

    try:
        with opened_to_change(data_folder(data)) as store:
            merged = import_record(store, file)
    except RecordError as error:
        raise _refusal(error.sentence) from None
    print(f"{merged.sessions} sessions taken over, {merged.sessions_there} were there already")
    print(f"{merged.entries} entries taken over, {merged.entries_there} were there already")
    if merged.conflicts:
        print(f"{len(merged.conflicts)} differ from yours; yours stayed as they are")


def _refusal(sentence: str) -> typer.Exit:
    print(f"coach: {sentence}", file=sys.stderr)
    return typer.Exit(BAD_INPUT)
