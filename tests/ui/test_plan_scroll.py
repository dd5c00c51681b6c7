"""Columns of the builder: as wide with a bar as without, and remarks under one heading each."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coach.care.prescription_remark import Reason, Remark, Severity
from coach.ui.marked_line import MarkedLine
from coach.ui.plan_remarks import RemarkList
from coach.ui.plan_scroll import GAP_PX, PlanScroll
from coach.ui.theme import Theme


def test_what_scrolls_is_as_wide_with_its_bar(qtbot: QtBot, theme: Theme) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    part = QLabel("a")
    column.addWidget(part)
    column.addStretch()
    scroll = PlanScroll(inside)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    with qtbot.waitExposed(scroll):
        scroll.show()
    assert not scroll.verticalScrollBar().isVisible()
    qtbot.waitUntil(lambda: part.width() == 300 - GAP_PX)
    part.setFixedHeight(900)
    qtbot.waitUntil(scroll.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: part.width() == 300 - GAP_PX)


def test_remarks_of_a_kind_stand_under_one_heading(qtbot: QtBot, theme: Theme) -> None:
    remarks = RemarkList(theme)
    qtbot.addWidget(remarks)
    remarks.show_remarks(
        [
            Remark(0, "load", Reason.LOAD_UNUSUAL, Severity.WARNING),
            Remark(0, "sets", Reason.TWICE, Severity.WARNING),
            Remark(0, "tempo_s", Reason.TEMPO_EMPTY, Severity.REFUSED),
        ]
    )
    lines = remarks.findChildren(MarkedLine)
    assert [line.strong.text() for line in lines] == ["Not possible", "Look again"]
    assert lines[1].words.text().count("\n") == 1
    remarks.show_remarks([])
    assert remarks.isHidden()
