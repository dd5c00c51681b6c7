"""Fills the Library, for the leg that the person trains."""

# A page is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.exercise.definition import Exercise
from coach.ui.page_host import House, PageHost

if TYPE_CHECKING:
    from coach.ui.library import Library


class LibraryHost(PageHost):
    """All the exercises; ``practice_own`` gives those of a practice that prescribes, which come
    first."""

    name = "library"
    icon_name = "library"

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(house, parent)
        self.practice_own: Callable[[], Mapping[str, Exercise]] = dict

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """What there is to read about now."""
        known, own = self.house.desk.exercises, self.practice_own()
        first = {id_: one for id_, one in own.items() if id_ not in self.house.desk.shipped}
        return {**first, **{id_: one for id_, one in known.items() if id_ not in first}}

    @property
    def words(self) -> str:
        return self.tr("Library")

    def make(self) -> "Library":
        from coach.ui.library import Library

        return Library(self.house.theme, self.exercises)

    def fill(self) -> None:
        ankle = self.house.desk.settings.ankle
        self.page.side = "left" if ankle == "left" else "right"
        self.page.show_exercises(self.exercises)
        self.page.show_cards()

    def open_exercise(self, exercise_id: str) -> None:
        """Show one exercise's page; one that is not there leaves the cards."""
        exercise = self.exercises.get(exercise_id)
        if exercise is not None:
            self.page.open(exercise)
