"""What is seldom done with a person: send it on, put them aside, merge them, delete them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.practice.values import Client
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING

KINDS = ("report", "csv", "fhir")


class ManageCard(Card):
    """``export_asked`` names one of KINDS; what came of it is said by ``say``."""

    export_asked = Signal(str)
    archive_asked = Signal()
    merge_asked = Signal()
    delete_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        words = {
            "report": (self.tr("Report on one page"), "print"),
            "csv": (self.tr("Tables for a spreadsheet"), "layers"),
            "fhir": (self.tr("FHIR for another program"), "file"),
        }
        self.exports = {
            kind: Button(said, theme, icon_name=name) for kind, (said, name) in words.items()
        }
        self.archive = Button("", theme, icon_name="archive")
        self.merge = Button(self.tr("Merge with another…"), theme, icon_name="merge")
        self.delete = Button(self.tr("Delete for good…"), theme, kind="stop", icon_name="trash")
        self._message = Text("", BODY, "primary").wrapped()
        self._message.hide()
        self.column.setSpacing(GRID_PX + 4)
        self.column.addWidget(Text(self.tr("Send it on"), HEADING).wrapped())
        self.column.addWidget(_side_by_side(*self.exports.values()))
        self.column.addWidget(self._message)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(Text(self.tr("This entry"), HEADING).wrapped())
        self.column.addWidget(_side_by_side(self.archive, self.merge, self.delete))
        for kind, button in self.exports.items():
            button.clicked.connect(partial(self.export_asked.emit, kind))
        self.archive.clicked.connect(self.archive_asked)
        self.merge.clicked.connect(self.merge_asked)
        self.delete.clicked.connect(self.delete_asked)

    def show_client(self, client: Client, *, results: bool, plans: bool) -> None:
        """Offer what there is to be sent; without anything to send, nothing."""
        self.archive.set_face(
            self.tr("Take back from the archive") if client.archived else self.tr("Archive"),
            "undo" if client.archived else "archive",
        )
        for kind, button in self.exports.items():
            button.setEnabled(results or (plans and kind == "fhir"))
        self.say("")

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say what became of a file."""
        self._message.set_ink("attention" if trouble else "primary")
        self._message.setText(words)
        self._message.setVisible(bool(words))


def _side_by_side(*buttons: Button) -> QWidget:
    row = QWidget()
    flow = FlowLayout(GRID_PX, row)
    for button in buttons:
        flow.addWidget(button)
    return row
