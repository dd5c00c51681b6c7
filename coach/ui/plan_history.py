"""Every state that a plan was in since its builder opened, to go back and forth in."""

from typing import Generic, TypeVar

V = TypeVar("V")


class History(Generic[V]):
    """Keeps values that never change themselves; there is no end to how far back it goes."""

    def __init__(self, first: V) -> None:
        self._past: list[V] = []
        self._now = first
        self._future: list[V] = []
        self._typing: str | None = None

    @property
    def now(self) -> V:
        """The present value."""
        return self._now

    @property
    def can_undo(self) -> bool:
        """Whether there is something to go back to."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone since the last change."""
        return bool(self._future)

    def take(self, value: V, typing: str | None = None) -> bool:
        """Go on to ``value``; the answer is whether that is a change.

        Changes in a row with the same ``typing`` are one, so that a sentence is not undone letter
        by letter.
        """
        if value == self._now:
            return False
        if typing is None or typing != self._typing:
            self._past.append(self._now)
        self._typing = typing
        self._now = value
        self._future.clear()
        return True

    def pause(self) -> None:
        """Let the next change be one of its own."""
        self._typing = None

    def undo(self) -> bool:
        """Go back by one change; the answer is whether there was one."""
        self._typing = None
        if not self._past:
            return False
        self._future.append(self._now)
        self._now = self._past.pop()
        return True

    def redo(self) -> bool:
        """Do again what was undone last; the answer is whether there was something."""
        self._typing = None
        if not self._future:
            return False
        self._past.append(self._now)
        self._now = self._future.pop()
        return True
