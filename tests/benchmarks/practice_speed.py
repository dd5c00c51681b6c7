"""How long the list of people and one person's page take, in either database.

    uv run python -m tests.benchmarks.practice_speed [PEOPLE SETS]

A practice of 1,000 people and 200,000 sets is made first (see ``practice_fill``), in a file and on
a PostgreSQL of our own. Then one process asks the book, and another goes through the page People
until it is painted, offscreen. The first time is the first in its process. In the window the very
first list is what a physio's start shows: it imports and opens all that is behind People, no click
waits for it, and ``start_up`` has its limit. On a busy machine only the processor's own time says
something: that of the app, without the server's. Where there is no PostgreSQL only the file is
measured.
"""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TypedDict

from coach.practice.opening import open_book
from tests.benchmarks.load import load_now
from tests.benchmarks.practice_fill import fill, usual_archive
from tests.benchmarks.practice_speed_child import AT_START
from tests.practice.postgres import Server, programs

PEOPLE, SETS = 1000, 200_000
LIMIT_MS = 300.0


def main(arguments: Sequence[str]) -> None:
    """Fill both databases and print every figure against its limit."""
    people, sets = (int(one) for one in arguments) if arguments else (PEOPLE, SETS)
    missed = 0
    with tempfile.TemporaryDirectory() as name, ExitStack() as held:
        archive = usual_archive()
        for kind, url in databases(held):
            folder = Path(name, kind)
            began = time.monotonic()
            with open_book(folder, url) as book:
                fill(book.database, people, sets, archive)
            print(f"{kind}: {people} people and {sets} sets in {time.monotonic() - began:.0f} s")
            for part in ("data", "window"):
                missed += told(kind, part, measured(part, folder, url))
    sys.exit(bool(missed))


def databases(held: ExitStack) -> Iterator[tuple[str, str | None]]:
    """The kinds there are, and the URL of each."""
    yield "SQLite", None
    if programs() is None:
        print("no PostgreSQL on this computer")
        return
    server = held.enter_context(Server(durable=True))
    yield "PostgreSQL", server.new_database("speed")


class Said(TypedDict):
    """What a process says of itself."""

    ms: dict[str, list[tuple[float, float]]]
    found: dict[str, int]


def measured(part: str, folder: Path, url: str | None) -> Said:
    """What a process of its own says."""
    command = [sys.executable, "-m", "tests.benchmarks.practice_speed_child", part, str(folder)]
    done = subprocess.run(
        [*command, *([url] if url else [])], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    said: Said = json.loads(done.stdout)
    return said


def told(kind: str, part: str, said: Said) -> int:
    """Print the figures of a process, and say how many miss the limit."""
    found = said["found"]
    print(f"{kind}, {part}: {found['people']} listed, the busiest with {found['sets']} sets")
    print(f"  {load_now()}\n  {'':<34}{'median':>9}{'slowest':>9}{'processor':>11}")
    missed = 0
    for name, taken in said["ms"].items():
        gone_ms = [one[0] for one in taken]
        median, worked = statistics.median(gone_ms), statistics.median(one[1] for one in taken)
        line = f"  {name:<34}{median:>6.0f} ms{max(gone_ms):>6.0f} ms{worked:>8.0f} ms"
        if name == AT_START:
            print(f"{line}  part of the start", flush=True)
            continue
        missed += median >= LIMIT_MS
        verdict = "met" if median < LIMIT_MS else "MISSED"
        print(f"{line}  under {LIMIT_MS:.0f} ms: {verdict}", flush=True)
    return missed


if __name__ == "__main__":
    main(sys.argv[1:])
