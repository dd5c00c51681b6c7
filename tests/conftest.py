"""What holds for every test: a law is tried on many values, however long a busy machine takes."""

from hypothesis import settings

settings.register_profile("coach", deadline=None)
settings.load_profile("coach")
