"""Deletes all that was recorded, for good: also the copies, and the free pages of the file."""

from contextlib import suppress

from sqlalchemy import delete

from coach.record import backup, place, replacing
from coach.record import settings as stored
from coach.record.schema import Base, SettingRow
from coach.record.settings import ABOUT_THE_PERSON
from coach.record.store import Store


def erase(store: Store) -> None:
    """Delete every session with its events and poses, and the answers about the person.

    The backups and what was put aside go first: killed in between, the record is still there to
    be erased again. The app's other settings stay, and so does the consent; the notes of faults go.
    No session may be running. Raises RecordDamaged, RecordUnwritable, RecordBusy.
    """
    data = store.database.file.parent
    with store.database.write():
        # A record that takes no change keeps its copies, too.
        pass
    backup.delete_all(data)
    replacing.delete_all(data)
    with store.database.write() as db:
        for table in reversed(Base.metadata.sorted_tables):
            if table.name != SettingRow.__tablename__:
                db.execute(delete(table))
    with suppress(OSError):
        # Nothing of the person is in it, but when the app was used.
        (data / place.FAULTS_NAME).unlink(missing_ok=True)
    stored.save(store, stored.load(store).changed(**dict.fromkeys(ABOUT_THE_PERSON)))
    store.database.compact()
