"""A trend as small as a word: what nobody knows is left out, as on the large chart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from coach.ui.review_chart_lines import GAP_DAYS
from coach.ui.review_spark import Spark, SparkLine
from coach.ui.theme import Theme

DAYS = st.lists(st.integers(0, 400), min_size=1, max_size=40, unique=True).map(sorted)


@given(DAYS, st.integers(1, 60))
def test_stretches_hold_every_value_once_and_join_across_no_gap(days: list[int], gap: int) -> None:
    line = SparkLine(tuple(map(float, days)), tuple(map(float, days)), True, gap)
    stretches = line.stretches
    assert [x for one in stretches for x, _ in one] == days
    for one in stretches:
        xs = [x for x, _ in one]
        assert all(b - a <= gap for a, b in pairwise(xs))
    for one, other in pairwise(stretches):
        assert other[0][0] - one[-1][0] > gap


@pytest.mark.parametrize(
    ("x", "crossed"),
    [
        ((0.0, 10.0, 20.0), True),
        ((0.0, 1.0, 19.0, 20.0), False),
    ],
    ids=["every ten days", "eighteen days without a word"],
)
def test_the_line_crosses_the_middle_only_where_something_is_known(
    qtbot: QtBot, theme: Theme, x: tuple[float, ...], crossed: bool
) -> None:
    assert inked(qtbot, theme, SparkLine(x, (5.0,) * len(x), True), 0.25) is crossed


def test_a_value_with_nothing_near_it_is_a_dot(qtbot: QtBot, theme: Theme) -> None:
    days = (0.0, 1.0, 2 * GAP_DAYS, 4 * GAP_DAYS - 1, 4 * GAP_DAYS)
    line = SparkLine(days, (5.0,) * 5, True)
    assert inked(qtbot, theme, line, 0.5)
    assert not inked(qtbot, theme, line, 0.25)


def inked(qtbot: QtBot, theme: Theme, line: SparkLine, across: float) -> bool:
    """Whether there is ink at a share of the width."""
    spark = Spark(theme)
    qtbot.addWidget(spark)
    spark.resize(200, 64)
    spark.show_lines((line,), None)
    picture = spark.grab().toImage()
    ink, x = QColor(theme.colors.primary), round(across * picture.width())
    return any(picture.pixelColor(x, y) == ink for y in range(picture.height()))
