"""Cycling and swimming in place of a run: suggested while it is sore, written down at any time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.after_ladder import swaps_for
from coach.care.run_entries import LONGEST_MINUTES, SwapSport
from coach.care.run_log import Swap
from coach.ui.buttons import Button
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.run_adding import RunAdding
from coach.ui.run_field import RunField
from coach.ui.run_pain import KeptPainScale
from coach.ui.run_view import RunView
from coach.ui.run_words import long_day, short_number, swap_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING
from coach.ui.wording import begun

SHOWN = 4
SPORTS: tuple[SwapSport, ...] = ("bike", "swim", "other")


class RunSwaps(RunAdding):
    """``added`` carries sport, minutes and the pain while at it (None: not told)."""

    added = Signal(str, float, object)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add cycling or swimming"), self.tr("Add"), self.tr("Cancel"), theme, parent
        )
        self._advice = Text("", BODY, "soft").wrapped()
        self.sport: Choices[SwapSport] = Choices(
            self.tr("What was it?"), [(one, swap_words(one)) for one in SPORTS], theme
        )
        self.minutes = RunField(self.tr("Minutes"), self.tr("such as 40"))
        worst = Text(self.tr("Worst pain while at it"), BODY_STRONG).wrapped()
        self.scale = KeptPainScale()
        self._rows.setSpacing(GRID_PX)
        self.column.addWidget(Text(self.tr("In place of a run"), HEADING).wrapped())
        self.column.addWidget(self._advice)
        self._lay_out((self.sport, self.minutes, worst, self.scale), self.minutes)
        self.opening.connect(self._empty)
        self.keep.clicked.connect(self._keep)

    def show_view(self, view: RunView) -> None:
        """Show what may take a run's place, and what did."""
        if view.state.stopped is not None:
            words = self.tr("While a bone hurts, ask a professional what you may do.")
        elif swaps_for(view.state):
            words = self.tr(
                "While it is sore, cycling or swimming keeps you moving. Keep pain at 2 or less."
            )
        else:
            words = self.tr("On a sore day, cycling or swimming can take the place of a run.")
        self._advice.setText(words)
        clear(self._rows)
        for swap in view.log.swaps[: -SHOWN - 1 : -1]:
            self._show_swap(swap, view)

    def _show_swap(self, swap: Swap, view: RunView) -> None:
        minutes = self.tr("{0} min").format(short_number(swap.minutes))
        day = begun(long_day(swap.day, view.today))
        pain = ""
        if swap.pain_during is not None:
            pain = " · " + self.tr("pain {0} of 10").format(swap.pain_during)
        lines = (
            Text(f"{swap_words(swap.sport)} · {minutes}", BODY_STRONG).wrapped(),
            Text(day + pain, BODY, "soft").wrapped(),
        )
        button = Button(self.tr("Remove"), self._theme)
        button.setAccessibleName(f"{self.tr('Remove')}: {day}")
        button.setProperty("swap_id", swap.swap_id)
        button.clicked.connect(self._remove)
        self._add_row(lines, button)

    @Slot()
    def _empty(self) -> None:
        self.sport.choose("bike")
        self.minutes.show_text("")
        self.scale.choose(None)

    @Slot()
    def _keep(self) -> None:
        try:
            minutes = self.minutes.figure() or 0.0
        except ValueError:
            minutes = 0.0
        if not 0 < minutes <= LONGEST_MINUTES:
            self.minutes.say(self.tr("Write the minutes as a figure, such as 40."))
            return
        self._close()
        self.added.emit(self.sport.value or "other", minutes, self.scale.score)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.sender().property("swap_id"))
