"""The age groups in words, and what each has to heed; nothing here depends on a window."""

from PySide6.QtCore import QCoreApplication

from coach.record.settings import AgeBand, Ankle

MINORS = frozenset({"under_16", "16_17"})
OLDER = frozenset({"65_69", "70_79", "80_plus"})

translate = QCoreApplication.translate


def age_groups() -> list[tuple[AgeBand, str]]:
    """Every age group with its words, youngest first."""
    return [
        ("under_16", translate("age_words", "Under 16")),
        ("16_17", translate("age_words", "16 or 17")),
        ("18_39", translate("age_words", "18 to 39")),
        ("40_49", translate("age_words", "40 to 49")),
        ("50_59", translate("age_words", "50 to 59")),
        ("60_64", translate("age_words", "60 to 64")),
        ("65_69", translate("age_words", "65 to 69")),
        ("70_79", translate("age_words", "70 to 79")),
        ("80_plus", translate("age_words", "80 or over")),
    ]


def ankles() -> list[tuple[Ankle, str]]:
    """The answers to which ankle it is."""
    return [
        ("left", translate("age_words", "Left")),
        ("right", translate("age_words", "Right")),
        ("both", translate("age_words", "Both")),
    ]


def rules_of(band: AgeBand | None) -> str:
    """What somebody of that age has to heed, as a paragraph."""
    if band == "under_16":
        sentences = [
            translate("age_words", "Under 16, an adult stays with you while you exercise."),
            translate(
                "age_words",
                "A parent or guardian should go through these pages with you and agree.",
            ),
            translate(
                "age_words", "Heel pain while you are still growing: see a professional first."
            ),
            translate("age_words", "Adult comparison figures are not shown to you."),
        ]
    elif band == "16_17":
        sentences = [
            translate(
                "age_words",
                "Under 18, a parent or guardian should go through these pages with you and agree.",
            ),
            translate("age_words", "Adult comparison figures are not shown to you."),
        ]
    elif band in OLDER:
        sentences = [
            translate("age_words", "Keep a chair or a counter in reach and the floor clear."),
            translate(
                "age_words",
                "Balance with eyes closed or on a cushion only with a second person beside you.",
            ),
            translate(
                "age_words", "Lower yourself off a step only with a rail. Stop if you feel dizzy."
            ),
        ]
    else:
        sentences = [
            translate("age_words", "If you have fallen, get dizzy or have numb feet:"),
            translate("age_words", "keep a chair or a counter in reach and the floor clear,"),
            translate("age_words", "and do not balance with eyes closed or on a cushion alone."),
            translate("age_words", "Stop if you feel dizzy."),
        ]
    return " ".join(sentences)
