"""Writes the published JSON Schema of plan files: ``uv run python -m coach.exchange.published``.

For a checkout, after a change of the models. A change that a reader of today refuses is a new
version of the format.
"""

import json
from pathlib import Path

from coach.exchange.plan_form import SCHEMA, schema
from coach.resources import shipped


def schema_file() -> Path:
    """Where the schema ships."""
    return shipped("assets", "schemas", SCHEMA)


def schema_text() -> str:
    """The schema as it is to be published."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def main() -> None:
    """Write it."""
    schema_file().parent.mkdir(exist_ok=True)
    schema_file().write_text(schema_text(), encoding="utf-8")


if __name__ == "__main__":
    main()
