"""Opens a practice in a process of its own and says, as JSON, what it took (milliseconds).

``data`` asks the book alone; ``window`` goes through the page People until it is painted. Of each
act it says the time that went by and the time that this process's threads worked.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from datetime import time as clock
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from coach.practice.opening import open_book
from coach.record.system_zone import SystemZone
from tests.benchmarks.practice_fill import TODAY

WARM = 20
AT_START = "(start of a physio)"
"""People is a physio's first page: what it imports and its book are opened by the start."""


class Times:
    """What each thing took, in its order."""

    def __init__(self) -> None:
        self.ms: dict[str, list[tuple[float, float]]] = {}
        self.found: dict[str, int] = {}

    def take(self, name: str, act: Callable[[], object]) -> None:
        """Do it once and note how long that took."""
        began, worked = time.perf_counter(), time.process_time()
        act()
        took = 1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked)
        self.ms.setdefault(name, []).append(took)

    def say(self) -> None:
        """Print all."""
        print(json.dumps({"ms": self.ms, "found": self.found}))


def of_data(folder: Path, url: str | None) -> Times:
    """The book's own answers."""
    times = Times()
    book = open_book(folder, url)
    try:
        times.take("list, first time", lambda: book.clients(TODAY))
        people = book.clients(TODAY)
        busiest = max(people, key=lambda one: one.client.standing.sessions).client.id
        times.take("page of the busiest, first time", lambda: book.page(busiest, TODAY))
        times.found = {"people": len(people), "sets": len(book.page(busiest, TODAY).sets)}
        step = len(people) // WARM
        for number in range(WARM):
            times.take("list, again", lambda: book.clients(TODAY))
            times.take("search", lambda: book.clients(TODAY, "mueller"))
            some = people[number * step].client.id
            times.take("page of somebody, again", lambda id_=some: book.page(id_, TODAY))
            times.take("page of the busiest, again", lambda: book.page(busiest, TODAY))
    finally:
        book.close()
    return times


def of_window(folder: Path, url: str | None) -> Times:
    """The page, from the click until it is painted."""
    from tests.benchmarks.practice_window import Stand  # noqa: PLC0415

    now = datetime.combine(TODAY, clock(18), SystemZone())
    times, stand = Times(), Stand(folder, url, lambda: now)
    try:
        times.take(AT_START, stand.first_list)
        lines = stand.people()
        busiest = max(lines, key=lambda one: one.client.standing.sessions).client.id
        times.found = {"people": len(lines), "sets": len(stand.book.page(busiest, TODAY).sets)}
        stand.settle()
        times.take("page of the busiest, first time", lambda: stand.page(busiest))
        stand.settle()
        step = len(lines) // WARM
        for number in range(WARM):
            times.take("list, again", stand.list)
            stand.settle()
            times.take("search", lambda: stand.search("müller"))
            stand.search("")
            some = lines[number * step].client.id
            times.take("page of somebody, again", lambda id_=some: stand.page(id_))
            stand.settle()
            times.take("page of the busiest, again", lambda: stand.page(busiest))
            stand.settle()
    finally:
        stand.close()
    return times


def main(arguments: Sequence[str]) -> None:
    """``data`` or ``window``, the data folder, and the URL of a server."""
    kind, folder, *url = arguments
    measured = {"data": of_data, "window": of_window}[kind]
    measured(Path(folder), url[0] if url else None).say()


if __name__ == "__main__":
    main(sys.argv[1:])
