"""Events to JSON and back, driven by the fields that their dataclasses declare.

An event becomes ``{"kind": <class name>, "t": <seconds>, <field>: <value>, ...}``. JSON has no
NaN and no infinity: a number that is not finite is unknown and becomes null, and null in a float
field reads back as NaN. A field that is absent takes its default, so old events stay readable
when a field is added.

An event of another version that is not understood whole (its kind, a field or a value is
unknown) is preserved, not refused and not half read: it comes back as ``RawEvent``, which
encodes to the very same document. A record thus passes through an older app without loss.
"""

import dataclasses
import inspect
import json
import math
import types
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from coach.motion import events as motion_events
from coach.motion.events import Event
from coach.session import events as session_events


@dataclasses.dataclass(frozen=True, slots=True)
class RawEvent(Event):
    """An event that this version does not understand; ``document`` is its JSON text."""

    kind: str
    document: str


class _NotUnderstoodError(Exception):
    """A value does not fit the field that this version declares."""


def _registered(modules: Iterable[types.ModuleType]) -> dict[str, type[Event]]:
    return {
        name: member
        for module in modules
        for name, member in inspect.getmembers(module, inspect.isclass)
        if issubclass(member, Event) and member is not Event
    }


KINDS: Final[Mapping[str, type[Event]]] = types.MappingProxyType(
    _registered([motion_events, session_events])
)
"""Every kind of event, by the name it is stored under. Renaming a class needs a migration."""

_HINTS: Final[Mapping[type, Mapping[str, Any]]] = {
    kind: get_type_hints(kind) for kind in KINDS.values()
}


def encode(event: Event) -> dict[str, Any]:
    """The JSON document of ``event``. Raises TypeError for an event that has no kind."""
    if isinstance(event, RawEvent):
        document: dict[str, Any] = json.loads(event.document)
        return document
    name = type(event).__name__
    if KINDS.get(name) is not type(event):
        raise TypeError(f"{type(event).__qualname__} is not a kind of event")
    return {"kind": name, **_encode_fields(event, _HINTS[type(event)])}


def decode(document: Mapping[str, Any]) -> Event:
    """The event of a JSON document; a RawEvent where this version does not understand it."""
    fields = {name: value for name, value in document.items() if name != "kind"}
    kind = document.get("kind")
    try:
        known = KINDS.get(kind) if isinstance(kind, str) else None
        if known is None:
            raise _NotUnderstoodError
        event: Event = _decode_fields(known, fields, _HINTS[known])
    except _NotUnderstoodError:
        t = fields.get("t")
        return RawEvent(
            t=t if isinstance(t, float) else math.nan,
            kind=str(kind),
            document=json.dumps(document, sort_keys=True),
        )
    return event


def _encode_fields(value: Any, hints: Mapping[str, Any]) -> dict[str, Any]:
    return {
        field.name: _encode_value(getattr(value, field.name), hints[field.name])
        for field in dataclasses.fields(value)
    }


def _encode_value(value: Any, hint: Any) -> Any:
    if value is None:
        return None
    hint = _without_none(hint)
    if hint is float:
        return float(value) if math.isfinite(value) else None
    # A movement works on numpy values; JSON takes only Python's own.
    if hint in (int, bool, str):
        return hint(value)
    if get_origin(hint) is tuple:
        return [_encode_value(item, get_args(hint)[0]) for item in value]
    if get_origin(hint) is Literal:
        return value
    if dataclasses.is_dataclass(hint):
        return _encode_fields(value, get_type_hints(hint))
    raise TypeError(f"no JSON form for {hint!r}")


def _decode_fields(kind: Any, fields: Any, hints: Mapping[str, Any]) -> Any:
    if not isinstance(fields, Mapping) or not fields.keys() <= hints.keys():
        raise _NotUnderstoodError
    try:
        return kind(**{name: _decode_value(value, hints[name]) for name, value in fields.items()})
    except (TypeError, ValueError, OverflowError) as error:
        raise _NotUnderstoodError from error


def _decode_value(value: Any, hint: Any) -> Any:
    if value is None and _takes_none(hint):
        return None
    hint = _without_none(hint)
    if hint is float and value is None:
        return math.nan
    if hint is float and isinstance(value, float | int) and not isinstance(value, bool):
        return float(value)
    if hint is int and isinstance(value, int) and not isinstance(value, bool):
        return value
    if hint in (str, bool) and isinstance(value, hint):
        return value
    if get_origin(hint) is Literal and value in get_args(hint):
        return value
    if get_origin(hint) is tuple and isinstance(value, list):
        return tuple(_decode_value(item, get_args(hint)[0]) for item in value)
    if dataclasses.is_dataclass(hint):
        return _decode_fields(hint, value, get_type_hints(hint))
    raise _NotUnderstoodError


def _takes_none(hint: Any) -> bool:
    return get_origin(hint) in (Union, types.UnionType) and type(None) in get_args(hint)


def _without_none(hint: Any) -> Any:
    if not _takes_none(hint):
        return hint
    (only,) = [option for option in get_args(hint) if option is not type(None)]
    return only
