"""Why the ladder stands where it does, in a sentence for each reason."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from coach.care.ladder import LadderState
from coach.care.ladder_rule import Outcome, Why
from coach.ui.run_words import long_day

translate = QCoreApplication.translate


def next_run_words(state: LadderState, today: date) -> str:
    """When the next run may be."""
    if state.next_allowed_day is None:
        return translate("run", "No run yet")
    day = long_day(state.next_allowed_day, today)
    return translate("run", "Next run: {0}").format(day)


def why_words(state: LadderState, today: date) -> str:
    """One or two sentences on why the ladder stands where it does."""
    values = state.values
    match state.why:
        case Why.GAP:
            return translate(
                "run",
                "Your last run was {0} days ago, so you begin two steps further down. You will "
                "soon be back.",
            ).format(values["days"])
        case Why.PHASE_3:
            until = long_day(date.fromisoformat(str(values["until"])), today)
            return translate(
                "run",
                "This step was too much twice, so strength and balance come first, until {0}.",
            ).format(until)
        case Why.REST_TO_BASE:
            because = _reasons()[Why(str(values["because"]))]
            return translate(
                "run", "{0} Rest until a morning is as usual again, two whole days at least."
            ).format(because)
    return _states()[state.why]


def _reasons() -> dict[Why, str]:
    return {
        Why.BONE_PAIN: translate("run", "You felt pain in a bone."),
        Why.PAIN_OVER_5: translate("run", "The last run hurt more than 5."),
        Why.SHARP: translate("run", "The last run hurt sharply."),
        Why.LIMP: translate("run", "You limped after the last run."),
        Why.SWELLING: translate("run", "It swelled after the last run."),
        Why.MORNING_ROSE: translate("run", "The morning after hurt 2 more than usual."),
    }


def _states() -> dict[Why, str]:
    back = translate("run", "So you are one step further down.")
    reasons = {why: f"{words} {back}" for why, words in _reasons().items()}
    return reasons | {
        Why.READY: translate("run", "Each step twice, with a day of rest between two runs."),
        Why.BONE_PAIN: translate(
            "run",
            "You felt pain in a bone. Please do not run or hop until a professional has looked "
            "at it.",
        ),
        Why.MORNING_NOT_YET: translate(
            "run", "How it feels tomorrow morning decides whether this run counts."
        ),
        Why.MORNING_MISSING: translate(
            "run", "How was the morning after your last run? With that answer it goes on."
        ),
        Why.MORNING_NEVER_TOLD: translate(
            "run", "The morning after the last run is not known, so this step comes once more."
        ),
        Why.PAIN_NOT_TOLD: translate(
            "run",
            "How much the last run hurt is not known, so it does not count yet. You can add it "
            "below.",
        ),
        Why.NOT_WHOLE: translate("run", "The last run was cut short, so this step comes again."),
        Why.OTHER_STEP: translate(
            "run", "The last run was not this step of the ladder, so it does not count for it."
        ),
        Why.TOO_SOON: translate(
            "run", "The last run came before its day, so it does not count. A rest day is next."
        ),
        Why.COUNTED: translate("run", "The last run counts: little pain, and a calm morning."),
        Why.PAIN_3_TO_5: translate(
            "run", "The last run hurt 3 to 5, so this step comes once more before the next."
        ),
        Why.MORNING_OVER_BASE: translate(
            "run", "The morning after was a little worse than usual, so this step comes again."
        ),
        Why.REST_DAY: translate("run", "A rest day comes between two runs."),
        Why.FINISHED: translate(
            "run", "You have run 30 minutes in one go, twice. The ladder is done."
        ),
    }


def judged_words(outcome: Outcome, why: Why) -> str:
    """A few words on what a run amounted to."""
    if why is Why.OTHER_STEP:
        return translate("run", "not a step of the ladder")
    return {
        Outcome.COUNT: translate("run", "counts"),
        Outcome.WAIT: translate("run", "waits for the morning"),
        Outcome.REPEAT: translate("run", "the step comes once more"),
        Outcome.BACK: translate("run", "one step back"),
        Outcome.STOP: translate("run", "please have it looked at"),
    }[outcome]
