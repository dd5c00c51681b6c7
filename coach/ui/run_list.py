"""The runs that were made, newest first, each to be corrected or taken out."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from coach.care.ladder import Judged
from coach.care.ladder_rule import Outcome
from coach.care.run_log import Run
from coach.care.run_spike import spike_of
from coach.ui.buttons import Button, IconButton
from coach.ui.cards import Card, Rule
from coach.ui.clearing import clear
from coach.ui.icons import icon
from coach.ui.run_reasons import judged_words
from coach.ui.run_view import RunView
from coach.ui.run_words import details_words, length_words, long_day, short_number
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX, HEADING, NOTE
from coach.ui.typeface import scaled_px
from coach.ui.wording import begun

SHOWN_AT_FIRST = 8


class RunRow(QWidget):
    """One run: when, how long, what else, and what it amounted to."""

    edit_asked = Signal(str)
    remove_asked = Signal(str)

    def __init__(self, run: Run, view: RunView, judged: Judged | None, theme: Theme) -> None:
        super().__init__()
        self._run_id = run.run_id
        day = begun(long_day(run.day, view.today))
        shoe = view.log.shoe(run.shoe_id)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Text(f"{day} · {length_words(run)}", BODY_STRONG).wrapped())
        lines.addWidget(
            Text(details_words(run, None if shoe is None else shoe.name), BODY, "soft").wrapped()
        )
        notes = self._notes(run, view, judged)
        if notes:
            lines.addWidget(notes)
        self.edit = _icon_button(self.tr("Change"), "edit", theme, day)
        self.remove = _icon_button(self.tr("Remove"), "trash", theme, day)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(GRID_PX)
        row.addWidget(_mark(judged, theme), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        self.edit.clicked.connect(self._edit)
        self.remove.clicked.connect(self._remove)

    def _notes(self, run: Run, view: RunView, judged: Judged | None) -> Text | None:
        parts = []
        if judged is not None:
            parts.append(judged_words(judged.outcome, judged.why))
        found = spike_of(view.log.runs, run, view.ladder)
        if found is not None:
            over = short_number(found.over_percent, 0)
            parts.append(self.tr("{0} % over your longest of 30 days").format(over))
        if run.changed:
            parts.append(self.tr("corrected"))
        ink = "attention" if found is not None else "soft"
        return Text(begun(" · ".join(parts)), NOTE, ink).wrapped() if parts else None

    @Slot()
    def _edit(self) -> None:
        self.edit_asked.emit(self._run_id)

    @Slot()
    def _remove(self) -> None:
        self.remove_asked.emit(self._run_id)


class RunList(Card):
    """All runs; the one that was just removed can be brought back."""

    edit_asked = Signal(str)
    removed = Signal(str)
    restored = Signal(str)
    log_asked = Signal()
    import_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._view: RunView | None = None
        self._all = False
        self._just_removed: str | None = None
        self.log = Button(self.tr("Log a run"), theme, icon_name="edit")
        self.bring = Button(self.tr("Import from a watch"), theme, icon_name="import")
        self.undo = Button(self.tr("Bring it back"), theme, icon_name="undo")
        self.more = Button(self.tr("Show all"), theme)
        self._undo_words = Text(self.tr("The run is removed."), BODY).wrapped()
        self._empty = Text(
            self.tr(
                "Your runs will stand here, with what hurt and what counts. GPX, TCX and FIT "
                "files can be read, too."
            ),
            BODY,
            "soft",
        ).wrapped()
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Your runs"), HEADING).wrapped(), 1)
        head.addWidget(self.log)
        head.addWidget(self.bring)
        head.setSpacing(GRID_PX)
        undo = QHBoxLayout()
        undo.addWidget(self._undo_words, 1)
        undo.addWidget(self.undo)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(head)
        self.column.addLayout(undo)
        self.column.addWidget(self._empty)
        self.column.addLayout(self._rows)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.log.clicked.connect(self.log_asked)
        self.bring.clicked.connect(self.import_asked)
        self.undo.clicked.connect(self._restore)
        self.more.clicked.connect(self._show_all)
        theme.changed.connect(self._rebuild)

    @property
    def rows(self) -> list[RunRow]:
        """The rows on show."""
        made = (self._rows.itemAt(number).widget() for number in range(self._rows.count()))
        return [row for row in made if isinstance(row, RunRow)]

    def show_view(self, view: RunView) -> None:
        """Show the runs of ``view``."""
        self._view = view
        gone = {run.run_id for run in view.log.removed}
        if self._just_removed not in gone:
            self._just_removed = None
        self._rebuild()

    @Slot()
    def _rebuild(self) -> None:
        clear(self._rows)
        view = self._view
        if view is None:
            return
        runs = view.log.runs[::-1]
        judged = {one.run_id: one for one in view.state.judged}
        for number, run in enumerate(runs if self._all else runs[:SHOWN_AT_FIRST]):
            if number:
                self._rows.addWidget(Rule())
            row = RunRow(run, view, judged.get(run.run_id), self._theme)
            row.edit_asked.connect(self.edit_asked)
            row.remove_asked.connect(self._remove)
            self._rows.addWidget(row)
        self._empty.setVisible(not runs)
        self.more.setVisible(not self._all and len(runs) > SHOWN_AT_FIRST)
        for part in (self._undo_words, self.undo):
            part.setVisible(self._just_removed is not None)

    @Slot(str)
    def _remove(self, run_id: str) -> None:
        self._just_removed = run_id
        self.removed.emit(run_id)

    @Slot()
    def _restore(self) -> None:
        if self._just_removed is not None:
            self.restored.emit(self._just_removed)

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self._rebuild()


def _icon_button(words: str, icon_name: str, theme: Theme, day: str) -> IconButton:
    button = IconButton(words, icon_name, theme, f"{words}: {day}")
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setMinimumWidth(round(scaled_px(76)))
    return button


def _mark(judged: Judged | None, theme: Theme) -> QLabel:
    colors = theme.colors
    names = {
        Outcome.COUNT: ("check", colors.primary),
        Outcome.WAIT: ("partly", colors.soft),
        Outcome.REPEAT: ("circle", colors.soft),
        Outcome.BACK: ("restart", colors.attention),
        Outcome.STOP: ("attention", colors.stop),
    }
    name, color = ("run", colors.soft) if judged is None else names[judged.outcome]
    mark = QLabel()
    side = round(scaled_px(20))
    mark.setPixmap(icon(name, color).pixmap(QSize(side, side)))
    mark.setFixedWidth(side + GRID_PX)
    return mark
