"""What the system says about this process: memory, threads, open files, time of each thread.

From ``/proc``, so on Linux only; elsewhere a figure is None.
"""

import os
import time
from pathlib import Path

_SELF = Path("/proc/self")


def resident_mb() -> float | None:
    """Memory in use, in megabytes of 1,000,000 bytes."""
    try:
        pages = int((_SELF / "statm").read_text().split()[1])
    except OSError:
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def peak_mb() -> float | None:
    """The most memory that was ever in use, in megabytes."""
    try:
        lines = (_SELF / "status").read_text().splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith("VmHWM"))


def thread_count() -> int | None:
    """The threads that live, those of libraries as well."""
    return _entries("task")


def handle_count() -> int | None:
    """The files, sockets and pipes that are open."""
    return _entries("fd")


def _entries(name: str) -> int | None:
    try:
        return sum(1 for _ in (_SELF / name).iterdir())
    except OSError:
        return None


def cpu_s() -> float:
    """Seconds of processor time that all threads of this process have used."""
    return time.process_time()


def thread_cpu_s(native_id: int) -> float:
    """Seconds of processor time of one thread, to a hundredth of a second."""
    fields = (_SELF / "task" / f"{native_id}" / "stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
