"""Lets a page take the height that what is on it now needs.

Qt keeps the heights for a width of layouts whose widgets were all replaced while they were shown.
Nothing is painted until it is done: the new widgets would be squashed into the old height.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QLayout

from coach.ui.page import Page

FRAME_MS = 16
"""What follows a first picture waits so long, or it would be in that picture's way."""


def fit(page: Page) -> None:
    """Have it done once what was begun is over."""

    def again() -> None:
        for layout in page.findChildren(QLayout):
            layout.invalidate()
        middle = page.column.parentWidget().parentWidget()
        middle.layout().invalidate()
        middle.updateGeometry()
        # What stands around the column, such as a foot, is the page's own to lay out.
        for widget in (middle, page):
            QCoreApplication.postEvent(widget, QEvent(QEvent.Type.LayoutRequest))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        page.setUpdatesEnabled(True)
        # At once: what else waits to be built would come before it.
        page.repaint()

    page.setUpdatesEnabled(False)
    # The page as context: nothing is done for one that has gone meanwhile.
    QTimer.singleShot(0, page, again)
