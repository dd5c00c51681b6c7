"""Importing cv2 leaves the process as it was. Each test imports afresh, in its own process."""

import json
import os
import subprocess
import sys
from pathlib import Path

from coach.capture import opencv

PROBE = (
    "import {module}, os, json;"
    "print(json.dumps({{n: os.environ.get(n) for n in"
    " ('QT_QPA_PLATFORM_PLUGIN_PATH', 'QT_QPA_FONTDIR')}}))"
)


def qt_variables_after(module, **given):
    environment = {name: value for name, value in os.environ.items() if name[:3] != "QT_"}
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(module=module)],
        env=environment | given,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_qt_is_not_pointed_at_the_plugins_of_cv2():
    assert set(qt_variables_after("coach.capture.opencv").values()) == {None}


def test_what_the_user_had_set_stays():
    after = qt_variables_after("coach.capture.opencv", QT_QPA_FONTDIR="/fonts/of/mine")
    assert after == {"QT_QPA_PLATFORM_PLUGIN_PATH": None, "QT_QPA_FONTDIR": "/fonts/of/mine"}


def test_an_earlier_import_of_cv2_is_undone_too():
    assert set(qt_variables_after("cv2, coach.capture.opencv").values()) == {None}


def test_no_other_module_imports_cv2_by_itself():
    for path in Path(opencv.__file__).parent.glob("*.py"):
        imports = [line for line in path.read_text().splitlines() if line.startswith("import cv2")]
        assert bool(imports) == (path.name == "opencv.py")
