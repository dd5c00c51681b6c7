"""Totals of questionnaires filled in on paper: what is there, and a line for a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from coach.practice.values import Scale, Total
from coach.ui.buttons import Button, IconButton
from coach.ui.cards import Card, Rule
from coach.ui.choices import Choices
from coach.ui.clearing import clear
from coach.ui.people_scales import FORMS, ScaleForm
from coach.ui.review_words import full_day
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import font, is_large_text, scaled_px
from coach.ui.wording import number


class TotalsCard(Card):
    """``added`` carries scale and total as of today, ``removed`` a total that was a mistake."""

    added = Signal(object, float)
    removed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(margin_px=20, parent=parent)
        self._theme = theme
        self.scales: Choices[Scale] = Choices(
            self.tr("Questionnaire"), [(one, form.name) for one, form in FORMS.items()], theme
        )
        self.scales.choose(Scale.FAAM_ADL)
        self.total = QLineEdit()
        self.total.setFont(font(BODY))
        self.total.setFixedWidth(round(scaled_px(104)))
        self.total.setMaxLength(6)
        self.add = Button(self.tr("Add the total"), theme, icon_name="plus")
        self._range = Text("", BODY, "soft").wrapped()
        self._said = Text("", NOTE, "attention").wrapped()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(self.total)
        if not is_large_text():
            line.addWidget(self.add)
        line.addWidget(self._range, 1)
        self.column.addWidget(Text(self.tr("Questionnaire totals"), HEADING).wrapped())
        self.column.addWidget(
            Text(
                self.tr("Filled in on paper, from its publisher; only the total is kept here."),
                BODY,
                "soft",
            ).wrapped()
        )
        self.column.addLayout(self._rows)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(self.scales)
        self.column.addLayout(line)
        self.column.addWidget(self._said)
        if is_large_text():
            self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.scales.chosen.connect(self._show_range)
        self.add.clicked.connect(self._add)
        self.total.returnPressed.connect(self._add)
        self.total.textEdited.connect(self._quiet)
        self._show_range()

    def show_totals(self, totals: Sequence[Total]) -> None:
        """Show the totals, of each questionnaire the newest with those before it."""
        clear(self._rows)
        self.total.clear()
        self._quiet()
        for scale, form in FORMS.items():
            mine = sorted((one for one in totals if one.scale is scale), key=lambda one: one.day)
            if mine:
                self._rows.addWidget(Rule())
                self._rows.addLayout(self._row(form, mine))

    def say(self, sentence: str) -> None:
        """Say why nothing was kept."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _row(self, form: ScaleForm, totals: Sequence[Total]) -> QHBoxLayout:
        last = totals[-1]
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(
            Text(f"{form.name} · {self._amount(form, last.score)}", BODY_STRONG).wrapped()
        )
        words.addWidget(Text(self._about(form, totals), NOTE, "soft").wrapped())
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addLayout(words, 1)
        about = self.tr("Remove {0} of {1}").format(form.name, full_day(last.day))
        remove = IconButton(self.tr("Remove"), "trash", self._theme, about)
        remove.setMinimumWidth(round(scaled_px(76)))
        remove.setProperty("total", last)
        remove.clicked.connect(self._remove)
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _about(self, form: ScaleForm, totals: Sequence[Total]) -> str:
        last, before = totals[-1], totals[:-1]
        said = [full_day(last.day)]
        if before:
            past = ", ".join(f"{number(one.score)} ({full_day(one.day)})" for one in before[-3:])
            said.append(self.tr("before: {0}").format(past))
            change = abs(last.score - before[-1].score)
            if form.unclear_below is not None and change < form.unclear_below:
                words = self.tr("less than {0} is no clear change")
                said.append(words.format(number(form.unclear_below)))
        said.append(
            self.tr("higher is better") if form.higher_is_better else self.tr("lower is better")
        )
        return " · ".join(said)

    def _amount(self, form: ScaleForm, score: float) -> str:
        if form.unit:
            return f"{number(score)} {form.unit}"
        return self.tr("{0} of {1}").format(number(score), form.most)

    @Slot()
    def _show_range(self) -> None:
        form = FORMS[self.scales.value]
        words = self.tr("0 to {0} %") if form.unit else self.tr("0 to {0}")
        better = (
            self.tr("higher is better") if form.higher_is_better else self.tr("lower is better")
        )
        self._range.setText(f"{words.format(form.most)} · {better}")
        self.total.setAccessibleName(self.tr("Total of {0}").format(form.name))
        self.total.setAccessibleDescription(self._range.text())
        self._quiet()

    @Slot()
    def _quiet(self) -> None:
        self.say("")

    @Slot()
    def _add(self) -> None:
        scale = self.scales.value
        form = FORMS[scale]
        try:
            score = float(self.total.text().strip().replace(",", "."))
        except ValueError:
            score = -1.0
        if not 0 <= score <= form.most:
            self.say(self.tr("The total is a number from 0 to {0}.").format(form.most))
            self.total.setFocus()
            return
        self.added.emit(scale, score)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.sender().property("total"))
