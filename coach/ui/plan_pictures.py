"""Makes the own pictures of a plan so small that its file takes all of them: none is left out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from coach.exchange.pictures import MOST_BYTES_TOGETHER, bare, check
from coach.ui.exercise_still import NoStill, made_smaller, still_from


@dataclass(frozen=True, slots=True)
class PlanPictures:
    """``fitting`` are PNGs by exercise id; ``unusable`` are the ids whose picture is none."""

    fitting: Mapping[str, bytes]
    unusable: tuple[str, ...] = field(default=())


def pictures_for(
    pictures: Mapping[str, bytes], most_together: int = MOST_BYTES_TOGETHER
) -> PlanPictures:
    """The ``pictures`` as a plan file takes them, together no more than ``most_together`` bytes.

    The largest is made smaller until all fit.
    """
    fitting: dict[str, bytes] = {}
    unusable = []
    for id_, picture in pictures.items():
        alone = _alone(picture)
        if alone is None:
            unusable.append(id_)
        else:
            fitting[id_] = alone
    while sum(map(len, fitting.values())) > most_together:
        largest = max(fitting, key=lambda id_: len(fitting[id_]))
        fitting[largest] = made_smaller(fitting[largest])
    return PlanPictures(fitting, tuple(unusable))


def _alone(picture: bytes) -> bytes | None:
    """The picture as a plan takes one; None for what is no picture."""
    try:
        plain = bare(picture)
        check(plain)
    except ValueError:
        still = still_from(picture)
        return None if isinstance(still, NoStill) else still
    return plain
