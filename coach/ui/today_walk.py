"""Logs a walk: how long, the worst pain, whether there was a limp, and whether it was brisk."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.ui.number_field import NumberField
from coach.ui.theme import Theme
from coach.ui.today_form import TodayForm

LONGEST_MIN = 600


class WalkForm(TodayForm):
    """``walked`` gives minutes, worst_pain, limp and brisk; what was not said is None."""

    walked = Signal(dict)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your walk"),
            self.tr("Only the minutes are needed; the rest says how the ankle took it."),
            self.tr("Save the walk"),
            theme,
            parent,
        )
        self.minutes = NumberField(self.tr("How long?"), self.tr("minutes"), LONGEST_MIN)
        self.questions.addWidget(self.minutes)
        self.pain = self.ask_pain(self.tr("The worst pain on the way"))
        self.limp = self.ask_yes_no(self.tr("Did you limp, so that others would see it?"))
        self.brisk = self.ask_yes_no(self.tr("Was it brisk?"))
        self.minutes.changed.connect(self._tell)
        self.minutes.line.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)

    def ask(self, minutes: int | None) -> None:
        """Open it anew, with the minutes that were planned."""
        self.minutes.show_value(minutes)
        self.pain.show_score(None)
        self.limp.show_answer(None)
        self.brisk.show_answer(None)
        self._tell()
        self.show()
        self.minutes.line.setFocus()
        self.minutes.line.selectAll()

    @property
    def _whole(self) -> int | None:
        value = self.minutes.value
        return None if value is None or value < 1 else round(value)

    @Slot()
    def _tell(self) -> None:
        self.save.setEnabled(self._whole is not None)

    @Slot()
    def _save(self) -> None:
        if self._whole is None:
            return
        said = {
            "minutes": self._whole,
            "worst_pain": self.pain.value,
            "limp": self.limp.value,
            "brisk": self.brisk.value,
        }
        self.close_form()
        self.walked.emit(said)
