"""A made-up practice: people who need a look, who are fine, were not heard of, or are put aside."""

import io
import random
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path

from coach.care.entries import MorningPain, ScreenAnswered
from coach.care.person import Ankle
from coach.care.prescription import Band, Growth, Load, Prescribed, Prescription
from coach.practice.values import Client, Scale, Standing
from coach.record.archive.writing import write_archive
from coach.record.care_log import CareLog
from coach.record.store import Store
from coach.record.system_zone import SystemZone
from tests.practice.fake_book import FakeBook
from tests.practice.results import Result

from .review_people import TODAY, fill

NOW = datetime.combine(TODAY, time(18), SystemZone())
KEY = bytes(range(32))
OTHER_KEY = bytes(range(32, 64))
LONG = "Maximiliane Theodora von Habsburg-Lothringen-Schwarzenberg zu Hohenlohe-Waldenburg"

FINE, FLAGGED, RISING, SILENT, NEW = "fine", "flagged", "rising", "silent", "new"
PEOPLE: tuple[tuple[str, str, Ankle | None, str], ...] = (
    ("Anna Bergström", "Sprain in March, wants to run again in summer", "right", FLAGGED),
    ("Jonas Weber", "Achilles tendon, both sides in the past", "left", RISING),
    (
        LONG,
        "Prefers appointments in the late afternoon, drives a long way to come here",
        "left",
        SILENT,
    ),
    ("ليلى حدّاد", "Ankle sprain, second time", "right", FINE),
    ("נועה לוי", "", None, FINE),
    ("Zoë 🏃‍♀️ Müller", "Trail runner", "both", FINE),
    ("Mehmet Yılmaz", "Stands all day at work", "left", FINE),
    ("Nguyễn Thị Minh Khai", "", "right", FINE),
    ("O’Brien, Siobhán", "Knee-to-wall 6 cm at the start", "right", FINE),
    ("<b>Bob</b> & Söhne", "=1+1", None, NEW),
    ("Erika Beispiel", "Comes on Thursday for the first time", "right", NEW),
    ("K. S.", "", "left", FINE),
)


def back(days: int) -> date:
    return TODAY - timedelta(days=days)


def standing(kind: str, chance: random.Random) -> Standing:
    pain = round(chance.uniform(0, 2.5), 1)
    usual = Standing(
        last_active=back(chance.randrange(0, 5)),
        morning_pain=pain,
        morning_pain_before=pain + 0.4,
        adherence=round(chance.uniform(0.55, 1.0), 2),
        sessions=chance.randrange(4, 40),
    )
    match kind:
        case "flagged":
            return replace(usual, red_flag=back(1), last_active=back(1), adherence=0.42)
        case "rising":
            return replace(usual, morning_pain=3.6, morning_pain_before=2.0, adherence=0.91)
        case "silent":
            return replace(usual, last_active=back(12), adherence=0.18)
        case "new":
            return Standing()
    return usual


def add(book: FakeBook, name: str, note: str, ankle: Ankle | None, found: Standing) -> Client:
    made = replace(book.add_client(name, note, ankle), standing=found)
    book.people[made.id] = made
    return made


def twelve() -> FakeBook:
    """The people above, and one who is put aside."""
    book, chance = FakeBook(at=NOW.astimezone(UTC)), random.Random(4)
    for name, note, ankle, kind in PEOPLE:
        add(book, name, note, ankle, standing(kind, chance))
    gone = add(book, "Petra Alt", "Done in spring, moved away", "left", standing(FINE, chance))
    book.archive_client(gone, True)
    return book


def thousand(count: int = 1000) -> FakeBook:
    """Many people; three in a hundred need a look."""
    book, chance = FakeBook(at=NOW.astimezone(UTC)), random.Random(5)
    first = ("Anna", "Ben", "Clara", "David", "Elif", "Finn", "Greta", "Hugo", "Ida", "Jan")
    last = ("Albrecht", "Bauer", "Çelik", "Dietz", "Engel", "Fuchs", "Groß", "Huber", "Ionescu")
    for number in range(count):
        name = f"{chance.choice(first)} {chance.choice(last)} {number + 1}"
        kind = chance.choices((FINE, NEW, FLAGGED, RISING, SILENT), (88, 9, 1, 1, 1))[0]
        note = chance.choice(("Sprain", "Achilles tendon", "After a fracture", ""))
        add(book, name, note, chance.choice(("left", "right")), standing(kind, chance))
    return book


def plan(version: int, starts: date, name: str = "Strength and balance") -> Prescription:
    return Prescription(
        id="plan-1",
        version=version,
        name=name,
        starts=starts,
        review=starts + timedelta(weeks=4),
        phase=3,
        note="Rather one set less than one with pain.",
        items=(
            Prescribed(
                exercise_id="calf_stretch_straight", side="each", sets=2, hold_s=30, rest_s=15
            ),
            Prescribed(
                exercise_id="heel_raise_double",
                side="both",
                sets=3,
                reps=15,
                rest_s=60,
                tempo_s=(2, 0, 3),
                days_a_week=3,
                grow=Growth(most_sets=4),
            ),
            Prescribed(
                exercise_id="heel_raise_single", side="each", sets=2, reps=10 + version, rest_s=60
            ),
            Prescribed(
                exercise_id="band_dorsiflexion",
                side="right",
                sets=3,
                reps=12,
                rest_s=45,
                load=Load(band=Band(colour="green", brand="Thera")),
                days_a_week=3,
            ),
            Prescribed(exercise_id="single_leg_balance", side="each", sets=2, hold_s=30, rest_s=30),
            Prescribed(exercise_id="ankle_circles", side="each", sets=1, reps=10, rest_s=20),
        ),
    )


@cache
def usual_archive() -> bytes:
    """Two and a half months with sessions, mornings, tests, and one session with its poses."""

    def write(store: Store) -> None:
        fill(store, "usual")
        at = datetime.combine(back(1), time(8), UTC)
        log = CareLog(store)
        log.add(ScreenAnswered(at=at, day=back(1), answers={"calf_warm": True}))
        for days in range(6, -1, -1):
            at = datetime.combine(back(days), time(7), UTC)
            log.add(MorningPain(at=at, day=back(days), score=min(5, 2 + (6 - days) // 2)))

    return _archive_of(write)


@cache
def short_archive() -> bytes:
    """A few sessions, for what asks only whose they are."""
    return _archive_of(lambda store: fill(store, "own"))


def _archive_of(write: Callable[[Store], None]) -> bytes:
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        write(store)
        out = io.BytesIO()
        write_archive(store, out)
    return out.getvalue()


def result(client_id: str, id_: str = "result-1", **more: object) -> Result:
    """A result of that person."""
    made = Result(id_, client_id, usual_archive(), back(75), TODAY, tracks=True, signer=KEY)
    return replace(made, **more)


def short_result(client_id: str, **more: object) -> Result:
    """A result with little in it, which is soon read."""
    made = Result("result-1", client_id, short_archive(), back(12), TODAY, signer=KEY)
    return replace(made, **more)


def with_plan(book: FakeBook, client: Client) -> None:
    """Give a person two versions of a plan that were signed."""
    for version, weeks in ((1, 10), (2, 4)):
        starts = TODAY - timedelta(weeks=weeks)
        draft = book.keep_draft(client.id, plan(version, starts), None)
        book.sign_plan(draft, datetime.combine(starts, time(16, 20), UTC))


def with_totals(book: FakeBook, client: Client) -> None:
    for scale, days, score in (
        (Scale.FAAM_ADL, 60, 61),
        (Scale.FAAM_ADL, 30, 74),
        (Scale.FAAM_ADL, 2, 88),
        (Scale.LEFS, 60, 48),
        (Scale.LEFS, 2, 53),
        (Scale.CAIT, 10, 19),
    ):
        book.add_total(client.id, scale, back(days), score)
