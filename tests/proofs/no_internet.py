"""Refuses this process every internet socket, and notes who asked for one.

Python's own sockets are refused by an audit hook, on every system. On Linux x86-64 the kernel
watches as well, so that no library in C++ goes unseen: it ends the process with SIGSYS at the
first internet socket. Neither can be undone while the process lives.
"""

import ctypes
import platform
import socket
import struct
import sys

ATTEMPTS: list[str] = []
"""What was asked for and refused, so far."""

INTERNET = (socket.AF_INET, socket.AF_INET6)

WATCHED_BY_KERNEL = sys.platform == "linux" and platform.machine() == "x86_64"
"""Whether sockets that libraries open by themselves are seen, too."""

_REFUSED = frozenset(
    {
        "socket.connect",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
    }
)

_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_KILL_PROCESS, _ALLOW = 0x80000000, 0x7FFF0000
_X86_64, _SYS_SOCKET = 0xC000003E, 41
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS, _MODE_FILTER = 22, 38, 2

_FILTER = (
    (_LOAD, 0, 0, _ARCHITECTURE),
    (_IF_EQUAL, 1, 0, _X86_64),
    (_RETURN, 0, 0, _KILL_PROCESS),
    (_LOAD, 0, 0, _NUMBER),
    (_IF_EQUAL, 0, 4, _SYS_SOCKET),
    (_LOAD, 0, 0, _FIRST_ARGUMENT),
    (_IF_EQUAL, 1, 0, int(socket.AF_INET)),
    (_IF_EQUAL, 0, 1, int(socket.AF_INET6)),
    (_RETURN, 0, 0, _KILL_PROCESS),
    (_RETURN, 0, 0, _ALLOW),
)
"""Instructions of the kernel's packet filter: operation, jump if true, jump if false, value."""


def refuse_internet() -> None:
    """Refuse from now on, for good; the processes that this one starts inherit the kernel's no."""
    sys.addaudithook(_hear)
    if WATCHED_BY_KERNEL:
        _watch_in_the_kernel()


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__":
        asked = arguments[1] in INTERNET
    else:
        local = event in {"socket.connect", "socket.sendto", "socket.sendmsg"} and isinstance(
            arguments[-1], str | bytes
        )
        asked = event in _REFUSED and not local
    if asked:
        ATTEMPTS.append(f"{event} {arguments[1:]}")
        raise PermissionError(f"refused: {event}")


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def _watch_in_the_kernel() -> None:
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in _FILTER)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(_FILTER), ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(
        _PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), "the kernel takes no filter")
