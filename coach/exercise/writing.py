"""An exercise as the text of its file: what the catalogue's loader reads back as the same one."""

import tomli_w

from coach.exercise.definition import Exercise


def exercise_toml(exercise: Exercise) -> str:
    """The TOML of ``exercise``; what is as if nothing were said is left out."""
    return tomli_w.dumps(exercise.model_dump(mode="json", exclude_defaults=True))
