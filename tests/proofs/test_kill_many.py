"""The short form of ``kill_many``: every kind of work is killed, and nothing promised is lost."""

from pathlib import Path

from .kill_many import kill_many
from .killed_work import WORK


def test_nothing_that_was_promised_is_lost(tmp_path: Path) -> None:
    tallies = kill_many(24, 20250330, tmp_path)
    assert tallies.keys() == WORK.keys()
    assert [tally.kills for tally in tallies.values()] == [4] * len(WORK)
    assert sum(tally.promised for tally in tallies.values()) > 50
    assert [lost for tally in tallies.values() for lost in tally.lost] == []
