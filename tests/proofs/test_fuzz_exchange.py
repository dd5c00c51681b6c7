"""A few hundred strange plan and result files of every kind; the long run is a program."""

from collections import Counter
from pathlib import Path

import pytest

from coach.record.store import Store

from . import fuzz_exchange_plans as plans
from . import fuzz_exchange_results as results
from .fuzz_exchange import Fuzzer

EACH = 20
PATIENCE_S = 100.0


@pytest.mark.parametrize("seed", [1, 2])
def test_strange_files_are_refused_with_a_sentence_and_change_nothing(
    tmp_path: Path, seed: int
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    kinds = {**plans.KINDS, **results.KINDS}
    with Store.open(tmp_path / "data") as store:
        tally = Fuzzer(folder, seed, store, PATIENCE_S).run(EACH * len(kinds))
    assert tally.wrong == []
    assert tally.inputs == EACH * len(kinds)
    assert {kind: sum(outcomes.values()) for kind, outcomes in tally.by_kind.items()} == (
        dict.fromkeys(kinds, EACH)
    )
    # Both must happen, or nothing was tried.
    said = sum(tally.by_kind.values(), start=Counter())
    assert said["read"] > 0
    assert len(said) >= 5
