"""One filter as a button that opens its answers; while one is chosen it is tinted and named."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.icons import icon
from coach.ui.menu_button import MenuButton, V
from coach.ui.theme import Theme


class FilterButton(MenuButton[V]):
    """``changed`` comes with every new answer; None is no filter."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        anything: str,
        options: Sequence[tuple[V, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._name = name
        self.setCheckable(True)
        self._words: dict[V | None, str] = {None: anything, **dict(options)}
        for value, words in self._words.items():
            self._add_answer(value, words)
        self.taken.connect(self.choose)
        theme.changed.connect(self._show)
        self._show()

    @Slot(object)
    def choose(self, value: V | None) -> None:
        """Let ``value`` hold."""
        if value != self._value:
            self._value = value
            self._show()
            self.changed.emit()

    @Slot()
    def _open(self) -> None:
        # A click has turned the tint over.
        self._show()
        super()._open()

    @Slot()
    def _show(self) -> None:
        words = self._words[self._value]
        self.setText(f"{self._name}: {words}")
        self.setAccessibleName(f"{self._name}: {words}")
        self.setChecked(self._value is not None)
        for action in self._group.actions():
            action.setChecked(action.data() == self._value)
        colors = self._theme.colors
        self.setIcon(icon("open", colors.primary if self.isChecked() else colors.soft))
