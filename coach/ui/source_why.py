"""The reason behind a figure, one click away; and its source, one more.

``WhyButton(theme, claim_id, sources)`` can stand beside any threshold. It needs nothing connected:
the first click opens the reason over the window, the second the source's entry.
"""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.cards import Rule
from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.overlay import Overlay
from coach.ui.point_list import READING
from coach.ui.scrolling import Scrolling
from coach.ui.source_layer import SourceLayer
from coach.ui.source_words import claim_words, not_reviewed
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY_STRONG, FIGURE, GRID_PX, NOTE
from coach.ui.typeface import font, scaled_px

WIDTH_PX = 620


class WhyPanel(Overlay):
    """One claim's reason and the line of its source. It goes for good when it is closed."""

    source_asked = Signal(str)

    def __init__(self, theme: Theme, claim_id: str, sources: Sources, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=WIDTH_PX)
        claim = sources.claims[claim_id]
        behind = sources.of_claim(claim_id)
        # Our own rule says so itself; what it was shaped on is more worth reading.
        self._source, *others = [one for one in behind if one.standing != "own"] or behind
        self.setAccessibleName(claim.title)
        self.setAccessibleDescription(claim.why)
        self.title.hide()
        self.body.hide()
        self._inside = QWidget()
        reading = QVBoxLayout(self._inside)
        reading.setContentsMargins(0, 0, GRID_PX, 0)
        reading.setSpacing(2 * GRID_PX)
        self.why = Text(claim.why, READING).wrapped()
        line = self.tr("Source: {0}").format(self._source.cite)
        if len(others) == 1:
            line = self.tr("{0}, and one more").format(line)
        elif others:
            line = self.tr("{0}, and {1} more").format(line, len(others))
        self.line = Text(line, BODY_STRONG).wrapped()
        reading.addWidget(Text(claim.title, FIGURE).wrapped())
        reading.addWidget(self.why)
        reading.addWidget(Rule())
        reading.addWidget(Chip(claim_words(claim, sources)))
        reading.addWidget(self.line)
        reading.addWidget(Text(not_reviewed(), NOTE, "soft").wrapped())
        self._scroll = Scrolling(self._inside)
        self.card.column.addWidget(self._scroll)
        self.full = Button(self.tr("See the source"), theme, kind="primary")
        self.leave = Button(self.tr("Close"), theme)
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.full)
        answers.addWidget(self.leave)
        self.card.column.addLayout(answers)
        self.full.clicked.connect(self._to_source)
        self.leave.clicked.connect(self.close_quietly)

    def ask(self) -> None:
        """Show it."""
        self.open(self.full)
        self._fit()

    @Slot()
    def close_quietly(self) -> None:
        super().close_quietly()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        elif not self._scroll.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the words need, and no higher than the window leaves."""
        margins = self.card.column.contentsMargins()
        width = self.card.width() - margins.left() - margins.right()
        wanted = self._inside.layout().heightForWidth(width)
        around = margins.top() + margins.bottom() + self.full.sizeHint().height() + 6 * GRID_PX
        self._scroll.setFixedHeight(max(120, min(wanted, self.height() - around)))

    @Slot()
    def _to_source(self) -> None:
        self.close_quietly()
        self.source_asked.emit(self._source.id)


class WhyButton(QToolButton):
    """Quiet words that open the reason of the claim ``claim_id``. Raises KeyError if unknown."""

    def __init__(
        self,
        theme: Theme,
        claim_id: str,
        sources: Sources,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._claim_id = claim_id
        self._sources = sources
        self.panel: WhyPanel | None = None
        self.layer: SourceLayer | None = None
        title = sources.claims[claim_id].title
        said = self.tr("Why this?")
        # Qt's style leaves too little air around the words.
        self.setText(f" {said} ")
        self.setToolTip(title)
        self.setAccessibleName(self.tr("Why: {0}").format(title))
        self.setFont(font(BODY_STRONG))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(1, 1) * round(scaled_px(20)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(round(scaled_px(36)))
        theme.changed.connect(self._tint)
        self.clicked.connect(self._open)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _open(self) -> None:
        # A mouse leaves no focus here, but this is where one comes back to.
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel = WhyPanel(self._theme, self._claim_id, self._sources, self.window())
        self.panel.source_asked.connect(self._show_source)
        self.panel.ask()

    @Slot(str)
    def _show_source(self, source_id: str) -> None:
        self.layer = SourceLayer(self._theme, self._sources, self.window())
        self.layer.show_source(source_id)

    @Slot()
    def _tint(self) -> None:
        self.setIcon(icon("why", self._theme.colors.primary))
