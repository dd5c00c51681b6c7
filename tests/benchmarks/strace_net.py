"""What the whole app asks of the system, seen by ``strace``: internet sockets, and files written.

    uv run python -m tests.benchmarks.strace_net [--short]

Linux only; ``apt-get install strace`` brings the tool. The session, the tour through every page
and the commands of ``tests.proofs.offline_child`` run under it, with all that they start. Unlike
the proof, nothing is refused or left to sampling: each call is in the log. ``--short`` leaves the
session out.

A call that names an address is one of the internet unless the address is this computer itself:
a speech service that the app starts may look for a voice there. A socket of the internet's kind
is listed with its program, and counts when that program is the app.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.load import load_now

MISSING = "strace is not there: nothing was measured. On Debian and Ubuntu: apt-get install strace"
CALLS = "socket,connect,sendto,sendmsg,sendmmsg,bind,open,openat,creat,execve,process"
PATIENCE_S = 1800.0
FAMILY = re.compile(r"\b(?:AF|PF)_(?:INET6?|PACKET)\b")
HERE = re.compile(r'inet_addr\("127\.|inet_pton\(AF_INET6, "::1"')
STARTED = re.compile(r'\bexecve\("([^"]+)"')
SOCKET = re.compile(r"\bsocket\((AF_\w+)")
WRITING = re.compile(
    r"\b(?:open\(|openat\([^,]+, )\"([^\"]+)\", [^)]*O_(?:WRONLY|RDWR)[^)]*\) = \d"
)


APP = "python"


@dataclass(frozen=True, slots=True)
class Calls:
    """What one thread asked of the system, and its program; a thread is its process's."""

    program: str
    lines: Sequence[str]

    @property
    def is_app(self) -> bool:
        """Whether it is the app, and not a service that it started."""
        return self.program.startswith(APP)


def main(arguments: Sequence[str]) -> int:
    """Print the sockets by kind and the places written to; 0 when no socket was an internet one."""
    tool = shutil.which("strace")
    if tool is None or not sys.platform.startswith("linux"):
        print(MISSING)
        return 2
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        traced(tool, home, short="--short" in arguments)
        logs = list(home.glob("trace.*"))
        return tell([calls_of(log) for log in logs], home)


def traced(tool: str, home: Path, *, short: bool) -> None:
    """Run the app under ``strace`` in folders of its own. Raises SystemExit if it fails."""
    for folder in ("home", "temporary", "out"):
        (home / folder).mkdir()
    child = "tests.proofs.tour_child" if short else "tests.proofs.offline_child"
    places = {"HOME": home / "home", "TMPDIR": home / "temporary"}
    done = subprocess.run(
        [
            *(tool, "-ff", "-qq", "-e", f"trace={CALLS}", "-e", "signal=none"),
            *("-o", home / "trace", sys.executable, "-m", child),
            *(home / "data", home / "out", home / "report.json"),
        ],
        env=os.environ
        | {name: f"{path}" for name, path in places.items()}
        | {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    if done.returncode:
        raise SystemExit(f"the app ended with {done.returncode}: {done.stderr[-2000:]}")


def calls_of(log: Path) -> Calls:
    """The calls of one thread, and the program that it last became."""
    lines = log.read_text(errors="replace").splitlines()
    started = [found[1] for line in lines if (found := STARTED.search(line)) and "= 0" in line]
    return Calls(Path(started[-1]).name if started else APP, lines)


def tell(threads: Sequence[Calls], home: Path) -> int:
    """Print what was found; the answer is 1 where anything went to the internet."""
    lines = [line for each in threads for line in each.lines]
    kinds = Counter(found[1] for line in lines if (found := SOCKET.search(line)))
    print(f"{len(threads)} threads and processes, {len(lines)} calls looked at, {load_now()}")
    print(f"sockets: {', '.join(f'{n} {kind}' for kind, n in kinds.items()) or 'none'}")
    out = 0
    for each in threads:
        for line in filter(FAMILY.search, each.lines):
            is_out = not HERE.search(line) and (each.is_app or not SOCKET.search(line))
            out += is_out
            print(f"  {'INTERNET' if is_out else 'this computer'}, by {each.program}: {line}")
    written = (found[1] for line in lines if (found := WRITING.search(line)))
    for place, times in sorted(Counter(place_of(Path(path), home) for path in written).items()):
        print(f"opened to write: {times:>5} times  {place}")
    print(f"calls to the internet: {out}, none: {'MISSED' if out else 'met'}")
    return 1 if out else 0


def place_of(path: Path, home: Path) -> str:
    """The folder of the run that a file was written to, or the file itself where it was none."""
    if not path.is_relative_to(home):
        return f"{path}"
    inside = path.relative_to(home).parts
    return f"{inside[0]}/" if len(inside) > 1 else inside[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
