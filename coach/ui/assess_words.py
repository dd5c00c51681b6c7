"""The results of the assessment in words: what stands beside each figure, and what it is not."""

from PySide6.QtCore import QCoreApplication

from coach.care.assessment import SideGap, TestState
from coach.care.entries import Test
from coach.motion.events import Side
from coach.ui.wording import number

translate = QCoreApplication.translate

AGE_CLAIMS: dict[Test, str] = {
    "balance_s": "stance_norms",
    "single_raises": "heel_raise_norms",
    "knee_to_wall_cm": "knee_to_wall_gap",
}
GAP_CLAIMS: dict[Test, str] = {
    "single_raises": "lsi_90",
    "knee_to_wall_cm": "knee_to_wall_gap",
}
CHANGE_CLAIMS: dict[Test, str] = {
    "single_raises": "heel_raise_change",
    "knee_to_wall_cm": "knee_to_wall_change",
}


def test_name(test: Test) -> str:
    """What a test is called."""
    return {
        "rest_pain": translate("assess", "Pain at rest"),
        "walk_min": translate("assess", "Walking"),
        "knee_to_wall_cm": translate("assess", "Knee to wall"),
        "double_raises": translate("assess", "Heel raises on both legs"),
        "balance_s": translate("assess", "Balance on one leg"),
        "single_raises": translate("assess", "Heel raises on one leg"),
        "hops": translate("assess", "Hops on one leg"),
    }[test]


def side_name(side: Side) -> str:
    """Left or right, as a heading."""
    return translate("assess", "Left") if side == "left" else translate("assess", "Right")


def unit(test: Test) -> str:
    """What a test is counted in."""
    return {
        "rest_pain": translate("assess", "of 10"),
        "walk_min": translate("assess", "min"),
        "knee_to_wall_cm": translate("assess", "cm"),
        "double_raises": translate("assess", "repetitions in two sets"),
        "balance_s": translate("assess", "s"),
        "single_raises": translate("assess", "repetitions"),
        "hops": translate("assess", "in a row"),
    }[test]


def change_words(state: TestState) -> str:
    """How the figure stands to the one before; empty where there is none before."""
    if state.last is None:
        return ""
    last = number(state.last)
    if state.trend == "no_clear_change":
        return translate("assess", "Last time {0}: no clear change yet").format(last)
    if state.trend == "more":
        return translate("assess", "Last time {0}: clearly more").format(last)
    if state.trend == "less":
        return translate("assess", "Last time {0}: clearly less").format(last)
    return translate("assess", "Last time {0}").format(last)


def gap_words(gap: SideGap) -> str:
    """The sore side beside the other."""
    if gap.lsi_percent is not None:
        return translate("assess", "The sore leg does {0} % of the other.").format(
            round(gap.lsi_percent)
        )
    if gap.gap == 0:
        return translate("assess", "Both sides are the same.")
    if gap.clear is False:
        return translate(
            "assess", "The sides differ by {0} {1}, which the test cannot tell from none."
        ).format(number(abs(gap.gap)), unit(gap.test))
    words = (
        translate("assess", "The sore side has {0} {1} less than the other.")
        if gap.gap > 0
        else translate("assess", "The sore side has {0} {1} more than the other.")
    )
    return words.format(number(abs(gap.gap)), unit(gap.test))


def age_words(state: TestState) -> str:
    """Other people's figure; empty where there is none, as for everybody under 18."""
    low, high = state.age_low, state.age_high
    if low is None or high is None:
        return ""
    if state.test == "knee_to_wall_cm":
        return translate(
            "assess", "Other adults: mostly {0} to {1} cm. Context, not a verdict."
        ).format(number(round(low, 1)), number(round(high, 1)))
    if low == high:
        return translate("assess", "At your age: {0} {1}. Context, not a verdict.").format(
            number(low), unit(state.test)
        )
    return translate("assess", "At your age: {0} to {1} {2}. Context, not a verdict.").format(
        number(low), number(high), unit(state.test)
    )
