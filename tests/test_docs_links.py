"""Every relative link of README.md and of the documentation leads somewhere, and every public name is documented."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

import textclean
from tests.fences import FENCE_RE, HEADING_RE, PAGES, ROOT, SOURCE

LINK_RE = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
OTHER = ("Reason", "STAGES", "Stage", "__version__")
"""Public names that are neither a class nor a function; the page tells of them in its own words."""


def slug(heading: str) -> str:
    """Return the anchor that Markdown gives a heading."""
    text = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", text).strip().lower())


def read_links(path: Path) -> list[str]:
    """Return the links of a page that lead to files of the project."""
    links = LINK_RE.findall(FENCE_RE.sub("", path.read_text(encoding="utf-8")))
    return [link for link in links if not re.match(r"[a-z]+:", link)]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path):
    """The file of each link is there, and has the heading that its anchor names."""
    broken = []
    for link in read_links(path):
        name, _, anchor = link.partition("#")
        target = (path.parent / name).resolve() if name else path
        if not target.is_file() or (anchor and anchor not in map(slug, HEADING_RE.findall(target.read_text("utf-8")))):
            broken.append(link)

    assert broken == []


def test_the_navigation_names_every_page():
    """No page is left out of the site's navigation, and none is named that is not there."""
    settings = (ROOT / "docs" / "mkdocs.yml").read_text(encoding="utf-8")
    named = set(re.findall(r"^ +- .+: (\w[\w-]*\.(?:md|ipynb))$", settings, re.MULTILINE))

    assert named == {path.name for path in SOURCE.iterdir() if path.suffix in (".md", ".ipynb")}


def test_every_public_name_is_documented():
    """The page of the API shows what `textclean.__all__` holds."""
    text = (SOURCE / "api.md").read_text(encoding="utf-8")
    shown = set(re.findall(r"^::: textclean\.(?:[\w.]+\.)?(\w+)$", text, re.MULTILINE))

    assert set(textclean.__all__) - shown <= {name for name in OTHER if f"`textclean.{name}`" in text}
