"""Words that come from another person: what they may hold, and how they are shown.

A text stays a text. What could make it look like another one, or like part of the window, is
taken out before signing and refused in what arrives: control characters, and the marks that turn
the direction of writing (Unicode Standard Annex 9, §2; CVE-2021-42574). Joiners stay, since
Persian and family emoji are written with them.
"""

import re
from pathlib import Path

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNWELCOME = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_LONGEST_NAME = 80
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"


def cleaned(text: str) -> str:
    """The text without what a file may not hold; line ends become line feeds, tabs spaces."""
    return _UNWELCOME.sub("", _LINE_ENDS.sub("\n", text).replace("\t", " "))


def cleaned_line(text: str) -> str:
    """As ``cleaned``, in one line and without space around it."""
    return " ".join(cleaned(text).split("\n")).strip()


def is_plain(text: str, lines: bool) -> bool:
    """Whether a text that arrived may be shown; ``lines`` allows it more than one."""
    return _UNWELCOME.search(text) is None and (lines or "\n" not in text)


def isolated(text: str) -> str:
    """The text to be set among other words, so that its direction turns none of them."""
    return f"{_ISOLATE}{cleaned_line(text)}{_END_ISOLATE}"


def shown_name(file: Path) -> str:
    """A file's name as a sentence may repeat it."""
    name = cleaned_line(file.name) or "The file"
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
