"""The head of the exercise editor: which one it is, whether it is kept, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.ui.buttons import Button
from coach.ui.exercise_picture import ExercisePicture
from coach.ui.exercise_work import Work
from coach.ui.plan_icon_button import PlanIconButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, FIGURE, GRID_PX

THUMB_PX = 72


class EditorHead(QWidget):
    """``wrong`` belongs to the head and stands beside the tabs."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.back = Button(self.tr("Own exercises"), theme, icon_name="back")
        self.undo = PlanIconButton("undo", self.tr("Undo (Ctrl+Z)"), theme)
        self.redo = PlanIconButton("redo", self.tr("Do again (Ctrl+Shift+Z)"), theme)
        self.save = Button(self.tr("Save"), theme, kind="primary")
        self.wrong = Button("", theme, icon_name="attention")
        self.wrong.hide()
        self.thumb = ExercisePicture(theme)
        self.thumb.setFixedSize(THUMB_PX, THUMB_PX)
        self.thumb.loop.set_playing(False)
        self.title = Text("", FIGURE).wrapped()
        self.state = Text("", BODY, "soft").wrapped()
        self.message = Text("", BODY, "attention").wrapped()
        self.message.hide()
        top = QHBoxLayout()
        top.setSpacing(GRID_PX)
        top.addWidget(self.back)
        top.addStretch()
        for button in (self.undo, self.redo, self.save):
            top.addWidget(button)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self.message)

    def show_way_back(self, words: str) -> None:
        """Say where the way back leads."""
        self.back.set_face(words, "back")

    def show_work(self, work: Work) -> None:
        """Show what ``work`` is and what can be done with it."""
        theirs = work.draft.get(("text", self._language, "name"))
        name = str(theirs or work.draft.get(("name",), ""))
        self.title.setText(name or self.tr("No name yet"))
        self.thumb.show_picture(str(work.draft.get(("picture",))), work.picture, name)
        made = ""
        if work.origin is not None:
            made = self.tr("Made from {0}").format(work.origin.in_language(self._language).name)
        kept = self.tr("Saved") if work.is_kept else self.tr("Not saved yet")
        self.state.setText(" · ".join(part for part in (made, kept) if part))
        self.undo.setEnabled(work.can_undo)
        self.redo.setEnabled(work.can_redo)
        can_save = not work.problems and not work.is_kept
        self.save.setEnabled(can_save)
        self.save.set_kind("primary" if can_save else "ordinary")
        self.save.updateGeometry()
        count = len(work.problems)
        words = (
            self.tr("1 thing to put right")
            if count == 1
            else self.tr("{0} things to put right").format(count)
        )
        self.wrong.set_face(words, "attention")
        self.wrong.setVisible(bool(count))

    def say(self, words: str) -> None:
        """Say what went wrong; nothing takes the words away."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
