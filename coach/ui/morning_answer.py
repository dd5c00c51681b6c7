"""How an ankle feels on getting up, as it was said."""

from typing import NamedTuple

from coach.motion.events import Side


class MorningAnswer(NamedTuple):
    """``side`` None is the one sore ankle. What was not said is None; a score of 0 is said."""

    side: Side | None
    score: int
    swelling: bool | None
    limp: bool | None
    giving_way: bool | None
