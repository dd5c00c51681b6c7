"""A person's own Progress, opened by their physio: the same pages, only to be looked at.

Whose they are stands over every one of them, with the way back.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from coach.practice.values import Client
from coach.review.period import Period
from coach.review.says import Says
from coach.ui.buttons import Button
from coach.ui.host_review import ReviewHost
from coach.ui.page import WIDEST_PX
from coach.ui.page_host import House
from coach.ui.people_words import isolated, short_name
from coach.ui.review_desk import ReviewDesk
from coach.ui.review_page import ReviewPage
from coach.ui.review_round import SessionRound
from coach.ui.review_words import says_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, GRID_PX, NOTE, PAGE_MARGIN_PX
from coach.ui.typeface import is_large_text


class PatientReview(ReviewHost):
    """Fills the pages from the record that was made of a person's results."""

    def __init__(self, house: House, parent: QStackedWidget, desk: ReviewDesk) -> None:
        super().__init__(house, parent, desk)
        self.now = desk.now

    def make(self) -> ReviewPage:
        page = super().make()
        page.overview.look_only(self._says)
        return page

    def open_report(self) -> None:
        """Show the report of three months."""
        self.saving.open_report(Period.THREE_MONTHS)

    def _make_round(self) -> SessionRound:
        made = super()._make_round()
        made.look_only()
        return made

    def _says(self, said: Says) -> str:
        """What is said to the person themselves, about them."""
        match said.key:
            case "gap":
                days = said.values["days"]
                return self.tr("The last session was {0} days ago.").format(days)
            case "nothing_yet":
                return self.tr("No session and no morning is in the results.")
            case "first_session":
                return self.tr("One session so far. A trend needs a few more.")
            case _:
                return says_words(said)


class ReviewFrame(QWidget):
    """The pages under a bar with the person's name; ``closed`` leads back to the person."""

    closed = Signal()

    def __init__(
        self, client: Client, pages: ReviewPage, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        name = short_name(client.name)
        self.pages = pages
        large = is_large_text()
        words = self.tr("To the person") if large else self.tr("Back to the person")
        self.back = Button(words, theme, icon_name="back")
        self.back.setAccessibleName(self.tr("Back to the person"))
        self.name = Text(name, BODY_STRONG).wrapped()
        words = self.tr("Made from their results, as they see it. Only to look at.")
        bar = QFrame()
        bar.setProperty("kind", "offer")
        bar.setAccessibleName(self.tr("The record of {0}").format(isolated(name)))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.name)
        note = Text(words, NOTE, "soft").wrapped()
        note.setVisible(not large)
        said.addWidget(note)
        row = QHBoxLayout(bar)
        row.setContentsMargins(2 * GRID_PX, GRID_PX, GRID_PX, GRID_PX)
        row.setSpacing(2 * GRID_PX)
        row.addLayout(said, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        bar.setMaximumWidth(WIDEST_PX - 2 * PAGE_MARGIN_PX)
        around = QHBoxLayout()
        around.setContentsMargins(PAGE_MARGIN_PX, 2 * GRID_PX, PAGE_MARGIN_PX, 0)
        around.addStretch(1)
        around.addWidget(bar, 1000)
        around.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(around)
        column.addWidget(pages, 1)
        self.back.clicked.connect(self.closed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
