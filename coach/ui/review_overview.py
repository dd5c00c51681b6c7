"""Progress at a glance: one sentence, pain, the calendar, three trends, the path, past sessions."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.care.sources import Sources
from coach.review.days import DayState
from coach.review.overview import Overview
from coach.review.period import Period
from coach.review.says import Says
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.icons import icon
from coach.ui.page import Page
from coach.ui.review_calendar import Calendar
from coach.ui.review_desk import Listed, ReviewDesk
from coach.ui.review_files import FilesCard
from coach.ui.review_fit import fit
from coach.ui.review_keys import KeyTrend
from coach.ui.review_legend import DayLegend, PainLegend
from coach.ui.review_pain import PainChart
from coach.ui.review_phases import PhaseCard
from coach.ui.review_tiles import SessionTile, TrendTile
from coach.ui.review_week import WeekCard
from coach.ui.review_words import period_words, says_words
from coach.ui.source_why import WhyButton
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tiles import TileLayout
from coach.ui.tokens import BODY, FIGURE, GRID_PX, HEADING
from coach.ui.typeface import is_large_text, text_scale

MORE_SESSIONS = 10
TILE_PX = 312
CALENDAR_PX = 264


class OverviewPage(Page):
    """``period_chosen`` wants another period; the others want a page of their own."""

    period_chosen = Signal(object)
    session_asked = Signal(str)
    day_asked = Signal(date)
    trend_asked = Signal(object)
    report_asked = Signal()
    more_asked = Signal()

    def __init__(self, theme: Theme, sources: Sources, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Progress"))
        self.setAccessibleName(self.tr("Progress"))
        self._theme = theme
        self._says: Callable[[Says], str] = says_words
        self._looks_only = False
        self.periods = Choices(self.tr("How far back"), period_words(), theme)
        self.periods.choose(Period.THREE_MONTHS)
        self.report = Button(self.tr("Report"), theme, icon_name="print")
        self._put_head()
        self.pain = PainChart(theme)
        self.calendar = Calendar(theme)
        self._planned = Text("", BODY, "soft").wrapped()
        self._first = self._make_first(sources)
        self._trends = QWidget()
        self._tiles = TileLayout(round(TILE_PX * text_scale()), 2 * GRID_PX, self._trends)
        self.week, self.phases = WeekCard(theme), PhaseCard(theme)
        self._second = self._side_by_side(self.week, self.phases)
        self._trend_head = self._make_trend_head()
        self._sessions_title = Text(self.tr("Sessions"), HEADING).wrapped()
        self._sessions = QVBoxLayout()
        self._sessions.setSpacing(GRID_PX)
        self.more = Button(self.tr("Show earlier sessions"), theme)
        self.files = FilesCard(theme)
        self._nothing = self._nothing_yet()
        for part in (self._nothing, self._first, self._trend_head, self._trends, self._second):
            self.column.addWidget(part)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self._sessions_title)
        self.column.addLayout(self._sessions)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self.files)
        self.column.addStretch()
        self.periods.chosen.connect(self.period_chosen)
        self.report.clicked.connect(self.report_asked)
        self.calendar.opened.connect(self.day_asked)
        self.more.clicked.connect(self.more_asked)
        theme.changed.connect(self._tint)

    def _put_head(self) -> None:
        head = self.column.takeAt(0).layout()
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom
            if is_large_text()
            else QBoxLayout.Direction.LeftToRight
        )
        row.setSpacing(2 * GRID_PX)
        if is_large_text():
            row.addLayout(head)
            row.addWidget(self.periods)
            row.addWidget(self.report, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row.addLayout(head, 1)
            row.addWidget(self.periods, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(self.report, 0, Qt.AlignmentFlag.AlignVCenter)
            self.periods.setFixedWidth(self.periods.layout().sizeHint().width())
        self.column.insertLayout(0, row)

    def _make_first(self, sources: Sources) -> QWidget:
        pain = Card(margin_px=20)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(Text(self.tr("Pain"), HEADING))
        head.addWidget(WhyButton(self._theme, "morning_base", sources))
        head.addStretch()
        self._told = Text("", BODY, "soft")
        pain.column.addLayout(head)
        if is_large_text():
            pain.column.addWidget(PainLegend(self._theme))
        else:
            head.addWidget(PainLegend(self._theme))
        pain.column.addWidget(self.pain, 1)
        pain.column.addWidget(self._told)
        self._told.setText(" ")
        self.pain.told.connect(self._tell)
        days = Card(margin_px=20)
        self._days_title = Text(self.tr("Your days"), HEADING).wrapped()
        days.column.addWidget(self._days_title)
        days.column.addWidget(self._planned)
        days.column.addWidget(self.calendar)
        self._day_legend = DayLegend(self._theme)
        days.column.addWidget(self._day_legend)
        days.column.addStretch()
        if is_large_text():
            return self._stacked(pain, days)
        days.setFixedWidth(CALENDAR_PX + 24)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID_PX)
        row.addWidget(pain, 1)
        row.addWidget(days)
        return both

    def _make_trend_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, GRID_PX, 0, 0)
        row.addWidget(Text(self.tr("Trends"), HEADING).wrapped(), 1)
        self.all_trends = Button(self.tr("All trends"), self._theme, icon_name="growth")
        self.all_trends.clicked.connect(self._ask_trends)
        row.addWidget(self.all_trends)
        return head

    def _stacked(self, *parts: QWidget) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID_PX)
        for part in parts:
            column.addWidget(part)
        return both

    def _side_by_side(self, *parts: QWidget) -> QWidget:
        if is_large_text():
            return self._stacked(*parts)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID_PX)
        for part in parts:
            row.addWidget(part, 1)
        return both

    def _nothing_yet(self) -> Card:
        card = Card(margin_px=8 * GRID_PX)
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = Text(self.tr("Your first session will stand here"), FIGURE).wrapped()
        words = Text(
            self.tr(
                "With every repetition that counted and every second that was held. What you do "
                "is kept here, on this computer only."
            ),
            BODY,
            "soft",
        ).wrapped()
        for part in (self._mark, title, words):
            if isinstance(part, Text):
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.column.addWidget(part)
        self._tint()
        return card

    @Slot()
    def _tint(self) -> None:
        self._mark.setPixmap(icon("growth", self._theme.colors.primary).pixmap(QSize(48, 48)))

    @Slot(str)
    def _tell(self, words: str) -> None:
        self._told.setText(words or " ")

    @Slot()
    def _ask_trends(self) -> None:
        self.trend_asked.emit(None)

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard begins: on the period that is shown."""
        held = self.periods.value
        return None if held is None or self.periods.isHidden() else self.periods.button(held)

    def look_only(self, says: Callable[[Says], str]) -> None:
        """Show the record of somebody else, of whom ``says`` puts the summary into words."""
        self._says = says
        self._looks_only = True
        self.files.hide()
        self._days_title.setText(self.tr("Days"))
        self.phases.title.setText(self.tr("Path"))

    def show_overview(self, found: Overview, desk: ReviewDesk) -> None:
        """Show what was read; the trends and the sessions come by themselves."""
        self.subtitle.setText(self._says(found.summary))
        empty = found.empty
        self._nothing.setVisible(empty and not self._looks_only)
        for part in (self._first, self._second, self.report, self.periods):
            part.setVisible(not empty)
        self.pain.show_days(found.pain)
        days = _calendar_days(found)
        self.calendar.show_days(days)
        self._day_legend.show_states({one.state for one in days})
        self._planned.setText(self._plan_words(found))
        self.week.show_week(found.week)
        self.phases.show_path(found.phases, found.today, desk.words)
        if empty:
            self.show_trends(())

    def _plan_words(self, found: Overview) -> str:
        asked = [one for one in found.days if one.parts_due and one.state != DayState.OPEN]
        kept = sum(one.state in (DayState.DONE, DayState.PARTLY) for one in asked)
        if not asked:
            sessions = sum(one.sessions for one in found.days)
            return (
                self.tr("1 session") if sessions == 1 else self.tr("{0} sessions").format(sessions)
            )
        return self.tr("{0} of {1} planned days").format(kept, len(asked))

    def show_trends(self, keys: Sequence[KeyTrend]) -> None:
        """Show the trends at a glance."""
        clear(self._tiles)
        self._trend_head.setVisible(bool(keys))
        self._trends.setVisible(bool(keys))
        for key in keys:
            tile = TrendTile(key, self._theme)
            tile.clicked.connect(self._open_trend)
            self._tiles.addWidget(tile)
        self._trends.updateGeometry()
        fit(self)

    def show_sessions(self, listed: Sequence[Listed], shown: int, desk: ReviewDesk) -> None:
        """Show the newest ``shown`` sessions; ``listed`` has one more where there are more."""
        clear(self._sessions)
        self._sessions_title.setVisible(bool(listed))
        self.more.setVisible(len(listed) > shown)
        for place, one in enumerate(listed[:shown]):
            tile = SessionTile(one, desk.exercises, desk.today, self._theme, tall=not place)
            tile.clicked.connect(self._open_session)
            self._sessions.addWidget(tile)
        fit(self)

    @Slot()
    def _open_session(self) -> None:
        self.session_asked.emit(self.sender().session_id)

    @Slot()
    def _open_trend(self) -> None:
        self.trend_asked.emit(self.sender().key)


def _calendar_days(found: Overview) -> Sequence:
    """The days from the first week with anything, and of those no more than a year."""
    begun = [place for place, one in enumerate(found.days) if one.state != DayState.BEFORE]
    first = max(min(begun, default=0) // 7 * 7, len(found.days) // 7 * 7 - 26 * 7)
    first = min(first, max(0, (len(found.days) - 1) // 7 * 7 - 2 * 7))
    return found.days[max(0, first) :]
