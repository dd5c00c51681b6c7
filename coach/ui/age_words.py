"""The age groups in words, and what each has to heed; nothing here depends on a window."""

from PySide6.QtCore import QCoreApplication

from coach.record.settings import AgeBand, Ankle

MINORS = frozenset({"under_16", "16_17"})
OLDER = frozenset({"65_69", "70_79", "80_plus"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("age_words", text)


def age_groups() -> list[tuple[AgeBand, str]]:
    """Every age group with its words, youngest first."""
    return [
        ("under_16", _tr("Under 16")),
        ("16_17", _tr("16 or 17")),
        ("18_39", _tr("18 to 39")),
        ("40_49", _tr("40 to 49")),
        ("50_59", _tr("50 to 59")),
        ("60_64", _tr("60 to 64")),
        ("65_69", _tr("65 to 69")),
        ("70_79", _tr("70 to 79")),
        ("80_plus", _tr("80 or over")),
    ]


def ankles() -> list[tuple[Ankle, str]]:
    """The answers to which ankle it is."""
    return [("left", _tr("Left")), ("right", _tr("Right")), ("both", _tr("Both"))]


def rules_of(band: AgeBand | None) -> str:
    """What somebody of that age has to heed, as a paragraph."""
    if band == "under_16":
        sentences = [
            _tr("Under 16, an adult stays with you while you exercise."),
            _tr("A parent or guardian should go through these pages with you and agree."),
            _tr("Heel pain while you are still growing: see a professional first."),
            _tr("Adult comparison figures are not shown to you."),
        ]
    elif band == "16_17":
        sentences = [
            _tr("Under 18, a parent or guardian should go through these pages with you and agree."),
            _tr("Adult comparison figures are not shown to you."),
        ]
    elif band in OLDER:
        sentences = [
            _tr("Keep a chair or a counter in reach and the floor clear."),
            _tr("Balance with eyes closed or on a cushion only with a second person beside you."),
            _tr("Lower yourself off a step only with a rail. Stop if you feel dizzy."),
        ]
    else:
        sentences = [
            _tr("If you have fallen, get dizzy or have numb feet:"),
            _tr("keep a chair or a counter in reach and the floor clear,"),
            _tr("and do not balance with eyes closed or on a cushion alone."),
            _tr("Stop if you feel dizzy."),
        ]
    return " ".join(sentences)
