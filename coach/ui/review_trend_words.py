"""A trend as lines for the chart, and as words for who cannot see it."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from coach.care.person import Ankle
from coach.review.trend import Line, Point, Trend
from coach.ui.review_chart_lines import ChartContext, ChartLine, ChartPoint, x_of
from coach.ui.review_words import (
    change_words,
    full_day,
    no_stop,
    scaled,
    side_words,
    span_words,
    symmetry_words,
    unit_words,
    value_words,
)

translate = QCoreApplication.translate


def main_line(trend: Trend, ankle: Ankle | None) -> Line | None:
    """The line to look at: that of the trained leg, or the first."""
    trained = (line for line in trend.lines if line.side == ankle)
    return next(trained, trend.lines[0] if trend.lines else None)


def trend_lines(
    trend: Trend, ankle: Ankle | None
) -> tuple[tuple[ChartLine, ...], ChartContext | None]:
    """What the chart draws, in the unit of its axis."""
    main, unit = main_line(trend, ankle), trend.unit
    lines = tuple(
        ChartLine(
            name=side_words(line.side),
            points=tuple(
                ChartPoint(
                    x=x_of(point.clock),
                    y=scaled(point.value, unit),
                    off=None if point.plus_minus is None else scaled(point.plus_minus, unit),
                    own=point.by != "camera",
                    words=partial(point_words, point, line, unit),
                )
                for point in line.points
            ),
            main=line is main,
            band=_band(line, unit),
        )
        for line in trend.lines
    )
    if trend.context is None:
        return lines, None
    words = translate("review", "people of your age: context, not a verdict")
    return lines, ChartContext(trend.context.low, trend.context.high, words)


def point_words(point: Point, line: Line, unit: str) -> str:
    """One point: when, what, how sure, and who counted."""
    said = [full_day(point.day)]
    if line.side is not None:
        said.append(side_words(line.side).lower())
    value = value_words(point.value, unit)
    if point.plus_minus is not None:
        value = translate("review", "{0} ± {1}").format(value, span_words(point.plus_minus, unit))
    said.append(value)
    said.append(by_words(point))
    return " · ".join(said)


def by_words(point: Point) -> str:
    """Who counted."""
    words = {
        "camera": translate("review", "counted by the camera"),
        "self": translate("review", "counted by hand"),
        "both": translate("review", "counted by the camera and by hand"),
    }[point.by]
    return translate("review", "{0}, corrected later").format(words) if point.corrected else words


def legend_words(trend: Trend, ankle: Ankle | None) -> str:
    """How to read the chart."""
    said = []
    if unit := unit_words(trend.unit):
        said.append(translate("review", "In {0}.").format(unit))
    main = main_line(trend, ankle)
    others = [line for line in trend.lines if line is not main]
    if main is not None and others:
        said.append(
            translate("review", "{0}: line and round marks. {1}: dashes and square marks.").format(
                side_words(main.side), ", ".join(side_words(line.side) for line in others)
            )
        )
    if any(point.by != "camera" for line in trend.lines for point in line.points):
        said.append(translate("review", "Hollow marks were counted by hand."))
    said.append(translate("review", "Where nothing is known the line breaks; it is never 0."))
    return " ".join(said)


def in_words(trend: Trend) -> str:
    """The whole trend in a few sentences."""
    said = []
    for line in trend.lines:
        first, last = line.points[0], line.points[-1]
        said.append(
            translate("review", "{0}: {1} sessions, from {2} on {3} to {4} on {5}; {6}.").format(
                side_words(line.side),
                len(line.points),
                value_words(first.value, trend.unit),
                full_day(first.day),
                value_words(last.value, trend.unit),
                full_day(last.day),
                no_stop(change_words(line.change, trend.unit)),
            )
        )
    return " ".join([*said, symmetry_words(trend.symmetry)]).strip()


def _band(line: Line, unit: str) -> tuple[float, float] | None:
    band = None if line.change is None else line.change.band
    return None if band is None else (scaled(max(0.0, band[0]), unit), scaled(band[1], unit))
