"""Whether there is a screen for the window; Qt ends the process where there is none."""

import os
import sys
from collections.abc import Mapping

NO_DISPLAY = "There is no display here for the window; coach analyse works without one."


def display_name(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> str | None:
    """What the window would open on: a name, empty where it needs none, None for no display."""
    asked = environment.get("QT_QPA_PLATFORM")
    name = asked or environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    if name or platform.startswith("linux"):
        return name or None
    return ""
