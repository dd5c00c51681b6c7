"""Takes recordings into this folder: rounds their numbers so that they pack small.

    python -m tests.recordings.thin RECORDING.npz ...

Positions are kept to a sixteenth of a pixel and a millimetre, visibility to a hundredth: finer
than the pose model's own jitter by far. The truth file beside a recording comes along.
"""

import shutil
import sys
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent


def thin(source: Path) -> Path:
    """Write the rounded copy of one pose track and its truth; returns the copy."""
    target = HERE / source.name
    with np.load(source) as track:
        np.savez_compressed(
            target,
            t=track["t"],
            image=(np.round(track["image"] * 16) / 16).astype(np.float32),
            world=np.round(track["world"].astype(np.float64), 3).astype(np.float32),
            visibility=np.round(track["visibility"].astype(np.float64), 2).astype(np.float32),
            size=track["size"],
        )
    truth = source.with_name(source.stem + ".truth.json")
    shutil.copyfile(truth, HERE / truth.name)
    return target


if __name__ == "__main__":
    for name in sys.argv[1:]:
        made = thin(Path(name))
        print(made.name, made.stat().st_size // 1024, "KiB")
