"""The form of one run: written down anew, corrected, or finished after the guide."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.care.run_changes import changes_of
from coach.care.run_entries import LONGEST_KM, LONGEST_MINUTES, Surface
from coach.care.run_log import Run
from coach.care.run_spike import room_on, spike_of
from coach.ui.buttons import Button
from coach.ui.cards import Card
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.page import Page
from coach.ui.run_day import RunDay
from coach.ui.run_field import RunField
from coach.ui.run_pain import RunPain
from coach.ui.run_rows import beside, form_row
from coach.ui.run_view import RunDraft, RunView
from coach.ui.run_words import (
    changes_words,
    room_words,
    short_number,
    spike_words,
    step_words,
    surface_words,
)
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX

FASTEST_KM_PER_MIN = 0.42
"""Seven metres a second, as for files: nobody runs faster for long."""
SURFACES: tuple[Surface, ...] = ("road", "track", "grass", "trail", "treadmill", "sand", "other")


class RunForm(Page):
    """``saved`` carries a RunDraft; nothing is kept here."""

    saved = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, why: Callable[[str], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._why_spike = why("run_spike")
        self._why_change = why("one_change")
        self._view: RunView | None = None
        self.day = RunDay(theme)
        self._before = RunDraft(day=self.day.day, minutes=0.0)
        self._step = 1
        self.kind: Choices[str] | None = None
        self.shoe: Choices[str] | None = None
        self.surface: Choices[Surface] = Choices(
            self.tr("Ground"), [(one, surface_words(one)) for one in SURFACES], theme
        )
        self.minutes = RunField(self.tr("Minutes of running"), self.tr("such as 25"))
        self.km = RunField(self.tr("Kilometres, if you know"), self.tr("such as 4.2"))
        self.pain = RunPain(theme)
        self._hint = Text("", BODY, "soft").wrapped()
        self._changes = Text("", BODY, "attention").wrapped()
        self._step_row, self._step_box = form_row(self.tr("Was it a step of the ladder?"))
        self._shoe_row, self._shoe_box = form_row(self.tr("Shoes"))
        self.save = Button(self.tr("Save the run"), theme, kind="primary")
        self.save.setProperty("big", True)
        self.back = Button(self.tr("Back"), theme, icon_name="back")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.left)
        for part in (self.day, self.minutes, self.km):
            part.edited.connect(self._judge)
        self.surface.chosen.connect(self._judge)

    def _lay_out(self) -> None:
        what = Card()
        what.column.setSpacing(3 * GRID_PX)
        day_row, day_box = form_row(self.tr("When was it?"))
        day_box.addWidget(self.day)
        figures = QHBoxLayout()
        figures.setSpacing(3 * GRID_PX)
        figures.addWidget(self.minutes, 1)
        figures.addWidget(self.km, 1)
        ground_row, ground_box = form_row(self.tr("Ground"))
        ground_box.addWidget(self.surface)
        what.column.addWidget(day_row)
        what.column.addWidget(self._step_row)
        what.column.addLayout(figures)
        what.column.addLayout(beside(self._hint, self._why_spike))
        what.column.addWidget(ground_row)
        what.column.addWidget(self._shoe_row)
        what.column.addLayout(beside(self._changes, self._why_change))
        felt = Card()
        felt.column.addWidget(self.pain)
        go = QHBoxLayout()
        go.setSpacing(2 * GRID_PX)
        go.addWidget(self.save)
        go.addWidget(self.back)
        go.addStretch()
        self.column.addWidget(what)
        self.column.addWidget(felt)
        self.column.addLayout(go)
        self.column.addStretch()

    def show_new(self, view: RunView) -> None:
        """Begin an empty form for a run of today."""
        self._fill(view, RunDraft(day=view.today, minutes=0.0))
        self.minutes.show_text("")
        self.title.setText(self.tr("Log a run"))
        self.setAccessibleName(self.title.text())

    def show_draft(self, view: RunView, draft: RunDraft) -> None:
        """Begin with what is known: of a run to be corrected, or of one from the guide."""
        self._fill(view, draft)
        guided = draft.source == "guide" and draft.run_id is None
        self.title.setText(self.tr("How was the run?") if guided else self.tr("Change a run"))
        self.setAccessibleName(self.title.text())

    @property
    def draft(self) -> RunDraft | None:
        """What the form says; None where a figure does not fit, which its sentence then tells."""
        minutes = self._figure(
            self.minutes,
            LONGEST_MINUTES,
            self.tr("Write the minutes as a figure, such as 25."),
            self.tr("A run is no longer than a day. Please look at the minutes again."),
        )
        km = self._figure(
            self.km,
            LONGEST_KM,
            self.tr("Write the kilometres as a figure, such as 4.2, or leave them out."),
            self.tr("That is very far. Please look at the kilometres again."),
        )
        if minutes is None and not self.minutes.fault:
            self.minutes.say(self.tr("How long was it? Write the minutes, such as 25."))
        if self.minutes.fault or self.km.fault or minutes is None:
            return None
        if km is not None and km > FASTEST_KM_PER_MIN * minutes:
            self.km.say(
                self.tr(
                    "That would be faster than anybody runs. Please look at both figures again."
                )
            )
            return None
        return self._drafted(minutes, km)

    def _drafted(self, minutes: float, km: float | None) -> RunDraft:
        kind = None if self.kind is None else self.kind.value
        said = self.pain.said
        return RunDraft(
            day=self.day.day,
            minutes=minutes,
            km=km,
            surface=self.surface.value,
            shoe_id=None if self.shoe is None else self.shoe.value or None,
            pain_during=self.pain.scale.score,
            sharp=bool(said["sharp"]),
            limp=said["limp"],
            swelling=said["swelling"],
            bone_pain=said["bone_pain"],
            ladder_step=self._step if kind in ("whole", "part") else None,
            whole=kind != "part",
            source=self._before.source,
            run_id=self._before.run_id,
        )

    def _fill(self, view: RunView, draft: RunDraft) -> None:
        self._view, self._before = view, draft
        self._step = draft.ladder_step or view.state.step
        self.subtitle.setText("")
        self.day.show_day(draft.day, view.today)
        self.minutes.show_text(short_number(draft.minutes) if draft.minutes else "")
        self.km.show_text("" if draft.km is None else short_number(draft.km, 2))
        self.surface.choose(draft.surface)
        self._offer_step(view, draft)
        self._offer_shoes(view, draft)
        marks = {name: getattr(draft, name) for name in self.pain.marks}
        self.pain.show_said(draft.pain_during, marks)
        self._judge()
        self.to_top()

    def _offer_step(self, view: RunView, draft: RunDraft) -> None:
        clear(self._step_box)
        step = view.ladder.step(self._step)
        name = self.tr("Step {0}: {1}").format(self._step, step_words(step))
        self._step_box.addWidget(Text(name, BODY, "soft").wrapped())
        options = [
            ("whole", self.tr("Yes, all of it")),
            ("part", self.tr("Yes, a part of it")),
            ("other", self.tr("No, another run")),
        ]
        self.kind = Choices(self.tr("Was it a step of the ladder?"), options, self._theme)
        self._step_box.addWidget(self.kind)
        if draft.ladder_step is not None:
            self.kind.choose("whole" if draft.whole else "part")
        elif draft.run_id is not None:
            self.kind.choose("other")
        self.kind.chosen.connect(self._kind_chosen)

    def _offer_shoes(self, view: RunView, draft: RunDraft) -> None:
        clear(self._shoe_box)
        pairs = [
            (one.shoe_id, one.name)
            for one in view.log.shoes
            if not one.retired or one.shoe_id == draft.shoe_id
        ]
        self.shoe = None
        self._shoe_row.setVisible(bool(pairs))
        if pairs:
            self.shoe = Choices(self.tr("Shoes"), [*pairs, ("", self.tr("Others"))], self._theme)
            self.shoe.choose(draft.shoe_id)
            self.shoe.chosen.connect(self._judge)
            self._shoe_box.addWidget(self.shoe)

    @Slot(object)
    def _kind_chosen(self, kind: str) -> None:
        if kind == "whole" and self._view is not None:
            planned = self._view.ladder.step(self._step).jog_minutes
            self.minutes.show_text(short_number(planned))
        self._judge()

    @Slot()
    def _judge(self) -> None:
        """Say what is known of this length and of what is new, while it is being written."""
        view = self._view
        if view is None:
            return
        others = [run for run in view.log.runs if run.run_id != self._before.run_id]
        minutes, km = _known(self.minutes), _known(self.km)
        room = room_on(others, self.day.day, "km" if km is not None else "min")
        words, ink = room_words(room or room_on(others, self.day.day, "min")), "soft"
        note = ""
        if minutes is not None and 0 < minutes <= LONGEST_MINUTES:
            run = self._as_run(minutes, km)
            found = spike_of(others, run, view.ladder)
            if found is not None:
                words, ink = spike_words(found), "attention"
            note = changes_words(changes_of(run, others))
        self._hint.setText(words)
        self._hint.set_ink(ink)
        self._changes.setText(note)
        for part in (self._changes, self._why_change):
            part.setVisible(bool(note))

    def _as_run(self, minutes: float, km: float | None) -> Run:
        draft = self._drafted(minutes, km)
        said = {
            name: getattr(draft, name)
            for name in RunDraft.__dataclass_fields__
            if name not in ("run_id",)
        }
        return Run(run_id="", at=None, **said)

    def _figure(self, field: RunField, most: float, no_figure: str, too_large: str) -> float | None:
        field.say("")
        try:
            value = field.figure()
        except ValueError:
            field.say(no_figure)
            return None
        if value is not None and value <= 0:
            field.say(no_figure)
        elif value is not None and value > most:
            field.say(too_large)
        return value

    @Slot()
    def _save(self) -> None:
        draft = self.draft
        if draft is not None:
            self.saved.emit(draft)
        else:
            wrong = self.minutes if self.minutes.fault else self.km
            wrong.line.setFocus()
            self.bring_up(wrong)


def _known(field: RunField) -> float | None:
    try:
        return field.figure()
    except ValueError:
        return None
