"""The entry of Progress in the rail; what is behind it is imported when it is first wanted."""

# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.ui.page_host import House, PageHost

if TYPE_CHECKING:
    from coach.ui.host_review import ReviewHost


class ProgressHost(PageHost):
    """``review`` fills the pages: its charts take a fifth of all that a start would import."""

    name = "history"
    icon_name = "growth"

    def __init__(self, house: House, parent: QStackedWidget) -> None:
        super().__init__(house, parent)
        self._around = parent
        self._review: ReviewHost | None = None

    @property
    def words(self) -> str:
        return self.tr("Progress")

    @property
    def review(self) -> "ReviewHost":
        """What fills the pages, made at the first call."""
        from coach.ui.host_review import ReviewHost

        if self._review is None:
            self._review = ReviewHost(self.house, self._around)
            self._review.page_asked.connect(self.page_asked)
            self._review.settings_asked.connect(self.settings_asked)
        return self._review

    def make(self) -> QWidget:
        return self.review.page

    def fill(self) -> None:
        self.review.fill()

    @property
    def first(self) -> QWidget | None:
        return self.review.page.overview.first
