"""What the Running page shows, worked out of the care log, and the entries that it leads to."""

import uuid
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.care.entries import Cleared
from coach.care.ladder import LadderState, ladder_state
from coach.care.ladder_mornings import LadderMornings
from coach.care.programme import Programme
from coach.care.run_entries import (
    RunRemoved,
    RunRestored,
    ShoeAdded,
    ShoeRetired,
    ShoeReturned,
    SwapLogged,
    SwapRemoved,
)
from coach.ui.desk import Desk
from coach.ui.run_view import RunDraft, RunView

if TYPE_CHECKING:
    from coach.record.imports.activity import Activity, Sport
    from coach.record.run_import import RunFile

LADDER_PHASE = 4
BONE = "bone_spot"
"""The safety question that stops the ladder."""


class RunDesk(QObject):
    """Each call that logs may raise RecordError, and has then changed nothing."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def view(self, now: datetime) -> RunView:
        """All that the page shows. Raises RecordError."""
        care = self._desk.care
        programme, ledger = care.programme(now), care.ledger(now)
        return RunView(
            today=now.date(),
            ladder=care.rules.ladder.in_language(self._desk.language),
            state=programme.ladder or self._before_the_ladder(now.date()),
            log=ledger.runs,
            locked=self._why_locked(programme),
        )

    def _before_the_ladder(self, today: date) -> LadderState:
        """The first step, for somebody who has not come to it yet."""
        ledger = self._desk.care.ledger(datetime.now().astimezone())
        return ladder_state(
            self._desk.care.rules.ladder, (), LadderMornings(ledger, today), today, since=today
        )

    def _why_locked(self, programme: Programme) -> str | None:
        if "run" not in programme.activities:
            return self.tr(
                "Something you answered keeps running closed for now. Today says what it is, "
                "and what opens it again."
            )
        if programme.phase.number < LADDER_PHASE:
            return self.tr(
                "Running begins in phase {0}; you are in phase {1}. My path shows what is left."
            ).format(LADDER_PHASE, programme.phase.number)
        return None

    def keep(self, draft: RunDraft, now: datetime) -> None:
        """Log a run, or correct one."""
        care = self._desk.care
        care.add(draft.logged(_new_id(), now) if draft.run_id is None else draft.changed(now))

    def remove_run(self, run_id: str, now: datetime) -> None:
        """Take a run out; it stays in the log."""
        self._desk.care.say(RunRemoved, now, run_id=run_id)

    def restore_run(self, run_id: str, now: datetime) -> None:
        """Let a removed run count again."""
        self._desk.care.say(RunRestored, now, run_id=run_id)

    def add_shoe(self, name: str, km: float, now: datetime) -> None:
        """Add a pair that has run ``km`` already."""
        self._desk.care.say(ShoeAdded, now, shoe_id=_new_id(), name=name, start_km=km)

    def retire_shoe(self, shoe_id: str, now: datetime) -> None:
        """Offer a pair no more."""
        self._desk.care.say(ShoeRetired, now, shoe_id=shoe_id)

    def return_shoe(self, shoe_id: str, now: datetime) -> None:
        """Offer a retired pair again."""
        self._desk.care.say(ShoeReturned, now, shoe_id=shoe_id)

    def add_swap(self, sport: str, minutes: float, pain: int | None, now: datetime) -> None:
        """Log what took the place of a run."""
        self._desk.care.say(
            SwapLogged, now, swap_id=_new_id(), sport=sport, minutes=minutes, pain_during=pain
        )

    def remove_swap(self, swap_id: str, now: datetime) -> None:
        """Take a swap out; it stays in the log."""
        self._desk.care.say(SwapRemoved, now, swap_id=swap_id)

    def bone_looked_at(self, now: datetime) -> None:
        """A professional has looked at the painful bone and said that they may go on."""
        self._desk.care.say(Cleared, now, questions=(BONE,))

    def read(self, path: Path, now: datetime) -> "RunFile":
        """The activities in a watch's file. Raises RunFileError."""
        # The readers of the formats are wanted by few starts.
        from coach.record.run_import import read_run_file  # noqa: PLC0415

        zone = now.astimezone().tzinfo
        assert zone is not None
        return read_run_file(path, zone, now)

    def is_known(self, activity: "Activity", now: datetime) -> bool:
        """Whether the log has it already."""
        from coach.record.run_import import is_known  # noqa: PLC0415

        return is_known(activity, self._desk.care.ledger(now).runs)

    def take_over(self, chosen: "list[tuple[Activity, Sport]]", now: datetime) -> None:
        """Log what was chosen of a watch's file, all of it or nothing."""
        from coach.record.run_import import entry_for  # noqa: PLC0415

        self._desk.care.add(*(entry_for(one, sport, _new_id(), now) for one, sport in chosen))


def _new_id() -> str:
    return str(uuid.uuid4())
