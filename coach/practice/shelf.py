"""What is the whole practice's and no person's: own templates and own exercises."""

import uuid
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coach.care.prescription import Prescription
from coach.practice.faults import Gone, NotTheirs
from coach.practice.folding import folded
from coach.practice.folding import kept as keepable
from coach.practice.rows import document_of, exercise_of, require_id, template_of
from coach.practice.schema import ExerciseRow, TemplateRow
from coach.practice.values import OwnExercise, Template
from coach.practice.writing import Pen, locked, require_unchanged


def templates(db: Session) -> list[Template]:
    """Own templates by name."""
    found = [template_of(row) for row in db.scalars(select(TemplateRow))]
    return sorted(found, key=lambda one: (folded(one.name), one.id))


def new_template(db: Session, pen: Pen, name: str, prescription: Prescription) -> Template:
    """A new template."""
    row = TemplateRow(id=str(uuid.uuid4()), name=keepable(name), document=document_of(prescription))
    pen.sign(row)
    db.add(row)
    db.flush()
    return template_of(row)


def changed_template(
    db: Session, pen: Pen, name: str, prescription: Prescription, was: Template
) -> Template:
    """Another name or content. Raises ChangedElsewhere, Gone, NotTheirs."""
    row = _template(db, was, replace(was, name=name, prescription=prescription))
    row.name = keepable(name)
    row.document = document_of(prescription)
    pen.sign(row)
    db.flush()
    return template_of(row)


def delete_template(db: Session, was: Template) -> None:
    """Delete a template. Raises ChangedElsewhere, Gone, NotTheirs."""
    db.delete(_template(db, was, was))
    db.flush()


def exercises(db: Session) -> list[OwnExercise]:
    """The practice's exercises by id."""
    rows = db.scalars(select(ExerciseRow))
    return sorted((exercise_of(row) for row in rows), key=lambda one: one.id)


def new_exercise(db: Session, pen: Pen, id_: str, toml: str, picture: bytes | None) -> OwnExercise:
    """A new exercise. Raises ChangedElsewhere where there is one of this id."""
    there = locked(db, ExerciseRow, require_id(id_))
    if there is not None:
        mine = OwnExercise(id_, toml, picture, pen.first)
        require_unchanged(there, None, lambda: exercise_of(there), mine)
    row = ExerciseRow(id=id_, toml=keepable(toml), picture=picture)
    pen.sign(row)
    db.add(row)
    db.flush()
    return exercise_of(row)


def changed_exercise(
    db: Session, pen: Pen, toml: str, picture: bytes | None, was: OwnExercise
) -> OwnExercise:
    """Other content for an exercise. Raises ChangedElsewhere, Gone."""
    row = _exercise(db, was, replace(was, toml=toml, picture=picture))
    row.toml, row.picture = keepable(toml), picture
    pen.sign(row)
    db.flush()
    return exercise_of(row)


def delete_exercise(db: Session, was: OwnExercise) -> None:
    """Delete an exercise. Raises ChangedElsewhere, Gone."""
    db.delete(_exercise(db, was, was))
    db.flush()


def _template(db: Session, was: Template, mine: Template) -> TemplateRow:
    if was.shipped:
        raise NotTheirs("A template that came with coach")
    row = locked(db, TemplateRow, was.id)
    if row is None:
        raise Gone
    require_unchanged(row, was.stamp, lambda: template_of(row), mine)
    return row


def _exercise(db: Session, was: OwnExercise, mine: OwnExercise) -> ExerciseRow:
    row = locked(db, ExerciseRow, was.id)
    if row is None:
        raise Gone
    require_unchanged(row, was.stamp, lambda: exercise_of(row), mine)
    return row
