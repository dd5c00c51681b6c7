"""The text sizes that can be chosen."""

from PySide6.QtCore import QLocale


def text_sizes() -> list[tuple[int, str]]:
    """Each size in percent with its words, smallest first."""
    percent = QLocale().percent()
    return [(size, f"{size} {percent}") for size in (100, 125, 150, 175, 200)]
