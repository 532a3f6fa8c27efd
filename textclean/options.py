"""The options of `clean` and `explain`, and what the functions among them return: checked.

Decides nothing about a text. What other functions take as well, texts and phrases, is checked in `text.arguments`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textclean.removals import Removal


def check_stages(stages: object) -> None:
    """Raise TypeError, with what to do instead, where *stages* are no sequence of callables.

    >>> check_stages("find_boilerplate")
    Traceback (most recent call last):
    TypeError: expected a sequence of stages, got str: give functions in a list, such as [find_boilerplate]
    """
    if callable(stages):
        message = f"expected several stages, got one {type(stages).__name__}: write [{_name(stages)}]"
        raise TypeError(message)
    if isinstance(stages, str | bytes):
        kind = type(stages).__name__
        message = f"expected a sequence of stages, got {kind}: give functions in a list, such as [find_boilerplate]"
        raise TypeError(message)
    if not isinstance(stages, Sequence):
        message = f"expected a sequence of stages, got {type(stages).__name__}: give a list or a tuple"
        raise TypeError(message)
    for stage in stages:
        if not callable(stage):
            message = f"expected stages that can be called, got {stage!r}: give functions, such as find_boilerplate"
            raise TypeError(message)


def check_normalizer(normalizer: object) -> None:
    """Raise TypeError, with what to do instead, where *normalizer* cannot be called."""
    if not callable(normalizer):
        message = (
            f"expected a normalizer that can be called, got {normalizer!r}: give a function, or str to change nothing"
        )
        raise TypeError(message)


def check_normalized(text: object) -> None:
    """Raise TypeError where a normalizer has returned no text.

    >>> check_normalized(None)
    Traceback (most recent call last):
    TypeError: expected the normalizer to return a str, got NoneType: return the whole text, changed or not
    """
    if not isinstance(text, str):
        kind = type(text).__name__
        message = f"expected the normalizer to return a str, got {kind}: return the whole text, changed or not"
        raise TypeError(message)


def list_removals(found: object, stage: object) -> list[Removal]:
    """Return what a stage has found as a list; raise TypeError, with what to do instead, where that is no removals.

    >>> list_removals(None, print)
    Traceback (most recent call last):
    TypeError: expected removals from the stage print, got NoneType: yield them, or return a list
    >>> list_removals([(0, 4)], print)
    Traceback (most recent call last):
    TypeError: expected removals from the stage print, got a tuple: write Removal(start, end, reason, evidence)
    """
    if not isinstance(found, Iterable):
        got, advice = type(found).__name__, "yield them, or return a list"
        message = f"expected removals from the stage {_name(getattr(stage, 'func', stage))}, got {got}: {advice}"
        raise TypeError(message)
    removals = list(found)
    for removal in removals:
        if not isinstance(removal, Removal):
            got, advice = type(removal).__name__, "write Removal(start, end, reason, evidence)"
            message = f"expected removals from the stage {_name(getattr(stage, 'func', stage))}, got a {got}: {advice}"
            raise TypeError(message)
    return removals


def _name(stage: object) -> str:
    return str(getattr(stage, "__name__", "stage"))


def check_furniture(furniture: object, sites: object) -> None:
    """Raise TypeError where *furniture* is anything else, and ValueError where sites are given without it.

    >>> check_furniture("sites.furniture", None)
    Traceback (most recent call last):
    TypeError: expected Furniture, got str: read the file with Furniture.load(path)
    """
    if furniture is None:
        if sites is not None:
            message = (
                "expected furniture for a site, got none: give furniture=learn_furniture(texts, sites), or no site"
            )
            raise ValueError(message)
        return
    from textclean.corpus.furniture import Furniture  # whoever has some has imported it

    if not isinstance(furniture, Furniture):
        is_path = isinstance(furniture, str) or hasattr(furniture, "__fspath__")
        advice = "read the file with Furniture.load(path)" if is_path else "give what learn_furniture(texts) returns"
        message = f"expected Furniture, got {type(furniture).__name__}: {advice}"
        raise TypeError(message)
