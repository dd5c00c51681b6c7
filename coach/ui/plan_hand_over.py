"""The screen after signing: the plan as a file, on paper, or as one web page."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.icons import icon
from coach.ui.page import Page
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tiles import TileLayout
from coach.ui.tokens import BODY, FIGURE, GRID_PX, HEADING
from coach.ui.typeface import scaled_px, text_scale

WAY_PX = 380


class _Way(Card):
    """One way to hand it over: what it is, what it is good for, and the button for it."""

    def __init__(self, icon_name: str, name: str, about: str, button: Button, theme: Theme) -> None:
        super().__init__(margin_px=28)
        self._theme, self._icon_name = theme, icon_name
        self.setAccessibleName(name)
        self._mark = QLabel()
        self.column.setSpacing(GRID_PX + 4)
        self.column.addWidget(self._mark)
        self.column.addWidget(Text(name, HEADING).wrapped())
        self.column.addWidget(Text(about, BODY, "soft").wrapped())
        self.column.addStretch()
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._tint)
        self._tint()

    @Slot()
    def _tint(self) -> None:
        side = round(scaled_px(32))
        mark = icon(self._icon_name, self._theme.colors.primary)
        self._mark.setPixmap(mark.pixmap(QSize(side, side)))


class PlanHandOver(Page):
    """``file_asked``, ``sheet_asked`` and ``page_asked`` want the plan written in that form,
    ``left`` is done with it."""

    file_asked = Signal()
    sheet_asked = Signal()
    page_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Hand the plan over"))
        self.title.wrapped()
        self.file = Button(self.tr("Save the plan file"), theme, kind="primary", icon_name="import")
        self.sheet = Button(self.tr("Save the sheet"), theme, icon_name="print")
        self.web = Button(self.tr("Save the web page"), theme, icon_name="web")
        self.done = Button(self.tr("Back to the person"), theme, icon_name="back")
        self.told = Text("", BODY, "primary").wrapped()
        self._told_card = Card("offer", margin_px=20)
        self._told_card.column.addWidget(self.told)
        self.key = Text("", FIGURE, "primary").wrapped()
        self._lay_out()
        self.file.clicked.connect(self.file_asked)
        self.sheet.clicked.connect(self.sheet_asked)
        self.web.clicked.connect(self.page_asked)
        self.done.clicked.connect(self.left)

    def _lay_out(self) -> None:
        theme = self._theme
        ways = QWidget()
        tiles = TileLayout(round(WAY_PX * text_scale()), 2 * GRID_PX, ways)
        tiles.addWidget(
            _Way(
                "file",
                self.tr("Plan file"),
                self.tr(
                    "For the app. Send it by mail or put it on a stick; it is signed, so a "
                    "change to it would be seen."
                ),
                self.file,
                theme,
            )
        )
        tiles.addWidget(
            _Way(
                "print",
                self.tr("Sheet for printing"),
                self.tr(
                    "A PDF with a picture of each exercise, and a code for the app where the "
                    "plan fits into one."
                ),
                self.sheet,
                theme,
            )
        )
        tiles.addWidget(
            _Way(
                "web",
                self.tr("Web page"),
                self.tr("The same as one file that opens in any browser, on a phone as well."),
                self.web,
                theme,
            )
        )
        words = Card(margin_px=28)
        words.column.setSpacing(GRID_PX + 4)
        words.column.addWidget(Text(self.tr("Your key in words"), HEADING).wrapped())
        words.column.addWidget(
            Text(
                self.tr(
                    "The app shows these words when it meets your plans for the first time. "
                    "Say them, so that it is certain whose plan it is."
                ),
                BODY,
                "soft",
            ).wrapped()
        )
        words.column.addWidget(self.key)
        self.column.addWidget(self._told_card)
        self.column.addWidget(ways)
        self.column.addWidget(words)
        self.column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()

    def show_signed(self, person: str, plan: str, key_words: Sequence[str]) -> None:
        """Offer the signed ``plan`` of ``person``; ``key_words`` are those of whoever signed."""
        self.title.setText(self.tr("Signed for {0}").format(person))
        self.subtitle.setText(plan)
        self.key.setText(" · ".join(key_words))
        self.say("")
        self.to_top()
        self.file.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say what was written, or what stood against it; nothing hides the line."""
        self.told.setText(words)
        self.told.set_ink("stop" if trouble else "primary")
        self._told_card.setVisible(bool(words))
        if words:
            self.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
