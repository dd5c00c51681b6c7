"""Makes one person of two entries: choose the other, see what moves, agree."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.practice.values import Client, ClientLine, ClientPage
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.flow import FlowLayout
from coach.ui.people_pick import PersonPick
from coach.ui.people_words import isolated, short_name
from coach.ui.review_fit import fit
from coach.ui.review_sub import SubPage
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING


class MergePage(SubPage):
    """``other_asked`` wants the other one's page read; ``agreed`` carries who stays and who goes
    into them."""

    other_asked = Signal(object)
    agreed = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self._theme = theme
        self._one: ClientPage | None = None
        self._other: ClientPage | None = None
        self._trouble = Text("", BODY, "attention").wrapped()
        self._choose = Card(margin_px=20)
        self._choose.column.addWidget(Text(self.tr("Who is the same person?"), HEADING).wrapped())
        self.pick = PersonPick(theme)
        self._choose.column.addWidget(self.pick)
        self._preview = Card(margin_px=20)
        self._question = Text(self.tr("Which entry stays?"), HEADING).wrapped()
        self._stays = QVBoxLayout()
        self.names: Choices[str] | None = None
        self._moves = Text("", BODY).wrapped()
        self.agree = Button(self.tr("Make one entry of both"), theme, kind="primary")
        self.other = Button(self.tr("Choose somebody else"), theme)
        answers = QWidget()
        flow = FlowLayout(GRID_PX + 4, answers)
        flow.addWidget(self.agree)
        flow.addWidget(self.other)
        self._preview.column.setSpacing(2 * GRID_PX)
        self._preview.column.addWidget(self._question)
        self._preview.column.addLayout(self._stays)
        self._preview.column.addWidget(self._moves)
        self._preview.column.addWidget(answers)
        for part in (self._trouble, self._choose, self._preview):
            self.column.addWidget(part)
        self.column.addStretch()
        self.pick.picked.connect(self.other_asked)
        self.other.clicked.connect(self._choose_again)
        self.agree.clicked.connect(self._agree)

    def begin(self, page: ClientPage, lines: Sequence[ClientLine]) -> None:
        """Ask who is the same person as that of ``page``; ``lines`` are all people."""
        self._one, self._other = page, None
        client = page.line.client
        name = isolated(short_name(client.name))
        self.title.wrapped()
        self.title.setText(self.tr("Merge {0} with another entry").format(name))
        self.setAccessibleName(self.title.text())
        self.subtitle.setText(
            self.tr("For somebody who is here twice. Plans, results and totals of both stay.")
        )
        self.pick.offer([one for one in lines if one.client.id != client.id])
        self.say("")
        self._show_parts()
        self.pick.search.setFocus()

    def show_other(self, page: ClientPage) -> None:
        """Show what would move."""
        self._other = page
        assert self._one is not None
        pages = (self._one, page)
        if self.names is not None:
            self._stays.removeWidget(self.names)
            self.names.hide()
            self.names.deleteLater()
        options = [
            (one.line.client.id, isolated(short_name(one.line.client.name))) for one in pages
        ]
        self.names = Choices(self._question.text(), options, self._theme)
        self.names.choose(self._one.line.client.id)
        self.names.chosen.connect(self._tell)
        self._stays.addWidget(self.names)
        self._tell()
        self._show_parts()
        self.names.button(self._one.line.client.id).setFocus()
        fit(self)

    def say(self, sentence: str) -> None:
        """Say why they were not made one."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))

    @property
    def both(self) -> tuple[ClientPage, ClientPage] | None:
        """Who stays and who goes, once the other is chosen."""
        if self._one is None or self._other is None or self.names is None:
            return None
        if self.names.value == self._one.line.client.id:
            return self._one, self._other
        return self._other, self._one

    def _show_parts(self) -> None:
        self._choose.setVisible(self._other is None)
        self._preview.setVisible(self._other is not None)

    @Slot()
    def _tell(self) -> None:
        both = self.both
        assert both is not None
        keep, gone = both
        names = [isolated(short_name(one.line.client.name)) for one in both]
        plans, results, totals = len(gone.plans), len(gone.results), len(gone.totals)
        moved = ", ".join(
            (
                self.tr("plans: {0}").format(plans),
                self.tr("results: {0}").format(results),
                self.tr("questionnaire totals: {0}").format(totals),
            )
        )
        said = [
            self.tr("Moves over to {0} – {1}.").format(names[0], moved),
            self.tr("{0} keeps name, note and ankle.").format(names[0]),
        ]
        if gone.line.client.note.strip():
            note = isolated(gone.line.client.note.strip())
            said.append(self.tr("The note of {0} goes: “{1}”.").format(names[1], note))
        said.append(self.tr("Result files that come for {0} are found here.").format(names[1]))
        said.append(self.tr("This cannot be taken back."))
        if differ(keep.line.client, gone.line.client):
            said.insert(
                0, self.tr("Their results were signed with different keys. Are they one person?")
            )
        self._moves.setText("\n".join(said))

    @Slot()
    def _choose_again(self) -> None:
        self._other = None
        self._show_parts()
        self.pick.search.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _agree(self) -> None:
        both = self.both
        if both is not None:
            self.agreed.emit(both[0].line.client, both[1].line.client)


def differ(keep: Client, gone: Client) -> bool:
    """Whether their results were signed with two keys."""
    keys = {one.result_key for one in (keep, gone) if one.result_key is not None}
    return len(keys) > 1
