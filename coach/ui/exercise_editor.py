"""The editor of an own exercise: its parts behind tabs, and always in sight whether it is kept."""

from collections import Counter
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.exercise.problems import Key
from coach.practice.book import Book
from coach.practice.faults import ChangedElsewhere, PracticeError
from coach.practice.values import OwnExercise
from coach.ui.exercise_dose_pane import DosePane
from coach.ui.exercise_field import Field
from coach.ui.exercise_figures import FigureRow
from coach.ui.exercise_form_pane import FormPane
from coach.ui.exercise_head import EditorHead
from coach.ui.exercise_keeping import keep
from coach.ui.exercise_layout import BAR_PX, PartScroll, middle
from coach.ui.exercise_measure_pane import MeasurePane
from coach.ui.exercise_picture_pane import PicturePane
from coach.ui.exercise_question import Answer, ExerciseQuestion
from coach.ui.exercise_tabs import Tabs
from coach.ui.exercise_try_pane import TryPane
from coach.ui.exercise_words_pane import WordsPane
from coach.ui.exercise_work import Work
from coach.ui.people_faults import practice_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX

WORDS, PICTURE, DOSE, MEASURE, FORM, TRY = range(6)


def part_of(key: Key) -> int:
    """The part of the editor in which a field is."""
    if key[0] == "text" and len(key) > 2 and key[2] == "say":
        return FORM
    named = {"dose": DOSE, "measure": MEASURE, "fault": FORM, "picture": PICTURE}
    return named.get(str(key[0]), WORDS)


class ExerciseEditor(QWidget):
    """``saved`` brings what is kept now, ``left`` comes when the person is done with it."""

    saved = Signal(object)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        shipped: Mapping[str, Exercise],
        book: Book,
        language: str = "en",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Own exercise"))
        self._shipped, self._book, self._language = shipped, book, language
        self.work = Work(self)
        self._parts = (
            WordsPane(self.work, theme, language),
            PicturePane(self.work, theme, shipped, language),
            DosePane(self.work, theme),
            MeasurePane(self.work, theme),
            FormPane(self.work, theme),
            TryPane(self.work, theme, language),
        )
        self.words, self.picture, self.dose, self.measure, self.form, self.trial = self._parts
        self.head = EditorHead(theme, language)
        self.save = self.head.save
        self.found = Text("", BODY, "soft").wrapped()
        names = (
            self.tr("Words"),
            self.tr("Picture"),
            self.tr("How much"),
            self.tr("Measuring"),
            self.tr("Form"),
            self.tr("Try it"),
        )
        self.tabs = Tabs(self.tr("Parts of the exercise"), names, theme)
        self._stack = QStackedWidget()
        self._scrolls: list[PartScroll] = []
        self._build()
        self.question = ExerciseQuestion(theme, self)
        self._connect()

    def _build(self) -> None:
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs, 1)
        tabs.addWidget(self.head.wrong, 0, Qt.AlignmentFlag.AlignTop)
        fixed = QVBoxLayout()
        fixed.setSpacing(2 * GRID_PX)
        fixed.addWidget(self.head)
        fixed.addLayout(tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID_PX, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addWidget(middle(fixed, BAR_PX))
        for pane in self._parts:
            inside = QVBoxLayout()
            inside.addWidget(pane)
            inside.setContentsMargins(0, 0, 0, 3 * GRID_PX)
            scroll = PartScroll(middle(inside))
            self._scrolls.append(scroll)
            self._stack.addWidget(scroll)
        column.addWidget(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 0, 0, 2 * GRID_PX)
        foot.addWidget(self.found)
        self._foot = middle(foot, BAR_PX)
        column.addWidget(self._foot)
        self._foot.hide()

    def _connect(self) -> None:
        self.head.back.clicked.connect(self.leave)
        self.head.undo.clicked.connect(self.work.undo)
        self.head.redo.clicked.connect(self.work.redo)
        self.head.wrong.clicked.connect(self.show_wrong)
        self.save.clicked.connect(self.keep)
        self.tabs.chosen.connect(self.show_part)
        self.trial.summed.connect(self._show_found)
        self.work.changed.connect(self._refresh)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        keys = QKeySequence.StandardKey
        for key, do in (
            (keys.Undo, self.work.undo),
            (keys.Redo, self.work.redo),
            (keys.Save, self.keep),
        ):
            QShortcut(QKeySequence(key), self, context=context).activated.connect(do)

    def begin(self, origin: Exercise) -> None:
        """Make a new exercise from the shipped ``origin``."""
        self.work.begin(origin)
        self._open()
        self.words.name.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, exercise: Exercise, picture: bytes | None, origin: Exercise | None) -> None:
        """Make a new exercise of one that was read from a file."""
        self.work.take(exercise, picture, origin)
        self._open()

    def go_on(self, was: OwnExercise, exercise: Exercise, origin: Exercise | None) -> None:
        """Change one that is kept."""
        self.work.go_on(was, exercise, origin)
        self._open()

    def _open(self) -> None:
        self.trial.close_recording()
        self.head.say("")
        self.show_part(WORDS)
        self.tabs.tabs[WORDS].setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_kept(self) -> bool:
        """Whether nothing would be lost."""
        return self.work.is_kept

    @Slot(int)
    def show_part(self, part: int) -> None:
        """Show one part of the editor, from its beginning."""
        self.tabs.choose(part)
        self._stack.setCurrentIndex(part)
        self._foot.setVisible(bool(self.found.text()) and part != TRY)

    @Slot()
    def show_wrong(self) -> None:
        """Show the next part with something wrong, and go to its first field."""
        wrong = sorted({part_of(key) for key in self.work.problems})
        if not wrong:
            return
        now = self._stack.currentIndex()
        part = next((one for one in wrong if one > now), wrong[0])
        self.show_part(part)
        for kind in (Field, FigureRow):
            for one in self._parts[part].findChildren(kind):
                if one.fault.isVisible():
                    box = one.boxes[0] if isinstance(one, FigureRow) else one
                    box.setFocus(Qt.FocusReason.TabFocusReason)
                    self._scrolls[part].ensureWidgetVisible(one, 0, 3 * GRID_PX)
                    return

    @Slot()
    def _refresh(self) -> None:
        self.head.show_work(self.work)
        self.tabs.mark(Counter(part_of(key) for key in self.work.problems))

    @Slot(str)
    def _show_found(self, words: str) -> None:
        said = self.tr("On the recording: {0}").format(words) if words else ""
        self.found.setText(said)
        self._foot.setVisible(bool(said) and self._stack.currentIndex() != TRY)

    @Slot()
    def keep(self) -> bool:
        """Keep it, unless anything is wrong; whether it is kept now."""
        return self._keep(None)

    def _keep(self, over: OwnExercise | None) -> bool:
        if not self.save.isEnabled():
            return self.work.is_kept
        try:
            kept = keep(self.work, self._book, self._shipped, over=over)
        except ChangedElsewhere as error:
            self._ask_which(error)
            return False
        except PracticeError as error:
            self.head.say(practice_words(error.sentence))
            return False
        self.head.say("")
        if kept is not None:
            self.saved.emit(kept)
        return kept is not None

    def _ask_which(self, error: ChangedElsewhere) -> None:
        theirs = error.theirs
        assert isinstance(theirs, OwnExercise)
        when = f"{error.at.astimezone():%H:%M}"
        self.question.ask(
            self.tr("Changed on another computer"),
            self.tr(
                "“{0}” was changed at {1} on {2} since you opened it. Yours can take its place, "
                "or you go on looking and decide later. Nothing has been overwritten."
            ).format(self.head.title.text(), when, error.by),
            [
                Answer(self.tr("Keep mine"), partial(self._keep, theirs), "primary"),
                Answer(self.tr("Not now"), lambda: None),
            ],
        )

    @Slot()
    def leave(self) -> None:
        """Leave it; what is not kept is asked about."""
        if self.work.is_kept:
            self._go()
            return
        answers = [
            Answer(self.tr("Leave without saving"), self._go, "stop", "trash"),
            Answer(self.tr("Go on editing"), lambda: None),
        ]
        if not self.work.problems:
            answers.insert(0, Answer(self.tr("Save and leave"), self._keep_and_go, "primary"))
        self.question.ask(
            self.tr("Leave this exercise?"),
            self.tr("What you have changed is not saved yet."),
            answers,
        )

    def _keep_and_go(self) -> None:
        if self.keep():
            self._go()

    def _go(self) -> None:
        self.trial.close_recording()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif not self._scrolls[self._stack.currentIndex()].take_key(event):
            super().keyPressEvent(event)
