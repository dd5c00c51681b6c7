"""What can go wrong with the record, each with a sentence for the person at the screen."""

# The names say what happened, as a reader of `except` wants it; all end up a RecordError.

from pathlib import Path


class RecordError(Exception):
    """Something about the record; ``sentence`` says what happened and what to do.

    ``file`` is the database file it is about, or None where no file is to blame.
    """

    def __init__(self, sentence: str, file: Path | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.file = file


class RecordDamaged(RecordError):
    """The file is there and is not a whole record. It is never written over."""

    def __init__(self, file: Path, what: str) -> None:
        super().__init__(
            f"Your exercise record is damaged: {what}. Nothing was changed. The file is {file}. "
            "Put a backup in its place, or move it to another folder to begin a new record, "
            "and keep it: much of it can often be rescued.",
            file,
        )
        self.what = what


class RecordFromNewerVersion(RecordError):
    """The record was written by a later version of the app, with schema ``revision``."""

    def __init__(self, file: Path, revision: str) -> None:
        super().__init__(
            "Your exercise record was written by a newer version of coach. Nothing was changed. "
            f"Install the newest version to go on. The file is {file}.",
            file,
        )
        self.revision = revision


class RecordUnwritable(RecordError):
    """The folder or the disk does not take the record: full, read-only, failing or absent."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(
            f"Your exercises cannot be saved: {why}. What was saved before is safe. "
            f"The file is {file}.",
            file,
        )
        self.why = why


class RecordBusy(RecordError):
    """Another program held the record for longer than we wait."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            "Another program is using your exercise record. Close other windows of coach and "
            f"programs that look at {file}, then try again.",
            file,
        )


class RecordInUse(RecordError):
    """Another running app holds the record."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            "Coach is already open on this computer with the same record. Go on in that window, "
            "or look at the record here without changing it.",
            file,
        )


class RecordReadOnly(RecordError):
    """The record is open to be looked at, and something was to be kept in it."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            "Your record is open for looking only, so this was not kept. What is in it is safe.",
            file,
        )


class RecordChangedElsewhere(RecordError):
    """The record that is looked at has another file now: another window has written it anew."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            "Another window of coach has changed your record meanwhile: its passphrase, or a "
            "backup was brought back. Nothing is lost. Close this window and open coach again to "
            "look at it.",
            file,
        )


class RecordLocked(RecordError):
    """The record has a passphrase, and it was not given yet."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            "Your exercise record is locked with a passphrase. Open it with your passphrase to "
            f"go on. The file is {file}.",
            file,
        )


class WrongPassphrase(RecordError):
    """The passphrase does not open the record."""

    def __init__(self, file: Path) -> None:
        super().__init__("This is not the passphrase of your record. Please try again.", file)


class PassphraseTooShort(RecordError):
    """A new passphrase has fewer than ``shortest`` characters."""

    def __init__(self, shortest: int) -> None:
        super().__init__(f"Please choose a passphrase of at least {shortest} characters.")
        self.shortest = shortest


class TurningStopped(RecordError):
    """The person did not want the record written anew after all."""

    def __init__(self) -> None:
        super().__init__("It was stopped. Your record and its backups are as they were before.")


class SealingMissing(RecordError):
    """SQLCipher is not there, or does not run on this computer."""

    def __init__(self) -> None:
        super().__init__(
            "The part of coach that locks and opens records with a passphrase does not run on this "
            "computer. Please install the program again."
        )


class NoSuchSession(RecordError):
    """The record holds no session of this id."""

    def __init__(self, session_id: str) -> None:
        super().__init__("This session is no longer in your record.")
        self.session_id = session_id


class NoSuchSet(RecordError):
    """The session has no set of this number."""

    def __init__(self, session_id: str, number: int) -> None:
        super().__init__("This set is no longer in your record.")
        self.session_id = session_id
        self.number = number


class SessionOver(RecordError):
    """The session has ended: only pain and a corrected count can still be added."""

    def __init__(self, session_id: str) -> None:
        super().__init__("This session has already ended, so nothing can be added to it.")
        self.session_id = session_id


class NoSetYet(RecordError):
    """There is something to keep for a set, and the session has no set yet."""

    def __init__(self, session_id: str) -> None:
        super().__init__("This session has no set yet to keep the movement with.")
        self.session_id = session_id


class SessionNotUnderstood(RecordError):
    """The plan of session ``session_id`` cannot be read by this version."""

    def __init__(self, session_id: str) -> None:
        super().__init__(
            "An unfinished session was begun by another version of coach and cannot be "
            "continued by this one. What you did in it is kept."
        )
        self.session_id = session_id
