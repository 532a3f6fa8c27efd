"""What README.md and the documentation show is what happens."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys

import pytest

from tests.fences import PAGES, ROOT, read_blocks

EXAMPLES = [path for path in PAGES if path.name != "recipes.md"]  # those have tests of their own
RECIPES = {"corpus.md", "rag.md", "review.md"}
"""Pages whose blocks without a prompt have tests of their own."""
COMMAND_RE = re.compile(r"python3? -m textclean( .*)?$", re.MULTILINE)
NEEDS = {"extractors.md": "trafilatura", "coming-from.md": "datatrove"}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_of_python_run(path):
    """Sessions give the output that is shown, and other blocks run; a page's blocks share their names."""
    names = {"__name__": path.stem}
    for block in read_blocks(path):
        if block.language != "python":
            continue
        if ">>> " not in block.code:
            if path.name in RECIPES:
                continue
            pytest.importorskip(NEEDS.get(path.name, "textclean"))
            exec(compile("\n" * (block.line - 1) + block.code, path, "exec"), names)
            continue
        example = doctest.DocTestParser().get_doctest(block.code, names, path.name, str(path), block.line - 1)
        runner = doctest.DocTestRunner(verbose=False)
        lines: list[str] = []
        runner.run(example, out=lines.append, clear_globs=False)
        names.update(example.globs)
        assert not runner.summarize(verbose=False).failed, "".join(lines)


def test_before_and_after_stand_in_the_first_ten_lines():
    """A reader sees what the package does without scrolling."""
    head = (ROOT / "README.md").read_text(encoding="utf-8").split("\n")[:10]

    assert any("textclean.clean(" in line for line in head)
    assert head[-1] == "" or "```" in "".join(head[5:])


def test_the_command_of_the_readme_shows_the_article():
    """The page in the repository becomes its article: no error, no second copy, no disclaimer, no list, no comments."""
    (command,) = [line for line in COMMAND_RE.findall((ROOT / "README.md").read_text("utf-8")) if "pages" in line]
    page = (ROOT / command.strip()).read_text(encoding="utf-8")
    article = page[page.index("The village that") : page.index("The lights cost", page.index("Mrs Quill has"))]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}

    arguments = [sys.executable, "-m", "textclean", *shlex.split(command)]
    done = subprocess.run(arguments, capture_output=True, check=True, cwd=ROOT, env=environment)

    assert done.stdout.decode().splitlines() == article.strip().splitlines()
    assert not done.stderr
