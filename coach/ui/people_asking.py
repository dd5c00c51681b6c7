"""A practice's book as the pages hold it: opened when it is first asked, and again elsewhere once
its address has changed."""

from collections.abc import Callable
from threading import RLock
from typing import Any

from coach.practice.book import Book
from coach.practice.sql_book import SqlBook
from coach.ui.beside import at_once

Wait = Callable[[Callable[[], Any]], Any]
ASKED = frozenset(name for name in vars(Book) if not name.startswith("_"))
"""What a book can be asked."""


class AskedBook:
    """Has every method of ``Book``; each may raise what it raises, and what opening does.

    ``address`` is that of the practice's server, None where this computer keeps all. A server is
    asked by way of ``wait``, which may use another thread.
    """

    def __init__(
        self,
        opened: Callable[[str | None], SqlBook],
        address: Callable[[], str | None],
        wait: Wait = at_once,
    ) -> None:
        self._opened, self._address, self._wait = opened, address, wait
        self._lock = RLock()
        self._book: SqlBook | None = None
        self._where: str | None = None

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name not in ASKED:
            raise AttributeError(name)

        def ask(*values: Any, **named: Any) -> Any:
            address = self._address()

            def work() -> Any:
                return getattr(self._at(address), name)(*values, **named)

            return work() if address is None else self._wait(work)

        return ask

    def close(self) -> None:
        """Let go of it; it opens again when it is wanted."""
        with self._lock:
            if self._book is not None:
                self._book.close()
                self._book = None

    def _at(self, address: str | None) -> SqlBook:
        with self._lock:
            if self._book is not None and self._where != address:
                self.close()
            if self._book is None:
                self._book, self._where = self._opened(address), address
            return self._book
