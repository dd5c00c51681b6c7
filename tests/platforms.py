"""What differs between systems, for tests: those that others lack say so in their report."""

import os
from pathlib import Path

import pytest

POSIX = os.name == "posix"

needs_posix = pytest.mark.skipif(not POSIX, reason="this system has no such files or limits")


def is_private(path: Path) -> bool:
    """Whether nobody but its owner may use it; elsewhere than on POSIX the folder of the user
    sees to that, and a mode says nothing."""
    return not POSIX or path.stat().st_mode & 0o077 == 0
