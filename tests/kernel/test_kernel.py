"""The compiled kernel and its twins in plain Python: the same results to the last bit."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.kernel import build, twins

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

    assert names == {
        name for name, value in vars(twins).items() if callable(value) and value.__module__ == twins.__name__
    }


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
texts = [text[i:] for i in range(50) for text in some]
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
