"""Hands a signed plan over: as a file, on paper, or as one web page."""

# What prints is imported when it is first wanted.
# ruff: noqa: PLC0415

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from coach.exchange.bounded import write_whole
from coach.exchange.faults import ExchangeError
from coach.practice.values import Client, StoredPlan
from coach.record import place
from coach.ui.fault_words import fault_words
from coach.ui.page_host import House
from coach.ui.people_faults import practice_words
from coach.ui.practice_desk import PracticeDesk

if TYPE_CHECKING:
    from coach.ui.plan_hand_over import PlanHandOver
    from coach.ui.sheet_facts import SheetFacts


class HandingOver(QObject):
    """``left`` comes when it is done. ``ask_where`` gives the file to write, or None, for a name
    and what kinds of files there are."""

    left = Signal()

    def __init__(
        self,
        house: House,
        stack: QStackedWidget,
        practice: PracticeDesk,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(stack)
        self._house, self._stack, self._practice, self._now = house, stack, practice, now
        self._page: PlanHandOver | None = None
        self._client: Client | None = None
        self._plan: StoredPlan | None = None
        self._file = b""
        self.ask_where: Callable[[str, str], Path | None] = self._dialog

    @property
    def page(self) -> "PlanHandOver":
        """The screen, made at the first call."""
        from coach.ui.plan_hand_over import PlanHandOver

        if self._page is None:
            self._page = PlanHandOver(self._house.theme)
            self._page.file_asked.connect(self.save_file)
            self._page.sheet_asked.connect(self.save_sheet)
            self._page.page_asked.connect(self.save_page)
            self._page.left.connect(self.left)
            self._stack.addWidget(self._page)
        return self._page

    def begin(self, client: Client, plan: StoredPlan, file: bytes = b"") -> None:
        """Show the signed ``plan``; ``file`` is its file, which is else made anew.

        Raises NobodySigns, PracticeError, ExchangeError.
        """
        self._file = file or self._practice.file_of(plan, client, self._now())
        self._client, self._plan = client, plan
        identity = self._practice.identity
        assert identity is not None
        self.page.show_signed(client.name, plan.prescription.name, identity.public.words)
        self._stack.setCurrentWidget(self.page)

    @Slot()
    def save_file(self) -> None:
        """Save the plan file."""
        kinds = self.tr("Plans (*.coachplan)")
        self._save(".coachplan", kinds, lambda to: write_whole(to, [self._file]))

    @Slot()
    def save_sheet(self) -> None:
        """Save the sheet for printing."""
        from coach.ui.sheet_pdf import write_sheet

        kinds = self.tr("PDF (*.pdf)")
        self._save(".pdf", kinds, lambda to: write_sheet(self._facts(), to))

    @Slot()
    def save_page(self) -> None:
        """Save the sheet as a web page."""
        from coach.ui.sheet_html import write_html

        kinds = self.tr("Web page (*.html)")
        self._save(".html", kinds, lambda to: write_html(self._facts(), to))

    def _save(self, suffix: str, kinds: str, write: Callable[[Path], object]) -> None:
        to = self.ask_where(self._name() + suffix, kinds)
        if to is None:
            return
        try:
            write(to)
        except ExchangeError as fault:
            self.page.say(practice_words(fault.sentence), trouble=True)
        except OSError as fault:
            why = fault_words(place.why_not(fault))
            words = self.tr("{0} was not written: {1}").format(to.name, why)
            self.page.say(words, trouble=True)
        else:
            self.page.say(self.tr("{0} is written.").format(to.name))

    def _facts(self) -> "SheetFacts":
        from coach.ui.sheet_facts import PlanSheet, facts_of

        client, plan, identity = self._client, self._plan, self._practice.identity
        assert client is not None
        assert plan is not None
        assert identity is not None
        author = identity.public
        code = plan.prescription.language
        own = {id_: one.in_language(code) for id_, one in self._practice.own_exercises().items()}
        return facts_of(
            PlanSheet(
                prescription=plan.prescription,
                exercises={**own, **self._house.desk.shipped.in_language(code)},
                name=client.name,
                author=", ".join(part for part in (author.name, author.practice) if part),
                made_on=self._now().date(),
                key_words=author.words,
                pictures=self._practice.pictures_of(plan.prescription).fitting,
                plan_file=self._file,
                file_name=f"{self._name()}.coachplan",
            )
        )

    def _name(self) -> str:
        """A file's name that every system takes, with the person's name as far as it goes."""
        assert self._client is not None
        kept = re.sub(r"[^\w-]+", "-", self._client.name, flags=re.UNICODE).strip("-")[:40]
        plan, person = self.tr("plan"), self.tr("person")
        return f"{plan}-{kept or person}-{self._now():%Y-%m-%d}"

    def _dialog(self, name: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._stack, self.tr("Where to?"), name, kinds)
        if not chosen:
            return None
        file = Path(chosen)
        return file if file.suffix else file.with_suffix(Path(name).suffix)
