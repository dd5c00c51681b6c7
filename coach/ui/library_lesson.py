"""One exercise taught: the movement in a large loop, three cues and all there is to know."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.choices import Choices
from coach.ui.cue_list import CueList
from coach.ui.library_words import usual_dose
from coach.ui.loop_view import LoopView
from coach.ui.marked_line import MarkedLine
from coach.ui.page import Page
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX, HEADING
from coach.ui.typeface import text_scale
from coach.ui.wording import begun

NARROW_PX = 780
PICTURE_PX = 460
SMALL_PICTURE_PX = 340


class LibraryLesson(Page):
    """``closed`` goes back to the library, ``turned`` by +1 or -1 to a neighbour."""

    closed = Signal()
    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.back = Button(self.tr("Library"), theme, icon_name="back")
        self.back.setAccessibleName(self.tr("Back to the library"))
        self.previous = Button(self.tr("Previous"), theme)
        self.next = Button(self.tr("Next"), theme)
        self.title.wrapped()
        self.loop = LoopView(theme)
        self.still = Button(self.tr("Stop the picture"), theme, icon_name="pause")
        self.side: Choices[Side] = Choices(
            self.tr("Which leg works?"),
            [("left", self.tr("Left leg")), ("right", self.tr("Right leg"))],
            theme,
        )
        self._theme = theme
        self._exercise: Exercise | None = None
        self._moves = True
        self.cues = CueList()
        self.purpose = MarkedLine("target", self.tr("What it is for"), "", theme)
        self.stand = MarkedLine("place", self.tr("Where to be"), "", theme)
        self.equipment = MarkedLine("chair", self.tr("What you need"), "", theme)
        self.dose = MarkedLine("history", self.tr("How much"), "", theme)
        self.skip = MarkedLine("attention", self.tr("Skip it when"), "", theme, ink="attention")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.back.clicked.connect(self.closed)
        self.previous.clicked.connect(self._to_previous)
        self.next.clicked.connect(self._to_next)
        self.still.clicked.connect(self._stop_or_move)
        self.side.chosen.connect(self._side_chosen)
        theme.changed.connect(self._show_still)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID_PX)
        top.addWidget(self.back)
        top.addStretch()
        top.addWidget(self.previous)
        top.addWidget(self.next)
        self.column.insertLayout(0, top)
        half = QWidget()
        left = QVBoxLayout(half)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(GRID_PX + 4)
        left.addWidget(self.loop)
        left.addWidget(self.side)
        left.addWidget(self.still, 0, Qt.AlignmentFlag.AlignLeft)
        how = Card()
        how.column.addWidget(Text(self.tr("Do it like this"), HEADING))
        how.column.addWidget(self.cues)
        facts = Card()
        facts.column.setSpacing(GRID_PX + 4)
        for number, line in enumerate((self.purpose, self.stand, self.equipment, self.dose)):
            if number:
                facts.column.addWidget(Rule())
            facts.column.addWidget(line)
        self._warning = Card("notice", margin_px=20)
        self._warning.column.addWidget(self.skip)
        right = QVBoxLayout()
        right.setSpacing(2 * GRID_PX)
        right.addWidget(how)
        right.addWidget(self._warning)
        right.addWidget(facts)
        right.addStretch()
        self._halves.setSpacing(3 * GRID_PX)
        self._halves.addWidget(half, 0, Qt.AlignmentFlag.AlignTop)
        self._halves.addLayout(right, 1)
        self.column.addLayout(self._halves)
        self.column.addStretch()

    def show_exercise(self, exercise: Exercise, side: Side) -> None:
        """Teach ``exercise``, on the leg ``side`` where one leg works at a time."""
        self._exercise = exercise
        self.title.setText(exercise.name)
        self.subtitle.hide()
        self.setAccessibleName(exercise.name)
        self.side.setVisible(exercise.side == "each")
        self.side.choose(side)
        self._show_move()
        self.cues.show_cues(exercise.cues)
        self.purpose.words.setText(exercise.purpose)
        self.stand.words.setText(exercise.stand)
        self.equipment.words.setText(begun(", ".join(exercise.equipment)))
        self.equipment.setVisible(bool(exercise.equipment))
        self.dose.words.setText(usual_dose(exercise))
        self.skip.words.setText(exercise.skip_when)
        self._warning.setVisible(bool(exercise.skip_when))
        self._show_still()

    def show_neighbours(self, before: bool, after: bool) -> None:
        """Whether there is an exercise before and after this one."""
        self.previous.setEnabled(before)
        self.next.setEnabled(after)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX * text_scale()
        way = QBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        roomy = narrow or self.width() > NARROW_PX + PICTURE_PX
        side_px = PICTURE_PX if roomy else SMALL_PICTURE_PX
        self.loop.setFixedSize(side_px, side_px)
        self.side.setMaximumWidth(side_px if not narrow else self.width())

    def _show_move(self) -> None:
        assert self._exercise is not None
        side = self.side.value if self._exercise.side == "each" else None
        self.loop.show_move(self._exercise.picture, self._exercise.name, side)

    @Slot()
    def _side_chosen(self) -> None:
        self._show_move()

    @Slot()
    def _to_previous(self) -> None:
        self.turned.emit(-1)

    @Slot()
    def _to_next(self) -> None:
        self.turned.emit(1)

    @Slot()
    def _stop_or_move(self) -> None:
        self._moves = not self._moves
        self.loop.set_playing(self._moves)
        self._show_still()

    @Slot()
    def _show_still(self) -> None:
        self.still.setVisible(not self._theme.reduced_motion)
        if self._moves:
            self.still.set_face(self.tr("Stop the picture"), "pause")
        else:
            self.still.set_face(self.tr("Let it move"), "play")
