"""Says a measured figure the way a person may trust it: rounded, and with its uncertainty.

The uncertainties are two standard deviations of the error on recordings with truth (``coach
accuracy``, "Range"), or the literature's where ours flatter: an angle by a single camera is good
to about 10 degrees (clinical.md section 0), whatever the rendered people say.
"""

import math
from dataclasses import dataclass

FOOT_CM = 26.0
"""A foot's length where nobody measured it: 15 % of 1.70 m."""

ANGLE_STEP_DEG = 5.0

PLUS_MINUS = {"deg": 10.0, "foot": 0.12, "shank": 0.1, "s": 0.4}
"""Uncertainty by unit with tracking at its best."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A value as it may be shown, in ``unit``, give or take ``plus_minus``."""

    value: float
    plus_minus: float
    unit: str

    def text(self) -> str:
        """The figure in words."""
        match self.unit:
            case "deg":
                return f"{self.value:.0f}° ± {self.plus_minus:.0f}°"
            case "foot":
                cm, off = heel_cm(self.value), heel_cm(self.plus_minus)
                return f"{self.value:.2f} ± {self.plus_minus:.2f} foot ({cm:.0f} ± {off:.0f} cm)"
            case "s":
                return f"{self.value:.1f} ± {self.plus_minus:.1f} s"
            case _:
                return f"{self.value:.2f} ± {self.plus_minus:.2f} {self.unit}"


def figure(value: float, unit: str, seen: float = 1.0) -> Figure | None:
    """What may be shown of ``value``; None where it is not known.

    ``seen`` is the share of the time in which it could be measured: with half of it unseen the
    uncertainty is twice as large. Angles come in steps of 5 degrees, never finer.
    """
    if not math.isfinite(value):
        return None
    widened = PLUS_MINUS.get(unit, 0.1) / min(1.0, max(0.25, seen))
    if unit == "deg":
        steps = max(1, round(widened / ANGLE_STEP_DEG))
        return Figure(ANGLE_STEP_DEG * round(value / ANGLE_STEP_DEG), ANGLE_STEP_DEG * steps, unit)
    return Figure(value, widened, unit)


def heel_cm(feet: float, foot_cm: float = FOOT_CM) -> float:
    """An estimate of a heel's height in centimetres from foot lengths."""
    return feet * foot_cm
