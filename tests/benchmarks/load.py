"""How busy the machine is, to be printed beside any time that was measured on it."""

import os


def load_now() -> str:
    """The cores and the load of the last minute, where the system tells it."""
    cores = f"{os.cpu_count()} cores"
    try:
        return f"{cores}, load {os.getloadavg()[0]:.1f}"
    except (AttributeError, OSError):
        return f"{cores}, load unknown"
