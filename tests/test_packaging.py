"""The wheel carries every asset that the product needs, and no README picture."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ONLY_FOR_README = {"screens"}


def test_every_asset_folder_is_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    folders = {path.name for path in (ROOT / "assets").iterdir() if path.is_dir()}
    shipped = {Path(source).name for source in included if source.startswith("assets/")}
    assert shipped == folders - ONLY_FOR_README
    for source, target in included.items():
        assert target == f"coach/shipped/{source}"
