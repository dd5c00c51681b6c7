"""Fills Progress from the record, and leads from the overview to each of its pages."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.record.errors import RecordError
from coach.review.measures import Measure, measures_of
from coach.review.overview import Overview
from coach.review.period import Period
from coach.review.trend import Trend
from coach.ui.care_words import CareWords
from coach.ui.fault_words import fault_words
from coach.ui.page_host import House, PageHost
from coach.ui.review_asked import Asked
from coach.ui.review_desk import ReviewDesk
from coach.ui.review_fit import FRAME_MS
from coach.ui.review_keys import KeyTrend, key_trends
from coach.ui.review_overview import MORE_SESSIONS
from coach.ui.review_page import ReviewPage
from coach.ui.review_reading import Reading
from coach.ui.review_round import SessionRound
from coach.ui.review_saving import Saving

if TYPE_CHECKING:
    from coach.ui.review_trends import TrendsPage

MOST_AHEAD = 6
"""Exercises whose whole past is read ahead while a trend is looked at."""


class ReviewHost(PageHost):
    """What takes long is read in a thread of its own: all of a record of years.

    ``desk`` reads another record than the person's own.
    """

    def __init__(
        self, house: House, parent: QStackedWidget, desk: ReviewDesk | None = None
    ) -> None:
        super().__init__(house, parent)
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self.desk = self._own_desk() if desk is None else desk
        self._reading = Reading(self)
        self._period = Period.THREE_MONTHS
        self._shown = MORE_SESSIONS
        self._trends: TrendsPage | None = None
        self._sessions = self._make_round()
        self._sessions.changed.connect(self._corrected)
        self.saving = Saving(house.theme, self.desk, lambda: self.page, self)
        self.saving.taken_in.connect(self._corrected)

    def _own_desk(self) -> ReviewDesk:
        desk, care = self.house.desk, self.house.desk.care
        return ReviewDesk(
            desk.store,
            lambda: care.rules,
            lambda: care.person,
            lambda: desk.exercises,
            lambda: CareWords(care.texts, care.rules, desk.language),
            self._clock,
        )

    def _make_round(self) -> SessionRound:
        return SessionRound(self.house.theme, self.desk, lambda: self.page, self._reading, self)

    def _clock(self) -> datetime:
        return self.now()

    def make(self) -> ReviewPage:
        page = ReviewPage(self.house.theme, self.house.desk.sources)
        overview = page.overview
        overview.period_chosen.connect(self._choose_period)
        overview.trend_asked.connect(self._open_trend)
        overview.more_asked.connect(self._show_more)
        overview.session_asked.connect(self._sessions.open)
        overview.day_asked.connect(self._sessions.open_day)
        overview.report_asked.connect(self._open_report)
        overview.files.tables_asked.connect(self.saving.save_tables)
        overview.files.export_asked.connect(self.saving.save_everything)
        overview.files.import_asked.connect(self.saving.take_in)
        return page

    def fill(self) -> None:
        self._reading.forget()
        self.desk.look_again()
        self._shown = MORE_SESSIONS
        self.page.go_home()
        self.page.overview.files.say("")
        self._fill_overview()
        self.page.overview.to_top()

    def settle(self) -> None:
        """Wait until nothing is being read."""
        self.forget()
        self.wait()

    def forget(self) -> None:
        """Nobody looks at these pages any more."""
        self._reading.forget()
        self.saving.reading.forget()

    def wait(self) -> None:
        """Until nothing is being read; another thread may wait for it."""
        self._reading.wait()
        self.saving.reading.wait()

    def _fill_overview(self) -> None:
        self.page.overview.periods.choose(self._period)
        known = self.desk.has_overview(self._period)
        self._read(lambda: self.desk.overview(self._period), self._show_overview, known=known)
        self._list_sessions()

    def _read(
        self, work: Callable[[], Any], then: Callable[[Any], None], *, known: bool = False
    ) -> None:
        """Read a short period at once, and all of a long record in the other thread."""
        if self._period == Period.ALL and not known:
            self._reading.ask(work, then)
            return
        try:
            found = work()
        except RecordError as error:
            found = error
        then(found)

    def _show_overview(self, found: Overview | RecordError) -> None:
        if isinstance(found, RecordError):
            self.page.overview.subtitle.setText(fault_words(found.sentence))
            return
        self.page.overview.show_overview(found, self.desk)
        if not found.empty:
            # After the first picture: the trends take as long again.
            QTimer.singleShot(FRAME_MS, self._fill_trends)

    @Slot()
    def _corrected(self) -> None:
        self.desk.look_again()
        self.house.desk.care.look_again()
        self._fill_overview()

    @Slot()
    def _fill_trends(self) -> None:
        self._read(lambda: key_trends(self.desk, self._period), self._show_trends)

    def _show_trends(self, keys: tuple[KeyTrend, ...] | RecordError) -> None:
        if not isinstance(keys, RecordError):
            self.page.overview.show_trends(keys)
            self._reading.ask(self._read_ahead, self._make_ahead)

    def _make_ahead(self, _found: object) -> None:
        """Its page takes a while to make; the person is still looking at the overview."""
        assert self.trends is not None

    def _read_ahead(self) -> None:
        """What takes longest, so that it is there when it is wanted. In the other thread."""
        # Slow to import, and wanted with the first trend.
        import pyqtgraph  # noqa: F401, PLC0415

        self.desk.overview(Period.ALL)

    def _list_sessions(self) -> None:
        listed = self.desk.sessions(self._shown + 1)
        self.page.overview.show_sessions(listed, self._shown, self.desk)

    @Slot()
    def _show_more(self) -> None:
        self._shown += MORE_SESSIONS
        self._list_sessions()

    @Slot(object)
    def _choose_period(self, period: Period) -> None:
        self._period = period
        self._fill_overview()

    @Slot(object)
    def _open_trend(self, key: KeyTrend | None) -> None:
        practised = self.desk.practised()
        if not practised:
            return
        exercise_id = practised[0] if key is None else key.exercise_id or practised[0]
        exercise = self.desk.exercises.get(exercise_id)
        first = Measure.REPS if exercise is None else measures_of(exercise)[0]
        measure = first if key is None or key.measure is None else key.measure
        page = self.trends
        page.offer(practised)
        self._ask_trend(Asked(exercise_id, measure, self._period))
        self.page.go_to(page, page.back)

    @Slot()
    def _open_report(self) -> None:
        self.saving.open_report(self._period)

    @property
    def trends(self) -> "TrendsPage":
        """The page of the trends, made when it is first wanted."""
        if self._trends is None:
            # Its charts take long to import, and a start need not wait for them.
            from coach.ui.review_trends import TrendsPage  # noqa: PLC0415

            self._trends = TrendsPage(self.house.theme, self.house.desk.sources, self.desk)
            self._trends.closed.connect(self.page.go_back)
            self._trends.asked.connect(self._ask_trend)
        return self._trends

    @Slot(object)
    def _ask_trend(self, asked: Asked) -> None:
        self._period = asked.period
        self._reading.forget()

        def show(trend: Trend | RecordError) -> None:
            if not isinstance(trend, RecordError):
                self.trends.show_trend(asked, trend)

        self._read(
            lambda: self.desk.trend(asked.exercise_id, asked.measure, asked.period),
            show,
            known=self.desk.has_sets(asked.exercise_id, asked.period),
        )
        for exercise_id in self.trends.exercises.values[:MOST_AHEAD]:
            self._reading.ask(partial(self.desk.read_ahead, exercise_id, Period.ALL), _nothing)


def _nothing(_found: object) -> None:
    """What was read ahead is kept by the desk."""
