"""What optional extras bring, imported when it is used and not before."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def import_extra(module: str, *, extra: str) -> Any:
    """Import a module that the extra *extra* of this package installs.

    >>> import_extra("json", extra="none").loads("1")
    1

    Raises ImportError, with the command that installs it, where it is missing.
    """
    try:
        return import_module(module)
    except ImportError as error:
        message = f"expected {module} to be installed, got {error}: pip install 'textclean[{extra}]'"
        raise ImportError(message) from error
