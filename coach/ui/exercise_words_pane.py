"""What a person reads and hears of an own exercise, in two languages side by side or in one."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.exercise.problems import Key
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.exercise_field import Field
from coach.ui.exercise_terms import problem_words
from coach.ui.exercise_work import Work
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import text_scale

OTHER = "de"
NARROW_PX = 720


def listed(text: str) -> list[str]:
    """The things that stand in a line, with commas between them."""
    return [part.strip() for part in text.split(",") if part.strip()]


class Twice(QWidget):
    """One field of the words in both languages; the second hides where there is one only."""

    def __init__(
        self,
        work: Work,
        key: Key,
        name: str,
        theme: Theme,
        *,
        long: bool = False,
        things: bool = False,
        about: str = "",
        other_key: Key | None = None,
    ) -> None:
        super().__init__()
        self._work, self._things = work, things
        self._keys = (key, other_key or ("text", OTHER, *key))
        english = self.tr("{0}, in English").format(name)
        german = self.tr("{0}, in German").format(name)
        self.fields = (Field(english, theme, long=long), Field(german, theme, long=long))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(2 * GRID_PX)
        for number, field in enumerate(self.fields):
            self._row.addWidget(field, 1)
            field.edited.connect((self._first_edited, self._second_edited)[number])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(name, BODY_STRONG).wrapped())
        if about:
            column.addWidget(Text(about, NOTE, "soft").wrapped())
        column.addLayout(self._row)

    def show_words(self) -> None:
        """Show what the draft says, and what is wrong with it."""
        both = OTHER in self._work.draft.languages
        self.fields[1].setVisible(both)
        for key, field in zip(self._keys, self.fields, strict=True):
            found = self._work.draft.get(key, [] if self._things else "")
            if not self._things:
                field.show_text(found)
            elif listed(field.text) != list(found):
                field.show_text(", ".join(found))
            problem = self._work.problems.get(key)
            if problem is None:
                within = [one for one in self._work.problems if one[: len(key)] == key]
                problem = self._work.problems[within[0]] if within else None
            field.say("" if problem is None else problem_words(problem))

    def stack(self, narrow: bool) -> None:
        """Put the languages under each other where there is no room."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    @Slot(str)
    def _first_edited(self, text: str) -> None:
        self._put(0, text)

    @Slot(str)
    def _second_edited(self, text: str) -> None:
        self._put(1, text)

    def _put(self, number: int, text: str) -> None:
        value: Any = listed(text) if self._things else text
        self._work.put(self._keys[number], value)


class WordsPane(QWidget):
    """All the words but those of the form faults, which stand beside their limits."""

    def __init__(self, work: Work, theme: Theme, language: str) -> None:
        super().__init__()
        self._work, self._language = work, language
        self._narrow = False
        self.languages: Choices[bool] = Choices(
            self.tr("In which languages?"),
            [(True, self.tr("English and German")), (False, self.tr("One language for everybody"))],
            theme,
        )
        make: Callable[..., Twice] = partial(Twice, work, theme=theme)
        self.name = make(("name",), self.tr("Name"))
        self.cues = [make(("cues", at), self.tr("Cue {0}").format(at + 1)) for at in range(3)]
        self.lines = [
            self.name,
            make(("purpose",), self.tr("What it is for"), long=True),
            make(("stand",), self.tr("Where to stand"), long=True),
            make(
                ("equipment",),
                self.tr("What is needed"),
                things=True,
                about=self.tr("Several things with a comma between them; empty for nothing."),
            ),
            make(("skip_when",), self.tr("Skip it when"), long=True),
        ]
        self._heads = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.languages.chosen.connect(self._choose)
        work.changed.connect(self.refresh)

    def _build(self) -> None:
        top = Card(margin_px=20)
        top.column.addWidget(self.languages)
        self.about = Text("", BODY, "soft").wrapped()
        top.column.addWidget(self.about)
        told = Card()
        told.column.setSpacing(2 * GRID_PX)
        for line in self.lines:
            told.column.addWidget(line)
        cues = Card()
        cues.column.setSpacing(2 * GRID_PX)
        cues.column.addWidget(Text(self.tr("Three cues"), HEADING))
        cues.column.addWidget(
            Text(
                self.tr("Shown and said while it is done: short, from three metres."), BODY, "soft"
            ).wrapped()
        )
        for cue in self.cues:
            cues.column.addWidget(cue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        for card in (top, told, cues):
            column.addWidget(card)
        column.addStretch()

    @Slot()
    def refresh(self) -> None:
        """Show what the draft says."""
        both = OTHER in self._work.draft.languages
        self.languages.choose(both)
        where = (
            self.tr("English above, German below.")
            if self._narrow
            else self.tr("English at the left, German at the right.")
        )
        one = self.tr("Everybody reads these words, whatever language their window has.")
        self.about.setText(where if both else one)
        for line in (*self.lines, *self.cues):
            line.show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_PX * text_scale()
        for line in (*self.lines, *self.cues):
            line.stack(narrow)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.refresh()

    @Slot(object)
    def _choose(self, both: bool) -> None:
        draft = self._work.draft
        self._work.use(
            draft.in_two_languages(OTHER) if both else draft.in_one_language(self._language)
        )
