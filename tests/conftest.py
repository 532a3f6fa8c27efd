"""Settings of the laws: no law is timed, since a busy machine would break it; speed belongs in the benchmark."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
