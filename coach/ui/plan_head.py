"""The top of the builder: whose plan it is, whether it is kept, and what is done with it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.practice.faults import PracticeError, PracticeUnreachable
from coach.ui.buttons import Button
from coach.ui.flow import FlowLayout
from coach.ui.people_faults import practice_words
from coach.ui.plan_icon_button import PlanIconButton
from coach.ui.plan_keeper import Keeping
from coach.ui.plan_scroll import GAP_PX
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX
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
        self.title = Text("", FIGURE).wrapped()
        self.state = Text("", BODY, "soft").wrapped()
        self.undo = PlanIconButton("undo", self.tr("Undo (Ctrl+Z)"), theme)
        self.redo = PlanIconButton("redo", self.tr("Do again (Ctrl+Shift+Z)"), theme)
        self.start = Button(self.tr("Start from"), theme, icon_name="layers")
        self.again = Button(self.tr("Try again"), theme, icon_name="restart")
        self.sign = Button(self.tr("Sign and hand over"), theme, kind="primary", icon_name="sign")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.state)
        tools = QWidget()
        flow = FlowLayout(GRID_PX, tools)
        changes, rest = (self.undo, self.redo), (self.start, self.again, self.sign)
        for part in rest if is_large_text() else (*changes, *rest):
            flow.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, GAP_PX, 0)
        whole.setSpacing(GRID_PX)
        whole.addLayout(row)
        if is_large_text():
            for part in changes:
                row.addWidget(part)
            whole.addWidget(tools)
        else:
            tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            row.addWidget(tools)
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

    def show_person(self, name: str, version: int) -> None:
        """Say whose plan it is."""
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
