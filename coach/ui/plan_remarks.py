"""What is wrong or unusual about a plan, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription_remark import Reason, Remark, Severity
from coach.ui.clearing import clear
from coach.ui.marked_line import MarkedLine
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, Ink
from coach.ui.wording import number

translate = QCoreApplication.translate


def remark_words(remark: Remark) -> str:
    """The sentence of a remark."""
    told = {
        name: number(value) if isinstance(value, int | float) else day_words(value)
        for name, value in remark.figures.items()
    }
    return _sentence(remark.reason).format(**told)


def day_words(written: str) -> str:
    """A day such as "Mon 2 Mar 2026", from how a remark carries it."""
    day = date.fromisoformat(written)
    return QLocale().toString(day, translate("plan", "ddd d MMM yyyy"))


def _sentence(reason: Reason) -> str:
    return _of_a_dose(reason) or _of_a_moment(reason) or _of_a_plan(reason)


def _of_a_dose(reason: Reason) -> str:
    return {
        Reason.UNKNOWN_EXERCISE: translate(
            "plan", "This exercise is not in your library. Take it out, or add it again."
        ),
        Reason.REPS_ON_HOLD: translate(
            "plan", "This is held, not repeated. Choose how many seconds."
        ),
        Reason.HOLD_ON_REPS: translate(
            "plan", "This is repeated, not held. Choose how many repetitions."
        ),
        Reason.BOTH_ON_ONE_LEG: translate(
            "plan", "One leg works at a time here. Choose which, or one after the other."
        ),
        Reason.ONE_LEG_ON_BOTH: translate("plan", "Both legs move together here. Choose both."),
        Reason.TEMPO_ON_HOLD: translate("plan", "What is held has no tempo. Choose at ease."),
        Reason.TEMPO_EMPTY: translate("plan", "A tempo of no seconds cannot be followed."),
        Reason.TEMPO_LONG: translate(
            "plan",
            "{seconds} s for one repetition is too slow to be counted. At most {most} s.",
        ),
        Reason.TEMPO_SHORT: translate(
            "plan",
            "{seconds} s for one repetition is too quick to be counted. At least {least} s.",
        ),
        Reason.TEMPO_QUICK_DOWN: translate(
            "plan", "Down in {seconds} s is a drop. A second or more is usual."
        ),
        Reason.AMOUNT_FAR_OVER: translate(
            "plan", "{amount} is far above what this exercise allows. At most {most}."
        ),
        Reason.AMOUNT_OVER: translate(
            "plan", "{amount} is more than usual for this exercise. Usual is up to {most}."
        ),
        Reason.SETS_FAR_OVER: translate(
            "plan", "{amount} sets are far above what this exercise allows. At most {most}."
        ),
        Reason.SETS_OVER: translate(
            "plan", "{amount} sets are more than usual. Usual is up to {most}."
        ),
        Reason.OFTEN: translate(
            "plan", "Strength {times} times a day leaves little time to recover."
        ),
        Reason.LOAD_UNUSUAL: translate("plan", "A load is unusual for this exercise."),
        Reason.LOAD_HEAVY: translate("plan", "{kg} kg is a heavy load. Please look again."),
        Reason.BAND_UNNAMED: translate("plan", "Say the colour of the band, so it can be found."),
        Reason.PAIN_OVER: translate("plan", "No pain limit is above {most}."),
        Reason.GROWTH_BELOW: translate("plan", "It may grow to {most}, but already is {amount}."),
        Reason.GROWTH_OVER: translate(
            "plan", "The app lets it grow to {own} at most, so {most} is not reached."
        ),
    }.get(reason, "")


def _of_a_moment(reason: Reason) -> str:
    return {
        Reason.IMPACT_EARLY: translate(
            "plan", "Hops and jumps are not for phase {phase}. They come from phase 3 on."
        ),
        Reason.LOADING_EARLY: translate(
            "plan", "It loads the ankle. Phase {phase} usually has pumps and gentle circles only."
        ),
        Reason.SIDEWAYS_EARLY: translate(
            "plan", "Sideways against a band usually waits until walking does not hurt."
        ),
        Reason.STEP_EARLY: translate(
            "plan", "Lowering from a step usually comes after phase {phase}."
        ),
        Reason.NOTHING_TO_HOLD: translate(
            "plan", "Something to hold on to belongs in arm's reach. Choose a support, or say so."
        ),
        Reason.PAST_REVIEW: translate("plan", "It goes on until {last}, past the review."),
        Reason.ENDED: translate("plan", "Its last day was {last}. Choose more weeks."),
        Reason.TWICE: translate("plan", "This exercise is in the plan twice for the same leg."),
        Reason.IMPOSSIBLE: translate("plan", "This figure is out of bounds."),
    }.get(reason, "")


def _of_a_plan(reason: Reason) -> str:
    return {
        Reason.NO_ITEMS: translate("plan", "Add an exercise first."),
        Reason.TOO_MANY_ITEMS: translate("plan", "A plan has at most {most} exercises."),
        Reason.NO_NAME: translate("plan", "Give the plan a name."),
        Reason.REVIEW_BEFORE_START: translate("plan", "The review is before the first day."),
        Reason.REVIEW_FAR: translate(
            "plan", "The review is more than {weeks} weeks away. A look earlier may help."
        ),
        Reason.MINUTES_OVER: translate(
            "plan", "About {minutes} minutes on a full day. More than {most} is hard to keep up."
        ),
        Reason.AUTO_WITHOUT_GROWTH: translate(
            "plan", "Steps are to come by themselves, but no exercise may grow."
        ),
    }.get(reason, "")


class RemarkList(QWidget):
    """The remarks as lines; what refuses comes first and is marked as such, not by colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID_PX)

    def show_remarks(self, found: list[Remark]) -> None:
        """Show ``found``; hidden where there is none."""
        clear(self._column)
        for severity in (Severity.REFUSED, Severity.WARNING):
            said = [remark_words(one) for one in found if one.severity is severity]
            if said:
                self._column.addWidget(self._line(severity, said))
        self.setVisible(bool(found))

    def _line(self, severity: Severity, said: list[str]) -> MarkedLine:
        refuses = severity is Severity.REFUSED
        ink: Ink = "stop" if refuses else "attention"
        line = MarkedLine(
            "not_counted" if refuses else "attention",
            translate("plan", "Not possible") if refuses else translate("plan", "Look again"),
            "\n".join(said),
            self._theme,
            ink=ink,
        )
        line.strong.set_ink(ink)
        return line
