"""Finds names as people type them: without regard to case, accents and how umlauts are written."""

import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_DIGRAPHS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def haystack(*texts: str) -> str:
    """What is kept to be searched: each text as it reads plain, as ü = ue and as ue = ü."""
    forms: list[str] = []
    for text in texts:
        plain = folded(text)
        spelt = folded(unicodedata.normalize("NFC", text.casefold()).translate(_UMLAUTS))
        short = plain
        for digraph, letter in _DIGRAPHS:
            short = short.replace(digraph, letter)
        forms += (plain, spelt, short)
    return "\n".join(dict.fromkeys(forms))


def needles(search: str) -> list[str]:
    """The words of ``search``, each of which must be in the haystack; none find everybody."""
    return folded(search).split()


def folded(text: str) -> str:
    """``text`` in small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return kept(bare.casefold())


def kept(text: str) -> str:
    """``text`` without what no database keeps as text: NUL, and halves of a surrogate pair."""
    return "".join(
        letter for letter in text if letter != "\0" and not "\ud800" <= letter <= "\udfff"
    )
