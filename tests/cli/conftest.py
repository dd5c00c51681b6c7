"""The command line, run in this process with its streams apart."""

from collections.abc import Callable

import pytest
from typer.testing import CliRunner, Result

from coach.cli import app

Coach = Callable[..., Result]


@pytest.fixture
def coach() -> Coach:
    def run(*arguments: object) -> Result:
        return CliRunner().invoke(app, [str(each) for each in arguments])

    return run
