"""Draws one line of the list of people: a sign and its reason, the name, what was done and when."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from coach.practice.values import ClientLine, Look
from coach.ui.icons import icon
from coach.ui.people_model import LINE_ROLE, PeopleModel
from coach.ui.people_words import adherence_words, day_ago, look_words, sign_of, status_words
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, CARD_RADIUS_PX, HEADING, NOTE, TextStyle
from coach.ui.typeface import font, is_large_text, scaled_px

GAP_PX = 8
PAD_PX = 16
SIGN_PX = 40
BAR_PX = 72
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PersonDelegate(QStyledItemDelegate):
    """Paints by itself, so that a thousand lines cost no more than those on show."""

    def __init__(self, theme: Theme, model: PeopleModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._fonts = {style: font(style) for style in (HEADING, BODY, BODY_STRONG, NOTE)}
        self._metrics = {style: QFontMetrics(made) for style, made in self._fonts.items()}
        lines = (BODY_STRONG, BODY, NOTE) if is_large_text() else (BODY_STRONG, BODY)
        words = sum(self._metrics[style].height() for style in lines) + 2 * len(lines)
        self._row_px = max(words, round(scaled_px(SIGN_PX))) + 2 * 13
        self._head_px = self._metrics[HEADING].height() + 20

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        if index.data(LINE_ROLE) is None:
            return QSize(0, self._head_px)
        return QSize(0, self._row_px + GAP_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A name from right to left begins where all the others do.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line = index.data(LINE_ROLE)
        if line is None:
            self._say(painter, option.rect.adjusted(2, 0, 0, -4), index.data(), HEADING, "text")
        else:
            self._paint_person(painter, option, line)
        painter.restore()

    def _paint_person(
        self, painter: QPainter, option: QStyleOptionViewItem, line: ClientLine
    ) -> None:
        colors = self._theme.colors
        box = QRectF(option.rect).adjusted(1, 1, -1, -1 - GAP_PX)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        edge = colors.primary if focused else colors.soft if hovered else colors.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(box, CARD_RADIUS_PX, CARD_RADIUS_PX)
        inside = box.toRect().adjusted(PAD_PX, 10, -PAD_PX, -10)
        self._paint_sign(painter, inside, line)
        side = round(scaled_px(SIGN_PX))
        inside.setLeft(inside.left() + side + PAD_PX)
        mark = round(scaled_px(18))
        place = QRect(inside.right() - mark, inside.center().y() - mark // 2, mark, mark)
        icon("next", colors.primary).paint(painter, place)
        inside.setRight(inside.right() - mark - PAD_PX)
        if is_large_text():
            self._stack(painter, inside, line)
        else:
            self._columns(painter, inside, line)

    def _paint_sign(self, painter: QPainter, inside: QRect, line: ClientLine) -> None:
        colors = self._theme.colors
        name, job = sign_of(line)
        ink = getattr(colors, job)
        tint = colors.track if job == "soft" else getattr(colors, f"{job}_tint")
        side = round(scaled_px(SIGN_PX))
        box = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(box), 12, 12)
        glyph = QRect(0, 0, side // 2, side // 2)
        glyph.moveCenter(box.center())
        icon(name, ink).paint(painter, glyph)

    def _columns(self, painter: QPainter, inside: QRect, line: ClientLine) -> None:
        standing = line.client.standing
        active = QRect(inside)
        active.setLeft(inside.right() - 132)
        share = QRect(inside)
        share.setRight(active.left() - 16)
        share.setLeft(share.right() - 140)
        words = QRect(inside)
        if standing.last_active is not None:
            self._pair(
                painter,
                active,
                day_ago(standing.last_active, self._model.today),
                self.tr("last active"),
            )
        if standing.adherence is not None:
            self._pair(painter, share, adherence_words(standing.adherence), self.tr("of the plan"))
            self._bar(painter, share, standing.adherence)
        known = standing.adherence is not None
        words.setRight((share if known else active).left() - 16)
        self._pair(painter, words, line.client.name, *self._reason(line), strong=True)

    def _stack(self, painter: QPainter, inside: QRect, line: ClientLine) -> None:
        standing = line.client.standing
        said = []
        if standing.last_active is not None:
            said.append(day_ago(standing.last_active, self._model.today))
        if standing.adherence is not None:
            share = adherence_words(standing.adherence)
            said.append(self.tr("{0} of the plan").format(share))
        reason, ink = self._reason(line)
        rows = (
            (line.client.name, BODY_STRONG, "text"),
            (reason, BODY, ink),
            (" · ".join(said), NOTE, "soft"),
        )
        shown = [row for row in rows if row[0]]
        height = sum(self._metrics[style].height() + 2 for _, style, _ in shown)
        top = inside.center().y() - height // 2
        for words, style, colour in shown:
            high = self._metrics[style].height() + 2
            self._say(
                painter, QRect(inside.left(), top, inside.width(), high), words, style, colour
            )
            top += high

    def _reason(self, line: ClientLine) -> tuple[str, str]:
        if not line.looks:
            return line.client.note.strip() or status_words(line), "soft"
        standing, today = line.client.standing, self._model.today
        said = " · ".join(look_words(look, standing, today) for look in line.looks)
        return said, "stop" if line.looks[0] is Look.RED_FLAG else "attention"

    def _pair(
        self,
        painter: QPainter,
        box: QRect,
        above: str,
        below: str,
        ink: str = "soft",
        *,
        strong: bool = False,
    ) -> None:
        upper, lower = BODY_STRONG, BODY if strong else NOTE
        high, low = self._metrics[upper].height(), self._metrics[lower].height()
        top = box.center().y() - (high + low + 2) // 2 + 1
        self._say(painter, QRect(box.left(), top, box.width(), high), above, upper, "text")
        place = QRect(box.left(), top + high + 2, box.width(), low)
        self._say(painter, place, below, lower, ink)

    def _bar(self, painter: QPainter, box: QRect, share: float) -> None:
        """How much was done, as a line beside its figure."""
        colors = self._theme.colors
        high = self._metrics[BODY_STRONG].height() + self._metrics[NOTE].height() + 2
        y = box.center().y() - high // 2 + 1 + self._metrics[BODY_STRONG].height() / 2
        start = QPointF(box.left() + 52, y)
        for length, color in ((1.0, colors.track), (min(1.0, share), colors.primary)):
            if length > 0:
                pen = QPen(QColor(color), 6)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                painter.drawLine(start, start + QPointF(BAR_PX * length, 0))

    def _say(self, painter: QPainter, box: QRect, words: str, style: TextStyle, ink: str) -> None:
        shown = " ".join(words.split())
        painter.setFont(self._fonts[style])
        painter.setPen(QColor(getattr(self._theme.colors, ink)))
        cut = self._metrics[style].elidedText(shown, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEFT, cut)
