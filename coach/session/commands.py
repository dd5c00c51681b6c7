"""What a person can ask of a running session, as values that cross threads safely."""

from dataclasses import dataclass

from coach.session.events import PainMoment


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop counting and timing."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on after a pause."""


@dataclass(frozen=True, slots=True)
class Skip:
    """End the running set or rest and go to the next step; ``why`` is the user's reason."""

    why: str | None = None


@dataclass(frozen=True, slots=True)
class RestartSet:
    """Begin the running set again."""


@dataclass(frozen=True, slots=True)
class CorrectCount:
    """Add ``change`` (+1 or -1) to the running set's count; the count never falls below 0."""

    change: int


@dataclass(frozen=True, slots=True)
class ReportPain:
    """Say how much it hurts, 0 to 10."""

    when: PainMoment
    score: int


@dataclass(frozen=True, slots=True)
class Finish:
    """End the session here."""


Command = Pause | Resume | Skip | RestartSet | CorrectCount | ReportPain | Finish
