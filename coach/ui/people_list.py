"""The page of all people: who needs a look first, a search, and the way to add somebody."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.practice.values import ClientLine
from coach.ui.buttons import Button
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.page import WIDEST_PX
from coach.ui.people_empty import EmptyPeople
from coach.ui.people_form import PersonForm
from coach.ui.people_model import PeopleModel
from coach.ui.people_trouble import TroubleCard
from coach.ui.people_view import PeopleView
from coach.ui.scrolling import scroll_in_middle
from coach.ui.search_field import SearchField
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, PAGE_MARGIN_PX, TITLE
from coach.ui.typeface import is_large_text


class PeopleList(QWidget):
    """``added`` carries name, note and ankle; ``filter_chosen`` whether the archived are wanted.

    What is said about a result that was read stands in ``place``.
    """

    person_asked = Signal(str)
    added = Signal(str, str, object)
    result_asked = Signal()
    filter_chosen = Signal(object)
    again_asked = Signal()
    exercises_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("People"))
        self.title = Text(self.tr("People"), TITLE)
        self.subtitle = Text("", BODY, "soft").wrapped()
        self.add = Button(self.tr("Add a person"), theme, icon_name="plus")
        self.open_result = Button(self.tr("Open a result…"), theme, icon_name="folder")
        self.exercises = Button(self.tr("Own exercises"), theme, icon_name="edit")
        self.search = SearchField(self.tr("Search people"), self.tr("Search name or note"))
        self.filter: Choices[bool] = Choices(
            self.tr("Which people"),
            [(False, self.tr("In care")), (True, self.tr("Archived"))],
            theme,
        )
        self.filter.choose(False)
        self.form = PersonForm(self.tr("A new person"), self.tr("Add"), theme)
        self.form.hide()
        self.model = PeopleModel(self)
        self.view = PeopleView(theme, self.model)
        self.empty = EmptyPeople(theme)
        self.place = QVBoxLayout()
        self._none_found = Text("", BODY, "soft").wrapped()
        self._trouble = TroubleCard(theme)
        self.again = self._trouble.again
        self._anybody = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        large = is_large_text()
        self._find = self._make_find(large)
        self._rest = QWidget()
        inside = QWidget()
        inside.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(inside)
        side, top = (2 * GRID_PX, 2 * GRID_PX) if large else (PAGE_MARGIN_PX, 4 * GRID_PX)
        column.setContentsMargins(side, top, side, 0)
        column.setSpacing(2 * GRID_PX)
        column.addLayout(self._make_head(large))
        column.addLayout(self.place)
        for part in (self.form, self._find, self._trouble):
            column.addWidget(part)
        column.addWidget(self._none_found)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        column.addWidget(self._rest, 1)
        # The list scrolls by itself; all of it does only where large text leaves it no room.
        scroll_in_middle(self, inside)

    def _make_head(self, large: bool) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        buttons = QWidget()
        row = FlowLayout(GRID_PX, buttons) if large else QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX)
        for button in (self.exercises, self.open_result, self.add):
            row.addWidget(button)
        head = _line(large)
        head.setSpacing(GRID_PX if large else 2 * GRID_PX)
        head.addLayout(words, 1)
        head.addWidget(buttons)
        return head

    def _make_find(self, large: bool) -> QWidget:
        whole = QWidget()
        find = _line(large, whole)
        find.setContentsMargins(0, 0, 0, 0)
        find.setSpacing(GRID_PX)
        find.addWidget(self.search, 1000)
        find.addWidget(self.filter)
        find.addStretch(1)
        if not large:
            self.filter.setFixedWidth(self.filter.layout().sizeHint().width())
        return whole

    def _connect(self) -> None:
        self.add.clicked.connect(self.begin_adding)
        self.empty.add.clicked.connect(self.begin_adding)
        self.open_result.clicked.connect(self.result_asked)
        self.exercises.clicked.connect(self.exercises_asked)
        self.again.clicked.connect(self.again_asked)
        self.form.kept.connect(self.added)
        self.form.left.connect(self._leave_form)
        self.search.textChanged.connect(self._search)
        self.search.left_down.connect(self._to_list)
        self.search.returnPressed.connect(self._open_first)
        self.filter.chosen.connect(self.filter_chosen)
        self.view.opened.connect(self.person_asked)
        self.view.search_asked.connect(self._to_search)

    def show_people(self, lines: Sequence[ClientLine], today: date, anybody: bool) -> None:
        """Show the people of the filter that is chosen, those who need a look first.

        ``anybody`` says whether there is somebody at all, in care or archived.
        """
        held = self.view.chosen
        self._anybody = anybody
        self.say("")
        self.model.show_people(lines, today)
        self._show_parts()
        self.view.choose(held)

    def say_trouble(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self.model.show_people((), date.min)
        self._show_parts()
        self._trouble.say_and_ask(sentence)
        self._rest.show()
        for part in (self.empty, self.view, self._none_found, self._find):
            part.hide()
        self.subtitle.setText("")
        # What had the keyboard may be gone.
        self.again.setFocus()

    def say(self, sentence: str) -> None:
        """Say what could not be done, over the people."""
        self._trouble.say(sentence)

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard begins: on what can be done next."""
        if self.view.hasFocus():
            return self.view
        offered = (self.again, self.empty.add, self.search)
        return next((one for one in offered if one.isVisibleTo(self)), None)

    @Slot()
    def begin_adding(self) -> None:
        """Ask for a new person; what was searched for and not found is their name already."""
        self.form.begin()
        self.empty.hide()
        if not self.model.shown and self.search.text().strip():
            self.form.name.show_text(self.search.text().strip())

    def added_one(self) -> None:
        """The person is in the book: the form goes."""
        self.form.hide()
        self.search.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Slash:
            self._to_search()
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def _show_parts(self) -> None:
        known, shown, archived = self.model.known, self.model.shown, bool(self.filter.value)
        nobody = not known and not archived
        self.empty.setVisible(nobody and not self.form.isVisible())
        self.view.setVisible(shown > 0)
        self._rest.setVisible(not shown)
        self._find.setVisible(self._anybody)
        self.search.setVisible(known > 0)
        # The page's own invitation to add somebody is enough.
        self.add.setVisible(not nobody)
        self._none_found.setVisible(not shown and not nobody)
        asked = self.search.text().strip()
        self._none_found.setText(
            self.tr("Nobody here has “{0}” in their name or note.").format(asked)
            if known
            else self.tr("Nobody is archived. Whom you no longer see can be put aside here.")
        )
        self.subtitle.setText(self._counted(known, shown))

    def _counted(self, known: int, shown: int) -> str:
        if not known:
            return ""
        all_of_them = QLocale().toString(known)
        if shown != known:
            words = self.tr("{0} of {1} people")
            return words.format(QLocale().toString(shown), all_of_them)
        return self.tr("1 person") if known == 1 else self.tr("{0} people").format(all_of_them)

    @Slot(str)
    def _search(self, asked: str) -> None:
        self.model.search(asked)
        self._show_parts()
        self.view.choose(None)

    @Slot()
    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _to_list(self) -> None:
        if self.model.shown:
            self.view.setFocus()
            self.view.choose(None)

    @Slot()
    def _open_first(self) -> None:
        if self.view.chosen is not None and self.search.text().strip():
            self.person_asked.emit(self.view.chosen)

    @Slot()
    def _leave_form(self) -> None:
        self.form.hide()
        self._show_parts()
        (self.empty.add if self.empty.isVisible() else self.add).setFocus()


def _line(large: bool, parent: QWidget | None = None) -> QBoxLayout:
    """Side by side, or one below the other where text is large."""
    way = QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
    return QBoxLayout(way, parent)
