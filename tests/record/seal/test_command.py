"""A command over a sealed record: asks at a terminal, and says what to do where there is none."""

import os
import pty
import re
import select
import subprocess
import sys
import termios
import time
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from coach.cli import app
from coach.record.seal import unlocked
from coach.record.seal.sealing import seal

from .conftest import NOTE, PASSPHRASE, files_with


def test_without_a_terminal_it_says_what_to_do(sealed: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.zip"
    done = CliRunner().invoke(app, ["export", str(out), "--data", str(sealed)])
    assert done.exit_code == 2
    assert "Run this command in a terminal" in done.stderr
    assert not out.exists()
    assert unlocked.is_sealed(sealed)


def test_at_a_terminal_it_asks_and_shows_nothing_of_the_answer(
    written: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    unlocked._KEYS.clear()
    seal(written, PASSPHRASE)
    out = tmp_path / "r.zip"
    command = [sys.executable, "-m", "coach", "export", str(out), "--data", str(written)]
    said, code = at_a_terminal(command, ["wrong enough", PASSPHRASE])
    assert code == 0
    assert said.count("Passphrase of your record") == 2
    assert "not the passphrase" in said
    assert "wrong enough" not in said
    assert PASSPHRASE not in said
    with zipfile.ZipFile(out) as archive:
        assert any(NOTE.encode() in archive.read(name) for name in archive.namelist())
    assert files_with(NOTE, written) == []


def at_a_terminal(command: list[str], answers: list[str]) -> tuple[str, int]:
    """Run ``command`` at a terminal of its own, answer its questions, and return what it said."""
    terminal, its = pty.openpty()
    child = subprocess.Popen(command, stdin=its, stdout=its, stderr=its, start_new_session=True)
    os.close(its)
    said, ends = b"", time.monotonic() + 400
    try:
        while time.monotonic() < ends:
            if not select.select([terminal], [], [], 1.0)[0]:
                continue
            try:
                part = os.read(terminal, 4096)
            except OSError:
                break
            if not part:
                break
            said += part
            if answers and re.search(rb"record: $", said):
                # getpass empties the line as it turns the echo off.
                while termios.tcgetattr(terminal)[3] & termios.ECHO:
                    time.sleep(0.01)
                os.write(terminal, answers.pop(0).encode() + b"\n")
    finally:
        os.close(terminal)
    return said.decode(), child.wait(timeout=120)
