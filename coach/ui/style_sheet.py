"""The style sheet of the application, written from the tokens."""

from string import Template

from coach.ui.tokens import BUTTON_RADIUS_PX, CARD_RADIUS_PX, CHIP_PX, Colors

_SHEET = Template(
    """
QWidget#page, QWidget#window { background: $background; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QLabel { background: transparent; color: $text; }
QLabel[ink="soft"] { color: $soft; }
QLabel[ink="primary"] { color: $primary; }
QLabel[ink="attention"] { color: $attention; }
QLabel[ink="stop"] { color: $stop; }

QFrame[kind="card"] {
    background: $surface; border: 1px solid $line; border-radius: ${card_radius}px;
}
QFrame[kind="rail"] { background: $background; border: none; border-right: 1px solid $line; }
QFrame[kind="notice"] {
    background: $attention_tint; border: none; border-radius: ${card_radius}px;
}
QFrame[kind="offer"] {
    background: $primary_tint; border: none; border-radius: ${card_radius}px;
}
QFrame[kind="rule"] { background: $line; border: none; }
QLabel[kind="chip"] {
    background: $primary_tint; color: $primary; border-radius: ${chip_radius}px; padding: 0 12px;
}

QPushButton {
    background: $surface; color: $text; border: 1px solid $line;
    border-radius: ${button_radius}px; padding: 0 18px; min-height: ${control}px;
}
QPushButton:hover { background: $track; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $soft; background: $track; }
QPushButton:focus { border: 2px solid $primary; padding: 0 17px; }
QPushButton[kind="primary"] {
    background: $primary; color: $on_primary; border: 1px solid $primary; padding: 0 28px;
}
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:focus { border: 3px solid $text; padding: 0 26px; }
QPushButton[kind="stop"] { color: $stop; }
QPushButton[kind="stop"]:hover { background: $stop_tint; }
QPushButton[kind="stop"]:focus { border: 2px solid $stop; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="stop"]:disabled {
    background: $track; color: $soft; border-color: $line;
}
QPushButton[kind="rail"] {
    background: transparent; color: $soft; border: 2px solid transparent; text-align: left;
    border-radius: 10px; padding: 0 10px; min-height: ${rail_row}px;
}
QPushButton[kind="rail"]:hover { color: $text; background: $track; }
QPushButton[kind="rail"]:checked { background: $primary_tint; color: $primary; }
QPushButton[kind="rail"]:focus { border: 2px solid $primary; }
QPushButton[big="true"] { min-height: 54px; min-width: 96px; }
QPushButton[kind="score"] { padding: 0; min-width: 0; min-height: ${score}px; }
QPushButton[kind="score"]:hover { background: $primary_tint; color: $primary; }
QPushButton[kind="score"]:checked {
    background: $primary_tint; color: $primary; border: 3px solid $primary;
}

QToolButton {
    background: transparent; color: $soft; border: 2px solid transparent;
    border-radius: ${button_radius}px; padding: 4px 0;
}
QToolButton:hover { background: $track; color: $text; }
QToolButton:pressed { background: $line; }
QToolButton:focus { border: 2px solid $primary; }
QToolButton:disabled { color: $faint; }

QRadioButton {
    background: transparent; color: $text; spacing: 12px; min-height: 40px; padding: 0 4px;
    border: 2px solid transparent; border-radius: 8px;
}
QRadioButton:focus { border: 2px solid $primary; }
QRadioButton::indicator {
    width: ${mark}px; height: ${mark}px; border-radius: ${mark_radius}px; border: 2px solid $soft;
    background: $surface;
}
QRadioButton::indicator:checked {
    width: ${dot}px; height: ${dot}px; border: ${dot_ring}px solid $primary; background: $surface;
}

QPushButton[kind="choice"] { padding: 0 16px; min-height: ${choice}px; }
QPushButton[kind="choice"]:checked {
    background: $primary_tint; color: $primary; border: 1px solid $primary;
}
QPushButton[kind="choice"]:checked:disabled {
    background: $track; color: $soft; border-color: $soft;
}
QPushButton[kind="choice"]:focus { border: 2px solid $primary; padding: 0 15px; }
QPushButton[kind="choice"]:checked:focus { border: 3px solid $primary; padding: 0 14px; }
QPushButton[kind="tile"] {
    background: $surface; border: 1px solid $line; border-radius: ${card_radius}px; padding: 0;
}
QPushButton[kind="tile"]:hover { background: $surface; border: 1px solid $soft; }
QPushButton[kind="tile"]:focus { border: 2px solid $primary; padding: 0; }

QLineEdit {
    background: $surface; color: $text; border: 1px solid $line; padding: 0 14px;
    border-radius: ${button_radius}px; min-height: ${control}px;
    selection-background-color: $primary;
}
QLineEdit:focus { border: 2px solid $primary; padding: 0 13px; }
QLineEdit:disabled { background: $track; color: $soft; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $line; border-radius: 3px; min-height: 40px; }
QScrollBar::handle:vertical:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 8px; padding: 6px;
}
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 6px; }
QMenu::item:selected { background: $primary_tint; color: $primary; }
QMenu::indicator { width: 12px; height: 12px; margin-left: 8px; }
QToolTip {
    background: $surface; color: $text; border: 1px solid $line; padding: 6px 8px;
}
"""
)


def style_sheet(colors: Colors, text_scale: float = 1.0) -> str:
    """The whole sheet in ``colors``; what belongs to a line of text grows with ``text_scale``."""
    return _SHEET.substitute(
        {name: getattr(colors, name) for name in Colors.__dataclass_fields__},
        card_radius=CARD_RADIUS_PX,
        button_radius=BUTTON_RADIUS_PX,
        chip_radius=round(CHIP_PX * text_scale) // 2,
        control=round(44 + 16 * (text_scale - 1)),
        score=round(60 + 32 * (text_scale - 1)),
        choice=round(42 + 14 * (text_scale - 1)),
        rail_row=round(36 + 14 * (text_scale - 1)),
        mark=round(18 * text_scale),
        mark_radius=round(18 * text_scale) // 2 + 2,
        dot=round(18 * text_scale) - 2 * round(4 * text_scale),
        dot_ring=round(4 * text_scale) + 2,
    )
