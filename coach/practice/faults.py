"""What can go wrong with the people and plans of a practice, each with a sentence."""

from datetime import datetime


class PracticeError(Exception):
    """Something about the practice's data; ``sentence`` says what happened and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class ChangedElsewhere(PracticeError):
    """The row was changed at ``at`` on the machine ``by`` since it was read; nothing was written.

    ``theirs`` is the row as it is now, ``mine`` what was to be written: the screen shows both.
    """

    def __init__(self, theirs: object, mine: object, at: datetime, by: str) -> None:
        super().__init__(
            f"This was changed at {at.astimezone():%H:%M} from another computer ({by}). "
            "Nothing was overwritten. Look at both and choose which one stays."
        )
        self.theirs = theirs
        self.mine = mine
        self.at = at
        self.by = by


class Gone(PracticeError):
    """The row was deleted, here or elsewhere."""

    def __init__(self) -> None:
        super().__init__("This was deleted in the meantime, so nothing was changed.")


class PracticeUnreachable(PracticeError):
    """The database does not answer, or refuses us, for the reason ``why``."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"The practice's database cannot be reached: {why}. Nothing was lost that was saved. "
            "Check the network and the address in Settings, then try again."
        )
        self.why = why
