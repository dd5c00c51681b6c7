"""Where the files that ship with the product are: in the checkout, or inside an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(*parts: str) -> Path:
    """Path of a shipped file or folder, such as ``shipped("assets", "models")``.

    A wheel carries ``exercises`` and ``assets`` under ``coach/shipped``; a checkout has them
    beside the package. The path is returned whether or not it exists, so that the caller can
    name it in its error.
    """
    inside = _PACKAGE / "shipped"
    root = inside if inside.is_dir() else _PACKAGE.parent
    return root.joinpath(*parts)
