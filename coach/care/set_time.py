"""How long one set takes: the figures by which a plan and its session say the same."""

SECONDS_A_REP = 4.0
"""What a repetition takes where no tempo is named."""
GET_READY_S = 6.0
"""What getting into place takes before each set; only for estimates."""


def set_s(
    reps: int | None, hold_s: float | None, tempo_s: tuple[float, float, float] | None
) -> float:
    """Seconds of the work of a set itself; ``tempo_s`` is up, hold and down."""
    if hold_s is not None:
        return hold_s
    each = sum(tempo_s) if tempo_s is not None else SECONDS_A_REP
    return (reps or 0) * each
