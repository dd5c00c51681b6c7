"""Asks how much it hurts during a guided run, and whether to go on."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.ladder_rule import GREEN_PAIN, STOP_PAIN
from coach.ui.buttons import Button
from coach.ui.overlay import Overlay
from coach.ui.pain_scale import PainScale
from coach.ui.theme import Theme


class RunHurts(Overlay):
    """The guide waits meanwhile. Above 5 there is no going on."""

    scored = Signal(int)
    go_on = Signal()
    finish = Signal()

    def __init__(self, theme: Theme, parent: QWidget, why: QWidget | None = None) -> None:
        """``why`` leads from the limits to their source."""
        super().__init__(theme, parent, width_px=760)
        self.why = why
        self.scale = PainScale()
        self.on = Button(self.tr("Go on gently"), theme, kind="primary")
        self.end = Button(self.tr("Finish and walk home"), theme)
        self.card.column.addWidget(self.scale)
        self.row.addWidget(self.on)
        self.row.addWidget(self.end)
        if why is not None:
            self.card.column.addWidget(why, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.column.addLayout(self.row)
        self.scale.answered.connect(self._scored)
        self.on.clicked.connect(self.go_on)
        self.end.clicked.connect(self.finish)

    def ask(self) -> None:
        """Start from the scale."""
        self.title.setText(self.tr("How much does it hurt?"))
        self.body.setText(self.tr("The guide waits. Touch a number, or press its key."))
        self.scale.show()
        self.on.hide()
        self.end.hide()
        self.open(self.scale.buttons[0])

    @Slot(int)
    def _scored(self, score: int) -> None:
        self.scored.emit(score)
        self.title.setText(self.tr("Noted: {0} of 10").format(score))
        self.scale.hide()
        self.on.setVisible(score <= STOP_PAIN)
        self.end.show()
        if score > STOP_PAIN:
            self.body.setText(
                self.tr("That is too much for today. Please stop running and walk home slowly.")
            )
        elif score > GREEN_PAIN:
            self.body.setText(
                self.tr(
                    "From 3 to 5 you may go on if it does not grow. A sharp pain or a limp is a "
                    "reason to stop."
                )
            )
        else:
            self.body.setText(self.tr("Up to 2 is fine. Stop if it grows or turns sharp."))
        (self.on if score <= GREEN_PAIN else self.end).setFocus()
