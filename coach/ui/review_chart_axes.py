"""The axes of a trend, in the language of the window."""

from collections.abc import Sequence

import pyqtgraph as pg

from coach.ui.review_chart_lines import day_at
from coach.ui.review_words import full_day, short_day
from coach.ui.tokens import NOTE
from coach.ui.typeface import scaled_px
from coach.ui.wording import number

LEAST_YEARLY_DAYS = 91
"""With ticks as far apart as this a day needs its year."""


class DayAxis(pg.AxisItem):
    """Says days in the language of the window."""

    def tickStrings(self, values: Sequence[float], _scale: float, spacing: float) -> list[str]:
        say = full_day if spacing >= LEAST_YEARLY_DAYS else short_day
        return [say(day_at(value)) for value in values]

    def tickSpacing(self, low: float, high: float, size: float) -> list[tuple[float, float]]:
        wide = scaled_px(NOTE.size_px) * 8
        wanted = (high - low) * wide / max(1.0, size)
        step = next((one for one in (1, 2, 7, 14, 28, 91, 182, 365) if one >= wanted), 730)
        return [(float(step), 0.0)]


class ValueAxis(pg.AxisItem):
    """Says values in the language of the window."""

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [number(round(value, 3)) for value in values]
