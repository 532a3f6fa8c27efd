"""The compiled kernel and its twins in plain Python: the same results to the last bit."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from array import array
from collections.abc import Sequence
from copy import copy
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import textclean.kernel
from textclean.kernel import build, twins
from textclean.kernel.characters import CharacterSets

CASES: Final = sorted((Path(__file__).parent.parent / "cases").rglob("*.txt"))
SPACES: Final = " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u200a\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
PIECES: Final = (
    *("a", "B", "é", "ß", "İ", "Σ", "я", "漢", "ั", "😀", "\U0010ffff", "\x00", "\x7f", "\x80", "0", "٣"),
    *SPACES,
    *(".", ",", "…", "。", "“", "’", "&amp;", "\r\n", "  ", "The heron waits."),
)
TEXTS: Final = st.lists(st.sampled_from(PIECES)).map("".join) | st.text()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The kernel as its source is now, compiled."""
    try:
        return build.build(tmp_path_factory.mktemp("kernel"))
    except build.KernelError as error:
        pytest.skip(f"no compiler: {error}")


@pytest.fixture(scope="session")
def kernel(compiled: Path) -> ModuleType:
    """The compiled functions."""
    spec = importlib.util.spec_from_file_location("textclean.kernel._kernel", compiled)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_function_has_a_twin(kernel: ModuleType):
    """The kernel has the functions of its specification, with the same parameters, and no others."""
    names = {name for name in vars(kernel) if not name.startswith("_")}

    assert names == set(textclean.kernel.__all__) - {"COMPILED", "CharacterSets", "Column"}
    assert names <= set(vars(twins))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_cases_are_seen_alike(kernel: ModuleType, path: Path):
    """On a text of the tests, kernel and twin give the same."""
    text = path.read_text(encoding="utf-8", errors="surrogateescape").encode("utf-8", "replace").decode()

    compare_texts(kernel, text)


@given(text=TEXTS)
def test_texts_are_seen_alike(kernel: ModuleType, text: str):
    """On any text, lone surrogates and all, kernel and twin give the same."""
    assert kernel.measure_indents(text) == twins.measure_indents(text)

    compare_texts(kernel, text.encode("utf-8", "replace").decode())


def compare_texts(kernel: ModuleType, text: str) -> None:
    """Compare what is said of a whole text."""
    odd = twins.find_odd_characters(text)

    assert kernel.find_odd_characters(text) == odd
    assert kernel.fold_spaces(text, odd) == twins.fold_spaces(text, odd)
    assert kernel.measure_indents(text) == twins.measure_indents(text)


def test_lone_surrogates_are_refused_alike(kernel: ModuleType):
    """What cannot be encoded raises the same error in both."""
    for function in (kernel.find_odd_characters, twins.find_odd_characters):
        with pytest.raises(UnicodeEncodeError):
            function("a\ud800")


@pytest.mark.parametrize("name", ["find_odd_characters", "fold_spaces", "measure_indents"])
@pytest.mark.parametrize("argument", [None, b"a", 1, ["a"]])
def test_other_types_are_refused(kernel: ModuleType, name: str, argument: object):
    """A wrong type raises TypeError, and no memory is touched."""
    with pytest.raises(TypeError):
        getattr(kernel, name)(argument)
    with pytest.raises(TypeError):
        getattr(kernel, name)(argument, argument)


# --- columns ---

NUMBERS: Final = st.integers(-5, 300) | st.integers(-(2**40), 2**40)
COLUMNS: Final = st.lists(st.integers(0, 3)) | st.lists(NUMBERS)
SMALL: Final = st.integers(-9, 9) | st.integers(-(2**21), 2**21)
SPANS: Final = st.lists(st.tuples(SMALL, SMALL), max_size=4)


def agree(kernel: ModuleType, name: str, *arguments: object) -> None:
    """Check that kernel and twin return the same, for lists and for arrays, or refuse the same."""
    try:
        expected = plain(getattr(twins, name)(*arguments))
    except ValueError:
        with pytest.raises(ValueError, match="expected"):
            getattr(kernel, name)(*arguments)
        return
    arrays = [array("q", a) if isinstance(a, list) and a and isinstance(a[0], int) else a for a in arguments]

    assert plain(getattr(kernel, name)(*arguments)) == expected
    assert plain(getattr(kernel, name)(*arrays)) == expected


def plain(found: object) -> object:
    """Return the same with lists for arrays."""
    if isinstance(found, array):
        return list(found)
    return [plain(part) for part in found] if isinstance(found, list | tuple) else found


@given(values=COLUMNS, spans=SPANS, unit=st.integers(1, 10_000), data=st.data())
def test_sums_around_agree(kernel: ModuleType, values: list[int], spans: list[tuple[int, int]], unit: int, data: Any):
    """Sums and averages of lines around are the same, beyond both ends too."""
    weights = data.draw(st.none() | st.lists(st.integers(0, 9), min_size=len(values), max_size=len(values)))

    agree(kernel, "sum_around", values, spans)
    agree(kernel, "average_around", values, weights, spans, unit)


@given(values=COLUMNS, by=SMALL, fill=SMALL, far=st.integers(1, 300), reach=st.integers(0, 9))
def test_places_agree(kernel: ModuleType, values: list[int], by: int, fill: int, far: int, reach: int):
    """What stands before and after each line is the same."""
    agree(kernel, "shift", values, by, fill)
    agree(kernel, "measure_distances", values, far)
    agree(kernel, "count_alike", values, reach)
    agree(kernel, "find_heaviest_run", values)


@given(pairs=st.lists(st.tuples(NUMBERS, NUMBERS)), unit=st.integers(1, 10_000), constant=SMALL)
def test_pairs_of_columns_agree(kernel: ModuleType, pairs: list[tuple[int, int]], unit: int, constant: int):
    """What two columns make of each other is the same."""
    one, other = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    small = [value % 2**31 for value in one], [value % 2**31 - 2**30 for value in other]

    agree(kernel, "sum_by", one, other)
    agree(kernel, "sum_above", one, other)
    agree(kernel, "divide", one, other, unit)
    agree(kernel, "divide", one, constant, unit)
    agree(kernel, "total", one)
    agree(kernel, "multiply", *small)
    for count in (1, 2, 3):
        agree(kernel, "combine", (one, other, one)[:count], (3, -2, 65536)[:count], constant)


@given(values=COLUMNS, table=st.lists(NUMBERS, min_size=1), low=SMALL, cuts=st.sets(NUMBERS, max_size=255))
def test_tables_agree(kernel: ModuleType, values: list[int], table: list[int], low: int, cuts: set[int]):
    """What is looked up and what is binned is the same."""
    agree(kernel, "look_up", values, table, low)
    agree(kernel, "bin_columns", (values,), (sorted(cuts),))


TREES: Final = st.recursive(
    st.integers(0, 2**31 - 1) | st.integers(0, 9),
    lambda tree: st.tuples(st.integers(0, 2), st.integers(0, 3), tree, tree),
)


def write_tree(tree: Any) -> list[int]:
    """Return the nodes of a tree, the root first."""
    if isinstance(tree, int):
        return [~tree]
    column, place, low, high = tree
    return [256 * column + place, *write_tree(low), *write_tree(high)]


@given(
    trees=st.lists(TREES, max_size=5),
    rows=st.lists(st.tuples(*[st.integers(0, 4)] * 3))
    | st.integers(250, 600).map(lambda n: [(i % 5, i % 3, i % 2) for i in range(n)]),
    base=SMALL,
)
def test_forests_agree(kernel: ModuleType, trees: list[Any], rows: list[tuple[int, ...]], base: int):
    """Every line weighs the same, and what a walk down each tree by itself finds."""
    nodes = [node for tree in trees for node in write_tree(tree)]
    bins = tuple(bytes(row[column] for row in rows) for column in range(3))

    def walk(tree: Any, row: Sequence[int]) -> int:
        while not isinstance(tree, int):
            tree = tree[2] if row[tree[0]] <= tree[1] else tree[3]
        return tree

    expected = [base + sum(walk(tree, row) for tree in trees) for row in rows]
    assert plain(twins.weigh_bins(nodes, [4, 4, 4], bins, base)) == expected
    agree(kernel, "weigh_bins", nodes, [4, 4, 4], bins, base)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("weigh_bins", ([0], [1], (b"ab",), 0)),
        ("weigh_bins", ([256, -1, -1], [1], (b"ab",), 0)),
        ("weigh_bins", ([1, -1, -1], [1], (b"ab",), 0)),
        ("weigh_bins", ([-1], [1, 1], (b"ab",), 0)),
        ("weigh_bins", ([-1], [1, 1], (b"ab", b"a"), 0)),
        ("weigh_bins", ([-(2**32)], [1], (b"ab",), 0)),
        ("bin_columns", (([1],), ([2, 1],))),
        ("bin_columns", (([1],), (range(256),))),
        ("bin_columns", (([2**41],), ([1],))),
        ("sum_by", ([1], [1, 2])),
        ("multiply", ([2**32], [1])),
        ("look_up", ([1], [], 0)),
        ("combine", ((), (), 0)),
        ("combine", (([1], [2]), (1,), 0)),
        ("combine", (([1], [2, 3]), (1, 1), 0)),
        ("divide", ([1], [1], 0)),
        ("average_around", ([1], [1, 2], [(0, 1)], 1)),
        ("average_around", ([2**40] * 2**12, None, [(0, 1)], 10_000)),
    ],
)
def test_what_does_not_fit_is_refused(kernel: ModuleType, name: str, arguments: tuple[object, ...]):
    """Columns and trees that do not fit together raise an error, and no memory is touched."""
    with pytest.raises((ValueError, OverflowError)):
        getattr(kernel, name)(*arguments)


# --- lines ---

SETS: Final = CharacterSets([".!?。", ",、", "\"'”»", " ", "»… ."])
WORDS: Final = {"the": 3, "heron": -2, "é": 7, "ß": 1, "ss": 9, "漢": 4, "я": 2**40, "i̇": 5, "read more": 6, "a": 1}
SECTIONS: Final = [(word.encode(), number) for word, number in WORDS.items()]


@given(
    texts=st.lists(TEXTS),
    reach=st.integers(0, 40),
    most=st.integers(0, 9),
    counted=st.lists(st.integers(0, 31), max_size=6),
    stripped=st.integers(0, 31),
)
def test_lines_agree(kernel: ModuleType, texts: list[str], reach: int, most: int, counted: list[int], stripped: int):
    """What lines hold is the same, lone surrogates and all."""
    table = kernel.make_table(SECTIONS)
    wanted = (texts, SETS, SETS.UPPER | 6, 5, stripped, 1, SETS.UPPER, reach, most, counted)

    assert plain(kernel.measure_lines(*wanted)) == twins.measure_lines(*wanted)
    assert plain(kernel.weigh_words(texts, table, SETS, reach, most)) == plain(
        twins.weigh_words(texts, twins.make_table(SECTIONS), SETS, reach, most)
    )
    for name in ("find_folded", "find_beginnings"):
        ours = getattr(kernel, name)(texts, table, SETS, stripped, reach)
        assert list(ours) == list(getattr(twins, name)(texts, twins.make_table(SECTIONS), SETS, stripped, reach))


KNOWN: Final = st.lists(st.sampled_from([*WORDS, "read", "more", " ", "-", "1"])).map("".join)


@given(text=TEXTS | KNOWN, size=st.integers(0, 7))
def test_words_agree(kernel: ModuleType, text: str, size: int):
    """Words, pairs of words and the beginnings of words are the same, whatever stands between them."""
    assert kernel.find_words(text, kernel.make_table(SECTIONS), SETS) == twins.find_words(text, WORDS, SETS)
    assert kernel.split_stems(text, SETS, size) == twins.split_stems(text, SETS, size)


def test_tables_are_made_of_lines(kernel: ModuleType):
    """A line counts up to its first tab, with the number of its section or its own place; an empty one does not."""
    sections = [(b"the heron\tone\teel\n\nread", None), (b"read\nthe", 7), (b"", 1)]
    texts = ["The heron", "eel", "read", "the", ""]

    assert list(kernel.find_folded(texts, kernel.make_table(sections), SETS, 0, 99)) == [0, 0, 7, 7, 0]
    assert twins.make_table(sections) == {"the heron": 0, "read": 7, "the": 7}


@pytest.mark.parametrize("sections", [[("the", 1)], [(b"the",)], [(b"the", "1")], 5, [(b"the", 2**70)]])
def test_tables_are_made_of_nothing_else(kernel: ModuleType, sections: Any):
    """What is no pair of bytes and a number is refused."""
    with pytest.raises((TypeError, OverflowError)):
        kernel.make_table(sections)


def test_sets_are_read_for_each_object(kernel: ModuleType):
    """A copy of sets of characters outlives what it was copied from, and what the kernel has read of that."""
    sets = CharacterSets(["»"])
    table = kernel.make_table([(b"read", 3)])
    assert list(kernel.find_beginnings(["»Read"], table, sets, 1, 4)) == [3]

    twin = copy(sets)
    del sets

    assert list(kernel.find_beginnings(["»Read", "«Read"], table, twin, 1, 4)) == [3, 0]


# --- the whole package in both modes ---

LOAD: Final = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("textclean.kernel._kernel", {path!r})
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
sys.modules["textclean.kernel._kernel"] = module
"""

THREADS: Final = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from tests.synthetic import LANGUAGES, make_article, make_page
from textclean.cleaning import clean
from textclean.kernel import COMPILED
assert COMPILED is {compiled}
codes = list(LANGUAGES)
some = [make(codes[i % len(codes)], i) for i in range(20) for make in (make_article, make_page)]
texts = [text[i : i + 700] for i in range(50) for text in some]
barrier = Barrier(4)
def run(place):
    barrier.wait()
    return [clean(text) for text in texts[place::4]]
with ThreadPoolExecutor(4) as pool:
    found = list(pool.map(run, range(4)))
import hashlib
print(hashlib.sha256("".join(text for part in found for text in part).encode()).hexdigest(), sum(map(len, found)))
assert found[0] == [clean(text) for text in texts[::4]]
"""


def run_program(program: str, pure: str, arguments: Sequence[str] = ()) -> str:
    """Run a program in a Python of its own and return what it prints."""
    environment = {"PYTHONPATH": str(Path(__file__).parent.parent.parent), "TEXTCLEAN_PURE": pure}
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_threads_clean_alike_in_both_modes(compiled: Path):
    """2,000 texts, cleaned by four threads that begin at once, come out the same with and without the kernel."""
    with_kernel = run_program(LOAD.format(path=str(compiled)) + THREADS.format(compiled=True), "0")
    without = run_program(LOAD.format(path=str(compiled)) + THREADS.format(compiled=False), "1")

    assert with_kernel == without
    assert with_kernel.split()[1] == "2000"
