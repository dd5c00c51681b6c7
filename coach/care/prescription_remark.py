"""A remark on a plan that is being written: where, why, and whether it refuses."""

import dataclasses
from collections.abc import Mapping
from enum import StrEnum


class Severity(StrEnum):
    """What a remark means for signing."""

    REFUSED = "refused"
    WARNING = "warning"


class Reason(StrEnum):
    """Why there is a remark; its figures are in ``Remark.figures``."""

    UNKNOWN_EXERCISE = "unknown_exercise"
    REPS_ON_HOLD = "reps_on_hold"
    HOLD_ON_REPS = "hold_on_reps"
    BOTH_ON_ONE_LEG = "both_on_one_leg"
    ONE_LEG_ON_BOTH = "one_leg_on_both"
    TEMPO_ON_HOLD = "tempo_on_hold"
    TEMPO_EMPTY = "tempo_empty"
    TEMPO_LONG = "tempo_long"
    TEMPO_SHORT = "tempo_short"
    TEMPO_QUICK_DOWN = "tempo_quick_down"
    AMOUNT_FAR_OVER = "amount_far_over"
    AMOUNT_OVER = "amount_over"
    SETS_FAR_OVER = "sets_far_over"
    SETS_OVER = "sets_over"
    OFTEN = "often"
    LOAD_UNUSUAL = "load_unusual"
    LOAD_HEAVY = "load_heavy"
    BAND_UNNAMED = "band_unnamed"
    PAIN_OVER = "pain_over"
    GROWTH_BELOW = "growth_below"
    GROWTH_OVER = "growth_over"
    IMPACT_EARLY = "impact_early"
    LOADING_EARLY = "loading_early"
    SIDEWAYS_EARLY = "sideways_early"
    STEP_EARLY = "step_early"
    NOTHING_TO_HOLD = "nothing_to_hold"
    PAST_REVIEW = "past_review"
    ENDED = "ended"
    TWICE = "twice"
    IMPOSSIBLE = "impossible"
    NO_ITEMS = "no_items"
    TOO_MANY_ITEMS = "too_many_items"
    NO_NAME = "no_name"
    REVIEW_BEFORE_START = "review_before_start"
    REVIEW_FAR = "review_far"
    MINUTES_OVER = "minutes_over"
    AUTO_WITHOUT_GROWTH = "auto_without_growth"


@dataclasses.dataclass(frozen=True, slots=True)
class Remark:
    """One thing about a plan. ``item`` is its index, None for the plan; ``field`` what it is of."""

    item: int | None
    field: str
    reason: Reason
    severity: Severity
    figures: Mapping[str, float | str] = dataclasses.field(default_factory=dict)
