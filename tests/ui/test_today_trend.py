"""The pain trend draws what was told, 0 at 0, and nothing where nobody said anything."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from coach.care.trend import PainDay
from coach.ui.pain_trend import PainTrend
from coach.ui.theme import Theme
from coach.ui.today_lower import TREND_PX
from coach.ui.tokens import NOTE
from coach.ui.typeface import font

FIRST = date(2026, 3, 4)
SCORES = st.one_of(st.none(), st.integers(0, 10))


def days(mornings: Sequence[int | None], during: Sequence[int | None] = ()) -> list[PainDay]:
    told = [*during, *[None] * (len(mornings) - len(during))]
    return [
        PainDay(FIRST + timedelta(days=place), morning, worst)
        for place, (morning, worst) in enumerate(zip(mornings, told, strict=True))
    ]


def drawn(trend: PainTrend, color: str) -> list[tuple[int, int]]:
    """The points in about that colour."""
    image = trend.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(color)
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if all(
            abs(have - want) < 30
            for have, want in zip(
                image.pixelColor(x, y).getRgb()[:3], wanted.getRgb()[:3], strict=True
            )
        )
    ]


@pytest.fixture
def trend(qtbot: QtBot, theme: Theme) -> PainTrend:
    made = PainTrend(theme, 200)
    qtbot.addWidget(made)
    made.setStyleSheet("background: white")
    made.resize(400, 200)
    made.show()
    return made


def test_nothing_told_draws_nothing(trend: PainTrend, theme: Theme) -> None:
    trend.show_trend(days([None] * 28), None)
    assert drawn(trend, theme.colors.primary) == []
    assert drawn(trend, theme.colors.attention) == []
    assert trend.accessibleDescription() == "Nothing told yet."


def test_zero_is_drawn_at_the_bottom_and_ten_at_the_top(trend: PainTrend, theme: Theme) -> None:
    trend.show_trend(days([None] * 10 + [0] + [None] * 17), None)
    lowest = max(y for _, y in drawn(trend, theme.colors.primary))
    trend.show_trend(days([None] * 10 + [10] + [None] * 17), None)
    highest = min(y for _, y in drawn(trend, theme.colors.primary))
    assert lowest > 150
    assert highest < 30


def test_the_line_breaks_where_a_morning_is_missing(trend: PainTrend, theme: Theme) -> None:
    trend.show_trend(days([4] * 10 + [None] * 8 + [4] * 10), None)
    columns = {x for x, _ in drawn(trend, theme.colors.primary)}
    left, right = min(columns), max(columns)
    middle = {x for x in columns if left + (right - left) * 0.4 < x < left + (right - left) * 0.6}
    assert middle == set()


def test_what_hurt_during_is_a_ring_of_its_own(trend: PainTrend, theme: Theme) -> None:
    trend.show_trend(days([None] * 28, [None, 0, None]), None)
    assert drawn(trend, theme.colors.primary) == []
    assert max(y for _, y in drawn(trend, theme.colors.attention)) > 150


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mornings=st.lists(SCORES, min_size=28, max_size=28))
def test_the_words_say_what_was_told(trend: PainTrend, mornings: list[int | None]) -> None:
    trend.show_trend(days(mornings), None)
    told = [one for one in mornings if one is not None]
    said = trend.accessibleDescription()
    if not told:
        assert said == "Nothing told yet."
        return
    assert f"on {len(told)} days" in said or (len(told) == 1 and "on 1 day" in said)
    assert f"from {min(told)} to {max(told)}; the latest was {told[-1]}" in said


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_figures_of_the_axis_stand_apart_at_every_size_of_text(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    theme.scale_text(percent)
    try:
        small = PainTrend(theme, TREND_PX)
        qtbot.addWidget(small)
        small.setStyleSheet("background: white")
        small.resize(small.sizeHint())
        small.show_trend(days([1] * 28), None)
        line = QFontMetrics(font(NOTE))
        picture = small.grab().toImage()
        # Left of all dates: only the figures are there.
        left = range(line.horizontalAdvance("10"))
        ground = picture.pixelColor(0, 0)
        rows = [
            y
            for y in range(picture.height())
            if any(picture.pixelColor(x, y) != ground for x in left)
        ]
    finally:
        theme.scale_text(100)
    gaps = [b - a for a, b in pairwise(rows) if b - a > 1]
    assert len(gaps) == 2, "three figures, one over the other"
    assert min(gaps) >= line.height()
