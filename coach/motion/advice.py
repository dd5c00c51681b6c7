"""What a person can do so that the camera sees them well: a code, and the words for it."""

from dataclasses import dataclass

ADVICE = {
    "step_in": "Step into the picture",
    "more_light": "It is too dark: switch on a light",
    "show_head": "Step back until your head is in the picture",
    "show_feet": "Step back until both feet are in the picture",
    "to_the_middle": "Move to the middle of the picture",
    "show_left_leg": "Show your whole left leg to the camera",
    "show_right_leg": "Show your whole right leg to the camera",
    "show_a_leg": "Show one whole leg to the camera",
    "stand_up": "Stand up for this one",
    "sit_down": "Sit down for this one",
    "step_back": "Step back a little",
    "come_closer": "Come a little closer",
    "face_camera": "Face the camera",
    "left_side": "Turn so that your left side faces the camera",
    "right_side": "Turn so that your right side faces the camera",
    "either_side": "Turn sideways to the camera",
    "half_turn": "Turn halfway between facing and sideways",
    "level_camera": "The camera is tilted: set it level",
    "upright": "Stand upright",
    "only_you": "Only one person in the picture, please",
    "hold_still": "Hold still for a moment",
}
"""English sentence of each code, at most nine words; a translation is another such table."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do, as data: a code of ``ADVICE``."""

    code: str

    def __post_init__(self) -> None:
        if self.code not in ADVICE:
            raise ValueError(f"unknown advice {self.code!r}")

    def sentence(self) -> str:
        """The advice in English, for a person."""
        return ADVICE[self.code]
