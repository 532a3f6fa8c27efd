"""Look for inputs on which kernel and twin differ: `python -m tests.kernel.fuzz [-runs=N] [FOLDER]`.

Needs the extra ``fuzz`` (atheris) and a compiled kernel, best one with AddressSanitizer (see `tests.kernel.hostile`).
The arguments are libFuzzer's. Stops at the first input that differs, and writes it down.
"""

from __future__ import annotations

import sys
from array import array
from importlib import import_module
from typing import Any, Final

import textclean.kernel
from textclean.kernel import CharacterSets, twins
from textclean.kernel.steps import Operation

SETS: Final = CharacterSets([".!?。", ",、", "\"'”»", " ", "»… ."])
WORDS: Final = {"the": 3, "heron": -2, "é": 7, "ss": 9, "漢": 4, "i̇": 5, "a": 1, "ab": 2}
SECTIONS: Final = [(word.encode(), number) for word, number in WORDS.items()]


def plain(found: object) -> object:
    """Return the same with lists for arrays."""
    if isinstance(found, array):
        return list(found)
    return [plain(part) for part in found] if isinstance(found, list | tuple) else found


def check(kernel: Any, name: str, *arguments: object) -> None:
    """Raise AssertionError where kernel and twin differ, in what they return or in what they refuse."""
    results = []
    for functions in (kernel, twins):
        try:
            results.append(plain(getattr(functions, name)(*arguments)))
        except (ValueError, KeyError, IndexError) as error:
            results.append(type(error).__name__ if functions is kernel else "ValueError")
    assert results[0] == results[1], f"{name} differs: {arguments!r}"


def check_texts(kernel: Any, text: str, data: Any) -> None:
    """Compare what is done with whole texts and with their lines."""
    known = text.encode("utf-8", "replace").decode()
    odd = twins.find_odd_characters(known)
    check(kernel, "find_odd_characters", known)
    check(kernel, "fold_spaces", known, odd)
    check(kernel, "measure_indents", text)
    check(kernel, "split_lines", text)
    texts = text.split("a")
    reach, most, stripped = data.ConsumeIntInRange(0, 99), data.ConsumeIntInRange(0, 64), data.ConsumeIntInRange(0, 31)
    counted = [1 << place for place in range(data.ConsumeIntInRange(0, 24))]
    check(kernel, "measure_lines", texts, SETS, SETS.UPPER | 7, 5, stripped, 1, SETS.UPPER, reach, most, counted)
    check(kernel, "count_returns", texts, text, SETS, reach, reach)
    check(kernel, "find_again", texts)
    check(kernel, "find_lines", texts, tuple(known.split("b")[:20]), known[:9], known[9:99])
    assert kernel.find_words(text, kernel.make_table(SECTIONS), SETS) == twins.find_words(text, WORDS, SETS)
    sections = [(text.replace("b", "\t").replace("c", twins.KEY_MARK).encode("utf-8", "replace"), None)]
    keys = twins.make_table(sections)
    folded = plain(kernel.find_folded(list(keys), kernel.make_table(sections), SETS, 0, 99))
    assert folded == twins.find_folded(list(keys), keys, SETS, 0, 99)
    for name, *more in (
        ("weigh_words", SETS, reach, most),
        ("find_folded", SETS, stripped, reach),
        ("find_beginnings", SETS, stripped, reach),
    ):
        one = getattr(kernel, name)(texts, kernel.make_table(SECTIONS), *more)
        assert plain(one) == plain(getattr(twins, name)(texts, WORDS, *more)), f"{name} differs: {texts!r}"


def check_sheets(kernel: Any, data: Any) -> None:
    """Compare what steps and trees make of a sheet, well-formed or not."""
    n = data.ConsumeIntInRange(1, 300)
    given = data.ConsumeIntListInRange(2 * n, -(2**20), 2**20)
    given += [0] * (4 * n - len(given))
    bounds = (0, len(Operation) - 1), (0, 3), (0, 3), (-1, 3), (-9, 40), (-9, 400), (1, 400), (0, 2)
    steps = [data.ConsumeIntInRange(*bound) for _ in range(data.ConsumeIntInRange(0, 20)) for bound in bounds]
    nodes = data.ConsumeIntListInRange(data.ConsumeIntInRange(0, 20), -20, 1000)
    cuts = tuple(sorted(set(data.ConsumeIntListInRange(9, -5, 99))) for _ in range(2))
    results: list[object] = []
    for functions in (kernel, twins):
        sheet = array("q", given) if functions is kernel else list(given)
        try:
            functions.run_steps(sheet, n, steps, (given[:9], [1]))
            functions.weigh_trees(sheet, n, functions.make_forest(cuts, nodes), [0, 1], 5, 3)
            results.append(list(sheet))
        except (ValueError, OverflowError) as error:  # what is done by then is nobody's
            results.append(type(error).__name__)
    assert results[0] == results[1], f"sheets differ: {given!r} {steps!r} {nodes!r} {cuts!r}"


def main() -> None:
    """Fuzz until something differs, or for as long as libFuzzer's options say."""
    atheris: Any = import_module("atheris")
    kernel: Any = import_module("textclean.kernel._kernel")

    def check_bytes(raw: bytes) -> None:
        data = atheris.FuzzedDataProvider(raw)
        if data.ConsumeBool():
            check_texts(kernel, data.ConsumeUnicode(data.ConsumeIntInRange(0, 400)), data)
        else:
            check_sheets(kernel, data)

    for name in textclean.kernel.__all__:
        if callable(function := getattr(twins, name, None)) and name not in ("CharacterSets", "Column"):
            setattr(twins, name, atheris.instrument_func(function))  # their branches show what inputs are new
    atheris.Setup(sys.argv, check_bytes)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
