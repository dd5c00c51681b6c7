"""Turns what Today and My path ask for into entries of the care log."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from coach.care.entries import (
    MorningPain,
    NewInjury,
    PhaseChosen,
    PhaseDeclined,
    SignsNoted,
    SuggestionAnswered,
    Walked,
)
from coach.care.suggestion import Suggestion
from coach.ui.care_desk import CareDesk
from coach.ui.morning_answer import MorningAnswer


class CareAnswers:
    """Each call logs at ``now``, raises RecordError, and has then changed nothing."""

    def __init__(self, care: CareDesk) -> None:
        self._care = care

    def morning(self, day: date, answers: Sequence[MorningAnswer], now: datetime) -> None:
        """How the ankle was on the morning of ``day``."""
        self._care.add(*(MorningPain(at=now, day=day, **answer._asdict()) for answer in answers))

    def walked(self, walk: Mapping[str, object], now: datetime) -> None:
        """A walk of today."""
        self._care.say(Walked, now, **walk)

    def signs(self, signs: Mapping[str, object], now: datetime) -> None:
        """How the ankle is now."""
        self._care.say(SignsNoted, now, **signs)

    def injured(self, now: datetime) -> None:
        """The ankle was hurt anew today."""
        self._care.say(NewInjury, now)

    def take_phase(self, phase: int, now: datetime) -> None:
        """Go to ``phase``, proposed or not."""
        state = self._care.programme(now).phase
        proposed = state.proposal is not None and state.proposal.phase == phase
        by = "start" if not state.chosen else "proposal" if proposed else "own"
        self._care.say(PhaseChosen, now, phase=phase, by=by)

    def decline_phase(self, phase: int, now: datetime) -> None:
        """Stay, and be asked again in a week."""
        self._care.say(PhaseDeclined, now, phase=phase)

    def answer(
        self, suggestion: Suggestion, now: datetime, *, accepted: bool, by_itself: bool = False
    ) -> None:
        """Take a suggestion, or stay as it is; one about the whole day has no answer."""
        if suggestion.exercise_id is None or suggestion.session_id is None:
            return
        self._care.say(
            SuggestionAnswered,
            now,
            exercise_id=suggestion.exercise_id,
            session_id=suggestion.session_id,
            row=suggestion.row,
            action=suggestion.action.value,
            accepted=accepted,
            by="auto" if by_itself else "user",
            dose=suggestion.then,
        )
