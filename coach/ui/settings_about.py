"""Settings: which version this is, what it is not, and whose work ships with it."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QWidget

from coach.ui.banner import banner
from coach.ui.cards import Card
from coach.ui.settings_section import SettingsSection
from coach.ui.text import Text
from coach.ui.tokens import BODY, BODY_STRONG, GRID_PX

LICENCES = (
    ("Coach", "Apache-2.0"),
    ("BlazePose, MediaPipe (Google)", "Apache-2.0"),
    ("Qt, PySide6 (The Qt Company)", "LGPL-3.0"),
    ("OpenCV", "Apache-2.0"),
    ("NumPy", "BSD-3-Clause"),
    ("SQLAlchemy, Alembic, pydantic", "MIT"),
    ("pyqtgraph, tcxreader, fitdecode", "MIT"),
    ("gpxpy", "Apache-2.0"),
    ("icalendar", "BSD-2-Clause"),
    ("filelock", "MIT"),
    ("Inter (Rasmus Andersson)", "OFL-1.1"),
    ("Phosphor Icons, QtAwesome", "MIT"),
)
"""What ships or is used, and its licence; names are not translated."""


class AboutSection(SettingsSection):
    """Nothing to change here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("About Coach"))
        notice = Card("notice", margin_px=2 * GRID_PX)
        notice.column.addWidget(Text(banner(), BODY).wrapped())
        self.column.addWidget(Text(self.tr("Version {0}").format(_version()), BODY, "soft"))
        self.column.addWidget(notice)
        self.column.addSpacing(GRID_PX)
        self.column.addWidget(Text(self.tr("Made with"), BODY_STRONG))
        for name, licence in LICENCES:
            self.column.addWidget(Text(f"{name} · {licence}", BODY, "soft").wrapped())


def _version() -> str:
    try:
        return version("ankle-coach")
    except PackageNotFoundError:
        return "–"
