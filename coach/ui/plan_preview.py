"""What the person will see of the plan: the session as on Today, and one exercise closer."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.care.plan import Plan, PlanItem
from coach.care.prescription import Prescribed
from coach.care.prescription_draft import PlanDraft
from coach.care.prescription_time import day_s, session_s, week_s
from coach.care.prescription_words import DoseWords
from coach.exercise.definition import Exercise
from coach.ui.cards import Card
from coach.ui.plan_poster import PlanPoster
from coach.ui.plan_shelf import Shelf
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.today_session import SessionCard
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.wording import begun, minutes, number

translate = QCoreApplication.translate

PICTURE_PX = 88


class PlanPreview(QWidget):
    """Nothing in it can be pressed: it is a picture of another window."""

    def __init__(
        self, shelf: Shelf, words: DoseWords, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._shelf = shelf
        self.caption = Text("", HEADING).wrapped()
        self.times = Text("", BODY, "soft").wrapped()
        self._empty = Card(margin_px=28)
        self._empty.column.addWidget(
            Text(self.tr("The session shows here as you build it."), BODY, "soft").wrapped()
        )
        self._session: SessionCard | None = None
        self._waiting: tuple[PlanDraft, int | None, str] | None = None
        self._card = Card(margin_px=20)
        self._poster = PlanPoster(theme, PICTURE_PX)
        self._name = Text("", HEADING).wrapped()
        self.dose = Text("", BODY).wrapped()
        self._stand = Text("", BODY, "soft").wrapped()
        self._limits = Text("", BODY, "soft").wrapped()
        self._note = Text("", BODY_STRONG).wrapped()
        self._stops = Text("", NOTE, "attention").wrapped()
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID_PX)
        head.addWidget(self._poster, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for part in (self._name, self.dose):
            lines.addWidget(part)
        lines.addStretch()
        head.addLayout(lines, 1)
        self._card.column.addLayout(head)
        for part in (self._note, self._stand, self._limits, self._stops):
            self._card.column.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX + 4)
        column.addWidget(self.caption)
        column.addWidget(self.times)
        column.addWidget(self._empty)
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addWidget(self._card)
        column.addStretch()

    def show_shelf(self, shelf: Shelf) -> None:
        """Take other exercises to choose from."""
        self._shelf = shelf
        if self._session is not None:
            self._session.hide()
            self._session.deleteLater()
            self._session = None

    def show_draft(self, draft: PlanDraft, selected: int | None, person: str) -> None:
        """Show what ``person`` sees of ``draft``, and item ``selected`` closer.

        While nobody looks it is only remembered: it is the dearest part of every change.
        """
        self._waiting = (draft, selected, person)
        if self.isVisible():
            self._draw(*self._waiting)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting is not None:
            self._draw(*self._waiting)

    def _draw(self, draft: PlanDraft, selected: int | None, person: str) -> None:
        self._waiting = None
        self.caption.setText(self.tr("What {0} sees").format(person))
        plan = preview_plan(draft, self._shelf.exercises)
        self.times.setText(times_words(draft.items) if draft.items else "")
        self.times.setVisible(bool(draft.items))
        self._empty.setVisible(plan is None)
        card = self._session_card()
        card.setVisible(plan is not None)
        if plan is not None:
            card.show_plan(plan)
            card.set_narrow(True)
        item = None if selected is None else draft.items[selected]
        exercise = None if item is None else self._shelf.exercises.get(item.exercise_id)
        self._card.setVisible(item is not None and exercise is not None)
        if item is not None and exercise is not None:
            self._show_exercise(item, exercise)

    def _session_card(self) -> SessionCard:
        if self._session is None:
            self._session = SessionCard(self._theme, self._shelf.exercises, None)
            self._session.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            for child in self._session.findChildren(QWidget):
                child.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._place.addWidget(self._session)
        return self._session

    def _show_exercise(self, item: Prescribed, exercise: Exercise) -> None:
        self._poster.show_picture(exercise.picture, self._shelf.pictures.get(exercise.id))
        self._name.setText(exercise.name)
        self.dose.setText(begun(self._words.dose(item)))
        self._stand.setText(exercise.stand)
        self._limits.setText(begun(" · ".join(self._words.limits(item))))
        self._note.setText(self.tr("“{0}”").format(item.note))
        self._note.setVisible(bool(item.note.strip()))
        self._stops.setText(self._words.stops(item.stops))
        self._stops.setVisible(bool(item.stops))
        self._card.setAccessibleName(exercise.name)


def preview_plan(draft: PlanDraft, exercises: Mapping[str, Exercise]) -> Plan | None:
    """The session of a day on which everything is due; None where nothing can be shown."""
    items = tuple(
        PlanItem.model_construct(
            exercise_id=item.exercise_id,
            side=item.side,
            sets=item.sets,
            reps=item.reps,
            hold_s=item.hold_s,
            rest_s=item.rest_s,
            tempo_s=item.tempo_s,
            note=item.note,
        )
        for item in draft.items
        if item.exercise_id in exercises
    )
    return Plan.model_construct(id="preview", name=draft.name, items=items) if items else None


def times_words(items: tuple[Prescribed, ...]) -> str:
    """How long a session takes, a full day where that is more, and a week."""
    session, day, week = session_s(items), day_s(items), week_s(items)
    parts = [translate("plan", "{0} a session").format(minutes(session))]
    if day > 1.2 * session:
        parts.append(translate("plan", "{0} on a full day").format(minutes(day)))
    parts.append(translate("plan", "{0} a week").format(_hours(week)))
    return " · ".join(parts)


def _hours(seconds: float) -> str:
    """A duration in minutes, and to half an hour from two hours on: it is an estimate."""
    if seconds < 7200:
        return minutes(seconds)
    return translate("plan", "{0} h").format(number(round(seconds / 1800) / 2))
