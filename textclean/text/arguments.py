"""What callers hand over: checked at the door, with what to do instead where it is something else.

Decides nothing about a text.
"""

from __future__ import annotations

from collections.abc import Iterable


def check_str(text: object) -> None:
    """Raise TypeError, with what to do instead, where *text* is not a `str`.

    >>> check_str(None)
    Traceback (most recent call last):
    TypeError: expected a str, got NoneType: give one text, and leave missing ones out
    """
    if not isinstance(text, str):
        message = f"expected a str, got {type(text).__name__}: give one text, and leave missing ones out"
        raise TypeError(message)


def list_phrases(phrases: Iterable[str], *, what: str) -> list[str]:
    """Return phrases as a list; raises TypeError, with what they are in words, for one str and for what is none.

    >>> list_phrases("Read more", what="phrases in keep")
    Traceback (most recent call last):
    TypeError: expected several phrases in keep, got one str: write ['Read more']
    >>> list_phrases([404], what="phrases in keep")
    Traceback (most recent call last):
    TypeError: expected phrases in keep that are str, got int: leave missing ones out, and write numbers as text
    """
    if isinstance(phrases, str):
        message = f"expected several {what}, got one str: write [{phrases!r}]"
        raise TypeError(message)
    if not isinstance(phrases, Iterable):
        message = f"expected several {what}, got {type(phrases).__name__}: give a list, or leave it out"
        raise TypeError(message)
    listed = list(phrases)
    for phrase in listed:
        if not isinstance(phrase, str):
            kind = type(phrase).__name__
            message = f"expected {what} that are str, got {kind}: leave missing ones out, and write numbers as text"
            raise TypeError(message)
    return listed


def check_share(value: float, *, name: str, default: float) -> None:
    """Raise ValueError, with what to do instead, where a value is no share, and TypeError where it is no number.

    >>> check_share(80, name="similarity", default=0.8)
    Traceback (most recent call last):
    ValueError: expected similarity from 0.0 to 1.0, got 80: 0.8 is the default
    """
    check_number(value, name=name, default=default)
    if not 0.0 <= value <= 1.0:
        message = f"expected {name} from 0.0 to 1.0, got {value!r}: {default} is the default"
        raise ValueError(message)


def check_number(value: object, *, name: str, default: float) -> None:
    """Raise TypeError, with what to do instead, where a value is no number."""
    if not hasattr(value, "__float__"):
        message = f"expected {name} to be a number, got {type(value).__name__}: {default} is the default"
        raise TypeError(message)
