"""The screen that sends results to the physio: which days, what goes, and writing the file."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.exchange.texts import isolated
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.page import Page
from coach.ui.point_list import PointList
from coach.ui.received_author import KeyWords
from coach.ui.received_words import day_words
from coach.ui.review_fit import fit
from coach.ui.send_words import goes, period_words, stays
from coach.ui.text import Text
from coach.ui.text_line import TextLine
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tiles import TileLayout
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import text_scale

HALF_PX = 420


class SendPage(Page):
    """``write_asked`` wants the file written, ``left`` comes when the person is done."""

    write_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Send results to your physio"))
        self.title.setText(self.tr("Send results to your physio"))
        self._since: date | None = None
        self._today = date.min
        self._count: Callable[[date | None], str] = lambda _: ""
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self.periods: Choices[str] = Choices(
            self.tr("Which days?"),
            (("new", self.tr("Since you last sent")), ("all", self.tr("Everything"))),
            theme,
        )
        self._period = Text("", BODY, "soft").wrapped()
        self.count = Text("", HEADING, "primary").wrapped()
        self.tracks = Tick(
            self.tr("Send the movement as a stick figure, too"),
            self.tr(
                "Your physio can then look at each repetition. It is numbers, no picture, and "
                "makes the file larger."
            ),
            theme,
        )
        self.passphrase = TextLine(self.tr("Passphrase"), "")
        self.passphrase.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.hide()
        self.write = Button(self.tr("Write the file"), theme, kind="primary", icon_name="send")
        self.write.setProperty("big", True)
        self.message = Text("", BODY, "primary").wrapped()
        self.message.hide()
        self._key = QWidget()
        self._key_words = QVBoxLayout(self._key)
        self._key_words.setContentsMargins(0, 0, 0, 0)
        self._lay_out(theme)
        self.back.clicked.connect(self.left)
        self.periods.chosen.connect(self._show_period)
        self.write.clicked.connect(self.write_asked)
        self.passphrase.line.returnPressed.connect(self.write_asked)

    def _lay_out(self, theme: Theme) -> None:
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        choose = Card()
        choose.column.addWidget(Text(self.tr("Which days?"), HEADING).wrapped())
        choose.column.addWidget(self.periods)
        choose.column.addWidget(self._period)
        choose.column.addWidget(self.count)
        choose.column.addSpacing(GRID_PX)
        choose.column.addWidget(self.tracks)
        choose.column.addStretch()
        what = Card()
        what.column.addWidget(Text(self.tr("What goes"), HEADING).wrapped())
        sent = PointList("check", theme, ink="primary")
        sent.show_points(goes())
        what.column.addWidget(sent)
        what.column.addSpacing(GRID_PX)
        what.column.addWidget(Text(self.tr("What never goes"), BODY_STRONG).wrapped())
        kept = PointList("lock", theme, ink="primary")
        kept.show_points(stays())
        what.column.addWidget(kept)
        what.column.addStretch()
        halves = QWidget()
        tiles = TileLayout(round(HALF_PX * text_scale()), 2 * GRID_PX, halves)
        tiles.addWidget(choose)
        tiles.addWidget(what)
        self.column.addWidget(halves)
        go = QVBoxLayout()
        go.setSpacing(2 * GRID_PX)
        go.addWidget(self.passphrase)
        row = FlowLayout(2 * GRID_PX)
        row.addWidget(self.write)
        go.addLayout(row)
        go.addWidget(self.message)
        go.addWidget(self._key)
        go.addWidget(
            Text(
                self.tr(
                    "Only your physio can open the file. Nothing is sent by itself: you choose "
                    "how it travels."
                ),
                NOTE,
                "soft",
            ).wrapped()
        )
        self.column.addLayout(go)
        self.column.addStretch()

    def show_person(
        self, name: str, since: date | None, today: date, count: Callable[[date | None], str]
    ) -> None:
        """Offer to send to the physio ``name``; ``since`` is the last day sent, None before any.

        ``count`` says how much there is from a day on.
        """
        self._since, self._today, self._count = since, today, count
        subtitle = self.tr("For {0}.").format(isolated(name))
        if since is not None:
            sent = self.tr("Last sent on {0}.").format(day_words(since))
            subtitle = f"{subtitle} {sent}"
        self.subtitle.setText(subtitle)
        self.periods.setVisible(since is not None)
        self.periods.choose("new" if since is not None else "all")
        self.tracks.set_ticked(False)
        self.passphrase.hide()
        self.message.hide()
        self._key.hide()
        self.write.setEnabled(True)
        self._show_period()
        self.write.setFocus()
        self.to_top()

    def show_busy(self, busy: bool) -> None:
        """The file is being written, or is there; the keyboard stays where it goes on."""
        words = self.tr("One moment …") if busy else self.tr("Write the file")
        self.write.set_face(words, "send")
        self.write.setEnabled(not busy)
        if not busy:
            self.write.setFocus()

    @property
    def since(self) -> date | None:
        """The first day that goes; None for all."""
        return self._since if self.periods.value == "new" else None

    def ask_passphrase(self, sentence: str) -> None:
        """Ask for what opens or guards the person's key; ``sentence`` says why."""
        again = not self.passphrase.isHidden()
        self.passphrase.show_text("")
        self.passphrase.show()
        self.passphrase.say(sentence if again else "")
        if not again:
            self.say(sentence)
        self.passphrase.line.setFocus()
        self.bring_up(self.passphrase)

    def say(self, sentence: str, *, trouble: bool = False) -> None:
        """Say what became of the file."""
        self.message.set_ink("attention" if trouble else "primary")
        self.message.setText(sentence)
        self.message.show()
        fit(self)
        # Once all of it has its height.
        QTimer.singleShot(0, self, self._to_message)

    def show_written(self, sentence: str, key_words: Sequence[str]) -> None:
        """Say that it is done, and offer nothing more than to go.

        ``key_words`` are those of the person's own key.
        """
        self.passphrase.hide()
        clear(self._key_words)
        about = self.tr("The words of your key, should your physio ask for them:")
        self._key_words.addWidget(Text(about, BODY_STRONG).wrapped())
        self._key_words.addWidget(KeyWords(key_words))
        self._key.show()
        self.say(sentence)
        self.back.setFocus()
        QTimer.singleShot(0, self, self._to_key)

    @Slot()
    def _to_message(self) -> None:
        self.bring_up(self.message)

    @Slot()
    def _to_key(self) -> None:
        self.bring_up(self._key)

    @Slot()
    def _show_period(self) -> None:
        self._period.setText(period_words(self.since, self._today))
        self.count.setText(self._count(self.since))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
