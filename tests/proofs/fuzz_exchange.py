"""Reads very many strange plan and result files: ``python -m tests.proofs.fuzz_exchange 100000``.

Sound files are changed byte by byte, value by value, in their head, and under signatures and seals
that fit, so that every layer is reached. For each file it must hold that

- it is read, or refused with a sentence of ours and nothing else;
- what nobody signed is not read, except where it is byte for byte what was signed;
- a plan that was read is the same when it is handed on, but for spaces around its words;
- it takes less than the time limit;
- the folder holds that file afterwards, as it was, and no other;
- a result that was read is taken over into a record whole, or refused and the record as it was
  (each fourth of those read).
"""

import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import FrameType

from coach.exchange.faults import ExchangeError
from coach.exchange.plan_file import MOST_BYTES, HandedPlan, plan_bytes, plan_from, read_plan
from coach.exchange.result_file import OpenedResult, open_result
from coach.exchange.texts import is_plain
from coach.exchange.wording import clean_words
from coach.record.archive.merging import import_record
from coach.record.archive.writing import export_record
from coach.record.errors import RecordError
from coach.record.store import Store
from tests.benchmarks.process_figures import peak_mb
from tests.exchange.making import PHYSIO
from tests.proofs import fuzz_exchange_plans as plans
from tests.proofs import fuzz_exchange_results as results

LIMIT_S = 5.0
TAKEN_OVER_EACH = 4
SEED = 20260302


class Hang(BaseException):
    """The time limit has passed; no reader's ``except Exception`` may swallow it."""


@dataclass
class Tally:
    """What came of the files; ``wrong`` has a line for each thing that must not be."""

    inputs: int = 0
    by_kind: dict[str, Counter[str]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    hangs: int = 0
    slowest_s: float = 0.0
    slowest_kind: str = ""
    taken_over: Counter[str] = field(default_factory=Counter)

    def note(self, kind: str, outcome: str, took_s: float) -> None:
        """One file more."""
        self.inputs += 1
        self.by_kind.setdefault(kind, Counter())[outcome] += 1
        if took_s > self.slowest_s:
            self.slowest_s, self.slowest_kind = took_s, kind


class Fuzzer:
    """Makes and reads files in ``folder``, the same ones for the same ``seed``."""

    def __init__(
        self,
        folder: Path,
        seed: int = SEED,
        store: Store | None = None,
        limit_s: float = LIMIT_S,
    ) -> None:
        self._file = folder / "in"
        self._folder = folder
        self._chance = random.Random(seed)
        self._store = store
        self._limit_s = limit_s
        self._read = 0
        self.tally = Tally()

    def run(self, inputs: int, told: Callable[[int], None] = lambda _: None) -> Tally:
        """Read that many."""
        makers = {**plans.KINDS, **results.KINDS}
        kinds = list(makers)
        for number in range(inputs):
            kind = kinds[number % len(kinds)]
            self._one(kind, makers[kind](self._chance))
            told(number)
        return self.tally

    def _one(self, kind: str, raw: bytes) -> None:
        self._file.write_bytes(raw)
        before = self._file.stat()
        began = time.perf_counter()
        outcome = "?"
        try:
            with _limited(self._limit_s):
                outcome = self._reading(kind, raw)
        except Hang:
            self.tally.hangs += 1
            self._wrong(kind, raw, "hang")
        except ExchangeError as error:
            outcome = type(error).__name__
            if len(error.sentence) > 400 or not is_plain(error.sentence, lines=False):
                self._wrong(kind, raw, f"says {error.sentence!r}")
        except Exception:
            outcome = "crash"
            self._wrong(kind, raw, traceback.format_exc())
        after = self._file.stat()
        same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
        if not same or [one.name for one in self._folder.iterdir()] != ["in"]:
            self._wrong(kind, raw, "the folder is not as it was")
        # Some file systems wait for the disk where a file is written over.
        self._file.unlink(missing_ok=True)
        self.tally.note(kind, outcome, time.perf_counter() - began)

    def _reading(self, kind: str, raw: bytes) -> str:
        if kind in plans.KINDS:
            signed = read_plan(self._file)
            if kind not in plans.SIGNED_KINDS and raw not in plans.BASES:
                self._wrong(kind, raw, "read though nobody signed it")
            again = plan_from(plan_bytes(signed.plan, PHYSIO)).plan
            if _plain(again) != _plain(signed.plan):
                self._wrong(kind, raw, "does not survive being handed on")
            return "read"
        result = open_result(self._file, PHYSIO)
        as_made = raw in (results.sound(), results.long_sound())
        if kind not in results.SIGNED_KINDS and not as_made:
            self._wrong(kind, raw, "read though nobody signed it")
        self._take_over(kind, raw, result)
        return "read"

    def _take_over(self, kind: str, raw: bytes, result: OpenedResult) -> None:
        self._read += 1
        if self._store is None or self._read % TAKEN_OVER_EACH:
            return
        with tempfile.TemporaryDirectory() as name:
            file = Path(name) / "result.zip"
            file.write_bytes(result.archive)
            before = _state(self._store, Path(name))
            try:
                merged = import_record(self._store, file)
                self.tally.taken_over["new" if merged.sessions else "nothing new"] += 1
            except RecordError:
                self.tally.taken_over["refused"] += 1
                if _state(self._store, Path(name)) != before:
                    self._wrong(kind, raw, "refused, and the record is not as it was")

    def _wrong(self, kind: str, raw: bytes, what: str) -> None:
        self.tally.wrong.append(f"{kind}, {sha256(raw).hexdigest()[:12]}: {what}")
        kept = Path(tempfile.gettempdir()) / f"fuzz-{sha256(raw).hexdigest()[:12]}"
        kept.write_bytes(raw[:MOST_BYTES])


def _plain(plan: HandedPlan) -> tuple[object, ...]:
    """All of a plan, its words without the spaces around them, which are not handed on."""
    prescription = plan.prescription.model_dump(mode="json")
    exercises = [one.model_dump(mode="json") for one in plan.exercises]
    words = clean_words([plan.client_name, prescription, exercises])
    return words, plan.file_id, plan.client_id, plan.made_at, plan.pictures


@contextmanager
def _limited(limit_s: float) -> Iterator[None]:
    def stop(_number: int, _frame: FrameType | None) -> None:
        raise Hang

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _state(store: Store, folder: Path) -> bytes:
    export_record(store, folder / "state.zip")
    return (folder / "state.zip").read_bytes()


def report(tally: Tally, took_s: float) -> str:
    """The figures as they are told."""
    lines = [f"{tally.inputs} files in {took_s:.0f} s"]
    for kind, outcomes in tally.by_kind.items():
        told = ", ".join(f"{name} {count}" for name, count in outcomes.most_common())
        lines.append(f"  {kind} ({sum(outcomes.values())}): {told}")
    lines.append(f"taken over into a record: {dict(tally.taken_over)}")
    crashes = sum(outcomes["crash"] for outcomes in tally.by_kind.values())
    lines.append(f"crashes {crashes}, hangs {tally.hangs}, all that must not be {len(tally.wrong)}")
    lines.append(f"slowest {tally.slowest_s * 1000:.0f} ms ({tally.slowest_kind})")
    peak = peak_mb()
    if peak is not None:
        lines.append(f"largest memory of the process {peak:.0f} MB")
    return "\n".join(lines)


def main() -> int:
    """Read as many files as the first argument says, from the seed that the second one says."""
    inputs = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    began = time.perf_counter()

    def told(number: int) -> None:
        if number and number % 10_000 == 0:
            print(f"… {number}", file=sys.stderr, flush=True)

    with (
        tempfile.TemporaryDirectory() as folder,
        tempfile.TemporaryDirectory() as data,
        Store.open(Path(data)) as store,
    ):
        tally = Fuzzer(Path(folder), seed, store).run(inputs, told)
    print(report(tally, time.perf_counter() - began))
    for line in tally.wrong[:20]:
        print(line)
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
