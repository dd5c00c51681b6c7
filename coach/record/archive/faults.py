"""What can be wrong with an archive of a record, each with a sentence for the person."""

from pathlib import Path

from coach.record.errors import RecordError


class ArchiveUnsound(RecordError):
    """The file is no whole archive; nothing of it was taken over."""

    def __init__(self, file: Path, what: str) -> None:
        super().__init__(
            f"{file.name} cannot be taken over: {what}. Nothing was changed in your record. "
            "Please choose another file, or export it again.",
            file,
        )
        self.what = what


class ArchiveFromNewerVersion(RecordError):
    """The archive was written by a later version of the app."""

    def __init__(self, file: Path) -> None:
        super().__init__(
            f"{file.name} was written by a newer version of coach. Nothing was changed in your "
            "record. Install the newest version to take it over.",
            file,
        )


class ArchiveUnwritable(RecordError):
    """The folder or the disk does not take the file."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(
            f"{file.name} cannot be written: {why}. Please choose another folder.", file
        )
