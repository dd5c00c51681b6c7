"""What a person may ask for on the command line, and a helpful answer to what there is not."""

from collections.abc import Mapping
from difflib import get_close_matches

from coach.capture.models import ModelName
from coach.exercise.definition import Exercise
from coach.motion.events import Side


class ChoiceError(Exception):
    """Something was asked for that there is not; ``sentence`` says what there is."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def chosen_exercise(catalogue: Mapping[str, Exercise], wanted: str) -> Exercise:
    """The exercise of that id. Raises ChoiceError, naming the nearest id."""
    if wanted in catalogue:
        return catalogue[wanted]
    if not wanted:
        raise ChoiceError(
            "Say which exercise it is: --exercise ID. The command coach exercises lists them."
        )
    near = get_close_matches(wanted, catalogue, n=1, cutoff=0.4)
    hint = f"Did you mean {near[0]}?" if near else "The command coach exercises lists them."
    raise ChoiceError(f"There is no exercise {wanted}. {hint}")


def chosen_side(wanted: str) -> Side | None:
    """The side of that name, None for none. Raises ChoiceError."""
    match wanted:
        case "left" | "right":
            return wanted
        case "":
            return None
        case _:
            raise ChoiceError(f"The side is left or right, not {wanted}.")


def chosen_model(wanted: str) -> ModelName:
    """The pose model of that name. Raises ChoiceError."""
    match wanted:
        case "full" | "lite":
            return wanted
        case _:
            raise ChoiceError(f"The model is full or lite, not {wanted}.")
