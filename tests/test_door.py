"""The door: every public name is there, and nobody loads what they do not ask for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import textclean


def run(program: str) -> list[str]:
    """Run a program in a fresh process and return what it prints, by words."""
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()


def test_all_public_names_can_be_listed():
    """`dir` shows every public name before anything is imported, for completion in notebooks."""
    assert set(textclean.__all__) <= set(run("import textclean; print(*dir(textclean))"))


def test_public_names_are_the_modules_own():
    """A name is the same object from the front door and from where it stands, whoever asks first."""
    assert textclean._HOMES.keys() == set(textclean.__all__) - {"__version__"}
    for name, home in textclean._HOMES.items():
        assert getattr(textclean, name) is getattr(sys.modules[home], name)


def test_star_imports_have_every_name():
    """``from textclean import *`` brings every public name along."""
    program = "from textclean import *; import textclean; print(set(textclean.__all__) <= set(globals()))"

    assert run(program) == ["True"]


def test_importing_the_package_imports_nothing_of_it():
    """What is not asked for is not loaded: the package alone brings none of its modules but its version's."""
    loaded = run("import sys, textclean; print(*(name for name in sys.modules if name.startswith('textclean')))")

    assert set(loaded) == {"textclean", "textclean.version"}


def test_unknown_names_are_told():
    """A name that is not there raises what Python raises for any module."""
    with pytest.raises(AttributeError, match=r"^module 'textclean' has no attribute 'claen'$"):
        textclean.claen  # type: ignore[attr-defined]  # noqa: B018


def test_the_first_call_may_come_from_many_threads():
    """Threads that all clean the first text of a process at once get what one would get."""
    program = """
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
import textclean
page = "Home\\nAbout us\\nLog in\\nShare\\nHerons\\n" + "The heron waits for hours, \u201cand\u201d strikes.\\n" * 20
barrier = Barrier(8)
def first(number):
    barrier.wait()
    return textclean.clean(page)
with ThreadPoolExecutor(8) as pool:
    results = set(pool.map(first, range(8)))
print(results == {textclean.clean(page)})
"""
    assert run(program) == ["True"]


def test_every_public_name_is_in_use_for_type_checkers():
    """The file that mypy reads in the strictest mode uses every name, so that none loses its type unseen."""
    tree = ast.parse(Path(__file__).with_name("typing_api.py").read_text(encoding="utf-8"))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}

    assert set(textclean.__all__) <= used
