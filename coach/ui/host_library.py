"""Fills the Library, for the leg that the person trains."""

# A page is imported when it is first wanted: a start need not wait for what nobody has opened.
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from coach.ui.page_host import PageHost

if TYPE_CHECKING:
    from coach.ui.library import Library


class LibraryHost(PageHost):
    """All the exercises."""

    name = "library"
    icon_name = "library"

    @property
    def words(self) -> str:
        return self.tr("Library")

    def make(self) -> "Library":
        from coach.ui.library import Library

        return Library(self.house.theme, self.house.desk.exercises)

    def fill(self) -> None:
        ankle = self.house.desk.settings.ankle
        self.page.side = "left" if ankle == "left" else "right"
        self.page.show_cards()

    def open_exercise(self, exercise_id: str) -> None:
        """Show one exercise's page; one that is not there leaves the cards."""
        exercise = self.house.desk.exercises.get(exercise_id)
        if exercise is not None:
            self.page.open(exercise)
