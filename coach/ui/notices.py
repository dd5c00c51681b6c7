"""What Today says before a session, each as an icon, two lines and a few buttons in a row."""

from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLayout, QVBoxLayout

from coach.care.sources import Sources
from coach.ui.buttons import Button
from coach.ui.cards import Card, CardKind
from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import scaled_px, text_scale

LARGE_TEXT = 1.3


class Notice(Card):
    """An icon, two lines and some buttons in a row."""

    def __init__(self, kind: CardKind, icon_name: str, title: str, theme: Theme) -> None:
        super().__init__(kind, margin_px=20)
        self._theme = theme
        self._icon_name = icon_name
        self._why: WhyButton | None = None
        self._mark = QLabel()
        self.title = Text(title, HEADING).wrapped()
        self.words = Text("", BODY).wrapped()
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.title)
        lines.addWidget(self.words)
        # The buttons stand beside the words, and beneath them where the text is large.
        beneath = text_scale() > LARGE_TEXT
        self.row: QLayout = FlowLayout(2 * GRID_PX) if beneath else QHBoxLayout()
        self.row.setSpacing(2 * GRID_PX)
        words = QHBoxLayout()
        words.setSpacing(2 * GRID_PX)
        words.addWidget(self._mark)
        words.addLayout(lines, 1)
        way = QBoxLayout.Direction
        both = QBoxLayout(way.TopToBottom if beneath else way.LeftToRight)
        both.setSpacing(2 * GRID_PX)
        both.addLayout(words, 1)
        both.addLayout(self.row)
        self.column.addLayout(both)
        theme.changed.connect(self._tint)
        self._tint()

    def show_why(self, claim: str, sources: Sources | None) -> None:
        """Put the way to the source of ``claim`` after the buttons, in place of another one."""
        if self._why is not None:
            self.row.removeWidget(self._why)
            self._why.hide()
            self._why.deleteLater()
            self._why = None
        if sources is not None:
            self._why = WhyButton(self._theme, claim, sources)
            self.row.addWidget(self._why)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._tint()

    @Slot()
    def _tint(self) -> None:
        colors = self._theme.colors
        attention = self.property("kind") == "notice"
        color = colors.attention if attention else colors.primary
        self._mark.setPixmap(
            icon(self._icon_name, color).pixmap(QSize(1, 1) * round(scaled_px(28)))
        )


class CameraNotice(Notice):
    """There is no camera: the session goes without one, or a recording shows what the app does."""

    recording = Signal()
    alone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("notice", "no_camera", self.tr("No camera found"), theme)
        self.words.setText(
            self.tr(
                "Plug one in and press Start. Or do the session without one and count yourself, "
                "or watch the built-in recording."
            )
        )
        self.button = Button(self.tr("Use the recording"), theme, icon_name="film")
        self.button.clicked.connect(self.recording)
        self.alone_button = Button(self.tr("Without a camera"), theme, icon_name="play")
        self.alone_button.clicked.connect(self.alone)
        self.row.addWidget(self.alone_button)
        self.row.addWidget(self.button)


class NothingKeptNotice(Notice):
    """Sessions work, and leave no trace: the person has not agreed to a history, or only looks."""

    settings = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("offer", "shield", self.tr("Nothing is being recorded"), theme)
        self.words.setText(
            self.tr("You have not agreed to a history, so a session is forgotten when it ends.")
        )
        self.button = Button(self.tr("Change this"), theme)
        self.button.clicked.connect(self.settings)
        self.row.addWidget(self.button)

    def tell_of_looking(self) -> None:
        """Say that this window cannot change the record, whatever was agreed to."""
        self.title.setText(self.tr("You are only looking at your record"))
        self.words.setText(
            self.tr(
                "Another window of Coach has it, or it cannot be changed here. What you do now is "
                "not kept, and ends with this window."
            )
        )
        self.set_icon("seen")
        self.button.hide()


class GoOnOffer(Notice):
    """A session was cut off and can go on where it was."""

    go_on = Signal()
    discard = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("offer", "history", self.tr("Go on with your session"), theme)
        self.drop = Button(self.tr("Leave it"), theme)
        self.button = Button(self.tr("Go on"), theme, kind="primary")
        self.row.addWidget(self.drop)
        self.row.addWidget(self.button)
        self.button.clicked.connect(self.go_on)
        self.drop.clicked.connect(self.discard)

    def show_left(self, left: datetime) -> None:
        """Say when the session was cut off."""
        locale = QLocale()
        day = locale.standaloneDayName(left.isoweekday())
        time = locale.toString(left.time(), QLocale.FormatType.ShortFormat)
        self.words.setText(
            self.tr("It stopped on {0} at {1}. All that was counted is kept.").format(day, time)
        )
