"""The numbers of a trend as a table, newest first, to be read and copied with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from coach.review.trend import Trend
from coach.ui.review_trend_words import by_words
from coach.ui.review_words import full_day, side_words, span_words, value_words
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG
from coach.ui.typeface import font, scaled_px

ROWS_SHOWN = 9


class TrendTable(QTableWidget):
    """A row for each session and leg."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self._theme = theme
        self.setFont(font(BODY))
        self.setAccessibleName(self.tr("The numbers of the trend"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalHeaderLabels(
            [self.tr("Day"), self.tr("Leg"), self.tr("Value"), self.tr("±"), self.tr("Counted")]
        )
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setFont(font(BODY_STRONG))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._row_px = round(scaled_px(BODY.size_px) * 2.3)
        self.verticalHeader().setDefaultSectionSize(self._row_px)
        self.setFixedHeight((ROWS_SHOWN + 1) * self._row_px)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(
            f"QTableWidget {{ background: {colors.surface}; alternate-background-color: "
            f"{colors.background}; color: {colors.text}; border: 1px solid {colors.line}; "
            f"border-radius: 8px; }} QTableWidget:focus {{ border: 2px solid {colors.primary}; }} "
            f"QTableWidget::item:selected {{ background: {colors.primary_tint}; "
            f"color: {colors.text}; }} QHeaderView::section {{ background: {colors.surface}; "
            f"color: {colors.soft}; border: none; padding: 6px; }}"
        )

    def show_trend(self, trend: Trend) -> None:
        """Show the numbers of ``trend``."""
        rows = [(point.at, line.side, point) for line in trend.lines for point in line.points]
        rows.sort(key=lambda row: row[0], reverse=True)
        self.setRowCount(len(rows))
        for place, (_, side, point) in enumerate(rows):
            off = "" if point.plus_minus is None else span_words(point.plus_minus, trend.unit)
            cells = (
                full_day(point.day),
                side_words(side),
                value_words(point.value, trend.unit),
                off,
                by_words(point),
            )
            for column, words in enumerate(cells):
                self.setItem(place, column, QTableWidgetItem(words))
        if rows:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.selectedIndexes()})
            lines = [
                "\t".join(self.item(row, column).text() for column in range(self.columnCount()))
                for row in chosen
            ]
            QGuiApplication.clipboard().setText("\n".join(lines))
        else:
            super().keyPressEvent(event)
