"""A practice's file outlives whoever writes it being killed: all that was confirmed is there."""

import subprocess
import sys
from pathlib import Path

from coach.practice import copies, local_file
from coach.practice.opening import open_book
from coach.record import backup

from .made import day

KILLS, CONFIRMED_EACH, SETS = 3, 25, 4

WRITER = f"""
import itertools, sys
from pathlib import Path
from coach.practice.opening import open_book
from coach.practice.values import Standing
from tests.practice.made import plan, result, sets
with open_book(Path(sys.argv[1])) as book:
    for number in itertools.count():
        client = book.add_client(f"person {{number}}", "note " * 300)
        book.keep_draft(client.id, plan(), None)
        line = result(client, f"r{{client.id}}")
        book.add_result(line, b"archive" * 3000, sets("s", {SETS}), Standing(), b"k")
        print(client.id, flush=True)
"""


def killed_while_writing(folder: Path) -> set[str]:
    """Start a writer, kill it amid its work, and say which people it had confirmed."""
    confirmed: set[str] = set()
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            confirmed.add(line.strip())
            if len(confirmed) == CONFIRMED_EACH:
                writer.kill()
                break
        # A line that was cut off confirms nothing.
        confirmed.update(line.strip() for line in writer.stdout if line.endswith("\n"))
    assert writer.returncode != 0
    return confirmed


def test_what_was_confirmed_before_a_kill_is_there_whole(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    confirmed: set[str] = set()
    for _ in range(KILLS):
        confirmed |= killed_while_writing(folder)
        backup.check(local_file.file_of(folder))
    with open_book(folder) as book:
        there = {line.client.id for line in book.clients(day(0))}
        assert there >= confirmed
        assert len(there) <= len(confirmed) + KILLS
        for client_id in there:
            page = book.page(client_id, day(0))
            # The one that was under way may lack its last steps, but has no half of any.
            whole = (len(page.results), len(page.sets), len(book.archives(client_id)))
            assert whole == (1, SETS, 1) or (whole == (0, 0, 0) and client_id not in confirmed)
            assert len(page.plans) == 1 or client_id not in confirmed
    for copy in copies.listed(folder):
        backup.check(copy.file)
