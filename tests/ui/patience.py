"""Waiting for the window as long as a busy computer may take."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PATIENCE_MS = 120_000
"""What is waited for comes at once on a quiet computer; only a fault takes as long as this."""


class PatientBot(QtBot):
    """Waits for nothing in particular no longer than told, and for what must come much longer."""

    def waitUntil(  # noqa: N802
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:  # noqa: N802
        # What need not come is waited for as told: ``assertNotEmitted`` asks in this way.
        must_come = options.get("raising") is not False
        patience_ms = max(timeout, PATIENCE_MS) if must_come else timeout
        return super().waitSignal(signal, timeout=patience_ms, **options)

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE_MS) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=max(timeout, PATIENCE_MS))
