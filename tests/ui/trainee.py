"""Somebody who does a whole plan before recordings, and answers whatever is asked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from coach.care.plan import Plan, PlanSide
from coach.motion.events import Side
from coach.record.history import EventRecord
from coach.session.events import EffortReported, PainReported, RestEnded, RestStarted
from coach.session.status import SessionStatus, Stage

from .playlist import Playlist
from .walker import Status, Walker

FPS = {Stage.GET_READY: 10, Stage.COUNT_IN: 10, Stage.WORKING: 10, Stage.RESTING: 2}
"""No count depends on the rate from 10 a second on; in a rest nothing is to be seen."""
BEFORE, AFTER = 1, 2
"""What the person answers about pain before and after the session."""
HELD_WITHIN_S = 0.7
"""The largest error of a hold in ``expected.json``: the end of one is known only afterwards."""
SHOWN_WITHIN_S = 2.5
"""The same in each lap, and the second that the person is seen before anything counts."""
AN_ITEM_MS = 200_000
"""All the sets of an item, on a computer with much else to do."""
LATE_S = 0.6
"""One frame of a rest, and the moments in which time all but stands still."""

Answer = tuple[str, int, int | None]


class Trainee:
    """Trains before the recordings ``played``, and answers with figures that differ."""

    def __init__(self, played: Sequence[str]) -> None:
        self._played = played
        self.answered: set[int | None] = set()
        self.playlist: Playlist

    def camera(self, status: Status) -> Playlist:
        """The camera for a window, of whose session ``status`` tells."""
        self.playlist = Playlist(self._played, status, FPS, self._still_to_answer)
        return self.playlist

    def _still_to_answer(self, status: SessionStatus) -> bool:
        """Whether time has to stand still: who answers takes a moment, whatever the computer."""
        if status.stage is Stage.GET_READY:
            return None not in self.answered
        over = status.step is not None and (
            status.next_step is None or status.next_step.item != status.step.item
        )
        resting = status.stage is Stage.RESTING and over
        return resting and status.step is not None and status.step.item not in self.answered

    def begin(self, walker: Walker) -> None:
        """Start what Today offers, and stand before the camera."""
        walker.window.today.start.setFocus()
        walker.press(Qt.Key.Key_Space)
        walker.wait_for(lambda status: status.setup is not None)
        self._answer(walker, None, BEFORE)

    def train(self, walker: Walker, plan: Plan) -> None:
        """Do all of it, up to the summary and its last question."""
        board = walker.window.session.board
        for item in range(len(plan.items) - 1):
            walker.qtbot.waitUntil(board.question.isVisible, timeout=AN_ITEM_MS)
            self._answer(walker, item, *told_of(item))
            assert not board.question.isVisible()
        walker.qtbot.waitUntil(lambda: walker.window.session.is_over, timeout=AN_ITEM_MS)
        last = len(plan.items) - 1
        self._answer(walker, last, *told_of(last), AFTER)

    def leave(self, walker: Walker) -> None:
        """Close the summary."""
        walker.press(Qt.Key.Key_Space)
        assert walker.window.running.runner is None

    def _answer(self, walker: Walker, about: int | None, *scores: int) -> None:
        for score in scores:
            walker.press(Qt.Key(Qt.Key.Key_0.value + score))
        self.answered.add(about)


def told_of(item: int) -> tuple[int, int]:
    """Pain and effort in a plan item: below what stops an exercise, each item its own."""
    return item % 4, (item + 2) % 9


def answers_to(plan: Plan) -> list[Answer]:
    """All that a trainee says, in the order of the questions."""
    about: list[Answer] = []
    for item in range(len(plan.items)):
        pain, effort = told_of(item)
        about += [("during", pain, item), ("effort", effort, item)]
    return [("before", BEFORE, None), *about, ("after", AFTER, None)]


def sets_of(plan: Plan) -> list[tuple[int, Side | None, int]]:
    """Item, side and number of each set: of an item for each side, all left sets come first."""
    sides: dict[PlanSide, tuple[Side | None, ...]] = {"each": ("left", "right"), "both": (None,)}
    return [
        (number, side, set_number)
        for number, item in enumerate(plan.items)
        for side in sides[item.side]
        for set_number in range(1, item.sets + 1)
    ]


def rests_of(events: Sequence[EventRecord]) -> list[tuple[float, float]]:
    """Each rest as it was planned and as it was."""
    rests = [one.event for one in events if isinstance(one.event, RestStarted | RestEnded)]
    return [
        (began.duration_s, ended.t - began.t)
        for began, ended in zip(rests[::2], rests[1::2], strict=True)
        if isinstance(began, RestStarted) and isinstance(ended, RestEnded)
    ]


def answers_of(events: Sequence[EventRecord]) -> list[Answer]:
    """All that was said about pain and effort."""
    return [
        ("effort" if isinstance(said, EffortReported) else said.when, said.score, said.item)
        for said in (one.event for one in events)
        if isinstance(said, EffortReported | PainReported)
    ]
