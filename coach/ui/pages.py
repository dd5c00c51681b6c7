"""The pages of the rail: makes the host of each, in their order, and has them at hand."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget

from coach.ui.host_learn import LearnHost
from coach.ui.host_library import LibraryHost
from coach.ui.host_path import PathHost
from coach.ui.host_progress import ProgressHost
from coach.ui.host_run import RunHost
from coach.ui.host_settings import SettingsHost
from coach.ui.host_today import TodayHost
from coach.ui.page_host import House, PageHost
from coach.ui.shell import Shell


class Pages:
    """They belong to ``stack``, and go with it when the window makes all anew."""

    def __init__(
        self, house: House, stack: QStackedWidget, shell: Shell, first: Sequence[PageHost] = ()
    ) -> None:
        """``first`` are hosts that come before all others in the rail."""
        self.today = TodayHost(house, stack)
        self.path = PathHost(house, stack)
        self.run = RunHost(house, stack)
        self.progress = ProgressHost(house, stack)
        self.library = LibraryHost(house, stack)
        self.learn = LearnHost(house, stack)
        self.settings = SettingsHost(house, stack)
        self.all: tuple[PageHost, ...] = (
            *first,
            self.today,
            self.path,
            self.run,
            self.progress,
            self.library,
            self.learn,
            self.settings,
        )
        for host in self.all:
            shell.add(host)
        self.learn.move_asked.connect(self._show_move)

    def _show_move(self, exercise_id: str) -> None:
        self.learn.page_asked.emit(self.library.name)
        self.library.open_exercise(exercise_id)
