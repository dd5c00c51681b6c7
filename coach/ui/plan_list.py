"""The exercises of the plan in their order, put into another by mouse, keys or buttons."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription import Prescribed
from coach.care.prescription_remark import Remark
from coach.care.prescription_words import DoseWords
from coach.ui.plan_row import PlanRow
from coach.ui.plan_shelf import Shelf
from coach.ui.theme import Theme
from coach.ui.tokens import GRID_PX


class PlanList(QWidget):
    """Each signal carries the number of an item from 0; ``moved`` also the number it is to have."""

    selected = Signal(int)
    moved = Signal(int, int)
    copied = Signal(int)
    removed = Signal(int)
    wants_in_sight = Signal(QWidget)

    def __init__(self, words: DoseWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.rows: list[PlanRow] = []
        self._drop_at: int | None = None
        self._held: int | None = None
        self.setAccessibleName(self.tr("Exercises of the plan"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID_PX)

    def show_items(
        self,
        items: tuple[Prescribed, ...],
        selected: int | None,
        shelf: Shelf,
        found: tuple[Remark, ...],
    ) -> None:
        """Show ``items``, with the details of number ``selected`` beside them."""
        while len(self.rows) > len(items):
            gone = self.rows.pop()
            if gone.hasFocus() and self.rows:
                self.rows[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(items):
            row = PlanRow(self._words, self._theme, self)
            row.did.connect(self._did)
            row.dragged.connect(self._dragged)
            row.dropped.connect(self._dropped)
            self.rows.append(row)
            self._column.addWidget(row)
            # At once, so that it can have the keyboard before the next layout.
            row.show()
        for number, (row, item) in enumerate(zip(self.rows, items, strict=True)):
            mine = [one for one in found if one.item == number]
            row.show_item(number, len(items), item, shelf, mine)
            row.set_selected(number == selected)

    def focus_row(self, number: int) -> None:
        """Give the keyboard to a row, and bring it into sight."""
        if 0 <= number < len(self.rows):
            self.rows[number].setFocus(Qt.FocusReason.TabFocusReason)
            self.wants_in_sight.emit(self.rows[number])

    @Slot(str)
    def _did(self, what: str) -> None:
        at = self.rows.index(self.sender())
        match what:
            case "select":
                self.selected.emit(at)
            case "up" | "down":
                to = at + (1 if what == "down" else -1)
                if 0 <= to < len(self.rows):
                    self.moved.emit(at, to)
                    self.focus_row(to)
            case "before" | "after":
                self.focus_row(at + (1 if what == "after" else -1))
            case "copy":
                self.copied.emit(at)
            case _:
                self.removed.emit(at)
                self.focus_row(min(at, len(self.rows) - 1))

    @Slot(QPoint)
    def _dragged(self, global_at: QPoint) -> None:
        y = self.mapFromGlobal(global_at).y()
        self._held = self.rows.index(self.sender())
        self._drop_at = sum(y > row.geometry().center().y() for row in self.rows)
        near = self.rows[min(self._drop_at, len(self.rows) - 1)]
        self.wants_in_sight.emit(near)
        self.update()

    @Slot()
    def _dropped(self) -> None:
        held, before = self._held, self._drop_at
        self._held = self._drop_at = None
        self.update()
        if held is None or before is None:
            return
        to = before - 1 if before > held else before
        if to != held:
            self.moved.emit(held, to)
            self.focus_row(to)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._drop_at is None:
            return
        y = (
            self.rows[self._drop_at].geometry().top() - GRID_PX // 2
            if self._drop_at < len(self.rows)
            else self.rows[-1].geometry().bottom() + GRID_PX // 2
        )
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.colors.primary), 3))
        painter.drawLine(GRID_PX, max(1, y), self.width() - GRID_PX, max(1, y))
