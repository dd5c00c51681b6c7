"""The entry of People in the rail; what is behind it is imported when it is first wanted."""

# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.ui.page_host import House, PageHost

if TYPE_CHECKING:
    from coach.ui.people_home import PeopleHome
    from coach.ui.people_practice import Practice
    from coach.ui.people_veil import WaitingVeil


class PeopleHost(PageHost):
    """``plan_asked`` carries a person and the plan to go on from, None for a new one;
    ``hand_over_asked`` a person and a signed plan; ``key_asked`` the fault that hides the key:
    ``home.reader.again`` once
    it is there. ``exercises_asked`` wants the practice's own exercises.
    """

    name = "people"
    icon_name = "people"

    plan_asked = Signal(object, object)
    hand_over_asked = Signal(object, object)
    key_asked = Signal(object)
    exercises_asked = Signal()

    def __init__(self, house: House, parent: QStackedWidget, practice: "Practice") -> None:
        super().__init__(house, parent)
        self._practice, self._stack = practice, parent
        self._home: PeopleHome | None = None
        self._veil: WaitingVeil | None = None

    @property
    def words(self) -> str:
        return self.tr("People")

    @property
    def home(self) -> "PeopleHome":
        """What fills the pages, made at the first call."""
        from coach.ui.people_home import PeopleHome
        from coach.ui.people_veil import WaitingVeil

        if self._home is None:
            self._veil = WaitingVeil(self.house.theme, self._stack, self._practice.patience)
            self._home = PeopleHome(self.house, self._practice, self)
            self._home.plan_asked.connect(self.plan_asked)
            self._home.hand_over_asked.connect(self.hand_over_asked)
            self._home.key_asked.connect(self.key_asked)
            self._home.list.exercises_asked.connect(self.exercises_asked)
        return self._home

    def make(self) -> QWidget:
        return self.home.pages

    def fill(self) -> None:
        self.home.to_list()

    @property
    def first(self) -> QWidget | None:
        return self.home.first

    def close(self) -> None:
        """Nothing is being read any more, and nobody's record is left on the disk."""
        if self._home is not None:
            self._home.close()
