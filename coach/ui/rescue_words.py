"""Says why the record does not open, and which ways on there are."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from coach.record.backup import Backup
from coach.record.errors import (
    RecordBusy,
    RecordDamaged,
    RecordError,
    RecordFromNewerVersion,
    RecordInUse,
    RecordUnwritable,
)
from coach.ui.backup_words import day_words
from coach.ui.fault_words import fault_words

translate = QCoreApplication.translate


class Way(Enum):
    """A way on; the other is a ``Backup`` to go back to."""

    REPAIR = auto()
    LOOK = auto()
    AGAIN = auto()
    ANEW = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Offer:
    """A way on with its button and what it does; without ``why`` the button says it all."""

    way: Way
    button: str
    icon: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Rescue:
    """What happened, and what is offered; the first offer is the one that we advise."""

    title: str
    body: str
    offers: tuple[Offer, ...]
    backups: tuple[Backup, ...] = ()


def rescue_from(fault: RecordError, backups: tuple[Backup, ...]) -> Rescue:
    """What to say of ``fault``; ``backups`` are those there are, newest first."""
    match fault:
        case RecordDamaged():
            return _from_damage(fault, backups)
        case RecordInUse():
            body = translate(
                "Rescue",
                "Only one window can change your record at a time. Go on in the other one, or "
                "look at the record here without changing it.",
            )
            return Rescue(translate("Rescue", "Coach is already open"), body, (_again(), _look()))
        case RecordFromNewerVersion():
            body = translate(
                "Rescue",
                "A newer version of Coach has written it, and nothing was changed. Install the "
                "newest version to go on. Until then you can look at it here.",
            )
            return Rescue(
                translate("Rescue", "Your record is from a newer Coach"), body, (_look(),)
            )
        case RecordBusy():
            body = translate(
                "Rescue", "Another program holds the file of your record. Close it, then try again."
            )
            return Rescue(translate("Rescue", "Your record is in use"), body, (_again(),))
        case RecordUnwritable():
            body = translate(
                "Rescue",
                "Coach cannot write to the place of your record: {0}. What was saved before is "
                "safe.",
            ).format(fault_words(fault.why))
            return Rescue(
                translate("Rescue", "Your record cannot be changed"), body, (_again(), _look())
            )
        case _:
            return Rescue(
                translate("Rescue", "Your record does not open"),
                fault_words(fault.sentence),
                (_again(),),
            )


def _from_damage(fault: RecordDamaged, backups: tuple[Backup, ...]) -> Rescue:
    body = translate(
        "Rescue",
        "The file with your exercises was spoilt: {0}. That can happen when a computer loses its "
        "power or a disk fails. Nothing was deleted. Whatever you choose here, the file is kept "
        "as it is, in the folder “aside”.",
    ).format(fault_words(fault.what))
    if backups:
        why = translate(
            "Rescue",
            "Coach reads what can still be read, and fills the gaps from the backup of {0}.",
        ).format(day_words(backups[0]))
    else:
        why = translate("Rescue", "Coach reads what can still be read. Some of it may be missing.")
    repair = Offer(Way.REPAIR, translate("Rescue", "Repair my record"), "bandage", why)
    anew = Offer(
        Way.ANEW,
        translate("Rescue", "Begin an empty record"),
        "plus",
        translate(
            "Rescue",
            "You start from the beginning. The damaged file stays, and can be looked into later.",
        ),
    )
    return Rescue(translate("Rescue", "Your record is damaged"), body, (repair, anew), backups)


def _look() -> Offer:
    return Offer(
        Way.LOOK,
        translate("Rescue", "Look at it only"),
        "seen",
        translate(
            "Rescue", "You see your days and your history. What you do meanwhile is not kept."
        ),
    )


def _again() -> Offer:
    return Offer(Way.AGAIN, translate("Rescue", "Try again"), "restart")
