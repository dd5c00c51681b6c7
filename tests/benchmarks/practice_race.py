"""Two processes edit one person on PostgreSQL, are killed, and the server loses its power.

    uv run python -m tests.benchmarks.practice_race [1000]

A trigger on the server notes every writing of the row, so that nothing has to be believed of the
app: each writing must count one edit more than the one before it, every edit that was confirmed to
a writer must be among them, and no edit may be there twice.
"""

import itertools
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from coach.practice.opening import open_book
from tests.benchmarks.practice_race_child import SETS, counts, name_of, note_of
from tests.practice.made import day
from tests.practice.postgres import Server

WRITERS = ("a", "b")
CHILD = "tests.benchmarks.practice_race_child"
ROOT = Path(__file__).resolve().parents[2]
_STUCK_S = 120.0

AUDIT = """
CREATE TABLE audit (place serial, version int, name text, note text);
CREATE FUNCTION audited() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN INSERT INTO audit (version, name, note) VALUES (NEW.version, NEW.name, NEW.note);
RETURN NEW; END $$;
CREATE TRIGGER audited AFTER INSERT OR UPDATE ON client FOR EACH ROW EXECUTE FUNCTION audited();
"""


@dataclass
class Race:
    """What happened, and in the end what is wrong with it."""

    edits: list[tuple[str, int, int]] = field(default_factory=list)
    results: list[str] = field(default_factory=list)
    said: Counter[str] = field(default_factory=Counter)
    kills: int = 0
    power_cuts: int = 0
    stops: int = 0
    writings: int = 0
    unconfirmed: int = 0
    faults: list[str] = field(default_factory=list)


class Writer:
    """A child and a thread that hears it."""

    def __init__(self, name: str, url: str, client_id: str, many: int) -> None:
        self.name = name
        self._command = [sys.executable, "-m", CHILD, url, client_id, name, str(many)]
        self.heard: SimpleQueue[str] = SimpleQueue()
        self.start()

    def start(self) -> None:
        """Start the child, the first or the next."""
        self.is_editing = False
        self.process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        self._thread = Thread(target=self._hear, args=(self.process,))
        self._thread.start()

    def go(self) -> None:
        """Let it begin to edit, once it is ready."""
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """Kill it where it is."""
        self.process.kill()
        self.process.wait()
        self._thread.join()
        if self.process.stdin is not None:
            self.process.stdin.close()

    def _hear(self, process: "subprocess.Popen[str]") -> None:
        assert process.stdout is not None
        with process.stdout as lines:
            for line in lines:
                # A line that was cut off by a kill confirms nothing.
                if line.endswith("\n"):
                    self.heard.put(line.strip())


def race(server: Server, many: int, kills: int, stops: int, seed: int = 1) -> Race:
    """Let both writers make ``many`` edits each, with so many kills and power cuts between."""
    chance = random.Random(seed)
    url = server.new_database("race")
    happened = Race()
    nothing = dict.fromkeys(WRITERS, 0)
    with open_book(Path("/nonexistent"), url) as book:
        server.run(AUDIT, "race")
        client = book.add_client(name_of(nothing), note_of(nothing))
    # The times at which something happens, by the edits that were confirmed.
    total = len(WRITERS) * many
    marks = sorted(chance.sample(range(total // 20, total - total // 20), kills + stops))
    acts = ["kill"] * kills + ["stop"] * stops
    chance.shuffle(acts)
    due = list(zip(marks, acts, strict=True))
    writers = [Writer(name, url, client.id, many) for name in WRITERS]
    heard_at = time.monotonic()
    try:
        # Both at once, however long each takes to start.
        assert [writer.heard.get() for writer in writers] == ["ready"] * len(writers)
        for writer in writers:
            writer.go()
        while any(writer.process.poll() is None for writer in writers):
            if hear(writers, happened):
                heard_at = time.monotonic()
            if time.monotonic() - heard_at > _STUCK_S:
                happened.faults.append("nobody gets on")
                break
            editing = [one for one in writers if one.is_editing and one.process.poll() is None]
            if due and editing and len(happened.edits) >= due[0][0]:
                act = due.pop(0)[1]
                # Somewhere within an edit.
                time.sleep(chance.random() * 0.02)
                if act == "kill":
                    replace_killed(chance.choice(editing), happened)
                else:
                    cut_off(server, happened)
    finally:
        for writer in writers:
            writer.kill()
    hear(writers, happened)
    if any(writer.process.returncode != 0 for writer in writers):
        happened.faults.append("a writer ended with an error")
    happened.faults += [f"no occasion for a {act}" for _, act in due]
    judge(server, url, happened, many)
    return happened


def replace_killed(writer: Writer, happened: Race) -> None:
    """Kill a writer amid its work, and let another go on in its place."""
    writer.kill()
    writer.start()
    writer.go()
    happened.kills += 1


def cut_off(server: Server, happened: Race) -> None:
    """Stop the server and start it again, in turns as by a power cut and as its keeper would."""
    at_once = happened.power_cuts <= happened.stops
    server.stop(at_once=at_once)
    happened.power_cuts += at_once
    happened.stops += not at_once
    time.sleep(0.3)
    server.start()


def hear(writers: Sequence[Writer], happened: Race) -> bool:
    """Take what the writers have said since."""
    any_heard = False
    for writer in writers:
        while True:
            try:
                kind, *rest = writer.heard.get(timeout=0.005).split()
            except Empty:
                break
            any_heard = True
            happened.said[kind] += 1
            if kind == "edit":
                writer.is_editing = True
                happened.edits.append((rest[0], int(rest[1]), int(rest[2])))
            elif kind == "result":
                happened.results.append(rest[0])
    return any_heard


def judge(server: Server, url: str, happened: Race, many: int) -> None:
    """Compare what was confirmed with what is found."""
    faults = happened.faults
    audit = server.run("SELECT version, name, note FROM audit ORDER BY version, place", "race")
    happened.writings = len(audit) - 1
    if [row[0] for row in audit] != list(range(1, len(audit) + 1)):
        faults.append("a version is missing or twice")
    found = {}
    for (_, _, before), (version, name, note) in itertools.pairwise(audit):
        was, now = counts(before), counts(note)
        moved = [writer for writer in WRITERS if now[writer] != was[writer]]
        if len(moved) != 1 or now[moved[0]] != was[moved[0]] + 1:
            faults.append(f"lost update at version {version}: {before} became {note}")
        elif name != name_of(now):
            faults.append(f"half an edit at version {version}: {name}, {note}")
        else:
            found[moved[0], now[moved[0]]] = version
    for writer, number, version in happened.edits:
        if found.get((writer, number)) != version:
            faults.append(f"confirmed and not found: {writer} {number} at {version}")
    happened.unconfirmed = len(found) - len(set(happened.edits))
    if counts(audit[-1][2]) != dict.fromkeys(WRITERS, many):
        faults.append(f"it ends with {audit[-1][2]}")
    if len(set(happened.edits)) != len(happened.edits):
        faults.append("an edit was confirmed twice")
    judge_results(server, url, happened)


def judge_results(server: Server, url: str, happened: Race) -> None:
    """Each result is there with its archive and all its sets, or not at all."""
    rows = server.run(
        "SELECT id, (SELECT count(*) FROM result_archive WHERE result_id = result.id), "
        "(SELECT count(*) FROM result_set WHERE result_id = result.id) FROM result",
        "race",
    )
    for id_, archives, sets in rows:
        if (archives, sets) != (1, SETS):
            happened.faults.append(f"half a result: {id_} has {archives} archives, {sets} sets")
    lost = set(happened.results) - {row[0] for row in rows}
    happened.faults += [f"confirmed and not found: result {id_}" for id_ in sorted(lost)]
    with open_book(Path("/nonexistent"), url) as book:
        (line,) = book.clients(day(0))
        if line.client.standing.sessions < 1:
            happened.faults.append("no result came into the standing")


def told(happened: Race, many: int, took_s: float) -> str:
    """The figures, for a person."""
    return (
        f"2 writers, {many} edits each of one person, in {took_s:.0f} s\n"
        f"writers killed {happened.kills} times; server stopped {happened.stops} times and "
        f"cut off as by the power {happened.power_cuts} times\n"
        f"refused since the other was quicker {happened.said['conflict']} times, "
        f"unreachable {happened.said['unreachable']} times\n"
        f"writings on the server {happened.writings}: {len(happened.edits)} confirmed; "
        f"{happened.unconfirmed} kept although the answer was lost\n"
        f"results {len(set(happened.results))} confirmed, each with its archive and {SETS} sets\n"
        f"lost updates, half writings and other faults: {len(happened.faults)}"
    )


def main(arguments: Sequence[str]) -> None:
    """Run the whole race and print its figures; the exit code says whether all is well."""
    many = int(arguments[0]) if arguments else 1000
    with Server(durable=True) as server:
        began = time.monotonic()
        happened = race(server, many, kills=max(2, many // 50), stops=max(1, many // 125))
        print(told(happened, many, time.monotonic() - began))
    for fault in happened.faults[:20]:
        print(fault)
    sys.exit(bool(happened.faults))


if __name__ == "__main__":
    main(sys.argv[1:])
