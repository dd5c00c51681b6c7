"""What can be wrong with plan files, result files and keys, each with a sentence for the person.

No sentence repeats what a file says: only its name, made harmless, and the place in it.
"""

from pathlib import Path

from coach.exchange.texts import shown_name


class ExchangeError(Exception):
    """Something about a file between two people, or a key; ``sentence`` says what and what to do.

    Whatever was read is as it was, and what was to be written is not there.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class FileMissing(ExchangeError):
    """There is no such file."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"There is no file {shown_name(file)}. Please check the name.")


class NotAFile(ExchangeError):
    """It is a folder, a device or a pipe."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{shown_name(file)} is a folder or a device. Please choose the file itself."
        )


class FileUnreadable(ExchangeError):
    """The operating system does not give the file, for the reason ``why``."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(
            f"{shown_name(file)} cannot be read ({why}). Please check that you may open it."
        )


class FileEmpty(ExchangeError):
    """There is nothing in it."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"{shown_name(file)} is empty. Please choose another file.")


class FileTooLarge(ExchangeError):
    """It is larger than any such file may be; it was not read."""

    def __init__(self, file: Path, most_bytes: int) -> None:
        super().__init__(
            f"{shown_name(file)} is larger than {most_bytes // 1_000_000} MB, which no such file "
            "is, so it was not opened. Please choose another file."
        )


class NotAPlan(ExchangeError):
    """It is another kind of file."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{shown_name(file)} is no plan. Please choose the file with the ending .coachplan."
        )


class NotAResult(ExchangeError):
    """It is another kind of file."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{shown_name(file)} is no result. Please choose the file with the ending .coachresult."
        )


class FromNewerVersion(ExchangeError):
    """It was written by a later version of the app."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{shown_name(file)} was written by a newer version of coach. Nothing was taken over. "
            "Install the newest version to open it."
        )


class FileDamaged(ExchangeError):
    """It was cut off, or saved again by another program."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{shown_name(file)} was cut off or damaged on its way. Nothing was taken over. "
            "Please ask for it again."
        )


class FileAltered(ExchangeError):
    """Its signature does not fit what it says."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{shown_name(file)} is not what was signed: somebody or something changed it. "
            "Nothing was taken over. Please ask for it again."
        )


class ContentsUnsound(ExchangeError):
    """It is signed, and at ``where`` it says what no such file may say."""

    def __init__(self, file: Path, where: str) -> None:
        super().__init__(
            f"{shown_name(file)} says something that cannot be, at “{where}”. Nothing was taken "
            "over. Please ask for it again."
        )
        self.where = where


class NotForThisKey(ExchangeError):
    """The result is sealed for another key than this computer's."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{shown_name(file)} was sealed for another key, so it cannot be opened here. Open it "
            "on the computer that the plan came from."
        )


class FileUnwritable(ExchangeError):
    """The folder or the disk does not take the file, for the reason ``why``."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(
            f"{shown_name(file)} cannot be written: {why}. Please choose another folder."
        )
        self.why = why


class PlanUnfit(ExchangeError):
    """The plan at hand cannot become a file because of ``where``."""

    def __init__(self, where: str) -> None:
        super().__init__(
            f"This plan cannot be handed over because of “{where}”. Please change that first."
        )
        self.where = where


class PlanTooLarge(ExchangeError):
    """The plan with its pictures is larger than a plan file may be."""

    def __init__(self) -> None:
        super().__init__(
            "This plan is too large to hand over. Please take out some pictures of your own "
            "exercises, or use smaller ones."
        )


class ResultTooLarge(ExchangeError):
    """What is in scope is larger than a result file may be."""

    def __init__(self, tracks: bool) -> None:
        super().__init__(
            "This is too much for one file. Please leave the recorded movement out, or choose "
            "fewer days."
            if tracks
            else "This is too much for one file. Please choose fewer days."
        )


class KeyFault(ExchangeError):
    """Something about the keys of this computer."""


class KeyringMissing(KeyFault):
    """This computer has no place of its own for keys: a passphrase has to guard a file."""

    def __init__(self) -> None:
        super().__init__(
            "This computer has no keyring, so your key is kept in a file. Please choose a "
            "passphrase that guards it."
        )


class KeyringRefused(KeyFault):
    """The keyring is there and is locked, or answers with an error."""

    def __init__(self) -> None:
        super().__init__(
            "This computer's keyring does not answer or is locked. Please unlock it and try again."
        )


class PassphraseNeeded(KeyFault):
    """A key is kept in a file, and only its passphrase opens it."""

    def __init__(self) -> None:
        super().__init__("Your key is guarded by a passphrase. Please enter it.")


class PassphraseTooShort(KeyFault):
    """A new passphrase has fewer than ``least`` characters."""

    def __init__(self, least: int) -> None:
        super().__init__(f"Please choose a passphrase of at least {least} characters.")


class WrongPassphrase(KeyFault):
    """The passphrase does not open the key."""

    def __init__(self) -> None:
        super().__init__("This passphrase does not open your key. Please try again.")


class KeyDamaged(KeyFault):
    """What is kept is no whole key. It is never written over."""

    def __init__(self) -> None:
        super().__init__(
            "Your stored key is damaged and was left as it is. Put a copy of it back, or remove "
            "it to make a new one: whoever knows the old one will be told that it changed."
        )


class KeyUnwritable(KeyFault):
    """The data folder does not take the key, for the reason ``why``."""

    def __init__(self, why: str) -> None:
        super().__init__(f"Your key cannot be kept: {why}. Please check the data folder.")
