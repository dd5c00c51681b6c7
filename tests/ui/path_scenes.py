"""Today and My path for made-up people, for screenshots and for tests.

``python -m tests.ui.path_scenes OUTDIR [LOOK …]`` takes pictures in both themes, sizes and
languages.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from coach.library import load_catalogue, load_sources
from coach.ui.morning_card import MorningCard
from coach.ui.path_page import PathPage
from coach.ui.rail import Rail
from coach.ui.suggestion_card import Shown, SuggestionCard
from coach.ui.theme import Theme
from coach.ui.today import Day, Today

from . import path_people
from .looks import take_pages
from .path_someone import Someone, doses, words


class PathWindow(QWidget):
    """Today and My path beside a rail, as in the window."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self.setObjectName("window")
        self.theme = theme
        self.language = language
        self.sources = load_sources().in_language(language)
        self.words = words(language)
        self.today = Today(theme, load_catalogue().in_language(language), self.sources)
        self.path = PathPage(theme, self.sources)
        self.rail = rail = Rail(theme)
        rail.add("today", "Today" if language == "en" else "Heute", "today")
        rail.add("path", "My path" if language == "en" else "Mein Weg", "path")
        rail.show_chosen("today")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.today)
        self.stack.addWidget(self.path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        row.addWidget(self.stack, 1)

    def show_today(self, one: Someone) -> None:
        programme = one.programme
        self.stack.setCurrentWidget(self.today)
        self.rail.show_chosen("today")
        morning = None
        if programme.morning_due is not None:
            morning = MorningCard(self.theme)
            morning.ask()
        self.today.put_morning(morning)
        cards = [
            SuggestionCard(
                Shown(
                    f"{number}",
                    self.words.change(one) or self.words.action(one),
                    self.words.reason(one),
                    one.claim,
                ),
                self.theme,
                self.sources,
            )
            for number, one in enumerate(programme.suggestions)
            if one.to_answer
        ]
        self.today.put_suggestions(cards)
        self.today.show_day(
            Day(
                now=datetime.combine(one.today, time(8), tzinfo=UTC),
                plan=one.plan(self.language),
                done=one.done,
                has_camera=True,
                unfinished=None,
                last_time=None,
                programme=programme,
                words=self.words,
            )
        )
        self.today.to_top()

    def show_path(self, one: Someone) -> None:
        self.stack.setCurrentWidget(self.path)
        self.rail.show_chosen("path")
        self.path.show_path(one.programme, self.words, doses(one))
        self.path.to_top()


def today_scenes(window: PathWindow) -> Iterator[str]:
    for name, make in path_people.EVERYBODY.items():
        window.show_today(make())
        yield f"today_{name}"
    window.show_today(path_people.phase_1())
    bar = window.today._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    yield "today_end"
    window.today.also.walk_asked.emit()
    yield "today_walk"
    window.today.walk_form.close_form()
    window.today.also.signs.click()
    yield "today_signs"
    window.today.signs_form.close_form()


def path_scenes(window: PathWindow) -> Iterator[str]:
    for name in ("new", "phase1", "phase2_ready", "phase3", "run", "older"):
        window.show_path(path_people.EVERYBODY[name]())
        yield f"path_{name}"
        bar = window.path._scroll.verticalScrollBar()
        for part in range(1, 4):
            if bar.value() >= bar.maximum():
                break
            bar.setValue(bar.value() + round(window.height() * 0.85))
            yield f"path_{name}_{part}"
    window.show_path(path_people.phase_3())
    window.path.choose.click()
    window.path.choice.phases.button(2).click()
    yield "path_choice"


def scenes(window: PathWindow) -> Iterator[str]:
    yield from today_scenes(window)
    yield from path_scenes(window)


if __name__ == "__main__":
    take_pages(PathWindow, scenes, Path(sys.argv[1]), sys.argv[2:])
