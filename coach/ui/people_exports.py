"""Writes a person's results for another program: tables for a spreadsheet, or a FHIR bundle."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from coach.exchange.faults import FileUnwritable
from coach.exchange.fhir import bundle_of
from coach.exchange.fhir_gather import with_results
from coach.exchange.fhir_source import FhirSource, Target
from coach.exchange.tables import export_results, spelling_for, table_words
from coach.exercise.definition import Exercise
from coach.practice.values import ClientPage, StoredPlan
from coach.record import place
from coach.record.store import Store


@dataclass(frozen=True, slots=True)
class Export:
    """Whose results, out of which record. ``language`` is that of the reader."""

    page: ClientPage
    store: Store
    exercises: Mapping[str, Exercise]
    language: str
    zone: tzinfo
    now: datetime

    def tables(self, file: Path, decimal_point: str) -> None:
        """Write the tables. Raises RecordError."""
        words = table_words(self.language, self.exercises)
        spelling = spelling_for(decimal_point)
        export_results(self.store, self.page.totals, file, self.zone, words, spelling)

    def fhir(self, file: Path, plan: StoredPlan, author: str, targets: tuple[Target, ...]) -> None:
        """Write the plan and what came of it, without the name. Raises FileUnwritable,
        RecordError."""
        source = FhirSource(
            made_at=self.now,
            client_id=plan.client_id,
            prescription=plan.prescription,
            exercises=self.exercises,
            author=author,
            signed_at=plan.signed_at,
            targets=targets,
        )
        today = self.now.astimezone(self.zone).date()
        whole = with_results(source, self.store, self.page, today, self.zone)
        text = bundle_of(whole)
        part = place.new_private_file(beside=file)
        try:
            part.write_text(text, encoding="utf-8")
            part.replace(file)
        except OSError as error:
            raise FileUnwritable(file, place.why_not(error)) from error
        finally:
            part.unlink(missing_ok=True)
