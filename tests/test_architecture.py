"""The house stands as it is drawn: arrows point downward only, and each third party has one door."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Final

import pytest

import textclean

PACKAGE: Final = Path(textclean.__file__).parent
MODULES: Final = {
    ".".join(("textclean", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
LIBRARY: Final = sorted(set(MODULES) - {"textclean.__main__", "textclean.kernel.build"})
CORE_DEPENDENCIES: Final = frozenset({"ftfy", "rapidfuzz", "regex"})

BUILD: Final = "textclean.kernel.build"
"""The program that compiles the kernel; it is no part of the package where that is installed."""

DOORS: Final = {
    "ftfy": {"textclean.text.normalize"},
    "rapidfuzz": {"textclean.text.similarity", "textclean.learn.labels"},
    "sklearn": {"textclean.learn.trees", "textclean.learn.error_pages", "textclean.learn.errors"},
    "scipy": {"textclean.learn.trees", "textclean.learn.errors"},
    "lightgbm": {"textclean.learn.trees"},
    "numpy": {"textclean.learn.pages", "textclean.learn.trees", "textclean.learn.errors", "textclean.learn.breaks"},
    "hatchling": {BUILD},
    "setuptools": {BUILD},
}
"""The modules that may import a package."""

LEARNING: Final = frozenset(module for module in MODULES if module.startswith("textclean.learn."))
"""The programs that learn the weights; nothing else may import them, and they may import what development has."""

FLOORS: Final = {
    "kernel": set(),
    "rules": {"kernel"},
    "text": {"kernel", "rules"},
    "stages": {"kernel", "rules", "text", "removals"},
    "version": set(),
    "replacing": set(),
    "show": {"text"},
    "corpus": {"text", "stages", "removals", "replacing"},
    "columns": {"cleaning", "options", "corpus", "show", "text", "removals", "replacing", "version"},
    "learn": {"kernel", "rules", "text", "stages", "removals", "cleaning", "corpus"},
    "removals": {"text", "show"},
    "options": {"corpus", "removals"},
    "cutting": {"text", "removals"},
    "cleaning": {"corpus", "cutting", "options", "stages", "text", "removals"},
}
"""What each floor may import besides itself; the front doors, `__init__` and `__main__`, may import all."""

SPLITTERS: Final = frozenset({"textclean.kernel.twins"})
UNWANTED_NAMES: Final = frozenset({"utils", "util", "core", "common", "helpers", "misc", "base"})


def parse(module: str) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def read_imports(module: str, *, at_import: bool = False, for_types: bool = False) -> Iterator[str]:
    """Yield the modules that a module imports; those only needed by type checkers too where that is asked."""
    tree = parse(module)
    skipped: set[int] = set()
    for parent in ast.walk(tree):
        if not for_types and isinstance(parent, ast.If) and "TYPE_CHECKING" in ast.dump(parent.test):
            skipped |= {id(node) for child in parent.body for node in ast.walk(child)}
        if at_import and isinstance(parent, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            skipped |= {id(node) for node in ast.walk(parent)}
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                yield name if name in MODULES else node.module or ""


def own_imports(module: str) -> set[str]:
    """Return the modules of the package that a module needs when it is imported."""
    return {name for name in read_imports(module, at_import=True) if name in MODULES} - {module}


def foreign_imports(module: str) -> set[str]:
    """Return the packages besides the standard library that a module imports, now or when it needs them."""
    names = {name.partition(".")[0] for name in read_imports(module)}
    return names - set(sys.stdlib_module_names) - {"textclean", "compression"}


def test_modules_are_found():
    """The package is where the tests look for it."""
    assert {"textclean", "textclean.cleaning", "textclean.rules", "textclean.rules.en"} <= set(MODULES)


def test_imports_have_no_cycle():
    """Arrows point downward: no module needs itself by whatever detour: now, in a function, or for the type checker.

    The package's front door imports what is asked for, and nobody imports it.
    """
    modules = set(MODULES) - {"textclean"}
    graph = {module: modules & set(read_imports(module, for_types=True)) - {module} for module in modules}

    assert len(list(TopologicalSorter(graph).static_order())) == len(modules)


def test_floors_have_no_cycle():
    """No floor may import one that may import it."""
    assert set(TopologicalSorter(FLOORS).static_order()) == set(FLOORS)


@pytest.mark.parametrize("module", [m for m in MODULES if m != "textclean"])
def test_nobody_imports_the_front_door(module: str):
    """The package's public names are for its users; a module takes what it needs from where it stands."""
    assert "textclean" not in own_imports(module)


@pytest.mark.parametrize("module", LIBRARY)
def test_core_needs_its_dependencies_only(module: str):
    """Importing any module of the library needs the three dependencies at most."""
    if module in LEARNING:
        return
    eager = {name.partition(".")[0] for name in read_imports(module, at_import=True)}

    assert eager - set(sys.stdlib_module_names) - {"textclean"} <= CORE_DEPENDENCIES


@pytest.mark.parametrize("package", DOORS)
def test_packages_have_one_door(package: str):
    """A third party is imported only where it is at home."""
    assert {module for module in MODULES if package in foreign_imports(module)} <= DOORS[package]


@pytest.mark.parametrize("module", sorted(set(MODULES) - LEARNING))
def test_nothing_imports_the_learning(module: str):
    """What learns the weights is no part of what uses them."""
    assert not LEARNING & set(read_imports(module))


def floor_of(module: str) -> str:
    """Return the floor that a module stands on: the folder or module below the package."""
    return module.split(".")[1]


@pytest.mark.parametrize("module", [m for m in MODULES if m not in ("textclean", "textclean.__main__")])
def test_arrows_point_downward(module: str):
    """A module imports its own floor and those below it only: now, in a function, or for the type checker."""
    floors = {floor_of(name) for name in read_imports(module, for_types=True) if name in MODULES}

    assert floors <= FLOORS[floor_of(module)] | {floor_of(module)}


@pytest.mark.parametrize("module", [m for m in MODULES if m.startswith("textclean.stages.")])
def test_stages_do_not_know_each_other(module: str):
    """A stage imports no other stage, be it a module or a folder."""
    stages = {".".join(name.split(".")[:3]) for name in read_imports(module) if name.startswith("textclean.stages.")}

    assert stages <= {".".join(module.split(".")[:3])}


@pytest.mark.parametrize("module", sorted(set(MODULES) - SPLITTERS))
def test_only_line_feeds_break_lines(module: str):
    """`splitlines` breaks at eight more characters than the line feed, and is called on raw text only."""
    called = {node.attr for node in ast.walk(parse(module)) if isinstance(node, ast.Attribute)}

    assert "splitlines" not in called


@pytest.mark.parametrize("module", LIBRARY)
def test_the_library_is_silent(module: str):
    """A library call prints nothing, logs nothing and warns of nothing."""
    calls = [node.func for node in ast.walk(parse(module)) if isinstance(node, ast.Call)]
    names = {function.id for function in calls if isinstance(function, ast.Name)}

    assert module in LEARNING or "print" not in names
    assert not {"logging", "warnings"} & set(read_imports(module))


@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_remembered(module: str):
    """No function rebinds a name of its module: a call leaves nothing behind for the next."""
    assert not [node for node in ast.walk(parse(module)) if isinstance(node, ast.Global)]


@pytest.mark.parametrize("module", MODULES)
def test_modules_have_names_of_the_field(module: str):
    """No module is a drawer for everything."""
    assert not UNWANTED_NAMES & set(module.split("."))


@pytest.mark.parametrize("module", MODULES)
def test_modules_say_what_they_decide(module: str):
    """Every module begins with a docstring."""
    assert ast.get_docstring(parse(module))


def test_public_names_are_sorted_and_there():
    """The public names are listed in order, and each can be had."""
    names = textclean.__all__

    assert names == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    assert [name for name in names if not hasattr(textclean, name)] == []
