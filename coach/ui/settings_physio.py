"""Settings: the pages of somebody who prescribes, and how their plans are signed."""

# Only who shares a practice needs what knows about servers.
# ruff: noqa: PLC0415

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.record.settings import Settings
from coach.ui.choices import Choices
from coach.ui.people_faults import practice_words
from coach.ui.settings_section import SettingsSection
from coach.ui.text import Text
from coach.ui.text_line import TextLine
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX


class PhysioSection(SettingsSection):
    """``named`` gives the name and the practice that stand on plans from now on."""

    named = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("For physios"))
        question = self.tr("People and plans")
        self.shown: Choices[bool] = Choices(
            question, [(False, self.tr("Hide")), (True, self.tr("Show"))], theme
        )
        self.add_row(
            question,
            self.shown,
            self.tr("Write plans for the people you look after, and read what they send back."),
        )
        self.name = TextLine(self.tr("Your name on plans"), self.tr("As people know you"))
        self.practice = TextLine(self.tr("Practice"), self.tr("May stay empty"))
        self._key = Text(self.tr("The words of your key"), BODY_STRONG).wrapped()
        self.words = Text("", BODY).wrapped()
        self._why = Text(
            self.tr(
                "Who opens a plan of yours for the first time sees these words. Tell them, or "
                "print them, so that they can compare."
            ),
            BODY,
            "soft",
        ).wrapped()
        self.server = TextLine(
            self.tr("The practice's server"), "postgresql+psycopg://me@server/practice", 500
        )
        self._about_server = Text(
            self.tr(
                "Only where several of you share people and plans; empty keeps all on this "
                "computer. “coach database password” keeps the password in the system's keyring. "
                "Another address holds at once; nothing is copied from one to the other."
            ),
            BODY,
            "soft",
        ).wrapped()
        self._given: str | None = None
        self._parts = (self.name, self.practice, self.server, self._about_server)
        for part in (
            self.name,
            self.practice,
            self._key,
            self.words,
            self._why,
            self.server,
            self._about_server,
        ):
            self.column.addSpacing(GRID_PX)
            self.column.addWidget(part)
        self.shown.chosen.connect(self._show)
        self.name.entered.connect(self._tell)
        self.practice.entered.connect(self._tell)
        self.server.entered.connect(self._tell_server)
        self.show_key("", "", "")

    def show_settings(self, settings: Settings) -> None:
        self.shown.choose(settings.physio or self._given is not None)
        if self._given is None:
            self.server.show_text(settings.practice_database or "")
        for part in self._parts:
            part.setVisible(self._prescribes)
        self._show_words()

    def show_given(self, url: str | None) -> None:
        """Show which server the command line names, None where it leaves that to the settings."""
        if url is None:
            return
        from coach.practice.address import AddressRefused, address_of

        try:
            self._given = address_of(url).shown
            self.server.show_text(self._given)
        except AddressRefused as refused:
            # What cannot be read may have a password in it: it is not shown.
            self._given = ""
            self.server.say(practice_words(refused.sentence))
        for part in (self.shown, self.server.line):
            part.setEnabled(False)
        self._about_server.setText(
            self.tr(
                "The command line decides this: coach was started with the address of a server. "
                "Started without one, it goes by the address in these settings again."
            )
        )

    @property
    def shares(self) -> bool:
        """Whether people and plans are on a server."""
        return self._prescribes and bool(self.server.text)

    @property
    def _prescribes(self) -> bool:
        return self.shown.value is True

    def show_key(self, name: str, practice: str, words: str) -> None:
        """Show who signs, and the words of their key; empty before there is one."""
        self.name.show_text(name)
        self.practice.show_text(practice)
        self.words.setText(words)
        self._show_words()

    def _show_words(self) -> None:
        for part in (self._key, self.words, self._why):
            part.setVisible(self._prescribes and bool(self.words.text()))

    @Slot(object)
    def _show(self, shown: bool) -> None:
        self.changed.emit({"physio": shown})

    @Slot()
    def _tell(self) -> None:
        if self.name.text:
            self.named.emit(self.name.text, self.practice.text)

    @Slot()
    def _tell_server(self) -> None:
        from coach.practice.address import AddressRefused, address_of

        text = self.server.text
        try:
            address = address_of(text) if text else None
        except AddressRefused as refused:
            self.server.say(practice_words(refused.sentence))
            return
        if address is not None and address.password is not None:
            self.server.say(self.tr("Leave the password out: the keyring keeps it."))
        else:
            self.changed.emit({"practice_database": text or None})
