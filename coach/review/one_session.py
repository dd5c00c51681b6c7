"""One session as it was: its timeline, its sets with their marks, what was corrected in it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from coach.care.plan import Plan
from coach.record.corrections import Correction, Corrections, Standing, Target, standing
from coach.record.history import EventRecord, History, SessionDetail, SessionSummary, SetRecord
from coach.record.store import Store
from coach.review.marks import Marks, event_in_set, marks_of
from coach.session.events import EffortReported, PainReported

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class SetReview:
    """One set. ``recorded`` is the record's own, with the corrections made while it ran; ``count``
    and ``held_s`` are after those made later as well (None is unknown).

    ``pain`` and ``effort`` are what was said of its exercise, None where nothing was.
    ``has_track`` where its poses were kept.
    """

    recorded: SetRecord
    count: int | None
    held_s: float | None
    excluded: bool
    note: str
    marks: Marks
    pain: int | None
    effort: int | None
    has_track: bool

    @property
    def corrected(self) -> bool:
        """Whether a figure differs from what was recorded."""
        return (self.count, self.held_s) != (self.recorded.count, self.recorded.held_s)

    @property
    def begun(self) -> bool:
        """False for a set that was skipped before it began."""
        return self.recorded.started_at is not None


@dataclass(frozen=True, slots=True)
class SessionReview:
    """``timeline`` has all that happened between and around the marks of the sets, in order;
    ``corrections`` all that was ever corrected, oldest first."""

    summary: SessionSummary
    plan: Plan | None
    sets: tuple[SetReview, ...]
    timeline: tuple[EventRecord, ...]
    excluded: bool
    note: str
    corrections: tuple[Correction, ...]
    before: int | None
    during: int | None
    after: int | None

    @property
    def started_at(self) -> datetime:
        """When it began, in UTC."""
        return self.summary.started_at


def read_session(store: Store, session_id: str) -> SessionReview:
    """One session, in six queries. Raises NoSuchSession, RecordDamaged, RecordBusy."""
    detail = History(store).session(session_id)
    return session_of(detail, Corrections(store).of_session(session_id))


def session_of(detail: SessionDetail, corrections: tuple[Correction, ...]) -> SessionReview:
    """The review out of what was read."""
    said = standing(corrections)
    id_ = detail.summary.id
    events: dict[int, list[EventRecord]] = {}
    for kept in detail.events:
        if kept.set_number is not None:
            events.setdefault(kept.set_number, []).append(kept)
    answers = [kept.event for kept in detail.events]
    pains = _worst(
        ((one.when, one.item), one.score) for one in answers if isinstance(one, PainReported)
    )
    efforts = _worst((one.item, one.score) for one in answers if isinstance(one, EffortReported))
    return SessionReview(
        summary=detail.summary,
        plan=detail.plan,
        sets=tuple(
            _set(
                one,
                said.by_target.get(Target(id_, one.number), Standing()),
                marks_of(events.get(one.number, ()), one.item, one.set_number),
                (pains.get(("during", one.item)), efforts.get(one.item)),
                one.number in detail.tracks,
            )
            for one in detail.sets
        ),
        timeline=tuple(kept for kept in detail.events if not event_in_set(kept.event)),
        excluded=said.session(id_).excluded,
        note=said.session(id_).note,
        corrections=corrections,
        before=pains.get(("before", None)),
        during=max((score for (when, _), score in pains.items() if when == "during"), default=None),
        after=pains.get(("after", None)),
    )


def _set(
    recorded: SetRecord,
    said: Standing,
    marks: Marks,
    told: tuple[int | None, int | None],
    has_track: bool,
) -> SetReview:
    return SetReview(
        recorded=recorded,
        count=recorded.count if said.count is None else said.count,
        held_s=recorded.held_s if said.held_s is None else said.held_s,
        excluded=said.excluded,
        note=said.note,
        marks=marks,
        pain=told[0],
        effort=told[1],
        has_track=has_track,
    )


def _worst(scores: Iterable[tuple[Key, int]]) -> Mapping[Key, int]:
    found: dict[Key, int] = {}
    for key, score in scores:
        found[key] = max(score, found.get(key, score))
    return found
