"""What the progress pages say of days, measures, changes and legs."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from coach.exercise.catalogue import Catalogue
from coach.motion.events import Side
from coach.motion.uncertainty import heel_cm
from coach.review.change import Change, Verdict
from coach.review.days import DayDone, DayState
from coach.review.measures import Measure
from coach.review.period import Period
from coach.review.says import Says
from coach.review.symmetry import Symmetry, WhyNone
from coach.ui.wording import number

translate = QCoreApplication.translate


def period_words() -> list[tuple[Period, str]]:
    """The periods that can be chosen, shortest first."""
    return [
        (Period.TWO_WEEKS, translate("review", "2 weeks")),
        (Period.THREE_MONTHS, translate("review", "3 months")),
        (Period.ALL, translate("review", "All")),
    ]


def state_words(state: DayState) -> str:
    """How a day went; a day that was missed is no fault."""
    return {
        DayState.BEFORE: translate("review", "before the first day"),
        DayState.DONE: translate("review", "done"),
        DayState.PARTLY: translate("review", "partly done"),
        DayState.REST: translate("review", "rest"),
        DayState.MISSED: translate("review", "not done, moved on"),
        DayState.OPEN: translate("review", "still open"),
        DayState.NO_PLAN: translate("review", "nothing planned"),
    }[state]


def day_words(day: date) -> str:
    """A day with its weekday, such as "Saturday 22 November"."""
    locale = QLocale()
    weekday, month = (
        locale.standaloneDayName(day.isoweekday()),
        locale.standaloneMonthName(day.month),
    )
    return translate("review", "{0} {1} {2}").format(weekday, day.day, month)


def short_day(day: date) -> str:
    """A day without its year, such as "2 Nov"."""
    month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return translate("review day", "{0} {1}").format(day.day, month)


def full_day(day: date) -> str:
    """A day with its year, such as "2 Nov 2026"."""
    return f"{short_day(day)} {day.year}"


def near_day(day: date, today: date) -> str:
    """Today, Yesterday, or the day; with its year where that is another."""
    if day == today:
        return translate("review", "Today")
    if day == today - timedelta(days=1):
        return translate("review", "Yesterday")
    said = day_words(day)
    return said if day.year == today.year else f"{said} {day.year}"


def time_words(at: datetime) -> str:
    """The local time of an aware moment."""
    return QLocale().toString(at.astimezone().time(), QLocale.FormatType.ShortFormat)


def day_summary(one: DayDone) -> str:
    """A day of the calendar in a sentence."""
    said = [day_words(one.day), state_words(one.state)]
    if one.sessions:
        planned = one.sets_planned
        said.append(
            translate("review", "{0} sets").format(one.sets_done)
            if planned is None
            else translate("review", "{0} of {1} sets").format(one.sets_done, planned)
        )
    if one.runs:
        said.append(
            translate("review", "a run")
            if one.runs == 1
            else translate("review", "{0} runs").format(one.runs)
        )
    return " · ".join(said)


def says_words(said: Says) -> str:
    """A sentence of the review in the language of the window."""
    values = {
        key: number(value) if isinstance(value, float | int) else value
        for key, value in said.values.items()
    }
    return _sentences()[said.key].format(**values)


def _sentences() -> dict[str, str]:
    return {
        "nothing_yet": translate(
            "review", "Nothing recorded yet. Your first session will appear here."
        ),
        "first_session": translate(
            "review", "Your first session is in the record. A trend needs a few more."
        ),
        "gap": translate(
            "review", "The last session was {days} days ago. You can begin again gently."
        ),
        "morning_down": translate(
            "review", "Morning pain is down from {before} to {now} in {weeks} weeks."
        ),
        "morning_up": translate(
            "review", "Morning pain is up from {before} to {now} in {weeks} weeks."
        ),
        "week_all": translate("review", "Every planned day of this week so far is done."),
        "week_some": translate(
            "review", "Planned days done this week so far: {done} of {planned}."
        ),
        "morning_steady": translate(
            "review", "Morning pain is about the same as {weeks} weeks ago, around {now}."
        ),
        "sessions_lately": translate("review", "{sessions} sessions in the last {weeks} weeks."),
    }


def measure_words(measure: Measure) -> str:
    """What a measure is called."""
    return {
        Measure.REPS: translate("review", "Repetitions"),
        Measure.GOOD_SHARE: translate("review", "Share that counted"),
        Measure.RANGE: translate("review", "Range"),
        Measure.WORK: translate("review", "Range added up"),
        Measure.REP_S: translate("review", "Time a repetition"),
        Measure.LOWERING_S: translate("review", "Time lowering"),
        Measure.FAULT_SHARE: translate("review", "Form notes"),
        Measure.HELD_S: translate("review", "Time held"),
        Measure.LONGEST_S: translate("review", "Longest hold"),
        Measure.SWAY_SIDE: translate("review", "Sway sideways"),
        Measure.SWAY_PATH: translate("review", "Sway in all"),
        Measure.PAIN: translate("review", "Pain during"),
    }[measure]


def value_words(value: float, unit: str) -> str:
    """A figure with its unit, no finer than it is known."""
    match unit:
        case "reps":
            return translate("review", "{0} reps").format(number(round(value, 1)))
        case "share":
            return translate("review", "{0} %").format(number(round(100 * value)))
        case "s":
            return translate("review", "{0} s").format(number(round(value, 1)))
        case "min":
            return translate("review", "{0} min").format(number(round(value)))
        case "cm":
            return translate("review", "{0} cm").format(number(round(value, 1)))
        case "deg":
            return translate("review", "{0}°").format(number(5 * round(value / 5)))
        case "foot":
            return translate("review", "about {0} cm").format(number(round(heel_cm(value), 1)))
        case "points":
            return translate("review", "{0} of 10").format(number(round(value, 1)))
        case "leg" | "leg/s":
            return translate("review", "{0} % of a leg").format(number(round(100 * value, 1)))
        case _:
            return number(round(value, 2))


def scaled(value: float, unit: str) -> float:
    """The figure in what a chart's axis shows: centimetres, percent, or as it is."""
    if unit == "foot":
        return heel_cm(value)
    return 100 * value if unit in ("share", "leg", "leg/s") else value


def unit_words(unit: str) -> str:
    """The unit of a chart's axis."""
    return {
        "reps": translate("review", "reps"),
        "share": "%",
        "s": "s",
        "min": "min",
        "cm": "cm",
        "deg": "°",
        "foot": translate("review", "cm (estimate)"),
        "points": translate("review", "of 10"),
        "leg": translate("review", "% of a leg"),
        "leg/s": translate("review", "% of a leg a second"),
        "shank": translate("review", "shank lengths"),
    }.get(unit, unit)


def side_words(side: Side | None) -> str:
    """A line's leg."""
    return {
        "left": translate("review", "Left"),
        "right": translate("review", "Right"),
        None: translate("review", "Both legs together"),
    }[side]


def change_words(change: Change | None, unit: str) -> str:
    """What can be said of a line; never that it is good or bad."""
    if change is None or change.verdict == Verdict.TOO_FEW:
        return translate("review", "too few sessions to tell a change")
    smallest = "" if change.smallest is None else span_words(change.smallest, unit)
    if change.verdict == Verdict.NO_CLEAR_CHANGE:
        return translate("review", "no clear change yet (less than {0})").format(smallest)
    words = (
        translate("review", "clearly more: from {0} to {1}")
        if change.verdict == Verdict.MORE
        else translate("review", "clearly less: from {0} to {1}")
    )
    return words.format(value_words(change.before, unit), value_words(change.now, unit))


def no_stop(words: str) -> str:
    """``words`` for the end of a sentence: an abbreviation's full stop is the sentence's own."""
    return words.removesuffix(".")


def span_words(span: float, unit: str) -> str:
    """A difference or uncertainty with its unit; an angle is not rounded away."""
    if unit == "deg":
        return translate("review", "{0}°").format(number(round(span)))
    if unit == "points":
        return number(round(span, 1))
    if unit == "foot":
        return translate("review", "{0} cm").format(number(round(heel_cm(span), 1)))
    return value_words(span, unit)


def symmetry_words(symmetry: Symmetry) -> str:
    """One leg beside the other, or why they are not compared; empty where it means nothing."""
    if symmetry.value is None:
        return {
            WhyNone.ONE_SIDE: translate("review", "Only one leg was measured."),
            WhyNone.BOTH_HURT: translate(
                "review", "Both ankles are trained, so neither is taken as the other's measure."
            ),
            WhyNone.SIDE_NOT_KNOWN: translate(
                "review",
                "Which ankle is trained was not said, so neither is taken as the other's measure.",
            ),
        }.get(symmetry.why, "")
    if symmetry.kind == "index":
        said = translate("review", "The trained leg reaches {0} % of the other").format(
            number(round(symmetry.value))
        )
        if symmetry.plus_minus is not None:
            said += translate("review", " (± {0})").format(number(round(symmetry.plus_minus)))
        return f"{said}."
    if abs(symmetry.value) < (symmetry.plus_minus or 0.0):
        return translate("review", "Left and right differ by less than can be measured.")
    words = (
        translate("review", "Left is {0} ahead of right.")
        if symmetry.value > 0
        else translate("review", "Right is {0} ahead of left.")
    )
    return words.format(span_words(abs(symmetry.value), symmetry.unit))


def exercise_name(exercises: Catalogue, exercise_id: str) -> str:
    """The name of an exercise; its id where it is not (any more) in the catalogue."""
    known = exercises.get(exercise_id)
    return exercise_id if known is None else known.name
