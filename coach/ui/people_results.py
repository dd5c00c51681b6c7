"""What the results say at a glance: how much of the plan, how the mornings were, the sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.exercise.definition import Exercise
from coach.practice.values import ClientPage, SetLine, Standing
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.people_words import adherence_words, day_ago
from coach.ui.review_spark import Spark, SparkLine
from coach.ui.review_words import exercise_name
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, FIGURE, GRID_PX, HEADING, NOTE
from coach.ui.typeface import is_large_text
from coach.ui.wording import number

SESSIONS = 3


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session out of the sets of the results."""

    day: date
    sets: int
    finished: int
    exercises: tuple[str, ...]


def session_lines(sets: Sequence[SetLine]) -> list[SessionLine]:
    """The sessions that the sets are of, newest first."""
    begun = [one for one in sets if one.started_at is not None]
    begun.sort(key=lambda one: one.session_id)
    found = []
    for _, group in groupby(begun, key=lambda one: one.session_id):
        mine = sorted(group, key=lambda one: one.number)
        found.append(
            SessionLine(
                day=min(one.started_at for one in mine).astimezone().date(),
                sets=len(mine),
                finished=sum(one.completed is True for one in mine),
                exercises=tuple(dict.fromkeys(one.exercise_id for one in mine)),
            )
        )
    return sorted(found, key=lambda one: one.day, reverse=True)


class ResultsCard(Card):
    """``closer_asked`` wants the same pages that the person has of themselves."""

    closer_asked = Signal()
    result_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self._theme = theme
        self.closer = Button(self.tr("Look closer"), theme, kind="primary", icon_name="growth")
        self.open_result = Button(self.tr("Open a result…"), theme, icon_name="folder")
        self._none = Text(
            self.tr(
                "No result yet. Whoever has their plan on a computer sends a result file from it; "
                "open it here, or drop it on this page."
            ),
            BODY,
            "soft",
        ).wrapped()
        self._figures = QVBoxLayout() if is_large_text() else QHBoxLayout()
        self._figures.setSpacing(3 * GRID_PX if not is_large_text() else GRID_PX)
        self.spark = Spark(theme)
        self._spark_words = Text(
            self.tr("Morning pain of six weeks; the band is 0 to 2"), NOTE, "soft"
        ).wrapped()
        self._sessions = QVBoxLayout()
        self._sessions.setSpacing(6)
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        flow.addWidget(self.closer)
        flow.addWidget(self.open_result)
        self.column.addWidget(Text(self.tr("Results"), HEADING).wrapped())
        self.column.addWidget(self._none)
        self.column.addLayout(self._figures)
        self.column.addWidget(self.spark)
        self.column.addWidget(self._spark_words)
        self.column.addLayout(self._sessions)
        self.column.addSpacing(GRID_PX)
        self.column.addStretch()
        self.column.addWidget(buttons)
        self.closer.clicked.connect(self.closer_asked)
        self.open_result.clicked.connect(self.result_asked)

    def show_results(
        self, page: ClientPage, exercises: Mapping[str, Exercise], today: date
    ) -> None:
        """Show what the book has; the pain over time follows once the record is read."""
        known = bool(page.results)
        self._none.setVisible(not known)
        self.closer.setVisible(known)
        clear(self._figures)
        clear(self._sessions)
        self.show_pain(())
        if not known:
            return
        for figure, words in self._figure_words(page.line.client.standing, today):
            self._figures.addLayout(_figure(figure, words), 1)
        for line in session_lines(page.sets)[:SESSIONS]:
            self._sessions.addWidget(Rule())
            self._sessions.addLayout(self._session(line, exercises, today))

    def show_busy(self, busy: bool) -> None:
        """The record is being put together, or is there."""
        words = self.tr("One moment …") if busy else self.tr("Look closer")
        self.closer.set_face(words, "growth")
        self.closer.setEnabled(not busy)

    def show_pain(self, lines: Sequence[SparkLine]) -> None:
        """Show the mornings' pain, from 0 on."""
        for part in (self.spark, self._spark_words):
            part.setVisible(bool(lines))
        self.spark.show_lines(lines, (0.0, 2.0) if lines else None)

    def _figure_words(self, standing: Standing, today: date) -> list[tuple[str, str]]:
        found = []
        if standing.adherence is not None:
            share = adherence_words(standing.adherence)
            found.append((share, self.tr("of the plan, last 14 days of it")))
        if standing.morning_pain is not None:
            now = number(round(standing.morning_pain, 1))
            before = standing.morning_pain_before
            words = (
                self.tr("mean morning pain of a week")
                if before is None
                else self.tr("mean morning pain, {0} the week before").format(
                    number(round(before, 1))
                )
            )
            found.append((now, words))
        active = standing.last_active
        words = self.tr("sessions") if standing.sessions != 1 else self.tr("session")
        if active is not None:
            words = self.tr("{0}, last active: {1}").format(words, day_ago(active, today))
        found.append((str(standing.sessions), words))
        return found

    def _session(
        self, line: SessionLine, exercises: Mapping[str, Exercise], today: date
    ) -> QVBoxLayout:
        when = day_ago(line.day, today)
        one_set, more = self.tr("{0} of 1 set finished"), self.tr("{0} of {1} sets finished")
        sets = (one_set if line.sets == 1 else more).format(line.finished, line.sets)
        names = [exercise_name(exercises, one) for one in line.exercises]
        rest = len(names) - 2
        shown = ", ".join(names[:2])
        what = self.tr("{0} and {1} more").format(shown, rest) if rest > 0 else shown
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(Text(f"{when} · {sets}", BODY_STRONG).wrapped())
        row.addWidget(Text(what, NOTE, "soft").wrapped())
        return row


def _figure(figure: str, words: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(Text(figure, FIGURE))
    column.addWidget(Text(words, NOTE, "soft").wrapped())
    column.addStretch()
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column
