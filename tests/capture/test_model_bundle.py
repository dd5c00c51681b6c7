import io
import zipfile

import flatbuffers
from mediapipe.tasks.metadata import metadata_schema_py_generated as schema
from mediapipe.tasks.metadata import schema_py_generated as tflite

from coach.capture.model_bundle import make_bundle, with_metadata
from coach.capture.models import bundle_name
from coach.resources import shipped


def test_the_same_models_make_the_same_bundle():
    bundle = make_bundle(b"find", b"follow")
    assert bundle == make_bundle(b"find", b"follow")
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        assert archive.read("pose_landmarks_detector.tflite") == b"follow"


def test_shipped_bundles_are_made_by_this_code():
    path = shipped("assets", "models", bundle_name("lite"))
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name) for name in archive.namelist()]
    assert make_bundle(*parts) == path.read_bytes()


def test_metadata_tells_how_to_scale_the_picture():
    empty = tflite.ModelT()
    empty.version = 3
    empty.buffers = [tflite.BufferT()]
    builder = flatbuffers.Builder()
    builder.Finish(empty.Pack(builder), b"TFL3")
    model = tflite.ModelT.InitFromObj(
        tflite.Model.GetRootAs(with_metadata(bytes(builder.Output())), 0)
    )
    entry = model.metadata[0]
    assert entry.name == b"TFLITE_METADATA"
    block = bytes(model.buffers[entry.buffer].data)
    assert schema.ModelMetadata.ModelMetadataBufferHasIdentifier(block, 0)
    graph = schema.ModelMetadataT.InitFromPackedBuf(block).subgraphMetadata[0]
    scale = graph.inputTensorMetadata[0].processUnits[0].options
    assert (list(scale.mean), list(scale.std)) == ([0.0], [255.0])
    assert len(graph.outputTensorMetadata) == 5
