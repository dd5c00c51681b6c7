"""Takes the record out as tables or as an archive, and an archive of it back in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.record.archive.merging import Merged
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING


class FilesCard(Card):
    """Each signal wants a file chosen; what became of it is said by ``say``."""

    tables_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self.tables = Button(self.tr("Tables for a spreadsheet"), theme, icon_name="layers")
        self.export = Button(self.tr("Export everything"), theme, icon_name="folder")
        self.take_in = Button(self.tr("Take in an export"), theme, icon_name="import")
        self.message = Text("", BODY, "primary").wrapped()
        self.message.hide()
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        for one in (self.tables, self.export, self.take_in):
            flow.addWidget(one)
        self.column.addWidget(Text(self.tr("Your data"), HEADING).wrapped())
        self.column.addWidget(
            Text(
                self.tr(
                    "All of it is yours, as plain files that other programs can read. An export "
                    "can be taken in on another computer: what is there already stays as it is."
                ),
                BODY,
                "soft",
            ).wrapped()
        )
        self.column.addSpacing(4)
        self.column.addWidget(buttons)
        self.column.addWidget(self.message)
        self.tables.clicked.connect(self.tables_asked)
        self.export.clicked.connect(self.export_asked)
        self.take_in.clicked.connect(self.import_asked)

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say what became of a file; nothing takes the words away."""
        self.message.set_ink("attention" if trouble else "primary")
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def say_merged(self, merged: Merged) -> None:
        """Say what was taken in."""
        said = [
            self.tr("Taken in: {0} sessions and {1} entries.").format(
                merged.sessions, merged.entries
            )
        ]
        there = merged.sessions_there + merged.entries_there
        if there:
            said.append(self.tr("{0} were here already.").format(there))
        if merged.conflicts:
            said.append(
                self.tr("{0} differed from yours; yours stayed.").format(len(merged.conflicts))
            )
        self.say(" ".join(said))
