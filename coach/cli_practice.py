"""The commands about a practice's data: where they are, who may use them, and moving them."""

# What a command needs is imported inside it, so that ``coach --help`` answers at once.
# ruff: noqa: PLC0415

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coach.cli_record import BAD_INPUT, Data

if TYPE_CHECKING:
    from coach.practice.sql_book import SqlBook

Place = Annotated[
    str,
    typer.Argument(
        metavar="PLACE",
        help="local, a folder, or postgresql+psycopg://USER@HOST/DATABASE.",
    ),
]
From = Annotated[str, typer.Argument(metavar="FROM", help="local, a folder, or an address.")]
To = Annotated[str, typer.Argument(metavar="TO", help="local, a folder, or an address.")]
Address = Annotated[
    str, typer.Argument(metavar="ADDRESS", help="postgresql+psycopg://USER@HOST/DATABASE")
]
LOCAL = "local"

database = typer.Typer(
    name="database",
    no_args_is_help=True,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="A practice's people and plans: check, copy, restore, roles and password.",
)


def add_to(app: typer.Typer) -> None:
    """Give ``app`` the commands of this file."""
    app.add_typer(database, short_help="A practice's people and plans: check, copy, restore.")


@database.command(short_help="Check where people and plans are kept.")
def check(place: Place = LOCAL, *, data: Data = None) -> None:
    """Check that a practice's people and plans can be used, and say what is there.

    A database that is empty gets its tables, if the user may make them.

    \b
    Examples:
      coach database check
      coach database check postgresql+psycopg://anna@practice.example/coach
    """
    from coach.practice.checking import findings
    from coach.practice.faults import PracticeError

    try:
        with _existing(place, data) as book:
            for line in findings(book.database):
                print(line)
    except PracticeError as error:
        raise _refusal(error.sentence) from None


@database.command(short_help="Copy people and plans to another place.")
def copy(source: From, target: To, *, data: Data = None) -> None:
    """Copy what the one has and the other has not; what is there already stays as it is.

    Nothing is overwritten, and done twice nothing is kept twice. The exit code is 1 where both
    have a row that differs: these are named, and the other's stays.

    \b
    Examples:
      coach database copy local postgresql+psycopg://anna@practice.example/coach
      coach database copy postgresql+psycopg://anna@practice.example/coach local
    """
    from coach.practice.faults import PracticeError
    from coach.practice.transfer import transfer

    try:
        with _existing(source, data) as taken, _opened(target, data) as given:
            if taken.where == given.where:
                raise PracticeError("FROM and TO are the same place.")
            done = transfer(taken.database, given.database)
    except PracticeError as error:
        raise _refusal(error.sentence) from None
    for table, added in done.added.items():
        print(f"{table}: {added} copied, {done.there[table]} were there already")
    for one in done.conflicts:
        why = "was merged into another person there" if one.merged else "differs there"
        print(f"{one.table} “{one.about}” {why} and was left as it is", file=sys.stderr)
    if done.left_out:
        print(f"{done.left_out} rows of people who were merged there were left out")
    same = "both hold the same" if done.same else "all that was copied was read again"
    print(f"Checked: {same} ({done.digest[:16]})")
    if done.conflicts:
        raise typer.Exit(1)


@database.command(short_help="Keep a database's password.")
def password(
    address: Address,
    *,
    forget: Annotated[bool, typer.Option("--forget", help="Take it out again.")] = False,
) -> None:
    """Keep the password of a database in this computer's key store. It is asked for, not shown.

    \b
    Example:
      coach database password postgresql+psycopg://anna@practice.example/coach
    """
    from coach.practice import password as kept
    from coach.practice.address import address_of
    from coach.practice.faults import PracticeError

    try:
        where = address_of(address)
        if forget:
            kept.forget(where)
            print(f"The password for {where.shown} is not kept here any more.")
            return
        secret = where.password
        if secret is None:
            secret = typer.prompt(f"Password for {where.shown}", hide_input=True, err=True)
        kept.keep(where, secret)
    except PracticeError as error:
        raise _refusal(error.sentence) from None
    print(f"The password for {where.shown} is in this computer's key store.")


@database.command(short_help="Put the newest backup in place.")
def restore(*, data: Data = None) -> None:
    """Put the newest whole backup in the place of this computer's people and plans.

    What was there before is kept aside. Close coach first.

    \b
    Example:
      coach database restore
    """
    from datetime import datetime

    from coach.practice import copies
    from coach.practice.faults import PracticeError
    from coach.record.place import data_folder

    try:
        chosen, aside = copies.restore(data_folder(data), datetime.now())
    except PracticeError as error:
        raise _refusal(error.sentence) from None
    print(f"The backup of {chosen.day.isoformat()} is in place.")
    print(f"What was there before is in {aside}.")


@database.command(short_help="Say how to set up a server.")
def roles(
    name: Annotated[str, typer.Argument(metavar="DATABASE", help="What it is called.")] = "coach",
) -> None:
    """Print what the administrator of a PostgreSQL server runs, once, with psql.

    \b
    Example:
      coach database roles coach
    """
    from coach.practice.roles import recipe

    print(recipe(name), end="")


def _opened(place: str, data: Path | None) -> "SqlBook":
    from coach.practice.address import is_address
    from coach.practice.opening import open_book
    from coach.record.place import data_folder

    if is_address(place):
        return open_book(data_folder(data), place)
    return open_book(data_folder(data if place == LOCAL else Path(place)))


def _existing(place: str, data: Path | None) -> "SqlBook":
    """As ``_opened``, but nothing is made where nothing is."""
    from coach.practice.address import is_address
    from coach.practice.checking import has_file
    from coach.practice.faults import PracticeError
    from coach.record.place import data_folder

    folder = data_folder(data if place == LOCAL else Path(place))
    if not is_address(place) and not has_file(folder):
        raise PracticeError(f"No people and plans are kept in {folder} yet.")
    return _opened(place, data)


def _refusal(sentence: str) -> typer.Exit:
    print(f"coach: {sentence}", file=sys.stderr)
    return typer.Exit(BAD_INPUT)
