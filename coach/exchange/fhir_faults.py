"""Why a plan cannot be taken from a FHIR file, each with a sentence for the physio."""

from coach.exchange.faults import ExchangeError

_NOTHING = "Nothing was taken over."


class FhirFault(ExchangeError):
    """A FHIR file from which no plan can be taken, for the reason ``why``."""

    def __init__(self, why: str) -> None:
        super().__init__(f"No plan can be taken from this file: {why}. {_NOTHING}")
        self.why = why


class FhirTooLarge(FhirFault):
    """It is longer, or nested deeper, than an exported plan ever is."""


class FhirUnreadable(FhirFault):
    """It is no JSON, or was cut off or damaged."""


class FhirOtherKind(FhirFault):
    """It is something else than a bundle with one plan."""


class FhirForeign(FhirFault):
    """It holds another program's plan, which lacks what an exercise here needs."""


class FhirNewer(FhirFault):
    """It was written by a later version of the app."""


class FhirMissing(FhirFault):
    """It refers to something that is not in it."""


class FhirUnsound(FhirFault):
    """A value in it is out of bounds, was changed elsewhere, or contradicts another."""
