"""What to do in place of a run, and what to build up once the ladder is done."""

from typing import Final, Literal

from coach.care.ladder import LadderState
from coach.care.ladder_rule import Why
from coach.care.run_entries import SwapSport

Build = Literal["distance", "pace", "hills"]

BUILD_ORDER: Final[tuple[Build, ...]] = ("distance", "pace", "hills")
"""After 30 minutes twice: further first, then faster, then hills and trails; one at a time."""

_SORE = frozenset({Why.REST_TO_BASE, Why.PHASE_3, Why.MORNING_OVER_BASE, Why.PAIN_3_TO_5})


def swaps_for(state: LadderState) -> tuple[SwapSport, ...]:
    """What may take the place of a run while it is sore; nothing while a bone is to be looked at.

    On an ordinary rest day there is nothing to replace either.
    """
    if state.stopped is not None:
        return ()
    return ("bike", "swim") if state.why in _SORE else ()
