import zipfile
from pathlib import Path

import pytest

from coach.capture import models
from coach.capture.errors import ModelDamaged
from coach.resources import shipped


@pytest.mark.parametrize("name", models.MODEL_NAMES)
def test_shipped_bundles_are_the_ones_expected(name):
    assert models.model_bytes(name)[:2] == b"PK"


@pytest.mark.parametrize("name", models.MODEL_NAMES)
def test_bundles_are_stored_so_that_they_can_be_mapped(name):
    with zipfile.ZipFile(shipped("assets", "models", models.bundle_name(name))) as bundle:
        assert bundle.namelist() == ["pose_detector.tflite", "pose_landmarks_detector.tflite"]
        assert {entry.compress_type for entry in bundle.infolist()} == {zipfile.ZIP_STORED}


def test_a_damaged_bundle_is_not_used(tmp_path, monkeypatch):
    content = bytearray(models.model_bytes("lite"))
    content[len(content) // 2] ^= 1
    (tmp_path / "pose_lite.task").write_bytes(content)
    monkeypatch.setattr(models, "shipped", lambda *parts: tmp_path / parts[-1])
    with pytest.raises(ModelDamaged, match=r"pose_lite\.task is damaged.*install"):
        models.model_bytes("lite")


def test_a_missing_bundle_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(models, "shipped", lambda *parts: Path(tmp_path / parts[-1]))
    with pytest.raises(ModelDamaged, match=r"pose_full\.task cannot be read"):
        models.model_bytes("full")
