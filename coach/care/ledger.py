"""The care log and the sessions, kept so that the rules find what they need without a search.

A ledger only grows: ``add`` and ``done`` take in the next entry and the next session. Entries come
in the order of the log. What is dated after the day one asks about is kept and left out of every
answer about pain, walks, tests and sessions; choices and whatever locks count all the same.
"""

from bisect import bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from coach.care.done import ExerciseDone, SessionDone
from coach.care.doses import Doses
from coach.care.entries import (
    Assessed,
    AutoProgress,
    Cleared,
    MorningPain,
    NewInjury,
    PhaseChosen,
    PhaseDeclined,
    PhysioPlan,
    SignsNoted,
    SuggestionAnswered,
    Walked,
)
from coach.care.entry import Entry
from coach.care.mornings import Mornings
from coach.care.prescribed_growth import limits_by_exercise
from coach.care.prescription import Prescribed
from coach.care.prescription_entries import (
    ActivitiesRated,
    ChangeImpression,
    PrescriptionTaken,
    ResultsSent,
)
from coach.care.progression_file import Progression
from coach.care.rules import Rules
from coach.care.run_entries import (
    RunChanged,
    RunLogged,
    RunRemoved,
    RunRestored,
    ShoeAdded,
    ShoeRetired,
    ShoeReturned,
    SwapLogged,
    SwapRemoved,
    SwapRestored,
)
from coach.care.run_log import RunLog, run_log
from coach.care.screen_memory import ScreenMemory

_OF_RUNS = (
    RunLogged,
    RunChanged,
    RunRemoved,
    RunRestored,
    SwapLogged,
    SwapRemoved,
    SwapRestored,
    ShoeAdded,
    ShoeRetired,
    ShoeReturned,
)


@dataclass(frozen=True, slots=True)
class Bout:
    """One exercise in one session, both sides as one: the worse of them counts."""

    session: SessionDone
    during: int | None
    sharp: bool
    good_share: float | None
    good_reps: int | None
    sets_done: int
    effort: int | None


class Ledger:
    """Everything that the rules read about one person, in the order in which it came."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.memory = ScreenMemory()
        self.mornings = Mornings()
        self.signs: dict[date, list[SignsNoted]] = {}
        self.walks: list[Walked] = []
        self.assessments: list[Assessed] = []
        self.phases: list[PhaseChosen] = []
        self.declined: list[PhaseDeclined] = []
        self.injuries: list[NewInjury] = []
        self.cleared: list[Cleared] = []
        self.answers: dict[tuple[str, str], SuggestionAnswered] = {}
        self.accepted: list[SuggestionAnswered] = []
        self.auto = False
        self.physio: PhysioPlan | None = None
        self.prescribed: PrescriptionTaken | None = None
        self.prescriptions: list[PrescriptionTaken] = []
        self.limits: dict[str, Progression] = {}
        self.activities: list[ActivitiesRated] = []
        self.impressions: list[ChangeImpression] = []
        self.sent: list[ResultsSent] = []
        self.doses = Doses(rules)
        self.sessions: list[SessionDone] = []
        self.bouts: dict[str, list[Bout]] = {}
        self._of_runs: list[Entry] = []
        self._run_log: RunLog | None = None

    @classmethod
    def of(
        cls, rules: Rules, entries: Sequence[Entry], sessions: Iterable[SessionDone]
    ) -> "Ledger":
        """The ledger of a whole log and all ended sessions.

        Entries keep the order of the log; each session goes before the first entry that was made
        after it.
        """
        ledger = cls(rules)
        waiting = sorted(sessions, key=_when)
        place = 0
        for entry in entries:
            while place < len(waiting) and waiting[place].at <= entry.at:
                ledger.done(waiting[place])
                place += 1
            ledger.add(entry)
        for session in waiting[place:]:
            ledger.done(session)
        return ledger

    def add(self, entry: Entry) -> None:
        """Take in the next entry of the log."""
        self.memory = self.memory.after(entry, self.rules.screen)
        match entry:
            case MorningPain():
                self.mornings.add(entry)
            case SignsNoted():
                self.signs.setdefault(entry.day, []).append(entry)
            case Walked():
                insort(self.walks, entry, key=_day)
            case Assessed():
                insort(self.assessments, entry, key=_day)
            case PhaseChosen():
                self.phases.append(entry)
            case PhaseDeclined():
                self.declined.append(entry)
            case Cleared():
                self.cleared.append(entry)
            case NewInjury():
                self.injuries.append(entry)
            case SuggestionAnswered():
                self._answer(entry)
            case AutoProgress():
                self.auto = entry.on
            case PhysioPlan():
                self.physio = entry if entry.plan is not None else None
                self._follow(None)
            case PrescriptionTaken():
                self.physio = None
                self._follow(entry)
            case ActivitiesRated():
                self.activities.append(entry)
            case ChangeImpression():
                self.impressions.append(entry)
            case ResultsSent():
                self.sent.append(entry)
            case _ if isinstance(entry, _OF_RUNS):
                self._of_runs.append(entry)
                self._run_log = None
            case _:
                pass

    def done(self, session: SessionDone) -> None:
        """Take in the next session."""
        if self.sessions:
            self.doses.after_gap((session.day - self.sessions[-1].day).days)
        insort(self.sessions, session, key=_when)
        by_exercise: dict[str, list[ExerciseDone]] = {}
        for one in session.exercises:
            by_exercise.setdefault(one.exercise_id, []).append(one)
        for exercise_id, sides in by_exercise.items():
            bouts = self.bouts.setdefault(exercise_id, [])
            insort(bouts, _bout(session, sides), key=lambda bout: _when(bout.session))

    @property
    def runs(self) -> RunLog:
        """The runs and swaps as they stand after all corrections."""
        if self._run_log is None:
            self._run_log = run_log(self._of_runs)
        return self._run_log

    @property
    def grows_by_itself(self) -> bool:
        """Whether the physio lets suggestions take effect unasked."""
        plan = None if self.prescribed is None else self.prescribed.prescription
        return self.auto if plan is None else plan.auto_progress

    def items_of(self, exercise_id: str) -> tuple[Prescribed, ...]:
        """The items of the prescription in force that are this exercise, in order."""
        plan = None if self.prescribed is None else self.prescribed.prescription
        items = () if plan is None else plan.items
        return tuple(item for item in items if item.exercise_id == exercise_id)

    def bouts_until(self, exercise_id: str, today: date) -> list[Bout]:
        """The times an exercise was done up to and on ``today``, oldest first."""
        bouts = self.bouts.get(exercise_id, [])
        if not bouts or bouts[-1].session.day <= today:
            return bouts
        return [bout for bout in bouts if bout.session.day <= today]

    def sessions_until(self, today: date) -> list[SessionDone]:
        """The sessions up to and on ``today``, oldest first."""
        if not self.sessions or self.sessions[-1].day <= today:
            return self.sessions
        return [session for session in self.sessions if session.day <= today]

    def walks_until(self, today: date) -> list[Walked]:
        """The walks up to and on ``today``, oldest first."""
        return self.walks[: bisect_right(self.walks, today, key=_day)]

    def assessments_until(self, today: date) -> list[Assessed]:
        """The assessments up to and on ``today``, oldest first."""
        return self.assessments[: bisect_right(self.assessments, today, key=_day)]

    def phase(self) -> PhaseChosen | None:
        """The choice that holds: the last of the log, whatever its date."""
        return self.phases[-1] if self.phases else None

    def cleared_days(self, question: str) -> tuple[date, ...]:
        """The days on which it was said that a professional has looked at ``question``."""
        return tuple(one.day for one in self.cleared if question in one.questions)

    def _follow(self, taken: PrescriptionTaken | None) -> None:
        """Follow a prescription from here on, or none."""
        plan = None if taken is None else taken.prescription
        self.prescribed = taken if plan is not None else None
        self.limits = {} if plan is None else limits_by_exercise(plan, self.rules.progressions)
        self.doses.forget_physio(self.limits)
        if taken is not None:
            self.prescriptions.append(taken)

    def _answer(self, entry: SuggestionAnswered) -> None:
        self.answers[entry.exercise_id, entry.session_id] = entry
        if entry.accepted and entry.dose is not None:
            self.accepted.append(entry)
            self.doses.accept(entry, {id_: len(bouts) for id_, bouts in self.bouts.items()})


def _day(entry: Entry) -> date:
    return entry.day


def _when(session: SessionDone) -> tuple[date, float]:
    return session.day, session.at.timestamp()


def _bout(session: SessionDone, sides: Sequence[ExerciseDone]) -> Bout:
    pains = [one.worst_pain for one in sides if one.worst_pain is not None]
    if session.during is not None:
        pains.append(session.during)
    shares = [one.good_share for one in sides]
    known = [share for share in shares if share is not None]
    counted = [one.good_reps for one in sides]
    return Bout(
        session=session,
        during=max(pains, default=None),
        sharp=any(one.sharp or one.stopped_for_pain for one in sides),
        good_share=min(known) if known and len(known) == len(shares) else None,
        good_reps=min(one for one in counted if one is not None)
        if counted and None not in counted
        else None,
        sets_done=min(one.sets_done for one in sides),
        effort=max((one.effort for one in sides if one.effort is not None), default=None),
    )
