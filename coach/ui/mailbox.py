"""A one-slot mailbox between threads where the newest wins, so that a slow painter never lags."""

from threading import Lock
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Keeps the last thing put in until it is taken.

    ``put`` answers whether the taker must be woken: only once until it has taken, so that at most
    one wake-up is ever under way.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._slot: T | None = None
        self._woken = False

    def put(self, thing: T) -> bool:
        """Replace what is in the slot; True when a wake-up has to be sent."""
        with self._lock:
            self._slot = thing
            must_wake = not self._woken
            self._woken = True
            return must_wake

    def take(self) -> T | None:
        """Empty the slot; None when there is nothing new."""
        with self._lock:
            thing, self._slot = self._slot, None
            self._woken = False
            return thing
