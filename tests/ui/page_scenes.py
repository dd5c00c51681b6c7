"""The welcome, the library and the settings in every state, for screenshots and for tests.

``python -m tests.ui.page_scenes OUTDIR`` takes pictures of these screens alone, also with large
text and with texts 40 % longer.
"""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QTranslator
from PySide6.QtWidgets import QApplication

from coach.capture.source import FrameSource
from coach.capture.video import VideoSource
from coach.library import load_catalogue
from coach.record.settings import Settings
from coach.ui.camera_preview import CameraPreview
from coach.ui.desk import Desk
from coach.ui.sources import builtin_recording
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

from . import scenes

NOW = datetime(2025, 3, 30, 8, 0, tzinfo=UTC)
AGREED = Settings(onboarded=True, storage_consent_at=NOW, camera_consent_at=NOW)
CAMERAS = ("Integrated Webcam", "USB Camera")
FILLER = " und so weiter und so fort bis ans Ende der Zeile und noch ein Stück"


class Longer(QTranslator):
    """Makes every text 40 % longer, as a translation may."""

    def translate(self, context: str, source: str, *_: object) -> str:
        return source + FILLER[: max(2, round(len(source) * 0.4))]

    def isEmpty(self) -> bool:  # noqa: N802
        return False


def pretend_cameras(window: Window, names: tuple[str, ...]) -> None:
    """Let the window believe in cameras; they show the built-in recording."""

    def maker(name: str | None) -> Callable[[], FrameSource]:
        def make() -> FrameSource:
            source = VideoSource(builtin_recording())
            source.name = name or "Integrated Webcam"
            return source

        return make

    window._names._list_names = lambda: names
    # The pages are made when they are first wanted.
    for screen in (window.settings_page, window.welcome):
        for preview in screen.findChildren(CameraPreview):
            preview._make_camera = maker


def use(window: Window, desk: Desk, settings: Settings) -> None:
    kept = {key: getattr(desk.settings, key) for key in ("theme", "text_scale", "language")}
    desk.settings = settings.changed(**kept)
    window.settings_page.show_settings(desk.settings)
    window.welcome.show_settings(desk.settings)


def welcome(window: Window, desk: Desk) -> Iterator[str]:
    use(window, desk, Settings())
    window.show_welcome()
    pretend_cameras(window, CAMERAS)
    yield "welcome_1_about"
    window.welcome.go_on()
    yield "welcome_2_person"
    person = window.welcome.step.answers
    person.ankle.button("left").click()
    person.age.button("65_69").click()
    yield "welcome_2_person_65"
    person.age.button("under_16").click()
    yield "welcome_2_person_15"
    window.welcome.go_on()
    yield "welcome_3_pictures"
    person.age.button("40_49").click()
    window.welcome.step.camera.tick.box.click()
    window.welcome.step.storage.tick.box.click()
    yield "welcome_3_agreed"
    window.welcome.go_on()
    yield "welcome_4_camera"
    window.welcome.go_back()
    pretend_cameras(window, ())
    window.welcome.go_on()
    yield "welcome_4_no_camera"
    use(window, desk, Settings())
    yield "welcome_4_no_consent"
    window.welcome.go_on()
    yield "welcome_5_sound"
    window.welcome.go_back()
    window.welcome._finish()


def library(window: Window, desk: Desk) -> Iterator[str]:
    use(window, desk, AGREED)
    window.show_page("library")
    cards = window.library.list
    yield "library"
    cards.grid.shown[1].setFocus()
    yield "library_focus"
    cards.kind.choose("stretch")
    cards.place.choose("standing")
    yield "library_filtered"
    cards.reset()
    cards.search.setText("swimming")
    yield "library_nothing"
    cards.reset()
    window.library.side = "left"
    for exercise_id in ("heel_raise_double", "calf_stretch_straight", "single_leg_balance"):
        window.library.open(desk.exercises[exercise_id])
        yield f"lesson_{exercise_id}"


def settings(window: Window, desk: Desk) -> Iterator[str]:
    use(window, desk, AGREED.changed(ankle="right", age_band="65_69"))
    pretend_cameras(window, CAMERAS)
    window.show_page("settings")
    bar = window.settings_page._scroll.verticalScrollBar()
    bar.setValue(0)
    yield "settings"
    for number in range(1, 12):
        if bar.value() >= bar.maximum():
            break
        bar.setValue(bar.value() + round(bar.pageStep() * 0.9))
        yield f"settings_{number}"
    window.settings_page.camera.look.click()
    window.settings_page.bring_up(window.settings_page.camera.look)
    yield "settings_camera"
    window.settings_page.camera.look.click()
    bar.setValue(0)
    window.erase_question.ask()
    yield "settings_erase"
    window.erase_question.close_quietly()
    use(window, desk, Settings(onboarded=True, ankle="left"))
    bar.setValue(bar.maximum())
    yield "settings_no_consent"
    window.show_page("today")
    yield "today_nothing_kept"
    window.camera_question.ask()
    yield "camera_question"
    window.camera_question.close_quietly()
    use(window, desk, AGREED)
    window.show_page("today")


ALL = (welcome, library, settings)


def settle(app: QApplication, duration_ms: int = 350) -> None:
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < duration_ms:
        app.processEvents()


def take(app: QApplication, window: Window, desk: Desk, out: Path, name_end: str) -> None:
    """Save a picture of every scene as it is now."""
    for group in ALL:
        for name in group(window, desk):
            settle(app, 900 if "camera" in name else 250)
            window.grab().save(str(out / f"{name}-{name_end}.png"))


def main(out: Path, *only: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    folder = Path(tempfile.mkdtemp())
    desk = Desk(folder, load_catalogue(), scenes.PLAN)
    desk.keep_settings(AGREED)
    theme = Theme(app, ThemeChoice.LIGHT)
    longer = Longer()
    looks = {
        "light-1280": (ThemeChoice.LIGHT, 100, (1280, 800), False),
        "dark-1280": (ThemeChoice.DARK, 100, (1280, 800), False),
        "light-1920": (ThemeChoice.LIGHT, 100, (1920, 1080), False),
        "dark-1024": (ThemeChoice.DARK, 100, (1024, 640), False),
        "longer-1280": (ThemeChoice.LIGHT, 100, (1280, 800), True),
        "double-1280": (ThemeChoice.LIGHT, 200, (1280, 800), False),
        "double-longer-1024": (ThemeChoice.DARK, 200, (1024, 640), True),
    }
    for end, (choice, percent, size, is_longer) in looks.items():
        if only and end not in only:
            continue
        if is_longer:
            app.installTranslator(longer)
        theme.choose(choice)
        theme.scale_text(percent)
        desk.keep_settings(AGREED.changed(theme=choice.value, text_scale=percent))
        window = Window(theme, desk, None, "camera")
        window.resize(*size)
        window.show()
        window.activateWindow()
        take(app, window, desk, out, end)
        window.close()
        window.deleteLater()
        app.removeTranslator(longer)
    desk.close()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
