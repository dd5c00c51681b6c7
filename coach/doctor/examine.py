"""All the checks in turn, told as they come."""

from collections.abc import Iterator
from pathlib import Path

from coach.doctor.checks import (
    check_cameras,
    check_data_folder,
    check_models,
    check_speed,
    check_versions,
    check_window,
)
from coach.doctor.finding import Finding
from coach.doctor.record import check_record
from coach.doctor.voice import check_voice


def examine(data: Path | None) -> Iterator[Finding]:
    """Every finding as soon as it is known; ``data`` is the data folder, None for the usual one."""
    yield check_versions()
    yield check_models()
    yield check_cameras()
    yield check_window()
    yield check_voice()
    yield check_data_folder(data)
    yield check_record(data)
    yield check_speed()
