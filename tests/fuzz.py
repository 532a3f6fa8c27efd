"""Look for texts that break a law, guided by coverage: `python -m tests.fuzz [-max_total_time=SECONDS] [FOLDER]`.

Needs the extra ``fuzz`` (atheris). The arguments are libFuzzer's; a folder collects the texts that reach new code.
Stops at the first text for which a law fails, and writes it down.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from textclean.cleaning import explain
from textclean.text.normalize import normalize


def check_laws(text: str) -> None:
    """Raise AssertionError where a law does not hold for a text."""
    cleaning = explain(text)
    assert explain(cleaning.text).text == cleaning.text, "a second call changes the text"
    assert normalize(cleaning.normalized) == cleaning.normalized, "a second call changes characters"
    cleaning.text.encode()
    end, kept = 0, []
    for removal in cleaning.removals:
        assert end <= removal.start < removal.end, "removals overlap"
        kept.append(cleaning.normalized[end : removal.start])
        end = removal.end
    kept.append(cleaning.normalized[end:])
    assert "".join("".join(kept).split()) == "".join(cleaning.text.split()), "kept and removed are not all"


def main() -> None:
    """Fuzz until a law fails, or for as long as libFuzzer's options say."""
    atheris: Any = import_module("atheris")

    def check_bytes(data: bytes) -> None:
        check_laws(data.decode("utf-8", "replace"))

    atheris.instrument_all()
    atheris.Setup(sys.argv, check_bytes)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
