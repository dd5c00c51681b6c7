"""What is said of a plan before it is taken: how it stands to what is known, and what it holds."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from coach.care.prescription import Prescription
from coach.care.prescription_time import session_s
from coach.exchange.identity import words_of
from coach.exchange.texts import isolated
from coach.exchange.trust import Trust
from coach.ui.patient_exchange import Offer, Refusal
from coach.ui.wording import minutes, moves

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Warned:
    """Something to look at before the plan is taken. ``old`` and ``new`` are words of keys."""

    title: str
    words: str
    old: tuple[str, ...] = ()
    new: tuple[str, ...] = ()


def day_words(day: date) -> str:
    """A day in full, in the language of the window."""
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def facts_of(plan: Prescription) -> str:
    """How much it is: "6 moves · about 24 min a session"."""
    about = translate("received", "about {0} a session").format(minutes(session_s(plan.items)))
    return f"{moves(len(plan.items))} · {about}"


def dates_of(plan: Prescription, today: date) -> str:
    """From when it is to be done, and when somebody will look at it again."""
    begins = (
        translate("received", "Begins today.")
        if plan.starts <= today
        else translate("received", "Begins on {0}.").format(day_words(plan.starts))
    )
    if plan.review is None:
        return begins
    review = translate("received", "To be looked at together on {0}.").format(
        day_words(plan.review)
    )
    return f"{begins} {review}"


def growth_of(plan: Prescription) -> str:
    """Whether anything changes by itself."""
    if plan.auto_progress:
        return translate("received", "Small steps come by themselves, within what the plan allows.")
    if any(item.grow is not None for item in plan.items):
        return translate("received", "Small steps are suggested; you decide.")
    return translate("received", "The doses stay as they are set, and get less if it hurts.")


def warnings_of(offer: Offer, today: date) -> list[Warned]:
    """All that speaks against taking it unseen, the weightiest first; empty where nothing does."""
    signed, judged = offer.signed, offer.judgement
    found: list[Warned] = []
    if judged.trust is Trust.CHANGED_KEY:
        old = _old_key(offer)
        found.append(
            Warned(
                translate("received", "This was signed with another key than before"),
                translate(
                    "received",
                    "Either your physio has a new computer, or somebody else wrote this. Ask your "
                    "physio for their words before you take it.",
                ),
                () if old is None else words_of(old),
                signed.author.words,
            )
        )
    if judged.trust is Trust.OTHER_PERSON:
        found.append(
            Warned(
                translate("received", "This plan may be for somebody else"),
                translate(
                    "received",
                    "It was made for {0}, under another number than your plans so far. Ask your "
                    "physio whether it is yours.",
                ).format(isolated(signed.plan.client_name) or translate("received", "a person")),
            )
        )
    found += _of_age(offer)
    if offer.new_physio and judged.trust is Trust.FIRST_USE:
        found.append(
            Warned(
                translate("received", "This is from somebody new"),
                translate(
                    "received",
                    "Your plans so far came from {0}. If you take this one, it is followed in "
                    "place of theirs.",
                ).format(_name_before(offer)),
            )
        )
    plan = signed.plan.prescription
    ends = [plan.ends(item) for item in plan.items]
    if all(end is not None and end < today for end in ends):
        found.append(
            Warned(
                translate("received", "This plan is over"),
                translate(
                    "received", "All its weeks have passed, so that there is nothing left to do."
                ),
            )
        )
    return found


def is_careful(offer: Offer, today: date) -> bool:
    """Whether "Not now" is the answer that stands out."""
    return any(warnings_of(offer, today))


def refusal_words(refusal: Refusal) -> str:
    """Why a plan that is whole cannot be taken."""
    names = ", ".join(isolated(name) for name in refusal.names)
    match refusal.why:
        case "shadows":
            return translate(
                "received",
                "This plan brings an exercise of its own under the id of one that ships: {0}. "
                "Nothing was taken over. Ask your physio to save it under another name.",
            ).format(names)
        case "missing":
            return translate(
                "received",
                "This plan asks for exercises that this version does not know: {0}. Nothing was "
                "taken over. Install the newest version to take it.",
            ).format(names)
        case _:
            return translate(
                "received",
                "This plan bears a name that the app needs for itself. Nothing was taken over. "
                "Ask your physio to save it anew.",
            )


def _of_age(offer: Offer) -> list[Warned]:
    judged = offer.judgement
    newer = judged.plan
    if judged.trust is Trust.SAME:
        return [
            Warned(
                translate("received", "You have taken this plan already"),
                translate("received", "Taking it again changes nothing that you have done.")
                if offer.before is None
                else translate(
                    "received", "What the suggestions have changed since would begin anew."
                ),
            )
        ]
    if judged.trust is Trust.OLDER_VERSION and newer is not None:
        return [
            Warned(
                translate("received", "This is an older version of your plan"),
                translate(
                    "received", "This is version {0}; you have taken version {1} already."
                ).format(offer.signed.plan.prescription.version, newer.version),
            )
        ]
    if judged.made_before:
        return [
            Warned(
                translate("received", "This file is older than your last plan"),
                translate(
                    "received",
                    "Your physio has made another one after it. Ask which of them you should "
                    "follow.",
                ),
            )
        ]
    return []


def _old_key(offer: Offer) -> bytes | None:
    judged = offer.judgement
    if judged.author is not None and judged.author.signing_key != offer.signed.author.signing_key:
        return judged.author.signing_key
    return None if judged.plan is None else judged.plan.signing_key


def _name_before(offer: Offer) -> str:
    before = offer.before
    if before is None or before.author is None:
        return translate("received", "somebody else")
    return isolated(before.author.name)
