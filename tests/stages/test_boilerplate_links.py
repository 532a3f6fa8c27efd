"""Menus and footers of links in Markdown go; an author's links, licences and the sections of a README stay."""

from __future__ import annotations

import pytest

from tests.stages.articles import ARTICLES, weave
from textclean import clean, normalize

MARKDOWN_MENU = """[Skip to content](#main)

[Home](/) | [News](/news) | [Log in](/login)

# The rope ferry at Oldhaven

"""


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_menus_of_links_go(language):
    """Lines of nothing but links go from above the title, lists of links from below, by the words in the brackets."""
    body = "\n\n".join(ARTICLES[language])
    footer = (
        "\n\n## Related articles\n\n- [The mill](/mill)\n- [The weir](/weir)\n\n[Privacy policy](/p) · [Contact](/c)"
    )

    assert clean(f"{MARKDOWN_MENU}{body}{footer}") == f"# The rope ferry at Oldhaven\n\n{body}"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ["## See also", "- [The mill](https://example.org/mill)", "- [The weir](https://example.org/weir)"],
            id="see also",
        ),
        pytest.param(["## Contents", "- [The mill](#mill)", "- [Contact](#contact)"], id="contents"),
        pytest.param(["![The tower at dusk](tower.jpg)"], id="picture"),
        pytest.param(["It was built by [Quill & Sons](https://example.org/quill)."], id="link in a sentence"),
        pytest.param(
            ["- [The log of 1911](https://example.org/log), in two volumes", "- [A chart](https://example.org/chart)"],
            id="list",
        ),
        pytest.param(["## History", "[The log of 1911](https://example.org/log)"], id="heading"),
    ],
)
def test_links_of_authors_stay(lines):
    """Lists of an author's own links, pictures and headings stay."""
    text = weave("en", *lines)

    assert clean(text).split("\n") == text.split("\n")


def test_badges_stay():
    """Badges above the title of a project are its author's."""
    text = "[![Build](https://example.org/b.svg)](https://example.org/ci)\n# Lamp\n" + "\n".join(ARTICLES["en"])

    assert clean(text) == text


MIT = """Copyright (c) 2019 Matilda Ashby

Permission is granted to anyone who finds this lamp to light it, to copy it and to sell it, as long as the words
above and these words stand on every copy of it.

THE LAMP IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. IN NO EVENT SHALL THE AUTHORS BE LIABLE.
"""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(MIT, id="licence, wrapped"),
        pytest.param(MIT.replace("\n\n", "|").replace("\n", " ").replace("|", "\n"), id="licence, long lines"),
        pytest.param(
            "Copyright (c) 1992-2013 The University of Upper Sallow and The University\n"
            "of Sallow Research Foundation.\n"
            "Copyright (c) 2000-2013 The Lock Keepers of Lower Sallow. All rights reserved.\n" + MIT,
            id="owners",
        ),
        pytest.param(
            "\n".join(
                [*ARTICLES["en"], "## License", "`lamp` is distributed under the terms of the [MIT](/mit) license."]
            ),
            id="section of a README",
        ),
        pytest.param(
            "\n".join(
                [*ARTICLES["en"], "## More information", "- [Documentation](https://example.org/docs)", "- [FAQ](/faq)"]
            ),
            id="links of a README",
        ),
        pytest.param(
            "\n".join(
                [
                    *ARTICLES["en"],
                    "## Author",
                    "- [forge/ada](https://forge.example/ada)",
                    "- [birds/ada](https://birds.example/ada)",
                    "## License",
                    "MIT © Ada Weir",
                ]
            ),
            id="author of a README",
        ),
        pytest.param(
            "\n".join(
                [*ARTICLES["en"], ".. _GitHub: https://example.org/lamp", ".. _lamp docs: https://example.org/docs"]
            ),
            id="targets of reStructuredText",
        ),
    ],
)
def test_licences_and_readmes_stay(text):
    """A licence, its owners, and the last sections of a README are the text."""
    assert clean(text).split() == normalize(text).split()
