"""What the app is to do with the record once its window has closed and nobody has it open."""

from dataclasses import dataclass

from coach.record.backup import Backup
from coach.record.errors import RecordError


@dataclass(slots=True)
class Leaving:
    """``restore`` is a backup to put in the record's place, ``fault`` one to be looked into.

    With either the app opens again afterwards. ``backup_fault`` is why the latest backup could not
    be made, None where it could.
    """

    restore: Backup | None = None
    fault: RecordError | None = None
    backup_fault: RecordError | None = None
