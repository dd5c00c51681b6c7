"""How well something is known, and what a source is about, in plain words."""

from PySide6.QtCore import QCoreApplication

from coach.care.sources import Claim, Sources, Standing, Topic

translate = QCoreApplication.translate


def standing_words(standing: Standing) -> str:
    """A standing in a few words."""
    return dict(standings())[standing]


def claim_words(claim: Claim, sources: Sources) -> str:
    """How well a claim is known, in a few words."""
    shaped = any(one.standing != "own" for one in sources.of_claim(claim.id))
    if claim.standing == "own" and shaped:
        return translate("sources", "Our own rule, shaped on a source")
    return standing_words(claim.standing)


def standings() -> list[tuple[Standing, str]]:
    """Every standing, the best known first."""
    return [
        ("page", translate("sources", "Seen on a page")),
        ("secondhand", translate("sources", "Seen on a page that reports it")),
        ("memory", translate("sources", "From a named paper, from memory, not re-read")),
        ("own", translate("sources", "Our own default, no clinical source")),
    ]


def topics() -> list[tuple[Topic, str]]:
    """What sources are about, in the order of the page."""
    return [
        ("pain", translate("sources", "Pain")),
        ("early_care", translate("sources", "The first days")),
        ("safety", translate("sources", "Signs to get checked")),
        ("exercise", translate("sources", "Exercises and how much")),
        ("running", translate("sources", "Running and shoes")),
        ("tests", translate("sources", "Tests and figures")),
        ("own", translate("sources", "Our own")),
    ]


def not_reviewed() -> str:
    """What has to be said beside every source."""
    return translate("sources", "No clinician has reviewed this.")
