"""Turns the keys and buttons of a session into commands, by what makes sense at the moment."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coach.session.commands import (
    ChangeSide,
    CorrectCount,
    CountWithBeat,
    Pause,
    RestartSet,
    Resume,
    Start,
    Tap,
)
from coach.session.status import SessionStatus, Stage
from coach.ui.session_board import SessionBoard
from coach.ui.session_questions import SessionQuestions


class SessionRemote(QObject):
    """Asks for nothing while a question lies over the session, or when it is over."""

    commanded = Signal(object)

    def __init__(self, screen: QWidget, board: SessionBoard, questions: SessionQuestions) -> None:
        super().__init__(screen)
        self._board = board
        self._questions = questions
        self._status: SessionStatus | None = None
        controls, own = board.controls, board.own_pane
        controls.pause_toggled.connect(self.toggle_pause)
        controls.corrected.connect(self._correct)
        controls.skipped.connect(self._skip)
        controls.restarted.connect(self._restart)
        controls.side_changed.connect(self._change_side)
        controls.finish_asked.connect(self._ask_finish)
        controls.hurts.connect(self._hurts)
        board.rest_pane.start_now.connect(self._start)
        own.start_now.connect(self._start)
        own.tapped.connect(self._tap)
        own.beat_chosen.connect(self._beat)
        for key, slot in (
            (Qt.Key.Key_Right, self._next),
            (Qt.Key.Key_PageDown, self._next),
            (Qt.Key.Key_Left, self.toggle_pause),
            (Qt.Key.Key_PageUp, self.toggle_pause),
            (Qt.Key.Key_P, self.toggle_pause),
            (Qt.Key.Key_Up, controls.add_one),
            (Qt.Key.Key_Down, controls.take_one),
            (Qt.Key.Key_R, self._restart),
            (Qt.Key.Key_C, self._change_side),
            (Qt.Key.Key_S, self._skip),
            (Qt.Key.Key_H, self._hurts),
            (Qt.Key.Key_B, own.beat.box.click),
        ):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), screen, context=context).activated.connect(slot)

    def follow(self, status: SessionStatus | None) -> None:
        """Know where the session is; None before it has said so."""
        self._status = status

    def take_key(self, key: int) -> bool:
        """Space does what is nearest at hand; digits answer what is asked beside it."""
        if key != Qt.Key.Key_Space.value:
            return self._board.question.take_key(key)
        own = self._status is not None and self._status.self_counted
        if own and self._stage is Stage.WORKING:
            self._tap()
        elif own and self._stage is Stage.GET_READY:
            self._start()
        else:
            self.toggle_pause()
        return True

    @property
    def _stage(self) -> Stage | None:
        return None if self._status is None else self._status.stage

    @property
    def _listens(self) -> bool:
        return self._stage is not Stage.FINISHED and not self._questions.open

    def _ask_for(self, command: object) -> None:
        if self._listens:
            self.commanded.emit(command)

    @Slot()
    def toggle_pause(self) -> None:
        """Pause, or go on."""
        self._ask_for(Resume() if self._stage is Stage.PAUSED else Pause())

    @Slot(int)
    def _correct(self, change: int) -> None:
        self._ask_for(CorrectCount(change))

    @Slot()
    def _start(self) -> None:
        self._ask_for(Start())

    @Slot()
    def _tap(self) -> None:
        self._ask_for(Tap())

    @Slot(bool)
    def _beat(self, on: bool) -> None:
        self._ask_for(CountWithBeat(on))

    @Slot()
    def _restart(self) -> None:
        self._ask_for(RestartSet())

    @Slot()
    def _change_side(self) -> None:
        self._ask_for(ChangeSide())

    @Slot()
    def _next(self) -> None:
        """On: out of a rest, into a set, or past it."""
        if self._stage in (Stage.RESTING, Stage.GET_READY):
            self._start()
        else:
            self._skip()

    @Slot()
    def _skip(self) -> None:
        if self._stage is Stage.RESTING:
            self._start()
        elif self._listens:
            self._questions.ask_skip()

    @Slot()
    def _hurts(self) -> None:
        if self._listens:
            self._questions.ask_pain()

    @Slot()
    def _ask_finish(self) -> None:
        if self._listens:
            self._questions.ask_finish()
