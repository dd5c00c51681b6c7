"""The words of running: steps, lengths, surfaces, shoes, and what to watch in a single run."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from coach.care.after_ladder import Build
from coach.care.ladder_file import LadderStep
from coach.care.run_changes import Changes
from coach.care.run_entries import Surface, SwapSport
from coach.care.run_log import Run
from coach.care.run_spike import Room, Spike
from coach.care.shoes import ShoeUse, Wear
from coach.ui.wording import number

translate = QCoreApplication.translate


def clock_length(seconds: float) -> str:
    """A length on the ladder: "30 s", "1:30 min" or "2 min"."""
    whole = round(seconds)
    if whole < 60:
        return translate("run", "{0} s").format(whole)
    if whole % 60 == 0:
        return translate("run", "{0} min").format(whole // 60)
    return translate("run", "{0}:{1} min").format(whole // 60, f"{whole % 60:02d}")


def step_words(step: LadderStep) -> str:
    """What a step asks for, such as "7 × 2 min jog, 1 min walk"."""
    jog = clock_length(step.jog_s)
    if step.walk_s == 0:
        return translate("run", "{0} jog in one go").format(jog)
    walk = clock_length(step.walk_s)
    return translate("run", "{0} × {1} jog, {2} walk").format(step.times, jog, walk)


def short_number(value: float, digits: int = 1) -> str:
    """A figure with at most ``digits`` after the point."""
    return number(round(value, digits))


def floored(value: float) -> str:
    """A limit with one digit, rounded down: what is shown as allowed is allowed."""
    return number(int(value * 10 + 1e-6) / 10)


def long_day(day: date, today: date) -> str:
    """ "Today", "tomorrow", "yesterday", or the day with its weekday."""
    apart = (day - today).days
    near = {
        -1: translate("run", "yesterday"),
        0: translate("run", "today"),
        1: translate("run", "tomorrow"),
    }
    if apart in near:
        return near[apart]
    locale = QLocale()
    weekday = locale.standaloneDayName(day.isoweekday())
    month = locale.standaloneMonthName(day.month)
    words = translate("run", "{0}, {1} {2}").format(weekday, day.day, month)
    return words if day.year == today.year else f"{words} {day.year}"


def surface_words(surface: Surface) -> str:
    """What a surface is called."""
    return {
        "road": translate("run", "Road"),
        "track": translate("run", "Track"),
        "grass": translate("run", "Grass"),
        "trail": translate("run", "Trail"),
        "treadmill": translate("run", "Treadmill"),
        "sand": translate("run", "Sand"),
        "other": translate("run", "Other"),
    }[surface]


def swap_words(sport: SwapSport) -> str:
    """What is done in place of a run."""
    return {
        "bike": translate("run", "Cycling"),
        "swim": translate("run", "Swimming"),
        "other": translate("run", "Something else"),
    }[sport]


def length_words(run: Run) -> str:
    """How long a run was, such as "25 min · 4.1 km"."""
    words = translate("run", "{0} min").format(short_number(run.minutes))
    if run.km is None:
        return words
    return words + " · " + translate("run", "{0} km").format(short_number(run.km, 2))


def details_words(run: Run, shoe_name: str | None) -> str:
    """What else is known of a run, such as "Grass · Blue ones · pain 2"."""
    parts = []
    if run.ladder_step is not None:
        parts.append(translate("run", "Step {0}").format(run.ladder_step))
    if run.surface is not None:
        parts.append(surface_words(run.surface))
    if shoe_name is not None:
        parts.append(shoe_name)
    if run.pain_during is None:
        parts.append(translate("run", "pain not told"))
    else:
        parts.append(translate("run", "pain {0} of 10").format(run.pain_during))
    return " · ".join(parts)


def room_words(room: Room | None) -> str:
    """How far a run may go without being a spike."""
    if room is None:
        return translate(
            "run",
            "No earlier run of the past 30 days is known, so there is nothing to compare with. "
            "Begin short.",
        )
    if room.unit == "km":
        words = translate(
            "run", "Your longest run in 30 days is {0} km, so up to {1} km keeps within 10 %."
        )
        return words.format(short_number(room.longest, 2), floored(room.up_to))
    words = translate(
        "run", "Your longest run in 30 days is {0} min, so up to {1} min keeps within 10 %."
    )
    return words.format(short_number(room.longest), floored(room.up_to))


def spike_words(spike: Spike) -> str:
    """The warning, with the figure of its bracket."""
    return translate(
        "run",
        "This is {0} % more than your longest run in 30 days. In a study of 5,205 runners, "
        "overuse injuries were {1} times as frequent at such a jump. Shorter may be wiser.",
    ).format(round(spike.over_percent), number(spike.hazard))


def changes_words(changes: Changes) -> str:
    """A note for more than one thing that changed at once; empty for one or none."""
    if not changes.too_many:
        return ""
    names = {
        "shoe": translate("run", "shoes"),
        "surface": translate("run", "ground"),
        "volume": translate("run", "length"),
    }
    listed = _listed([names[change] for change in changes.new])
    return translate("run", "New at once: {0}. One change at a time is easier to judge.").format(
        listed
    )


def _listed(words: Sequence[str]) -> str:
    return translate("run", " and ").join([", ".join(words[:-1]), words[-1]])


def shoe_words(use: ShoeUse) -> str:
    """How far a pair has run, and whether to look at it."""
    words = translate("run", "{0} km").format(number(round(use.km)))
    if use.runs_without_km == 1:
        words += " · " + translate("run", "1 run without kilometres")
    elif use.runs_without_km:
        runs = translate("run", "{0} runs without kilometres")
        words += " · " + runs.format(use.runs_without_km)
    return words


def wear_words(wear: Wear) -> str:
    """Whether a pair should be looked at; empty while it is fresh."""
    return {
        Wear.FRESH: "",
        Wear.LOOK: translate("run", "Time to look at the soles: 500 to 800 km, a rule of thumb"),
        Wear.LOOK_NOW: translate("run", "Over 800 km: please look at the soles. A rule of thumb"),
    }[wear]


def build_words(build: Build) -> str:
    """What is built up after the ladder."""
    return {
        "distance": translate("run", "First further: one run a little longer at a time."),
        "pace": translate("run", "Then faster: short quicker parts in an easy run."),
        "hills": translate("run", "Then hills and trails, slowly."),
    }[build]
