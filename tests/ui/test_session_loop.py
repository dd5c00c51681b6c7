"""The loop without Qt: what is fed, kept and told, whatever the source does."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from coach.capture.errors import CameraMissing, CameraStalled, ModelDamaged
from coach.motion.events import RepCounted
from coach.session.commands import CorrectCount, CountMyself, Finish, Pause, ReportPain, Resume
from coach.session.events import PainReported, SessionFinished, SetStarted
from coach.session.status import SessionStatus, Stage
from coach.ui import session_loop
from coach.ui.loop_parts import Retry, SessionParts, UseSource, WithoutCamera
from coach.ui.nap_watch import NapWatch
from coach.ui.session_loop import SessionLoop

from .fakes import FakeInbox, FakeListener, FakeRecorder, FakeSession, FakeSource


class Bench:
    """A loop with everything about it faked."""

    def __init__(
        self,
        *sources: FakeSource,
        past_t: float = 0.0,
        stays: bool = False,
        naps: NapWatch | None = None,
    ) -> None:
        self.session = FakeSession()
        self.recorder = FakeRecorder()
        self.listener = FakeListener()
        self.sources = list(sources)
        self.opened: list[FakeSource] = []
        self.loop = SessionLoop(
            SessionParts(
                session=lambda: self.session,
                source=self.next_source if sources else None,
                estimator=self.no_model,
                recorder=lambda: self.recorder,
                no_source_words="No camera was found.",
                away_words="The camera is off.",
                past_t=past_t,
                stays=stays,
            ),
            self.listener,
            naps,
        )

    def next_source(self) -> FakeSource:
        self.opened.append(self.sources.pop(0))
        return self.opened[-1]

    def no_model(self, tell: object) -> None:
        raise AssertionError("poses come with the frames")


def seconds(duration_s: float) -> list[float]:
    return [n / 30 for n in range(round(duration_s * 30))]


def test_every_pose_is_fed_and_the_end_of_a_recording_finishes_the_session() -> None:
    bench = Bench(FakeSource(seconds(2.0), live=True))
    bench.loop.run()
    assert len(bench.session.fed) == 60
    assert bench.session.status.stage is Stage.FINISHED
    assert bench.recorder.events == bench.listener.events
    assert isinstance(bench.recorder.events[0], SetStarted)
    assert isinstance(bench.recorder.events[-1], SessionFinished)
    assert bench.recorder.model == "track"
    assert bench.recorder.closed
    assert bench.opened[0].closed == 1


def test_a_picture_that_nobody_awaits_is_measured_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told, untold = Bench(FakeSource(seconds(2.0))), Bench(FakeSource(seconds(2.0)))
    monkeypatch.setattr(untold.listener, "awaits", lambda t, stage: False)
    told.loop.run()
    untold.loop.run()
    assert len(told.listener.statuses) - len(untold.listener.statuses) == 60
    assert len(untold.session.fed) == 60
    assert untold.listener.events == told.listener.events
    assert untold.recorder.events == told.recorder.events


def test_the_light_is_looked_at_until_a_set_has_begun() -> None:
    bench = Bench(FakeSource(seconds(0.5)))
    bench.session.status = replace(bench.session.status, stage=Stage.GET_READY)
    bench.loop.run()
    assert bench.session.light == [(Stage.GET_READY, 120.0)] * 15
    bench = Bench(FakeSource(seconds(0.5)))
    bench.loop.run()
    assert bench.session.light == [(Stage.WORKING, None)] * 15


def test_the_poses_of_a_set_are_kept_once() -> None:
    bench = Bench(FakeSource(seconds(1.0)))
    bench.loop.run()
    assert bench.recorder.tracks == [29]


def test_a_session_that_goes_on_goes_on_in_time() -> None:
    bench = Bench(FakeSource(seconds(1.0)), past_t=100.0)
    bench.loop.run()
    assert bench.session.fed[0] > 100.0
    assert bench.session.fed == sorted(bench.session.fed)


def test_a_file_is_paced_by_its_own_stamps(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(FakeSource([0.0, 0.1, 0.3], live=False, wait_s=0.0))
    bench.loop._inbox = box = FakeInbox()
    clock = SimpleNamespace(monotonic=lambda: 100.0 + sum(box.waited_s))
    monkeypatch.setattr(session_loop, "time", clock)
    bench.loop.run()
    assert box.waited_s == pytest.approx([0.1, 0.2])


def test_commands_reach_the_session_in_order() -> None:
    bench = Bench(FakeSource())
    bench.loop.post(CorrectCount(1))
    bench.loop.post(CorrectCount(-1))
    bench.loop.post(Finish())
    bench.loop.run()
    assert bench.session.done == [CorrectCount(1), CorrectCount(-1), Finish()]


def test_a_paused_file_stands_still() -> None:
    bench = Bench(FakeSource(seconds(0.5), live=False, wait_s=0.0))
    at_pause: list[int] = []

    def resume_later(status: object) -> None:
        if bench.session.status.stage is Stage.PAUSED and not at_pause:
            at_pause.append(len(bench.session.fed))
            bench.loop.post(Resume())
            bench.loop.post(Finish())

    bench.listener.on_moment = resume_later
    bench.loop.post(Pause())
    bench.loop.run()
    assert len(bench.session.fed) - at_pause[0] <= 2


def test_a_fault_pauses_and_a_retry_goes_on() -> None:
    bench = Bench(
        FakeSource(seconds(1.0), fault=CameraStalled("The camera sends nothing.")),
        FakeSource(seconds(1.0)),
    )
    bench.listener.on_trouble = lambda: bench.loop.post(Retry())
    bench.loop.run()
    assert bench.listener.troubles == [("The camera sends nothing.", True)]
    assert bench.session.done[:2] == [Pause(), Resume()]
    assert bench.session.fed == sorted(bench.session.fed)
    assert len(bench.session.fed) == 61, "one pose of nobody for the time without a picture"
    assert [source.closed for source in bench.opened] == [1, 1]


def test_without_a_camera_the_recording_takes_its_place() -> None:
    bench = Bench()
    recording = FakeSource(seconds(0.2))
    bench.listener.on_trouble = lambda: bench.loop.post(UseSource(lambda: recording))
    bench.loop.run()
    assert bench.listener.troubles == [("No camera was found.", True)]
    assert len(bench.session.fed) == 6


def test_a_session_that_saw_nothing_is_not_recorded() -> None:
    bench = Bench()
    bench.listener.on_trouble = lambda: bench.loop.post(Finish())
    bench.loop.run()
    assert bench.recorder.model is None
    assert bench.recorder.closed


def test_a_damaged_model_cannot_be_retried() -> None:
    bench = Bench(FakeSource([], fault=ModelDamaged("Install the program again.")))
    bench.listener.on_trouble = bench.loop.stop
    bench.loop.run()
    assert bench.listener.troubles == [("Install the program again.", False)]


def test_stopping_leaves_the_session_open_and_the_record_closed() -> None:
    bench = Bench(FakeSource())
    bench.listener.on_moment = lambda status: status.count >= 2 and bench.loop.stop()
    bench.loop.run()
    assert bench.session.status.stage is Stage.WORKING
    assert sum(isinstance(event, RepCounted) for event in bench.recorder.events) == 2
    assert bench.recorder.closed
    assert bench.opened[0].closed == 1


def test_a_fault_of_the_record_still_closes_all() -> None:
    bench = Bench(FakeSource())

    def refuse(event: object) -> None:
        raise OSError("the disk is full")

    bench.recorder.keep = refuse  # type: ignore[method-assign]
    with pytest.raises(OSError, match="disk is full"):
        bench.loop.run()
    assert bench.recorder.closed
    assert bench.opened[0].closed == 1


def test_a_missing_camera_is_a_sentence() -> None:
    bench = Bench(FakeSource([], fault=CameraMissing("Plug it in.")))
    bench.listener.on_trouble = bench.loop.stop
    bench.loop.run()
    assert bench.listener.troubles == [("Plug it in.", True)]


def test_what_is_said_before_the_first_picture_is_kept() -> None:
    bench = Bench(FakeSource(seconds(0.5)))
    bench.loop.post(ReportPain("before", 3))
    bench.loop.run()
    assert bench.recorder.events[0] == PainReported(bench.recorder.events[0].t, "before", 3)
    assert bench.recorder.events == bench.listener.events


def test_what_is_said_after_the_end_is_kept_until_the_summary_is_left() -> None:
    bench = Bench(FakeSource(seconds(0.5)), stays=True)

    def leave(status: SessionStatus) -> None:
        if status.stage is Stage.FINISHED:
            bench.listener.on_moment = None
            assert not bench.recorder.closed
            bench.loop.post(ReportPain("after", 1))
            bench.loop.stop()

    bench.listener.on_moment = leave
    bench.loop.run()
    assert isinstance(bench.recorder.events[-1], PainReported)
    assert bench.opened[0].closed == 1
    assert bench.recorder.closed


def test_a_session_that_never_began_does_not_stay() -> None:
    bench = Bench(stays=True)
    bench.listener.on_trouble = lambda: bench.loop.post(Finish())
    bench.loop.run()
    assert bench.recorder.closed


def test_without_a_camera_time_goes_on_and_the_person_counts() -> None:
    bench = Bench()
    bench.listener.on_trouble = lambda: bench.loop.post(WithoutCamera())
    bench.listener.on_moment = lambda _: len(bench.session.fed) >= 3 and bench.loop.stop()
    bench.loop.run()
    assert bench.session.done[0] == CountMyself(whole=True)
    assert bench.session.fed == sorted(bench.session.fed)
    assert bench.recorder.tracks == [], "there is nobody in it"


class Clock:
    """A clock that is set by the test."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("which", [0, 1])
def test_a_sleep_pauses_and_opens_the_camera_again(which: int) -> None:
    clocks = Clock(), Clock()
    bench = Bench(FakeSource(), FakeSource(), naps=NapWatch(*clocks))

    def sleep_once(status: SessionStatus) -> None:
        if status.count == 2 and len(bench.opened) == 1:
            clocks[which].now = 60.0
        if len(bench.opened) == 2:
            bench.loop.stop()

    bench.listener.on_moment = sleep_once
    bench.loop.run()
    assert bench.session.done == [Pause("source")]
    assert [source.closed for source in bench.opened] == [1, 1]


def test_a_short_stall_is_no_sleep() -> None:
    clock = Clock()
    naps = NapWatch(clock, Clock())
    clock.now = 4.9
    assert not naps.slept()
    clock.now = 10.0
    assert naps.slept()
    assert not naps.slept()


def test_no_camera_stays_on_for_a_long_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_loop, "AWAY_S", 0.02)
    bench = Bench(FakeSource(), FakeSource())
    bench.loop.post(Pause())

    def come_back() -> None:
        assert bench.opened[0].closed == 1
        bench.loop.post(Retry())

    bench.listener.on_trouble = come_back
    bench.listener.on_moment = lambda _: len(bench.opened) == 2 and bench.loop.stop()
    bench.loop.run()
    assert bench.listener.troubles == [("The camera is off.", True)]
    assert bench.session.done == [Pause(), Resume()]
