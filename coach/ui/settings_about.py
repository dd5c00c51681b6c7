"""Settings: which version this is, what it is not, and whose work ships with it."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coach.licences import OURS, packages
from coach.ui.banner import banner
from coach.ui.cards import Card
from coach.ui.plan_fold import PlanFold
from coach.ui.settings_section import SettingsSection
from coach.ui.text import Text
from coach.ui.theme import Theme
from coach.ui.tokens import BODY, GRID_PX

BY_HAND = (
    ("BlazePose, MediaPipe (Google)", "Apache-2.0"),
    ("Inter (Rasmus Andersson)", "OFL-1.1"),
    ("Phosphor Icons", "MIT"),
    ("SQLCipher (Zetetic), sqlcipher3", "BSD-3-Clause, Zlib"),
)
"""What ships inside Coach and is no package of its own; names are not translated."""


class AboutSection(SettingsSection):
    """Nothing to change here; the licences are read when somebody wants to see them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("About Coach"))
        notice = Card("notice", margin_px=2 * GRID_PX)
        notice.column.addWidget(Text(banner(), BODY).wrapped())
        own = self.tr("Coach is free software under the licence Apache-2.0.")
        self.licences = PlanFold(self.tr("Made with the work of others"), theme)
        self.licences.say("")
        self.licences.opened.connect(self._list)
        self.column.addWidget(Text(self.tr("Version {0}").format(_version()), BODY, "soft"))
        self.column.addWidget(notice)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(Text(own, BODY, "soft").wrapped())
        self.column.addWidget(self.licences)

    @Slot()
    def _list(self) -> None:
        if self.licences.column.count():
            return
        unknown = self.tr("licence not named, see its own files")
        lines = [*BY_HAND]
        lines += [(f"{one.name} {one.version}", one.licence or unknown) for one in packages()]
        told = "\n".join(f"{name} · {licence}" for name, licence in lines)
        self.licences.column.addWidget(Text(told, BODY, "soft").wrapped())


def _version() -> str:
    try:
        return version(OURS)
    except PackageNotFoundError:
        return "–"
