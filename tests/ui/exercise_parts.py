"""The editor of own exercises with its shelf, over a book in memory."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from coach.exercise.catalogue import Catalogue, parse_exercise
from coach.exercise.definition import Exercise
from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.desk import Desk
from coach.ui.exercise_figures import FigureRow
from coach.ui.exercise_round import ExerciseRound
from coach.ui.page_host import House
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme
from tests.practice.fake_book import FakeBook

from .fakes import FakeSource

RECORDINGS = Path(__file__).parents[1] / "recordings"


@dataclass
class Practice:
    """A physio's window with nothing in it but the own exercises."""

    theme: Theme
    desk: Desk
    shipped: Catalogue
    book: FakeBook = field(default_factory=FakeBook)
    source: FakeSource | None = None

    def __post_init__(self) -> None:
        self.stack = QStackedWidget()
        self.stack.setObjectName("window")
        self.stack.resize(1280, 800)
        self.feed = CameraFeed()
        self.names = CameraNames(list, self.stack)
        self.speaker = Speaker(muted=True, speaks=False)
        house = House(self.theme, self.desk, None, self.feed, self.names, self.speaker)
        source = None if self.source is None else lambda: self.source
        self.round = ExerciseRound(house, self.book, self.stack, self.shipped, source)
        self.asked: list[str] = []

    def close(self) -> None:
        self.round.settle()
        self.names.close()
        self.speaker.close()
        self.stack.close()

    @property
    def editor(self):
        return self.round.editor

    def begin(self, exercise_id: str) -> None:
        self.round._begin(self.shipped[exercise_id])

    def row(self, name: str) -> FigureRow:
        return next(one for one in self.editor.measure.rows if one.figures[0].name == name)

    def kept(self, exercise_id: str) -> Exercise:
        """What the book has of an own exercise, read as its file would be."""
        own = self.book.exercises[exercise_id]
        return parse_exercise(own.toml, own.id)

    def choose(self, path: Path | None) -> None:
        """Let every question for a file be answered with ``path``."""
        self.round.ask_which = lambda title, kinds: path
        self.round.ask_where = lambda name: path
