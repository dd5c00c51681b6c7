"""Fills Today from the record, and does what it asks for."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot

from coach.ui.page_host import PageHost
from coach.ui.today import Day, Today


class TodayHost(PageHost):
    """``keeping_asked`` wants the consent to a history on show."""

    name = "today"
    icon_name = "today"

    keeping_asked = Signal()

    @property
    def words(self) -> str:
        return self.tr("Today")

    def make(self) -> Today:
        page = Today(self.house.theme, self.house.desk.exercises)
        launcher = self.house.launcher
        page.started.connect(launcher.start)
        page.went_on.connect(launcher.go_on)
        page.discarded.connect(self._discard)
        page.recording_asked.connect(launcher.start_recording)
        page.alone_asked.connect(launcher.start_alone)
        page.keeping_asked.connect(self.keeping_asked)
        return page

    def fill(self) -> None:
        desk, now = self.house.desk, datetime.now().astimezone()
        cut_off = desk.unfinished() if desk.keeps_record else None
        if cut_off is not None and not desk.may_go_on_with(cut_off, now):
            cut_off = None
        self.page.show_day(
            Day(
                now=now,
                plan=desk.plan(now),
                done=desk.week(now),
                has_camera=self.house.launcher.has_camera,
                unfinished=None if cut_off is None else cut_off.last_at.astimezone(),
                last_time=desk.last_time(now),
                keeps_record=desk.keeps_record,
            )
        )

    @Slot()
    def _discard(self) -> None:
        cut_off = self.house.desk.unfinished()
        if cut_off is not None:
            self.house.desk.abandon(cut_off.session_id, datetime.now().astimezone())
        self.fill()
