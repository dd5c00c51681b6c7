import threading

import numpy as np
import pytest

from coach.capture.camera import CameraSource
from coach.capture.camera_list import Camera
from coach.capture.errors import CameraBusy, CameraMissing, CameraStalled
from coach.capture.grabber import GrabSettings
from coach.capture.opencv import cv2

from .fakes import CAMERA, PATIENT, FakeCapture, FakeDriver, StepClock

SOON_STALLED = GrabSettings(open_limit_s=20.0, stall_limit_s=0.2)
SOON_GIVEN_UP = GrabSettings(open_limit_s=1.0, stall_limit_s=0.2)
TWO_WAYS = Camera(0, "Desk Cam", "/dev/fake0", ((700, 0), (1400, 3)))


def source_of(driver, camera=CAMERA, present=True, settings=PATIENT, **options):
    return CameraSource(
        camera,
        open_capture=driver,
        is_present=lambda asked: present,
        explain_failure=lambda asked: CameraBusy(f"{asked.name} is busy"),
        settings=settings,
        **options,
    )


def read_on(source):
    while source.read():
        pass


def test_read_gives_the_newest_picture_with_the_time_of_its_grab():
    capture = FakeCapture(pictures=20)
    with source_of(FakeDriver(_200=capture), clock=StepClock(0.5)) as source:
        assert capture.grabbed_all.wait(60)
        frame = source.read()
        assert frame.picture[0, 0, 0] == 20
        assert frame.t == 10.0


def test_the_thread_that_opened_the_device_releases_it():
    capture = FakeCapture()
    with source_of(FakeDriver(_200=capture)) as source:
        source.read()
    assert capture.releases == 1
    assert capture.released_in == capture.opened_in != threading.get_ident()


def test_the_device_is_asked_for_quick_pictures():
    capture = FakeCapture()
    with source_of(FakeDriver(_200=capture)):
        pass
    assert capture.asked[cv2.CAP_PROP_FRAME_WIDTH] == 1280
    assert capture.asked[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*"MJPG")


def test_grey_pictures_come_with_three_channels():
    capture = FakeCapture()
    capture.retrieve = lambda: (True, np.full((48, 64), 7, np.uint8))
    with source_of(FakeDriver(_200=capture)) as source:
        assert source.read().picture.shape == (48, 64, 3)


@pytest.mark.parametrize(
    "first",
    [
        FakeCapture(opens=False),
        FakeCapture(pictures=0),
        cv2.error("no such device"),
        threading.Event(),
    ],
    ids=["says no", "opens and sends nothing", "throws", "hangs"],
)
def test_the_second_back_end_is_tried_when_the_first_fails(first):
    driver = FakeDriver(_700=first, _1400=FakeCapture())
    limits = SOON_GIVEN_UP if isinstance(first, threading.Event) else SOON_STALLED
    with source_of(driver, TWO_WAYS, settings=limits) as source:
        assert source.read() is not None
    assert driver.opened == [(0, 700), (3, 1400)]
    if isinstance(first, threading.Event):
        first.set()


def test_a_device_that_says_no_is_explained():
    with pytest.raises(CameraBusy):
        source_of(FakeDriver(_200=FakeCapture(opens=False))).open()


def test_a_device_that_is_gone_is_missing():
    source = source_of(FakeDriver(_200=FakeCapture(opens=False)), present=False)
    with pytest.raises(CameraMissing, match=r"Desk Cam is no longer there"):
        source.open()


def test_a_driver_that_hangs_is_given_up_and_released_later():
    hanging = threading.Event()
    before = set(threading.enumerate())
    with pytest.raises(CameraStalled, match=r"did not answer"):
        source_of(FakeDriver(_200=hanging), settings=SOON_GIVEN_UP).open()
    hanging.set()
    for thread in set(threading.enumerate()) - before:
        thread.join(60)
    assert set(threading.enumerate()) <= before


def test_no_pictures_for_too_long_is_a_stall():
    capture = FakeCapture(pictures=1, blocks=True)
    source = source_of(FakeDriver(_200=capture), settings=SOON_STALLED)
    source.open()
    assert source.read() is not None
    with pytest.raises(CameraStalled, match=r"Please unplug"):
        source.read()
    capture.unblock.set()
    source.close()
    assert capture.releases == 1


def test_a_stalled_camera_may_come_back():
    capture = FakeCapture(pictures=1)
    with source_of(FakeDriver(_200=capture), settings=SOON_STALLED) as source:
        source.read()
        with pytest.raises(CameraStalled):
            source.read()
        capture.pictures_left = None
        assert capture.grabbed_again.wait(60)
        assert source.read() is not None


def test_an_unplugged_camera_is_missing_and_released():
    capture = FakeCapture(pictures=2)
    with source_of(FakeDriver(_200=capture), present=False, settings=SOON_STALLED) as source:
        for _ in range(2):
            with pytest.raises(CameraMissing):
                read_on(source)
        assert capture.releases == 1


def test_closing_wakes_a_read_that_waits():
    capture = FakeCapture(pictures=1)
    source = source_of(FakeDriver(_200=capture))
    source.open()
    source.read()
    threading.Timer(0.05, source.close).start()
    assert source.read() is None


def test_closing_wakes_an_open_that_waits():
    hanging = threading.Event()
    source = source_of(FakeDriver(_200=hanging))
    threading.Timer(0.05, source.close).start()
    source.open()
    assert source.read() is None
    hanging.set()
