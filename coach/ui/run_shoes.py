"""The shoes with their kilometres."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.care.shoes import ShoeUse, shoe_use
from coach.ui.buttons import Button
from coach.ui.clearing import clear
from coach.ui.run_adding import RunAdding
from coach.ui.run_field import RunField
from coach.ui.run_view import RunView
from coach.ui.run_words import shoe_words, wear_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE

LONGEST_NAME = 60
MOST_KM = 20_000


class RunShoes(RunAdding):
    """``added`` carries a name and the kilometres so far; the others the id of a pair."""

    added = Signal(str, float)
    retired = Signal(str)
    returned = Signal(str)

    def __init__(
        self, theme: Theme, why: Callable[[str], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Add a pair"), self.tr("Add"), self.tr("Cancel"), theme, parent)
        self._none_yet = Text(
            self.tr("Add your running shoes, and their kilometres add up here."), BODY, "soft"
        ).wrapped()
        self.name = RunField(self.tr("What do you call them?"), self.tr("such as Blue ones"))
        self.km = RunField(self.tr("Kilometres so far"), "0")
        self.name.line.setMaxLength(LONGEST_NAME)
        self._rows.setSpacing(2 * GRID_PX)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Shoes"), HEADING).wrapped(), 1)
        head.addWidget(why("shoe_km"))
        self.column.addLayout(head)
        self.column.addWidget(self._none_yet)
        self._lay_out((self.name, self.km), self.name)
        self.opening.connect(self._empty)
        self.keep.clicked.connect(self._keep)

    def show_view(self, view: RunView) -> None:
        """Show the pairs of ``view``."""
        clear(self._rows)
        uses = shoe_use(view.log)
        for use in uses:
            self._show_use(use)
        self._none_yet.setVisible(not uses)

    def _show_use(self, use: ShoeUse) -> None:
        ink = "soft" if use.shoe.retired else "text"
        lines = [
            Text(use.shoe.name, BODY_STRONG, ink).wrapped(),
            Text(shoe_words(use), BODY, "soft").wrapped(),
        ]
        wear = wear_words(use.wear)
        if wear and not use.shoe.retired:
            lines.append(Text(wear, NOTE, "attention").wrapped())
        words = self.tr("Use again") if use.shoe.retired else self.tr("Put away")
        button = Button(words, self._theme)
        button.setAccessibleName(f"{words}: {use.shoe.name}")
        button.setProperty("shoe_id", use.shoe.shoe_id)
        button.clicked.connect(self._return if use.shoe.retired else self._retire)
        self._add_row(lines, button)

    @Slot()
    def _empty(self) -> None:
        self.name.show_text("")
        self.km.show_text("")

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
