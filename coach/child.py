"""Our own helper processes: how one is started, from a checkout, a wheel or a bundled app.

A bundled app has no interpreter to hand a module to; it starts itself with a word that says which.
"""

import runpy
import sys

WORD = "--child"
"""What comes first when the bundled app is to be one of ``MODULES`` and no app."""

MODULES = frozenset({"coach.ui.speech_child", "coach.doctor.voice_child"})


def child_command(module: str, *arguments: str) -> tuple[str, ...]:
    """The command line that runs ``module``, one of ``MODULES``. Raises ValueError for others."""
    if module not in MODULES:
        raise ValueError(f"{module} is no helper process")
    if getattr(sys, "frozen", False):
        return (sys.executable, WORD, module, *arguments)
    return (sys.executable, "-m", module, *arguments)


def run_if_child(arguments: list[str]) -> bool:
    """Be the helper process that ``arguments``, without the program's name, ask for.

    False where they ask for none. Raises SystemExit with the helper's exit code.
    """
    if len(arguments) < 2 or arguments[0] != WORD or arguments[1] not in MODULES:
        return False
    sys.argv = [sys.argv[0], *arguments[2:]]
    runpy.run_module(arguments[1], run_name="__main__")
    raise SystemExit(0)
