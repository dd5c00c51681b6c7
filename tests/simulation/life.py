"""Half a year of one made-up person with the programme, from a seed."""

from datetime import timedelta

from coach.care.entries import Cleared, NewInjury, PhaseChosen, PhaseDeclined
from coach.care.programme import Programme, programme_of
from coach.care.rules import Rules
from coach.care.suggestion import answer_to
from tests.simulation.diary import FIRST, Diary, Story
from tests.simulation.telling import answer_screen, do_tests, tell_morning
from tests.simulation.training import train


def story_of(rules: Rules, seed: int, number: int, weeks: int) -> Story:
    """The half year of the person of that number."""
    return _live(Diary(rules, seed, number), weeks)


def _live(diary: Diary, weeks: int) -> Story:
    away = 0
    for number in range(7 * weeks):
        diary.today, diary.hour = FIRST + timedelta(days=number), 7
        diary.body.night()
        if away == 0 and diary.rng.random() < 0.003:
            away = diary.rng.choice((5, 12, 30))
        away = max(0, away - 1)
        if not away and diary.rng.random() < diary.ways.opens:
            _day(diary, number)
    diary.story.wrong = diary.watch.wrong
    return diary.story


def _day(diary: Diary, number: int) -> None:
    diary.story.counted["days"] += 1
    if diary.rng.random() < 0.001:
        diary.log(NewInjury(at=diary.now(), day=diary.today))
        diary.body.soreness = 8.0
        diary.watch.screened = None
        diary.watch.cleared -= {
            one.id for one in diary.rules.screen.questions if one.tier not in ("ask_first", "care")
        }
    tell_morning(diary)
    programme = _look(diary)
    if programme.screen_due is not None and diary.answers():
        answer_screen(diary)
        programme = _look(diary)
    elif programme.screen.yes and diary.rng.random() < 0.15:
        diary.log(Cleared(at=diary.now(), day=diary.today, questions=programme.screen.yes))
        diary.watch.cleared |= set(programme.screen.yes)
        programme = _look(diary)
    _answer_suggestions(diary, programme)
    _phase(diary, programme, number)
    if programme.assessment.due and not programme.screen.red_flag and diary.answers():
        do_tests(diary)
    train(diary, programme)
    if diary.rng.random() < 0.25:
        _look(diary)


def _look(diary: Diary) -> Programme:
    programme = programme_of(diary.ledger, diary.person, diary.today)
    diary.watch.look(programme)
    return programme


def _answer_suggestions(diary: Diary, programme: Programme) -> None:
    for one in programme.suggestions:
        diary.story.counted[f"said {one.action.value}"] += 1
        if one.to_answer and diary.answers():
            yes = diary.rng.random() < diary.ways.accepts
            diary.log(answer_to(one, yes, diary.now(), diary.today, "user"))
            if yes and one.then is not None:
                diary.story.counted[one.action.value] += 1
                exercise = one.then.exercise_id
                diary.watch.changed[exercise] = len(diary.watch.done.get(exercise, []))


def _phase(diary: Diary, programme: Programme, number: int) -> None:
    proposal = programme.phase.proposal
    phase = programme.phase.number
    if proposal is not None and diary.answers():
        if diary.rng.random() < diary.ways.accepts:
            phase = proposal.phase
            by = "proposal" if programme.phase.chosen else "start"
            diary.log(PhaseChosen(at=diary.now(), day=diary.today, phase=phase, by=by))
            diary.story.counted["phase back"] += proposal.phase < programme.phase.number
        else:
            diary.log(PhaseDeclined(at=diary.now(), day=diary.today, phase=proposal.phase))
    if programme.phase.chosen or phase != programme.phase.number:
        diary.story.phase_days.setdefault(phase, number)
        diary.story.last_phase = phase
