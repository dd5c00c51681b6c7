"""One person's page: why to look, the plan in force, what the results say, and what happened."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.practice.faults import ChangedElsewhere
from coach.practice.values import ClientPage
from coach.ui.buttons import Button
from coach.ui.people_clash import ClashCard
from coach.ui.people_form import PersonForm
from coach.ui.people_glance import Glance
from coach.ui.people_history import HistoryCard
from coach.ui.people_looks import LooksCard
from coach.ui.people_manage import ManageCard
from coach.ui.people_measures import MeasuresPart
from coach.ui.people_plan import PlanCard
from coach.ui.people_results import ResultsCard
from coach.ui.people_status import StatusMark
from coach.ui.people_totals import TotalsCard
from coach.ui.people_words import about_words, short_name
from coach.ui.review_fit import fit
from coach.ui.review_sub import SubPage
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX
from coach.ui.typeface import is_large_text


class PersonPage(SubPage):
    """Its cards have their own signals; ``changed`` carries name, note and ankle.

    What is said about a result that was read stands in ``place``.
    """

    changed = Signal(str, str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self.page: ClientPage | None = None
        self.back.set_face(self.tr("All people"), "back")
        self.status = StatusMark(theme)
        self.edit = Button(self.tr("Change name or note"), theme, icon_name="edit")
        self.form = PersonForm(self.tr("Change name or note"), self.tr("Keep"), theme)
        self.clash = ClashCard(theme)
        self._trouble = Text("", BODY, "attention").wrapped()
        self.place = QVBoxLayout()
        self.looks = LooksCard(theme)
        self.plan = PlanCard(theme)
        self.results = ResultsCard(theme)
        self.measures = MeasuresPart(theme)
        self.totals = TotalsCard(theme)
        self.history = HistoryCard(theme)
        self.manage = ManageCard(theme)
        self._lay_out()
        self.edit.clicked.connect(self._begin_editing)
        self.form.left.connect(self._leave_editing)
        self.form.kept.connect(self.changed)

    def _lay_out(self) -> None:
        large = is_large_text()
        head = self.column.takeAt(1).layout()
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        )
        row.setSpacing(GRID_PX if large else 2 * GRID_PX)
        row.addLayout(head, 1)
        if large:
            row.addWidget(self.status, 0, Qt.AlignmentFlag.AlignLeft)
            row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignVCenter)
        self.title.wrapped()
        self.column.insertLayout(1, row)
        both = QWidget()
        columns = QVBoxLayout(both) if large else QHBoxLayout(both)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(2 * GRID_PX)
        columns.addWidget(self.plan, 1)
        columns.addWidget(self.results, 1)
        lower = QWidget()
        below = QVBoxLayout(lower) if large else QHBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2 * GRID_PX)
        below.addWidget(self.totals, 1)
        below.addWidget(self.history, 1)
        for part in (self.form, self.clash, self._trouble):
            part.hide()
            self.column.addWidget(part)
        self.column.addLayout(self.place)
        for part in (self.looks, both, self.measures, lower, self.manage):
            self.column.addWidget(part)
        self.column.addStretch()

    def show_page(
        self,
        page: ClientPage,
        exercises: Mapping[str, Exercise],
        words: DoseWords,
        today: date,
    ) -> None:
        """Show one person; what takes longer to read comes with ``show_glance``."""
        client = page.line.client
        other = self.page is None or self.page.line.client.id != client.id
        self.page = page
        self.title.setText(short_name(client.name))
        self.title.setToolTip(client.name if short_name(client.name) != client.name else "")
        self.setAccessibleName(client.name)
        self.subtitle.setText(about_words(client))
        self.subtitle.setVisible(bool(about_words(client)))
        self.status.show_line(page.line)
        self.say("")
        self.clash.hide()
        if other:
            self.form.hide()
            self.measures.show_glance(None)
        self.looks.show_line(page.line, today)
        self.plan.show_plans(page.plans, exercises, words, today)
        self.results.show_results(page, exercises, today)
        self.totals.show_totals(page.totals)
        self.history.show_page(page)
        self.manage.show_client(
            client, results=bool(page.results), plans=any(one.signed_at for one in page.plans)
        )
        fit(self)

    def show_glance(self, glance: Glance, questions: tuple[str, ...]) -> None:
        """Show what was read of the record; ``questions`` are those of the red flag."""
        self.results.show_pain(glance.pain)
        self.measures.show_glance(glance)
        self.looks.show_questions(questions)
        fit(self)

    def show_clash(self, clash: ChangedElsewhere, sentence: str) -> None:
        """Show both wordings from the sentence on, in place of the form."""
        self.form.hide()
        self.clash.ask(clash, sentence)
        # Once the page has its new height; the buttons may be further down than the window.
        QTimer.singleShot(0, self, self._to_clash)

    def say(self, sentence: str) -> None:
        """Say what could not be done, at the top of the page."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        if sentence:
            self.to_top()

    @Slot()
    def _to_clash(self) -> None:
        top = self.clash.mapTo(self._scroll.widget(), QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top - 2 * GRID_PX)

    @Slot()
    def _begin_editing(self) -> None:
        assert self.page is not None
        self.form.begin(self.page.line.client)

    @Slot()
    def _leave_editing(self) -> None:
        self.form.hide()
        self.edit.setFocus()
