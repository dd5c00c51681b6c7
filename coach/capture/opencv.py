"""The one place that imports cv2, and undoes what that import does to the process.

On Linux the import points Qt at the Qt 5 plugins and fonts inside the cv2 package. The window
uses another Qt, so both variables are taken out again; a value that the user had set stays.
"""

import os
from importlib.util import find_spec
from pathlib import Path

_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")

# Missing cameras and damaged files otherwise print to the terminal. The call that sets the level
# differs between OpenCV 4 and 5; the variable, read at import, does not.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
# Without this a playlist named like a video could reach for the network.
os.environ.setdefault("OPENCV_FFMPEG_CAPTURE_OPTIONS", "protocol_whitelist;file")
# The camera permission is asked for by the window; OpenCV cannot ask off the main thread.
os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")
# Windows' Media Foundation otherwise spends many seconds on converters that are not needed here.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")


def _cv2_folder() -> str:
    spec = find_spec("cv2")
    return str(Path(spec.origin).parent) if spec and spec.origin else "\0"


def _users_value(name: str) -> str | None:
    value = os.environ.get(name)
    # Something else may have imported cv2 before us: then the value is cv2's, not the user's.
    return None if value is None or value.startswith(_cv2_folder()) else value


_before = {name: _users_value(name) for name in _QT_VARIABLES}

import cv2  # noqa: E402

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

__all__ = ["cv2"]
