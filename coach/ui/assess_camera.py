"""The assessment's page for the two tests that the camera watches, or that one counts oneself."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.care.entries import TestResult
from coach.care.plan import Plan
from coach.ui.assess_page import AssessPage, pictured
from coach.ui.assess_plan import HOLD_S, RAISES, camera_plan
from coach.ui.assess_sides import SideFields
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING

translate = QCoreApplication.translate


class AssessCamera(AssessPage):
    """``camera_asked`` gives the plan of a session; its results come back by ``show_results``."""

    camera_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("AssessCamera", "Balance and heel raises"),
            translate("AssessCamera", "One leg at a time. A chair or a counter is within reach."),
            parent,
        )
        balance = self.tr("Balance on one leg")
        raises = self.tr("Heel raises on one leg")
        self.balance = SideFields("balance_s", balance, self.tr("s"), HOLD_S, decimals=1)
        self.raises = SideFields("single_raises", raises, self.tr("repetitions"), 100)
        self.start = Button(
            self.tr("Do both with the camera"), theme, kind="primary", icon_name="camera"
        )
        self.own = Button(self.tr("I'll count it myself"), theme)
        self.note = Text("", BODY).wrapped()
        self.done = Card("offer", margin_px=2 * GRID_PX)
        self.done.column.addWidget(self.note)
        self.done.hide()
        ways = FlowLayout(GRID_PX + 4)
        ways.addWidget(self.start)
        ways.addWidget(self.own)
        self.column.addLayout(ways)
        self.column.addWidget(self.done)
        for picture, name, about, fields in (
            (
                "single_leg_balance",
                balance,
                self.tr(
                    "Barefoot, arms crossed, eyes on a spot. Until the foot touches down or the "
                    "arms move, at most {0} s. The best of three tries counts."
                ).format(round(HOLD_S)),
                self.balance,
            ),
            (
                "heel_raise_single",
                raises,
                self.tr(
                    "Fingertips on the wall, knee straight, one up and down every two seconds. "
                    "Until the heel lifts no more, or it hurts more than 5. At most {0}."
                ).format(RAISES),
                self.raises,
            ),
        ):
            card, inside = pictured(picture, name, theme)
            inside.setSpacing(GRID_PX)
            inside.addWidget(Text(name, HEADING).wrapped())
            inside.addWidget(Text(about, BODY, "soft").wrapped())
            inside.addWidget(fields, 0, Qt.AlignmentFlag.AlignLeft)
            inside.addStretch()
            fields.hide()
            fields.changed.connect(self.changed)
            self.column.addWidget(card)
        self.column.addStretch()
        self.start.clicked.connect(self._ask_camera)
        self.own.clicked.connect(self._count_myself)

    @property
    def plan(self) -> Plan:
        """The session that the camera watches."""
        return camera_plan(self.tr("Short assessment"))

    def show_results(self, results: Sequence[TestResult]) -> None:
        """Put in what the camera counted, for the person to look over."""
        for fields in (self.balance, self.raises):
            fields.setVisible(True)
        for result in results:
            if result.test == "balance_s":
                self.balance.show_result(result)
            elif result.test == "single_raises":
                self.raises.show_result(result)
        seen = bool(self.balance.has_seen or self.raises.has_seen)
        self.note.setText(
            self.tr("The camera's figures are in. They are estimates: change what is not right.")
            if seen
            else self.tr("The camera has no figures this time. You may write your own.")
        )
        self.done.show()
        self.start.set_face(self.tr("Again with the camera"), "camera")
        self.start.set_kind("ordinary")
        self.own.hide()

    def results(self) -> tuple[TestResult, ...]:
        return (*self.balance.results(), *self.raises.results())

    @Slot()
    def _ask_camera(self) -> None:
        self.camera_asked.emit(self.plan)

    @Slot()
    def _count_myself(self) -> None:
        for fields in (self.balance, self.raises):
            fields.show()
        self.own.hide()
        self.balance.fields["left"].line.setFocus(Qt.FocusReason.TabFocusReason)
