"""The table to tick off on the sheet: a row for each exercise, a column for each day of a week."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from coach.ui.sheet_facts import SheetExercise, SheetFacts
from coach.ui.sheet_text import TextBlock
from coach.ui.tokens import LIGHT, TextStyle

NAME_PT = 168.0
BOX_PT, GAP_PT = 10.0, 3.0
IN_A_ROW = 3
PAD_PT = 4.5
HEAD_PT = 30.0
PAIN_PT = 20.0
MOST_ROWS = 22
"""More exercises than that go on in another table."""

SMALL, STRONG = TextStyle(8), TextStyle(9, 600)


@dataclass(frozen=True, slots=True)
class TickTable:
    """One week of the exercises ``rows``; ``pain`` adds the two lines about pain."""

    facts: SheetFacts
    week: int
    rows: tuple[SheetExercise, ...]
    pain: bool
    x: float
    wide: float

    @property
    def high_pt(self) -> float:
        """How much room the table takes."""
        return HEAD_PT + sum(map(self._high, self.rows)) + (2 * PAIN_PT if self.pain else 0)

    def _name(self, row: SheetExercise) -> TextBlock:
        return TextBlock(f"{row.number}  {row.name}", SMALL, NAME_PT - 10, LIGHT.text)

    def _high(self, row: SheetExercise) -> float:
        lines = -(-row.boxes // IN_A_ROW)
        boxes = lines * BOX_PT + (lines - 1) * GAP_PT
        return max(self._name(row).high_pt, boxes) + 2 * PAD_PT

    @property
    def _days(self) -> tuple[date, ...]:
        return self.facts.weeks[self.week]

    def draw(self, painter: QPainter, y: float) -> None:
        """Draw it from ``y`` on."""
        day_pt = (self.wide - NAME_PT) / 7
        words = self.facts.words
        top = y
        painter.fillRect(QRectF(self.x, y, self.wide, HEAD_PT), QColor(LIGHT.background))
        title = words.say("ticks_week", number=self.week + 1)
        TextBlock(title, STRONG, NAME_PT - 10, LIGHT.text).draw(painter, self.x + 6, y + 9)
        for place, day in enumerate(self._days):
            middle = self.x + NAME_PT + (place + 0.5) * day_pt
            for text, style, down in (
                (words.weekday(day), STRONG, 4),
                (words.short_day(day), SMALL, 16),
            ):
                block = TextBlock(text, style, day_pt, LIGHT.text)
                block.draw(painter, middle - block.wide_pt / 2, y + down)
        y += HEAD_PT
        for row in self.rows:
            high = self._high(row)
            name = self._name(row)
            name.draw(painter, self.x + 6, y + (high - name.high_pt) / 2)
            for place, day in enumerate(self._days):
                if row.ends is None or day <= row.ends:
                    middle = self.x + NAME_PT + (place + 0.5) * day_pt
                    self._boxes(painter, row.boxes, middle, y + high / 2)
            y = self._rule(painter, y + high)
        if self.pain:
            for key in ("ticks_worst", "ticks_morning"):
                block = TextBlock(words.say(key), SMALL, NAME_PT - 8, LIGHT.soft)
                block.draw(painter, self.x + 6, y + (PAIN_PT - block.high_pt) / 2)
                y = self._rule(painter, y + PAIN_PT)
        painter.setPen(QPen(QColor(LIGHT.line), 0.7))
        for place in range(8):
            x = self.x + NAME_PT + place * day_pt
            painter.drawLine(QPointF(x, top + HEAD_PT), QPointF(x, y))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.x, top, self.wide, y - top))

    def _rule(self, painter: QPainter, y: float) -> float:
        painter.setPen(QPen(QColor(LIGHT.line), 0.7))
        painter.drawLine(QPointF(self.x, y), QPointF(self.x + self.wide, y))
        return y

    def _boxes(self, painter: QPainter, count: int, x: float, y: float) -> None:
        painter.setPen(QPen(QColor(LIGHT.soft), 0.8))
        painter.setBrush(QColor("white"))
        lines = -(-count // IN_A_ROW)
        top = y - (lines * BOX_PT + (lines - 1) * GAP_PT) / 2
        for line in range(lines):
            here = min(IN_A_ROW, count - line * IN_A_ROW)
            left = x - (here * BOX_PT + (here - 1) * GAP_PT) / 2
            for place in range(here):
                box = QRectF(
                    left + place * (BOX_PT + GAP_PT),
                    top + line * (BOX_PT + GAP_PT),
                    BOX_PT,
                    BOX_PT,
                )
                painter.drawRoundedRect(box, 2, 2)


def tables_of(facts: SheetFacts, week: int, x: float, wide: float) -> list[TickTable]:
    """The tables of a week: one, or more where the exercises are very many."""
    rows = facts.exercises
    parts = [rows[at : at + MOST_ROWS] for at in range(0, len(rows), MOST_ROWS)]
    return [
        TickTable(facts, week, part, place == len(parts) - 1, x, wide)
        for place, part in enumerate(parts)
    ]
