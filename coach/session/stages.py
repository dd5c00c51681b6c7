"""The stages of a session: a table of where each may lead, and the time spent in the present one.

    GET_READY -> COUNT_IN -> WORKING -> RESTING -> GET_READY -> ... -> FINISHED

and PAUSED from any of the first four, back to where it was. A count-in that is broken off leads
back to GET_READY; one of no length is left out.
"""

from coach.session.status import Stage

NEXT: dict[Stage, frozenset[Stage]] = {
    Stage.GET_READY: frozenset(
        {Stage.COUNT_IN, Stage.WORKING, Stage.GET_READY, Stage.PAUSED, Stage.FINISHED}
    ),
    Stage.COUNT_IN: frozenset({Stage.WORKING, Stage.GET_READY, Stage.PAUSED, Stage.FINISHED}),
    Stage.WORKING: frozenset({Stage.RESTING, Stage.GET_READY, Stage.PAUSED, Stage.FINISHED}),
    Stage.RESTING: frozenset({Stage.GET_READY, Stage.PAUSED, Stage.FINISHED}),
    Stage.PAUSED: frozenset(
        {Stage.GET_READY, Stage.COUNT_IN, Stage.WORKING, Stage.RESTING, Stage.FINISHED}
    ),
    Stage.FINISHED: frozenset(),
}
"""Where each stage may lead."""


class IllegalStage(ValueError):
    """A session was sent where its present stage does not lead; nothing was changed."""


class Stages:
    """The present stage, the one that was paused, and seconds: in the stage, of the person being
    seen without a break, and of nobody being seen."""

    def __init__(self, stage: Stage) -> None:
        self.now = stage
        self.paused = stage
        self.by_user = False
        self.spent_s = 0.0
        self.seen_s = 0.0
        self.gone_s = 0.0

    def enter(self, stage: Stage) -> None:
        """Go to ``stage``.

        Raises:
            IllegalStage: the table has no such way.
        """
        if stage not in NEXT[self.now]:
            raise IllegalStage(f"a session does not go from {self.now} to {stage}")
        self.now = stage
        self.spent_s = self.seen_s = self.gone_s = 0.0

    def pause(self, *, by_user: bool) -> None:
        """Go to PAUSED and remember from where and how much of it was spent."""
        was, spent_s = self.now, self.spent_s
        self.enter(Stage.PAUSED)
        self.paused, self.spent_s, self.by_user = was, spent_s, by_user

    def resume(self) -> None:
        """Go back to what was paused."""
        spent_s = self.spent_s
        self.enter(self.paused)
        self.spent_s = spent_s

    def come_back_to(self, stage: Stage) -> None:
        """Let the pause that runs lead to the beginning of ``stage``.

        Raises:
            IllegalStage: there is no pause, or no way there.
        """
        if self.now is not Stage.PAUSED or stage not in NEXT[Stage.PAUSED]:
            raise IllegalStage(f"a session in {self.now} does not come back to {stage}")
        self.paused, self.spent_s = stage, 0.0

    def within(self, stage: Stage) -> bool:
        """Whether this is the stage, or the one that was paused."""
        return self.now is stage or (self.now is Stage.PAUSED and self.paused is stage)

    def saw(self, dt: float, *, measurable: bool, person: bool) -> None:
        """``dt`` seconds passed with or without the joints, and with or without anybody."""
        self.seen_s = self.seen_s + dt if measurable else 0.0
        self.gone_s = 0.0 if person else self.gone_s + dt
