"""Says what became of a result that was opened, and asks what only the physio can answer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.practice.reading_back import OtherSigner, Taken
from coach.practice.values import Client, ClientLine
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.people_pick import PersonPick
from coach.ui.people_words import isolated, short_name
from coach.ui.review_words import full_day
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING


class ReadCard(Card):
    """``person_picked`` answers whose an unknown result is, ``new_asked`` that they are new,
    ``trusted`` that another key is right."""

    person_picked = Signal(object)
    new_asked = Signal()
    trusted = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        key_words: Callable[[bytes], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("offer", margin_px=20, parent=parent)
        self._key_words = key_words
        self.title = Text("", HEADING).wrapped()
        self.body = Text("", BODY).wrapped()
        self.warning = Text("", BODY, "stop").wrapped()
        self.pick = PersonPick(theme)
        self.new = Button(self.tr("Add as a new person"), theme, icon_name="plus")
        self.trust = Button(self.tr("Read it"), theme)
        self.close_it = Button(self.tr("Close"), theme)
        answers = QWidget()
        flow = FlowLayout(GRID_PX, answers)
        for button in (self.new, self.trust, self.close_it):
            flow.addWidget(button)
        self.column.setSpacing(GRID_PX + 4)
        for part in (self.title, self.body, self.warning, self.pick, answers):
            self.column.addWidget(part)
        self.pick.picked.connect(self.person_picked)
        self.new.clicked.connect(self.new_asked)
        self.trust.clicked.connect(self.trusted)
        self.close_it.clicked.connect(self.left)
        self.hide()

    def say_busy(self, name: str) -> None:
        """The file is being read."""
        self._show("offer", self.tr("Reading {0} …").format(isolated(name)), "")
        self.close_it.hide()

    def say_trouble(self, sentence: str) -> None:
        """The file was not read, and why."""
        self._show("notice", self.tr("This was not read"), sentence)

    def say_before(self, client: Client | None) -> None:
        """It was read before."""
        title = self.tr("Already read, nothing changed")
        body = self.tr("This result was read before.")
        if client is not None:
            name = isolated(short_name(client.name))
            body = self.tr("This result of {0} was read before.").format(name)
        self._show("offer", title, body)

    def ask_whose(self, people: Sequence[ClientLine]) -> None:
        """Nobody here has the number that it carries."""
        self._show(
            "notice",
            self.tr("Whose result is this?"),
            self.tr(
                "It answers a plan that was not made here, so nobody here is known by its number. "
                "Say whose it is; results that follow are then found by themselves."
            ),
        )
        self.new.show()
        self.pick.setVisible(bool(people))
        self.pick.offer(people)
        (self.pick.search if people else self.new).setFocus()

    def ask_signer(self, met: OtherSigner) -> None:
        """It was signed with another key than the results before."""
        name = isolated(short_name(met.client.name))
        self._show(
            "notice",
            self.tr("Signed with another key than before"),
            self.tr(
                "So far the results of {0} were signed with the key “{1}”, this one with “{2}”. "
                "That is right if they have a new computer. Ask {0} before you read it: their app "
                "shows these words."
            ).format(name, self._words(met.was), self._words(met.now)),
        )
        self.trust.show()
        self.close_it.set_face(self.tr("Leave it"), None)
        self.close_it.setFocus()

    def say_taken(self, taken: Taken) -> None:
        """It was read; what was new in it."""
        merged = taken.merged
        if taken.nothing_new:
            self._show(
                "offer",
                self.tr("Read; nothing in it was new"),
                self.tr("All of it had come with other results."),
            )
        else:
            said = [self._new_words(merged.sessions, merged.entries)]
            there = merged.sessions_there + merged.entries_there
            if there:
                said.append(self.tr("{0} were here already.").format(there))
            if merged.corrections:
                said.append(self.tr("Corrections: {0}.").format(merged.corrections))
            self._show("offer", self._span(taken), " ".join(said))
        if merged.conflicts:
            words = self.tr("{0} differ from what came before; what came first stayed.")
            self.body.setText(f"{self.body.text()} {words.format(len(merged.conflicts))}")
        if taken.new_red_flag:
            self.warning.setText(
                self.tr("It tells of a red flag. Please look at it before anything else.")
            )
            self.warning.show()

    def _span(self, taken: Taken) -> str:
        if taken.first is None or taken.last is None:
            return self.tr("The result is read")
        return self.tr("Read: {0} to {1}").format(full_day(taken.first), full_day(taken.last))

    def _new_words(self, sessions: int, entries: int) -> str:
        done = self.tr("1 session") if sessions == 1 else self.tr("{0} sessions").format(sessions)
        told = self.tr("1 answer") if entries == 1 else self.tr("{0} answers").format(entries)
        return self.tr("New: {0} and {1}.").format(done, told)

    def _show(self, kind: str, title: str, body: str) -> None:
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.title.setText(title)
        self.setAccessibleName(title)
        self.body.setText(body)
        self.body.setVisible(bool(body))
        for part in (self.warning, self.pick, self.new, self.trust):
            part.hide()
        self.close_it.set_face(self.tr("Close"), None)
        self.close_it.show()
        self.show()
        if title:
            self.close_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, key: bytes) -> str:
        return " ".join(self._key_words(key))
