"""Makes writes below SQLite fail, in the very library that Python's ``sqlite3`` uses.

A file system of ours, https://sqlite.org/vfs.html, stands before the usual one and hands
everything on. ``FailingDisk.fail`` lets the n-th write, cut or sync from then on be refused, once
or for good. Each refusal is seen by SQLite as one of a real disk.
"""

import _sqlite3
import ctypes
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p, cast, memmove
from enum import IntEnum


class Refusal(IntEnum):
    """What the disk answers: SQLite's own codes, https://sqlite.org/rescode.html."""

    FULL = 13
    WRITE_ERROR = 778
    SYNC_ERROR = 1034


class _Vfs(Structure):
    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("app_data", c_void_p),
        ("open", c_void_p),
        ("others", c_void_p * 15),
    )


_CLOSE, _READ, _WRITE, _TRUNCATE, _SYNC = range(5)


class _Methods(Structure):
    _fields_ = (("version", c_int), ("calls", c_void_p * 18))


class _File(Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)


def library() -> ctypes.CDLL | None:
    """SQLite as ``sqlite3`` has it, None where this Python hides it."""
    for place in (getattr(_sqlite3, "__file__", None), None):
        loaded = ctypes.CDLL(place)
        if hasattr(loaded, "sqlite3_vfs_register"):
            return loaded
    return None


class FailingDisk:
    """Between SQLite and the disk for the rest of the process; told nothing, it changes nothing."""

    def __init__(self, sqlite: ctypes.CDLL) -> None:
        sqlite.sqlite3_vfs_find.restype = POINTER(_Vfs)
        sqlite.sqlite3_vfs_find.argtypes = [c_char_p]
        sqlite.sqlite3_vfs_register.argtypes = [POINTER(_Vfs), c_int]
        usual = sqlite.sqlite3_vfs_find(None).contents
        self._usual_open = _Open(usual.open)
        self._vfs = _Vfs()
        memmove(ctypes.byref(self._vfs), ctypes.byref(usual), ctypes.sizeof(_Vfs))
        self._vfs.name = b"failing"
        self._vfs.next = None
        self._kept: list[object] = [_Open(self._open)]
        self._vfs.open = cast(self._kept[0], c_void_p)
        self._tables: dict[int, _Methods] = {}
        self._left: int | None = None
        self._for_good = False
        self._refusal = Refusal.FULL
        self.refused = 0
        self.asked = 0
        if sqlite.sqlite3_vfs_register(ctypes.byref(self._vfs), 1):
            raise OSError("SQLite takes no file system")

    def fail(self, at: int, refusal: Refusal, *, for_good: bool) -> None:
        """Refuse the write number ``at`` from now, from 0; with ``for_good`` all after it."""
        self._left, self._refusal, self._for_good = at, refusal, for_good
        self.refused = self.asked = 0

    def heal(self) -> None:
        """Refuse nothing any more."""
        self._left = None

    def _answer(self) -> int:
        self.asked += 1
        if self._left is None:
            return 0
        self._left -= 1
        if self._left == -1 or (self._left < -1 and self._for_good):
            self.refused += 1
            return int(self._refusal)
        return 0

    def _open(self, vfs: int, name: int, file: int, flags: int, out: object) -> int:
        answer: int = self._usual_open(vfs, name, file, flags, out)
        opened = cast(file, POINTER(_File)).contents
        if answer == 0 and opened.methods:
            usual = ctypes.addressof(opened.methods.contents)
            opened.methods = ctypes.pointer(self._table(usual))
        return answer

    def _table(self, address: int) -> _Methods:
        """The calls at ``address`` with those that write replaced by ours, made once."""
        if address in self._tables:
            return self._tables[address]
        ours = _Methods()
        memmove(ctypes.byref(ours), address, ctypes.sizeof(_Methods))
        write, truncate, sync = (
            kind(ours.calls[which])
            for kind, which in ((_Write, _WRITE), (_Truncate, _TRUNCATE), (_Sync, _SYNC))
        )

        def failing_write(file: int, content: int, size: int, at: int) -> int:
            return self._answer() or write(file, content, size, at)

        def failing_truncate(file: int, size: int) -> int:
            return self._answer() or truncate(file, size)

        def failing_sync(file: int, flags: int) -> int:
            return self._answer() or sync(file, flags)

        for which, call in (
            (_WRITE, _Write(failing_write)),
            (_TRUNCATE, _Truncate(failing_truncate)),
            (_SYNC, _Sync(failing_sync)),
        ):
            self._kept.append(call)
            ours.calls[which] = cast(call, c_void_p)
        self._kept += [write, truncate, sync]
        self._tables[address] = ours
        return ours
