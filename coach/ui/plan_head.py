"""The top of the builder: whose plan it is, whether it is kept, and what is done with it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.practice.faults import PracticeError, PracticeUnreachable
from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.people_faults import practice_words
from coach.ui.people_words import short_name
from coach.ui.plan_icon_button import PlanIconButton
from coach.ui.plan_keeper import Keeping
from coach.ui.plan_scroll import GAP_PX
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX, HEADING
from coach.ui.typeface import is_large_text

translate = QCoreApplication.translate


class PlanHead(QWidget):
    """Asks for things; the builder does them."""

    left = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    start_asked = Signal()
    again_asked = Signal()
    sign_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = PlanIconButton("back", self.tr("Back to the person"), theme)
        self._large = is_large_text()
        self.title = Text("", HEADING if self._large else FIGURE).wrapped()
        self.state = Text("", BODY, "soft").wrapped()
        self.undo = PlanIconButton("undo", self.tr("Undo (Ctrl+Z)"), theme)
        self.redo = PlanIconButton("redo", self.tr("Do again (Ctrl+Shift+Z)"), theme)
        self.start = self._make_start(theme)
        self.again = Button(self.tr("Try again"), theme, icon_name="restart")
        self.sign = self._make_sign(theme)
        self._lay_out()
        for button, asked in (
            (self.back, self.left),
            (self.undo, self.undo_asked),
            (self.redo, self.redo_asked),
            (self.start, self.start_asked),
            (self.again, self.again_asked),
            (self.sign, self.sign_asked),
        ):
            button.clicked.connect(asked)
        self.again.hide()

    def _make_start(self, theme: Theme) -> QAbstractButton:
        words = self.tr("Start from")
        if self._large:
            return PlanIconButton("layers", words, theme)
        return Button(words, theme, icon_name="layers")

    def _make_sign(self, theme: Theme) -> Button:
        words = self.tr("Sign and hand over")
        shown = self.tr("Sign") if self._large else words
        made = Button(shown, theme, kind="primary", icon_name="sign")
        made.setAccessibleName(words)
        made.setToolTip(words if self._large else "")
        return made

    def _lay_out(self) -> None:
        """One row: large text leaves the plan itself little enough of the window."""
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.state)
        tools = QWidget()
        tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        flow = QHBoxLayout(tools) if self._large else FlowLayout(GRID_PX, tools)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(GRID_PX)
        changes, rest = (self.undo, self.redo, self.start), (self.again, self.sign)
        for part in (*changes, self.sign) if self._large else (*changes, *rest):
            flow.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        row.addWidget(tools)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, GAP_PX, 0)
        whole.setSpacing(GRID_PX)
        whole.addLayout(row)
        if self._large:
            # Seldom there, and then below what it is about.
            whole.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)

    def show_person(self, name: str, version: int) -> None:
        """Say whose plan it is."""
        name = short_name(name) if self._large else name
        self.title.setText(
            self.tr("Plan for {0}").format(name)
            if version == 1
            else self.tr("Plan for {0}, version {1}").format(name, version)
        )

    def show_state(self, state: Keeping, fault: PracticeError | None) -> None:
        """Say whether the latest change is kept."""
        words = {
            Keeping.NOTHING: self.tr("A new draft"),
            Keeping.WAITING: self.tr("Saving…"),
            Keeping.KEPT: self.tr("Draft saved"),
            Keeping.UNFINISHED: self.tr("The latest change cannot be saved yet"),
            Keeping.CLASH: self.tr("Changed elsewhere"),
            Keeping.FAILED: self.tr("Not saved"),
        }[state]
        if state is Keeping.FAILED and fault is not None:
            words = f"{words}. {fault_words(fault)}"
        self.say(words, attention=state in (Keeping.CLASH, Keeping.FAILED))
        self.again.setVisible(state is Keeping.FAILED)

    def say(self, words: str, *, attention: bool) -> None:
        """Show a sentence under the title."""
        self.state.setText(words)
        self.state.set_ink("attention" if attention else "soft")

    def show_history(self, can_undo: bool, can_redo: bool) -> None:
        """Say what can be undone."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)


def fault_words(fault: PracticeError) -> str:
    """What went wrong with the practice's data, in the window's language."""
    if isinstance(fault, PracticeUnreachable):
        return translate(
            "plan", "The practice's database does not answer. Check the network, then try again."
        )
    return practice_words(fault.sentence)
