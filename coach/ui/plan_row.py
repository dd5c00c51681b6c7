"""One exercise in the plan's list: its picture, its dose in short, what can be done to it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.care.prescription import Prescribed
from coach.care.prescription_remark import Remark, Severity
from coach.care.prescription_words import DoseWords
from coach.ui.icons import icon
from coach.ui.plan_icon_button import PlanIconButton
from coach.ui.plan_poster import PlanPoster
from coach.ui.plan_remarks import remark_words
from coach.ui.plan_shelf import Shelf
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, CARD_RADIUS_PX, GRID_PX, NOTE
from coach.ui.typeface import scaled_px

PICTURE_PX = 60


class PlanRow(QWidget):
    """``did`` carries what is wanted: "select", "up", "down", "copy" or "remove".

    ``dragged`` carries the mouse's place in the window while the row is held, ``dropped`` that it
    was let go.
    """

    did = Signal(str)
    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self, words: DoseWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._selected = False
        self._pressed_at: QPoint | None = None
        self.is_held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grip = QLabel()
        self._grip.setCursor(Qt.CursorShape.OpenHandCursor)
        self._poster = PlanPoster(theme, PICTURE_PX)
        self._name = Text("", BODY_STRONG).wrapped()
        self._dose = Text("", BODY, "soft").wrapped()
        self._remark = Text("", NOTE, "attention").wrapped()
        self._tools = QWidget()
        self.buttons: dict[str, PlanIconButton] = {}
        self._build()
        theme.changed.connect(self._tint)
        self._tint()

    def _build(self) -> None:
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 4, 0, 0)
        tools.setSpacing(2)
        for name, icon_name, words in (
            ("up", "up", self.tr("Move up")),
            ("down", "down", self.tr("Move down")),
            ("copy", "copy", self.tr("Duplicate")),
            ("remove", "trash", self.tr("Remove")),
        ):
            button = PlanIconButton(icon_name, words, self._theme)
            button.setProperty("did", name)
            button.clicked.connect(self._clicked)
            self.buttons[name] = button
            tools.addWidget(button)
        tools.addStretch()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch()
        for part in (self._name, self._dose, self._remark, self._tools):
            lines.addWidget(part)
        lines.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID_PX, GRID_PX + 2, GRID_PX + 4, GRID_PX + 2)
        row.setSpacing(GRID_PX)
        row.addWidget(self._grip)
        row.addWidget(self._poster, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(4)
        row.addLayout(lines, 1)
        for part in (self._poster, self._name, self._dose, self._remark):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_item(
        self, number: int, of: int, item: Prescribed, shelf: Shelf, found: list[Remark]
    ) -> None:
        """Show ``item`` as number ``number`` (from 0) of ``of``, with what is remarked on it."""
        exercise = shelf.exercises.get(item.exercise_id)
        name = item.exercise_id if exercise is None else exercise.name
        if exercise is not None:
            self._poster.show_picture(exercise.picture, shelf.pictures.get(exercise.id))
        parts = (self._words.amount(item), self._words.side(item), self._words.load(item.load))
        dose = ", ".join(part for part in parts if part)
        often = self._words.when(item)
        self._name.setText(f"{number + 1}  {name}")
        self._dose.setText(f"{dose}\n{often}")
        refusing = [one for one in found if one.severity is Severity.REFUSED]
        first = next(iter(refusing or found), None)
        self._remark.setVisible(first is not None)
        if first is not None:
            self._remark.setText(remark_words(first))
            self._remark.set_ink("stop" if refusing else "attention")
        self.buttons["up"].setEnabled(number > 0)
        self.buttons["down"].setEnabled(number + 1 < of)
        self.setAccessibleName(
            self.tr("{0} of {1}: {2}, {3}, {4}").format(number + 1, of, name, dose, often)
        )
        self.setAccessibleDescription("" if first is None else remark_words(first))

    def set_selected(self, selected: bool) -> None:
        """Show that its details are beside the list."""
        self._selected = selected
        self._tools.setVisible(selected)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        wanted = {
            (Qt.Key.Key_Return, False, False): "select",
            (Qt.Key.Key_Enter, False, False): "select",
            (Qt.Key.Key_Space, False, False): "select",
            (Qt.Key.Key_Up, True, False): "up",
            (Qt.Key.Key_Down, True, False): "down",
            (Qt.Key.Key_Up, False, False): "before",
            (Qt.Key.Key_Down, False, False): "after",
            (Qt.Key.Key_D, False, True): "copy",
            (Qt.Key.Key_Delete, False, False): "remove",
            (Qt.Key.Key_Backspace, False, False): "remove",
        }.get((Qt.Key(event.key()), alt, control))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            self.did.emit(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self.did.emit("select")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        at = event.position().toPoint()
        far = QApplication.startDragDistance()
        if not self.is_held and (at - self._pressed_at).manhattanLength() < far:
            return
        self.is_held = True
        self._grip.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        held, self.is_held, self._pressed_at = self.is_held, False, None
        self._grip.setCursor(Qt.CursorShape.OpenHandCursor)
        self.update()
        if held:
            self.dropped.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self._selected or self.hasFocus()
        wide = 2.0 if marked else 1.0
        painter.setPen(QPen(QColor(colors.primary if marked else colors.line), wide))
        painter.setBrush(QColor(colors.track if self.is_held else colors.surface))
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(box, CARD_RADIUS_PX - 2, CARD_RADIUS_PX - 2)

    @Slot()
    def _clicked(self) -> None:
        self.did.emit(self.sender().property("did"))

    @Slot()
    def _tint(self) -> None:
        side = round(scaled_px(20))
        self._grip.setPixmap(icon("drag", self._theme.colors.soft).pixmap(QSize(side, side)))
        self.update()
