"""The sources over the whole window, so that one comes back to where one asked."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.sources import Sources
from coach.ui.cover import Cover
from coach.ui.source_page import SourcePage
from coach.ui.theme import Theme


class SourceLayer(Cover):
    """Goes for good when it is closed."""

    closed = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget) -> None:
        super().__init__(theme, parent, veil=1.0)
        self.setAccessibleName(self.tr("Sources"))
        self.page = SourcePage(theme, sources, self.tr("Back"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.closed.connect(self.close_quietly)

    def show_source(self, source_id: str) -> None:
        """Cover the window with the sources, at one of them."""
        self.open(self.page.back)
        self.page.show_source(source_id)

    @Slot()
    def close_quietly(self) -> None:
        super().close_quietly()
        self.closed.emit()
        self.deleteLater()
