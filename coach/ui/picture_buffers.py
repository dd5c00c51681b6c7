"""Buffers for the pictures of a session, lent again and again.

A new buffer for each picture takes longer than filling it: the system hands its memory out in
small pages, and cleans every one of them.
"""

import math
import weakref
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from coach.capture.source import Picture

MOST_KEPT = 4
"""One on show, one waiting to be, one being made, and one to spare."""


class PictureBuffers:
    """Lends arrays; what nobody holds any more is lent again. For one thread; others may hold.

    Hold the lent array itself: a part of it alone does not keep it.
    """

    def __init__(self) -> None:
        self._kept: list[NDArray[np.uint8]] = []
        self._lent: list[weakref.ref[Picture]] = []

    def lend(self, shape: Sequence[int]) -> Picture:
        """An array of ``shape``, uint8, with anything in it."""
        size = math.prod(shape)
        for number, lent in enumerate(self._lent):
            if lent() is None:
                if self._kept[number].size < size:
                    self._kept[number] = np.empty(size, np.uint8)
                made = self._kept[number][:size].reshape(shape)
                self._lent[number] = weakref.ref(made)
                return made
        buffer = np.empty(size, np.uint8)
        made = buffer[:size].reshape(shape)
        if len(self._kept) < MOST_KEPT:
            self._kept.append(buffer)
            self._lent.append(weakref.ref(made))
        return made
