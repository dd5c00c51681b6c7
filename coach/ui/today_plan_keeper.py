"""Fills what Today has of a physio's plan, and does what is asked there."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from coach.care.entry import Entry
from coach.care.fortnight import activities_due, activity_names, impression_due
from coach.care.prescription_entries import ActivitiesRated, Activity, ChangeImpression, Impression
from coach.ui.page_host import House
from coach.ui.patient_plan import PatientPlan
from coach.ui.today_fortnight import FortnightDue
from coach.ui.today_physio import PhysioFacts

if TYPE_CHECKING:
    from coach.ui.today import Today


class TodayPlanKeeper(QObject):
    """``changed`` says that Today is to be filled anew; ``open_asked`` wants a plan opened,
    ``code_asked`` one read off paper and ``send_asked`` results sent."""

    changed = Signal()
    open_asked = Signal()
    code_asked = Signal()
    send_asked = Signal()

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._care = house.desk.care
        self._plan = PatientPlan(house.desk.care)
        self._later: date | None = None

    def listen(self, page: "Today") -> None:
        """Do what ``page`` asks for."""
        page.physio.open_asked.connect(self.open_asked)
        page.physio.code_asked.connect(self.code_asked)
        page.physio.send_asked.connect(self.send_asked)
        page.physio.end_asked.connect(self._end)
        page.physio.again_asked.connect(self._again)
        page.fortnight.later.connect(self._put_off)
        page.fortnight.told.connect(self._told)

    def facts(self, now: datetime) -> PhysioFacts:
        """What the row says. Raises RecordError."""
        taken, earlier = self._plan.in_force(now), self._plan.earlier(now)
        author = None if taken is None else taken.author
        return PhysioFacts(
            author="" if author is None else author.name,
            practice="" if author is None else author.practice,
            plan="" if taken is None or taken.prescription is None else taken.prescription.name,
            earlier=""
            if earlier is None or earlier.prescription is None
            else earlier.prescription.name,
            can_send=taken is not None or earlier is not None,
            due=self._asked(now),
        )

    def _asked(self, now: datetime) -> FortnightDue:
        """What is to be asked today, nothing where it was put off."""
        ledger, today = self._care.ledger(now), now.date()
        if self._later == today:
            return FortnightDue()
        return FortnightDue(
            activities_due(ledger, today), impression_due(ledger, today), activity_names(ledger)
        )

    @Slot()
    def _end(self) -> None:
        self._plan.end(_now())
        self.changed.emit()

    @Slot()
    def _again(self) -> None:
        self._plan.take_again(_now())
        self.changed.emit()

    @Slot()
    def _put_off(self) -> None:
        self._later = _now().date()
        self.changed.emit()

    @Slot(list, object)
    def _told(self, activities: list[tuple[str, int]], impression: Impression | None) -> None:
        now = _now()
        entries: list[Entry] = []
        if activities:
            rated = tuple(Activity(name=name, score=score) for name, score in activities)
            entries.append(ActivitiesRated(at=now, day=now.date(), activities=rated))
        if impression is not None:
            entries.append(ChangeImpression(at=now, day=now.date(), impression=impression))
        self._care.add(*entries)
        self.changed.emit()


def _now() -> datetime:
    return datetime.now().astimezone()
