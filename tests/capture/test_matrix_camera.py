"""A camera that misbehaves in every way known: what the session gets, and what the person reads."""

import threading
from dataclasses import dataclass

import numpy as np
import pytest

from coach.capture.camera import CameraSource
from coach.capture.errors import CameraBusy, CameraMissing, CameraStalled
from coach.capture.grabber import GrabSettings
from coach.capture.light import mean_brightness
from coach.motion.judging import DARK_BELOW, light

from .fakes import CAMERA, PATIENT, FakeCapture, FakeDriver

HASTY = GrabSettings(open_limit_s=60.0, stall_limit_s=0.5)
NOISE = np.random.default_rng(8)


def real(brightness=120, size=(48, 64)):
    """A picture of its own: no two of a real camera are alike."""
    noise = NOISE.integers(-12, 13, (*size, 3))
    return np.clip(brightness + noise, 0, 255).astype(np.uint8)


class Scripted(FakeCapture):
    """Gives what ``script`` holds: pictures, what is none, or an exception; the last for ever."""

    def __init__(self, *script):
        super().__init__()
        self._script = list(script)

    def retrieve(self):
        item = self._script.pop(0) if len(self._script) > 1 else self._script[0]
        if isinstance(item, Exception):
            raise item
        item = item() if callable(item) else item
        return item is not None, item


def source_of(capture, present=True, settings=HASTY):
    return CameraSource(
        CAMERA,
        open_capture=FakeDriver(_200=capture),
        is_present=lambda camera: present,
        explain_failure=lambda camera: CameraBusy(f"{camera.name} is in use by “Meeting”."),
        settings=settings,
    )


def read_on(source, seen=None):
    while frame := source.read():
        if seen is not None:
            seen.append(frame.t)


@dataclass(frozen=True)
class Garbage:
    name: str
    picture: object


GARBAGE = [
    Garbage("none", None),
    Garbage("no pixels", np.zeros((0, 0, 3), np.uint8)),
    Garbage("no height", np.zeros((0, 64, 3), np.uint8)),
    Garbage("floats", np.full((48, 64, 3), 0.5, np.float64)),
    Garbage("not a number", np.full((48, 64, 3), np.nan, np.float32)),
    Garbage("sixteen bits", np.full((48, 64), 60_000, np.uint16)),
    Garbage("two colours", np.zeros((48, 64, 2), np.uint8)),
    Garbage("five colours", np.zeros((48, 64, 5), np.uint8)),
    Garbage("a row", np.zeros(64 * 48 * 3, np.uint8)),
    Garbage("four dimensions", np.zeros((1, 48, 64, 3), np.uint8)),
]


@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda one: one.name)
def test_garbage_among_pictures_is_passed_over(garbage):
    with source_of(Scripted(real(), garbage.picture, garbage.picture, real)) as source:
        frames = [source.read() for _ in range(5)]
    for frame in frames:
        assert frame.picture.shape == (48, 64, 3)
        assert frame.picture.dtype == np.uint8


@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda one: one.name)
def test_nothing_but_garbage_is_a_stall(garbage):
    with source_of(Scripted(real(), garbage.picture)) as source:
        source.read()
        with pytest.raises(CameraStalled, match=r"stopped sending pictures. Please"):
            read_on(source)


@pytest.mark.parametrize("colours", [(), (1,), (4,)], ids=["grey", "one", "with alpha"])
def test_other_colours_become_blue_green_red(colours):
    picture = NOISE.integers(0, 255, (48, 64, *colours), np.uint8)
    with source_of(Scripted(picture)) as source:
        assert source.read().picture.shape == (48, 64, 3)


def test_a_picture_that_freezes_is_a_stall_and_goes_on_by_itself():
    still, thawed = real(), threading.Event()
    capture = Scripted(real, still, lambda: real() if thawed.is_set() else still)
    with source_of(capture) as source:
        with pytest.raises(CameraStalled, match=r"stopped sending pictures"):
            read_on(source)
        thawed.set()
        assert source.read() is not None


def test_a_still_room_with_noise_is_no_stall():
    room = real()

    def again():
        picture = room.copy()
        place = NOISE.integers(0, 48), NOISE.integers(0, 64)
        picture[place] ^= 1
        return picture

    with source_of(Scripted(again)) as source:
        times = [source.read().t for _ in range(200)]
    assert times == sorted(set(times))


def test_a_black_picture_is_dark_and_no_stall():
    """A lens cover: the pictures come, and the session asks for light."""
    with source_of(Scripted(real(), np.zeros((48, 64, 3), np.uint8))) as source:
        frames = [source.read() for _ in range(100)]
    brightness = mean_brightness(frames[-1].picture)
    assert brightness < DARK_BELOW
    assert light(brightness, keep=False).advice.code == "more_light"


def test_a_picture_that_changes_its_size_comes_in_the_new_one():
    small, large = (lambda: real(size=(48, 64))), (lambda: real(size=(96, 128)))
    with source_of(Scripted(*[small] * 5, *[large] * 5, small)) as source:
        sizes = [frame.size for frame in (source.read() for _ in range(40))]
        assert all(frame_size in {(64, 48), (128, 96)} for frame_size in sizes)
    assert sizes[-1] == (64, 48)


def test_a_camera_that_is_pulled_out_is_missing():
    capture = FakeCapture(pictures=3)
    plug_it_in = pytest.raises(CameraMissing, match=r"no longer there. Please plug it in")
    with source_of(capture, present=False) as source, plug_it_in:
        read_on(source)
    assert capture.releases == 1


def test_one_held_by_another_program_names_it():
    with pytest.raises(CameraBusy, match=r"Meeting"):
        source_of(FakeCapture(opens=False)).open()


def test_twenty_seconds_to_open_are_waited_for():
    assert PATIENT.open_limit_s == 20.0 < GrabSettings().open_limit_s


def test_a_camera_that_opens_late_works():
    """Long after the time in which the others of these cameras open, and within the limit."""
    settings = GrabSettings(open_limit_s=60.0, stall_limit_s=60.0)
    pictures = Scripted(real)

    def slow(index, backend):
        threading.Event().wait(0.3)
        return pictures

    source = CameraSource(
        CAMERA, open_capture=slow, is_present=lambda camera: True, settings=settings
    )
    with source:
        assert source.read().picture.shape == (48, 64, 3)


@pytest.mark.parametrize("error", [MemoryError(), OSError(5, "I/O"), RuntimeError("driver")])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_driver_that_throws_is_a_fault_and_lets_go(error):
    capture = Scripted(real(), error)
    with source_of(capture) as source, pytest.raises((CameraStalled, CameraMissing)):
        read_on(source)
    assert capture.releases == 1


def test_a_clock_that_is_set_back_gives_no_frame_out_of_order():
    """The grabber's clock is monotonic; should a system's not be, time still only grows."""
    times = iter([10.0, 10.1, 3.0, 3.1, 10.2, 10.3])
    source = CameraSource(
        CAMERA,
        open_capture=FakeDriver(_200=Scripted(real)),
        is_present=lambda camera: True,
        settings=HASTY,
        clock=lambda: next(times, 11.0),
    )
    seen = []
    with source, pytest.raises(CameraStalled):
        read_on(source, seen)
    assert seen == sorted(set(seen))
