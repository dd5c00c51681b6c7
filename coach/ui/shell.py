"""The pages beside the rail, of which one is on show."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from coach.ui.page_host import PageHost
from coach.ui.rail import Rail
from coach.ui.theme import Theme


class Shell(QWidget):
    """``chosen`` says which page a person wants; ``show_page`` shows it."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(theme)
        self._hosts: dict[str, PageHost] = {}
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self.rail.chosen.connect(self.chosen)

    @property
    def hosts(self) -> Mapping[str, PageHost]:
        """What stands behind each page, in the order of the rail."""
        return MappingProxyType(self._hosts)

    def add(self, host: PageHost) -> None:
        """Add the page of ``host``, which is made when it is first shown."""
        self.rail.add(host.name, host.words, host.icon_name, low=host.low)
        self._hosts[host.name] = host

    @property
    def page(self) -> QWidget | None:
        """The page on show."""
        return self._stack.currentWidget()

    def show_page(self, name: str) -> None:
        """Show the page ``name``, filled anew."""
        host = self._hosts[name]
        if self._stack.indexOf(host.page) < 0:
            self._stack.addWidget(host.page)
        host.fill()
        self.rail.show_chosen(name)
        comes = self._stack.currentWidget() is not host.page or not self.isVisible()
        self._stack.setCurrentWidget(host.page)
        if comes and host.first is not None and not self._is_on_rail:
            host.first.setFocus()

    @property
    def _is_on_rail(self) -> bool:
        """Whoever goes along the rail with the keyboard stays on it."""
        here = self.window().focusWidget()
        return here is not None and self.rail.isAncestorOf(here)
