"""What can go wrong with the people and plans of a practice, each with a sentence."""

from datetime import datetime
from pathlib import Path


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


class PracticeDamaged(PracticeError):
    """The local file is there and is not whole. It is never written over."""

    def __init__(self, file: Path, what: str) -> None:
        super().__init__(
            f"The practice's data are damaged: {what}. Nothing was changed. The file is {file}. "
            "“coach database restore” puts the newest backup in its place and keeps this file "
            "aside."
        )
        self.file = file
        self.what = what


class PracticeFromNewerVersion(PracticeError):
    """A later version of the app wrote the tables, with schema ``revision``."""

    def __init__(self, where: str, revision: str) -> None:
        super().__init__(
            "The practice's data were written by a newer version of coach. Nothing was changed. "
            f"Install the newest version to go on. They are in {where}."
        )
        self.revision = revision


class PracticeUnwritable(PracticeError):
    """The disk or the server does not take what was to be kept."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"The practice's data cannot be saved: {why}. What was saved before is safe."
        )
        self.why = why


class PracticeBusy(PracticeError):
    """Somebody else held the row or the file for longer than we wait; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(
            "Another window or computer is writing to the practice's data just now. Nothing was "
            "changed. Try again in a moment."
        )


class PracticeReadOnly(PracticeError):
    """Something was to be changed by somebody who may only look."""

    def __init__(self) -> None:
        super().__init__(
            "You may look at the practice's data here and not change them, so this was not kept. "
            "Who set up the database can change that."
        )


class NotAllowed(PracticeError):
    """The database has us, and keeps its tables from us."""

    def __init__(self, user: str) -> None:
        super().__init__(
            f"The database does not let “{user}” at the practice's tables. Who set it up can "
            "change that: “coach database roles” says how."
        )


class NotTheirs(PracticeError):
    """What is shipped or signed was to be changed."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} cannot be changed. Make a copy and change that.")
