"""A plan while it is being written: it may still lack exercises, or hold a dose that is refused."""

from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Literal

from coach.care.prescription import Prescribed, Prescription


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """The parts of a Prescription, none of them checked; a change makes a new draft."""

    id: str
    version: int
    name: str
    starts: date
    review: date | None = None
    phase: int | None = None
    items: tuple[Prescribed, ...] = ()
    morning_pain_max: int = 5
    auto_progress: bool = False
    note: str = ""
    language: Literal["en", "de"] = "en"

    @classmethod
    def of(cls, prescription: Prescription) -> "PlanDraft":
        """The draft that says the same as ``prescription``."""
        return cls(**{one.name: getattr(prescription, one.name) for one in fields(cls)})

    def whole(self) -> Prescription:
        """The plan that it has become.

        Raises:
            pydantic.ValidationError: something is missing or impossible.
        """
        parts = asdict(self) | {"items": [item.model_dump() for item in self.items]}
        return Prescription.model_validate(parts)
