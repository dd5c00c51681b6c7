"""The questionnaires of which a total can be kept: their names, ranges and which way is better.

Only the total is kept: the items belong to their authors (clinical "Outcome measures").
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from coach.practice.values import Scale


@dataclass(frozen=True, slots=True)
class ScaleForm:
    """``most`` is the highest total, the lowest is 0. ``unit`` is "%" or nothing.

    ``unclear_below`` is the change below which nothing can be said, None where we know none.
    """

    name: str
    most: int
    unit: str = ""
    higher_is_better: bool = True
    unclear_below: float | None = None


FORMS: Mapping[Scale, ScaleForm] = MappingProxyType(
    {
        Scale.FAAM_ADL: ScaleForm("FAAM ADL", 100, "%"),
        Scale.FAAM_SPORT: ScaleForm("FAAM Sport", 100, "%"),
        Scale.LEFS: ScaleForm("LEFS", 80, unclear_below=9),
        Scale.CAIT: ScaleForm("CAIT", 30, unclear_below=3),
        Scale.IDFAI: ScaleForm("IdFAI", 37, higher_is_better=False),
        Scale.VISA_A: ScaleForm("VISA-A", 100),
        Scale.UWRI: ScaleForm("UWRI", 36, unclear_below=8),
    }
)
"""Smallest clear changes as in clinical "Outcome measures"."""
