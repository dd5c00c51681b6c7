"""What the made-up person says of mornings, safety questions, walks and tests."""

from coach.care.entries import Assessed, MorningPain, ScreenAnswered, SignsNoted, TestResult
from tests.simulation.diary import Diary
from tests.simulation.made_up import score
from tests.simulation.watch import EMERGENCY_OR_TODAY


def tell_morning(diary: Diary) -> None:
    if not diary.answers():
        return
    told = score(diary.body.soreness)
    swelling = diary.body.swollen if diary.answers() else None
    gave_way = diary.body.gave_way if diary.answers() else None
    diary.log(
        MorningPain(
            at=diary.now(), day=diary.today, score=told, swelling=swelling, giving_way=gave_way
        )
    )
    diary.watch.mornings[diary.today] = told
    if swelling:
        diary.watch.swollen.add(diary.today)
    if swelling or gave_way:
        diary.watch.signs.add(diary.today)
    if diary.rng.random() < 0.5:
        before = diary.rng.randint(0, 10) if diary.contradicts() else told
        diary.log(
            SignsNoted(at=diary.now(), day=diary.today, before=before, rest_pain=min(told, 2))
        )
        diary.watch.before[diary.today] = before
    if gave_way:
        _note_giving_way(diary)


def _note_giving_way(diary: Diary) -> None:
    gone = [day for day in diary.gave_way if (diary.today - day).days <= 14]
    diary.gave_way = [*gone, diary.today]
    if len(diary.gave_way) > 1:
        diary.watch.yes["gives_way"] = diary.today


def answer_screen(diary: Diary) -> None:
    answers: dict[str, bool] = {}
    asked = diary.rules.screen.asked_of(diary.person.age_band)
    for question in asked:
        if diary.rng.random() < 0.02 * (1 - diary.ways.answers):
            continue
        yes = diary.rng.random() < diary.ways.yes
        if question.id == "falls":
            yes = diary.who.faller
        answers[question.id] = yes
    diary.log(ScreenAnswered(at=diary.now(), day=diary.today, answers=answers))
    for id_, yes in answers.items():
        if yes:
            diary.watch.yes[id_] = diary.today
            if diary.rules.screen.by_id[id_].seen_again:
                diary.watch.cleared.discard(id_)
        elif diary.watch.yes.get(id_) != diary.today:
            # A no on the day of the yes: the account keeps the yes, which is the stricter.
            diary.watch.yes.pop(id_, None)
            diary.watch.cleared.discard(id_)
    diary.watch.screened = diary.today
    diary.watch.left_out = any(
        one.id not in answers and one.id in EMERGENCY_OR_TODAY and one.id not in diary.watch.yes
        for one in asked
    )


def do_tests(diary: Diary) -> None:
    able, sore = diary.body.strength, diary.body.soreness
    results = [
        TestResult(test="rest_pain", value=min(score(sore * 0.5), 10)),
        TestResult(
            test="walk_min",
            value=30 if able > 0.1 else 15,
            pain=score(sore * 0.5 - able),
            limp=diary.body.limping,
            brisk=able > 0.5,
        ),
        TestResult(test="double_raises", value=30 if able > 0.15 else 12, pain=score(sore / 2)),
    ]
    for side in ("left", "right"):
        mine = able if side in diary.person.sides else 1.0
        results += [
            TestResult(test="single_raises", side=side, value=round(3 + 22 * mine)),
            TestResult(test="balance_s", side=side, value=round(5 + 40 * mine, 1)),
            TestResult(test="knee_to_wall_cm", side=side, value=round(8 + 4 * mine, 1)),
            TestResult(test="hops", side=side, value=10 if mine > 0.5 else 3, pain=score(sore)),
        ]
    if diary.answers():
        diary.log(
            SignsNoted(
                at=diary.now(), day=diary.today, swelling=diary.body.swollen, giving_way=False
            )
        )
        if diary.body.swollen:
            diary.watch.signs.add(diary.today)
    diary.log(Assessed(at=diary.now(), day=diary.today, results=tuple(results)))
    walk = results[1]
    note_walk(diary, walk.pain, walk.limp)
    diary.story.counted["assessments"] += 1


def note_walk(diary: Diary, pain: int | None, limp: bool | None) -> None:
    old = diary.watch.last_walk
    if old is not None and old[0] == diary.today:
        # The worst of the day is what counts.
        pain = max(9 if pain is None else pain, 9 if old[1] is None else old[1])
        limp = bool(limp) or bool(old[2])
    diary.watch.last_walk = (diary.today, pain, limp)
