"""What the app is not: the one text that every place shows in the same words."""

from PySide6.QtCore import QCoreApplication


def banner() -> str:
    """The notice that stands in the welcome, in Settings and wherever it matters."""
    return QCoreApplication.translate(
        "banner",
        "General exercise guidance, not medical advice or diagnosis. Camera numbers are "
        "estimates. Stop if pain exceeds 5, or you feel unwell. If unsure, see a professional.",
    )
