"""Takes pictures of a plan on its whole way, from a physio's first start to reading it back.

``python -m tests.ui.physio_walk_pictures OUTDIR [LOOK …]``: each step in two sizes of window.
"""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.library import load_catalogue
from coach.session.status import Stage
from coach.ui.review_tiles import SessionTile
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.typeface import load_typeface
from coach.ui.window import Window

from .page_scenes import settle
from .physio_walk_people import Look, PersonAtHome, PhysioAtWork

SIZES = ((1280, 800), (1920, 1080))
SETTLED_MS = 350
Step = tuple[str, Window]


class Robot:
    """Presses and waits, without a test around it."""

    def mouseClick(self, widget: QWidget, button: Qt.MouseButton) -> None:  # noqa: N802
        QTest.mouseClick(widget, button)

    def keyClick(self, widget: QWidget, key: Qt.Key) -> None:  # noqa: N802
        QTest.keyClick(widget, key)

    def keyClicks(self, widget: QWidget, words: str) -> None:  # noqa: N802
        QTest.keyClicks(widget, words)

    def waitUntil(self, met: Callable[[], bool], *, timeout: int = 5000) -> None:  # noqa: N802
        # Who takes pictures has time, and a computer may have much else to do.
        clock = QElapsedTimer()
        clock.start()
        while not met():
            if clock.hasExpired(10 * timeout):
                raise TimeoutError(met)
            QTest.qWait(10)


def steps(physio: PhysioAtWork, person: PersonAtHome, folder: Path) -> Iterator[Step]:
    file, result = folder / "plan.coachplan", folder / "results.coachresult"
    yield from writing(physio, file)
    yield from training(person, file, result)
    yield from reading(physio, result)


def writing(physio: PhysioAtWork, file: Path) -> Iterator[Step]:
    window = physio.window
    yield "01_welcome", window
    physio.come_in()
    yield "02_nobody_yet", window
    physio.add_person("Erika Beispiel")
    yield "03_person", window
    physio.build_plan(most_sets=1)
    yield "04_plan", window
    physio.ask_to_sign()
    yield "05_who_signs", window
    physio.sign()
    yield "06_signed", window
    physio.save(file)
    yield "07_saved", window
    physio.back_to_person()
    yield "08_person_with_plan", window


def training(person: PersonAtHome, file: Path, result: Path) -> Iterator[Step]:
    window, trainee, walker = person.window, person.trainee, person.walker
    yield "09_today", window
    person.open_plan(file)
    yield "10_received", window
    person.follow()
    yield "11_today_with_plan", window
    plan = person.desk.plan(person.now())
    assert plan is not None
    trainee.begin(walker)
    walker.wait_for_set(0, Stage.WORKING)
    walker.wait_for(lambda status: status.count >= 4)
    yield "12_session", window
    trainee.train(walker, plan)
    yield "13_summary", window
    trainee.leave(walker)
    yield "14_today_after", window
    person.ask_to_send()
    yield "15_send", window
    person.send(result)
    yield "16_sent", window


def reading(physio: PhysioAtWork, result: Path) -> Iterator[Step]:
    window, page = physio.window, physio.home.person.page
    physio.read(result)
    yield "17_read", window
    page.bring_up(page.results)
    yield "18_results", window
    physio.read(result)
    page.to_top()
    yield "19_read_again", window
    review = physio.look_closer()
    settle(QApplication.instance(), 4 * SETTLED_MS)
    yield "20_closer", window
    review.page.findChildren(SessionTile)[0].click()
    settle(QApplication.instance(), 4 * SETTLED_MS)
    yield "21_closer_session", window


def main(out: Path, *only: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    theme = Theme(app, ThemeChoice.LIGHT)
    shipped, robot = load_catalogue(), Robot()
    for look in (Look(theme, "light", "en"), Look(theme, "dark", "de")):
        if only and look.name not in only:
            continue
        theme.choose(ThemeChoice(look.name))
        folder = Path(tempfile.mkdtemp())
        physio = PhysioAtWork(robot, look, folder / "physio", shipped)
        person = PersonAtHome(robot, look, folder / "person", shipped)
        for name, window in steps(physio, person, folder):
            for size in SIZES[::-1]:
                window.resize(*size)
                settle(app, SETTLED_MS)
                window.grab().save(str(out / f"{name}-{look.name}-{size[0]}.png"))
        print(
            f"{look.name}: {physio.hand.clicks} clicks by the physio, {person.hand.clicks}"
            " by the person"
        )
        person.close()
        physio.close()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
