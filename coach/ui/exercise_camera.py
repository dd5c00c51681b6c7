"""Plays one set of an exercise that is being edited on the camera, as a session would.

Its poses stay in memory, so that the same set can be counted again by other limits.
"""

# All that runs a session is imported for the first one: a start need not wait for it.
# ruff: noqa: PLC0415

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget

from coach.exercise.definition import Exercise
from coach.motion.events import Side
from coach.ui.camera_permission import may_open_camera
from coach.ui.page_host import House
from coach.ui.running import Running
from coach.ui.sources import MakeSource, camera_maker

if TYPE_CHECKING:
    from coach.ui.exercise_set_poses import RememberingSession
    from coach.ui.loop_parts import PoseEstimator, SessionParts
    from coach.ui.session import SessionScreen


class CameraTrial(QObject):
    """``left`` brings the poses of the set once it is over or left, and the leg that worked.

    ``file_asked`` wants a recording instead.
    """

    left = Signal(object, object)
    file_asked = Signal()

    def __init__(
        self, house: House, stack: QStackedWidget, source: MakeSource | None = None
    ) -> None:
        """``source`` None is the camera of the settings."""
        super().__init__(stack)
        self._house, self._stack, self._source = house, stack, source
        self._screen: SessionScreen | None = None
        self._session: RememberingSession | None = None
        self._side: Side | None = None
        self._failed = False
        self.running = Running(house.feed, self)
        self.running.ended.connect(self._ended)

    @property
    def screen(self) -> "SessionScreen | None":
        """The session's screen, while a set is tried."""
        return self._screen

    def start(self, exercise: Exercise, side: Side | None) -> None:
        """Play a set of ``exercise``; of one that works a leg at a time on the leg ``side``."""
        if self._screen is not None:
            return
        window = self._stack.window()
        if not may_open_camera(
            QApplication.instance(), window, lambda: self._start(exercise, side)
        ):
            return
        self._start(exercise, side)

    def _start(self, exercise: Exercise, side: Side | None) -> None:
        from coach.ui.exercise_bench import one_set
        from coach.ui.session import SessionScreen

        house = self._house
        leg: Side = side or ("left" if house.desk.settings.ankle == "left" else "right")
        leg_works = exercise.side == "each"
        plan = one_set(exercise, leg if leg_works else None, whole=False)
        shown = exercise.in_language(house.desk.language)
        exercises = {exercise.id: shown}
        screen = SessionScreen(house.theme, exercises, house.speaker, house.desk.sources)
        screen.use(house.desk.settings)
        screen.closed.connect(self._close)
        screen.recording_asked.connect(self._file_instead)
        self.running.connect_screen(screen)
        self._screen = screen
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        screen.begin(plan, watched=True)
        self._side, self._failed = plan.items[0].side if leg_works else None, False
        self.running.begin(self._parts(shown, plan), screen)
        assert self.running.runner is not None
        self.running.runner.failed.connect(self._note_failure)

    def _parts(self, exercise: Exercise, plan: object) -> "SessionParts":
        from coach.capture.adaptive import AdaptiveEstimator
        from coach.session.conductor import Session
        from coach.ui.exercise_set_poses import RememberingSession
        from coach.ui.loop_parts import SessionParts
        from coach.ui.no_record import NoRecord

        def estimator(tell: Callable[[str], None]) -> "PoseEstimator":
            return AdaptiveEstimator(on_notice=tell)

        # Made here: the screen asks for its poses after the session's thread has ended.
        self._session = session = RememberingSession(Session(plan, {exercise.id: exercise}))
        translate = QCoreApplication.translate
        return SessionParts(
            session=lambda: session,
            source=self._source or camera_maker(self._house.desk.settings.camera),
            estimator=estimator,
            recorder=NoRecord,
            no_source_words=translate(
                "starting", "No camera was found. Please plug one in and try again."
            ),
            away_words=translate(
                "starting", "The camera was switched off while you were away. All is kept."
            ),
        )

    def stop(self) -> None:
        """End the set, if one is tried, and wait until the camera is closed."""
        self.running.stop()
        screen, self._screen = self._screen, None
        if screen is not None:
            self._house.speaker.hush()
            self._stack.removeWidget(screen)
            screen.hide()
            screen.deleteLater()

    @Slot()
    def _close(self) -> None:
        self.stop()
        session, self._session = self._session, None
        self.left.emit(() if session is None else session.poses, self._side)

    @Slot()
    def _ended(self) -> None:
        # What went wrong stays to be read; a set that is over is shown with what it came to.
        if self._screen is not None and not self._failed:
            self._close()

    @Slot(str)
    def _note_failure(self, _sentence: str) -> None:
        self._failed = True

    @Slot()
    def _file_instead(self) -> None:
        self._close()
        self.file_asked.emit()
