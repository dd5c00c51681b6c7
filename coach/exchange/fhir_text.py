"""Text as FHIR takes it: its strings hold no control characters and are never empty."""

import json
import re
from html import escape
from typing import Any

_LEGAL = re.compile(r"[ \t\r\n\S]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SPACE = re.compile(r"[^ \t\r\n\S]")
ESCAPED = "escaped"
"""The url of the part that holds a text which FHIR would not take as it is."""


def is_clean(text: str) -> bool:
    """Whether ``text`` may stand in a FHIR string as it is (R4 "string")."""
    return _LEGAL.fullmatch(text) is not None and _CONTROL.search(text) is None


def clean(text: str, instead: str = "-") -> str:
    """``text`` with a space for whatever FHIR does not take; ``instead`` where nothing is left."""
    told = _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()
    return told or instead


def exact(text: str) -> dict[str, Any]:
    """The value of an extension that keeps ``text`` to the letter."""
    if is_clean(text):
        return {"valueString": text}
    return {"extension": [{"url": ESCAPED, "valueString": json.dumps(text)}]}


def exact_of(extension: dict[str, Any]) -> str:
    """The text that ``exact`` kept. Raises ValueError, KeyError or TypeError for anything else."""
    if "valueString" in extension:
        text = extension["valueString"]
    else:
        (inner,) = extension["extension"]
        if inner["url"] != ESCAPED:
            raise ValueError("no text")
        text = json.loads(inner["valueString"])
    if not isinstance(text, str):
        raise TypeError("no text")
    return text


def narrative(lines: list[str], language: str) -> dict[str, str]:
    """A Narrative with a paragraph a line, as plain as it can be."""
    told = "".join(f"<p>{escape(clean(line), quote=False)}</p>" for line in lines)
    open_ = f'<div xmlns="http://www.w3.org/1999/xhtml" lang="{language}" xml:lang="{language}">'
    return {"status": "generated", "div": f"{open_}{told}</div>"}
