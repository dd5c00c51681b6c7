"""Lets atheris (libFuzzer) look for inputs by coverage:

``uv run --group fuzz python -m tests.proofs.fuzz_exchange_atheris plan corpus -runs=50000``,
and the same for ``archive``, ``statement`` and ``picture``; ``corpus`` is a folder to work in.

Needs the dependency group ``fuzz``. What it writes is put behind the cryptography, which it could
not get through: a plan is signed after it was changed, an archive is looked through as it is.
"""

import io
import json
import random
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["coach.exchange", "coach.record.archive"]):
    from coach.exchange.canonical import NotCanonical, loose
    from coach.exchange.faults import ExchangeError
    from coach.exchange.pictures import bare, check
    from coach.exchange.plan_file import plan_from
    from coach.exchange.result_archive import look_through
    from coach.exchange.result_file import result_from
    from coach.record.errors import RecordError
from tests.exchange.making import PHYSIO, png, result_bytes, signed
from tests.proofs.fuzz_exchange_changes import json_changed
from tests.proofs.fuzz_exchange_plans import BASES
from tests.proofs.fuzz_exchange_results import DAYS, sound_archive

NAME = Path("in")


def plan(data: bytes) -> None:
    """As it is, and signed if it is a document."""
    _refused_or_read(lambda: plan_from(data))
    try:
        document = loose(data)
    except NotCanonical:
        return
    if isinstance(document, dict):
        try:
            raw = signed(document)
        except (ValueError, RecursionError):
            return
        _refused_or_read(lambda: plan_from(raw))


def archive(data: bytes) -> None:
    """As the archive of a result that is signed and sealed."""
    with suppress(ValueError, RecordError):
        look_through(data, NAME)
    raw = io.BytesIO(result_bytes(data, said=DAYS))
    _refused_or_read(lambda: result_from(raw, PHYSIO, NAME))


def statement(data: bytes) -> None:
    """As what a result says of itself."""
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        return
    if isinstance(said, dict):
        try:
            raw = io.BytesIO(result_bytes(sound_archive(), said=said))
        except (ValueError, RecursionError):
            return
        _refused_or_read(lambda: result_from(raw, PHYSIO, NAME))


def picture(data: bytes) -> None:
    """As a picture: what is left of it once it is bare is checked without a fault of ours."""
    with suppress(ValueError):
        check(bare(data))


def mutated(data: bytes, most: int, seed: int) -> bytes:
    """A document changed as one, or bytes as libFuzzer changes them."""
    chance = random.Random(seed)
    try:
        changed = json.dumps(json_changed(json.loads(data), chance)).encode()
    except (ValueError, RecursionError):
        changed = b""
    use = changed and len(changed) <= most and chance.random() < 0.7
    return changed if use else bytes(atheris.Mutate(data, most))


def _refused_or_read(read: Callable[[], object]) -> None:
    with suppress(ExchangeError):
        read()


TARGETS: dict[str, tuple[Callable[[bytes], None], tuple[bytes, ...]]] = {
    "plan": (plan, BASES),
    "archive": (archive, (sound_archive(),)),
    "statement": (statement, (json.dumps(DAYS).encode(),)),
    "picture": (picture, (png(), png(64))),
}


def main() -> None:
    """Fuzz the target that the first argument names; the others are libFuzzer's."""
    target, seeds = TARGETS[sys.argv.pop(1)]
    corpus = Path(sys.argv.pop(1))
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup([*sys.argv, str(corpus)], target, custom_mutator=mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
