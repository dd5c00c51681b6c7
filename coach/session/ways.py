"""How a session is led, beyond its plan."""

from dataclasses import dataclass, field

from coach.motion.gesture import HandSignal
from coach.session.hands import Hands
from coach.session.setting_up import MakeCheck, check_for


@dataclass(frozen=True, slots=True)
class Ways:
    """The length of the count-in, whether a camera watches, what has to be right before a set,
    who watches the hands, and whether their signs are to be explained."""

    count_in_s: float = 3.0
    camera: bool = True
    make_check: MakeCheck = check_for
    hands: Hands = field(default_factory=HandSignal)
    teaches_hands: bool = False
