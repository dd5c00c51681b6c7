"""The plan itself: its name and days, its exercises, and where to begin while there is none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_remark import Remark
from coach.care.prescription_words import DoseWords
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.plan_date import short_day
from coach.ui.plan_list import PlanList
from coach.ui.plan_preview import times_words
from coach.ui.plan_remarks import RemarkList
from coach.ui.plan_scroll import GAP_PX, PlanScroll
from coach.ui.plan_shelf import Shelf
from coach.ui.plan_start import Source, SourceList
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING, NOTE
from coach.ui.typeface import font, is_large_text
from coach.ui.wording import moves


class PlanMiddle(QWidget):
    """``named`` carries the name letter by letter, ``terms_asked`` wants the plan's days and
    limits, ``start_asked`` carries what kind of source is wanted, ``source_chosen`` a Source."""

    named = Signal(str)
    paused = Signal()
    terms_asked = Signal()
    start_asked = Signal(str)
    source_chosen = Signal(object)

    def __init__(self, words: DoseWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setFont(font(HEADING))
        self.name.setMaxLength(120)
        self.name.setAccessibleName(self.tr("Name of the plan"))
        self.name.setPlaceholderText(self.tr("Name of the plan"))
        self.terms = Button(self.tr("Days and limits"), theme, icon_name="edit")
        self._days = Text("", BODY, "soft").wrapped()
        self._times = Text("", BODY, "soft").wrapped()
        self.list = PlanList(words, theme)
        self.remarks = RemarkList(theme)
        self._remark_card = Card("notice", margin_px=16)
        self._remark_card.column.addWidget(self.remarks)
        self._keys = Text(
            self.tr("Drag to order, or Alt with the arrow keys"), NOTE, "soft"
        ).wrapped()
        self.sources = SourceList(theme)
        self.person = Button(self.tr("From another person"), theme)
        self.version = Button(self.tr("From an earlier version"), theme)
        self.begin = self._begin_card()
        self._build()
        self.name.textEdited.connect(self.named)
        self.name.editingFinished.connect(self.paused)
        self.terms.clicked.connect(self.terms_asked)
        self.person.clicked.connect(self._ask_person)
        self.version.clicked.connect(self._ask_version)
        self.sources.chosen.connect(self.source_chosen)
        self.list.wants_in_sight.connect(self._bring_up)

    def _begin_card(self) -> Card:
        card = Card(margin_px=20)
        card.column.setSpacing(GRID_PX + 4)
        card.column.addWidget(Text(self.tr("Where to begin"), HEADING).wrapped())
        card.column.addWidget(
            Text(
                self.tr("Add exercises from the library, or begin from a whole plan."), BODY, "soft"
            ).wrapped()
        )
        card.column.addWidget(self.sources)
        more = QWidget()
        flow = FlowLayout(GRID_PX, more)
        flow.addWidget(self.person)
        flow.addWidget(self.version)
        card.column.addWidget(more)
        return card

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(GRID_PX + 4)
        column.addWidget(self._remark_card)
        column.addWidget(self.list)
        column.addWidget(self.begin)
        column.addWidget(self._keys)
        column.addStretch()
        self._scroll = PlanScroll(inside)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._days)
        lines.addWidget(self._times)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID_PX + 4)
        # Large text would leave the list no room beneath a head that stays.
        head = QVBoxLayout()
        head.setSpacing(GRID_PX + 4)
        head.addWidget(self.name)
        head.addLayout(lines)
        head.addWidget(self.terms, 0, Qt.AlignmentFlag.AlignLeft)
        if is_large_text():
            column.insertLayout(0, head)
        else:
            head.setContentsMargins(0, 0, GAP_PX, 0)
            whole.addLayout(head)
        whole.addWidget(self._scroll, 1)

    def show_sources(self, sources: Sequence[Source], *, has_versions: bool) -> None:
        """What an empty plan may begin from."""
        self.sources.show_sources(sources)
        self.version.setVisible(has_versions)

    def show_draft(
        self,
        draft: PlanDraft,
        selected: int | None,
        shelf: Shelf,
        found: tuple[Remark, ...],
    ) -> None:
        """Show ``draft`` with its remarks, and mark item ``selected``."""
        if self.name.text() != draft.name:
            self.name.setText(draft.name)
        days = [self.tr("From {0}").format(short_day(draft.starts))]
        if draft.review is not None:
            days.append(self.tr("review {0}").format(short_day(draft.review)))
        self._days.setText(" · ".join(days))
        count = len(draft.items)
        self._times.setText(f"{moves(count)} · {times_words(draft.items)}" if count else "")
        self._times.setVisible(count > 0)
        self.list.show_items(draft.items, selected, shelf, found)
        self.list.setVisible(count > 0)
        self.begin.setVisible(count == 0)
        self._keys.setVisible(count > 1)
        of_plan = [one for one in found if one.item is None and draft.items]
        self.remarks.show_remarks(of_plan)
        self._remark_card.setVisible(bool(of_plan))

    @Slot()
    def _ask_person(self) -> None:
        self.start_asked.emit("person")

    @Slot()
    def _ask_version(self) -> None:
        self.start_asked.emit("version")

    @Slot(QWidget)
    def _bring_up(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget, 0, 3 * GRID_PX)
