"""Imports what a start needs beside Qt, and before it: once Qt is there, every import takes longer.

PySide6 reads the source of each module that is imported after it, to see whether that uses Qt, and
keeps the text. This spares the start some three hundred files.
"""

# ruff: noqa: F401

import os

# It looks through every installed package for what could change our models; nothing should.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
# Our arrays are small: numpy's further threads would only wait for work, and burn time with it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import coach.capture.camera
import coach.capture.video
import coach.care.contradictions
import coach.care.default_plan
import coach.care.fortnight
import coach.care.own_exercises
import coach.care.prescribed_words
import coach.care.programme
import coach.care.reminders
import coach.care.why
import coach.care_library
import coach.child
import coach.garbage
import coach.record.backup
import coach.record.care_log
import coach.record.care_sessions
import coach.record.erase
import coach.record.history
import coach.record.in_use
import coach.record.settings
import coach.record.store
import coach.record.system_zone
import coach.session.commands
import coach.session.ending
import coach.session.findings
