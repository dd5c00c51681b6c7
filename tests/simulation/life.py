"""Half a year of one made-up person with the programme, from a seed."""

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from coach.care.done import ExerciseDone, SessionDone
from coach.care.entries import (
    Assessed,
    Cleared,
    MorningPain,
    NewInjury,
    PhaseChosen,
    PhaseDeclined,
    ScreenAnswered,
    SignsNoted,
    TestResult,
    Walked,
)
from coach.care.entry import Entry
from coach.care.ledger import Ledger
from coach.care.person import Person
from coach.care.programme import Programme, programme_of
from coach.care.rules import Rules
from coach.care.run_entries import RunLogged, SwapLogged
from coach.care.suggestion import answer_to
from tests.simulation.made_up import WAYS, Body, Somebody, Sort, score, somebody
from tests.simulation.watch import EMERGENCY_OR_TODAY, Did, Watch

FIRST = date(2026, 1, 5)
LOADS = {1: 0.05, 2: 0.15, 3: 0.4, 4: 0.55, 5: 0.55}


@dataclass
class Story:
    """What came of one person: the first day in each phase, and what was counted."""

    sort: Sort
    phase_days: dict[int, int] = field(default_factory=dict)
    last_phase: int = 0
    counted: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)


class Life:
    """One person's days; ``live`` goes through them."""

    def __init__(self, rules: Rules, seed: int, number: int) -> None:
        self.rng = random.Random(seed * 1_000_003 + number)
        self.who: Somebody = somebody(self.rng, number)
        self.ways = WAYS[self.who.sort]
        self.body = Body(self.rng, self.ways)
        self.person = Person(self.who.age_band, self.who.ankle)
        self.rules = rules
        self.ledger = Ledger(rules)
        self.watch = Watch(older=self.person.older)
        self.story = Story(self.who.sort)
        self.today = FIRST
        self.hour = 7
        self._gave_way: list[date] = []

    def live(self, weeks: int) -> Story:
        """Go through so many weeks."""
        away = 0
        for number in range(7 * weeks):
            self.today, self.hour = FIRST + timedelta(days=number), 7
            self.body.night()
            if away == 0 and self.rng.random() < 0.003:
                away = self.rng.choice((5, 12, 30))
            away = max(0, away - 1)
            if not away and self.rng.random() < self.ways.opens:
                self._day(number)
        self.story.wrong = self.watch.wrong
        return self.story

    def _day(self, number: int) -> None:
        self.story.counted["days"] += 1
        if self.rng.random() < 0.001:
            self._log(NewInjury(at=self._now(), day=self.today))
            self.body.soreness = 8.0
            self.watch.screened = None
            self.watch.cleared -= {
                one.id
                for one in self.rules.screen.questions
                if one.tier not in ("ask_first", "care")
            }
        self._morning()
        programme = self._look()
        if programme.screen_due is not None and self._answers():
            self._screen()
            programme = self._look()
        elif programme.screen.yes and self.rng.random() < 0.15:
            self._log(Cleared(at=self._now(), day=self.today, questions=programme.screen.yes))
            self.watch.cleared |= set(programme.screen.yes)
            programme = self._look()
        self._answer_suggestions(programme)
        self._phase(programme, number)
        if programme.assessment.due and not programme.screen.red_flag and self._answers():
            self._assess()
        self._train(programme)
        if self.rng.random() < 0.25:
            self._look()

    def _look(self) -> Programme:
        programme = programme_of(self.ledger, self.person, self.today)
        self.watch.look(programme)
        return programme

    def _answers(self) -> bool:
        return self.rng.random() < self.ways.answers

    def _now(self) -> datetime:
        self.hour = min(23, self.hour + 1)
        return datetime.combine(self.today, time(self.hour), tzinfo=UTC)

    def _log(self, entry: Entry) -> None:
        self.ledger.add(entry)

    def _morning(self) -> None:
        if not self._answers():
            return
        told = score(self.body.soreness)
        swelling = self.body.swollen if self._answers() else None
        gave_way = self.body.gave_way if self._answers() else None
        self._log(
            MorningPain(
                at=self._now(), day=self.today, score=told, swelling=swelling, giving_way=gave_way
            )
        )
        self.watch.mornings[self.today] = told
        if swelling:
            self.watch.swollen.add(self.today)
        if swelling or gave_way:
            self.watch.signs.add(self.today)
        if self.rng.random() < 0.5:
            before = self.rng.randint(0, 10) if self._contradicts() else told
            self._log(
                SignsNoted(at=self._now(), day=self.today, before=before, rest_pain=min(told, 2))
            )
            self.watch.before[self.today] = before
        if gave_way:
            self._note_giving_way()

    def _note_giving_way(self) -> None:
        gone = [day for day in self._gave_way if (self.today - day).days <= 14]
        self._gave_way = [*gone, self.today]
        if len(self._gave_way) > 1:
            self.watch.yes["gives_way"] = self.today

    def _contradicts(self) -> bool:
        return self.rng.random() < self.ways.contradicts

    def _screen(self) -> None:
        answers: dict[str, bool] = {}
        asked = self.rules.screen.asked_of(self.person.age_band)
        for question in asked:
            if self.rng.random() < 0.02 * (1 - self.ways.answers):
                continue
            yes = self.rng.random() < self.ways.yes
            if question.id == "falls":
                yes = self.who.faller
            answers[question.id] = yes
        self._log(ScreenAnswered(at=self._now(), day=self.today, answers=answers))
        for id_, yes in answers.items():
            if yes:
                self.watch.yes[id_] = self.today
                if self.rules.screen.by_id[id_].seen_again:
                    self.watch.cleared.discard(id_)
            elif self.watch.yes.get(id_) != self.today:
                # A no on the day of the yes: the account keeps the yes, which is the stricter.
                self.watch.yes.pop(id_, None)
                self.watch.cleared.discard(id_)
        self.watch.screened = self.today
        self.watch.left_out = any(
            one.id not in answers and one.id in EMERGENCY_OR_TODAY and one.id not in self.watch.yes
            for one in asked
        )

    def _answer_suggestions(self, programme: Programme) -> None:
        for one in programme.suggestions:
            self.story.counted[f"said {one.action.value}"] += 1
            if one.to_answer and self._answers():
                yes = self.rng.random() < self.ways.accepts
                self._log(answer_to(one, yes, self._now(), self.today, "user"))
                if yes and one.then is not None:
                    self.story.counted[one.action.value] += 1
                    exercise = one.then.exercise_id
                    self.watch.changed[exercise] = len(self.watch.done.get(exercise, []))

    def _phase(self, programme: Programme, number: int) -> None:
        proposal = programme.phase.proposal
        phase = programme.phase.number
        if proposal is not None and self._answers():
            if self.rng.random() < self.ways.accepts:
                phase = proposal.phase
                by = "proposal" if programme.phase.chosen else "start"
                self._log(PhaseChosen(at=self._now(), day=self.today, phase=phase, by=by))
                self.story.counted["phase back"] += proposal.phase < programme.phase.number
            else:
                self._log(PhaseDeclined(at=self._now(), day=self.today, phase=proposal.phase))
        if programme.phase.chosen or phase != programme.phase.number:
            self.story.phase_days.setdefault(phase, number)
            self.story.last_phase = phase

    def _assess(self) -> None:
        able, sore = self.body.strength, self.body.soreness
        results = [
            TestResult(test="rest_pain", value=min(score(sore * 0.5), 10)),
            TestResult(
                test="walk_min",
                value=30 if able > 0.1 else 15,
                pain=score(sore * 0.5 - able),
                limp=self.body.limping,
                brisk=able > 0.5,
            ),
            TestResult(test="double_raises", value=30 if able > 0.15 else 12, pain=score(sore / 2)),
        ]
        for side in ("left", "right"):
            mine = able if side in self.person.sides else 1.0
            results += [
                TestResult(test="single_raises", side=side, value=round(3 + 22 * mine)),
                TestResult(test="balance_s", side=side, value=round(5 + 40 * mine, 1)),
                TestResult(test="knee_to_wall_cm", side=side, value=round(8 + 4 * mine, 1)),
                TestResult(test="hops", side=side, value=10 if mine > 0.5 else 3, pain=score(sore)),
            ]
        if self._answers():
            self._log(
                SignsNoted(
                    at=self._now(), day=self.today, swelling=self.body.swollen, giving_way=False
                )
            )
            if self.body.swollen:
                self.watch.signs.add(self.today)
        self._log(Assessed(at=self._now(), day=self.today, results=tuple(results)))
        walk = results[1]
        self._note_walk(walk.pain, walk.limp)
        self.story.counted["assessments"] += 1

    def _note_walk(self, pain: int | None, limp: bool | None) -> None:
        old = self.watch.last_walk
        if old is not None and old[0] == self.today:
            # The worst of the day is what counts.
            pain = max(9 if pain is None else pain, 9 if old[1] is None else old[1])
            limp = bool(limp) or bool(old[2])
        self.watch.last_walk = (self.today, pain, limp)

    def _train(self, programme: Programme) -> None:
        day = programme.day
        # What was said since may have closed it: the plan is asked for again, as the app does.
        if day.plan.plan is not None and self.rng.random() < 0.9:
            self._session(programme)
        if "walk" in programme.activities and self.rng.random() < 0.4:
            minutes = self.rng.choice((10, 30, 40))
            pain = score(self.body.soreness * 0.5 - self.body.strength)
            told = pain if self._answers() else None
            limp = self.body.limping if self._answers() else None
            brisk = self.body.strength > 0.4 or self._contradicts()
            self._log(
                Walked(
                    at=self._now(),
                    day=self.today,
                    minutes=minutes,
                    worst_pain=told,
                    limp=limp,
                    brisk=brisk,
                )
            )
            self._note_walk(told, limp)
        if day.run and self.rng.random() < 0.85:
            self._run(programme)
        elif day.swap:
            self._log(
                SwapLogged(
                    at=self._now(),
                    day=self.today,
                    swap_id=self.today.isoformat(),
                    sport="bike",
                    minutes=30,
                )
            )

    def _session(self, programme: Programme) -> None:
        assert programme.day.plan.plan is not None
        load = LOADS[programme.phase.number]
        before = self.watch.before.get(self.today)
        done = []
        for item in programme.day.plan.plan.items:
            calm = item.exercise_id in ("ankle_pumps", "ankle_circles")
            pain = self.body.train(0.02 if calm else load * self.rng.uniform(0.6, 1.0) / 2)
            told = pain if self._answers() else None
            sharp = self.rng.random() < 0.004
            planned = item.sets * (item.reps or round(item.hold_s or 0))
            watched = self.rng.random() < 0.93
            good = round(planned * self.rng.uniform(0.72, 1.0)) if watched else None
            done.append(
                ExerciseDone(
                    exercise_id=item.exercise_id,
                    sets_done=item.sets,
                    sets_planned=item.sets,
                    good_reps=good,
                    all_reps=planned if watched else None,
                    worst_pain=told,
                    sharp=sharp,
                    effort=self.rng.randint(3, 8) if self._answers() else None,
                )
            )
            share = None if good is None else good / planned
            self.watch.done.setdefault(item.exercise_id, []).append(
                Did(self.today, told, share, sharp, before)
            )
        at = self._now()
        self.ledger.done(
            SessionDone(at.isoformat(), at, self.today, before=before, exercises=tuple(done))
        )
        self.story.counted["sessions"] += 1

    def _run(self, programme: Programme) -> None:
        assert programme.ladder is not None
        pain = self.body.train(min(1.0, 0.3 + 0.04 * programme.ladder.step))
        bone = self.rng.random() < 0.002
        self._log(
            RunLogged(
                at=self._now(),
                day=self.today,
                run_id=self.today.isoformat(),
                minutes=20,
                pain_during=pain if self._answers() else None,
                bone_pain=bone,
                ladder_step=programme.ladder.step,
            )
        )
        if bone:
            self.watch.yes["bone_spot"] = self.today
            self.watch.cleared.discard("bone_spot")
        self.story.counted["runs"] += 1


def story_of(rules: Rules, seed: int, number: int, weeks: int) -> Story:
    """The half year of the person of that number."""
    return Life(rules, seed, number).live(weeks)
