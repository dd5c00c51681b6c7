import warnings
from types import SimpleNamespace

import pytest

from coach.capture.camera_list import Camera, backends, find_camera, list_cameras
from coach.capture.errors import CameraMissing
from coach.capture.opencv import cv2


def listed(index, name, path=None, vid=1, pid=2):
    return SimpleNamespace(index=index, name=name, path=path, vid=vid, pid=pid)


BUILT_IN = Camera(0, "Integrated Camera", "/dev/video0", ((200, 0),))
USB = Camera(2, "HD Webcam C270", "/dev/video2", ((200, 2),))


def test_a_computer_without_a_camera_has_an_empty_list(capfd):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert list_cameras(lambda backend: ()) == []
        list_cameras()
    assert capfd.readouterr() == ("", "")


def test_windows_tries_the_quick_back_end_first():
    assert backends("win32") == (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    assert backends("darwin") == (cv2.CAP_AVFOUNDATION,)
    assert backends("linux") == (cv2.CAP_V4L2,)


def test_a_camera_is_listed_once_with_its_index_under_every_back_end():
    by_backend = {
        cv2.CAP_DSHOW: [listed(1, "Twin", "b"), listed(0, "Twin", "a"), listed(2, "OBS", vid=None)],
        cv2.CAP_MSMF: [listed(0, "Twin", "x"), listed(1, "Twin", "y")],
    }
    found = list_cameras(by_backend.get, "win32")
    dshow, msmf = cv2.CAP_DSHOW, cv2.CAP_MSMF
    assert found == [
        Camera(0, "Twin", "a", ((dshow, 0), (msmf, 0))),
        Camera(1, "Twin", "b", ((dshow, 1), (msmf, 1))),
        Camera(2, "OBS", "2", ((dshow, 2),)),
    ]


@pytest.mark.parametrize(
    ("wanted", "camera"),
    [
        (None, BUILT_IN),
        ("2", USB),
        (" 0 ", BUILT_IN),
        ("HD Webcam C270", USB),
        ("webcam", USB),
        ("integrated camera", BUILT_IN),
    ],
)
def test_a_camera_is_found_by_name_or_index(wanted, camera):
    assert find_camera(wanted, [BUILT_IN, USB]) == camera


@pytest.mark.parametrize("wanted", ["Studio", "1", "", "-1", "²"])
def test_an_unknown_camera_gets_the_list_of_those_there(wanted):
    with pytest.raises(CameraMissing) as caught:
        find_camera(wanted, [BUILT_IN, USB])
    assert "Integrated Camera (0), HD Webcam C270 (2)" in caught.value.sentence


def test_no_camera_at_all_says_so():
    with pytest.raises(CameraMissing, match=r"plug one in"):
        find_camera("0", [])
