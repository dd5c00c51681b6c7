"""Writes the numbers of an exercise as a person reads them, and reads what a person writes.

Lengths are kept in lengths of the lower leg and shares of 1; both are written in percent. Decimal
arithmetic brings back exactly the number that was shown.
"""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QLocale

from coach.exercise.figures import Figure, Unit

translate = QCoreApplication.translate

PERCENT = (Unit.SHANKS, Unit.SHARE)


def shown(value: float | str | None, unit: Unit) -> str:
    """What stands in the line for ``value``; text that is no number stays as it was written."""
    if value is None or isinstance(value, str):
        return value or ""
    scaled = Decimal(repr(value)) * (100 if unit in PERCENT else 1)
    text = format(scaled.normalize(), "f") if scaled.is_finite() else str(value)
    return text.replace(".", QLocale().decimalPoint()).replace("-", "−")


def written(text: str, figure: Figure) -> float | str | None:
    """The value of what a person has written: text again where it is no number, None for none."""
    plain = text.strip().replace("−", "-").replace(",", ".")
    if not plain:
        return None if figure.optional else ""
    try:
        number = Decimal(plain) / (100 if figure.unit in PERCENT else 1)
    except InvalidOperation:
        return plain
    if not number.is_finite():
        return plain
    if figure.unit is Unit.COUNT and number == number.to_integral_value():
        return int(number)
    return float(number)


def unit_words(unit: Unit) -> str:
    """What stands behind a number."""
    return {
        Unit.COUNT: "",
        Unit.SECONDS: translate("exercise", "s"),
        Unit.DEGREES: translate("exercise", "°"),
        Unit.SHANKS: translate("exercise", "% of the lower leg"),
        Unit.SHARE: translate("exercise", "%"),
        Unit.RATE: translate("exercise", "° per lower leg"),
    }[unit]


def with_unit(value: float | str | None, unit: Unit) -> str:
    """A value with its unit, such as "8.5 % of the lower leg"; "none" where there is none."""
    if value is None:
        return translate("exercise", "none")
    words = unit_words(unit)
    gap = "" if unit is Unit.DEGREES or not words else " "
    return f"{shown(value, unit)}{gap}{words}"


def allowed(figure: Figure) -> str:
    """Which numbers a field takes, such as "0.2 to 3 s"; empty where any does."""
    lowest, highest, unit = figure.lowest, figure.highest, figure.unit
    if lowest is not None and highest is not None:
        return translate("exercise", "{0} to {1}").format(
            shown(lowest, unit), with_unit(highest, unit)
        )
    if highest is not None:
        return translate("exercise", "at most {0}").format(with_unit(highest, unit))
    if lowest is None:
        return ""
    words = (
        translate("exercise", "{0} or more")
        if figure.lowest_in
        else translate("exercise", "above {0}")
    )
    return words.format(shown(lowest, unit))
