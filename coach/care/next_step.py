"""What to do next, in order: there is always at least one thing, and rest is one."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NextStep:
    """A next step: ``key`` is its sentence in ``assets/care/texts.toml``, ``values`` fill it.

    ``where`` says which screen it leads to.
    """

    key: str
    where: str
    values: Mapping[str, float | int | str] = field(default_factory=dict)
