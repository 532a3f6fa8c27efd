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
from textclean.kernel.steps import Operation

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

    assert names == set(textclean.kernel.__all__) - {"COMPILED", "KEY_MARK", "CharacterSets", "Column"}
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
    assert kernel.split_lines(text) == twins.split_lines(text)

    compare_texts(kernel, text.encode("utf-8", "replace").decode())


def compare_texts(kernel: ModuleType, text: str) -> None:
    """Compare what is said of a whole text."""
    odd = twins.find_odd_characters(text)

    assert kernel.find_odd_characters(text) == odd
    assert kernel.fold_spaces(text, odd) == twins.fold_spaces(text, odd)
    assert kernel.measure_indents(text) == twins.measure_indents(text)
    assert kernel.split_lines(text) == twins.split_lines(text)


def test_lone_surrogates_are_refused_alike(kernel: ModuleType):
    """What cannot be encoded raises the same error in both."""
    for function in (kernel.find_odd_characters, twins.find_odd_characters):
        with pytest.raises(UnicodeEncodeError):
            function("a\ud800")


@pytest.mark.parametrize("name", ["find_odd_characters", "fold_spaces", "measure_indents", "split_lines"])
@pytest.mark.parametrize("argument", [None, b"a", 1, ["a"]])
def test_other_types_are_refused(kernel: ModuleType, name: str, argument: object):
    """A wrong type raises TypeError, and no memory is touched."""
    with pytest.raises(TypeError):
        getattr(kernel, name)(argument)
    with pytest.raises(TypeError):
        getattr(kernel, name)(argument, argument)


# --- sheets ---

NUMBERS: Final = st.integers(-5, 300) | st.integers(-(2**40), 2**40)
LINES: Final = st.lists(st.tuples(st.integers(0, 3), NUMBERS), min_size=1, max_size=40)
SMALL: Final = st.integers(-9, 9) | st.integers(-(2**30), 2**30)
PLACES: Final = st.integers(0, 3) | st.integers(-2, 5)


def agree(kernel: ModuleType, name: str, sheet: array[int], *arguments: Any) -> None:
    """Check that kernel and twin fill a sheet alike, or refuse the same."""
    expected, found = list(sheet), array("q", sheet)
    try:
        getattr(twins, name)(expected, *arguments)
    except (ValueError, OverflowError) as error:
        with pytest.raises(type(error), match="expected"):
            getattr(kernel, name)(found, *arguments)
        return
    getattr(kernel, name)(found, *arguments)

    assert list(found) == expected


@given(
    lines=LINES,
    steps=st.lists(st.tuples(st.sampled_from(Operation), PLACES, PLACES, PLACES, SMALL, SMALL, SMALL, PLACES)),
    table=st.lists(NUMBERS),
)
def test_steps_agree(kernel: ModuleType, lines: list[tuple[int, int]], steps: list[tuple[int, ...]], table: list[int]):
    """Any steps, one after the other, fill a sheet alike or are refused alike."""
    sheet = array("q", [line[k] for k in (0, 1) for line in lines] + [0] * 2 * len(lines))

    for step in steps:
        agree(kernel, "run_steps", sheet, len(lines), step, (table, [1, 2]))
    agree(kernel, "run_steps", sheet, len(lines), [number for step in steps for number in step], (table, [1, 2]))


@pytest.mark.parametrize("operation", Operation)
@given(lines=LINES, numbers=st.tuples(SMALL, SMALL, st.integers(1, 10_000)), table=st.lists(NUMBERS, min_size=1))
def test_every_operation_agrees(
    kernel: ModuleType, operation: Operation, lines: list[tuple[int, int]], numbers: tuple[int, ...], table: list[int]
):
    """Each operation does the same with small and with large numbers, either column first."""
    sheet = array("q", [line[k] for k in (0, 1) for line in lines] + [0] * len(lines))
    x, y, z = numbers
    if operation in (Operation.DIVIDE, Operation.SCALE):
        x, y = 1 + x % 10_000, 1 + y % 10_000
    if operation == Operation.ADD:
        x, y = x % 2**20, -(y % 2**20)

    for one, other in ((0, 1), (1, 0), (0, 0)):
        agree(kernel, "run_steps", sheet, len(lines), [operation, 2, one, other, x, y, z, 0], (table,))


TREES: Final = st.recursive(
    st.integers(0, 2**31 - 1) | st.integers(0, 9),
    lambda tree: st.tuples(st.integers(0, 2), st.integers(0, 3), tree, tree),
)
CUTS: Final = ([0, 1, 2, 3], [-(2**40), 1, 2, 2**40], [1, 2, 3, 5000])


def write_tree(tree: Any) -> list[int]:
    """Return the nodes of a tree, the root first."""
    if isinstance(tree, int):
        return [~tree]
    column, place, low, high = tree
    return [256 * column + place, *write_tree(low), *write_tree(high)]


@given(
    trees=st.lists(TREES, max_size=5),
    rows=st.lists(st.tuples(*[st.integers(0, 4) | NUMBERS] * 3), min_size=1)
    | st.integers(250, 600).map(lambda n: [(i % 5, i % 3, i % 2) for i in range(n)]),
    base=SMALL,
)
def test_forests_agree(kernel: ModuleType, trees: list[Any], rows: list[tuple[int, ...]], base: int):
    """Every line weighs the same, and what a walk down each tree by itself finds."""
    nodes, n = [node for tree in trees for node in write_tree(tree)], len(rows)
    sheet = [row[column] for column in range(3) for row in rows] + [0] * n
    other = array("q", sheet)
    twins.weigh_trees(sheet, n, twins.make_forest(CUTS, nodes), [0, 1, 2], base, 3)
    kernel.weigh_trees(other, n, kernel.make_forest(CUTS, nodes), [0, 1, 2], base, 3)

    def walk(tree: Any, row: Sequence[int]) -> int:
        while not isinstance(tree, int):
            tree = tree[2] if row[tree[0]] <= CUTS[tree[0]][tree[1]] else tree[3]
        return tree

    assert sheet[3 * n :] == [base + sum(walk(tree, row) for tree in trees) for row in rows]
    assert list(other) == sheet


STEP: Final = [Operation.ADD, 1, 0, 0, 1, 1, 0, 0]
LARGE: Final = array("q", [2**40, 0])


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("run_steps", (LARGE, 0, STEP, ())),
        ("run_steps", (LARGE, 3, STEP, ())),
        ("run_steps", (LARGE, 1, STEP, ())),
        ("run_steps", (LARGE, 1, STEP[:7], ())),
        ("run_steps", (LARGE, 1, [Operation.MULTIPLY, 1, 0, 0, 0, 0, 0, 0], ())),
        ("run_steps", (LARGE, 1, [Operation.ADD, 2, 0, 0, 0, 0, 0, 0], ())),
        ("run_steps", (LARGE, 1, [Operation.ADD, 1, 0, -1, 0, 0, 0, 0], ())),
        ("run_steps", (LARGE, 1, [Operation.ADD, 0, 0, 1, 0, 0, 0, 0], ())),
        ("run_steps", (LARGE, 1, [Operation.ADD, 1, 0, 0, 2**21, 0, 0, 0], ())),
        ("run_steps", (LARGE, 1, [Operation.SCALE, 1, 0, 0, 1, 0, 0, 0], ())),
        ("run_steps", (LARGE, 1, [Operation.LOOK_UP, 1, 0, 0, 0, 0, 0, 1], ([1],))),
        ("run_steps", (LARGE, 1, [Operation.LOOK_UP, 1, 0, 0, 0, 0, 0, 0], ([],))),
        ("run_steps", (LARGE, 1, [len(Operation), 1, 0, 0, 0, 0, 0, 0], ())),
        ("make_forest", (([2, 1],), [])),
        ("make_forest", ((range(256),), [])),
        ("make_forest", (([1],), [0])),
        ("make_forest", (([1],), [256, -1, -1])),
        ("make_forest", (([1],), [1, -1, -1])),
        ("make_forest", (([1],), [-(2**32)])),
    ],
)
def test_what_does_not_fit_is_refused(kernel: ModuleType, name: str, arguments: tuple[Any, ...]):
    """Steps and trees that do not fit a sheet raise the same error in both, and no memory is touched."""
    with pytest.raises((ValueError, OverflowError)) as expected:
        getattr(twins, name)(*[list(given) if given is LARGE else given for given in arguments])
    with pytest.raises(expected.type):
        getattr(kernel, name)(*arguments)


@pytest.mark.parametrize(("columns", "out"), [([0, 1], 1), ([1], 1), ([2], 1), ([-1], 1), ([0], 2), ([0], -1)])
def test_trees_need_columns_of_the_sheet(kernel: ModuleType, columns: list[int], out: int):
    """A forest sees as many columns as it has, and fills another one."""
    for loops in (kernel, twins):
        with pytest.raises(ValueError, match="expected columns of the sheet"):
            loops.weigh_trees(array("q", [1, 2]), 1, loops.make_forest(([1],), [~5]), columns, 0, out)


def test_a_sheet_is_an_array_to_be_written_to(kernel: ModuleType):
    """Other buffers are refused."""
    for sheet in (array("d", [1.0, 2.0]), b"12345678" * 2, array("i", [1, 2])):
        with pytest.raises((ValueError, TypeError, BufferError)):
            kernel.run_steps(sheet, 1, STEP, ())


# --- lines ---

SETS: Final = CharacterSets([".!?。", ",、", "\"'”»", " ", "»… ."])
WORDS: Final = {"the": 3, "heron": -2, "é": 7, "ß": 1, "ss": 9, "漢": 4, "я": 2**40, "i̇": 5, "read more": 6, "a": 1}
SECTIONS: Final = [(word.encode(), number) for word, number in WORDS.items()]


def plain(found: object) -> object:
    """Return the same with lists for arrays."""
    if isinstance(found, array):
        return list(found)
    return [plain(part) for part in found] if isinstance(found, list | tuple) else found


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
    assert kernel.find_again(texts + texts[::2]) == twins.find_again(texts + texts[::2])
    for name in ("find_folded", "find_beginnings"):
        ours = getattr(kernel, name)(texts, table, SETS, stripped, reach)
        assert list(ours) == list(getattr(twins, name)(texts, twins.make_table(SECTIONS), SETS, stripped, reach))


PAIRS: Final = [
    (pair.encode(), 1 << place) for place, pair in enumerate(["漢字", "字漢", "字", "のa", "a", "กข", "漢漢"])
]


@given(texts=st.lists(st.text("漢字のaé1 กข한", max_size=9)), reach=st.integers(0, 9), most=st.integers(0, 9))
def test_words_without_spaces_agree(kernel: ModuleType, texts: list[str], reach: int, most: int):
    """Where no spaces part words, pairs of characters are found alike, and as many of them."""
    ours = kernel.weigh_words(texts, kernel.make_table(PAIRS), SETS, reach, most)

    assert plain(ours) == plain(twins.weigh_words(texts, twins.make_table(PAIRS), SETS, reach, most))


SHOWN: Final = st.text("ab|(c)©•“\u0e01é😀 :-\0")


@given(
    texts=st.lists(TEXTS | SHOWN),
    needles=st.lists(SHOWN.filter(bool), max_size=4).map(tuple),
    firsts=SHOWN,
    lasts=SHOWN,
)
def test_lines_are_found_alike(kernel: ModuleType, texts: list[str], needles: tuple[str, ...], firsts: str, lasts: str):
    """Lines that hold a needle, or begin or end with a character, are the same, lone surrogates and all."""
    assert kernel.find_lines(texts, needles, firsts, lasts) == twins.find_lines(texts, needles, firsts, lasts)


@pytest.mark.parametrize("needles", [("",), ("a",) * 17])
def test_what_no_line_is_asked_for_is_refused(kernel: ModuleType, needles: tuple[str, ...]):
    """An empty needle, which stands in any line, and too many of them raise ValueError in both."""
    for function in (kernel.find_lines, twins.find_lines):
        with pytest.raises(ValueError, match="needles"):
            function(["a"], needles, "", "")


@pytest.mark.parametrize(
    "arguments", [(["a"], ["a"], "", ""), (["a"], (1,), "", ""), ([1], (), "", ""), (5, (), "", "")]
)
def test_lines_are_looked_for_as_text(kernel: ModuleType, arguments: tuple[Any, ...]):
    """What is no text, or no tuple of texts, raises TypeError."""
    with pytest.raises(TypeError):
        kernel.find_lines(*arguments)


@pytest.mark.parametrize("odd", list("\x1f\x7f\n !AZ[@1.\xe9\u2019\u6f22"))
def test_eight_bytes_are_seen_as_each_of_them(kernel: ModuleType, odd: str):
    """Wherever a character stands that is not like the others, it is seen there; so are two, and two spaces."""
    places = ((at, size) for at in range(18) for size in (1, 2, 9))
    texts = ["Aa bcdefgh zzZZzz"[:at] + odd * size + "Zz yxwvuts a"[: 17 - at] for at, size in places]
    words = sorted({word.lower() for text in texts for word in text.split()})
    sections = [("\n".join(words).encode(), None)]
    compiled, plain_table = kernel.make_table(sections), twins.make_table(sections)
    wanted = (texts, SETS, SETS.UPPER | 6, 5, 1, 1, SETS.UPPER, 9, 3, [1, 2, 8])

    for text in texts:
        compare_texts(kernel, text)
        assert kernel.find_words(text, compiled, SETS) == twins.find_words(text, plain_table, SETS)
    assert plain(kernel.measure_lines(*wanted)) == twins.measure_lines(*wanted)
    assert plain(kernel.weigh_words(texts, compiled, SETS, 15, 9)) == plain(
        twins.weigh_words(texts, plain_table, SETS, 15, 9)
    )
    assert list(kernel.find_folded(texts, compiled, SETS, 8, 99)) == twins.find_folded(texts, plain_table, SETS, 8, 99)


def test_every_character_folds_as_python_folds_it(kernel: ModuleType):
    """What the kernel folds itself and what it leaves to Python are found as the twins find them."""
    texts = [f"X{chr(code)}a" for code in range(0x20, 0x20000) if not 0xD800 <= code < 0xE000]
    sections = [("\n".join([*map(str.casefold, texts), *map(str.lower, texts)]).encode(), None)]
    compiled, plain = kernel.make_table(sections), twins.make_table(sections)

    assert list(kernel.find_folded(texts, compiled, SETS, 0, 99)) == twins.find_folded(texts, plain, SETS, 0, 99)
    for ours, theirs in zip(
        kernel.weigh_words(texts, compiled, SETS, 99, 9), twins.weigh_words(texts, plain, SETS, 99, 9), strict=True
    ):
        assert list(ours) == list(theirs)


KNOWN: Final = st.lists(st.sampled_from([*WORDS, "read", "more", " ", "-", "1"])).map("".join)


@given(text=TEXTS | KNOWN, size=st.integers(0, 7), least=st.integers(0, 7))
def test_words_agree(kernel: ModuleType, text: str, size: int, least: int):
    """Words, pairs of words and the beginnings of words are the same, whatever stands between them."""
    assert kernel.find_words(text, kernel.make_table(SECTIONS), SETS) == twins.find_words(text, WORDS, SETS)
    lines = text.split("\n")
    returns = kernel.count_returns(lines, text[::2], SETS, size, least)
    assert plain(returns) == list(twins.count_returns(lines, text[::2], SETS, size, least))


def test_tables_are_made_of_lines(kernel: ModuleType):
    """A line counts up to its first tab, with the number of its section or its own place; an empty one does not."""
    sections = [(b"the heron\tone\teel\n\nread", None), (b"read\nthe", 7), (b"", 1)]
    texts = ["The heron", "eel", "read", "the", ""]

    assert list(kernel.find_folded(texts, kernel.make_table(sections), SETS, 0, 99)) == [0, 0, 7, 7, 0]
    assert twins.make_table(sections) == {"the heron": 0, "read": 7, "the": 7}


@given(lines=st.lists(st.text(f"ab \t{twins.KEY_MARK}", max_size=9)))
def test_keys_of_lines_agree(kernel: ModuleType, lines: list[str]):
    """A key is read out of its line alike, wherever marks, spaces and tabs stand."""
    table = twins.make_table([("\n".join(lines).encode(), None)])
    compiled = kernel.make_table([("\n".join(lines).encode(), None)])
    cut = [*table, *lines, *"\t".join(lines).split("\t")]

    assert list(kernel.find_folded(cut, compiled, SETS, 0, 99)) == twins.find_folded(cut, table, SETS, 0, 99)
    assert not any(mark in key.lstrip(twins.KEY_MARK) for key in table for mark in (twins.KEY_MARK, "\t"))


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
