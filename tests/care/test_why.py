"""Every lock and every default leads to a claim that is there."""

from coach.care import why
from coach.care.locks import Lock
from coach.library import load_sources


def test_every_claim_is_there() -> None:
    named = {value for name, value in vars(why).items() if name.endswith("_CLAIM")}
    claims = load_sources().claims
    assert set(why.LOCK_CLAIMS) == set(Lock)
    assert named | set(why.LOCK_CLAIMS.values()) <= set(claims)
    assert claims[why.GAP_CLAIM].standing == "own"
