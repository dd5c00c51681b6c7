"""A video of a recording with the skeleton on it and the signal running under the picture."""

from collections import deque
from pathlib import Path
from types import TracebackType
from typing import Self

from coach.analysis import ink
from coach.analysis.chart import Area, Marks, Sample, draw_chart
from coach.analysis.outputs import OutputError, part_of
from coach.analysis.result import Analysis, Fault, Gathering, Hold
from coach.analysis.run import Moment
from coach.analysis.stick_figure import draw_figure
from coach.capture.opencv import cv2
from coach.capture.picture import LONGEST_PX, shrunk
from coach.capture.source import Picture
from coach.motion.events import Event, FaultStarted, HoldEnded, RepRejected, TrackingLost
from coach.motion.reasons import Reason

PICTURES_A_SECOND = 30

_SHOWN_S = 10.0
_SAID_S = 3.0
_PANEL_SHARE = 0.3
"""Height of the panel under the picture, of the picture's."""

_RUNNING = Reason("recording_ended")


class Annotator:
    """Writes the annotated video; use it in a ``with`` statement.

    Its pictures come at a steady rate in the recording's own time, whatever the recording's. The
    file appears when ``done`` was called, and not at all otherwise.
    """

    def __init__(self, path: Path, exercise_name: str) -> None:
        self._path = path
        self._exercise_name = exercise_name
        self._writer: cv2.VideoWriter | None = None
        self._samples: deque[Sample] = deque()
        self._found = Gathering()
        self._said = ""
        self._said_until_s = 0.0
        self._first_s = 0.0
        self._written = 0

    def __enter__(self) -> Self:
        return self

    def see(self, moment: Moment) -> None:
        """Draw the next frame. Raises OutputError when no video can be written."""
        t = moment.pose.t
        self._samples.append(Sample(t, moment.trace.level, moment.trace.target))
        while self._samples[0].t < t - _SHOWN_S:
            self._samples.popleft()
        for event in moment.events:
            self._found.take(event)
            self._hear(event)
        if t > self._said_until_s:
            self._said = ""
        if self._written == 0:
            self._first_s = t
        due = round((t - self._first_s) * PICTURES_A_SECOND) + 1
        if due > self._written:
            picture = self._drawn(moment)
            for _ in range(due - self._written):
                self._write(picture)

    def done(self, analysis: Analysis) -> None:  # noqa: ARG002
        """Finish the video. Raises OutputError when the disk refuses."""
        self._release()
        try:
            part_of(self._path).replace(self._path)
        except OSError as error:
            raise OutputError(
                f"{self._path} cannot be written ({error.strerror or error})."
            ) from error

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._release()
        part_of(self._path).unlink(missing_ok=True)

    def _hear(self, event: Event) -> None:
        match event:
            case FaultStarted():
                said = event.say
            case RepRejected() | HoldEnded() | TrackingLost():
                said = event.reason.sentence()
            case _:
                return
        self._said, self._said_until_s = said, event.t + _SAID_S

    def _release(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.release()

    def _write(self, picture: Picture) -> None:
        if self._writer is None:
            height, width = picture.shape[:2]
            self._writer = cv2.VideoWriter(
                str(part_of(self._path)),
                cv2.VideoWriter.fourcc(*"mp4v"),
                PICTURES_A_SECOND,
                (width, height),
            )
            if not self._writer.isOpened():
                raise OutputError(f"{self._path} cannot be written as a video.")
        self._writer.write(picture)
        self._written += 1

    def _drawn(self, moment: Moment) -> Picture:
        scene = _scene(moment)
        draw_figure(scene, moment.pose)
        height, width = scene.shape[:2]
        letters = max(8.0, min(height / 42, width / 62))
        panel = round(height * _PANEL_SHARE)
        # mp4v wants even sides.
        sheet = ink.blank(width + width % 2, (height + panel + 1) // 2 * 2, ink.GROUND)
        sheet[:height, :width] = scene
        t = moment.pose.t
        title = f"{self._exercise_name}   {self._result(t)}   {self._said}"
        margin = round(letters)
        foot = (margin, round(height + letters * 2))
        ink.words(sheet, title, foot, letters, ink.WORDS)
        area = Area(
            left=margin,
            top=round(height + letters * 3),
            width=width - 2 * margin,
            height=round(panel - letters * 5.2),
            from_s=t - _SHOWN_S,
            to_s=t,
            letters_px=letters * 0.85,
        )
        draw_chart(sheet, area, self._samples, self._marks(t))
        return sheet

    def _result(self, t: float) -> str:
        held_s = sum(hold.end_s - hold.start_s for hold in self._found.holds)
        if self._found.open_hold is not None:
            held_s += t - self._found.open_hold.start_s
        if held_s:
            return f"{held_s:.1f} s"
        return str(sum(rep.counted for rep in self._found.reps))

    def _marks(self, t: float) -> Marks:
        found = self._found
        holds = list(found.holds)
        if found.open_hold is not None:
            start = found.open_hold
            holds.append(Hold(start.start_s, t, start.side, _RUNNING))
        running = [Fault(each.id, each.start_s, t) for each in found.open_faults.values()]
        return Marks(found.reps, holds, [*found.faults, *running], found.touchdowns_s)


def _scene(moment: Moment) -> Picture:
    if moment.picture is not None:
        return shrunk(moment.picture).copy()
    width, height = moment.pose.size if moment.pose.size[0] else (960, 540)
    scale = min(1.0, LONGEST_PX / max(width, height))
    return ink.blank(max(16, round(width * scale)), max(16, round(height * scale)), ink.GROUND)
