"""Sets the parts of the builder side by side as far as the room goes, or shows one at a time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.choices import Choices
from coach.ui.plan_scroll import AIR_PX
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX
from coach.ui.typeface import text_scale

THREE_PX = 960
FOUR_PX = 1500
SHARES = {"library": 26, "plan": 33, "details": 41, "preview": 36}


class PlanPanes(QWidget):
    """``library``, ``plan``, ``details`` and ``preview`` in this order.

    ``has_room`` says whether the preview has a place of its own; without, it is asked for by
    ``preview_hidden``.
    """

    has_room = Signal(bool)

    def __init__(
        self, panes: dict[str, QWidget], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panes = panes
        self._columns = 0
        self.which: Choices[str] = Choices(
            self.tr("Part of the builder"),
            [
                ("library", self.tr("Library")),
                ("plan", self.tr("Plan")),
                ("details", self.tr("Details")),
            ],
            theme,
        )
        self.which.choose("plan")
        row = QHBoxLayout()
        # Each part keeps a gap at its right, in which its bar is.
        row.setSpacing(AIR_PX)
        for name, pane in panes.items():
            row.addWidget(pane, SHARES[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX + 4)
        column.addWidget(self.which)
        column.addLayout(row, 1)
        self.which.chosen.connect(self._chosen)
        self._arrange(3)

    @property
    def columns(self) -> int:
        """How many parts stand side by side."""
        return self._columns

    def bring(self, name: str) -> None:
        """Show a part, where only one has room."""
        if self._columns == 1:
            self.which.choose(name)
            self._chosen(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Half as much again at double the size: words break into more lines as well.
        scale = 1 + (text_scale() - 1) * 0.5
        width = self.width()
        self._arrange(4 if width >= FOUR_PX * scale else 3 if width >= THREE_PX * scale else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self.which.setVisible(columns == 1)
        self._chosen(self.which.value or "plan")
        self.has_room.emit(columns == 4)

    @Slot(object)
    def _chosen(self, name: str) -> None:
        for one, pane in self.panes.items():
            if one == "preview":
                pane.setVisible(self._columns == 4)
            else:
                pane.setVisible(self._columns > 1 or one == name)
