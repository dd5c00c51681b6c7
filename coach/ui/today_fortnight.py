"""Asks every two weeks how the person's own activities go, and how much has changed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.care.prescription_entries import Impression
from coach.ui.buttons import Button
from coach.ui.choices import Choices
from coach.ui.notices import Notice
from coach.ui.score_scale import WORST, HeldScore, ScoreScale
from coach.ui.text import Text
from coach.ui.text_line import TextLine
from coach.ui.theme import Theme
from coach.ui.today_form import TodayForm
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX

MOST = 3
LONGEST = 80


@dataclass(frozen=True, slots=True)
class FortnightDue:
    """What is to be asked; ``names`` are the activities of the last time."""

    activities: bool = False
    impression: bool = False
    names: tuple[str, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether there is anything to ask."""
        return self.activities or self.impression


class FortnightNotice(Notice):
    """``asked`` opens the questions, ``later`` puts them off."""

    asked = Signal()
    later = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("offer", "gauge", "", theme)
        self.title.setText(self.tr("How is it going on the whole?"))
        self.words.setText(
            self.tr("A minute every two weeks tells you and your physio what has changed.")
        )
        self.wait = Button(self.tr("Not now"), theme)
        self.begin = Button(self.tr("Tell us"), theme)
        self.row.addWidget(self.wait)
        self.row.addWidget(self.begin)
        self.wait.clicked.connect(self.later)
        self.begin.clicked.connect(self.asked)


class _Pick(ScoreScale):
    """From what cannot be done to what goes as before; ``value`` is None while there is none."""

    picked = Signal()

    def __init__(self, question: str) -> None:
        name = self.tr("{0} of 10")
        words = (self.tr("Cannot do it"), self.tr("Half of it"), self.tr("As before"))
        super().__init__([name.format(score) for score in range(WORST + 1)], words)
        self.setAccessibleName(question)
        self._held = HeldScore(self, question)
        self.answered.connect(self._pick)

    @property
    def value(self) -> int | None:
        return self._held.value

    @Slot(int)
    def _pick(self, score: int) -> None:
        self._held.hold(score)
        self.picked.emit()

    def forget(self) -> None:
        self._held.hold(None)


class _ActivityRow(QWidget):
    """One activity: its name, and how well it goes."""

    changed = Signal()

    def __init__(self, number: int, hint: str) -> None:
        super().__init__()
        question = self.tr("Activity {0}").format(number)
        self.name = TextLine(question, hint, LONGEST)
        self.said = Text("", BODY_STRONG).wrapped()
        self.pick = _Pick(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        for widget in (self.name, self.said, self.pick):
            column.addWidget(widget)
        self.name.edited.connect(self.changed)
        self.pick.picked.connect(self.changed)

    def ask(self, name: str) -> None:
        """Begin anew; an activity that was named before is not named again."""
        self.name.show_text(name)
        self.name.setVisible(not name)
        self.said.setText(name)
        self.said.setVisible(bool(name))
        self.pick.setAccessibleName(name or self.name.line.accessibleName())
        self.pick.forget()

    @property
    def value(self) -> tuple[str, int] | None:
        """Name and score; None unless both were said."""
        score = self.pick.value
        return None if score is None or not self.name.text else (self.name.text, score)


class FortnightForm(TodayForm):
    """``told`` gives the activities as (name, score) and the impression, None where not said."""

    told = Signal(list, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("How is it going on the whole?"),
            self.tr("Leave out what you do not want to say."),
            self.tr("Done"),
            theme,
            parent,
        )
        self._due = FortnightDue()
        self._about = Text(
            self.tr(
                "Name up to three things that matter to you and that the ankle makes hard. How "
                "well do they go today?"
            ),
            BODY,
        ).wrapped()
        hints = (
            self.tr("Such as climbing stairs"),
            self.tr("Such as walking for half an hour"),
            self.tr("Such as kneeling, dancing, work"),
        )
        self.rows = [_ActivityRow(number, hint) for number, hint in enumerate(hints, start=1)]
        self._change = Text(
            self.tr("Since the plan began, the ankle is on the whole …"), BODY_STRONG
        ).wrapped()
        self.impression: Choices[Impression] = Choices(self._change.text(), impressions(), theme)
        for widget in (self._about, *self.rows, self._change, self.impression):
            self.questions.addWidget(widget)
        for row in self.rows:
            row.changed.connect(self._tell)
        self.impression.chosen.connect(self._tell)
        self.save.clicked.connect(self._save)

    def ask(self, due: FortnightDue) -> None:
        """Open it anew with what is due."""
        self._due = due
        self._about.setVisible(due.activities)
        names: Sequence[str] = (*due.names, *[""] * MOST)
        for row, name in zip(self.rows, names, strict=False):
            row.ask(name)
            row.setVisible(due.activities and (bool(name) or not due.names))
        for widget in (self._change, self.impression):
            widget.setVisible(due.impression)
        self.impression.choose(None)
        self._tell()
        self.show()
        first = self.rows[0]
        if not due.activities:
            self.impression.group.buttons()[0].setFocus()
        elif due.names:
            first.pick.buttons[0].setFocus()
        else:
            first.name.line.setFocus()

    @property
    def activities(self) -> list[tuple[str, int]]:
        """What was said of the activities so far."""
        if not self._due.activities:
            return []
        return [row.value for row in self.rows if row.value is not None]

    @Slot()
    def _tell(self) -> None:
        self.save.setEnabled(bool(self.activities) or self.impression.value is not None)

    @Slot()
    def _save(self) -> None:
        activities, impression = self.activities, self.impression.value
        self.close_form()
        self.told.emit(activities, impression)


class Fortnight(QWidget):
    """The notice, and the form in its place once it was opened.

    ``told`` is as the form's, ``later`` puts the questions off, ``opened`` says that the form is
    there. It takes no room while nothing is due.
    """

    told = Signal(list, object)
    later = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due = FortnightDue()
        self.notice = FortnightNotice(theme)
        self.form = FortnightForm(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self.form)
        self.notice.asked.connect(self._ask)
        self.notice.later.connect(self.later)
        self.form.told.connect(self.told)
        self.form.closed.connect(self._closed)
        self.hide()

    def show_due(self, due: FortnightDue) -> None:
        """Offer to ask what is due; a form that is open stays with what was said in it."""
        self._due = due
        if not due.anything:
            self.form.hide()
        self.notice.setVisible(due.anything and self.form.isHidden())
        self.setVisible(due.anything)

    @Slot()
    def _ask(self) -> None:
        self.notice.hide()
        self.form.ask(self._due)
        self.opened.emit()

    @Slot()
    def _closed(self) -> None:
        self.notice.setVisible(self._due.anything)


def impressions() -> tuple[tuple[Impression, str], ...]:
    """The seven answers in words, the best first."""
    translate = QCoreApplication.translate
    return (
        ("very_much_better", translate("fortnight", "Very much better")),
        ("much_better", translate("fortnight", "Much better")),
        ("a_little_better", translate("fortnight", "A little better")),
        ("no_change", translate("fortnight", "No change")),
        ("a_little_worse", translate("fortnight", "A little worse")),
        ("much_worse", translate("fortnight", "Much worse")),
        ("very_much_worse", translate("fortnight", "Very much worse")),
    )
