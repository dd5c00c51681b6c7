"""Lets a page take the height that what is on it now needs.

Qt keeps the heights for a width of layouts whose widgets were all replaced while they were shown.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QLayout

from coach.ui.page import Page


def fit(page: Page) -> None:
    """Have it done once what was begun is over."""

    def again() -> None:
        for layout in page.findChildren(QLayout):
            layout.invalidate()
        middle = page.column.parentWidget().parentWidget()
        middle.layout().invalidate()
        middle.updateGeometry()
        QCoreApplication.postEvent(middle, QEvent(QEvent.Type.LayoutRequest))

    # The page as context: nothing is done for one that has gone meanwhile.
    QTimer.singleShot(0, page, again)
