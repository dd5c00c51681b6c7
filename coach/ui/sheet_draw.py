"""Lays the sheet of a plan out on pages of A4, in points, in the light colours of paper."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from coach.ui.sheet_facts import FEWEST_WEEKS, SheetExercise, SheetFacts
from coach.ui.sheet_qr import QUIET, draw_code, modules_of
from coach.ui.sheet_text import TextBlock
from coach.ui.sheet_ticks import tables_of
from coach.ui.tokens import LIGHT, TextStyle

WIDE_PT, HIGH_PT = 595.0, 842.0
MARGIN_PT = 42.0
FOOT_PT = 30.0
COLUMN_PT = WIDE_PT - 2 * MARGIN_PT
PICTURE_PT = 108.0
MODULE_PT = 2.2
"""A square of the code, 0.78 mm. A reader wants five pixels or more of each (measured): a webcam
of 1280 by 720 has them when the code fills most of its picture."""
GAP_PT = 10.0
LABEL_PT = 92.0

TINY, SMALL, TEXT, STRONG = TextStyle(8), TextStyle(9), TextStyle(10), TextStyle(10, 600)
DOSE, HEAD, TITLE = TextStyle(12, 600), TextStyle(13, 600), TextStyle(22, 600)

Draw = Callable[[QPainter, float], None]


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stays in one piece: how high it is, and how it is drawn from a y on."""

    high_pt: float
    draw: Draw
    new_page: bool = False


@dataclass(slots=True)
class SheetPage:
    """One page: its blocks, each with its place from above."""

    placed: list[tuple[float, Block]] = field(default_factory=list)


def pages_of(facts: SheetFacts) -> list[SheetPage]:
    """The pages, filled from above; no block is cut in two. The code goes where there is room."""
    paper = _Paper()
    for block in (
        _head(facts),
        _safety(facts),
        *(_exercise(facts, one) for one in facts.exercises),
    ):
        paper.add(block)
    code = _code(facts)
    if code is not None and code.high_pt <= paper.room:
        paper.add(code)
        code = None
    for block in _ticks(facts, 0.0 if code is None else code.high_pt + GAP_PT):
        paper.add(block)
    if code is not None:
        paper.add(code)
    return paper.pages


class _Paper:
    def __init__(self) -> None:
        self.pages = [SheetPage()]
        self._y = MARGIN_PT

    @property
    def room(self) -> float:
        return HIGH_PT - MARGIN_PT - FOOT_PT - self._y

    def add(self, block: Block) -> None:
        if self.pages[-1].placed and (block.new_page or block.high_pt > self.room):
            self.pages.append(SheetPage())
            self._y = MARGIN_PT
        self.pages[-1].placed.append((self._y, block))
        self._y += block.high_pt + GAP_PT


def draw_page(painter: QPainter, facts: SheetFacts, page: SheetPage, number: int, of: int) -> None:
    """Draw one page; one unit is a point, ``number`` counts from 1."""
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    for y, block in page.placed:
        block.draw(painter, y)
    y = HIGH_PT - MARGIN_PT - 12
    _line(painter, y - 6)
    told = facts.words.say("page", number=number, pages=of)
    right = TextBlock(told, TINY, 120, LIGHT.soft)
    right.draw(painter, WIDE_PT - MARGIN_PT - right.wide_pt, y)
    TextBlock(facts.foot, TINY, COLUMN_PT - 70, LIGHT.soft).draw(painter, MARGIN_PT, y)


def _head(facts: SheetFacts) -> Block:
    title = TextBlock(facts.title, TITLE, COLUMN_PT - 24, LIGHT.text)
    below = [TextBlock(facts.plan_name, HEAD, COLUMN_PT, LIGHT.text)]
    below += [TextBlock(line, TEXT, COLUMN_PT, LIGHT.soft) for line in facts.lines]
    if facts.note:
        below.append(TextBlock(facts.note, TEXT, COLUMN_PT, LIGHT.text))
    high = title.high_pt + 4 + sum(one.high_pt + 3 for one in below)

    def draw(painter: QPainter, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.primary))
        painter.drawRoundedRect(QRectF(MARGIN_PT, y + 6, 16, 16), 4, 4)
        y = title.draw(painter, MARGIN_PT + 24, y) + 4
        for one in below:
            y = one.draw(painter, MARGIN_PT, y) + 3

    return Block(high, draw)


def _safety(facts: SheetFacts) -> Block:
    say = facts.words.say
    left = 0.42 * COLUMN_PT
    columns = (
        _Tinted(
            LIGHT.primary_tint,
            MARGIN_PT,
            left,
            (
                (say("pain_title"), STRONG, LIGHT.primary),
                (facts.pain_rule, TEXT, LIGHT.text),
            ),
        ),
        _Tinted(
            LIGHT.stop_tint,
            MARGIN_PT + left + GAP_PT,
            COLUMN_PT - left - GAP_PT,
            (
                (say("stop_title"), STRONG, LIGHT.stop),
                (facts.stop_rule, SMALL, LIGHT.text),
                (facts.stop_urgent, SMALL, LIGHT.text),
            ),
        ),
    )
    high = max(one.high_pt for one in columns)

    def draw(painter: QPainter, y: float) -> None:
        for one in columns:
            one.draw(painter, y, high)

    return Block(high, draw)


class _Tinted:
    def __init__(
        self, tint: str, x: float, wide: float, texts: tuple[tuple[str, TextStyle, str], ...]
    ) -> None:
        self._tint, self._x, self._wide = tint, x, wide
        self._blocks = [TextBlock(text, style, wide - 22, color) for text, style, color in texts]
        self.high_pt = sum(one.high_pt + 3 for one in self._blocks) + 15

    def draw(self, painter: QPainter, y: float, high: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tint))
        painter.drawRoundedRect(QRectF(self._x, y, self._wide, high), 8, 8)
        y += 9
        for one in self._blocks:
            y = one.draw(painter, self._x + 11, y) + 3


def _exercise(facts: SheetFacts, one: SheetExercise) -> Block:
    left = MARGIN_PT + PICTURE_PT + 16
    wide = WIDE_PT - MARGIN_PT - left - 12
    say = facts.words.say
    blocks = [
        TextBlock(f"{one.number}  {one.name}", HEAD, wide, LIGHT.text),
        TextBlock(one.dose, DOSE, wide, LIGHT.primary),
        TextBlock(one.often, TEXT, wide, LIGHT.text),
        TextBlock(" · ".join(one.cues), SMALL, wide, LIGHT.soft),
    ]
    rows = [(label, told, LIGHT.text) for label, told in one.details]
    if one.skip:
        rows.append((say("label_skip"), one.skip, LIGHT.text))
    pairs = [
        (
            TextBlock(label, SMALL, LABEL_PT - 6, LIGHT.soft),
            TextBlock(told, SMALL, wide - LABEL_PT, color),
        )
        for label, told, color in rows
    ]
    note = TextBlock(one.note, TEXT, wide - 20, LIGHT.text)
    high = sum(block.high_pt + 2 for block in blocks) + 4
    high += sum(max(a.high_pt, b.high_pt) + 1.5 for a, b in pairs)
    high += note.high_pt + 16 if one.note else 0
    high = max(high, PICTURE_PT) + 20

    def draw(painter: QPainter, y: float) -> None:
        painter.setPen(QPen(QColor(LIGHT.line), 0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(MARGIN_PT, y, COLUMN_PT, high), 10, 10)
        _picture(
            painter, one.picture, QRectF(MARGIN_PT + 10, y + 10, PICTURE_PT - 8, PICTURE_PT - 8)
        )
        down = y + 9
        for block in blocks:
            down = block.draw(painter, left, down) + 2
        down += 4
        for label, told in pairs:
            label.draw(painter, left, down)
            told.draw(painter, left + LABEL_PT, down)
            down += max(label.high_pt, told.high_pt) + 1.5
        if one.note:
            box = QRectF(left, down + 3, wide, note.high_pt + 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.background))
            painter.drawRoundedRect(box, 6, 6)
            note.draw(painter, left + 10, down + 8)

    return Block(high, draw)


def _picture(painter: QPainter, image: QImage | None, box: QRectF) -> None:
    if image is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.track))
        painter.drawRoundedRect(box, 8, 8)
        return
    path = QPainterPath()
    path.addRoundedRect(box, 8, 8)
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(box, QColor(LIGHT.background))
    scale = min(box.width() / image.width(), box.height() / image.height())
    shown = QRectF(0, 0, image.width() * scale, image.height() * scale)
    shown.moveCenter(box.center())
    painter.drawImage(shown, image)
    painter.restore()


def _ticks(facts: SheetFacts, kept_free_pt: float) -> list[Block]:
    if not facts.weeks:
        return []
    say = facts.words.say
    title = TextBlock(say("ticks_title"), HEAD, COLUMN_PT, LIGHT.text)
    about = TextBlock(say("ticks_about"), SMALL, COLUMN_PT, LIGHT.soft)

    def draw(painter: QPainter, y: float) -> None:
        about.draw(painter, MARGIN_PT, title.draw(painter, MARGIN_PT, y) + 2)

    head = Block(title.high_pt + about.high_pt + 2, draw, new_page=True)
    tables = [tables_of(facts, week, MARGIN_PT, COLUMN_PT) for week in range(len(facts.weeks))]
    # As many weeks as the page takes, and two in any case.
    room = HIGH_PT - 2 * MARGIN_PT - FOOT_PT - head.high_pt - GAP_PT - kept_free_pt
    kept = []
    for week, parts in enumerate(tables):
        room -= sum(part.high_pt + GAP_PT for part in parts)
        if week < FEWEST_WEEKS or room >= 0:
            kept += parts
    return [head, *(Block(part.high_pt, part.draw) for part in kept)]


def _code(facts: SheetFacts) -> Block | None:
    if not facts.code_words:
        return None
    modules = [] if facts.code is None else modules_of(facts.code)
    side = (len(modules) + 2 * QUIET) * MODULE_PT if modules else 0.0
    beside = COLUMN_PT - side - (GAP_PT if modules else 0)
    title = TextBlock(facts.words.say("qr_title"), HEAD, beside, LIGHT.text)
    about = TextBlock(facts.code_words, TEXT, beside, LIGHT.text)
    words_high = title.high_pt + about.high_pt + 6

    def draw(painter: QPainter, y: float) -> None:
        x, down = MARGIN_PT, y
        if modules:
            draw_code(painter, modules, QRectF(MARGIN_PT, y, side, side))
            x, down = MARGIN_PT + side + GAP_PT, y + (side - words_high) / 2
        about.draw(painter, x, title.draw(painter, x, down) + 6)

    return Block(max(side, words_high), draw)


def _line(painter: QPainter, y: float) -> None:
    painter.setPen(QPen(QColor(LIGHT.line), 0.8))
    painter.drawLine(QPointF(MARGIN_PT, y), QPointF(WIDE_PT - MARGIN_PT, y))
