"""The questions of the safety screen, page by page, with Y and N as keys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coach.care.screen_file import Question
from coach.care.sources import Sources
from coach.ui.safety_groups import groups_of
from coach.ui.safety_page import SafetyPage
from coach.ui.stepper import Stepper
from coach.ui.theme import Theme

YES_KEYS = (Qt.Key.Key_Y, Qt.Key.Key_J)
"""J for "ja"."""
NO_KEYS = (Qt.Key.Key_N,)


class SafetyAsking(Stepper):
    """``answered`` gives a question's id and the answer as it comes."""

    answered = Signal(str, bool)

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", parent)
        self._sources = sources
        self._last_words = self.tr("Done")
        self.leave.set_face(self.tr("Later"), None)
        self.setAccessibleName(self.tr("Safety questions"))
        self.turned.connect(self._mark)

    def ask(
        self,
        questions: Sequence[Question],
        answers: Mapping[str, bool],
        last: Mapping[str, bool],
    ) -> None:
        """Ask ``questions``; ``answers`` hold already, ``last`` are those of the last time."""
        pages = [
            SafetyPage(group, self._theme, self._sources, last) for group in groups_of(questions)
        ]
        for page in pages:
            page.show_answers(answers)
            page.answered.connect(self._answered)
            page.moved.connect(self._mark)
            page.all_no_said.connect(self.go_on)
        self.set_pages(pages)

    def show_first(self, ids: Sequence[str]) -> None:
        """Show the first page with one of these questions."""
        wanted = set(ids)
        for number, page in enumerate(self.pages):
            if wanted & {one.id for one in page.group.questions}:
                self.show_at(number)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in YES_KEYS or key in NO_KEYS:
            self._answer_current(key in YES_KEYS)
        else:
            super().keyPressEvent(event)

    def _answer_current(self, yes: bool) -> None:
        page = self.page
        row = page.current
        if row is None:
            return
        had_keyboard = row.has_keyboard
        row.buttons.answer(yes)
        following = page.open_row
        if following is not None:
            self.bring_up(following)
        if had_keyboard:
            target = self.on if following is None else following.buttons.yes
            target.setFocus(Qt.FocusReason.TabFocusReason)
        self._mark()

    @Slot(str, bool)
    def _answered(self, question_id: str, yes: bool) -> None:
        self._mark()
        self.answered.emit(question_id, yes)

    @Slot()
    def _mark(self) -> None:
        if self.pages:
            self.page.mark_current()
