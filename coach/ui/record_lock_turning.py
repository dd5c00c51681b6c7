"""Gives the record its passphrase, another or none, while no window has the record open."""

from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coach.record.errors import RecordError, TurningStopped
from coach.ui.fault_words import fault_words

if TYPE_CHECKING:
    from coach.record.seal.progress import Progress

translate = QCoreApplication.translate


class Turn(Enum):
    """What is to be done with the passphrase."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True)
class Turning:
    """A turn, with the new passphrase where there is one."""

    turn: Turn
    passphrase: str = field(default="", repr=False)

    def carried_out(self, data: Path, progress: "Progress | None" = None) -> str:
        """Do it, and say in words how it went; where it fails the record is as it was."""
        # Imported for the first passphrase: a start need not wait for it.
        from coach.record.seal import sealing  # noqa: PLC0415

        try:
            match self.turn:
                case Turn.SET:
                    turned = sealing.seal(data, self.passphrase, progress)
                case Turn.CHANGE:
                    turned = sealing.change(data, self.passphrase, progress)
                case Turn.REMOVE:
                    turned = sealing.unseal(data, progress)
        except TurningStopped as stopped:
            return fault_words(stopped.sentence)
        except RecordError as error:
            return translate("RecordLock", "Your record is as it was before. {0}").format(
                fault_words(error.sentence)
            )
        return " ".join(
            (_done(self.turn), *_about_copies(turned.done, turned.removed, turned.left))
        )


def _done(turn: Turn) -> str:
    match turn:
        case Turn.SET:
            return translate("RecordLock", "Your record opens only with your passphrase now.")
        case Turn.CHANGE:
            return translate("RecordLock", "Your record opens only with the new passphrase now.")
        case Turn.REMOVE:
            return translate("RecordLock", "Your record has no passphrase any more.")


def _about_copies(done: int, removed: int, left: int) -> list[str]:
    said = []
    if done:
        said.append(translate("RecordLock", "The same holds for its copies: {0}.").format(done))
    if removed:
        said.append(
            translate(
                "RecordLock", "Damaged copies that could not be locked were deleted: {0}."
            ).format(removed)
        )
    if left:
        said.append(translate("RecordLock", "Copies that stay as they were: {0}.").format(left))
    return said
