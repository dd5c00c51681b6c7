"""Beside the list: the chosen exercise, the plan as a whole, or what the person will see."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from coach.care.prescription_words import DoseWords
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.plan_item import PlanItem
from coach.ui.plan_preview import PlanPreview
from coach.ui.plan_scroll import GAP_PX, PlanScroll
from coach.ui.plan_shelf import Shelf
from coach.ui.plan_terms import PlanTerms
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX

TABS = ("exercise", "plan", "preview")


class PlanDetails(QWidget):
    """``turned`` carries the part that is on show now."""

    turned = Signal(str)

    def __init__(
        self, shelf: Shelf, words: DoseWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.item = PlanItem(words, theme)
        self.terms = PlanTerms(theme)
        self.preview = PlanPreview(shelf, words, theme)
        self.tab: Choices[str] = Choices(
            self.tr("Details"),
            [
                ("exercise", self.tr("Exercise")),
                ("plan", self.tr("Days and limits")),
                ("preview", self.tr("Preview")),
            ],
            theme,
        )
        self._none = Card(margin_px=28)
        self._none.column.addWidget(
            Text(
                self.tr("Choose an exercise of the plan to see its details."), BODY, "soft"
            ).wrapped()
        )
        exercise = QWidget()
        column = QVBoxLayout(exercise)
        column.addWidget(self._none)
        column.addWidget(self.item)
        column.addStretch()
        self._stack = QStackedWidget()
        self._scrolls: dict[str, PlanScroll] = {}
        for name, page in zip(TABS, (exercise, self.terms, self.preview), strict=True):
            self._scrolls[name] = PlanScroll(page)
            self._stack.addWidget(self._scrolls[name])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID_PX + 4)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, GAP_PX, 0)
        head.addWidget(self.tab)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        self.tab.chosen.connect(self.show_tab)
        self.show_tab("exercise")

    @property
    def current(self) -> str:
        """The part on show."""
        return TABS[self._stack.currentIndex()]

    @Slot(object)
    def show_tab(self, name: str) -> None:
        """Show one part."""
        self.tab.choose(name)
        self._stack.setCurrentIndex(TABS.index(name))
        self.turned.emit(name)

    def show_chosen(self, chosen: bool) -> None:
        """Whether there is an exercise to show."""
        self._none.setVisible(not chosen)
        self.item.setVisible(chosen)

    def offer_preview(self, offered: bool) -> None:
        """Whether the preview is one of the parts here; it may have a place of its own."""
        self.tab.button("preview").setVisible(offered)
        if not offered and self.current == "preview":
            self.show_tab("exercise")

    def tell_kept(self, words: str) -> None:
        """Say that the plan was kept as a template, or why not, where it is seen."""
        self.terms.tell_kept(words)
        if words:
            # Once the words have their place.
            QTimer.singleShot(0, self._bring_kept)

    @Slot()
    def _bring_kept(self) -> None:
        self.bring_up(self.terms.kept)

    def bring_up(self, widget: QWidget) -> None:
        """Scroll until ``widget`` can be seen."""
        self._scrolls[self.current].ensureWidgetVisible(widget, 0, 3 * GRID_PX)
