"""One set again: the stick figure beside the loop, and why each movement counted or did not."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.review.one_session import SetReview
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.clearing import clear
from coach.ui.flow import FlowLayout
from coach.ui.loop_view import LoopView
from coach.ui.review_desk import ReviewDesk, Seen
from coach.ui.review_figure_words import amount_words, goal_words
from coach.ui.review_marks import StripMark, marks_shown
from coach.ui.review_player import Player
from coach.ui.review_stick import StickFigure
from coach.ui.review_strip import SetStrip
from coach.ui.review_sub import FullPage
from coach.ui.review_words import exercise_name
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX, HEADING
from coach.ui.typeface import is_large_text
from coach.ui.wording import sides

LEAD_S = 0.6
"""A movement is shown from a little before it begins."""
LOOP_PX = 150


class ReplayPage(FullPage):
    """Without kept poses it says so, and shows the marks and their reasons alone."""

    left = Signal()

    def __init__(self, theme: Theme, desk: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent)
        self._theme, self._desk = theme, desk
        self._seen: Seen | None = None
        self._at: int | None = None
        self.figure = StickFigure(theme)
        self.loop = LoopView(theme)
        self.loop.setMinimumHeight(LOOP_PX)
        self.strip = SetStrip(theme)
        self.player = Player(theme)
        self._calm = Card("offer", margin_px=20)
        self._calm_words = Text("", BODY).wrapped()
        self._calm.column.addWidget(self._calm_words)
        self.title_of_mark = Text("", HEADING).wrapped()
        self.verdict = Text("", BODY).wrapped()
        self._facts = QVBoxLayout()
        self._facts.setSpacing(4)
        self.before = Button(self.tr("One before"), theme, icon_name="earlier")
        self.after = Button(self.tr("Next one"), theme, icon_name="next")
        self._legend = Text("", BODY, "soft").wrapped()
        self._lay_out()
        self.player.moved.connect(self._show_frame)
        self.strip.opened.connect(self.show_mark)
        self.strip.sought.connect(self._seek)
        self.before.clicked.connect(self._one_before)
        self.after.clicked.connect(self._next_one)

    def _lay_out(self) -> None:
        words = Card(margin_px=20)
        words.column.addWidget(self.title_of_mark)
        words.column.addWidget(self.verdict)
        words.column.addLayout(self._facts)
        buttons = QWidget()
        flow = FlowLayout(GRID_PX, buttons)
        flow.addWidget(self.before)
        flow.addWidget(self.after)
        words.column.addSpacing(4)
        words.column.addWidget(buttons)
        beside = QVBoxLayout()
        beside.setSpacing(2 * GRID_PX)
        self._loop_name = Text(self.tr("The movement as it is meant"), BODY, "soft").wrapped()
        beside.addWidget(self.loop, 1)
        beside.addWidget(self._loop_name)
        beside.addWidget(words)
        large = is_large_text()
        row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight
        )
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.figure, 3)
        row.addLayout(beside, 2)
        self.column.addWidget(self._calm)
        self.column.addLayout(row)
        run = Card(margin_px=20)
        for part in (self.strip, self.player, self._legend):
            run.column.addWidget(part)
        self.column.addWidget(run)
        self.column.addStretch()

    def show_set(self, one: SetReview, seen: Seen | None, place: int | None) -> None:
        """Show a set, and of its marks the one at ``place``."""
        self._seen = seen
        kept, exercises = one.recorded, self._desk.exercises
        name = exercise_name(exercises, kept.exercise_id)
        self.title.setText(name)
        self.setAccessibleName(name)
        said = [sides(kept.side), self.tr("set {0}").format(kept.set_number)]
        said.append(f"{amount_words(one)} {goal_words(one)}".strip())
        self.subtitle.setText(" · ".join(part for part in said if part))
        drawn = None if seen is None else seen.drawn
        self.strip.show_set(name, marks_shown(one, exercises, drawn), one.marks.unseen, drawn)
        for part in (self.figure, self.player):
            part.setVisible(seen is not None)
        exercise = exercises.get(kept.exercise_id)
        self.loop.show_move(None if exercise is None else exercise.picture, name, kept.side)
        self._calm.setVisible(seen is None)
        if seen is None:
            self._calm_words.setText(self._why_none(one))
            self.strip.show_time(None)
        else:
            self.figure.show_track(seen.track, kept.side)
            self.player.show_times(seen.drawn.t_s)
        self._legend.setText(self._legend_words(one))
        marks = self.strip.marks
        self.show_mark(place if place is not None else 0 if marks else None)

    def _why_none(self, one: SetReview) -> str:
        if one.recorded.self_counted:
            return self.tr(
                "This set was counted by hand, so there is no movement to show. It counts all the "
                "same."
            )
        return self.tr(
            "Of this set the figures were kept and not the movement, so there is nothing to "
            "replay. What counted, and why, is below."
        )

    def _legend_words(self, one: SetReview) -> str:
        said = []
        if self._seen is not None:
            said.append(self.tr("The line is the movement, the dashes where it begins to count."))
            if not self._seen.drawn.agrees(one.marks.reps):
                said.append(
                    self.tr(
                        "It was measured again by this version, which would count otherwise. "
                        "What was counted then stays."
                    )
                )
        said.append(self.tr("Full marks counted; a ring with a stroke did not, and says why."))
        return " ".join(said)

    @Slot(int)
    def show_mark(self, place: int | None) -> None:
        """Show one of the marks, with its reason and from its beginning."""
        self._at = place
        self.strip.choose(place)
        clear(self._facts)
        marks = self.strip.marks
        for part in (self.before, self.after):
            part.setVisible(bool(marks))
        if place is None:
            self.title_of_mark.setText(self.tr("Nothing was seen in this set."))
            self.verdict.setText("")
            return
        mark = marks[place]
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place < len(marks) - 1)
        self.title_of_mark.setText(mark.title)
        self.verdict.setText(mark.verdict)
        inks = {"rejected": "attention", "counted": "primary", "tap": "primary"}
        self.verdict.set_ink(inks.get(mark.kind, "text"))
        for fact in mark.facts:
            self._facts.addWidget(Text(fact, BODY, "soft").wrapped())
        if self._seen is not None:
            self._to(mark)

    def _to(self, mark: StripMark) -> None:
        self.player.pause()
        # The top of a movement tells more of it than its first frame.
        self.player.seek(mark.peak_s if mark.peak_s == mark.peak_s else mark.start_s - LEAD_S)

    @Slot(float)
    def _seek(self, now_s: float) -> None:
        if self._seen is not None:
            self.player.pause()
            self.player.seek(now_s)

    @Slot(int)
    def _show_frame(self, at: int) -> None:
        self.figure.show_frame(at)
        self.strip.show_time(self.player.now_s)

    @Slot()
    def _one_before(self) -> None:
        if self._at:
            self.show_mark(self._at - 1)

    @Slot()
    def _next_one(self) -> None:
        if self._at is not None and self._at < len(self.strip.marks) - 1:
            self.show_mark(self._at + 1)
