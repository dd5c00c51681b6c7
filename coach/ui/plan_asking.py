"""Asks what a plan is to begin from, with what the practice's book has for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coach.exchange.faults import ExchangeError
from coach.practice.faults import PracticeError
from coach.practice.values import ClientPage, StoredPlan
from coach.ui.people_faults import practice_words
from coach.ui.plan_sources import PlanSources
from coach.ui.plan_start import PlanStart, Source
from coach.ui.sheet_fault_words import plan_fault_words
from coach.ui.theme import Theme


class PlanAsking(QObject):
    """``ask_which`` gives a file to read, or None.

    ``chosen`` carries a Source, ``failed`` the PracticeError of a book that does not answer;
    ``templates_changed`` comes when one was deleted.
    """

    chosen = Signal(object)
    failed = Signal(object)
    templates_changed = Signal()

    def __init__(self, sources: PlanSources, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._sources = sources
        self._page: ClientPage | None = None
        self._on_screen: StoredPlan | None = None
        self.card = PlanStart(theme, parent)
        self.card.chosen.connect(self.chosen)
        self.card.people_asked.connect(self._find)
        self.card.unwanted.connect(self._delete)
        self.card.file_asked.connect(self._read)
        self.ask_which: Callable[[], Path | None] = self._dialog

    def begin(self, page: ClientPage, on_screen: StoredPlan | None) -> None:
        """Ask for the person of ``page``, whose plan ``on_screen`` is nothing to begin from."""
        self._page, self._on_screen = page, on_screen

    def versions(self) -> list[Source]:
        """The person's other plans."""
        return [] if self._page is None else self._sources.versions(self._page, self._on_screen)

    def templates(self) -> list[Source]:
        """All templates; those that ship, where the book does not answer."""
        try:
            return self._sources.templates()
        except PracticeError as fault:
            self.failed.emit(fault)
            return self._sources.shipped()

    @Slot()
    def ask_template(self) -> None:
        """Ask, with the templates first."""
        self.ask("template")

    @Slot(str)
    def ask(self, kind: str) -> None:
        """Ask, with "template", "person" or "version" first."""
        self.card.ask(self.templates(), self.versions(), kind)

    @Slot()
    def _read(self) -> None:
        file = self.ask_which()
        if file is None:
            return
        try:
            source = self._sources.in_file(file)
        except ExchangeError as fault:
            words = plan_fault_words(fault.sentence)
            self.card.say(practice_words(words))
            return
        self.card.close_quietly()
        self.chosen.emit(source)

    def _dialog(self) -> Path | None:
        title, kinds = self.tr("Choose a FHIR file"), self.tr("FHIR (*.json)")
        chosen, _ = QFileDialog.getOpenFileName(self.card, title, "", kinds)
        return Path(chosen) if chosen else None

    @Slot(object)
    def _delete(self, source: Source) -> None:
        assert source.template is not None
        try:
            self._sources.delete(source.template)
        except PracticeError as fault:
            self.card.close_quietly()
            self.failed.emit(fault)
            return
        self.card.show_templates(self.templates())
        self.templates_changed.emit()

    @Slot(str)
    def _find(self, search: str) -> None:
        if self._page is None:
            return
        try:
            self.card.show_people(self._sources.people(search, self._page.line.client.id))
        except PracticeError as fault:
            self.failed.emit(fault)
