"""What the doctor found about one part of the program, and how findings are told."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["good", "limited", "broken"]

_SIGNS: dict[Verdict, str] = {"good": "ok  ", "limited": "note", "broken": "FAIL"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One part with its verdict: "limited" works with less, "broken" keeps the coach from working.

    ``advice`` is what to do about it, empty when there is nothing to do.
    """

    part: str
    verdict: Verdict
    found: str
    advice: str = ""


def told(finding: Finding) -> str:
    """The finding in one or two lines."""
    line = f"[{_SIGNS[finding.verdict]}] {finding.part}: {finding.found}"
    return f"{line}\n       {finding.advice}" if finding.advice else line


def conclusion(findings: Iterable[Finding]) -> str:
    """One sentence about all of them."""
    verdicts = [finding.verdict for finding in findings]
    if "broken" in verdicts:
        return "The coach cannot work here yet: see FAIL above."
    if "limited" in verdicts:
        return "The coach works here, with the notes above."
    return "All is well."
