"""Says inside the window what has happened to the record, calmly, with one button to go on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coach.record.errors import RecordChangedElsewhere, RecordDamaged, RecordError
from coach.ui.buttons import Button
from coach.ui.fault_words import fault_words
from coach.ui.overlay import LeavableOverlay
from coach.ui.theme import Theme


class RecordNotice(LeavableOverlay):
    """``mend_asked`` gives the damage that the person wants to be looked into.

    A window that only looks has nothing to mend with: another may be at work on the record.
    """

    mend_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, writes: bool = True) -> None:
        super().__init__(theme, parent, width_px=620)
        self._writes = writes
        self._fault: RecordError | None = None
        self.on = Button(self.tr("All right"), theme, kind="primary")
        self.mend = Button(self.tr("Look into it"), theme, icon_name="bandage")
        self.row.addWidget(self.on)
        self.row.addWidget(self.mend)
        self.card.column.addLayout(self.row)
        self.on.clicked.connect(self.close_quietly)
        self.mend.clicked.connect(self._mend)

    def tell(self, words: str) -> None:
        """Say what was done to the record."""
        self._fault = None
        self._say(self.tr("Your record"), words)

    def tell_fault(self, fault: RecordError) -> None:
        """Say why something was not kept, or could not be read."""
        self._fault = None
        if isinstance(fault, RecordChangedElsewhere):
            self._say(self.tr("Your record has changed"), fault_words(fault.sentence))
            return
        if not isinstance(fault, RecordDamaged):
            self._say(self.tr("That did not work"), fault_words(fault.sentence))
            return
        if not self._writes:
            self._say(
                self.tr("This cannot be read here"),
                self.tr(
                    "This window only looks at your record, and part of it cannot be read now: "
                    "{0}. Another window may have changed it meanwhile. Close this window and open "
                    "Coach again."
                ).format(fault_words(fault.what)),
            )
            return
        self._fault = fault
        self._say(
            self.tr("Your record is damaged"),
            self.tr(
                "Part of it cannot be read: {0}. Nothing was deleted. Coach can close and look "
                "into it: repair it, or go back to a backup."
            ).format(fault_words(fault.what)),
        )

    def _say(self, title: str, words: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self.body.setText(words)
        self.mend.setVisible(self._fault is not None)
        self.open(self.on)

    @Slot()
    def _mend(self) -> None:
        self.close_quietly()
        self.mend_asked.emit(self._fault)
