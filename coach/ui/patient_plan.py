"""The physio's plan that the person follows, followed, and may follow again."""

from collections.abc import Callable
from datetime import datetime

from coach.care.entries import PhaseChosen
from coach.care.entry import Entry
from coach.care.prescription_entries import PrescriptionTaken, ResultsSent
from coach.ui.beside import at_once
from coach.ui.care_desk import CareDesk


class PatientPlan:
    """All of it is in the care log, which ``write`` is given to write; it may do so in another
    thread. Every call may raise RecordError.
    """

    def __init__(
        self, care: CareDesk, write: Callable[[Callable[[], None]], None] = at_once
    ) -> None:
        self._care = care
        self._write = write

    def in_force(self, now: datetime) -> PrescriptionTaken | None:
        """The plan that is followed."""
        return self._care.ledger(now).prescribed

    def earlier(self, now: datetime) -> PrescriptionTaken | None:
        """The last plan that was followed, while none is."""
        ledger = self._care.ledger(now)
        if ledger.prescribed is not None:
            return None
        with_plan = [one for one in ledger.prescriptions if one.prescription is not None]
        return with_plan[-1] if with_plan else None

    def reader(self, now: datetime) -> PrescriptionTaken | None:
        """The plan whose physio results go to: the one in force, or the last that was."""
        return self.in_force(now) or self.earlier(now)

    def last_sent(self, now: datetime) -> ResultsSent | None:
        """What was last written for the physio of the newest plan."""
        plan = self.reader(now)
        if plan is None or plan.author is None:
            return None
        key, sent = plan.author.signing_key, self._care.ledger(now).sent
        return next((one for one in reversed(sent) if one.signing_key == key), None)

    def take(self, taken: PrescriptionTaken, now: datetime) -> None:
        """Follow a plan from today on, in the phase that it names."""
        entries: list[Entry] = [taken.model_copy(update={"at": now, "day": now.date()})]
        phase = None if taken.prescription is None else taken.prescription.phase
        chosen = self._care.ledger(now).phase()
        if phase is not None and (chosen is None or chosen.phase != phase):
            entries.append(PhaseChosen(at=now, day=now.date(), phase=phase, by="physio"))
        self._write(lambda: self._care.add(*entries))

    def take_again(self, now: datetime) -> None:
        """Follow the last plan once more; does nothing where there is none."""
        last = self.earlier(now)
        if last is not None:
            self.take(last, now)

    def end(self, now: datetime) -> None:
        """Go back to the programme."""
        ended = PrescriptionTaken(at=now, day=now.date(), prescription=None)
        self._write(lambda: self._care.add(ended))
