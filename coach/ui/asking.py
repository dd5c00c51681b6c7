"""Which questions about pain and effort are due, from the events of a session; needs no Qt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from coach.motion.events import Event
from coach.session.events import EffortReported, PainMoment, PainReported, SetDone
from coach.session.status import SessionStatus, Stage


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``item`` is the plan item that it is about, None for the session."""

    about: Literal["pain", "effort"]
    when: PainMoment
    item: int | None = None


def due_before(past: Sequence[Event]) -> tuple[Question, ...]:
    """What to ask before a session that has had the events ``past``."""
    return () if past else (Question("pain", "before"),)


def due_after(done: Iterable[Event], status: SessionStatus) -> tuple[Question, ...]:
    """What to ask when the events ``done`` have led to ``status``: about an exercise that is over,
    once something of it was done."""
    for event in done:
        if isinstance(event, SetDone) and (event.count or event.held_s):
            coming = status.next_step if status.stage is Stage.RESTING else status.step
            if status.stage is Stage.FINISHED or coming is None or coming.item != event.item:
                return about_item(event.item)
    return ()


def due_at_end(events: Sequence[Event]) -> tuple[Question, ...]:
    """What to ask at the end of a session of ``events``: the last exercise, and how it is now."""
    done = [e.item for e in events if isinstance(e, SetDone) and (e.count or e.held_s)]
    if not done:
        return ()
    told = {e.item for e in events if isinstance(e, PainReported) and e.when == "during"}
    rated = {e.item for e in events if isinstance(e, EffortReported)}
    last = tuple(
        question
        for question in about_item(done[-1])
        if question.item not in (told if question.about == "pain" else rated)
    )
    return (*last, Question("pain", "after"))


def about_item(item: int) -> tuple[Question, ...]:
    """What to ask about one exercise."""
    return (Question("pain", "during", item), Question("effort", "during", item))
