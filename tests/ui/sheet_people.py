"""Plans to print: of a few exercises and many, with names and pictures of every kind."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from coach.care.prescription import Band, Growth, Load, Prescribed, Prescription
from coach.exchange.identity import new_identity
from coach.exchange.plan_file import HandedPlan, plan_bytes
from coach.library import load_catalogue
from coach.ui.sheet_facts import PlanSheet

CATALOGUE = load_catalogue()
IDENTITY = new_identity("Ada Beispiel", "Praxis am Park")
HOSTILE = '"><script>alert(1)</script><img src=//x.y/z onerror=a()> {0} %s ../../x'
LONG = "Außenbandverletzungsnachbehandlungstrainingsprogrammzusammenstellung" * 3


def item(exercise_id: str, **changes) -> Prescribed:
    """One exercise with its usual dose."""
    exercise = CATALOGUE[exercise_id]
    values = {
        "exercise_id": exercise_id,
        "side": exercise.side,
        "sets": exercise.dose.sets,
        "reps": exercise.dose.reps,
        "hold_s": exercise.dose.hold_s,
        "rest_s": exercise.dose.rest_s,
        "tempo_s": exercise.dose.tempo_s,
    }
    return Prescribed(**(values | changes))


RICH = item(
    "heel_raise_single",
    side="left",
    load=Load(kg=2.5),
    days_a_week=3,
    weeks=1,
    pain_max=3,
    range_max_deg=20,
    effort_max=7,
    support="fingertips",
    surface="step_edge",
    grow=Growth(most_amount=15, most_sets=4),
    stops=("calf_swelling", "dizziness"),
    note="Slowly down.",
)


def plan(*items: Prescribed, **changes) -> Prescription:
    """A plan from 3 March 2025 on."""
    values = {
        "id": "p1",
        "version": 2,
        "name": "Strength for the left ankle",
        "starts": date(2025, 3, 3),
        "review": date(2025, 3, 31),
        "items": items,
    }
    return Prescription(**(values | changes))


FEW = plan(
    RICH,
    item(
        "band_eversion",
        load=Load(band=Band(brand="Thera", colour="red", stretch_percent=50)),
        times_a_day=6,
    ),
    item("single_leg_balance", side="in_turn", eyes="closed", weeks=4),
)


def many(count: int, language: str = "de") -> Prescription:
    """Every exercise in turn."""
    ids = list(CATALOGUE)
    items = [item(ids[at % len(ids)], note=f"Nr. {at + 1}: ruhig atmen.") for at in range(count)]
    return plan(*items, language=language, name="Kräftigung und Gleichgewicht, links")


def sheet(prescription: Prescription, **changes) -> PlanSheet:
    """A sheet with its signed plan."""
    handed = HandedPlan(
        file_id="f1",
        client_id="c1",
        client_name="Grace Hopper",
        prescription=prescription,
        exercises=(),
        made_at=datetime(2025, 3, 1, tzinfo=UTC),
    )
    values = {
        "prescription": prescription,
        "exercises": CATALOGUE,
        "name": "Grace Hopper",
        "author": "Ada Beispiel, Praxis am Park",
        "made_on": date(2025, 3, 1),
        "key_words": IDENTITY.public.words,
        "plan_file": plan_bytes(handed, IDENTITY),
        "file_name": "grace.coachplan",
    }
    return PlanSheet(**(values | changes))


def half_red(side_px: int = 64) -> bytes:
    """A PNG whose left half is red and whose right half is blue."""
    image = QImage(side_px, side_px, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    painter = QPainter(image)
    painter.fillRect(0, 0, side_px // 2, side_px, QColor("red"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())
