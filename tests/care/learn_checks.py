"""What holds for every text of the Learn screen, in both languages."""

import re
from collections.abc import Iterable

from pydantic import BaseModel

FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
CLAIMS = re.compile(
    r"diagnos|\btreat|\bheal(s|ed|ing)?\b|\bdetect|validat|\b(ab)?normal|safe to|stem cell"
    r"|\bcure|ibuprofen|painkiller",
    re.IGNORECASE,
)
CLAIMS_DE = re.compile(
    r"diagnos|behandl|(?<!t)heil|\berkennt|validier|\b(ab)?normal|sicher zu|stammzell"
    r"|ibuprofen|schmerzmittel",
    re.IGNORECASE,
)


def words_of(value: object) -> Iterable[str]:
    """Every text in ``value``, but for ids and what is in other languages."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, BaseModel):
        for key in type(value).model_fields:
            if key not in NOT_READ:
                yield from words_of(getattr(value, key))
    elif isinstance(value, tuple):
        for one in value:
            yield from words_of(one)


NOT_READ = {
    *("id", "icon", "kind", "text", "moves", "claims", "claim", "sources", "light", "keywords"),
    *("standing", "topic", "where", "cite"),
}


def figures_of(value: object) -> list[str]:
    """The figures in ``value``, however thousands and decimals are written."""
    found = FIGURE.findall(" ".join(words_of(value)))
    return sorted(re.sub("[.,]", "", one) for one in found)
