"""Fills Running, keeps what is said there, and leads to the form, the guide and a watch's files."""

# A page is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coach.ui.announcer import Announcement, Weight
from coach.ui.page_host import House, PageHost

if TYPE_CHECKING:
    from coach.record.imports.faults import Fault
    from coach.ui.run_desk import RunDesk
    from coach.ui.run_guide import RunGuide
    from coach.ui.run_view import RunDraft


class RunHost(PageHost):
    """``guide_shown`` has the guide over the whole window, ``guide_left`` ends that.

    ``ask_for_file`` and ``ask_where`` choose a file to read and one to write; None is none.
    """

    name = "run"
    icon_name = "run"

    guide_shown = Signal(object)
    guide_left = Signal()

    def __init__(self, house: House, parent: QStackedWidget) -> None:
        super().__init__(house, parent)
        self._around = parent
        self._runs: RunDesk | None = None
        self._guide: RunGuide | None = None
        self.ask_for_file: Callable[[], Path | None] = self._dialog_to_read
        self.ask_where: Callable[[str], Path | None] = self._dialog_to_write

    @property
    def words(self) -> str:
        return self.tr("Running")

    @property
    def _desk(self) -> "RunDesk":
        from coach.ui.run_desk import RunDesk

        if self._runs is None:
            self._runs = RunDesk(self.house.desk, self)
        return self._runs

    def make(self) -> QStackedWidget:
        from coach.ui.run_form import RunForm
        from coach.ui.run_found import RunFound
        from coach.ui.run_page import RunPage

        theme = self.house.theme
        self.runs = RunPage(theme, self._why)
        self.form = RunForm(theme, self._why)
        self.found = RunFound(theme)
        stack = QStackedWidget()
        for page in (self.runs, self.form, self.found):
            stack.addWidget(page)
        self._connect()
        return stack

    def _connect(self) -> None:
        head, runs, shoes, swaps = self.runs.head, self.runs.list, self.runs.shoes, self.runs.swaps
        desk = self._desk
        head.guide_asked.connect(self._show_guide)
        head.card_asked.connect(self._write_card)
        head.morning_asked.connect(self._ask_morning)
        head.looked_at.connect(lambda: self._say(desk.bone_looked_at))
        runs.log_asked.connect(self._log)
        runs.edit_asked.connect(self._edit)
        runs.import_asked.connect(self._import)
        runs.removed.connect(lambda one: self._say(desk.remove_run, one))
        runs.restored.connect(lambda one: self._say(desk.restore_run, one))
        shoes.added.connect(lambda name, km: self._say(desk.add_shoe, name, km))
        shoes.retired.connect(lambda one: self._say(desk.retire_shoe, one))
        shoes.returned.connect(lambda one: self._say(desk.return_shoe, one))
        swaps.added.connect(lambda *about: self._say(desk.add_swap, *about))
        swaps.removed.connect(lambda one: self._say(desk.remove_swap, one))
        self.form.saved.connect(self._keep)
        self.form.left.connect(self._to_runs)
        self.found.chosen.connect(self._take_over)
        self.found.left.connect(self._to_runs)

    def fill(self) -> None:
        self.runs.show_view(self._desk.view(_now()))
        self.page.setCurrentWidget(self.runs)

    @property
    def guide(self) -> "RunGuide":
        """The interval guide, made when it is first wanted."""
        from coach.ui.run_guide import RunGuide

        if self._guide is None:
            self._guide = RunGuide(self.house.theme, self._why)
            self._guide.spoken.connect(self._speak)
            self._guide.finished.connect(self._write_down)
            self._guide.left.connect(self.guide_left)
            self._around.addWidget(self._guide)
        return self._guide

    def _why(self, claim_id: str) -> QWidget:
        from coach.ui.source_why import WhyButton

        return WhyButton(self.house.theme, claim_id, self.house.desk.sources)

    def _say(self, log: Callable[..., None], *about: object) -> None:
        log(*about, _now())
        self.runs.show_view(self._desk.view(_now()))

    @Slot()
    def _to_runs(self) -> None:
        self.fill()
        self.runs.list.log.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _log(self) -> None:
        self.form.show_new(self._desk.view(_now()))
        self.page.setCurrentWidget(self.form)

    @Slot(str)
    def _edit(self, run_id: str) -> None:
        from coach.ui.run_view import RunDraft

        view = self._desk.view(_now())
        run = next((one for one in view.log.runs if one.run_id == run_id), None)
        if run is not None:
            self.form.show_draft(view, RunDraft.of(run))
            self.page.setCurrentWidget(self.form)

    @Slot(object)
    def _keep(self, draft: "RunDraft") -> None:
        self._desk.keep(draft, _now())
        self._to_runs()

    @Slot(int)
    def _show_guide(self, step: int) -> None:
        self.guide_shown.emit(self.guide)
        self.guide.begin(self._desk.view(_now()), step)

    @Slot(object)
    def _write_down(self, draft: "RunDraft") -> None:
        """What was run, ready to be kept with what it felt like."""
        self.guide_left.emit()
        self.form.show_draft(self._desk.view(_now()), draft)
        self.page.setCurrentWidget(self.form)

    @Slot(str)
    def _speak(self, words: str) -> None:
        self.house.speaker.announce(Announcement(words, None, Weight.STEP))

    @Slot(object)
    def _ask_morning(self, _day: date) -> None:
        self.page_asked.emit("today")

    @Slot()
    def _import(self) -> None:
        from coach.record.imports.faults import RunFileError
        from coach.ui.run_found import Found

        path = self.ask_for_file()
        if path is None:
            return
        now = _now()
        found: list[Found] = []
        faults: tuple[Fault, ...] = ()
        try:
            read = self._desk.read(path, now)
            found = [Found(one, self._desk.is_known(one, now)) for one in read.activities]
            faults = read.faults
        except RunFileError as error:
            faults = (error.fault,)
        self.found.show_found(found, faults, now.date())
        self.page.setCurrentWidget(self.found)

    @Slot(object)
    def _take_over(self, chosen: object) -> None:
        self._desk.take_over(chosen, _now())
        self._to_runs()

    @Slot()
    def _write_card(self) -> None:
        from coach.ui.run_card import write_card

        path = self.ask_where(self.tr("ladder.pdf"))
        if path is None:
            return
        try:
            write_card(self._desk.view(_now()).ladder, path)
        except OSError:
            self.runs.subtitle.setText(
                self.tr("{0} could not be written. Choose another place.").format(path.name)
            )
            return
        self.runs.subtitle.setText(self.tr("The card is in {0}.").format(path.name))

    def _dialog_to_read(self) -> Path | None:
        kinds = self.tr("Runs from a watch") + " (*.gpx *.tcx *.fit *.GPX *.TCX *.FIT)"
        title = self.tr("Import from a watch")
        chosen, _ = QFileDialog.getOpenFileName(self.page, title, "", kinds)
        return Path(chosen) if chosen else None

    def _dialog_to_write(self, name: str) -> Path | None:
        title = self.tr("Save the card")
        chosen, _ = QFileDialog.getSaveFileName(self.page, title, name, "PDF (*.pdf)")
        return Path(chosen) if chosen else None


def _now() -> datetime:
    return datetime.now().astimezone()
