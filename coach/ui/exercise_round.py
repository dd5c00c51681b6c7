"""Leads through the own exercises: from the shelf to the editor, to a trial and back."""

# The screens are imported when they are first wanted: a start need not wait for them.
# ruff: noqa: PLC0415

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from coach.exercise.catalogue import ExerciseFileError
from coach.exercise.definition import Exercise
from coach.exercise.figures import origin_of
from coach.practice.book import Book
from coach.practice.faults import PracticeError
from coach.ui.exercise_files import read_exercise, write_exercise
from coach.ui.exercise_keeping import Shelved, shelved
from coach.ui.exercise_question import Answer, ExerciseQuestion
from coach.ui.exercise_still import SUFFIXES
from coach.ui.loop_view import loop_path
from coach.ui.page_host import House
from coach.ui.people_faults import practice_words
from coach.ui.sources import MakeSource

if TYPE_CHECKING:
    from coach.ui.exercise_editor import ExerciseEditor
    from coach.ui.exercise_pick import ExercisePick
    from coach.ui.exercise_shelf import ExerciseShelf
    from coach.ui.exercise_trials import ExerciseTrials


class ExerciseRound(QObject):
    """``left`` comes when the person is done, ``changed`` when an own exercise came or went.

    ``settings_asked`` wants settings changed, as names and values. ``ask_which`` and ``ask_where``
    give a file to read or to write, or None.
    """

    left = Signal()
    changed = Signal()
    settings_asked = Signal(object)

    def __init__(
        self,
        house: House,
        book: Book,
        stack: QStackedWidget,
        shipped: Mapping[str, Exercise],
        source: MakeSource | None = None,
    ) -> None:
        """``shipped`` are the exercises with the words of all languages; ``source`` None is the
        camera of the settings."""
        super().__init__(stack)
        self._house, self._book, self._stack = house, book, stack
        self._shipped, self._source = shipped, source
        self._shelf: ExerciseShelf | None = None
        self._pick: ExercisePick | None = None
        self._editor: ExerciseEditor | None = None
        self.trials: ExerciseTrials | None = None
        self._question: ExerciseQuestion | None = None
        self._from_shelf = True
        self.ask_which: Callable[[str, str], Path | None] = self._open_dialog
        self.ask_where: Callable[[str], Path | None] = self._save_dialog

    @property
    def shelf(self) -> "ExerciseShelf":
        """All own exercises."""
        from coach.ui.exercise_shelf import ExerciseShelf

        if self._shelf is None:
            self._shelf = shelf = ExerciseShelf(self._house.theme, self._house.desk.language)
            shelf.new_asked.connect(self._new_from_shelf)
            shelf.file_asked.connect(self._take_in)
            shelf.opened.connect(self._go_on)
            shelf.export_asked.connect(self._export)
            shelf.delete_asked.connect(self._ask_delete)
            shelf.left.connect(self.left)
            self._question = ExerciseQuestion(self._house.theme, shelf)
            self._stack.addWidget(shelf)
        return self._shelf

    @property
    def pick(self) -> "ExercisePick":
        """What to start from."""
        from coach.ui.exercise_pick import ExercisePick

        if self._pick is None:
            named = {id_: self._named(one) for id_, one in self._shipped.items()}
            self._pick = ExercisePick(self._house.theme, named)
            self._pick.picked.connect(self._begin)
            self._pick.left.connect(self._back)
            self._stack.addWidget(self._pick)
        return self._pick

    @property
    def editor(self) -> "ExerciseEditor":
        """The editor."""
        from coach.ui.exercise_editor import ExerciseEditor
        from coach.ui.exercise_trials import ExerciseTrials

        if self._editor is None:
            house = self._house
            language = house.desk.language
            self._editor = editor = ExerciseEditor(house.theme, self._shipped, self._book, language)
            editor.saved.connect(self._saved)
            editor.left.connect(self._back)
            editor.picture.file_asked.connect(self._choose_picture)
            self.trials = ExerciseTrials(house, self._stack, editor, self._ask_which, self._source)
            self.trials.settings_asked.connect(self.settings_asked)
            self._stack.addWidget(editor)
        return self._editor

    def _named(self, exercise: Exercise) -> Exercise:
        return exercise.in_language(self._house.desk.language)

    @Slot()
    def open(self) -> None:
        """Show the own exercises."""
        try:
            self.shelf.show_all(shelved(self._book))
        except PracticeError as error:
            self.shelf.say(practice_words(error.sentence), trouble=True)
        self._stack.setCurrentWidget(self.shelf)
        self.shelf.new.setFocus()

    @Slot()
    def begin_new(self) -> None:
        """Show what a new one can start from, and leave once it is made."""
        self._choose_origin(from_shelf=False)

    def edit(self, exercise_id: str) -> None:
        """Change one, and leave once that is done; one that is not there shows the others."""
        self.open()
        found = next((one for one in self.shelf.found if one.own.id == exercise_id), None)
        if found is not None and found.exercise is not None:
            self._change(found, from_shelf=False)

    @Slot()
    def _new_from_shelf(self) -> None:
        self._choose_origin(from_shelf=True)

    def _choose_origin(self, *, from_shelf: bool) -> None:
        self._from_shelf = from_shelf
        self.shelf.say("")
        self.pick.show_way_back(self._way_back())
        self._stack.setCurrentWidget(self.pick)
        self.pick.begin()

    def _way_back(self) -> str:
        return self.tr("Own exercises") if self._from_shelf else self.tr("Back to the plan")

    @Slot()
    def _back(self) -> None:
        if self._from_shelf:
            self.open()
        else:
            self.left.emit()

    def settle(self) -> None:
        """Close what is open, before the window goes."""
        if self.trials is not None:
            self.trials.settle()

    @Slot(object)
    def _begin(self, origin: Exercise) -> None:
        self._show_editor()
        self.editor.begin(self._shipped[origin.id])

    @Slot(object)
    def _go_on(self, one: Shelved) -> None:
        self._change(one, from_shelf=True)

    def _change(self, one: Shelved, *, from_shelf: bool) -> None:
        if one.exercise is not None:
            self._from_shelf = from_shelf
            self.shelf.say("")
            self._show_editor()
            self.editor.go_on(one.own, one.exercise, origin_of(one.exercise, self._shipped))

    def _show_editor(self) -> None:
        self.editor.head.show_way_back(self._way_back())
        self._stack.setCurrentWidget(self.editor)

    @Slot(object)
    def _saved(self, _own: object) -> None:
        self.changed.emit()

    @Slot()
    def _take_in(self) -> None:
        title = self.tr("Choose an exercise file")
        path = self.ask_which(title, self.tr("Exercise (*.toml)"))
        if path is None:
            return
        try:
            exercise = read_exercise(path)
        except ExerciseFileError as error:
            words = self.tr("This file was not taken in. {0}").format(error)
            self.shelf.say(words, trouble=True)
            return
        self.shelf.say("")
        origin = origin_of(exercise, self._shipped)
        if not loop_path(exercise.picture).is_file():
            first = origin or next(iter(self._shipped.values()))
            exercise = exercise.model_copy(update={"picture": first.picture})
        self._from_shelf = True
        self._show_editor()
        self.editor.take(exercise, None, origin)

    @Slot(object)
    def _export(self, one: Shelved) -> None:
        path = self.ask_where(f"{one.own.id}.toml")
        if path is None:
            return
        try:
            write_exercise(path, one.own.toml)
        except OSError:
            words = self.tr("{0} could not be written. Choose another place.")
            self.shelf.say(words.format(path.name), trouble=True)
            return
        said = self.tr("Saved as {0}.").format(path.name)
        if one.own.picture is not None:
            said += " " + self.tr("Your own picture is not in it.")
        self.shelf.say(said)

    @Slot(object)
    def _ask_delete(self, one: Shelved) -> None:
        name = one.own.id if one.exercise is None else self._named(one.exercise).name
        assert self._question is not None
        self._question.ask(
            self.tr("Delete “{0}”?").format(name),
            self.tr("Plans that were signed with it keep their copy. New plans cannot use it."),
            [
                Answer(self.tr("Delete it"), partial(self._delete, one), "stop", "trash"),
                Answer(self.tr("Keep it"), lambda: None, "primary"),
            ],
        )

    def _delete(self, one: Shelved) -> None:
        try:
            self._book.delete_exercise(one.own)
        except PracticeError as error:
            self.open()
            self.shelf.say(practice_words(error.sentence), trouble=True)
            return
        self.open()
        self.shelf.say(self.tr("Deleted."))
        self.changed.emit()

    @Slot()
    def _choose_picture(self) -> None:
        path = self.ask_which(self.tr("Choose a picture"), f"PNG, JPEG, WebP ({SUFFIXES})")
        if path is not None:
            self.editor.picture.take_file(path)

    def _ask_which(self, title: str, kinds: str) -> Path | None:
        return self.ask_which(title, kinds)

    def _open_dialog(self, title: str, kinds: str) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(self._stack, title, "", kinds)
        return Path(chosen) if chosen else None

    def _save_dialog(self, name: str) -> Path | None:
        title, kinds = self.tr("Save"), self.tr("Exercise (*.toml)")
        chosen, _ = QFileDialog.getSaveFileName(self._stack, title, name, kinds)
        return Path(chosen) if chosen else None
