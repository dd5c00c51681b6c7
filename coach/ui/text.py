"""A label in one step of the type scale and one ink."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coach.ui.tokens import BODY, CHIP_PX, Ink, TextStyle
from coach.ui.typeface import font, text_scale


class Text(QLabel):
    """Plain text; never rich, so that a name with ``<`` in it stays a name."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = BODY,
        ink: Ink = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(style))
        self.setProperty("ink", ink)

    def wrapped(self) -> "Text":
        """The same label, breaking its lines where the room ends."""
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        return self

    def set_ink(self, ink: Ink) -> None:
        """Change the colour, by its job."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)


class Chip(QLabel):
    """A few words on a tinted pill."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(TextStyle(13, 500)))
        self.setProperty("kind", "chip")
        self.setFixedHeight(round(CHIP_PX * text_scale()))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
