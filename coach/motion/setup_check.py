"""Checks before a set that the camera sees the person as the exercise needs it.

Every item gets a tick or one plain instruction. An item that does not apply is left out: the light
while nobody measures it, the level where the exercise is done sitting.
"""

import math
from dataclasses import dataclass
from typing import Literal, get_args

from coach.motion import judging
from coach.motion.advice import Advice
from coach.motion.events import Side
from coach.motion.judging import Posture
from coach.motion.jumps import JumpWatch
from coach.motion.outline import Outline, outline_of
from coach.motion.pose import Pose
from coach.motion.settled import Settled, Verdict
from coach.motion.smoothing import RunningMedian
from coach.motion.stillness import StillWatch
from coach.motion.tilt import TiltWatch
from coach.motion.view import ViewName, ViewWatch

ItemId = Literal[
    "person",
    "whole_body",
    "posture",
    "distance",
    "view",
    "light",
    "level",
    "alone",
    "still",
]
ITEM_IDS: tuple[ItemId, ...] = get_args(ItemId)
"""The items in the order in which they are shown."""

MOST_USEFUL_FIRST: tuple[ItemId, ...] = (
    "light",
    "person",
    "whole_body",
    "posture",
    "distance",
    "view",
    "level",
    "alone",
    "still",
)
"""In the dark nobody is found, so the light comes before the person."""

READY_AFTER_S = 0.7


@dataclass(frozen=True, slots=True)
class SetupItem:
    """One thing that is checked. ``ok`` is None while it cannot be told.

    ``advice`` is what to do, where ``ok`` is False.
    """

    id: ItemId
    ok: bool | None
    advice: Advice | None


@dataclass(frozen=True, slots=True)
class SetupStatus:
    """How the set-up stands at ``t``. ``ready`` once every item has been good for 0.7 s."""

    t: float
    items: tuple[SetupItem, ...]
    ready: bool

    @property
    def first_instruction(self) -> Advice | None:
        """The most useful thing to do now, None where there is nothing or it cannot be told."""
        failed = {item.id: item.advice for item in self.items if item.ok is False}
        return next((failed[id_] for id_ in MOST_USEFUL_FIRST if id_ in failed), None)

    def item(self, id_: ItemId) -> SetupItem | None:
        """The item of this id, None where it does not apply."""
        return next((item for item in self.items if item.id == id_), None)


class SetupCheck:
    """Follows the set-up for one exercise on one side; make a new one for the next set.

    ``needs`` are the joints by name that the exercise measures, ``side`` the working side or None
    where both legs work. Poses come in the order of their time.
    """

    def __init__(
        self,
        view: ViewName,
        needs: tuple[str, ...],
        side: Side | None = None,
        posture: Posture = "standing",
    ) -> None:
        self._view, self._needs, self._side, self._posture = view, needs, side, posture
        self._settled = {id_: Settled() for id_ in ITEM_IDS}
        self._lit = False
        self._views = ViewWatch()
        self._jumps = JumpWatch()
        self._stills = StillWatch()
        self._tilt = TiltWatch(view)
        self._shanks = RunningMedian(0.6)
        self._good_since_s = math.nan

    def update(self, pose: Pose, brightness: float | None = None) -> SetupStatus:
        """The set-up after this pose; ``brightness`` is the picture's mean, 0 to 255."""
        t, settled = pose.t, self._settled
        if brightness is not None:
            self._lit = True
            settled["light"].update(t, judging.light(brightness, settled["light"].is_ok))
        settled["person"].update(t, judging.person(pose))
        outline = outline_of(pose)
        if outline is not None:
            for id_, verdict in self._judged(pose, outline).items():
                settled[id_].update(t, verdict)
        # A blink of tracking leaves all as it is; a person who is gone leaves nothing to judge.
        if settled["person"].shown.ok is False:
            self._forget_person()
        return self._status(t)

    def _judged(self, pose: Pose, outline: Outline) -> dict[ItemId, Verdict]:
        keep = {id_: self._settled[id_].is_ok for id_ in ITEM_IDS}
        seen = self._views.update(pose)
        self._tilt.update(pose, seen)
        share = self._shanks.update(pose.t, outline.shank_trunks)
        hidden = judging.joints_seen(pose, self._needs, self._side)
        wander = self._stills.update(pose.t, outline)
        verdicts: dict[ItemId, Verdict] = {
            "whole_body": judging.whole_body(outline, share, pose.size, hidden, keep["whole_body"]),
            "posture": judging.posture(outline, self._posture, keep["posture"]),
            "distance": judging.distance(outline, self._posture, pose.size[1], keep["distance"]),
            "view": judging.view(seen, self._view, self._side, keep["view"]),
            "alone": judging.alone(self._jumps.update(pose.t, outline)),
            "still": judging.still(wander, keep["still"]),
        }
        if self._posture == "standing":
            verdicts["level"] = judging.level(self._tilt, self._view, keep["level"])
        if verdicts["posture"].ok is False:
            # How near a person is cannot be told from the height of one who should stand up first.
            verdicts["distance"] = judging.UNKNOWN
        return verdicts

    def _forget_person(self) -> None:
        self._stills.clear()
        self._shanks.clear()
        for id_ in ITEM_IDS:
            if id_ not in ("person", "light"):
                self._settled[id_].clear()

    def _status(self, t: float) -> SetupStatus:
        items = tuple(
            SetupItem(id_, self._settled[id_].shown.ok, self._settled[id_].shown.advice)
            for id_ in ITEM_IDS
            if self._applies(id_)
        )
        if not all(item.ok for item in items):
            self._good_since_s = math.nan
        elif math.isnan(self._good_since_s):
            self._good_since_s = t
        return SetupStatus(t, items, t - self._good_since_s >= READY_AFTER_S - 1e-6)

    def _applies(self, id_: ItemId) -> bool:
        if id_ == "light":
            return self._lit
        return id_ != "level" or self._posture == "standing"
