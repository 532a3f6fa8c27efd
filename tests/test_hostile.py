"""Texts that were written to take long: time grows with the length of the text, whatever it holds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from textclean import Cleaning, clean, explain, normalize

HOSTILE = {
    "newlines": lambda n: "\n" * n,
    "newlines and spaces": lambda n: " \n" * n,
    "carriage returns": lambda n: "\r" * n,
    "spaces": lambda n: " " * n + "x",
    "one letter": lambda n: "a" * n,
    "letters apart": lambda n: "a " * n,
    "letters on lines": lambda n: "a\n" * n,
    "marks on a letter": lambda n: "e" + "\u0316\u0301" * n,
    "marks on lines": lambda n: "e\u0316\u0301\u0316\n" * n,
    "nested entities": lambda n: "&" + "amp;" * n + "lt;",
    "entities": lambda n: "&eacute;" * n,
    "ampersands": lambda n: "&" * n,
    "mojibake": lambda n: "Ã¶" * n,
    "nested mojibake": lambda n: "ÃƒÂ¶ " * n,
    "joiners": lambda n: "\u200d\u200b" * n,
    "surrogates": lambda n: "\ud800" * n,
    "open brackets": lambda n: "(" * n,
    "brackets": lambda n: "[(" * n + ")]" * n,
    "angle brackets": lambda n: "<" * n + ">" * n,
    "dashes": lambda n: "-" * n,
    "dashes on lines": lambda n: "---\n" * n,
    "full stops": lambda n: "." * n,
    "full stops apart": lambda n: ". " * n,
    "quotes": lambda n: "\"'" * n,
    "digits": lambda n: "404" * n,
    "status lines": lambda n: "404 Not Found\n" * n,
    "headers": lambda n: "Server: x\n" * n,
    "one line repeated": lambda n: "The heron stood on the lower gate and did not move.\n" * n,
    "one sentence repeated": lambda n: "The heron stood on the lower gate. " * n,
    "two lines in turn": lambda n: "The heron stood on the lower gate.\nNobody moved at all today.\n" * n,
    "counted lines": lambda n: "".join([f"The heron stood on gate {i} and did not move.\n" for i in range(n)]),
    "counted sentences": lambda n: "".join([f"The heron stood on gate {i}. " for i in range(n)]),
    "different words": lambda n: " ".join([f"w{i}" for i in range(n)]),
    "labels": lambda n: "Home\nShare\nLog in\nPrivacy policy\n" * n,
    "labels in a row": lambda n: "Home Share Comments " * n,
    "page of labels and prose": lambda n: "Home\nShare\nLog in\nThe heron stood on the lower gate all day.\n" * n,
    "copyright lines": lambda n: "© 2024 The Gazette. All rights reserved.\n" * n,
    "legal labels between lines": lambda n: "".join([f"Keeper {i:x}\nImprint\nLock {i:o}\n" for i in range(n)]),
    "comments": lambda n: "Reply\nanna 2 hours ago\nI saw it too.\n" * n,
    "Chinese": lambda n: "水位今年又涨了半米。" * n,
    "Chinese without marks": lambda n: "水位今年又涨了半米" * n,
    "Thai": lambda n: "ระดับน้ำ" * n,
    "flags": lambda n: "🇩🇪" * n,
}
LENGTH = 300_000
"""Characters of the long hostile texts: enough for quadratic time to take minutes."""

UNITS = 400
"""Units of the smaller text; of the larger one four times as many."""

GROWTH = 6.0
"""Operations may grow by this factor where the text grows by four: less than quadratic time, which would be sixteen."""


@pytest.mark.timeout(60)
@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_operations_grow_linearly(make: Callable[[int], str]):
    """Four times the text takes about four times the operations, whatever the text holds."""
    small, large = make(UNITS), make(4 * UNITS)
    explain(small)  # fills the tables and imports what is imported when it is needed

    assert count_operations(explain, large) < GROWTH * count_operations(explain, small) + 1_000


@pytest.mark.timeout(30)
@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_hostile_texts_come_to_rest(make: Callable[[int], str]):
    """Cleaning a text of any shape leaves nothing for a second call."""
    once = clean(make(UNITS))

    assert clean(once) == once


@pytest.mark.timeout(30)
@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_long_hostile_texts_are_cleaned(make: Callable[[int], str]):
    """A long text of any shape comes back; what counts no operations, such as a pattern that backtracks, hangs here."""
    text = make(LENGTH // len(make(1)))

    assert len(explain(text).text) <= len(normalize(text))


def count_operations(function: Callable[[str], Cleaning], text: str) -> int:
    """Count the lines that run, the functions of Python that are entered and those of C that are called."""
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    def profile(frame: FrameType, event: str, argument: Any) -> None:
        nonlocal count
        count += event == "c_call"

    tracing, profiling = sys.gettrace(), sys.getprofile()
    sys.settrace(trace)
    sys.setprofile(profile)
    try:
        function(text)
    finally:
        sys.setprofile(profiling)
        sys.settrace(tracing)
    return count
