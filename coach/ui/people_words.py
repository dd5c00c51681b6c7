"""What the physio's pages say of people: why somebody needs a look, how they stand, and when."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from coach.care.person import Ankle
from coach.practice.values import Client, ClientLine, Look, Standing
from coach.ui.review_words import full_day, short_day
from coach.ui.tokens import Ink
from coach.ui.wording import number

translate = QCoreApplication.translate

LOOK_ICONS = {Look.RED_FLAG: "flag", Look.PAIN_RISING: "growth", Look.NOT_SEEN: "history"}
LONGEST_NAME = 60


def isolated(name: str) -> str:
    """``name`` for use within a sentence: one that runs from right to left turns nothing round."""
    return f"\u2068{name}\u2069"


def short_name(name: str) -> str:
    """``name`` for a title or a button, cut where it would fill the window."""
    shown = " ".join(name.split())
    return shown if len(shown) <= LONGEST_NAME else f"{shown[: LONGEST_NAME - 1].rstrip()}…"


def day_ago(day: date, today: date) -> str:
    """How long ago a day is, in words; further back than three weeks, the day itself."""
    days = (today - day).days
    if days <= 0:
        return translate("people", "Today")
    if days == 1:
        return translate("people", "Yesterday")
    if days <= 21:
        return translate("people", "{0} days ago").format(days)
    return short_day(day) if day.year == today.year else full_day(day)


def look_words(look: Look, standing: Standing, today: date) -> str:
    """Why somebody needs a look, in a sentence without its full stop."""
    match look:
        case Look.RED_FLAG if standing.red_flag is not None:
            day = short_day(standing.red_flag)
            return translate("people", "Red flag in the safety questions on {0}").format(day)
        case Look.RED_FLAG:
            return translate("people", "Red flag in the safety questions")
        case Look.PAIN_RISING:
            before, now = standing.morning_pain_before, standing.morning_pain
            if before is None or now is None:
                return translate("people", "Morning pain is rising")
            return translate("people", "Morning pain up from {0} to {1} in a week").format(
                number(round(before, 1)), number(round(now, 1))
            )
        case Look.NOT_SEEN:
            if standing.last_active is None:
                return translate("people", "Nothing heard since the plan began")
            days = (today - standing.last_active).days
            return translate("people", "Nothing heard for {0} days").format(days)


def look_short(look: Look) -> str:
    """The same in two words, for a chip."""
    return {
        Look.RED_FLAG: translate("people", "Red flag"),
        Look.PAIN_RISING: translate("people", "Pain rising"),
        Look.NOT_SEEN: translate("people", "Not heard of"),
    }[look]


def sign_of(line: ClientLine) -> tuple[str, Ink]:
    """The icon of how somebody stands, and its ink."""
    if line.client.archived:
        return "archive", "soft"
    if line.looks:
        look = line.looks[0]
        return LOOK_ICONS[look], "stop" if look is Look.RED_FLAG else "attention"
    return ("check", "primary") if line.client.standing.sessions else ("professional", "soft")


def status_words(line: ClientLine) -> str:
    """How somebody stands, in two words."""
    if line.client.archived:
        return translate("people", "Archived")
    if line.looks:
        return look_short(line.looks[0])
    if line.client.standing.sessions == 0:
        return translate("people", "No results yet")
    return translate("people", "Nothing pressing")


def ankle_words(ankle: Ankle | None) -> str:
    """Which ankle it is; empty where it was not said."""
    return {
        "left": translate("people", "Left ankle"),
        "right": translate("people", "Right ankle"),
        "both": translate("people", "Both ankles"),
        None: "",
    }[ankle]


def adherence_words(share: float | None) -> str:
    """The share of the planned sets that was done; a dash where it is not known."""
    if share is None:
        return "–"
    return translate("people", "{0} %").format(number(round(100 * share)))


def line_words(line: ClientLine, today: date) -> str:
    """A line of the list as a screen reader says it."""
    client, standing = line.client, line.client.standing
    said = [isolated(client.name)]
    said += [look_words(look, standing, today) for look in line.looks] or [status_words(line)]
    if standing.last_active is not None:
        active = day_ago(standing.last_active, today)
        said.append(translate("people", "last active: {0}").format(active))
    if standing.adherence is not None:
        share = adherence_words(standing.adherence)
        said.append(translate("people", "{0} of the planned sets done").format(share))
    return ", ".join(said)


def about_words(client: Client) -> str:
    """The ankle and the note in a line."""
    return " · ".join(part for part in (ankle_words(client.ankle), client.note.strip()) if part)
