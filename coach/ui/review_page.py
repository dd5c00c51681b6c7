"""The pages of Progress, of which one is on show, and the way back from each."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.care.sources import Sources
from coach.ui.page import Page
from coach.ui.review_overview import OverviewPage
from coach.ui.theme import Theme


class ReviewPage(QStackedWidget):
    """``overview`` is there from the start; the others are added when they are first wanted."""

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Progress"))
        self.overview = OverviewPage(theme, sources)
        self.addWidget(self.overview)
        self._way: list[Page] = []

    def go_to(self, page: Page, focus: QWidget | None = None) -> None:
        """Show ``page``, from its beginning; ``go_back`` leads to where one was."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        here = self.currentWidget()
        if here is not page:
            self._way.append(here)
        self.setCurrentWidget(page)
        page.to_top()
        if focus is not None:
            focus.setFocus()

    @Slot()
    def go_back(self) -> None:
        """Show where one came from."""
        self.setCurrentWidget(self._way.pop() if self._way else self.overview)

    def go_home(self) -> None:
        """Show the overview."""
        self._way = []
        self.setCurrentWidget(self.overview)
