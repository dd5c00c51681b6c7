"""Pictures of every screen, to look at: ``python -m tests.ui.screenshots OUTDIR [LANGUAGE]``.

Needs a display, or ``xvfb-run``. The language is "en" or "de". The frames are those of the
built-in recording.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from coach.capture.estimator import Estimator
from coach.capture.opencv import cv2
from coach.capture.source import Frame
from coach.care.default_plan import default_plan
from coach.library import load_catalogue
from coach.motion.events import RepRejected
from coach.motion.gesture import GestureStatus
from coach.motion.reasons import Reason
from coach.record.settings import Language as Spoken
from coach.record.store import Store
from coach.session.events import SetDone
from coach.session.pacing import Pace
from coach.session.status import SessionStatus
from coach.ui.desk import Desk
from coach.ui.moment import Happening, Moment
from coach.ui.session import SessionScreen
from coach.ui.shaping import Shaper
from coach.ui.sources import builtin_recording
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.today import Day
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

from . import page_scenes, scenes

SIZES = ((1280, 800), (1920, 1080), (1024, 640))


SCENES = (
    "ready",
    "setting_up",
    "setup_late",
    "hands_taught",
    "count_in",
    "rep",
    "hand",
    "hold",
    "stretch",
    "own_ready",
    "own_rep",
    "own_hold",
    "rest",
    "paused",
)


class Recording:
    """Frames of the built-in recording with their poses."""

    def __init__(self) -> None:
        self._estimator = Estimator("full")

    def moment(self, t: float, status: SessionStatus) -> Moment:
        capture = cv2.VideoCapture(str(builtin_recording()))
        capture.set(cv2.CAP_PROP_POS_MSEC, (t - 0.5) * 1000)
        for number in range(16):
            picture = capture.read()[1]
            frame = Frame(t + number / 30, picture, (picture.shape[1], picture.shape[0]))
            pose = self._estimator.estimate(frame)
        capture.release()
        height, width = picture.shape[:2]
        image = QImage(picture.data, width, height, width * 3, QImage.Format.Format_BGR888)
        return Moment(image, picture, pose, status)

    def close(self) -> None:
        self._estimator.close()


def framed(screen: SessionScreen, moment: Moment, *, mirrored: bool = False) -> Moment:
    """As the session's thread makes it for ``screen``, where it has a recording's picture."""
    if moment.pixels is None:
        return moment
    live = screen.board.live
    shaper = Shaper()
    shaper.begin(mirrored=mirrored)
    ratio = live.devicePixelRatioF()
    shaper.view_px = (round(live.width() * ratio), round(live.height() * ratio))
    setting_up = moment.status.setup is not None
    image, pixels, shape = shaper.shape(moment.pixels, moment.pose, setting_up=setting_up)
    return Moment(image, pixels, moment.pose, moment.status, shape)


def show(screen: SessionScreen, moment: Moment) -> None:
    """Show a moment as a session does: its picture is made for the room that its step leaves."""
    screen.show_moment(replace(moment, image=None, pixels=None))
    screen.show_moment(framed(screen, moment))


def pages(window: Window, desk: Desk) -> Iterator[str]:
    window.show_page("today")
    window.today.no_camera.hide()
    yield "today"
    window.today.no_camera.show()
    yield "today_no_camera"
    window.today.no_camera.hide()
    window.today.offer.show_left(datetime.now())
    window.today.offer.show()
    window.today.start.set_kind("ordinary")
    yield "today_go_on"
    window.today.offer.hide()
    window.today.show_day(
        Day(
            datetime.now(),
            default_plan(desk.exercises),
            desk.week(datetime.now()),
            True,
            None,
            None,
        )
    )
    yield "today_default_plan"
    window.show_page("history")
    yield "history"


def trouble(screen: SessionScreen) -> Iterator[str]:
    screen.show_trouble("No camera was found. Please plug one in and try again.", True)
    yield "trouble"
    screen.show_cameras(["Integrated Webcam", "USB Camera"])
    yield "trouble_cameras"


def session(window: Window, moments: dict[str, Moment]) -> Iterator[str]:
    screen = window.session

    window._stack.setCurrentWidget(screen)
    screen.begin(scenes.PLAN)
    yield "waiting"
    yield from trouble(screen)
    for name in SCENES:
        screen.begin(scenes.PLAN)
        if name not in ("setting_up", "setup_late"):
            screen.board.question.leave()
        show(screen, moments[name])
        if name == "paused":
            show(screen, moments["rep"])
            show(screen, moments[name])
        yield name
    screen.begin(scenes.PLAN)
    show(screen, moments["rep"])
    rejected = RepRejected(1, 1, 1, 1, 5, "cm", None, Reason("partial", "heel", 62.0))
    screen.show_happening(Happening((rejected,), scenes.mid_rep()))
    yield "rejected"
    screen.begin(scenes.PLAN)
    done = SetDone(1.0, 2, "heel_raise_double", None, 3, 15, 0.0, True)
    screen.show_happening(Happening((done,), scenes.resting()))
    yield "rest_pain"
    screen.board.question.answer(3)
    yield "rest_effort"
    screen.begin(scenes.PLAN)
    show(screen, moments["rep"])
    screen.questions.ask_skip()
    yield "skip_question"
    screen.begin(scenes.PLAN)
    show(screen, moments["rep"])
    screen.questions.ask_pain()
    yield "pain"
    screen.questions.pain.scale.buttons[8].click()
    yield "pain_stops"
    screen.begin(scenes.PLAN)
    show(screen, moments["rep"])
    screen.questions.ask_pain()
    screen.questions.pain.scale.buttons[4].click()
    yield "pain_noted"
    screen.begin(scenes.PLAN)
    show(screen, moments["rep"])
    screen.questions.ask_finish()
    yield "finish_question"
    screen.begin(scenes.PLAN, tuple(scenes.events_of_a_session()))
    screen.show_moment(Moment(None, None, None, scenes.finished()))
    yield "summary_asks"
    for score in (2, 4, 1):
        screen.summary.question.answer(score)
    yield "summary"


def settle(app: QApplication, duration_ms: int = 350) -> None:
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < duration_ms:
        app.processEvents()


def main(out: Path, spoken: Spoken = "en") -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    folder = Path(tempfile.mkdtemp())
    with Store.open(folder) as store:
        scenes.fill_history(store, datetime.now(UTC), (1, 3, 4, 8))
    desk = Desk(folder, load_catalogue(), scenes.PLAN)
    recording = Recording()
    moments = {
        "ready": recording.moment(1.0, scenes.get_ready()),
        "setting_up": recording.moment(1.0, scenes.setting_up()),
        "setup_late": recording.moment(1.0, scenes.setting_up(61.0)),
        "hands_taught": recording.moment(1.0, replace(scenes.setting_up(), teaches_hands=True)),
        "count_in": recording.moment(1.0, scenes.counting_in()),
        "own_ready": Moment(None, None, None, scenes.own_ready()),
        "own_rep": Moment(None, None, None, scenes.own_rep()),
        "own_hold": Moment(None, None, None, scenes.own_hold()),
        "rep": recording.moment(12.3, replace(scenes.mid_rep(), pace=Pace("up", 0.8, 8))),
        "hand": recording.moment(
            12.3, replace(scenes.mid_rep(), hands=GestureStatus(0.6, "pause", None))
        ),
        "paused": recording.moment(12.3, scenes.paused()),
        "hold": recording.moment(30.0, scenes.mid_hold()),
        "stretch": recording.moment(52.0, scenes.stretching()),
        "rest": recording.moment(21.0, scenes.resting()),
    }
    recording.close()
    # A session gives its cues in the language; the scripted ones are English.
    cues = {
        english: said
        for one in desk.exercises.values()
        for english, said in zip(one.cues, one.in_language(spoken).cues, strict=True)
    }
    moments = {
        name: replace(
            one, status=replace(one.status, cue=cues.get(one.status.cue or "", one.status.cue))
        )
        for name, one in moments.items()
    }
    theme = Theme(app, ThemeChoice.LIGHT)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.choose(choice)
        desk.keep_settings(page_scenes.AGREED.changed(theme=choice.value, language=spoken))
        window = Window(theme, desk, None, "camera")
        window.show()
        window.activateWindow()
        for width, height in SIZES:
            window.resize(width, height)
            for scene in (pages(window, desk), session(window, moments)):
                for name in scene:
                    settle(app)
                    window.grab().save(str(out / f"{name}-{choice}-{width}.png"))
            page_scenes.take(app, window, desk, out, f"{choice}-{width}")
        window.close()
    desk.close()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:3])
