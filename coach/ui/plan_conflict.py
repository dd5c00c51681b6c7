"""Shows both versions of a plan that two people changed at once, and asks which one stays."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.prescription import Prescription
from coach.practice.faults import ChangedElsewhere
from coach.practice.values import StoredPlan
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.overlay import Overlay
from coach.ui.scrolling import Scrolling
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING
from coach.ui.typeface import text_scale

LINES_PX = 340
MOST_OF_WINDOW = 0.45


class PlanConflict(Overlay):
    """``mine`` and ``theirs`` say which one was chosen; nothing is overwritten before."""

    mine = Signal()
    theirs = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=920)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(2 * GRID_PX)
        self._lines = {"mine": self._column_of(), "theirs": self._column_of()}
        self._heads = {"mine": Text("", HEADING).wrapped(), "theirs": Text("", HEADING).wrapped()}
        inside = QWidget()
        inside.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, GRID_PX, 0)
        for side in ("mine", "theirs"):
            card = Card(margin_px=16)
            card.column.addWidget(self._heads[side])
            card.column.addLayout(self._lines[side])
            card.column.addStretch()
            self._columns.addWidget(card, 1)
        self._scroll = scroll = Scrolling(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setAccessibleName(self.tr("Both versions"))
        self.keep_mine = Button(self.tr("Keep mine"), theme)
        self.take_theirs = Button(self.tr("Take theirs"), theme)
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.keep_mine)
        answers.addWidget(self.take_theirs)
        self.card.column.addWidget(scroll)
        self.card.column.addLayout(answers)
        self.keep_mine.clicked.connect(self._keep_mine)
        self.take_theirs.clicked.connect(self._take_theirs)

    def _column_of(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        return column

    def ask(
        self,
        mine: list[str],
        theirs: list[str] | None,
        fault: ChangedElsewhere | None,
    ) -> None:
        """Ask which one stays; ``theirs`` None is a plan that was deleted in the meantime."""
        if fault is None or theirs is None:
            self.title.setText(self.tr("Deleted elsewhere"))
            self.body.setText(
                self.tr("This draft was deleted in the meantime. Yours is still here.")
            )
        else:
            self.title.setText(self.tr("Changed elsewhere"))
            at = QLocale().toString(fault.at.astimezone().time(), "HH:mm")
            self.body.setText(
                self.tr(
                    "This plan was changed at {0} from another computer ({1}). "
                    "Nothing was overwritten. Which one stays?"
                ).format(at, fault.by)
            )
            if _signed(fault.theirs):
                self.body.setText(
                    self.body.text()
                    + " "
                    + self.tr("Theirs is signed: yours would become the next version.")
                )
        self.setAccessibleName(self.title.text())
        self._heads["mine"].setText(self.tr("Yours"))
        self._heads["theirs"].setText(
            self.tr("Theirs") if theirs is not None else self.tr("Deleted")
        )
        self.take_theirs.set_face(
            self.tr("Take theirs") if theirs is not None else self.tr("Leave it deleted"), None
        )
        self._fill("mine", mine, theirs or [])
        self._fill("theirs", theirs or [], mine)
        most = MOST_OF_WINDOW * self.parentWidget().height()
        self._scroll.setFixedHeight(round(min(LINES_PX * text_scale(), most)))
        self.open(self.keep_mine)

    def _fill(self, side: str, lines: list[str], others: list[str]) -> None:
        column = self._lines[side]
        while (item := column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for line in lines:
            differs = line not in others
            # A mark as well: weight alone may be missed.
            text = Text(f"≠  {line}" if differs else line, BODY_STRONG if differs else BODY)
            text.set_ink("text" if differs else "soft")
            column.addWidget(text.wrapped())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape answers nothing here: one of them has to be chosen.
        event.accept()

    @Slot()
    def _keep_mine(self) -> None:
        self.close_quietly()
        self.mine.emit()

    @Slot()
    def _take_theirs(self) -> None:
        self.close_quietly()
        self.theirs.emit()


def _signed(row: object) -> bool:
    return isinstance(row, StoredPlan) and row.signed_at is not None


def both_of(fault: ChangedElsewhere) -> Prescription | None:
    """Their plan, where the fault is about one."""
    return fault.theirs.prescription if isinstance(fault.theirs, StoredPlan) else None
