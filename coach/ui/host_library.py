"""Fills the Library, for the leg that the person trains."""

from coach.ui.library import Library
from coach.ui.page_host import PageHost


class LibraryHost(PageHost):
    """All the exercises."""

    name = "library"
    icon_name = "library"

    @property
    def words(self) -> str:
        return self.tr("Library")

    def make(self) -> Library:
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
