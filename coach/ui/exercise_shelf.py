"""The practice's own exercises as cards: to change, to hand on as a file, or to delete."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.exercise_keeping import Shelved
from coach.ui.exercise_picture import ExercisePicture
from coach.ui.flow import FlowLayout
from coach.ui.page import Page
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING, NOTE

PICTURE_PX = 132


class OwnCard(Card):
    """One of them."""

    opened = Signal(object)
    export_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, one: Shelved, language: str, theme: Theme) -> None:
        super().__init__(margin_px=GRID_PX + 4)
        self.shelved = one
        exercise = None if one.exercise is None else one.exercise.in_language(language)
        name = one.own.id if exercise is None else exercise.name
        self.edit = Button(self.tr("Edit"), theme, icon_name="edit")
        self.export = Button(self.tr("Export"), theme, icon_name="file")
        self.delete = Button(self.tr("Delete"), theme, kind="stop", icon_name="trash")
        self.edit.setAccessibleName(self.tr("Edit {0}").format(name))
        self.export.setAccessibleName(self.tr("Export {0}").format(name))
        self.delete.setAccessibleName(self.tr("Delete {0}").format(name))
        self.edit.setVisible(exercise is not None)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        if exercise is not None:
            self.picture = ExercisePicture(theme)
            self.picture.setFixedSize(PICTURE_PX, PICTURE_PX)
            self.picture.loop.set_playing(False)
            self.picture.show_picture(exercise.picture, one.own.picture, name)
            row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(name, HEADING).wrapped())
        about = self.tr("It cannot be read here.") if exercise is None else exercise.purpose
        words.addWidget(Text(about, BODY, "soft").wrapped())
        if one.why:
            words.addWidget(Text(one.why, NOTE, "attention").wrapped())
        words.addStretch()
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        for button in (self.edit, self.export, self.delete):
            flow.addWidget(button)
        words.addWidget(buttons)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.edit.clicked.connect(self._open)
        self.export.clicked.connect(self._export)
        self.delete.clicked.connect(self._delete)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.shelved)

    @Slot()
    def _export(self) -> None:
        self.export_asked.emit(self.shelved)

    @Slot()
    def _delete(self) -> None:
        self.delete_asked.emit(self.shelved)


class ExerciseShelf(Page):
    """Each signal says what is wanted; ``left`` goes back to where one came from."""

    new_asked = Signal()
    file_asked = Signal()
    opened = Signal(object)
    export_asked = Signal(object)
    delete_asked = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme, self._language = theme, language
        self.title.setText(self.tr("Own exercises"))
        self.setAccessibleName(self.tr("Own exercises"))
        self.subtitle.setText(
            self.tr("Made from the shipped ones, for your plans. They travel inside each plan.")
        )
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self.new = Button(self.tr("New exercise"), theme, kind="primary", icon_name="plus")
        self.take_in = Button(self.tr("Take in a file"), theme, icon_name="import")
        self.message = Text("", BODY, "primary").wrapped()
        self.message.hide()
        self.cards: list[OwnCard] = []
        self.found: Sequence[Shelved] = ()
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QWidget()
        flow = FlowLayout(GRID_PX + 4, buttons)
        for button in (self.new, self.take_in):
            flow.addWidget(button)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(2 * GRID_PX)
        self.column.addWidget(buttons)
        self.column.addWidget(self.message)
        self.column.addLayout(self._cards)
        self.column.addStretch()
        self.back.clicked.connect(self.left)
        self.new.clicked.connect(self.new_asked)
        self.take_in.clicked.connect(self.file_asked)

    def show_all(self, found: Sequence[Shelved]) -> None:
        """Show what is kept."""
        clear(self._cards)
        self.cards, self.found = [], found
        for one in found:
            card = OwnCard(one, self._language, self._theme)
            card.opened.connect(self.opened)
            card.export_asked.connect(self.export_asked)
            card.delete_asked.connect(self.delete_asked)
            self.cards.append(card)
            self._cards.addWidget(card)
        if not found:
            none = Card()
            none.column.addWidget(Text(self.tr("None yet"), HEADING))
            words = self.tr(
                "Choose a shipped exercise that moves alike, and make it fit the person: other "
                "words, another picture, another range. You can try it before anybody else does."
            )
            none.column.addWidget(Text(words, BODY, "soft").wrapped())
            self._cards.addWidget(none)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say what became of something."""
        self.message.set_ink("attention" if trouble else "primary")
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
