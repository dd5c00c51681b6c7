"""Settings for physios: the address of a shared practice is looked at before it is kept."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from coach.record.settings import Settings
from coach.ui.desk import Desk
from coach.ui.settings_physio import PhysioSection
from coach.ui.theme import Theme
from coach.ui.window import Window

from .fakes import FakeSource


@pytest.fixture
def section(qtbot: QtBot, theme: Theme) -> PhysioSection:
    made = PhysioSection(theme)
    qtbot.addWidget(made)
    made.show_settings(Settings(physio=True))
    made.show()
    return made


def enter(section: PhysioSection, text: str) -> list[object]:
    kept: list[object] = []
    section.changed.connect(kept.append)
    section.server.line.setText(text)
    section.server.entered.emit()
    return kept


def said(section: PhysioSection) -> str:
    return "\n".join(one.text() for one in section.server.findChildren(QLabel) if one.isVisible())


def test_a_whole_address_is_kept_and_an_empty_one_takes_it_back(section: PhysioSection) -> None:
    address = "postgresql+psycopg://lee@db.example.org/practice"
    assert enter(section, address) == [{"practice_database": address}]
    assert enter(section, "") == [{"practice_database": None}]


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("postgresql+psycopg://lee:secret@db.example.org/practice", "Leave the password out"),
        ("mysql://lee@db.example.org/practice", "does not begin with"),
        ("postgresql+psycopg://lee@db.example.org/", "it names no database"),
        ("postgresql+psycopg://lee@db.example.org/p?sslmode=disable", "could read them"),
        ("nonsense", "not written as one"),
    ],
)
def test_what_is_none_or_not_private_is_refused_with_its_reason(
    section: PhysioSection, address: str, why: str
) -> None:
    assert enter(section, address) == []
    assert why in said(section)


def test_without_prescribing_there_is_no_address(section: PhysioSection) -> None:
    assert section.server.isVisible()
    section.show_settings(Settings(physio=False))
    assert not section.server.isVisible()


def test_a_server_of_the_command_line_is_shown_and_cannot_be_changed_here(
    section: PhysioSection,
) -> None:
    section.show_given("postgresql+psycopg://lee:secret@db.example.org/practice")
    section.show_settings(Settings(physio=False, practice_database="postgresql+psycopg://x@y/z"))
    assert section.server.isVisible()
    assert section.server.text == "lee@db.example.org/practice"
    assert not section.server.line.isEnabled()
    assert not section.shown.isEnabled()
    assert "The command line decides this" in "\n".join(
        one.text() for one in section.findChildren(QLabel) if one.isVisible()
    )


def test_an_address_of_the_command_line_that_is_none_says_so_and_shows_no_password(
    section: PhysioSection,
) -> None:
    section.show_given("mysql://lee:secret@db.example.org/practice")
    section.show_settings(Settings(physio=True))
    assert "does not begin with" in said(section)
    assert section.server.text == ""
    assert not section.server.line.isEnabled()


def test_the_window_tells_the_settings_what_the_command_line_names(
    qtbot: QtBot, theme: Theme, desk: Desk
) -> None:
    desk.database = "postgresql+psycopg://lee@127.0.0.1:9/practice"
    window = Window(theme, desk, FakeSource, "recording")
    qtbot.addWidget(window)
    try:
        line = window.settings_page.physio.server.line
        assert line.text() == "lee@127.0.0.1:9/practice"
        assert not line.isEnabled()
    finally:
        window.close()
