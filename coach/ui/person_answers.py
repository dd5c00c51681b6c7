"""Two questions about the person, age group and ankle, and what follows from the answer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.record.settings import AgeBand, Ankle, Settings
from coach.ui.age_words import age_groups, ankles, rules_of
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX


class PersonAnswers(QWidget):
    """``changed`` gives the setting that was answered, as a name and its value."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        which = self.tr("Which ankle is it about?")
        age = self.tr("How old are you?")
        self.ankle: Choices[Ankle] = Choices(which, ankles(), theme)
        self.age: Choices[AgeBand] = Choices(age, age_groups(), theme)
        self._rules = Text("", BODY).wrapped()
        self._card = Card("offer", margin_px=2 * GRID_PX)
        self._card.column.addWidget(self._rules)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(Text(which, BODY_STRONG).wrapped())
        column.addWidget(self.ankle)
        column.addSpacing(2 * GRID_PX)
        column.addWidget(Text(age, BODY_STRONG).wrapped())
        column.addWidget(self.age)
        column.addSpacing(GRID_PX)
        column.addWidget(self._card)
        self.ankle.chosen.connect(self._ankle_chosen)
        self.age.chosen.connect(self._age_chosen)

    def show_settings(self, settings: Settings) -> None:
        """Show the answers in ``settings``."""
        self.ankle.choose(settings.ankle)
        self.age.choose(settings.age_band)
        self._rules.setText(rules_of(settings.age_band))
        self._card.setVisible(settings.age_band is not None)

    @Slot(object)
    def _ankle_chosen(self, ankle: Ankle) -> None:
        self.changed.emit({"ankle": ankle})

    @Slot(object)
    def _age_chosen(self, band: AgeBand) -> None:
        self._rules.setText(rules_of(band))
        self._card.show()
        self.changed.emit({"age_band": band})
