"""Figures of other people of one's age beside a trend: context, never a verdict."""

from dataclasses import dataclass

from coach.care.entries import Test
from coach.care.norms import Norms, heel_raises, stance_open_best_s
from coach.review.measures import Measure


@dataclass(frozen=True, slots=True)
class Context:
    """From ``low`` to ``high`` in ``unit``; ``claim`` is the id of where it is from.

    ``not_the_same`` where it was measured otherwise than here (on an incline, say).
    """

    low: float
    high: float
    unit: str
    claim: str
    not_the_same: bool = False


def context_of(
    exercise_id: str, measure: Measure, norms: Norms, age_band: str | None
) -> Context | None:
    """The figures of this age for a measure of an exercise; None where there are none."""
    if (exercise_id, measure) == ("single_leg_balance", Measure.LONGEST_S):
        return age_of_test("balance_s", norms, age_band)
    return None


def age_of_test(test: Test, norms: Norms, age_band: str | None) -> Context | None:
    """The figures of this age for a test; None where there are none."""
    if age_band is None:
        return None
    match test:
        case "balance_s":
            best_s = stance_open_best_s(norms, age_band)
            claim = norms.stance.claim
            return None if best_s is None else Context(best_s, best_s, "s", claim)
        case "single_raises":
            raises = heel_raises(norms, age_band)
            if raises is None:
                return None
            claim = norms.heel_raise.claim
            return Context(raises.low, raises.high, "reps", claim, not_the_same=True)
        case "knee_to_wall_cm":
            # Of young adults, and the only figures that there are.
            if stance_open_best_s(norms, age_band) is None:
                return None
            wall = norms.knee_to_wall
            low, high = wall.mean_cm - wall.sd_cm, wall.mean_cm + wall.sd_cm
            return Context(low, high, "cm", wall.claim, not_the_same=True)
        case _:
            return None
