"""The desk over a record that is only looked at: what is said holds until the window closes."""

from collections.abc import Mapping
from pathlib import Path

from coach.care.plan import Plan
from coach.exercise.definition import Exercise
from coach.record.read_only import open_to_read
from coach.record.settings import Settings
from coach.record.store import UnfinishedSession
from coach.ui.care_desk import CareDesk
from coach.ui.desk import Desk


class ReadingDesk(Desk):
    """Keeps no session, no answer and no setting. Raises as ``open_to_read`` does."""

    writes = False

    def __init__(
        self, data_folder: Path, exercises: Mapping[str, Exercise], plan: Plan | None
    ) -> None:
        super().__init__(data_folder, exercises, plan, open_to_read)
        # As without consent to a history: rules hear what is said, the record does not.
        self.care = CareDesk(self._store, self._exercises, self._without_consent)

    @property
    def keeps_record(self) -> bool:
        """Never."""
        return False

    def keep_settings(self, settings: Settings) -> None:
        """Use changed settings for as long as the window is open."""
        self.settings = settings

    def unfinished(self) -> UnfinishedSession | None:
        """Nothing can go on where nothing can be kept."""
        return None

    def _without_consent(self) -> Settings:
        return self.settings.model_copy(update={"storage_consent_at": None})
