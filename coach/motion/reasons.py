"""Why something did not count or was paused: a code with its figures, and the words for it."""

from dataclasses import dataclass

SENTENCES = {
    "partial": "{part} rose {percent:.0f} % of your range",
    "too_quick": "Too quick to count",
    "too_slow": "Too slow: start again from the bottom",
    "not_returned": "Not lowered all the way",
    "knees_bent": "The knees bent",
    "walked": "The feet moved: a step is not a repetition",
    "shifted": "The weight shifted sideways",
    "jumped": "Both feet left the floor",
    "heels_stayed": "The heels stayed down",
    "body_stayed": "The body did not rise",
    "leg_moved": "The leg moved, not the ankle",
    "both_feet": "Both feet were on the floor",
    "foot_stayed": "The foot stayed on the floor",
    "body_swung": "The body swung along",
    "foot_stepped_out": "A foot stepped out",
    "feet_together": "One foot has to be in front",
    "not_upright": "Not upright",
    "not_seated": "Not sitting down",
    "other_side": "That was the other side",
    "alone": "One circle alone: keep them coming",
    "too_flat": "Up and down only: draw a round circle",
    "heel_up": "Heel up",
    "knee_bent": "Knee bent",
    "knee_straight": "Knee straight",
    "no_lean": "Not leaning in yet",
    "toes_down": "Toes down",
    "pose_left": "Out of the position",
    "foot_down": "The foot touched the floor",
    "stance_moved": "The standing foot moved",
    "cannot_see": "I can't see your {part}",
    "nobody": "I can't see you",
    "jump_of_tracking": "Somebody else may be in the picture",
    "recording_ended": "The recording ended",
    "set_ended": "The set ended",
    "paused": "Paused",
    "gap": "The picture stopped for a moment",
}
"""English sentence of each code; a translation is another such table."""

CUES = {
    "partial": "A little higher",
    "too_quick": "Slower",
    "too_slow": "Start again",
    "not_returned": "Lower all the way",
    "knees_bent": "Keep your knees long",
    "walked": "Feet stay planted",
    "shifted": "Rise straight up",
    "jumped": "Toes stay down",
    "heels_stayed": "Lift your heels",
    "body_stayed": "Rise up tall",
    "leg_moved": "Only the foot moves",
    "both_feet": "Lift the other foot",
    "foot_stayed": "Lift the whole foot",
    "body_swung": "Keep your trunk still",
    "foot_stepped_out": "Heel against the toes",
    "feet_together": "One foot in front",
    "not_upright": "Sit or stand up",
    "not_seated": "Sit down for this one",
    "other_side": "Other side, please",
    "alone": "Keep circling",
    "too_flat": "Draw a round circle",
    "heel_up": "Heel down",
    "knee_bent": "Straighten the back knee",
    "knee_straight": "Bend the back knee",
    "no_lean": "Lean in a little",
    "toes_down": "Toes up the wall",
    "pose_left": "Back into position",
    "foot_down": "Lift the foot again",
    "stance_moved": "Standing foot stays still",
    "cannot_see": "Step back into view",
    "nobody": "Step into the picture",
}
"""What to do about it, in at most five words; a code that asks for nothing has none."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason as data: a code of ``SENTENCES`` and the figures its sentence names."""

    code: str
    part: str | None = None
    percent: float | None = None

    def __post_init__(self) -> None:
        if self.code not in SENTENCES:
            raise ValueError(f"unknown reason {self.code!r}")

    def sentence(self) -> str:
        """The reason in English, for a person."""
        part = self.part if self.part is not None else "you"
        percent = self.percent if self.percent is not None else float("nan")
        text = SENTENCES[self.code].format(part=part, percent=percent)
        return text[0].upper() + text[1:]

    def cue(self) -> str | None:
        """What to do about it in at most five words, None where there is nothing to do."""
        return CUES.get(self.code)
