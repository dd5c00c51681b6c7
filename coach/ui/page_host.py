"""What stands behind a page of the rail: makes it when it is first wanted, and fills it anew."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from coach.ui.camera_feed import CameraFeed
from coach.ui.camera_names import CameraNames
from coach.ui.desk import Desk
from coach.ui.launcher import Launcher
from coach.ui.speaker import Speaker
from coach.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class House:
    """What all pages share."""

    theme: Theme
    desk: Desk
    launcher: Launcher
    feed: CameraFeed
    names: CameraNames
    speaker: Speaker


class PageHost(QObject):
    """One entry of the rail. ``low`` ones stand at its bottom.

    Each kind has ``words``, what the rail calls the page, ``make``, which makes the page and
    listens to it, and ``fill``, which puts what is newest on it.

    ``page_asked`` names another page that is wanted, ``settings_asked`` wants settings changed.
    """

    name = ""
    icon_name = ""
    low = False

    page_asked = Signal(str)
    settings_asked = Signal(object)

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self.house = house
        self._page: QWidget | None = None

    @property
    def page(self) -> QWidget:
        """The page, made at the first call: a start need not wait for what nobody has opened."""
        if self._page is None:
            self._page = self.make()
        return self._page

    @property
    def first(self) -> QWidget | None:
        """Where the keyboard begins on the page that is filled; None where the page says so."""
        return None

    @property
    def is_made(self) -> bool:
        """Whether the page has been wanted yet."""
        return self._page is not None
