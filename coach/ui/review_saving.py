"""Writes the record and the report to files that the person chooses, and takes an export in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from coach.exchange.tables import spelling_for, table_words
from coach.record.archive.flat import export_tables
from coach.record.archive.merging import Merged, import_record
from coach.record.archive.writing import export_record
from coach.record.errors import RecordError
from coach.record.seal import unlocked
from coach.review.period import Period
from coach.ui.report_facts import gather
from coach.ui.report_page import ReportPage
from coach.ui.report_pdf import write_report
from coach.ui.review_archive_words import archive_words
from coach.ui.review_desk import ReviewDesk
from coach.ui.review_files import FilesCard
from coach.ui.review_page import ReviewPage
from coach.ui.review_reading import Reading
from coach.ui.theme import Theme


class Saving(QObject):
    """``ask_where`` gives a file to write or None, ``ask_which`` one to read.

    ``taken_in`` comes once another record was taken in.
    """

    taken_in = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: ReviewDesk,
        page: Callable[[], ReviewPage],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._page = theme, desk, page
        self._report: ReportPage | None = None
        self.reading = Reading(self)
        self.ask_where: Callable[[str, str], Path | None] = self._dialog
        self.ask_which: Callable[[], Path | None] = self._open_dialog

    @property
    def report(self) -> ReportPage:
        """The page of the report, made when it is first wanted."""
        if self._report is None:
            self._report = ReportPage(self._theme)
            self._report.closed.connect(self._page().go_back)
            self._report.asked.connect(self._show_report)
            self._report.pdf_asked.connect(self._save_pdf)
            self._report.png_asked.connect(self._save_png)
        return self._report

    @property
    def _files(self) -> FilesCard:
        return self._page().overview.files

    def open_report(self, period: Period) -> None:
        """Show the report of ``period``."""
        self.report.begin(period)
        self._show_report(period, "")
        self._page().go_to(self.report, self.report.name)

    @Slot(object, str)
    def _show_report(self, period: Period, name: str) -> None:
        try:
            self.report.show_report(gather(self._desk, period, name))
        except RecordError as error:
            self.report.say(archive_words(error.sentence), trouble=True)

    @Slot()
    def _save_pdf(self) -> None:
        self._save(self.tr("ankle-report.pdf"), "PDF (*.pdf)")

    @Slot()
    def _save_png(self) -> None:
        self._save(self.tr("ankle-report.png"), "PNG (*.png)")

    def _save(self, name: str, kinds: str) -> None:
        # What was typed last may not have been shown yet.
        self._show_report(self.report.periods.value, self.report.name.text())
        file, report = self.ask_where(name, kinds), self.report.report
        if file is None or report is None:
            return
        try:
            write_report(report, file)
        except OSError:
            words = self.tr("{0} could not be written. Choose another place.")
            self.report.say(words.format(file.name), trouble=True)
            return
        self.report.say(self.tr("Saved as {0}.").format(file.name))

    @Slot()
    def save_tables(self) -> None:
        """Write the tables."""
        file = self.ask_where(self.tr("coach-tables.zip"), "ZIP (*.zip)")
        if file is not None:
            words = table_words(QLocale().name()[:2], self._desk.exercises)
            spelling = spelling_for(QLocale().decimalPoint())
            self._work(
                lambda: export_tables(self._desk.store, file, self._desk.zone, words, spelling),
                self._kept(self.tr("The tables are in {0}.").format(file.name)),
            )

    @Slot()
    def save_everything(self) -> None:
        """Write the archive."""
        file = self.ask_where(self.tr("coach-record.zip"), "ZIP (*.zip)")
        if file is not None:
            self._work(
                lambda: export_record(self._desk.store, file),
                self._kept(
                    self.tr("Everything is in {0}. Keep it where only you can read it.").format(
                        file.name
                    )
                ),
            )

    @Slot()
    def take_in(self) -> None:
        """Take an archive in; where it is refused, nothing changes and its reason is said."""
        file = self.ask_which()
        if file is not None:
            self._work(lambda: import_record(self._desk.store, file), "")

    def _kept(self, words: str) -> str:
        """``words``, and with a passphrase that it does not go with the file."""
        if not unlocked.is_sealed(self._desk.store.database.file.parent):
            return words
        more = self.tr("Your passphrase does not lock this file.")
        return f"{words} {more}"

    def _work(self, work: Callable[[], object], told: str) -> None:
        self._busy(True)
        self._files.say(self.tr("One moment …"))
        self.reading.ask(work, lambda found: self._worked(found, told))

    def _worked(self, found: object, told: str) -> None:
        self._busy(False)
        if isinstance(found, RecordError):
            self._files.say(archive_words(found.sentence), trouble=True)
            return
        if isinstance(found, Merged):
            self.taken_in.emit()
            self._files.say_merged(found)
            return
        self._files.say(told)

    def _busy(self, busy: bool) -> None:
        for button in (self._files.tables, self._files.export, self._files.take_in):
            button.setEnabled(not busy)

    def _dialog(self, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._page(), self.tr("Save"), name, kinds)
        return Path(chosen) if chosen else None

    def _open_dialog(self) -> Path | None:
        title = self.tr("Choose an export")
        chosen, _ = QFileDialog.getOpenFileName(self._page(), title, "", "ZIP (*.zip)")
        return Path(chosen) if chosen else None
