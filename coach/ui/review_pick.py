"""One of many as a button that opens them: what is chosen stands on it, with its question."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.icons import icon
from coach.ui.menu_button import MenuButton, V
from coach.ui.theme import Theme
from coach.ui.typeface import scaled_px


class PickButton(MenuButton[V]):
    """``chosen`` says the value that a person took."""

    chosen = Signal(object)

    def __init__(self, question: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._question = question
        self.setIconSize(QSize(1, 1) * round(scaled_px(14)))
        self.taken.connect(self._choose_and_tell)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def values(self) -> list[V]:
        """What can be chosen."""
        return [action.data() for action in self._group.actions()]

    def offer(self, options: Sequence[tuple[V, str]]) -> None:
        """Offer ``options`` as value and words, in place of those before."""
        for action in self._group.actions():
            self._group.removeAction(action)
            self.answers.removeAction(action)
            action.deleteLater()
        for value, words in options:
            self._add_answer(value, words)

    def choose(self, value: V) -> None:
        """Show ``value`` as what holds; nothing is emitted."""
        self._value = value
        for action in self._group.actions():
            action.setChecked(action.data() == value)
            if action.data() == value:
                self.setText(action.text())
                self.setAccessibleName(f"{self._question}: {action.text()}")

    def pick(self, value: V) -> None:
        """Take ``value`` as a person would."""
        next(one for one in self._group.actions() if one.data() == value).trigger()

    @Slot(object)
    def _choose_and_tell(self, value: V) -> None:
        self.choose(value)
        self.chosen.emit(value)

    @Slot()
    def _tint(self) -> None:
        self.setIcon(icon("open", self._theme.colors.soft))
