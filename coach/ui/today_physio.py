"""The room on Today for a physio's plan: whose it is, sending results, and taking or ending one."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.icon_mark import LineMark
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.today_fortnight import FortnightDue
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX
from coach.ui.wording import shortened

MARGIN_PX = 20
LONGEST_NAME = 40
"""Letters of a plan's name on a button."""


@dataclass(frozen=True, slots=True)
class PhysioFacts:
    """``author`` and ``plan`` are names of the plan in force, empty without one.

    ``earlier`` is the name of the last one that ended. ``can_send`` says that there is somebody
    to send results to. ``due`` is what is asked every two weeks.
    """

    author: str = ""
    practice: str = ""
    plan: str = ""
    earlier: str = ""
    can_send: bool = False
    due: FortnightDue = field(default_factory=FortnightDue)


class PhysioRow(QWidget):
    """``open_asked`` wants a plan opened, ``code_asked`` one read off paper, ``send_asked``
    results sent, ``end_asked`` the programme back, ``again_asked`` the last plan once more."""

    open_asked = Signal()
    code_asked = Signal()
    send_asked = Signal()
    end_asked = Signal()
    again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(margin_px=MARGIN_PX)
        self._title = Text("", BODY_STRONG).wrapped()
        self._about = Text("", BODY, "soft").wrapped()
        self.send = Button(self.tr("Send results"), theme, icon_name="send")
        self.end = Button(self.tr("Go back to the programme"), theme, icon_name="undo")
        self.open = Button(self.tr("Open a plan from your physio"), theme, icon_name="plan")
        self.code = Button(self.tr("Show a printed code"), theme, icon_name="camera")
        self.again = Button(self.tr("Follow it again"), theme, icon_name="redo")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._title)
        lines.addWidget(self._about)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID_PX)
        head.addWidget(LineMark("professional", theme, line_px=28))
        head.addLayout(lines, 1)
        self._head = QWidget()
        head.setContentsMargins(0, 0, 0, GRID_PX)
        self._head.setLayout(head)
        self.card.column.addWidget(self._head)
        ways = FlowLayout(GRID_PX + 4)
        for button in (self.send, self.open, self.code, self.again, self.end):
            ways.addWidget(button)
        self.card.column.addLayout(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        for asked, done in (
            (self.send, self.send_asked),
            (self.end, self.end_asked),
            (self.open, self.open_asked),
            (self.code, self.code_asked),
            (self.again, self.again_asked),
        ):
            asked.clicked.connect(done)

    def show_facts(self, facts: PhysioFacts) -> None:
        """Show the plan in force, and what can be done about it."""
        in_force = bool(facts.plan)
        self._head.setVisible(in_force)
        self._frame(in_force)
        self._title.setText(facts.plan)
        self._about.setText(", ".join(part for part in (facts.author, facts.practice) if part))
        self.send.setVisible(facts.can_send)
        self.end.setVisible(in_force)
        self.again.setVisible(bool(facts.earlier))
        name = shortened(facts.earlier, LONGEST_NAME)
        self.again.set_face(self.tr("Follow “{0}” again").format(name), "redo")

    def _frame(self, framed: bool) -> None:
        """Without a plan there are only buttons, and no card around them."""
        self.card.setProperty("kind", "card" if framed else "")
        self.card.style().unpolish(self.card)
        self.card.style().polish(self.card)
        margin = MARGIN_PX if framed else 0
        self.card.column.setContentsMargins(margin, margin, margin, margin)
