"""Make the pictures that README and docs show: `python -m tests.pictures`, with chromium on the PATH.

Each is what the library makes of pages in docs/pages. The HTML that was photographed is kept in tests/cases/pictures,
where `tests.test_pictures` compares it with what the library makes of the pages today.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.browser import open_browser
from textclean.cleaning import explain
from textclean.columns.review import review
from textclean.columns.summary import summarize
from textclean.show.html import format_html

ROOT: Final = Path(__file__).parent.parent
IMAGES: Final = ROOT / "docs" / "source" / "images"
PHOTOGRAPHED: Final = ROOT / "tests" / "cases" / "pictures"
PAGE: Final = ROOT / "docs" / "pages" / "heron.txt"
COLUMN: Final = sorted((ROOT / "docs" / "pages").glob("*.txt"))

OPEN_REPEAT: Final = """
for (const summary of document.querySelectorAll('.tc-why summary'))
  if (summary.textContent.includes('repeated-block'))
    for (let fold = summary; fold = fold.parentElement.closest('details');) fold.open = true;
document.querySelector('.tc-page').style.maxHeight = 'none';
"""
OPEN_FIRST: Final = "document.querySelector('.tc-why').open = true"
OPEN_RULE: Final = """
for (const part of document.querySelectorAll('#rules details, #pages details')) part.open = false;
document.querySelector('#rules details').open = true;
document.querySelector('#pages').remove();
"""
SHOTS: Final = (
    ("explain-light", "explain", 900, "light", OPEN_REPEAT),
    ("explain-dark", "explain", 900, "dark", OPEN_REPEAT),
    ("explain-phone", "explain", 360, "light", OPEN_FIRST),
    ("summary", "summary", 900, "light", ""),
    ("report", "report", 900, "light", OPEN_RULE),
)
"""Name of the picture, what it shows, width in CSS pixels, colour scheme, and a script that opens parts of it."""

ID_RE: Final = re.compile(r"tc-[0-9a-f]{8}(?=[-\"])")
"""What is drawn at random for every output, so that no two in a notebook share an id."""


def make_html() -> dict[str, str]:
    """Return what the library shows of the pages, by name, its random ids replaced."""
    account = format_html(explain(PAGE.read_text(encoding="utf-8")))
    texts = [path.read_text(encoding="utf-8") for path in COLUMN]
    report = review(texts, [path.name for path in COLUMN]).to_html()
    shown = {"explain": account, "summary": summarize(texts)._repr_html_(), "report": report}
    return {name: ID_RE.sub("tc-0", html) for name, html in shown.items()}


def main() -> None:
    """Write the pictures, and the HTML that they show."""
    html = make_html()
    for name, text in html.items():
        (PHOTOGRAPHED / f"{name}.html").write_text(text, encoding="utf-8")
    with open_browser() as browser:
        for name, shown, width, scheme, script in SHOTS:
            browser.show(html[shown], width=width, scheme=scheme)
            browser.run(script)
            browser.save(IMAGES / f"{name}.png")


if __name__ == "__main__":
    main()
