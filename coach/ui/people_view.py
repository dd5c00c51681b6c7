"""The list itself: walked with the arrow keys over its headings, opened with Enter or a click."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from coach.ui.people_model import LINE_ROLE, PeopleModel
from coach.ui.people_row import PersonDelegate
from coach.ui.theme import Theme


class PeopleView(QListView):
    """``opened`` names a person, ``search_asked`` comes with "/" and with the arrow up from the
    first."""

    opened = Signal(str)
    search_asked = Signal()

    def __init__(self, theme: Theme, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._people = theme, model
        self.setModel(model)
        self.setItemDelegate(PersonDelegate(theme, model, self))
        self.setAccessibleName(self.tr("People"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(48)
        self.setMinimumHeight(140)
        self.clicked.connect(self._open)
        theme.changed.connect(self._restyle)
        self._restyle()

    def choose(self, client_id: str | None) -> None:
        """Put the keyboard's place on a person, or on the first one."""
        row = None if client_id is None else self._people.row_of(client_id)
        row = self._people.first_person() if row is None else row
        if row is not None:
            index = self._people.index(row)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            if row <= 1:
                # Its heading, too.
                self.scrollToTop()

    @property
    def chosen(self) -> str | None:
        """The person whom the keyboard is on."""
        line = self.currentIndex().data(LINE_ROLE)
        return None if line is None else line.client.id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first = self._people.first_person()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Slash or (
            event.key() == Qt.Key.Key_Up and self.currentIndex().row() == first
        ):
            self.search_asked.emit()
        elif event.key() == Qt.Key.Key_Home:
            self.choose(None)
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() == first:
                self.scrollToTop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.chosen is None:
            self.choose(None)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if line is not None:
            self.opened.emit(line.client.id)

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.viewport().update()
