"""A physio's plan at the person's side in every state, for screenshots and for tests.

``python -m tests.ui.received_scenes OUTDIR [LOOK …]`` takes pictures of them.
"""

import shutil
import sys
import tempfile
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from coach.care.entries import PhaseChosen, ScreenAnswered
from coach.care.prescription import Band, Growth, Load, Prescribed, Prescription
from coach.exchange.identity import Identity, new_identity
from coach.exchange.plan_file import HandedPlan, write_plan
from coach.exchange.vault import MemoryVault
from coach.exercise.definition import Exercise
from coach.library import load_catalogue
from coach.record.settings import Language, Settings
from coach.ui.beside import beside
from coach.ui.desk import Desk
from coach.ui.patient_exchange import PatientExchange
from coach.ui.theme import Theme
from coach.ui.window import Window

from .looks import each_look, take

PHYSIO = new_identity("Ada Berg", "Praxis am Park")


def now() -> datetime:
    return datetime.now().astimezone()


def drawing() -> bytes:
    """A picture as a physio might draw it."""
    image = QImage(320, 320, QImage.Format.Format_RGB32)
    image.fill(QColor("#E8EDF2"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor("#2A4A66"), 12)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for begin, end in (((160, 60), (160, 170)), ((160, 170), (120, 280)), ((120, 280), (170, 285))):
        painter.drawLine(QPointF(*begin), QPointF(*end))
    painter.drawEllipse(QPointF(160, 40), 24, 24)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def own_exercise() -> Exercise:
    """One of the physio's own, which moves like a heel raise."""
    like = load_catalogue()["heel_raise_double"]
    return like.model_copy(update={"id": "stairs_raise", "name": "Raise on the stairs", "text": {}})


def plan(**other: Any) -> Prescription:
    """Six exercises with something of everything."""
    today = now().date()
    items = (
        Prescribed(exercise_id="ankle_circles", side="each", sets=2, reps=10, rest_s=15),
        Prescribed(
            exercise_id="stairs_raise",
            side="in_turn",
            sets=3,
            reps=12,
            rest_s=45,
            tempo_s=(2, 0, 3),
            load=Load(kg=5),
            days_a_week=3,
            weeks=6,
            pain_max=3,
            grow=Growth(most_amount=15),
            support="fingertips",
            surface="step_edge",
            stops=("sharp_pain", "giving_way"),
            note="Slowly down. If the heel drops, do fewer.",
        ),
        Prescribed(
            exercise_id="single_leg_balance",
            side="each",
            sets=3,
            hold_s=30,
            rest_s=20,
            times_a_day=2,
            eyes="open",
            stops=("dizziness",),
        ),
        Prescribed(
            exercise_id="band_dorsiflexion",
            side="left",
            sets=3,
            reps=15,
            rest_s=45,
            load=Load(band=Band(brand="Thera", colour="green", stretch_percent=60)),
            days_a_week=4,
            effort_max=6,
        ),
        Prescribed(
            exercise_id="calf_stretch_straight",
            side="left",
            sets=3,
            hold_s=30,
            rest_s=15,
            range_max_deg=20,
        ),
        Prescribed(exercise_id="heel_raise_double", side="both", sets=3, reps=12, rest_s=60),
    )
    whole = {
        "id": "plan-1",
        "version": 1,
        "name": "After the sprain, weeks 3 to 8",
        "starts": today,
        "review": today + timedelta(days=2),
        "items": items,
        "note": "Good start! Ring me if the mornings get worse.",
    }
    return Prescription.model_validate({**whole, **other})


def handed(**other: Any) -> HandedPlan:
    """The plan for Anna."""
    whole = HandedPlan(
        file_id=uuid.uuid4().hex,
        client_id="client-1",
        client_name="Anna",
        prescription=plan(),
        exercises=(own_exercise(),),
        made_at=now().replace(microsecond=0),
        pictures={"stairs_raise": drawing()},
    )
    return replace(whole, **other)


def written(folder: Path, physio: Identity = PHYSIO, **other: Any) -> Path:
    """The file of a plan."""
    file = folder / f"{uuid.uuid4().hex[:6]}.coachplan"
    write_plan(handed(**other), physio, file)
    return file


class Person:
    """Somebody with a window, who has answered the safety questions."""

    def __init__(self, theme: Theme, folder: Path, language: Language = "en") -> None:
        self.folder = folder
        moment = now()
        self.desk = Desk(folder / "data", load_catalogue(), None)
        self.desk.keep_settings(
            Settings(
                onboarded=True,
                age_band="40_49",
                ankle="left",
                storage_consent_at=moment,
                camera_consent_at=moment,
                language=language,
            )
        )
        no = {one.id: False for one in self.desk.care.rules.screen.asked_of("40_49")}
        self.desk.care.say(ScreenAnswered, moment, answers=no)
        self.desk.care.say(PhaseChosen, moment, phase=3, by="start")
        self.window = Window(theme, self.desk, None, "camera")
        self.vault = MemoryVault()
        self.exchange = PatientExchange(
            self.desk.care, self.desk.store, self.desk.shipped, lambda _: self.vault, beside
        )
        rounds = self.window.patient
        rounds._exchange = self.exchange
        self.received, self.send = rounds.received, rounds.send

    def open(self, **other: Any) -> None:
        """Open the file of a plan."""
        self.received.open(written(self.folder, **other))

    def take(self, **other: Any) -> None:
        """Open a plan and follow it."""
        self.open(**other)
        self.received.page.accept.click()


def scenes(person: Person) -> Iterator[str]:
    window, today = person.window, now().date()
    person.open()
    yield "received_first"
    bar = person.received.page._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "received_first_end"
    person.received.open(Path("/nowhere/plan.coachplan"))
    yield "received_fault"
    person.take()
    yield "today_plan"
    scroll = window.today._scroll.verticalScrollBar()
    window.today.bring_up(window.today.physio)
    yield "today_plan_end"
    window.today.fortnight.notice.begin.click()
    yield "today_fortnight"
    window.today.fortnight.form.leave.click()
    scroll.setValue(0)
    person.open(prescription=plan(version=2, name="After the sprain, from week 5"))
    yield "received_known"
    person.open(prescription=plan(version=2), physio=new_identity("Ada Berg", "Praxis am Park"))
    yield "received_changed"
    person.open(client_id="client-9", client_name="Berta")
    yield "received_other"
    person.send.ask()
    yield "send"
    person.send.ask_where = lambda _: Path("/nowhere/results.coachresult")
    person.send.page.write.click()
    yield "send_fault"
    person.send.ask_where = lambda _: person.folder / "results.coachresult"
    person.send.page.write.click()
    yield "send_done"
    person.exchange.plan.end(now())
    window.show_page("today")
    window.today.bring_up(window.today.physio)
    yield "today_ended"
    person.take(
        prescription=plan(id="plan-2", version=1, starts=today + timedelta(days=3), review=None)
    )
    yield "today_begins"


def main(
    scenes: Callable[[Person], Iterable[str]], out: Path, only: Collection[str], **settings: Any
) -> None:
    """Pictures of a person's window in every look, with a record of its own in each."""
    app = QApplication(sys.argv[:1])
    for name, theme, look in each_look(app, only):
        folder = Path(tempfile.mkdtemp())
        person = Person(theme, folder, look.code)
        person.desk.keep_settings(
            person.desk.settings.changed(
                theme=look.choice.value, text_scale=look.percent, **settings
            )
        )
        person.window.resize(*look.size_px)
        person.window.show()
        take(person.window, scenes(person), out, name)
        person.window.close()
        person.desk.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(scenes, Path(sys.argv[1]), sys.argv[2:])
