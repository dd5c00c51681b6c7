"""A helper process is started by name, in a bundled app by the app itself."""

import subprocess
import sys

import pytest

from coach.child import MODULES, WORD, child_command, run_if_child


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_checkout_hands_the_module_to_python(module: str) -> None:
    assert child_command(module, "x") == (sys.executable, "-m", module, "x")


def test_a_bundled_app_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    module = "coach.ui.speech_child"
    assert child_command(module, "mock") == (sys.executable, WORD, module, "mock")


@pytest.mark.parametrize("arguments", [[], ["demo"], [WORD], [WORD, "os"], ["demo", WORD]])
def test_anything_else_is_the_command_line(arguments: list[str]) -> None:
    assert not run_if_child(arguments)


def test_no_other_module_can_be_started() -> None:
    with pytest.raises(ValueError, match="no helper"):
        child_command("os")


def test_the_word_runs_the_helper() -> None:
    program = "import sys; from coach.child import run_if_child; run_if_child(sys.argv[1:])"
    command = [sys.executable, "-c", program, WORD, "coach.ui.speech_child", "mock"]
    # Its input ends at once, and so does it.
    ran = subprocess.run(command, input=b"", check=False, timeout=300)
    assert ran.returncode == 0
