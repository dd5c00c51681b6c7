"""The check before a session: how much it hurts now, and whether anything is new."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.theme import Theme
from coach.ui.today_form import TodayForm


class SignsForm(TodayForm):
    """``told`` gives before, limp, swelling, giving_way and rest_pain; not said is None."""

    told = Signal(dict)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("How is it now?"),
            self.tr("Today's session follows what you say. Leave out what you do not know."),
            self.tr("Done"),
            theme,
            parent,
        )
        self.before = self.ask_pain(self.tr("Pain now, on standing and walking a few steps"))
        self.rest = self.ask_pain(self.tr("Pain at rest, sitting or lying"))
        self.limp = self.ask_yes_no(self.tr("Is there a limp that is new?"))
        self.swelling = self.ask_yes_no(self.tr("Is there swelling that is new or rising?"))
        self.giving_way = self.ask_yes_no(self.tr("Has the ankle given way?"))
        for pick in (self.before, self.rest):
            pick.picked.connect(self._tell)
        for answer in (self.limp, self.swelling, self.giving_way):
            answer.answered.connect(self._tell)
        self.save.clicked.connect(self._save)

    def ask(self) -> None:
        """Open it anew."""
        for pick in (self.before, self.rest):
            pick.show_score(None)
        for answer in (self.limp, self.swelling, self.giving_way):
            answer.show_answer(None)
        self._tell()
        self.show()
        self.before.buttons[0].setFocus()

    @property
    def said(self) -> dict[str, int | bool | None]:
        """What was answered so far."""
        return {
            "before": self.before.value,
            "rest_pain": self.rest.value,
            "limp": self.limp.value,
            "swelling": self.swelling.value,
            "giving_way": self.giving_way.value,
        }

    @Slot()
    def _tell(self) -> None:
        self.save.setEnabled(any(one is not None for one in self.said.values()))

    @Slot()
    def _save(self) -> None:
        said = self.said
        self.close_form()
        self.told.emit(said)
