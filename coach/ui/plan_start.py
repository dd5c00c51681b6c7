"""Where a plan may begin: a template, another person's plan, or an earlier version."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from coach.care.prescription import Prescription
from coach.care.prescription_time import session_s
from coach.practice.values import StoredPlan, Template
from coach.ui.buttons import Button
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.icons import icon
from coach.ui.overlay import LeavableOverlay
from coach.ui.plan_date import day_words
from coach.ui.plan_icon_button import PlanIconButton
from coach.ui.scrolling import Scrolling
from coach.ui.search_field import SearchField
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tile import Tile
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, NOTE
from coach.ui.typeface import is_large_text, scaled_px, text_scale
from coach.ui.wording import minutes, moves

LIST_PX = 360
MOST_OF_WINDOW, MOST_IF_LARGE = 0.45, 0.3
"""Large words take more of the height themselves."""


@dataclass(frozen=True, slots=True)
class Source:
    """Something to begin from. ``named`` takes its name over with it; ``template`` is the
    practice's own that it is, which can be deleted."""

    title: str
    about: str
    prescription: Prescription
    named: bool
    template: Template | None = None


class SourceTile(Tile):
    """One source; pressing it takes it."""

    def __init__(self, source: Source, theme: Theme) -> None:
        super().__init__(source.title, source.about)
        self.source = source
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        mark = QLabel()
        side = round(scaled_px(18))
        mark.setPixmap(icon("next", theme.colors.soft).pixmap(side, side))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(source.title, BODY_STRONG).wrapped())
        words.addWidget(Text(source.about, NOTE, "soft").wrapped())
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 12, 2 * GRID_PX, 12)
        row.addLayout(words, 1)
        row.addWidget(mark)
        self.leave_mouse()


class OwnRow(QWidget):
    """A template of the practice's own beside a button that deletes it, once it is said twice."""

    unwanted = Signal(object)

    def __init__(self, tile: SourceTile, theme: Theme) -> None:
        super().__init__()
        self._source = tile.source
        self.tile = tile
        name = tile.source.title
        self.trash = PlanIconButton("trash", self.tr("Delete {0}").format(name), theme)
        self.delete = Button(self.tr("Delete it"), theme, kind="stop")
        self.keep = Button(self.tr("Keep it"), theme)
        self._asking = (self.delete, self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX)
        row.addWidget(tile, 1)
        for part in (self.trash, *self._asking):
            row.addWidget(part)
        self.trash.clicked.connect(self._ask)
        self.keep.clicked.connect(self._leave)
        self.delete.clicked.connect(self._delete)
        self._leave()

    @Slot()
    def _ask(self) -> None:
        self.trash.hide()
        for button in self._asking:
            button.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave(self) -> None:
        self.trash.show()
        for button in self._asking:
            button.hide()

    @Slot()
    def _delete(self) -> None:
        self.unwanted.emit(self._source)


class SourceList(QWidget):
    """``chosen`` carries a Source, ``unwanted`` that of an own template to delete."""

    chosen = Signal(object)
    unwanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tiles: list[SourceTile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID_PX)

    def show_sources(
        self, sources: Sequence[Source], nothing: str = "", *, can_delete: bool = False
    ) -> None:
        """Show ``sources``, or the words ``nothing``; own templates can be deleted where
        ``can_delete``."""
        clear(self._column)
        self.tiles = [SourceTile(one, self._theme) for one in sources]
        for tile in self.tiles:
            tile.clicked.connect(self._clicked)
            if can_delete and tile.source.template is not None:
                row = OwnRow(tile, self._theme)
                row.unwanted.connect(self.unwanted)
                self._column.addWidget(row)
            else:
                self._column.addWidget(tile)
        if not sources and nothing:
            self._column.addWidget(Text(nothing, BODY, "soft").wrapped())
        self._column.addStretch()

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.sender().source)


class PlanStart(LeavableOverlay):
    """``chosen`` carries a Source, ``unwanted`` that of an own template to delete;
    ``people_asked`` a search for whose plans are wanted, ``file_asked`` a plan from a file."""

    chosen = Signal(object)
    unwanted = Signal(object)
    people_asked = Signal(str)
    file_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=680)
        self.title.setText(self.tr("Start from"))
        self.setAccessibleName(self.title.text())
        self.body.setText(
            self.tr("It takes the place of what is in the plan. Undo brings that back.")
        )
        self.kind: Choices[str] = Choices(
            self.tr("Start from"),
            [
                ("template", self.tr("A template")),
                ("person", self.tr("Another person")),
                ("version", self.tr("An earlier version")),
            ],
            theme,
        )
        self.search = SearchField(self.tr("Search people"), self.tr("Search by name"))
        self.list = SourceList(theme)
        self._scroll = scroll = Scrolling(self.list)
        self.close_ = Button(self.tr("Close"), theme)
        self.file = Button(self.tr("From a FHIR file"), theme, icon_name="import")
        self.message = Text("", BODY, "attention").wrapped()
        for part in (self.kind, self.search, scroll, self.message):
            self.card.column.addWidget(part)
        answers = FlowLayout(GRID_PX + 4)
        answers.addWidget(self.close_)
        answers.addWidget(self.file)
        self.card.column.addLayout(answers)
        self._sources: dict[str, Sequence[Source]] = {}
        self.kind.chosen.connect(self._show_kind)
        self.search.textChanged.connect(self.people_asked)
        self.list.chosen.connect(self._take)
        self.list.unwanted.connect(self.unwanted)
        self.close_.clicked.connect(self.close_quietly)
        self.file.clicked.connect(self.file_asked)

    def ask(self, templates: Sequence[Source], versions: Sequence[Source], kind: str) -> None:
        """Show what there is, beginning with ``kind``."""
        self._sources = {"template": templates, "version": versions, "person": ()}
        self.kind.choose(kind)
        self.say("")
        most = (MOST_IF_LARGE if is_large_text() else MOST_OF_WINDOW) * self.parentWidget().height()
        self._scroll.setFixedHeight(round(min(LIST_PX * text_scale(), most)))
        self.search.clear()
        self._show_kind(kind)
        self.open(self.search if kind == "person" else self.kind.button(kind))

    def say(self, words: str) -> None:
        """Say what stood against it; nothing hides the line."""
        self.message.setText(words)
        self.message.setVisible(bool(words))

    def show_templates(self, sources: Sequence[Source]) -> None:
        """Show these templates, as after one was deleted."""
        self._sources = {**self._sources, "template": sources}
        self._fill("template")
        self.kind.button("template").setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(self, sources: Sequence[Source]) -> None:
        """Show the newest plan of each person who was found."""
        self._sources = {**self._sources, "person": sources}
        if self.kind.value == "person":
            self._fill("person")

    @Slot(object)
    def _show_kind(self, kind: str) -> None:
        self.search.setVisible(kind == "person")
        if kind == "person":
            self.people_asked.emit(self.search.text())
        self._fill(kind)

    def _fill(self, kind: str) -> None:
        nothing = {
            "template": self.tr("There is no template yet."),
            "person": self.tr("Nobody with a plan fits."),
            "version": self.tr("There is no earlier version of this plan."),
        }[kind]
        self.list.show_sources(self._sources[kind], nothing, can_delete=True)

    @Slot(object)
    def _take(self, source: Source) -> None:
        self.close_quietly()
        self.chosen.emit(source)


def of_template(template: Template, own: str) -> Source:
    """A template as a source; ``own`` marks one that did not ship."""
    parts = [amount_words(template.prescription)]
    if not template.shipped:
        parts.insert(0, own)
    deletable = None if template.shipped else template
    return Source(
        template.name, " · ".join(parts), template.prescription, named=True, template=deletable
    )


def of_plan(title: str, plan: StoredPlan) -> Source:
    """A plan as a source, called ``title``."""
    parts = (
        plan.prescription.name,
        day_words(plan.prescription.starts),
        amount_words(plan.prescription),
    )
    return Source(title, " · ".join(parts), plan.prescription, named=False)


def amount_words(plan: Prescription) -> str:
    """How many exercises, and how long they take."""
    parts = (moves(len(plan.items)), minutes(session_s(plan.items)))
    # A figure stays with its unit where the line breaks.
    return " · ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)
