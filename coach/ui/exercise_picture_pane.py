"""What shows an own exercise: a loop that ships, or a picture of one's own."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.exercise_picture import ExercisePicture
from coach.ui.exercise_still import NoStill, still_from_file
from coach.ui.exercise_work import Work
from coach.ui.flow import FlowLayout
from coach.ui.loop_view import LoopView
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING

PICTURE_PX = 260
TILE_PX = 112


class LoopTile(QPushButton):
    """One loop to take; it moves while it is looked at."""

    def __init__(self, loop: str, name: str, theme: Theme) -> None:
        super().__init__()
        self.loop = loop
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(TILE_PX, TILE_PX)
        self._view = LoopView(theme)
        self._view.set_playing(False)
        self._view.show_move(loop, name)
        self._view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.addWidget(self._view)

    def sizeHint(self) -> QSize:
        return QSize(TILE_PX, TILE_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class PicturePane(QWidget):
    """``file_asked`` wants a picture file chosen, which ``take_file`` then takes in."""

    file_asked = Signal()

    def __init__(
        self, work: Work, theme: Theme, shipped: Mapping[str, Exercise], language: str
    ) -> None:
        super().__init__()
        self._work = work
        self.picture = ExercisePicture(theme)
        self.picture.setFixedSize(PICTURE_PX, PICTURE_PX)
        self.own = Button(self.tr("A picture of your own"), theme, icon_name="folder")
        self.message = Text("", BODY, "attention").wrapped()
        self.message.hide()
        names: dict[str, str] = {}
        for exercise in shipped.values():
            names.setdefault(exercise.picture, exercise.in_language(language).name)
        self.tiles = [LoopTile(loop, name, theme) for loop, name in names.items()]
        self._build()
        for tile in self.tiles:
            tile.clicked.connect(self._choose)
        self.own.clicked.connect(self.file_asked)
        work.changed.connect(self.refresh)

    def _build(self) -> None:
        now = Card()
        row = QHBoxLayout()
        row.setSpacing(3 * GRID_PX)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(GRID_PX + 4)
        about = self.tr(
            "A still of your own is made small (512 px at most), and all but its pixels is taken "
            "off: no place, no date, no name. Show nobody who has not agreed to it."
        )
        words.addWidget(Text(self.tr("What people see"), HEADING))
        words.addWidget(Text(about, BODY, "soft").wrapped())
        words.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.message)
        words.addStretch()
        row.addLayout(words, 1)
        now.column.addLayout(row)
        loops = Card()
        loops.column.setSpacing(2 * GRID_PX)
        loops.column.addWidget(Text(self.tr("Or one of the loops"), HEADING))
        tiles = QWidget()
        flow = FlowLayout(GRID_PX + 4, tiles)
        for tile in self.tiles:
            flow.addWidget(tile)
        loops.column.addWidget(tiles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(now)
        column.addWidget(loops)
        column.addStretch()

    @Slot()
    def refresh(self) -> None:
        """Show what the draft says."""
        loop = str(self._work.draft.get(("picture",)))
        name = str(self._work.draft.get(("name",), ""))
        self.picture.show_picture(loop, self._work.picture, name)
        for tile in self.tiles:
            tile.setChecked(self._work.picture is None and tile.loop == loop)

    def take_file(self, path: Path) -> None:
        """Take in a picture file, or say why not."""
        found = still_from_file(path)
        if isinstance(found, NoStill):
            self.message.setText(found.sentence)
            self.message.show()
            return
        self.message.hide()
        self._work.show_still(found)

    @Slot()
    def _choose(self) -> None:
        tile = self.sender()
        assert isinstance(tile, LoopTile)
        self.message.hide()
        self._work.show(tile.loop)
        # A second press must not take the mark away.
        tile.setChecked(True)
