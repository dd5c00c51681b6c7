"""One page of the safety screen: a few questions of the same urgency, answered one by one."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.flow import FlowLayout
from coach.ui.safety_groups import Group, all_no
from coach.ui.safety_row import SafetyRow
from coach.ui.safety_words import group_title
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX, NOTE, TITLE
from coach.ui.typeface import is_large_text


class SafetyPage(QWidget):
    """``answered`` gives a question's id and the answer, ``all_no_said`` follows such a page.

    ``moved`` says that the keyboard is elsewhere. ``last`` are the answers of the last time: where
    all were No, one touch says so of the whole page. Nothing is answered beforehand, unless by
    ``show_answers``.
    """

    answered = Signal(str, bool)
    all_no_said = Signal()
    moved = Signal()

    def __init__(
        self,
        group: Group,
        theme: Theme,
        sources: Sources,
        last: Mapping[str, bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.group = group
        title = group_title(group.tier)
        if group.parts > 1:
            title = self.tr("{0}, {1} of {2}").format(title, group.part, group.parts)
        self.setAccessibleName(title)
        self.rows = [
            SafetyRow(one, theme, sources, said_yes_last=last.get(one.id) is True)
            for one in group.questions
        ]
        self.all_no = Button(self.tr("Nothing has changed: all No"), theme, icon_name="check")
        asked = " ".join(one.ask for one in group.questions)
        self.all_no.setAccessibleDescription(asked)
        self.can_say_all_no = bool(last) and all_no(group, last)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(Text(title, FIGURE if is_large_text() else TITLE).wrapped())
        head.addWidget(Text(self._about(), BODY, "soft").wrapped())
        card = Card(margin_px=GRID_PX)
        card.column.setContentsMargins(GRID_PX, GRID_PX, 2 * GRID_PX, GRID_PX)
        card.column.setSpacing(4)
        for number, row in enumerate(self.rows):
            if number:
                card.column.addWidget(Rule())
            card.column.addWidget(row)
            row.answered.connect(self.answered)
            row.moved.connect(self.moved)
        foot = FlowLayout(2 * GRID_PX)
        foot.addWidget(self.all_no)
        self.all_no.setVisible(self.can_say_all_no)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addLayout(head)
        column.addWidget(card)
        column.addLayout(foot)
        column.addWidget(Text(self.tr("Keys: Y for yes, N for no"), NOTE, "soft"))
        column.addStretch()
        self.all_no.clicked.connect(self._say_all_no)

    def _about(self) -> str:
        if self.group.tier == "emergency":
            return self.tr("Answer for now. A Yes leads at once to what to do.")
        if self.group.tier == "ask_first":
            return self.tr("A Yes closes nothing for good. It says what to ask about.")
        if self.group.tier == "care":
            return self.tr("A Yes only changes which exercises are offered, and how.")
        return self.tr("Answer for the sore ankle, as it is now.")

    @property
    def open_row(self) -> SafetyRow | None:
        """The first question without an answer."""
        return next((row for row in self.rows if row.value is None), None)

    @property
    def current(self) -> SafetyRow | None:
        """The question that a key answers: where the keyboard is, or the first open one."""
        here = next((row for row in self.rows if row.has_keyboard), None)
        return here or self.open_row

    def show_answers(self, answers: Mapping[str, bool]) -> None:
        """Show answers that were given before."""
        for row in self.rows:
            row.buttons.show_answer(answers.get(row.question.id))

    def mark_current(self) -> None:
        """Point at the question that a key would answer."""
        current = self.current
        for row in self.rows:
            row.show_current(row is current)

    @Slot()
    def _say_all_no(self) -> None:
        for row in self.rows:
            row.buttons.answer(False)
        self.all_no_said.emit()
