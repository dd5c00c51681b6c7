"""The pose models that ship with the program, checked before they are used."""

import hashlib
from typing import Literal, get_args

from coach.capture.errors import ModelDamaged
from coach.resources import shipped

ModelName = Literal["full", "lite"]

MODEL_NAMES: tuple[ModelName, ...] = get_args(ModelName)

BUNDLE_SHA256: dict[ModelName, str] = {
    "full": "c284e99964fe57386f6e9234949795cabade7d81325a92f2b5f4743647c2173c",
    "lite": "d7d0e03f68674a4ca5fb7c6be83d66acaf799a69555d6503698c0f5631bf43e8",
}
"""Fingerprints of the finished bundles in ``assets/models``, made by ``model_bundle``."""


def bundle_name(model: ModelName) -> str:
    """File name of a model's bundle."""
    return f"pose_{model}.task"


def model_bytes(model: ModelName) -> bytes:
    """The bundle of one model, as read from the disk.

    Raises ModelDamaged if it is missing, cannot be read or is not the one that was shipped.
    """
    path = shipped("assets", "models", bundle_name(model))
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelDamaged(
            f"The pose model {path.name} cannot be read ({error.strerror or error}). "
            "Please install the program again."
        ) from error
    if hashlib.sha256(content).hexdigest() != BUNDLE_SHA256[model]:
        raise ModelDamaged(
            f"The pose model {path.name} is damaged: it is not the file that was shipped. "
            "Please install the program again."
        )
    return content
