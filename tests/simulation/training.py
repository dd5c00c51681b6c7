"""What the made-up person does in a day: a session, a walk, a run or a ride."""

from coach.care.done import ExerciseDone, SessionDone
from coach.care.entries import Walked
from coach.care.programme import Programme
from coach.care.run_entries import RunLogged, SwapLogged
from tests.simulation.diary import Diary
from tests.simulation.made_up import score
from tests.simulation.telling import note_walk
from tests.simulation.watch import Did

LOADS = {1: 0.05, 2: 0.15, 3: 0.4, 4: 0.55, 5: 0.55}


def train(diary: Diary, programme: Programme) -> None:
    day = programme.day
    # What was said since may have closed it: the plan is asked for again, as the app does.
    if day.plan.plan is not None and diary.rng.random() < 0.9:
        _session(diary, programme)
    if "walk" in programme.activities and diary.rng.random() < 0.4:
        minutes = diary.rng.choice((10, 30, 40))
        pain = score(diary.body.soreness * 0.5 - diary.body.strength)
        told = pain if diary.answers() else None
        limp = diary.body.limping if diary.answers() else None
        brisk = diary.body.strength > 0.4 or diary.contradicts()
        diary.log(
            Walked(
                at=diary.now(),
                day=diary.today,
                minutes=minutes,
                worst_pain=told,
                limp=limp,
                brisk=brisk,
            )
        )
        note_walk(diary, told, limp)
    if day.run and diary.rng.random() < 0.85:
        _run(diary, programme)
    elif day.swap:
        diary.log(
            SwapLogged(
                at=diary.now(),
                day=diary.today,
                swap_id=diary.today.isoformat(),
                sport="bike",
                minutes=30,
            )
        )


def _session(diary: Diary, programme: Programme) -> None:
    assert programme.day.plan.plan is not None
    load = LOADS[programme.phase.number]
    before = diary.watch.before.get(diary.today)
    done = []
    for item in programme.day.plan.plan.items:
        calm = item.exercise_id in ("ankle_pumps", "ankle_circles")
        pain = diary.body.train(0.02 if calm else load * diary.rng.uniform(0.6, 1.0) / 2)
        told = pain if diary.answers() else None
        sharp = diary.rng.random() < 0.004
        planned = item.sets * (item.reps or round(item.hold_s or 0))
        watched = diary.rng.random() < 0.93
        good = round(planned * diary.rng.uniform(0.72, 1.0)) if watched else None
        done.append(
            ExerciseDone(
                exercise_id=item.exercise_id,
                sets_done=item.sets,
                sets_planned=item.sets,
                good_reps=good,
                all_reps=planned if watched else None,
                worst_pain=told,
                sharp=sharp,
                effort=diary.rng.randint(3, 8) if diary.answers() else None,
            )
        )
        share = None if good is None else good / planned
        diary.watch.done.setdefault(item.exercise_id, []).append(
            Did(diary.today, told, share, sharp, before)
        )
    at = diary.now()
    diary.ledger.done(
        SessionDone(at.isoformat(), at, diary.today, before=before, exercises=tuple(done))
    )
    diary.story.counted["sessions"] += 1


def _run(diary: Diary, programme: Programme) -> None:
    assert programme.ladder is not None
    pain = diary.body.train(min(1.0, 0.3 + 0.04 * programme.ladder.step))
    bone = diary.rng.random() < 0.002
    diary.log(
        RunLogged(
            at=diary.now(),
            day=diary.today,
            run_id=diary.today.isoformat(),
            minutes=20,
            pain_during=pain if diary.answers() else None,
            bone_pain=bone,
            ladder_step=programme.ladder.step,
        )
    )
    if bone:
        diary.watch.yes["bone_spot"] = diary.today
        diary.watch.cleared.discard("bone_spot")
    diary.story.counted["runs"] += 1
