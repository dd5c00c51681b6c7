"""Which claim stands behind a lock, a break or a rule of care: the first click of "why this?"."""

from collections.abc import Mapping
from types import MappingProxyType

from coach.care.locks import Lock

LOCK_CLAIMS: Mapping[Lock, str] = MappingProxyType(
    {
        Lock.EVERYTHING: "red_flags",
        Lock.BEYOND_PUMPS: "pain_before",
        Lock.LOADING: "red_flag_days",
        Lock.IMPACT: "red_flag_days",
        Lock.SIDEWAYS: "sideways_walk",
        Lock.STRETCH: "stretch_72h",
        Lock.STEP_DROPS: "age_rules",
        Lock.UNSUPPORTED: "age_rules",
    }
)
"""By lock, the id of its claim. A yes of the screen has its own, which says more."""

CARE_CLAIM = "age_rules"
"""For every ``CareRule``."""
GAP_CLAIM = "break_rule"
SCREEN_DUE_CLAIM = "screen_weekly"
ASSESSMENT_DUE_CLAIM = "retest"
STUCK_CLAIM = "four_weeks"
WEEK_CLAIM = "week_template"
DOSE_CLAIM = "dose_ranges"
BASE_CLAIM = "morning_base"
