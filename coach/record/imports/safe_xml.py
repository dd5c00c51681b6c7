"""Looks through an XML file before a parser builds anything of it.

GPX and TCX have no document type. One that has may blow up to gigabytes or reach for other
files, so it is refused whole; with it go all entities but the five of XML itself. What is nested
deeper than such files ever are, or has more elements, is refused too.
"""

import re
from xml.parsers import expat

from coach.record.imports.faults import Fault, RunFileError

DEEPEST = 40
MOST_ELEMENTS = 3_000_000
STRAY_NAMESPACE = re.compile(rb"xmlns[^=]{200}")
"""From one that names nothing, the library for GPX searches to the end of the file."""


def root_of(content: bytes) -> str:
    """The name of the root element, without its namespace.

    Raises RunFileError: not XML, cut off, or nothing that a watch writes.
    """
    if STRAY_NAMESPACE.search(content):
        raise RunFileError(Fault.UNSAFE)
    look = _Look()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = look.refuse
    parser.EntityDeclHandler = look.refuse
    parser.StartElementHandler = look.begin
    parser.EndElementHandler = look.end
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        fault = Fault.CUT_OFF if look.root else Fault.NOT_A_RUN_FILE
        raise RunFileError(fault) from error
    return look.root


class _Look:
    def __init__(self) -> None:
        self.root = ""
        self._depth = 0
        self._elements = 0

    def refuse(self, *_: object) -> None:
        raise RunFileError(Fault.UNSAFE)

    def begin(self, name: str, _attributes: object) -> None:
        self.root = self.root or name.rpartition(":")[2]
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST or self._elements > MOST_ELEMENTS:
            raise RunFileError(Fault.UNSAFE)

    def end(self, _name: str) -> None:
        self._depth -= 1
