"""Two things that the safety screen asks back: to answer later, and what was seen by whom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.overlay import Overlay
from coach.ui.scrolling import Scrolling
from coach.ui.theme import Theme
from coach.ui.tick import Tick
from coach.ui.tokens import GRID_PX


class LaterQuestion(Overlay):
    """``later`` says that the open questions wait; closing it goes back to them."""

    later = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title.setText(self.tr("Answer later?"))
        self.setAccessibleName(self.title.text())
        self.stay = Button(self.tr("Answer now"), theme, kind="primary")
        self.go = Button(self.tr("Later"), theme)
        self.row.addWidget(self.stay)
        self.row.addWidget(self.go)
        self.card.column.addLayout(self.row)
        self.stay.clicked.connect(self.close_quietly)
        self.go.clicked.connect(self._go)

    def ask(self, open_count: int) -> None:
        """Ask it with so many questions open."""
        count = (
            self.tr("One question is open.")
            if open_count == 1
            else self.tr("{0} questions are open.").format(open_count)
        )
        rest = self.tr(
            "What needs the answers stays locked until then: running, hopping and exercises that "
            "load the ankle, or all of them. What you did answer is kept."
        )
        self.body.setText(f"{count} {rest}")
        self.setAccessibleDescription(self.body.text())
        self.open(self.stay)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()

    @Slot()
    def _go(self) -> None:
        self.close_quietly()
        self.later.emit()


class SeenQuestion(Overlay):
    """Which of the things a professional has seen; ``seen`` gives their ids. None is ticked."""

    seen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, width_px=640)
        self._theme = theme
        self._ticks: dict[str, Tick] = {}
        self.title.setText(self.tr("What has a professional seen?"))
        self.body.setText(
            self.tr(
                "Tick only what a doctor or physio has looked at and said you may go on with. "
                "It opens again at once. If it comes back, it is locked again."
            )
        )
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.body.text())
        self._inside = QWidget()
        self._list = QVBoxLayout(self._inside)
        self._list.setContentsMargins(0, 0, GRID_PX, 0)
        self._list.setSpacing(GRID_PX)
        self._scroll = Scrolling(self._inside)
        self.card.column.addWidget(self._scroll)
        self.sure = Button(self.tr("They said I may go on"), theme, kind="primary")
        self.stay = Button(self.tr("Not yet"), theme)
        self.row.addWidget(self.sure)
        self.row.addWidget(self.stay)
        self.card.column.addLayout(self.row)
        self.sure.clicked.connect(self._sure)
        self.stay.clicked.connect(self.close_quietly)

    @property
    def ticks(self) -> dict[str, Tick]:
        """The boxes by question id."""
        return dict(self._ticks)

    def ask(self, things: Sequence[tuple[str, str]]) -> None:
        """Ask about ``things``, as ids and words."""
        for tick in self._ticks.values():
            self._list.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {id_: Tick(words, "", self._theme) for id_, words in things}
        for tick in self._ticks.values():
            self._list.addWidget(tick)
            tick.toggled.connect(self._tell)
        self._tell()
        self.open(next(iter(self._ticks.values())).box)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the list needs, and no higher than leaves room for the rest."""
        margins = self.card.column.contentsMargins()
        width = self.card.width() - margins.left() - margins.right()
        wanted = sum(_height(tick, width) + GRID_PX for tick in self._ticks.values())
        self._scroll.setFixedHeight(max(60, min(wanted, round(self.height() * 0.4))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            self._scroll.take_key(event)

    @Slot()
    def _tell(self) -> None:
        self.sure.setEnabled(any(one.ticked for one in self._ticks.values()))

    @Slot()
    def _sure(self) -> None:
        ids = tuple(id_ for id_, tick in self._ticks.items() if tick.ticked)
        self.close_quietly()
        self.seen.emit(ids)


def _height(tick: Tick, width: int) -> int:
    layout = tick.layout()
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else tick.sizeHint().height()
