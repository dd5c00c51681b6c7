import io
import os
import zipfile

import numpy as np
import pytest

from coach.capture.errors import TrackUnreadable, TrackUnwritable
from coach.capture.track import TrackSource, read_track, write_track
from coach.motion.pose import nobody

from .fakes import make_pose

POSES = [make_pose(0.0), nobody(0.04, (640, 480)), make_pose(0.1)]


def sound_arrays(count=4):
    return {
        "t": np.arange(count) / 30,
        "image": np.zeros((count, 33, 2), np.float32),
        "world": np.zeros((count, 33, 3), np.float32),
        "visibility": np.ones((count, 33), np.float32),
        "size": np.array([640, 480]),
    }


def same(pose, other):
    return (
        pose.t == other.t
        and pose.size == other.size
        and np.array_equal(pose.image, other.image, equal_nan=True)
        and np.array_equal(pose.world, other.world, equal_nan=True)
        and np.array_equal(pose.visibility, other.visibility, equal_nan=True)
    )


def test_what_is_written_is_read_back(tmp_path):
    write_track(tmp_path / "a.npz", iter(POSES))
    track = read_track(tmp_path / "a.npz")
    assert len(track) == 3
    assert track.duration_s == pytest.approx(0.1)
    assert all(same(pose, other) for pose, other in zip(track, POSES, strict=True))
    assert [pose.has_person for pose in track] == [True, False, True]


def test_the_file_has_the_stated_types(tmp_path):
    write_track(tmp_path / "a.npz", POSES)
    with np.load(tmp_path / "a.npz", allow_pickle=False) as arrays:
        types = {name: (arrays[name].dtype.str, arrays[name].shape) for name in arrays}
    assert types == {
        "t": ("<f8", (3,)),
        "image": ("<f4", (3, 33, 2)),
        "world": ("<f4", (3, 33, 3)),
        "visibility": ("<f4", (3, 33)),
        "size": ("<i8", (2,)),
    }


def test_the_same_poses_make_the_same_bytes(tmp_path):
    write_track(tmp_path / "a.npz", POSES)
    write_track(tmp_path / "b.npz", POSES)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()


def test_a_track_cannot_be_written_into(tmp_path):
    write_track(tmp_path / "a.npz", POSES)
    with pytest.raises(ValueError, match=r"read-only"):
        read_track(tmp_path / "a.npz")[0].image[0, 0] = 1


def test_poses_that_know_no_size_take_that_of_the_others(tmp_path):
    write_track(tmp_path / "a.npz", [nobody(0.0), make_pose(0.1)])
    assert read_track(tmp_path / "a.npz").size == (640, 480)


@pytest.mark.parametrize(
    ("poses", "why"),
    [
        ([], "no poses"),
        ([make_pose(1.0), make_pose(1.0)], "time"),
        ([make_pose(0.0), make_pose(1.0, (320, 240))], "size"),
        ([nobody(0.0)], "0 by 0"),
    ],
)
def test_what_could_not_be_read_is_not_written(tmp_path, poses, why):
    with pytest.raises(ValueError, match=why):
        write_track(tmp_path / "a.npz", poses)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_keeps_the_old_track_and_leaves_nothing(tmp_path, monkeypatch):
    path = tmp_path / "a.npz"
    write_track(path, POSES)
    before = path.read_bytes()

    def full_disk(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(TrackUnwritable, match=r"No space left"):
        write_track(path, POSES[:1])
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(TrackUnwritable, match=r"Please check the folder"):
        write_track(tmp_path / "none" / "a.npz", POSES)


UNSOUND = {
    "no poses": {
        "t": np.zeros(0),
        "image": np.zeros((0, 33, 2)),
        "world": np.zeros((0, 33, 3)),
        "visibility": np.zeros((0, 33)),
    },
    "time repeats": {"t": np.array([0.0, 0.1, 0.1, 0.2])},
    "time goes back": {"t": np.array([0.0, 0.2, 0.1, 0.3])},
    "time is unknown": {"t": np.array([0.0, np.nan, 0.1, 0.3])},
    "time is infinite": {"t": np.array([0.0, 0.1, 0.2, np.inf])},
    "time is a number": {"t": np.array(3.0)},
    "too few landmarks": {"image": np.zeros((4, 17, 2))},
    "lengths differ": {"world": np.zeros((5, 33, 3))},
    "landmarks are far": {"image": np.full((4, 33, 2), np.inf)},
    "visibility is absurd": {"visibility": np.full((4, 33), 1.5)},
    "size is three numbers": {"size": np.array([1, 2, 3])},
    "size is negative": {"size": np.array([-640, 480])},
    "size is huge": {"size": np.array([2**40, 480])},
    "size is a fraction": {"size": np.array([640.0, 480.0])},
    "text": {"visibility": np.full((4, 33), "x")},
    "complex": {"image": np.zeros((4, 33, 2), complex)},
    "long double": {"image": np.zeros((4, 33, 2), np.longdouble)},
}


@pytest.mark.parametrize("change", UNSOUND.values(), ids=UNSOUND)
def test_unsound_tracks_are_refused(tmp_path, change):
    path = tmp_path / "a.npz"
    np.savez(path, **(sound_arrays() | change))
    with pytest.raises(TrackUnreadable, match=r"a\.npz is not a sound pose track"):
        read_track(path)


def test_a_missing_array_is_named(tmp_path):
    arrays = sound_arrays()
    del arrays["world"]
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(TrackUnreadable, match=r"no world"):
        read_track(tmp_path / "a.npz")


def test_objects_are_never_unpickled(tmp_path):
    class Trap:
        def __reduce__(self):
            return (os.mkdir, (str(tmp_path / "sprung"),))

    bad = sound_arrays() | {"visibility": np.array([Trap()], dtype=object)}
    np.savez(tmp_path / "a.npz", **bad)
    with pytest.raises(TrackUnreadable, match=r"does not hold numbers"):
        read_track(tmp_path / "a.npz")
    assert not (tmp_path / "sprung").exists()


def npy_bytes(shape, values=b""):
    header = io.BytesIO()
    described = {"descr": "<f8", "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(header, described)
    return header.getvalue() + values


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (npy_bytes((10**15,)), "too long"),
        (npy_bytes((10**6, 10**6, 10**6)), "too long"),
        (npy_bytes((1000,), b"\x00" * 80), "cut off"),
        (b"\x93NUMPY\x09\x00", "not known"),
        (b"\x93NUMPY\x01\x00\x10\x00{'descr': (((", "sound"),
        (b"", "sound"),
    ],
)
def test_headers_are_checked_before_anything_is_loaded(tmp_path, content, why):
    np.savez(tmp_path / "good.npz", **sound_arrays())
    with (
        zipfile.ZipFile(tmp_path / "good.npz") as good,
        zipfile.ZipFile(tmp_path / "a.npz", "w") as bad,
    ):
        for name in good.namelist():
            bad.writestr(name, content if name == "t.npy" else good.read(name))
    with pytest.raises(TrackUnreadable, match=why):
        read_track(tmp_path / "a.npz")


def test_a_zip_bomb_is_not_unpacked(tmp_path):
    np.savez(tmp_path / "good.npz", **sound_arrays())
    with (
        zipfile.ZipFile(tmp_path / "good.npz") as good,
        zipfile.ZipFile(tmp_path / "a.npz", "w", zipfile.ZIP_DEFLATED) as bad,
    ):
        for name in good.namelist():
            if name != "t.npy":
                bad.writestr(name, good.read(name))
        with bad.open("t.npy", "w") as entry:
            for _ in range(90):
                entry.write(b"\x00" * 1_000_000)
    assert (tmp_path / "a.npz").stat().st_size < 200_000
    with pytest.raises(TrackUnreadable, match=r"t is too long"):
        read_track(tmp_path / "a.npz")


def test_any_damage_gives_the_track_or_a_sentence(tmp_path):
    write_track(tmp_path / "good.npz", POSES)
    good = (tmp_path / "good.npz").read_bytes()
    rng = np.random.default_rng(5)
    path = tmp_path / "a.npz"
    refused = 0
    for trial in range(300):
        content = bytearray(good)
        for place in rng.integers(0, len(good), 1 + trial % 8):
            content[place] = rng.integers(256)
        path.write_bytes(content[: len(good) - (trial % 3) * 40])
        try:
            read_track(path)
        except TrackUnreadable:
            refused += 1
    assert refused > 200


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + b"\x00" * 100])
def test_what_is_not_a_track_is_refused(tmp_path, content):
    (tmp_path / "a.npz").write_bytes(content)
    with pytest.raises(TrackUnreadable):
        read_track(tmp_path / "a.npz")


def test_missing_files_and_folders_are_refused(tmp_path):
    for path in (tmp_path, tmp_path / "none.npz"):
        with pytest.raises(TrackUnreadable, match=r"no file"):
            read_track(path)


def test_replay_gives_the_recorded_poses_without_pictures(tmp_path):
    write_track(tmp_path / "a.npz", POSES)
    with TrackSource(tmp_path / "a.npz") as source:
        frames = [source.read() for _ in range(3)]
        assert source.read() is None
    assert all(same(frame.pose, pose) for frame, pose in zip(frames, POSES, strict=True))
    assert {frame.picture for frame in frames} == {None}
