r"""Hostile inputs of 10 MB through every function of the kernel: `python -m tests.kernel.hostile [CHARACTERS]`.

Meant for a kernel with AddressSanitizer, which stops the program at the first access outside what was asked for:

    CFLAGS="-O1 -g -fsanitize=address" python textclean/kernel/build.py
    LD_PRELOAD=$(gcc -print-file-name=libasan.so) PYTHONMALLOC=malloc ASAN_OPTIONS=detect_leaks=0 \
        python -m tests.kernel.hostile
"""

from __future__ import annotations

import sys
import time
from array import array
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from textclean import kernel
from textclean.kernel.steps import Operation

SIZE: Final = 10_000_000
SEEDS: Final = {
    "letters": "a",
    "spaces": " ",
    "line feeds": "\n",
    "returns": "\r",
    "returns and feeds": "\r\n",
    "marks": "e\u0301\u0316",
    "capitals that grow": "İßŉ",
    "astral": "\U0010ffff😀",
    "every break": "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029",
    "every space": "\t\x1f\xa0\u1680\u2000\u200a\u202f\u205f\u3000",
    "words": "the heron ",
    "digits": "0٣",
    "all characters": "".join(map(chr, [*range(0xD800), *range(0xE000, 0x11000)])),
    "NUL": "\0",
}
SETS: Final = kernel.CharacterSets([".!?", "ab", " \n"])
WORDS: Final = kernel.make_table([(b"the", 1), (b"heron", -(2**40)), (b"a", 3)])


def run_texts(text: str) -> None:
    """Run every function that takes texts."""
    odd = kernel.find_odd_characters(text)
    folded = kernel.fold_spaces(text, odd)
    kernel.measure_indents(text)
    kernel.split_lines(text)
    kernel.measure_indents(text + "\ud800")
    for texts in ([text], folded.split("\n"), [text[i : i + 7] for i in range(0, len(text), 70)], ["", "\ud800", text]):
        wanted = (SETS.UPPER | 3, 7, 7, 1, SETS.UPPER, 2**31 - 1, 2**31 - 1, [1, 2, 4, SETS.DIGIT] * 6)
        kernel.measure_lines(texts, SETS, *wanted)
        kernel.weigh_words(texts, WORDS, SETS, 2**31 - 1, 64)
        kernel.find_folded(texts, WORDS, SETS, 7, 2**31 - 1)
        kernel.find_beginnings(texts, WORDS, SETS, 7, 99)
        kernel.find_again(texts)
        kernel.find_lines(texts, ("the heron", "\U0010ffff\n", "\0"), "\u3000a", "\n😀")
    kernel.find_words(text, WORDS, SETS)
    kernel.count_returns([text[:100_000], *folded[:100_000].split("\n")], text, SETS, 5, 4)


def run_sheets(n: int) -> None:
    """Take every step on sheets of many lines, and weigh them."""
    largest = 2**40
    for values in ([largest] * n, [-largest] * n, range(n), [i % 3 for i in range(n)]):
        column = array("q", values)
        sheet = column + column + array("q", bytes(8)) * n
        for operation in Operation:
            for numbers in ((1, 1, 1), (10_000, 10_000, 10_000), (1, 2**20, 1)):
                with suppress(OverflowError, ValueError):
                    kernel.run_steps(sheet, n, [operation, 2, 0, 1, *numbers, 0], ((1, 2),))
        for thresholds in ([0], [-largest, largest], range(255), range(0, 2**30, 2**23)):
            forest = kernel.make_forest((thresholds,), [0, ~5, ~(2**31 - 1)] * 3)
            kernel.weigh_trees(sheet, n, forest, [0], largest, 2)


def list_seconds() -> Iterator[tuple[str, float]]:
    """Yield what was run and how long it took."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    for name, seed in SEEDS.items():
        begin = time.perf_counter()
        run_texts((seed * (size // len(seed) + 1))[:size])
        yield name, time.perf_counter() - begin
    begin = time.perf_counter()
    run_sheets(size // 10)
    yield "sheets", time.perf_counter() - begin


def main() -> None:
    """Run everything once."""
    assert kernel.COMPILED, "expected a compiled kernel: run python textclean/kernel/build.py first"
    for name, seconds in list_seconds():
        print(f"{name:20} {seconds:.2f} s", flush=True)


if __name__ == "__main__":
    main()
