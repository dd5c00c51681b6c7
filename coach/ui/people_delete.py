"""Asks before a person is deleted for good: says what goes, and has a word typed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.practice.values import ClientPage
from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.overlay import LeavableOverlay
from coach.ui.people_model import folded
from coach.ui.people_words import isolated, short_name
from coach.ui.text_line import TextLine
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


class DeleteQuestion(LeavableOverlay):
    """``agreed`` deletes; Escape and the first button keep everything."""

    agreed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._word = self.tr("DELETE")
        self.line = TextLine(
            self.tr("To delete, type {0}").format(self._word), self._word, longest=40
        )
        self.keep = Button(self.tr("Keep it"), theme, kind="primary")
        self.delete = Button(self.tr("Delete for good"), theme, kind="stop", icon_name="trash")
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.keep)
        answers.addWidget(self.delete)
        self.card.column.addWidget(self.line)
        self.card.column.addLayout(answers)
        self.keep.clicked.connect(self.close_quietly)
        self.delete.clicked.connect(self._agree)
        self.line.line.textChanged.connect(self._look)
        self.line.line.returnPressed.connect(self._agree)

    def ask(self, page: ClientPage) -> None:
        """Show what goes; the keyboard is on the answer that changes nothing."""
        self.title.setText(self.tr("Delete for good?"))
        name = isolated(short_name(page.line.client.name))
        self.body.setText(
            self.tr(
                "{0} goes with {1}, {2} and {3}, on every computer of the practice. Nobody can "
                "bring them back. To archive only takes somebody off the list."
            ).format(name, *self._amounts(page))
        )
        self.setAccessibleName(f"{self.title.text()} {name}")
        self.line.show_text("")
        self._look()
        self.open(self.keep)

    @Slot()
    def _look(self) -> None:
        self.delete.setEnabled(folded(self.line.text) == folded(self._word))

    @Slot()
    def _agree(self) -> None:
        if self.delete.isEnabled():
            self.close_quietly()
            self.agreed.emit()

    def _amounts(self, page: ClientPage) -> tuple[str, str, str]:
        plans, results, totals = len(page.plans), len(page.results), len(page.totals)
        return (
            self.tr("1 plan") if plans == 1 else self.tr("{0} plans").format(plans),
            self.tr("1 result") if results == 1 else self.tr("{0} results").format(results),
            self.tr("1 questionnaire total")
            if totals == 1
            else self.tr("{0} questionnaire totals").format(totals),
        )
