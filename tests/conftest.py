"""Settings of the laws, of which none is timed, and of Ctrl-C."""

from __future__ import annotations

import signal

from hypothesis import settings

settings.register_profile("untimed", deadline=None)  # a busy machine would break it; speed belongs in the benchmark
settings.load_profile("untimed")


def pytest_configure() -> None:
    """Let Ctrl-C interrupt what the tests start: a shell has what runs in its background ignore it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
