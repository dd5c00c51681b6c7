"""Somebody in the middle of a made-up session."""

import pytest

from coach.session.conductor import Session

from .actor import AT_ONCE, CATALOGUE, RAISES, STAND, Actor, plan


@pytest.fixture
def actor() -> Actor:
    return Actor(Session(plan(RAISES, STAND), CATALOGUE, ways=AT_ONCE))
