"""Draws the report on one page of A4, in points, always in the light colours of paper."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from coach.ui.report_facts import Report
from coach.ui.review_keys import KeyTrend
from coach.ui.review_pain import points_of
from coach.ui.review_spark import draw_spark
from coach.ui.review_words import full_day
from coach.ui.tokens import LIGHT, Colors, TextStyle
from coach.ui.typeface import font

translate = QCoreApplication.translate

WIDE_PT, HIGH_PT = 595.0, 842.0
MARGIN_PT = 42.0
SMALL, TEXT, STRONG = TextStyle(9), TextStyle(10), TextStyle(10, 600)
HEAD, BIG, TITLE = TextStyle(12, 600), TextStyle(17, 600), TextStyle(22, 600)


@dataclass(frozen=True, slots=True)
class _Paper:
    """A theme as far as drawing asks for one."""

    colors: Colors = LIGHT


def draw_report(painter: QPainter, report: Report) -> float:
    """Draw ``report``; one unit is a point. The answer is how far down it reaches, in points."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    page = _Page(painter)
    page.head(report)
    left = page.section(translate("report", "Plan and what was done"), report.plan, column=0)
    right = page.section(translate("report", "Safety events"), report.safety, column=1)
    page.y = max(left, right) + 12
    page.y = page.section(translate("report", "Pain"), report.pain_words, column=None) + 4
    page.pain(report)
    page.trends(report)
    page.y = page.section(
        translate("report", "How it was measured, and how sure it is"),
        report.measured,
        column=None,
        style=SMALL,
    )
    page.foot()
    return page.y


class _Page:
    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self.y = MARGIN_PT

    @property
    def _wide(self) -> float:
        return WIDE_PT - 2 * MARGIN_PT

    def _say(
        self, words: str, style: TextStyle, box: QRectF, color: str, flags: Qt.AlignmentFlag
    ) -> float:
        """Write into ``box``; the answer is where the words end below."""
        self._painter.setFont(font(style, size_px=style.size_px))
        self._painter.setPen(QColor(color))
        wrap = flags | Qt.TextFlag.TextWordWrap
        return self._painter.drawText(box, wrap, words).bottom()

    def _line(
        self, words: str, style: TextStyle, x: float, y: float, wide: float, color: str
    ) -> float:
        box = QRectF(x, y, wide, 400)
        return self._say(words, style, box, color, Qt.AlignmentFlag.AlignLeft)

    def head(self, report: Report) -> None:
        top = self.y
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(LIGHT.primary))
        self._painter.drawRoundedRect(QRectF(MARGIN_PT, top + 4, 16, 16), 4, 4)
        title = translate("report", "Ankle exercise report")
        self.y = self._line(title, TITLE, MARGIN_PT + 24, top - 2, self._wide - 160, LIGHT.text)
        box = QRectF(MARGIN_PT, top + 5, self._wide, 20)
        self._say(report.made_on, SMALL, box, LIGHT.soft, Qt.AlignmentFlag.AlignRight)
        if report.name:
            self.y = self._line(report.name, HEAD, MARGIN_PT, self.y + 6, self._wide, LIGHT.text)
        words = f"{report.who} · {report.span}"
        self.y = self._line(words, TEXT, MARGIN_PT, self.y + 4, self._wide, LIGHT.soft) + 10
        self._painter.setPen(QPen(QColor(LIGHT.line), 1))
        self._painter.drawLine(QPointF(MARGIN_PT, self.y), QPointF(WIDE_PT - MARGIN_PT, self.y))
        self.y += 12

    def section(
        self,
        title: str,
        lines: tuple[str, ...],
        *,
        column: int | None,
        style: TextStyle = TEXT,
    ) -> float:
        """Write a section from here on; the answer is where it ends."""
        half = (self._wide - 24) / 2
        x = MARGIN_PT + (half + 24 if column == 1 else 0)
        wide = self._wide if column is None else half
        y = self._line(title, HEAD, x, self.y, wide, LIGHT.text) + 3
        for line in lines:
            y = self._line(line, style, x, y + 1.5, wide, LIGHT.text)
        return y

    def pain(self, report: Report) -> None:
        points = points_of(report.pain)
        told = [one for one in points if one.morning is not None or one.during is not None]
        if not told:
            self.y += 6
            return
        painter = self._painter
        box = QRectF(MARGIN_PT + 18, self.y + 6, self._wide - 18, 118)
        for score in (0, 2, 5, 10):
            y = box.bottom() - score / 10 * box.height()
            painter.setPen(QPen(QColor(LIGHT.line), 0.7))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            label = QRectF(MARGIN_PT, y - 7, 12, 14)
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self._say(str(score), SMALL, label, LIGHT.soft, middle)
        count = max(1, len(points) - 1)
        for values, color, hollow in (
            ([one.during for one in points], LIGHT.faint, True),
            ([one.morning for one in points], LIGHT.primary, False),
        ):
            path, joined, marks = QPainterPath(), False, []
            for place, value in enumerate(values):
                if value is None:
                    continue
                x = box.left() + place / count * box.width()
                point = QPointF(x, box.bottom() - value / 10 * box.height())
                near = joined and x - marks[-1].x() <= 7.5 / count * box.width()
                path.lineTo(point) if near else path.moveTo(point)
                marks.append(point)
                joined = True
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(color), 1.3))
            painter.drawPath(path)
            painter.setPen(QPen(QColor(LIGHT.soft), 0.9) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(QColor("white" if hollow else color))
            for point in marks:
                painter.drawEllipse(point, 1.9, 1.9)
        dates = QRectF(box.left(), box.bottom() + 3, box.width(), 14)
        self._say(full_day(points[0].day), SMALL, dates, LIGHT.soft, Qt.AlignmentFlag.AlignLeft)
        self._say(full_day(points[-1].day), SMALL, dates, LIGHT.soft, Qt.AlignmentFlag.AlignRight)
        key = translate("report", "full: next morning · rings: worst during")
        if len(points) < len(report.pain) / 3:
            key = translate("report", "{0} · a point a week").format(key)
        self._say(key, SMALL, dates, LIGHT.soft, Qt.AlignmentFlag.AlignHCenter)
        self.y = box.bottom() + 28

    def trends(self, report: Report) -> None:
        self.y = self._line(
            translate("report", "Key trends"), HEAD, MARGIN_PT, self.y, self._wide, LIGHT.text
        )
        if not report.trends:
            words = translate("report", "Nothing was measured in that time.")
            self.y = self._line(words, TEXT, MARGIN_PT, self.y + 3, self._wide, LIGHT.text) + 14
            return
        wide = (self._wide - 2 * 12) / 3
        top, bottom = self.y + 6, self.y
        for place, key in enumerate(report.trends):
            x = MARGIN_PT + place * (wide + 12)
            bottom = max(bottom, self._trend(key, QRectF(x, top, wide, 148)))
        self.y = bottom + 16

    def _trend(self, key: KeyTrend, box: QRectF) -> float:
        painter = self._painter
        painter.setPen(QPen(QColor(LIGHT.line), 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        x, wide = box.left() + 10, box.width() - 20
        y = self._line(key.name, STRONG, x, box.top() + 8, wide, LIGHT.text)
        y = self._line(key.about, SMALL, x, y, wide, LIGHT.soft)
        y = self._line(key.figure, BIG, x, y + 2, wide, LIGHT.text)
        if key.beside:
            y = self._line(key.beside, SMALL, x, y, wide, LIGHT.soft)
        draw_spark(painter, QRectF(x, y + 3, wide, 34), key.lines, key.band, _Paper())
        self._line(key.change, SMALL, x, y + 40, wide, LIGHT.text)
        return box.bottom()

    def foot(self) -> None:
        words = translate(
            "report",
            "From an exercise guide and log. Its figures are estimates and no examination; a "
            "professional's own look comes first.",
        )
        box = QRectF(MARGIN_PT, HIGH_PT - MARGIN_PT - 6, self._wide, 24)
        self._say(words, SMALL, box, LIGHT.soft, Qt.AlignmentFlag.AlignLeft)
