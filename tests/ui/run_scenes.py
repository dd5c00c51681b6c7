"""The screens of running in every state, for screenshots and for tests.

``python -m tests.ui.run_scenes OUTDIR [LOOK …]`` takes pictures of them.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QToolButton, QWidget

from coach.care.entry import Entry
from coach.care.ladder import ladder_state
from coach.care.ladder_rule import Morning
from coach.care.run_entries import RunLogged, ShoeAdded, SwapLogged
from coach.care.run_log import RunLog, run_log
from coach.library import load_sources
from coach.record.imports.activity import Activity
from coach.record.imports.faults import Fault
from coach.run_library import load_ladder
from coach.ui.language import Language
from coach.ui.run_form import RunForm
from coach.ui.run_found import Found, RunFound
from coach.ui.run_guide import RunGuide
from coach.ui.run_page import RunPage
from coach.ui.run_view import RunDraft, RunView
from coach.ui.source_why import WhyButton
from coach.ui.theme import Theme, ThemeChoice
from coach.ui.tokens import RAIL_PX
from coach.ui.typeface import load_typeface

from .page_scenes import Longer, settle

TODAY = date(2026, 3, 30)
NOON = datetime(2026, 3, 30, 12, tzinfo=UTC)
LADDER = load_ladder()


def why(claim_id: str) -> QWidget:
    """Stands in for the way to a source where a test needs none."""
    button = QToolButton()
    button.setText(" Why this? ")
    button.setAccessibleName(f"Why: {claim_id}")
    return button


class FakeClock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@dataclass
class Screens:
    """Every screen of running, one on show at a time, beside room for the rail."""

    window: QWidget
    stack: QStackedWidget
    page: RunPage
    form: RunForm
    found: RunFound
    guide: RunGuide
    clock: FakeClock

    def show(self, screen: QWidget) -> None:
        self.stack.setCurrentWidget(screen)


def make(theme: Theme) -> Screens:
    window = QWidget()
    window.setObjectName("window")
    row = QHBoxLayout(window)
    row.setContentsMargins(RAIL_PX, 0, 0, 0)
    stack = QStackedWidget()
    row.addWidget(stack)
    clock = FakeClock()
    sources = load_sources()

    def to_source(claim_id: str) -> QWidget:
        return WhyButton(theme, claim_id, sources)

    page, form, found = RunPage(theme, to_source), RunForm(theme, to_source), RunFound(theme)
    guide = RunGuide(theme, now_s=clock)
    for screen in (page, form, found, guide):
        stack.addWidget(screen)
    return Screens(window, stack, page, form, found, guide, clock)


def ran(days_ago: int, **said: object) -> RunLogged:
    day = TODAY - timedelta(days=days_ago)
    whole: dict[str, object] = {
        "at": NOON - timedelta(days=days_ago),
        "day": day,
        "run_id": f"run{days_ago}",
        "minutes": 14.0,
        "pain_during": 1,
        "surface": "grass",
        "shoe_id": "blue",
        "limp": False,
        "swelling": False,
        "bone_pain": False,
    }
    return RunLogged.model_validate(whole | said)


SHOES: list[Entry] = [
    ShoeAdded(at=NOON, day=TODAY, shoe_id="blue", name="The blue ones", start_km=120),
    ShoeAdded(at=NOON, day=TODAY, shoe_id="old", name="Trail shoes", start_km=640),
]
SWAP = SwapLogged(
    at=NOON, day=TODAY - timedelta(days=1), swap_id="s", sport="bike", minutes=40, pain_during=0
)
CLIMB: list[Entry] = [
    ran(20, ladder_step=1, minutes=4, km=0.6),
    ran(18, ladder_step=1, minutes=4, km=0.6),
    ran(16, ladder_step=2, minutes=8, km=1.2),
    ran(13, ladder_step=2, minutes=8, km=1.3),
    ran(11, ladder_step=3, minutes=10.5, km=1.6),
    ran(8, ladder_step=3, minutes=10.5, km=1.7, pain_during=4),
    ran(6, ladder_step=3, minutes=10.5, km=1.7),
]


def mornings(log: RunLog) -> dict[date, Morning]:
    return {run.day + timedelta(days=1): Morning(0, 1.0) for run in log.runs}


def view(
    entries: list[Entry], *, told: bool = True, locked: str | None = None, today: date = TODAY
) -> RunView:
    log = run_log(entries)
    known = mornings(log) if told else {}
    known |= {today: Morning(0, 1.0)} if told else {}
    return RunView(today, LADDER, ladder_state(LADDER, log.runs, known, today), log, locked)


LATEST = ran(3, ladder_step=4, minutes=14, km=2.4)
FULL = [*SHOES, SWAP, *CLIMB, LATEST]
DONE = [ran(60 - 2 * n, ladder_step=n // 2 + 1, minutes=30, km=4.6) for n in range(22)]
LOCK = (
    "You said that a spot of bone hurts. Running and hopping wait until a professional has looked."
)


def page(screens: Screens) -> Iterator[str]:
    screens.show(screens.page)
    states: dict[str, Callable[[], RunView]] = {
        "run_empty": lambda: view([]),
        "run_ladder": lambda: view(FULL),
        "run_rest": lambda: view([*FULL, ran(1, ladder_step=4, km=2.5, surface="trail")]),
        "run_ask": lambda: view([ran(1, ladder_step=1, minutes=4)], told=False),
        "run_back": lambda: view([*CLIMB, ran(1, ladder_step=4, pain_during=7)]),
        "run_gap": lambda: view(CLIMB[:5], today=TODAY + timedelta(days=9)),
        "run_stopped": lambda: view([*CLIMB, ran(1, ladder_step=4, bone_pain=True)]),
        "run_locked": lambda: view(FULL, locked=LOCK),
        "run_finished": lambda: view(DONE),
    }
    for name, made in states.items():
        screens.page.show_view(made())
        screens.page.to_top()
        yield name
    screens.page.show_view(view([*FULL, ran(2, minutes=40, km=7.0, ladder_step=None)]))
    screens.page.bring_up(screens.page.list)
    bar = screens.page._scroll.verticalScrollBar()
    bar.setValue(round(bar.maximum() * 0.55))
    yield "run_list"
    bar.setValue(bar.maximum())
    yield "run_lower"
    screens.page.shoes.add.click()
    screens.page.shoes.keep.click()
    screens.page.swaps.add.click()
    settle(QApplication.instance(), 30)
    bar.setValue(bar.maximum())
    yield "run_lower_forms"
    screens.page.shoes.leave.click()
    screens.page.swaps.leave.click()


def form(screens: Screens) -> Iterator[str]:
    screens.show(screens.form)
    screens.form.show_new(view(FULL))
    yield "run_form"
    screens.form.minutes.show_text("25")
    screens.form.km.show_text("9")
    screens.form.surface.button("sand").click()
    screens.form.shoe.button("old").click()
    screens.form.pain.scale.buttons[2].click()
    screens.form.pain.none.click()
    yield "run_form_spike"
    screens.form.to_top()
    screens.form.minutes.show_text("long")
    screens.form.save.click()
    yield "run_form_wrong"
    bar = screens.form._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "run_form_end"
    draft = RunDraft(TODAY, 14.0, ladder_step=4, source="guide", pain_during=2)
    screens.form.show_draft(view(FULL), draft)
    yield "run_form_guided"


def found(screens: Screens) -> Iterator[str]:
    screens.show(screens.found)
    activities = [
        Activity(TODAY, NOON, 25.2, 4.21, "run", "gpx", "a"),
        Activity(TODAY - timedelta(days=1), NOON, 55.0, 18.4, "bike", "fit", "b"),
        Activity(TODAY - timedelta(days=4), NOON, 14.0, None, None, "tcx", "c"),
    ]
    offered = [Found(one, one.fingerprint == "c") for one in activities]
    screens.found.show_found(offered, [Fault.NO_TIMES], TODAY)
    yield "run_found"
    screens.found.show_found([], [Fault.CUT_OFF], TODAY)
    yield "run_found_nothing"


def guide(screens: Screens) -> Iterator[str]:
    screens.show(screens.guide)
    screens.window.layout().setContentsMargins(0, 0, 0, 0)
    settle(QApplication.instance(), 30)
    screens.guide.begin(view(FULL), 4)
    yield "guide_warm_up"
    for at_s, name in ((345.0, "guide_jog"), (455.0, "guide_walk")):
        screens.clock.now_s = 100.0 + at_s
        screens.guide.tick()
        yield name
    screens.guide.toggle()
    yield "guide_paused"
    screens.guide.toggle()
    screens.guide.ask_pain()
    yield "guide_hurts"
    screens.guide.on_pain.scale.buttons[6].click()
    yield "guide_too_much"
    screens.guide.on_pain.close_quietly()
    screens.guide.ask_end()
    yield "guide_end"
    screens.guide._finish()
    screens.window.layout().setContentsMargins(RAIL_PX, 0, 0, 0)
    screens.clock.now_s = 100.0


ALL = (page, form, found, guide)

LOOKS = {
    "light-1280": (ThemeChoice.LIGHT, 100, (1280, 800), "en", False),
    "dark-1280": (ThemeChoice.DARK, 100, (1280, 800), "en", False),
    "light-1920": (ThemeChoice.LIGHT, 100, (1920, 1080), "en", False),
    "german-1280": (ThemeChoice.DARK, 100, (1280, 800), "de", False),
    "longer-1024": (ThemeChoice.LIGHT, 100, (1024, 640), "en", True),
    "double-1280": (ThemeChoice.LIGHT, 200, (1280, 800), "en", False),
}


def main(out: Path, *only: str) -> None:
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    load_typeface()
    theme = Theme(app, ThemeChoice.LIGHT)
    longer, language = Longer(), Language(app)
    for end, (choice, percent, size, code, is_longer) in LOOKS.items():
        if only and end not in only:
            continue
        language.use(code)
        if is_longer:
            app.installTranslator(longer)
        theme.choose(choice)
        theme.scale_text(percent)
        screens = make(theme)
        screens.window.resize(*size)
        screens.window.show()
        for group in ALL:
            for name in group(screens):
                settle(app, 250)
                screens.window.grab().save(str(out / f"{name}-{end}.png"))
        screens.window.close()
        screens.window.deleteLater()
        app.removeTranslator(longer)
    language.leave()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
