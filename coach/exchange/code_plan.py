"""A plan file out of the text of a code, checked as it would be out of a file."""

from coach.exchange.faults import ExchangeError, FromNewerVersion
from coach.exchange.plan_file import plan_from
from coach.exchange.sheet_payload import NewerPlanCode, bytes_of


class UnsoundPlanCode(ExchangeError):
    """What is in the code is no plan as its author signed it."""

    def __init__(self) -> None:
        super().__init__(
            "The plan in this code is not what was signed: somebody or something changed it. "
            "Nothing was taken over. Please ask for the plan file."
        )


def plan_file_in(payload: str) -> bytes:
    """The bytes of the plan file in ``payload``, which is whole and signed by its author.

    Whether the author is to be trusted: ``exchange.trust``. Raises NoPlanCode, NewerPlanCode,
    DamagedPlanCode, UnsoundPlanCode.
    """
    raw = bytes_of(payload)
    try:
        plan_from(raw)
    except FromNewerVersion:
        raise NewerPlanCode from None
    except ExchangeError:
        raise UnsoundPlanCode from None
    return raw
