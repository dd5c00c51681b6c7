"""The pictures that came with a physio's plan, under names that a loop view asks for."""

from collections.abc import Mapping

from PySide6.QtGui import QImage

_OWN = "own__"


def picture_name(exercise_id: str) -> str:
    """The name of an own picture; no loop that ships begins like it."""
    return f"{_OWN}{exercise_id}"


def is_own(name: str) -> bool:
    """Whether a picture is one of those that came with a plan."""
    return name.startswith(_OWN)


def offered_name(exercise_id: str) -> str:
    """The name of a picture of a plan that is only looked at."""
    return f"offered__{exercise_id}"


def practice_name(exercise_id: str) -> str:
    """The name of a picture of the practice's own exercise."""
    return f"practice__{exercise_id}"


class OwnPictures:
    """Pictures by name. One that is no image, or was not put here, is not known."""

    def __init__(self) -> None:
        self._images: dict[str, QImage] = {}
        self._lent: dict[str, QImage] = {}
        self._practice: dict[str, QImage] = {}

    def put(self, pictures: Mapping[str, bytes]) -> None:
        """Hold these PNGs, by exercise id, in place of those before."""
        read = {id_: QImage.fromData(png, "PNG") for id_, png in pictures.items()}
        self._images = {picture_name(id_): one for id_, one in read.items() if not one.isNull()}

    def lend(self, pictures: Mapping[str, bytes]) -> None:
        """Hold these PNGs as well, of a plan that is not taken yet; see ``offered_name``."""
        read = {offered_name(id_): QImage.fromData(png, "PNG") for id_, png in pictures.items()}
        self._lent = {name: one for name, one in read.items() if not one.isNull()}

    def show_practice(self, pictures: Mapping[str, bytes]) -> None:
        """Hold these PNGs as well, by own exercise of the practice; see ``practice_name``."""
        read = {practice_name(id_): QImage.fromData(png) for id_, png in pictures.items()}
        self._practice = {name: one for name, one in read.items() if not one.isNull()}

    def image(self, name: str | None) -> QImage | None:
        """The picture called ``name``."""
        if name is None:
            return None
        return self._images.get(name) or self._lent.get(name) or self._practice.get(name)
