"""Corrects a set or a session: the figure, a note, and whether it counts. Nothing is lost by it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from coach.record.corrections import LONGEST_HOLD_S, LONGEST_NOTE, MOST_REPS, Target
from coach.review.one_session import SetReview
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.flow import FlowLayout
from coach.ui.number_field import NumberField
from coach.ui.review_figure_words import original_words
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING
from coach.ui.typeface import font


class CorrectCard(Card):
    """``saved`` gives the target, the new count or seconds (None: as it was) and the note."""

    saved = Signal(object, object, str)
    left_out = Signal(object)
    counted_again = Signal(object)
    original_asked = Signal(object)
    closed = Signal()

    def __init__(
        self,
        target: Target,
        name: str,
        one: SetReview | None,
        note: str,
        excluded: bool,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("offer", margin_px=20, parent=parent)
        self._target = target
        self.setAccessibleName(self.tr("Correct: {0}").format(name))
        self.column.addWidget(Text(self.tr("Correct: {0}").format(name), HEADING).wrapped())
        self.field: NumberField | None = None
        self._before: float | None = None
        if one is not None:
            self._add_field(one)
        self.note = QLineEdit(note)
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setFont(font(BODY))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setPlaceholderText(self.tr("A note, for you and your physio"))
        self.column.addWidget(Text(self.tr("Note"), BODY_STRONG))
        self.column.addWidget(self.note)
        self.save = Button(self.tr("Save"), theme, kind="primary")
        self.leave_out = Button(
            self.tr("Count it again") if excluded else self.tr("Leave it out"),
            theme,
            icon_name="restart" if excluded else "not_counted",
        )
        self.original = Button(self.tr("As it was recorded"), theme, icon_name="undo")
        self.original.setVisible(one is not None and (one.corrected or one.excluded))
        self.cancel = Button(self.tr("Cancel"), theme)
        answers = QWidget()
        flow = FlowLayout(GRID_PX, answers)
        for button in (self.save, self.leave_out, self.original, self.cancel):
            flow.addWidget(button)
        self.column.addSpacing(4)
        self.column.addWidget(answers)
        self.column.addWidget(
            Text(
                self.tr("What was recorded stays in the record; figures use your correction."),
                BODY,
                "soft",
            ).wrapped()
        )
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.closed)
        self.original.clicked.connect(lambda: self.original_asked.emit(target))
        wanted = self.counted_again if excluded else self.left_out
        self.leave_out.clicked.connect(lambda: wanted.emit(target))
        self.note.returnPressed.connect(self._save)

    def _add_field(self, one: SetReview) -> None:
        timed = one.recorded.target_hold_s is not None
        self._before = one.held_s if timed else one.count
        about = original_words(one) or (
            self.tr("the camera's own count") if not one.recorded.self_counted else ""
        )
        self.field = NumberField(
            self.tr("Time held") if timed else self.tr("Repetitions"),
            self.tr("seconds") if timed else self.tr("repetitions"),
            LONGEST_HOLD_S if timed else MOST_REPS,
            decimals=1 if timed else 0,
            about=about,
        )
        self.field.show_value(None if self._before is None else round(self._before, 1))
        self.column.addWidget(self.field)
        if about:
            self.column.addWidget(Text(about, BODY, "soft").wrapped())
        self.field.line.returnPressed.connect(self._save)

    def begin(self) -> None:
        """Put the keyboard on what is to be corrected."""
        first = self.note if self.field is None else self.field.line
        first.setFocus(Qt.FocusReason.TabFocusReason)
        first.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _save(self) -> None:
        said = None if self.field is None else self.field.value
        before = None if self._before is None else round(self._before, 1)
        self.saved.emit(self._target, None if said == before else said, self.note.text())
