"""The shoes with their kilometres."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.shoes import ShoeUse, shoe_use
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.run_field import RunField
from coach.ui.run_view import RunView
from coach.ui.run_words import shoe_words, wear_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE

LONGEST_NAME = 60
MOST_KM = 20_000


class RunShoes(Card):
    """``added`` carries a name and the kilometres so far; the others the id of a pair."""

    added = Signal(str, float)
    retired = Signal(str)
    returned = Signal(str)

    def __init__(
        self, theme: Theme, why: Callable[[str], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * GRID_PX)
        self._empty = Text(
            self.tr("Add your running shoes, and their kilometres add up here."), BODY, "soft"
        ).wrapped()
        self.add = Button(self.tr("Add a pair"), theme, icon_name="plus")
        self.name = RunField(self.tr("What do you call them?"), self.tr("such as Blue ones"))
        self.km = RunField(self.tr("Kilometres so far"), "0")
        self.name.line.setMaxLength(LONGEST_NAME)
        self.keep = Button(self.tr("Add"), theme, kind="primary")
        self.leave = Button(self.tr("Cancel"), theme)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(2 * GRID_PX)
        answers = QHBoxLayout()
        answers.addWidget(self.keep)
        answers.addWidget(self.leave)
        answers.addStretch()
        for part in (self.name, self.km):
            form.addWidget(part)
        form.addLayout(answers)
        self._form.hide()
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Shoes"), HEADING).wrapped(), 1)
        head.addWidget(why("shoe_km"))
        self.column.setSpacing(2 * GRID_PX)
        self.column.addLayout(head)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._form)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self.add.clicked.connect(self._open)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self._close)

    def show_view(self, view: RunView) -> None:
        """Show the pairs of ``view``."""
        clear(self._rows)
        uses = shoe_use(view.log)
        for use in uses:
            self._rows.addWidget(self._row(use))
        self._empty.setVisible(not uses)

    def _row(self, use: ShoeUse) -> QWidget:
        row = QWidget()
        row.setProperty("shoe_id", use.shoe.shoe_id)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        ink = "soft" if use.shoe.retired else "text"
        lines.addWidget(Text(use.shoe.name, BODY_STRONG, ink).wrapped())
        lines.addWidget(Text(shoe_words(use), BODY, "soft").wrapped())
        wear = wear_words(use.wear)
        if wear and not use.shoe.retired:
            lines.addWidget(Text(wear, NOTE, "attention").wrapped())
        words = self.tr("Use again") if use.shoe.retired else self.tr("Put away")
        button = Button(words, self._theme)
        button.setAccessibleName(f"{words}: {use.shoe.name}")
        button.setProperty("shoe_id", use.shoe.shoe_id)
        button.clicked.connect(self._return if use.shoe.retired else self._retire)
        layout.addLayout(lines, 1)
        layout.addWidget(button)
        return row

    @Slot()
    def _open(self) -> None:
        self.name.show_text("")
        self.km.show_text("")
        self._form.show()
        self.add.hide()
        self.name.line.setFocus()

    @Slot()
    def _close(self) -> None:
        self._form.hide()
        self.add.show()
        self.add.setFocus()

    @Slot()
    def _keep(self) -> None:
        if not self.name.text:
            self.name.say(self.tr("Give them a name, such as their colour."))
        try:
            km = self.km.figure() or 0.0
        except ValueError:
            km = -1.0
        if not 0 <= km <= MOST_KM:
            self.km.say(self.tr("Write the kilometres as a figure, such as 120."))
        if self.name.fault or self.km.fault:
            return
        self._close()
        self.added.emit(self.name.text, km)

    @Slot()
    def _retire(self) -> None:
        self.retired.emit(self.sender().property("shoe_id"))

    @Slot()
    def _return(self) -> None:
        self.returned.emit(self.sender().property("shoe_id"))
