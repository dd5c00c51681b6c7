"""A printed plan held up to the camera, in every state, for screenshots.

``python -m tests.ui.received_code_scenes OUTDIR [LOOK …]`` takes pictures of them.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from coach.capture.errors import CameraBusy

from .page_scenes import settle
from .received_code_camera import CAMERA, Camera, payload, plug_in, printed
from .received_scenes import Person, main

LONG_MS = 700


def scenes(person: Person) -> Iterator[str]:
    app = QApplication.instance()
    window, code = person.window, person.window.patient.code
    window.show_page("today")
    window.today.bring_up(window.today.physio)
    yield "code_today"
    desk, allowed = person.desk, person.desk.settings
    desk.keep_settings(allowed.changed(camera_consent_at=None))
    code.ask()
    yield "code_consent"
    window.show_page("today")
    desk.keep_settings(allowed)
    plug_in(window, None)
    code.ask()
    settle(app, LONG_MS)
    yield "code_no_camera"
    window.show_page("today")
    busy = Camera(CameraBusy("Another program may be using Desk Cam. Close it and try again."))
    plug_in(window, busy)
    code.ask()
    settle(app, LONG_MS)
    yield "code_busy"
    window.show_page("today")
    camera = Camera()
    plug_in(window, camera)
    code.ask()
    settle(app, LONG_MS)
    code.page._say_what_helps()
    yield "code_looking"
    camera.showing = printed("https://example.org/timetable")
    settle(app, 2 * LONG_MS)
    yield "code_other"
    camera.showing = printed(payload())
    settle(app, 3 * LONG_MS)
    yield "code_found"


if __name__ == "__main__":
    main(scenes, Path(sys.argv[1]), sys.argv[2:], camera=CAMERA)
