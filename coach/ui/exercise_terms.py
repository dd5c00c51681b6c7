"""Signals, limits and fields of an exercise in plain words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coach.exercise.problems import Fault, Problem
from coach.motion.reasons import SENTENCES
from coach.motion.signals import SIGNALS
from coach.ui.wording import begun, number

translate = QCoreApplication.translate

SIGNAL_WORDS = {
    "body_height": QT_TRANSLATE_NOOP("Signal", "Height of head and trunk"),
    "pelvis_height": QT_TRANSLATE_NOOP("Signal", "Height of the hips"),
    "pelvis_x": QT_TRANSLATE_NOOP("Signal", "Place of the hips across the picture"),
    "knee_height": QT_TRANSLATE_NOOP("Signal", "Height of the knee"),
    "knee_x": QT_TRANSLATE_NOOP("Signal", "Place of the knee across the picture"),
    "ankle_height": QT_TRANSLATE_NOOP("Signal", "Height of the ankle"),
    "ankle_x": QT_TRANSLATE_NOOP("Signal", "Place of the ankle across the picture"),
    "heel_height": QT_TRANSLATE_NOOP("Signal", "Height of the heel"),
    "toe_height": QT_TRANSLATE_NOOP("Signal", "Height of the toes"),
    "toe_x": QT_TRANSLATE_NOOP("Signal", "Place of the toes across the picture"),
    "heel_lift": QT_TRANSLATE_NOOP("Signal", "Heel above the toes"),
    "heel_rise": QT_TRANSLATE_NOOP("Signal", "Height of heel and ankle"),
    "knee_angle": QT_TRANSLATE_NOOP("Signal", "Knee angle, 180° is straight"),
    "shank_angle": QT_TRANSLATE_NOOP("Signal", "Lean of the lower leg in the picture"),
    "shank_tilt": QT_TRANSLATE_NOOP("Signal", "Lower leg leaning forward"),
    "thigh_angle": QT_TRANSLATE_NOOP("Signal", "Lean of the thigh in the picture"),
    "thigh_forward": QT_TRANSLATE_NOOP("Signal", "Thigh swinging forward"),
    "trunk_angle": QT_TRANSLATE_NOOP("Signal", "Lean of the trunk"),
    "dorsiflexion": QT_TRANSLATE_NOOP("Signal", "Ankle bend, toes up"),
    "foot_pitch": QT_TRANSLATE_NOOP("Signal", "Tilt of the foot, toes up"),
    "thigh_drop": QT_TRANSLATE_NOOP("Signal", "Knee below the hip"),
    "wrist_from_hip": QT_TRANSLATE_NOOP("Signal", "Hand away from the hip"),
    "knee_lift": QT_TRANSLATE_NOOP("Signal", "Knee against the hip, growing as it lifts"),
    "plantarflexion": QT_TRANSLATE_NOOP("Signal", "Ankle bend, toes down"),
    "tandem_gap": QT_TRANSLATE_NOOP("Signal", "Gap from the heel to the toes behind it"),
    "tandem_step": QT_TRANSLATE_NOOP("Signal", "Back toes above the front heel"),
    "toe_inward": QT_TRANSLATE_NOOP("Signal", "Toes turned inward"),
    "toe_outward": QT_TRANSLATE_NOOP("Signal", "Toes turned outward"),
    "ahead_of_other": QT_TRANSLATE_NOOP("Signal", "Ankle ahead of the other one"),
    "across_other": QT_TRANSLATE_NOOP("Signal", "Ankle beside the other one, to the right"),
    "above_other": QT_TRANSLATE_NOOP("Signal", "Ankle above the other one"),
}


def signal_words(signal: str) -> str:
    """What a signal is called; the other leg's with a word more."""
    own = signal.removeprefix("other_")
    words = translate("Signal", SIGNAL_WORDS[own])
    return words if own == signal else translate("exercise", "{0}, other leg").format(words)


def signals_offered() -> list[tuple[str, str]]:
    """All the signals that a form fault may look at, by their words."""
    offered = [(name, signal_words(name)) for name in SIGNALS]
    return sorted(offered, key=lambda one: (one[0].startswith("other_"), one[1].casefold()))


def gate_words(signal: str, measure: str) -> str:
    """What a limit of a repetition compares."""
    words = {
        "rise": translate("exercise", "{0}: change from the start to the top"),
        "share": translate("exercise", "{0}: change as a share of the movement"),
        "travel": translate("exercise", "{0}: how much it moves"),
        "shift": translate("exercise", "{0}: how far from its beginning it ends"),
        "level": translate("exercise", "{0}, at the top"),
        "start": translate("exercise", "{0}, at the start"),
    }[measure]
    return words.format(signal_words(signal))


def against_words(against: str) -> str:
    """What a signal is measured against; empty where it is taken as it is."""
    return {
        "zero": "",
        "lowest": translate("exercise", "from its lowest level"),
        "lowest_here": translate("exercise", "from its lowest level in this hold"),
        "usual_here": translate("exercise", "from where this hold began"),
        "highest": translate("exercise", "from its highest level"),
        "start": translate("exercise", "from the start pose"),
    }[against]


def reason_of(code: str) -> str:
    """The sentence of a reason, as a session says it."""
    part = translate("Part", "you")
    text = translate("Reason", SENTENCES[code])
    return text.format(part=part, percent=0) if "{" in text else text


def field_words(name: str) -> tuple[str, str]:
    """What a number of the exercise is called, and what it does."""
    return {
        "smallest_range": (
            translate("exercise", "How far it must go to count"),
            translate("exercise", "A smaller movement is told as not counted."),
        ),
        "usual_range": (
            translate("exercise", "How far it usually goes"),
            translate("exercise", "Holds until the person's own range is known."),
        ),
        "largest_range": (
            translate("exercise", "The most that a body can do"),
            translate("exercise", "More than this is a different movement."),
        ),
        "shortest_s": (
            translate("exercise", "Shortest repetition"),
            translate("exercise", "A quicker one does not count."),
        ),
        "longest_s": (
            translate("exercise", "Longest repetition"),
            translate("exercise", "After this the person is asked to start again."),
        ),
        "longest_gap_s": (
            translate("exercise", "Longest time out of sight"),
            translate("exercise", "After this a running repetition is given up."),
        ),
        "least_visibility": (
            translate("exercise", "How surely joints must be seen"),
            translate("exercise", "Lower where the far leg moves behind the near one."),
        ),
        "within": (
            translate("exercise", "How far the standing place may stray"),
            translate("exercise", "Beyond it nothing is measured."),
        ),
        "enter_s": (
            translate("exercise", "The clock starts after"),
            translate("exercise", "So long everything has to be right."),
        ),
        "leave_s": (
            translate("exercise", "The clock stops after"),
            translate("exercise", "So long something has to be wrong."),
        ),
        "smallest_swing": (
            translate("exercise", "Smallest circle that counts"),
            translate("exercise", "The length of its longest axis."),
        ),
        "slack": (
            translate("exercise", "Once it runs, it may stray by"),
            "",
        ),
        "limit": (
            translate("exercise", "The level it is measured from never passes"),
            "",
        ),
        "sets": (translate("exercise", "Sets"), ""),
        "reps": (translate("exercise", "Repetitions"), ""),
        "hold_s": (translate("exercise", "Hold"), ""),
        "rest_s": (translate("exercise", "Rest between sets"), ""),
    }.get(name, (begun(name.replace("_", " ")), ""))


def problem_words(problem: Problem, limit: str | None = None) -> str:
    """What is wrong with a field; ``limit`` is the bound as the field writes it."""
    bound = limit if limit is not None else "" if problem.limit is None else number(problem.limit)
    sentences = {
        Fault.EMPTY: translate("exercise", "Please write something here"),
        Fault.TOO_LONG: translate("exercise", "At most {0} letters"),
        Fault.AT_LEAST: translate("exercise", "At least {0}"),
        Fault.ABOVE: translate("exercise", "More than {0}"),
        Fault.AT_MOST: translate("exercise", "At most {0}"),
        Fault.NO_NUMBER: translate("exercise", "Please write a number"),
        Fault.NOT_WHOLE: translate("exercise", "Please write a whole number"),
        Fault.HIDDEN_SIGN: translate("exercise", "There is a sign in it that cannot be seen"),
        Fault.FIVE_WORDS: translate("exercise", "At most five words"),
        Fault.NO_BOUND: translate("exercise", "Please write at least one of the two"),
        Fault.CROSSED: translate("exercise", "The second has to be the larger one"),
        Fault.BELOW_SMALLEST: translate("exercise", "It cannot be below what counts"),
        Fault.NOT_ABOVE_SHORTEST: translate("exercise", "It has to be above the shortest"),
        Fault.ONE_TARGET: translate("exercise", "Please write a number"),
        Fault.TEMPO: translate("exercise", "None below 0, and not all 0"),
        Fault.AS_MANY: translate("exercise", "Name as many things in both languages"),
        Fault.IN_BOTH: translate("exercise", "Write it in both languages, or in neither"),
        Fault.TOO_MANY: translate("exercise", "At most {0} things"),
    }
    return sentences.get(problem.fault, problem.said or "").format(bound)
