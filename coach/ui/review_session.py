"""One session: its sets with what was seen in them, what happened when, and its corrections."""

from itertools import groupby

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.record.corrections import Target
from coach.review.one_session import SessionReview, SetReview
from coach.ui.buttons import Button
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.review_correct import CorrectCard
from coach.ui.review_desk import ReviewDesk, Seen
from coach.ui.review_fit import FRAME_MS, fit
from coach.ui.review_set_row import SetRow
from coach.ui.review_sub import FullPage
from coach.ui.review_timeline import timeline_lines
from coach.ui.review_words import exercise_name, near_day, side_words, time_words
from coach.ui.text import Chip, Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.wording import minutes, number, plan_name, sets_done

AT_ONCE = 4
"""Exercises that are built before the first picture: no window shows more of them."""


class SessionPage(FullPage):
    """``replay_asked`` names a set's number and a mark; corrections come from its card."""

    replay_asked = Signal(int, object)
    compare_asked = Signal()
    saved = Signal(object, object, str)
    left_out = Signal(object)
    counted_again = Signal(object)
    original_asked = Signal(object)
    undo_asked = Signal()

    def __init__(self, theme: Theme, desk: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self._theme, self._desk = theme, desk
        self.review: SessionReview | None = None
        self.rows: dict[int, SetRow] = {}
        self.seen: dict[int, Seen] = {}
        self.correcting: CorrectCard | None = None
        self.compare = Button(self.tr("Beside another session"), theme, icon_name="side")
        self.fix = Button(self.tr("Note or leave out"), theme, icon_name="edit")
        actions = QWidget()
        flow = FlowLayout(GRID_PX, actions)
        flow.addWidget(self.compare)
        flow.addWidget(self.fix)
        self._out = Chip(self.tr("left out of every figure"))
        self._note = Text("", BODY).wrapped()
        self._done = Card("offer", margin_px=16)
        self._done_words = Text("", BODY).wrapped()
        self.undo = Button(self.tr("Undo"), theme, icon_name="undo")
        row = QHBoxLayout()
        row.addWidget(self._done_words, 1)
        row.addWidget(self.undo)
        self._done.column.addLayout(row)
        self._left: list[tuple[tuple[str, str | None], list[SetReview]]] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(FRAME_MS)
        self._more.timeout.connect(self._build_some)
        self._place = QVBoxLayout()
        self._sets = QVBoxLayout()
        self._sets.setSpacing(2 * GRID_PX)
        self._when = Card(margin_px=20)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(2 * GRID_PX)
        self._lines.setVerticalSpacing(4)
        self._lines.setColumnStretch(1, 1)
        self._when.column.addWidget(Text(self.tr("What happened when"), HEADING).wrapped())
        self._when.column.addLayout(self._lines)
        self.column.addWidget(self._out, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._note)
        self.column.addWidget(actions)
        self.column.addWidget(self._done)
        self.column.addLayout(self._place)
        self.column.addLayout(self._sets)
        self.column.addWidget(self._when)
        self.column.addStretch()
        self.compare.clicked.connect(self.compare_asked)
        self.fix.clicked.connect(self._fix_session)
        self.undo.clicked.connect(self.undo_asked)
        self._corrects = True

    def look_only(self) -> None:
        """Offer no corrections."""
        self._corrects = False
        self.fix.hide()

    def show_session(self, review: SessionReview, told: str = "") -> None:
        """Show ``review``; ``told`` says what was corrected just now."""
        same = self.review is not None and self.review.summary.id == review.summary.id
        self.review = review
        if not same:
            self.seen = {}
        self.rows = {}
        self.close_correcting()
        started = review.started_at.astimezone()
        name = review.summary.plan_name
        self.title.setText(near_day(started.date(), self._desk.today))
        self.setAccessibleName(self.title.text())
        self.subtitle.setText(self._about(review, name))
        self._out.setVisible(review.excluded)
        self._note.setVisible(bool(review.note))
        self._note.setText(self.tr("“{0}”").format(review.note))
        self._done.setVisible(bool(told))
        self._done_words.setText(told)
        clear(self._sets)
        groups = groupby(review.sets, key=_exercise_and_side)
        self._left = [(key, list(group)) for key, group in groups]
        self._when.hide()
        self._build_some()

    @Slot()
    def _build_some(self) -> None:
        """Build what can be seen first; the rest follows while it is being looked at."""
        coming, self._left = self._left[:AT_ONCE], self._left[AT_ONCE:]
        for key, group in coming:
            self._sets.addWidget(self._group(key, group))
        fit(self)
        if coming and self._left:
            self._more.start()
        else:
            self._tell_when()

    def build_all(self) -> None:
        """Build what is still left, at once."""
        while self._more.isActive():
            self._more.stop()
            self._build_some()

    def _tell_when(self) -> None:
        review = self.review
        assert review is not None
        self._when.show()
        clear(self._lines)
        for row, (time, words) in enumerate(timeline_lines(review, self._desk.exercises)):
            self._lines.addWidget(Text(time, BODY, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._lines.addWidget(Text(words, BODY).wrapped(), row, 1)
        fit(self)

    def _about(self, review: SessionReview, name: str | None) -> str:
        said = [time_words(review.started_at)]
        if name:
            said.append(plan_name(name))
        done = sum(one.sets_done for one in review.summary.sets)
        said.append(sets_done(done, sum(one.sets_planned or 0 for one in review.summary.sets)))
        if review.summary.ended_at is not None:
            said.append(minutes((review.summary.ended_at - review.started_at).total_seconds()))
        pains = [
            words.format(number(score))
            for words, score in (
                (self.tr("pain before {0}"), review.before),
                (self.tr("during {0}"), review.during),
                (self.tr("after {0}"), review.after),
            )
            if score is not None
        ]
        if pains:
            said.append(", ".join(pains))
        return " · ".join(said)

    def _group(self, key: tuple[str, str | None], group: list[SetReview]) -> Card:
        exercise_id, side = key
        name = exercise_name(self._desk.exercises, exercise_id)
        card = Card(margin_px=20)
        card.column.setSpacing(0)
        title = name if side is None else f"{name} · {side_words(side).lower()}"
        card.column.addWidget(Text(title, HEADING).wrapped())
        for place, one in enumerate(group):
            if place:
                card.column.addWidget(Rule())
            row_name = self.tr("{0}, set {1}").format(title, one.recorded.set_number)
            row = SetRow(one, row_name, self._theme, self._desk)
            row.opened.connect(self.replay_asked)
            row.correct_asked.connect(self._fix_set)
            row.fix.setVisible(self._corrects)
            self.rows[one.recorded.number] = row
            if one.recorded.number in self.seen:
                row.show_seen(self.seen[one.recorded.number])
            card.column.addWidget(row)
        return card

    def show_seen(self, number_: int, seen: Seen) -> None:
        """Draw the signal of a set, now that it was measured again."""
        self.seen[number_] = seen
        if number_ in self.rows:
            self.rows[number_].show_seen(seen)

    def set_of(self, number_: int) -> SetReview:
        """The set of that number."""
        assert self.review is not None
        return next(one for one in self.review.sets if one.recorded.number == number_)

    @Slot()
    def _fix_session(self) -> None:
        assert self.review is not None
        review = self.review
        target = Target(review.summary.id)
        words = self.tr("the session as a whole")
        self._correct(target, words, None, review.note, review.excluded, self._place, self.fix)

    @Slot(int)
    def _fix_set(self, number_: int) -> None:
        assert self.review is not None
        one, row = self.set_of(number_), self.rows[number_]
        target = Target(self.review.summary.id, number_)
        name = exercise_name(self._desk.exercises, one.recorded.exercise_id)
        words = self.tr("{0}, set {1}").format(name, one.recorded.set_number)
        shown = one if one.begun else None
        self._correct(target, words, shown, one.note, one.excluded, row.below, row.fix)

    def _correct(
        self,
        target: Target,
        name: str,
        one: SetReview | None,
        note: str,
        excluded: bool,
        place: QVBoxLayout,
        back_to: QWidget,
    ) -> None:
        self.close_correcting()
        card = CorrectCard(target, name, one, note, excluded, self._theme)
        card.saved.connect(self.saved)
        card.left_out.connect(self.left_out)
        card.counted_again.connect(self.counted_again)
        card.original_asked.connect(self.original_asked)
        card.closed.connect(self._leave_correcting)
        self.correcting, self._back_to = card, back_to
        place.addWidget(card)
        card.show()
        card.begin()

    @Slot()
    def _leave_correcting(self) -> None:
        self.close_correcting()
        self._back_to.setFocus()

    def close_correcting(self) -> None:
        """Take the card away; what was not saved is forgotten."""
        if self.correcting is not None:
            self.correcting.hide()
            self.correcting.deleteLater()
            self.correcting = None


def _exercise_and_side(one: SetReview) -> tuple[str, str | None]:
    return one.recorded.exercise_id, one.recorded.side
