"""Figures are shown no finer than they are known."""

import math

import pytest

from coach.motion.uncertainty import figure


@pytest.mark.parametrize(
    ("value", "unit", "seen", "text"),
    [
        (33.8, "deg", 1.0, "35° ± 10°"),
        (32.4, "deg", 1.0, "30° ± 10°"),
        (32.4, "deg", 0.5, "30° ± 20°"),
        (0.35, "foot", 1.0, "0.35 ± 0.12 foot (9 ± 3 cm)"),
        (12.345, "s", 1.0, "12.3 ± 0.4 s"),
        (0.2, "shank", 1.0, "0.20 ± 0.10 shank"),
    ],
)
def test_figures(value: float, unit: str, seen: float, text: str) -> None:
    shown = figure(value, unit, seen)
    assert shown is not None
    assert shown.text() == text


def test_what_is_not_known_is_not_shown() -> None:
    assert figure(math.nan, "deg") is None
    assert figure(0.0, "deg") is not None


@pytest.mark.parametrize("value", [v / 7 for v in range(0, 700, 13)])
def test_no_angle_is_finer_than_five_degrees(value: float) -> None:
    shown = figure(value, "deg")
    assert shown is not None
    assert shown.value % 5 == 0
