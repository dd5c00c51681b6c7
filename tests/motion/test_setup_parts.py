"""The parts of the set-up check on their own: stillness, jumps, tilt, settling."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.motion.advice import Advice
from coach.motion.jumps import JumpWatch
from coach.motion.outline import Outline, outline_of
from coach.motion.pose import nobody
from coach.motion.settled import Settled, Verdict
from coach.motion.stillness import StillWatch
from coach.motion.tilt import TiltWatch
from coach.motion.view import ViewName, ViewWatch
from tests.motion.people import Person, poses

LAW = settings(max_examples=40, deadline=None, derandomize=True)


def outline(person: Person) -> Outline:
    found = outline_of(person.pose(0.0))
    assert found is not None
    return found


def test_nobody_has_no_outline() -> None:
    assert outline_of(nobody(0.0)) is None


def test_the_outline_reaches_from_the_scalp_to_the_toes() -> None:
    body = outline(Person(90, metre_px=400))
    assert body.height_px == pytest.approx(1.67 * 400, rel=0.03)
    assert body.trunk_px == pytest.approx(0.5 * 400, rel=0.01)
    assert body.shank_trunks == pytest.approx(0.8, abs=0.01)


@pytest.mark.parametrize("turn_deg", [-90, 0, 45, 180])
def test_knees_drop_standing_and_not_sitting(turn_deg: float) -> None:
    assert outline(Person(turn_deg)).knee_drop_shanks > 0.9
    assert outline(Person(turn_deg, seated=True)).knee_drop_shanks < 0.3


def moved(trunks: float) -> Outline:
    return outline(Person(0, centre=(500 + trunks * 240, 500)))


@LAW
@given(fps=st.floats(10, 60))
def test_stillness_is_known_after_a_second(fps: float) -> None:
    watch = StillWatch()
    known = [watch.update(n / fps, moved(0)) for n in range(round(2 * fps))]
    assert math.isnan(known[0])
    first = next(n for n, wander in enumerate(known) if not math.isnan(wander))
    assert 0.8 <= first / fps <= 1.0
    assert not any(math.isnan(wander) for wander in known[first:])
    assert known[-1] == 0


@LAW
@given(fps=st.floats(12, 60), size=st.floats(0.02, 0.5))
def test_wander_is_the_way_from_end_to_end(fps: float, size: float) -> None:
    watch = StillWatch()
    for n in range(round(2 * fps)):
        t = n / fps
        wander = watch.update(t, moved(size * math.sin(2 * math.pi * t / 0.8) / 2))
    assert wander == pytest.approx(size, rel=0.2)


def test_a_pause_of_the_pictures_is_not_stillness() -> None:
    watch = StillWatch()
    for n in range(60):
        watch.update(n / 30, moved(0))
    assert math.isnan(watch.update(5.0, moved(0)))


@pytest.mark.parametrize(
    ("to", "is_jump"),
    [(0.05, False), (0.2, False), (0.6, True), (-2.0, True)],
)
def test_jumps(to: float, is_jump: bool) -> None:
    watch = JumpWatch()
    assert watch.update(0.0, moved(0)) is None
    for n in range(1, 31):
        one_person = watch.update(n / 30, moved(0))
    assert one_person is True
    assert watch.update(31 / 30, moved(to)) is not is_jump
    for n in range(32, 32 + 70):
        one_person = watch.update(n / 30, moved(to))
    assert one_person is True


def test_another_size_is_another_person() -> None:
    watch = JumpWatch()
    for n in range(30):
        watch.update(n / 30, moved(0))
    assert watch.update(1.0, outline(Person(0, metre_px=300))) is False


def test_who_comes_after_an_empty_picture_has_not_jumped() -> None:
    watch = JumpWatch()
    for n in range(30):
        watch.update(n / 30, moved(0))
    assert watch.update(2.0, moved(2)) is None


@LAW
@given(pace=st.floats(0, 2.5), fps=st.floats(10, 60))
def test_walking_is_no_jump(pace: float, fps: float) -> None:
    watch = JumpWatch()
    for n in range(round(fps)):
        assert watch.update(n / fps, moved(pace * n / fps)) is not False


def tilted(view: ViewName, person: Person) -> TiltWatch:
    watch, views = TiltWatch(view), ViewWatch()
    for pose in poses(person, 1.0):
        watch.update(pose, views.update(pose))
    return watch


@pytest.mark.parametrize("tilt_deg", [-20, -12, 0, 12, 20])
@pytest.mark.parametrize(("view", "turn_deg"), [("front", 0), ("side", 90), ("side", -90)])
def test_a_tilted_camera_tilts_trunk_and_floor(
    view: ViewName, turn_deg: float, tilt_deg: float
) -> None:
    watch = tilted(view, Person(turn_deg, camera_tilt_deg=tilt_deg))
    assert watch.lean_deg == pytest.approx(tilt_deg, abs=1)
    assert watch.both_deg == pytest.approx(abs(tilt_deg), abs=3)


@pytest.mark.parametrize("lean_deg", [-25, -10, 10, 25])
def test_a_leaning_person_does_not_tilt_the_floor(lean_deg: float) -> None:
    watch = tilted("side", Person(90, lean_deg=lean_deg))
    assert watch.lean_deg == pytest.approx(lean_deg, abs=1)
    assert watch.both_deg < 3


def test_seen_at_an_angle_the_feet_tell_nothing() -> None:
    watch = tilted("oblique", Person(45, camera_tilt_deg=20))
    assert math.isnan(watch.floor_deg)
    assert watch.both_deg == 0


GOOD, BAD = Verdict(True), Verdict(False, Advice("step_back"))


@pytest.mark.parametrize("fps", [10, 15, 30, 60])
def test_a_verdict_shows_when_it_has_lasted(fps: float) -> None:
    settled = Settled()
    shown = [(n / fps, settled.update(n / fps, GOOD)) for n in range(round(fps))]
    first_s = next(t for t, verdict in shown if verdict == GOOD)
    assert first_s == pytest.approx(0.4, abs=1 / fps)


def test_a_short_change_does_not_show() -> None:
    settled = Settled()
    for n in range(300):
        verdict = settled.update(n / 30, BAD if n % 15 < 9 and n > 30 else GOOD)
        assert verdict == GOOD or n < 15


def test_cleared_it_tells_nothing() -> None:
    settled = Settled()
    for n in range(30):
        settled.update(n / 30, GOOD)
    assert settled.is_ok
    settled.clear()
    assert settled.shown == Verdict()
    assert settled.update(1.0, GOOD) == Verdict()
