"""Lets the exercise in the editor be tried: on the camera once it is allowed, or on a recording."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coach.motion.events import Side
from coach.motion.pose import Pose
from coach.ui.camera_question import CameraQuestion
from coach.ui.exercise_camera import CameraTrial
from coach.ui.exercise_editor import ExerciseEditor
from coach.ui.page_host import House
from coach.ui.sources import MakeSource

RECORDINGS = "*.mp4 *.mov *.avi *.mkv *.webm *.m4v *.npz"


class ExerciseTrials(QObject):
    """``settings_asked`` wants settings changed, as names and values.

    ``ask_which`` gives a file to read, or None, for a title and what kinds of files there are.
    ``source`` None is the camera of the settings, which the person has to allow.
    """

    settings_asked = Signal(object)

    def __init__(
        self,
        house: House,
        stack: QStackedWidget,
        editor: ExerciseEditor,
        ask_which: Callable[[str, str], Path | None],
        source: MakeSource | None,
    ) -> None:
        super().__init__(editor)
        self._house, self._stack, self._editor = house, stack, editor
        self._ask_which, self._source = ask_which, source
        editor.trial.file_asked.connect(self._choose_recording)
        editor.trial.camera_asked.connect(self._try_on_camera)
        self.camera = CameraTrial(house, stack, source)
        self.camera.left.connect(self._back_to_editor)
        self.camera.file_asked.connect(self._choose_recording)
        self.allow = CameraQuestion(house.theme, editor)
        self.allow.without.hide()
        self.allow.film.set_face(self.tr("Use a recording"), "film")
        self.allow.agreed.connect(self._allowed)
        self.allow.recording.connect(self._choose_recording)

    def settle(self) -> None:
        """Stop what runs, before the window goes."""
        self.camera.stop()
        self._editor.trial.bench.settle()

    @Slot(object, object)
    def _back_to_editor(self, poses: tuple[Pose, ...], side: Side | None) -> None:
        self._stack.setCurrentWidget(self._editor)
        self._editor.trial.show_set(poses, side)

    @Slot()
    def _choose_recording(self) -> None:
        kinds = self.tr("Recordings ({0})").format(RECORDINGS)
        path = self._ask_which(self.tr("Choose a recording"), kinds)
        if path is not None:
            self._editor.trial.open_recording(path)

    @Slot()
    def _try_on_camera(self) -> None:
        if self._source is None and self._house.desk.settings.camera_consent_at is None:
            self.allow.ask()
        else:
            self._play()

    @Slot()
    def _allowed(self) -> None:
        now = datetime.now(UTC).replace(microsecond=0)
        self.settings_asked.emit({"camera_consent_at": now})
        self._play()

    def _play(self) -> None:
        exercise = self._editor.work.draft.exercise
        if exercise is not None:
            self.camera.start(exercise, self._editor.trial.side.value)
