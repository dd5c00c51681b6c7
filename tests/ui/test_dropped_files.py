"""A plan or a result can be dropped onto the window; nothing else is taken."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.ui.dropped_files import DroppedFiles


class Dropped:
    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.files = DroppedFiles(self.window)
        self.plans: list[Path] = []
        self.results: list[Path] = []
        self.files.plan_dropped.connect(self.plans.append)
        self.files.result_dropped.connect(self.results.append)

    def drop(self, urls: Sequence[str]) -> bool:
        """Whether it was taken, from the hover to the drop."""
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        action, button, keys = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        hover = QDragEnterEvent(QPoint(5, 5), action, data, button, keys)
        hover.ignore()
        QApplication.sendEvent(self.window, hover)
        if not hover.isAccepted():
            return False
        drop = QDropEvent(QPointF(5, 5), action, data, button, keys)
        QApplication.sendEvent(self.window, drop)
        return True


@pytest.fixture
def dropped(qtbot: QtBot) -> Dropped:
    return Dropped(qtbot)


def test_a_plan_is_taken(dropped: Dropped) -> None:
    assert dropped.drop(["file:///a/My%20plan.CoachPlan"])
    assert [file.name for file in dropped.plans] == ["My plan.CoachPlan"]


def test_a_result_is_taken(dropped: Dropped) -> None:
    assert dropped.drop(["file:///a/b.coachresult"])
    assert [file.name for file in dropped.results] == ["b.coachresult"]


@pytest.mark.parametrize(
    "urls",
    [
        [],
        ["file:///a/b.zip"],
        ["https://example.org/b.coachplan"],
        ["file:///a/b.coachplan", "file:///a/c.coachplan"],
    ],
    ids=["nothing", "another file", "from the network", "two"],
)
def test_nothing_else_is_taken(dropped: Dropped, urls: list[str]) -> None:
    assert not dropped.drop(urls)
    assert (dropped.plans, dropped.results) == ([], [])


def test_nothing_is_taken_while_a_session_runs(dropped: Dropped) -> None:
    dropped.files.listens = False
    assert not dropped.drop(["file:///a/b.coachplan"])
