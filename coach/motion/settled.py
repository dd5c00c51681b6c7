"""Shows a verdict until another one has lasted for a while, so that a tick does not flicker."""

import math
from dataclasses import dataclass

from coach.motion.advice import Advice

LASTING_S = 0.4


@dataclass(frozen=True, slots=True)
class Verdict:
    """``ok`` is None where it cannot be told yet; ``advice`` is what to do where it is False."""

    ok: bool | None = None
    advice: Advice | None = None


class Settled:
    """The verdict that is shown, behind the one of each pose."""

    def __init__(self) -> None:
        self.shown = Verdict()
        self._next = self.shown
        self._since_s = math.nan

    @property
    def is_ok(self) -> bool:
        """Whether what is shown is good; a good verdict is easier to keep than to get."""
        return self.shown.ok is True

    def update(self, t: float, verdict: Verdict) -> Verdict:
        """The verdict to show after this one."""
        if verdict == self.shown:
            self._next = verdict
            return self.shown
        if verdict != self._next:
            self._next, self._since_s = verdict, t
        # The slack makes 0.4 s last four poses of 0.1 s in spite of their rounding.
        if t - self._since_s >= LASTING_S - 1e-6:
            self.shown = verdict
        return self.shown

    def clear(self) -> None:
        """Nothing can be told any more."""
        self.shown = self._next = Verdict()
