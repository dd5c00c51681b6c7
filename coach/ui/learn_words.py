"""What kind a card is, and how much is on it, in words."""

from PySide6.QtCore import QCoreApplication

from coach.care.cards import Card, CardKind

translate = QCoreApplication.translate


def kind_words(kind: CardKind) -> str:
    """The kind of a card."""
    words: dict[CardKind, str] = {
        "care": translate("learn", "First days"),
        "guide": translate("learn", "Good to know"),
        "cause": translate("learn", "Common cause"),
    }
    return words[kind]


def moves_words(card: Card) -> str:
    """How many moves a card leads to; empty where there is none."""
    count = len(card.moves)
    if count == 0:
        return ""
    if count == 1:
        return translate("learn", "1 move")
    return translate("learn", "{0} moves").format(count)
