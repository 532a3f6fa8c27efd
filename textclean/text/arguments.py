"""What callers hand over: checked at the door, with what to do instead where it is something else.

Decides nothing about a text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def check_str(text: object) -> None:
    """Raise TypeError, with what to do instead, where *text* is not a `str`.

    >>> check_str(b"The heron")
    Traceback (most recent call last):
    TypeError: expected a str, got bytes: decode it first, for example with text.decode('utf-8')
    """
    if not isinstance(text, str):
        message = f"expected a str, got {type(text).__name__}: {_advise(text)}"
        raise TypeError(message)


def _advise(value: object) -> str:
    """Return what to do to get a text from a value that is no `str`."""
    if _is_missing(value):
        return "drop missing values first, or use clean_many(), which passes them through"
    if isinstance(value, bytes | bytearray):
        return "decode it first, for example with text.decode('utf-8')"
    if callable(getattr(value, "get_text", None)):  # before "read" and "text", of which a soup says that it has them
        return "take its text, for example with soup.get_text('\\n')"
    if isinstance(getattr(value, "text", None), str):  # a cleaning, a paragraph, the answer to a request
        return f"take its text, for example with {type(value).__name__.lower()}.text"
    if isinstance(value, Mapping):
        return "give one value, for example row['text']"
    if hasattr(value, "read"):
        return "read it first, for example with file.read()"
    if hasattr(value, "__fspath__"):
        return "read the file first, for example with path.read_text(encoding='utf-8')"
    if isinstance(value, Iterable):
        return "for many texts use clean_many(texts)"
    return "convert it first, for example with str(value)"


def _is_missing(value: object) -> bool:
    """Tell whether a value stands for no value: None, NaN, NaT, pandas.NA."""
    is_nan = isinstance(value, float) and value != value
    return value is None or is_nan or type(value).__name__ in ("NAType", "NaTType")


def list_phrases(phrases: Iterable[str], *, what: str) -> list[str]:
    """Return phrases as a list; raises TypeError for one str and for anything but several str.

    *what* says in the message what the phrases are.

    >>> list_phrases("Read more", what="phrases in keep")
    Traceback (most recent call last):
    TypeError: expected several phrases in keep, got one str: write ['Read more']
    >>> list_phrases([404], what="phrases in keep")
    Traceback (most recent call last):
    TypeError: expected phrases in keep that are str, got int: drop missing values, decode bytes, write numbers as text
    """
    if isinstance(phrases, str | bytes):
        phrase = phrases if isinstance(phrases, str) else phrases.decode(errors="replace")
        message = f"expected several {what}, got one {type(phrases).__name__}: write [{phrase!r}]"
        raise TypeError(message)
    if not isinstance(phrases, Iterable):
        message = f"expected several {what}, got {type(phrases).__name__}: give a list, or leave it out"
        raise TypeError(message)
    listed = list(phrases)
    for phrase in listed:
        if not isinstance(phrase, str):
            kind = type(phrase).__name__
            advice = "drop missing values, decode bytes, write numbers as text"
            message = f"expected {what} that are str, got {kind}: {advice}"
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
