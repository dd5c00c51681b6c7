"""The window in the app's place when the record does not open: what happened, and the ways on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.record.backup import Backup
from coach.record.errors import RecordError
from coach.ui.backup_list import BackupList
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.fault_words import fault_words
from coach.ui.flow import FlowLayout
from coach.ui.rescue_words import Offer, Way, rescue_from
from coach.ui.scrolling import scroll_in_middle
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING, NOTE, PAGE_MARGIN_PX, TITLE
from coach.ui.typeface import text_scale

WIDEST_PX = 760


class RescueWindow(QWidget):
    """``chosen`` gives a ``Way`` or a ``Backup``; closing the window is ``Way.QUIT``."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, fault: RecordError, backups: Sequence[Backup]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("Coach"))
        self.setMinimumSize(640, 480)
        self.resize(1280, 800)
        self._theme = theme
        self._fault = fault
        rescue = rescue_from(fault, tuple(backups))
        self.setAccessibleName(rescue.title)
        inside = QWidget()
        inside.setMaximumWidth(round(WIDEST_PX * text_scale()))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(PAGE_MARGIN_PX, 3 * GRID_PX, PAGE_MARGIN_PX, 3 * GRID_PX)
        self._column.setSpacing(2 * GRID_PX)
        self._column.addStretch(1)
        self.title = Text(rescue.title, TITLE).wrapped()
        self.body = Text(rescue.body, BODY, "soft").wrapped()
        self.message = Text("", BODY, "attention").wrapped()
        self.message.hide()
        for text in (self.title, self.body, self.message):
            self._column.addWidget(text)
        self.buttons: dict[Way, Button] = {}
        self.list = BackupList(theme)
        self._offer(rescue.offers, rescue.backups)
        self._column.addStretch(2)
        scroll_in_middle(self, inside)
        self.list.chosen.connect(self.chosen)

    def say(self, words: str) -> None:
        """Add how the last way went."""
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def show_working(self, working: bool) -> None:
        """Take no answer while one is carried out."""
        for button in (*self.buttons.values(), *self.list.buttons):
            button.setEnabled(not working)
        self.message.set_ink("soft" if working else "attention")
        if working:
            self.say(self.tr("One moment …"))

    def begin(self) -> None:
        """Show it, with the keyboard on what we advise."""
        self.show()
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.chosen.emit(Way.QUIT)

    def _offer(self, offers: Sequence[Offer], backups: Sequence[Backup]) -> None:
        bare = [one for one in offers if not one.why]
        for number, offer in enumerate(one for one in offers if one.why):
            self._add_card(offer, advised=number == 0)
            if number == 0 and backups:
                self._add_backups(backups)
        row = FlowLayout(GRID_PX + 4)
        for offer in bare:
            row.addWidget(self._button(offer, advised=False))
        row.addWidget(
            self._button(Offer(Way.QUIT, self.tr("Close Coach"), "finish"), advised=False)
        )
        self.folder = Button(self.tr("Open the data folder"), self._theme, icon_name="folder")
        self.folder.clicked.connect(self._open_folder)
        row.addWidget(self.folder)
        self._column.addLayout(row)
        if self._fault.file is not None:
            where = Text(str(self._fault.file), NOTE, "soft").wrapped()
            where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            where.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._column.addWidget(where)
        self.folder.setVisible(self._fault.file is not None)

    def _add_card(self, offer: Offer, *, advised: bool) -> None:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(3 * GRID_PX)
        words = Text(offer.why, BODY).wrapped()
        line.addWidget(words, 1)
        line.addWidget(self._button(offer, advised=advised))
        card.column.addLayout(line)
        self._column.addWidget(card)

    def _add_backups(self, backups: Sequence[Backup]) -> None:
        card = Card()
        card.column.addWidget(Text(self.tr("Or go back to a backup"), HEADING).wrapped())
        card.column.addWidget(self.list)
        self.list.show_backups(backups)
        self._column.addWidget(card)

    def _button(self, offer: Offer, *, advised: bool) -> Button:
        kind = "primary" if advised else "ordinary"
        button = Button(offer.button, self._theme, kind=kind, icon_name=offer.icon)
        button.setAccessibleDescription(offer.why)
        button.clicked.connect(partial(self._choose, offer.way))
        self.buttons[offer.way] = button
        return button

    def _choose(self, way: Way, _checked: bool = False) -> None:
        if way is Way.QUIT:
            self.close()
        else:
            self.chosen.emit(way)

    @Slot()
    def _open_folder(self) -> None:
        assert self._fault.file is not None
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._fault.file.parent)))


def said(fault: RecordError) -> str:
    """Why a way did not lead on."""
    return fault_words(fault.sentence)
