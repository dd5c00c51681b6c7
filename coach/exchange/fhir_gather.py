"""Gathers for a FHIR export what a person's record and page hold of their results."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta, tzinfo
from typing import TypeVar, cast, get_args

from sqlalchemy import select
from sqlalchemy.orm import Session

from coach.care.entries import AnyEntry, Assessed, MorningPain, SignsNoted
from coach.care.entry import Entry
from coach.care.prescription_entries import ActivitiesRated, ChangeImpression
from coach.exchange.fhir_source import Adherence, FhirSource, SessionPain
from coach.practice.standing import ADHERENCE_DAYS, adherence, done_sets
from coach.practice.values import ClientPage, SetLine
from coach.record.care_log import CareLog
from coach.record.corrections import Corrected, corrected
from coach.record.rows import plan_of
from coach.record.schema import AnswerRow, EventRow, SessionRun
from coach.record.store import Store
from coach.session.events import PainMoment

E = TypeVar("E", bound=Entry)


def with_results(
    source: FhirSource, store: Store, page: ClientPage, today: date, zone: tzinfo
) -> FhirSource:
    """``source`` with all results of the person whose record ``store`` is, up to ``today``.

    What the person has left out of their record is left out, and what they corrected is as they
    corrected it. Raises RecordDamaged, RecordBusy.
    """
    entries = [one for one in CareLog(store).read().entries if one.day <= today]
    with store.database.read() as db:
        said = corrected(db)
        pains = tuple(
            one
            for one in _pains(db)
            if said.counts(one.session_id) and one.at.astimezone(zone).date() <= today
        )
    sets = tuple(
        _as_corrected(one, said)
        for one in page.sets
        if said.counts(one.session_id, one.number)
        and (one.started_at is None or one.started_at.astimezone(zone).date() <= today)
    )
    return replace(
        source,
        mornings=_of(MorningPain, entries),
        signs=_of(SignsNoted, entries),
        assessed=_of(Assessed, entries),
        activities=_of(ActivitiesRated, entries),
        changes=_of(ChangeImpression, entries),
        pains=pains,
        sets=sets,
        adherence=_adherence(store, page, entries, today, zone),
        totals=tuple(one for one in page.totals if one.day <= today),
    )


def _as_corrected(one: SetLine, said: Corrected) -> SetLine:
    own = said.one_set(one.session_id, one.number)
    return replace(
        one,
        count=one.count if own.count is None else own.count,
        held_s=one.held_s if own.held_s is None else own.held_s,
    )


def _of(kind: type[E], entries: list[AnyEntry]) -> tuple[E, ...]:
    return tuple(one for one in entries if isinstance(one, kind))


def _pains(db: Session) -> Iterator[SessionPain]:
    plans = {
        run.id: plan_of(run.plan)
        for run in db.execute(select(SessionRun.id, SessionRun.plan)).all()
    }
    told = (
        select(AnswerRow, EventRow.at)
        .join(
            EventRow,
            (EventRow.session_id == AnswerRow.session_id) & (EventRow.seq == AnswerRow.seq),
        )
        .where(AnswerRow.about == "pain")
        .order_by(EventRow.at, AnswerRow.session_id, AnswerRow.seq)
    )
    for row, at in db.execute(told):
        plan = plans.get(row.session_id)
        items = () if plan is None else plan.items
        item = row.item
        if row.moment not in get_args(PainMoment):
            # Another version's.
            continue
        yield SessionPain(
            session_id=row.session_id,
            number=row.seq,
            at=at,
            moment=cast(PainMoment, row.moment),
            score=row.score,
            exercise_id=None if item is None or item >= len(items) else items[item].exercise_id,
            sharp=row.sharp,
        )


def _adherence(
    store: Store, page: ClientPage, entries: list[AnyEntry], today: date, zone: tzinfo
) -> tuple[Adherence, ...]:
    """The share of the last two weeks that are known of."""
    done = done_sets(store, today, zone)
    last = max((*done.sessions, *(one.day for one in entries)), default=None)
    if last is None:
        return ()
    share = adherence(done.finished, page.plans, last, zone)
    if share is None:
        return ()
    return (Adherence(last - timedelta(days=ADHERENCE_DAYS - 1), last, share),)
