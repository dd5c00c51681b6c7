"""What set-up check, view and hand signals make of recordings, as tables.

    uv run python -m tests.benchmarks.setup_on_recordings DIR

DIR holds pose tracks, ``NAME.npz``, each with ``NAME.truth.json`` beside it.
"""

import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from coach.analysis.accuracy.truth import Recording, find_recordings
from coach.capture.track import PoseTrack, read_track
from coach.exercise.definition import Exercise
from coach.exercise.measure import Tally
from coach.library import load_catalogue
from coach.motion.gesture import HandSignal
from coach.motion.judging import Posture
from coach.motion.pose import Pose
from coach.motion.setup_check import SetupCheck
from coach.motion.view import ViewWatch

SEATED = ("ankle_circles", "ankle_pumps", "band_")
OBLIQUE = ("45", "oblique")


def main(arguments: Sequence[str]) -> None:
    """Print the tables for the recordings under the folder given."""
    recordings = [
        each for each in find_recordings(Path(arguments[0])) if each.source.suffix == ".npz"
    ]
    tracks = {each.name: read_track(each.source) for each in recordings}
    print_views(recordings, tracks)
    print_setups(recordings, tracks)
    print_gestures(recordings, tracks)
    print_costs(list(tracks.values()))


def print_views(recordings: Sequence[Recording], tracks: dict[str, PoseTrack]) -> None:
    """The view as seen against the view as it was, by the most frequent one of each recording."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    sides: dict[str, Counter[str]] = defaultdict(Counter)
    for recording in recordings:
        watch = ViewWatch()
        views = [view for view in map(watch.update, tracks[recording.name]) if view is not None]
        if not views:
            continue
        true_view = recording.truth.view or "(none given)"
        seen[true_view][statistics.mode(view.name for view in views)] += 1
        if recording.truth.view == "side" and recording.truth.side is not None:
            nearest = statistics.mode(view.nearest for view in views)
            sides[recording.truth.side][str(nearest)] += 1
    for title, table in (("view", seen), ("working side in side views", sides)):
        columns = sorted({name for counts in table.values() for name in counts})
        print(f"\n{title:<28}" + "".join(f"{name:>10}" for name in columns))
        for row, counts in sorted(table.items()):
            print(f"{row:<28}" + "".join(f"{counts[name]:>10}" for name in columns))


def print_setups(recordings: Sequence[Recording], tracks: dict[str, PoseTrack]) -> None:
    """When the set-up for each recording's own exercise was ready, or what it asked for."""
    catalogue = load_catalogue()
    print(f"\n{'recording':<44}{'exercise':<24}{'is':<9}{'asked':<9}{'ready s':>8}  asks for")
    for recording in recordings:
        exercise = catalogue.get(recording.truth.exercise or "")
        if exercise is None:
            continue
        check = setup_for(exercise, recording)
        ready_s, asked = ready(check, tracks[recording.name])
        shown = "never" if ready_s is None else f"{ready_s:.1f}"
        name = recording.name.split("/")[-1]
        print(
            f"{name[:42]:<44}{exercise.id:<24}{recording.truth.view:<9}{exercise.view:<9}{shown:>8}"
            f"  {', '.join(f'{code} {share:.0%}' for code, share in asked)}"
        )


def setup_for(exercise: Exercise, recording: Recording) -> SetupCheck:
    """The set-up check of an exercise on the side that works in a recording."""
    posture: Posture = "seated" if exercise.id.startswith(SEATED) else "standing"
    needs = () if isinstance(exercise.measure, Tally) else exercise.measure.needs
    side = recording.truth.side if exercise.side == "each" and exercise.view == "side" else None
    return SetupCheck(exercise.view, needs, side, posture)


def ready(check: SetupCheck, track: PoseTrack) -> tuple[float | None, list[tuple[str, float]]]:
    """Seconds until ready, None for never, and what was asked for in which share of that time."""
    asked: Counter[str] = Counter()
    for number, pose in enumerate(track, start=1):
        status = check.update(pose)
        if status.ready:
            return pose.t - float(track.t[0]), shares(asked, number)
        if status.first_instruction is not None:
            asked[status.first_instruction.code] += 1
    return None, shares(asked, len(track))


def shares(asked: Counter[str], poses: int) -> list[tuple[str, float]]:
    """The most frequent advice with its share of the poses."""
    return [(code, count / poses) for code, count in asked.most_common(3)]


def print_gestures(recordings: Sequence[Recording], tracks: dict[str, PoseTrack]) -> None:
    """Every hand signal seen, and how far the ring filled in the recordings without one."""
    print("\nhand signals")
    fired, poses = 0, 0
    for recording in recordings:
        signal = HandSignal()
        most = 0.0
        for pose in tracks[recording.name]:
            poses += 1
            status = signal.update(pose)
            most = max(most, status.progress)
            if status.fired is not None:
                fired += 1
                print(f"  {recording.name}: {status.fired} at {pose.t:.1f} s")
        if most > 0:
            print(f"  {recording.name}: the ring filled to {most:.0%}")
    print(f"{fired} fired in {len(recordings)} recordings, {poses} poses")


def print_costs(tracks: Sequence[PoseTrack]) -> None:
    """Median and 95th percentile of what one pose costs."""
    print(f"\n{'cost':<16}{'median ms':>10}{'95 % ms':>10}")
    feeds: dict[str, Callable[[], Callable[[Pose], object]]] = {
        "set-up check": lambda: SetupCheck("side", ("hip", "knee", "ankle")).update,
        "view": lambda: ViewWatch().update,
        "hand signal": lambda: HandSignal().update,
    }
    for name, new in feeds.items():
        costs_ms: list[float] = []
        for track in tracks:
            feed = new()
            for pose in track:
                start_s = time.perf_counter()
                feed(pose)
                costs_ms.append((time.perf_counter() - start_s) * 1000)
        p95 = statistics.quantiles(costs_ms, n=20)[-1]
        print(f"{name:<16}{statistics.median(costs_ms):>10.3f}{p95:>10.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
