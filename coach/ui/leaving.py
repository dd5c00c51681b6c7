"""What the app is to do with the record once its window has closed and nobody has it open."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.record.backup import Backup
from coach.record.errors import RecordError

if TYPE_CHECKING:
    from coach.ui.record_lock_turning import Turning


@dataclass(slots=True)
class Leaving:
    """``restore`` is a backup to put in the record's place, ``fault`` one to be looked into,
    ``turning`` what is to be done with the record's passphrase.

    With any of them the app opens again afterwards. ``backup_fault`` is why the latest backup
    could not be made, None where it could.
    """

    restore: Backup | None = None
    fault: RecordError | None = None
    turning: "Turning | None" = None
    backup_fault: RecordError | None = None

    @property
    def opens_again(self) -> bool:
        """Whether there is anything to do once the window has closed."""
        return not (self.restore is None and self.fault is None and self.turning is None)
