"""Leads from a session to its sets, to another session beside it, and through its corrections."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from coach.record.corrections import Target
from coach.record.errors import RecordError
from coach.review.side_by_side import side_by_side
from coach.ui.fault_words import fault_words
from coach.ui.review_compare import ComparePage
from coach.ui.review_desk import ReviewDesk, Seen
from coach.ui.review_fix import Fixing
from coach.ui.review_page import ReviewPage
from coach.ui.review_reading import Reading
from coach.ui.review_replay import ReplayPage
from coach.ui.review_session import SessionPage
from coach.ui.theme import Theme

OFFERED = 40
"""Sessions that are offered to stand beside another."""


class SessionRound(QObject):
    """``changed`` comes once the record was corrected."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: ReviewDesk,
        page: Callable[[], ReviewPage],
        reading: Reading,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._desk, self._page, self._reading = theme, desk, page, reading
        self._fixing = Fixing(desk.store, desk.now)
        self._session: SessionPage | None = None
        self._replay: ReplayPage | None = None
        self._compare: ComparePage | None = None
        self._corrects = True

    def look_only(self) -> None:
        """Offer no corrections: the record is somebody else's."""
        self._corrects = False

    @property
    def session(self) -> SessionPage:
        """The page of a session, made when it is first wanted."""
        if self._session is None:
            page = SessionPage(self._theme, self._desk)
            page.closed.connect(self._leave_session)
            page.replay_asked.connect(self._open_set)
            page.compare_asked.connect(self._open_compare)
            page.saved.connect(self._save)
            page.left_out.connect(self._leave_out)
            page.counted_again.connect(self._count_again)
            page.original_asked.connect(self._original)
            page.undo_asked.connect(self._undo)
            if not self._corrects:
                page.look_only()
            self._session = page
        return self._session

    @property
    def replay(self) -> ReplayPage:
        """The page of a set, made when it is first wanted."""
        if self._replay is None:
            self._replay = ReplayPage(self._theme, self._desk)
            self._replay.closed.connect(self._leave_replay)
        return self._replay

    @property
    def compare(self) -> ComparePage:
        """The page of two sessions, made when it is first wanted."""
        if self._compare is None:
            self._compare = ComparePage(self._theme, self._desk)
            self._compare.closed.connect(self._page().go_back)
            self._compare.other_asked.connect(self._show_other)
        return self._compare

    @Slot(str)
    def open(self, session_id: str) -> None:
        """Show a session; the signals of its sets come by themselves."""
        self._fixing.done = None
        if self._show(session_id):
            self._page().go_to(self.session, self.session.back)
            self._look(session_id)

    @Slot(date)
    def open_day(self, day: date) -> None:
        """Show the latest session of a day."""
        listed = self._desk.sessions(10_000)
        of_day = (
            one.summary.id for one in listed if one.summary.started_at.astimezone().date() == day
        )
        found = next(of_day, None)
        if found is not None:
            self.open(found)

    def _show(self, session_id: str, told: str = "") -> bool:
        try:
            review = self._desk.session(session_id)
        except RecordError as error:
            self._page().overview.files.say(fault_words(error.sentence), trouble=True)
            return False
        self.session.show_session(review, told)
        return True

    def _look(self, session_id: str) -> None:
        """Measure the sets with poses again, one after the other, in the other thread."""
        self._reading.forget()
        review = self.session.review
        for one in () if review is None else review.sets:
            if one.has_track:
                work = partial(self._desk.seen, session_id, one)
                self._reading.ask(work, partial(self._take, session_id, one.recorded.number))

    def _take(self, session_id: str, number: int, seen: Seen | RecordError | None) -> None:
        review = self.session.review
        if isinstance(seen, Seen) and review is not None and review.summary.id == session_id:
            self.session.show_seen(number, seen)

    @Slot(int, object)
    def _open_set(self, number: int, place: int | None) -> None:
        one, review = self.session.set_of(number), self.session.review
        assert review is not None
        if one.has_track and number not in self.session.seen:
            found = self._desk.seen(review.summary.id, one)
            if found is not None:
                self.session.show_seen(number, found)
        self.replay.show_set(one, self.session.seen.get(number), place)
        self._page().go_to(self.replay, self.replay.back)

    @Slot()
    def _leave_replay(self) -> None:
        self.replay.player.pause()
        self._page().go_back()

    @Slot()
    def _leave_session(self) -> None:
        self._reading.forget()
        self._page().go_back()

    @Slot()
    def _open_compare(self) -> None:
        review = self.session.review
        assert review is not None
        listed = [
            one for one in self._desk.sessions(OFFERED) if one.summary.id != review.summary.id
        ]
        if not listed:
            self.session.subtitle.setText(self.tr("There is no other session yet."))
            return
        earlier = [one for one in listed if one.summary.started_at < review.started_at]
        self.compare.offer(listed)
        self._show_other((earlier or listed)[0].summary.id)
        self._page().go_to(self.compare, self.compare.other)

    @Slot(object)
    def _show_other(self, session_id: str) -> None:
        review = self.session.review
        assert review is not None
        try:
            other = self._desk.session(session_id)
        except RecordError as error:
            self.compare.subtitle.setText(fault_words(error.sentence))
            return
        self.compare.show_both(side_by_side(review, other))

    @Slot(object, object, str)
    def _save(self, target: Target, figure: float | None, note: str) -> None:
        timed = (
            target.number is not None
            and self.session.set_of(target.number).recorded.target_hold_s is not None
        )
        work = partial(self._fixing.correct, target, timed=timed, figure=figure, note=note)
        self._fix(work, self.tr("Corrected. What was recorded is kept beside it."))

    @Slot(object)
    def _leave_out(self, target: Target) -> None:
        words = self.tr("Left out of every figure. It stays in your record.")
        self._fix(partial(self._fixing.leave_out, target), words)

    @Slot(object)
    def _count_again(self, target: Target) -> None:
        self._fix(partial(self._fixing.count_again, target), self.tr("It counts again."))

    @Slot(object)
    def _original(self, target: Target) -> None:
        words = self.tr("It is as it was recorded.")
        self._fix(partial(self._fixing.original, target), words)

    @Slot()
    def _undo(self) -> None:
        self._fix(self._fixing.undo, "")

    def _fix(self, work: Callable[[], object], told: str) -> None:
        review = self.session.review
        assert review is not None
        try:
            changed = work()
        except (RecordError, ValueError) as error:
            said = fault_words(error.sentence) if isinstance(error, RecordError) else str(error)
            self.session.subtitle.setText(said)
            return
        self._show(review.summary.id, "" if changed is False else told)
        if told and changed is not False:
            self.session.undo.setFocus()
        else:
            self.session.fix.setFocus()
        self.changed.emit()
