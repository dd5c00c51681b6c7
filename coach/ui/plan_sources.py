"""Gathers what a plan may begin from: templates, plans of other people, earlier versions."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from coach.exchange.bounded import whole
from coach.exchange.fhir_json import MOST_BYTES
from coach.exchange.fhir_reading import plan_from_bundle
from coach.practice.book import Book
from coach.practice.shipped import load_templates
from coach.practice.values import ClientPage, StoredPlan, Template
from coach.ui.plan_makings import PlanMakings
from coach.ui.plan_start import Source, amount_words, of_plan, of_template

translate = QCoreApplication.translate

MOST_PEOPLE = 12
"""So many people's plans are shown; a search finds the others."""
MOST_LOOKED_AT = 40
"""So many people are looked at for a plan, as each one is asked of the database."""


class PlanSources:
    """Asks the book anew each time, since other machines write to it as well."""

    def __init__(self, book: Book, makings: PlanMakings) -> None:
        self._book = book
        self._makings = makings

    def shipped(self) -> list[Source]:
        """The templates that ship, one for each phase."""
        makings = self._makings
        made = load_templates(
            makings.exercises, makings.progressions, makings.language, makings.today
        )
        return [of_template(one, _own()) for one in made]

    def templates(self) -> list[Source]:
        """The practice's own templates, then those that ship.

        Raises:
            PracticeError: the book cannot be read.
        """
        own = [of_template(one, _own()) for one in self._book.templates()]
        return own + self.shipped()

    def in_file(self, file: Path) -> Source:
        """The plan in a FHIR file that was exported here.

        Raises:
            ExchangeError: the file cannot be read, or no plan can be taken from it.
        """
        plan = plan_from_bundle(whole(file, MOST_BYTES))
        return Source(plan.name, amount_words(plan), plan, named=True)

    def delete(self, template: Template) -> None:
        """Delete an own template.

        Raises:
            PracticeError: the book cannot be changed, or the template was changed elsewhere.
        """
        self._book.delete_template(template)

    def people(self, search: str, but: str) -> list[Source]:
        """The newest plan of each person that ``search`` finds, without the person ``but``.

        Raises:
            PracticeError: the book cannot be read.
        """
        today = self._makings.today
        found: list[Source] = []
        others = [one.client for one in self._book.clients(today, search) if one.client.id != but]
        for client in others[:MOST_LOOKED_AT]:
            plan = next(iter(self._book.page(client.id, today).plans), None)
            if plan is not None:
                found.append(of_plan(client.name, plan))
            if len(found) == MOST_PEOPLE:
                break
        return found

    def versions(self, page: ClientPage, but: StoredPlan | None) -> list[Source]:
        """The plans of a person, the newest first, without ``but``, which is on the screen."""
        return [
            of_plan(_version_words(one), one)
            for one in page.plans
            if but is None or _key(one) != _key(but)
        ]


def _key(plan: StoredPlan) -> tuple[str, int]:
    return plan.prescription.id, plan.prescription.version


def _own() -> str:
    return translate("plan", "Your practice")


def _version_words(plan: StoredPlan) -> str:
    number = plan.prescription.version
    if plan.signed_at is None:
        return translate("plan", "Version {0}, a draft").format(number)
    day = QLocale().toString(plan.signed_at.astimezone().date(), translate("plan", "d MMM yyyy"))
    return translate("plan", "Version {0}, signed {1}").format(number, day)
