"""A person's record opened as their physio opens it."""

from datetime import datetime

from coach.care.person import Person
from coach.practice.values import Client, Stamp, Standing
from coach.ui.host_review import ReviewHost
from coach.ui.people_review import PatientReview, ReviewFrame
from coach.ui.review_desk import ReviewDesk
from coach.ui.window import Window


def look_at(window: Window, host: ReviewHost, now: datetime) -> tuple[PatientReview, ReviewFrame]:
    """Put the physio's pages over the record of ``host`` into ``window``."""
    own = host.desk
    client = Client(
        "1", "Anna Bergström", "", "right", False, None, None, Standing(), Stamp(1, now, "")
    )
    desk = ReviewDesk(
        own.store,
        lambda: host.house.desk.care.rules,
        lambda: Person(None, client.ankle),
        lambda: own.exercises,
        lambda: own.words,
        lambda: now,
    )
    stack = window.shell._stack
    review = PatientReview(host.house, stack, desk)
    frame = ReviewFrame(client, review.page, host.house.theme)
    stack.addWidget(frame)
    review.fill()
    stack.setCurrentWidget(frame)
    return review, frame
