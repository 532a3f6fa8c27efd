"""Pages that stand on one line: where their lines begin, and what becomes of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean import clean, explain
from textclean.stages.pages.breaks import MOST_WORDS, find_labels, restore_lines
from textclean.text.paragraphs import Paragraphs, split_paragraphs

PAGES = Path(__file__).parents[2] / "cases" / "pages"

MENU = "Home About us Contact us Log in My account Search"
FOOTER = "Privacy policy Terms of use © 2026 The Saltmarsh Courier"
HERONS = "The heron waits for hours at the edge of the lock. Then it strikes, and nobody has seen how it did."

ARTICLE = (
    f"{HERONS} In winter it stands on the lower gate, out of the wind, and looks at the barges as if they owed it "
    "something. The keeper, who has counted it every morning since 1998, says that there were once three. Two of them "
    "left in the year of the flood, and she has not forgiven them."
)

PIECES = (
    *(MENU, FOOTER, HERONS, "Share", "Read more", "登录 注册 联系我们", "苍鹭在水闸边等待。", "تسجيل الدخول"),
    *("“No,” she said.", "4 May 2026"),
)


def restore(text: str) -> list[str]:
    """Return the lines of a page on one line."""
    return restore_lines(split_paragraphs(text)).texts


@given(st.lists(st.sampled_from(PIECES) | st.text(alphabet="aB é.,!|©1 —", max_size=20), min_size=3, max_size=40))
def test_lines_are_the_text(pieces):
    """Every line is a stretch of the text; together, in order, they are all of it but white space."""
    text = " ".join(" ".join(pieces).split())
    lines = restore_lines(split_paragraphs(text))
    assert [line.text for line in lines] == [text[line.start : line.end] for line in lines]
    assert "".join(lines.texts).replace(" ", "") == text.replace(" ", "")
    assert list(lines.starts) == sorted(set(lines.starts))


def test_a_menu_and_a_footer_are_parted_from_the_sentences():
    """What a reader would part is parted, also in Chinese."""
    lines = restore(f"{MENU} Herons at the weir {ARTICLE} {FOOTER}")
    assert lines[:6] == ["Home", "About us", "Contact us", "Log in", "My account", "Search"]
    end = lines.index("Privacy policy")
    assert " ".join(lines[6:end]) == f"Herons at the weir {ARTICLE}"
    assert lines[end + 1] == "Terms of use"
    menu = "首页 新闻 关于我们 联系我们 登录"
    chinese = "苍鹭在水闸边等待数小时，然后出击。没有人看见它是怎么做到的。 网站地图 隐私政策 版权所有 盐沼信使报"
    assert restore(f"{menu} {chinese}")[:5] == menu.split()


@pytest.mark.parametrize(
    "text",
    [
        f"{HERONS} {HERONS}",
        "He went Home and said nothing About us, nor did he ask for the Contact of the keeper.",
        f"{HERONS} He chose Share, then About us, Log in and Search, as the manual says. {HERONS}" * 3,
        "",
        "Home Log in",
        " ".join([MENU] * (MOST_WORDS // 5)),
    ],
    ids=["prose", "labels apart", "labels in a sentence", "empty", "short", "long"],
)
def test_a_text_without_labels_close_together_keeps_its_sentences(text: str):
    """Neither is one touched that is as long as a book."""
    paragraphs = split_paragraphs(text)
    assert restore_lines(paragraphs) is paragraphs


def test_a_label_in_small_letters_is_one_where_there_are_no_others():
    """An author's word in small letters is none; in Georgian all words are."""
    assert find_labels(["Skip", "to", "content,", "skip", "to", "main", "content"]).sizes == [3, 0, 0, 0, 0, 0, 0]
    assert find_labels(["ამბები", "შინაარსზე", "გადასვლა"]).sizes == [0, 2, 0]


def test_lines_that_the_text_has_are_left():
    """Where a text has line breaks, these are its lines."""
    paragraphs = split_paragraphs(f"{MENU}\n{HERONS}\n{FOOTER}")
    assert restore_lines(paragraphs) is paragraphs


def test_no_line_runs_over_what_was_taken():
    """Between two sentences of which the one between was removed, a line ends."""
    paragraphs = split_paragraphs(f"{MENU} {HERONS} {FOOTER}")
    left = Paragraphs.of([paragraphs[0], *paragraphs[2:]])
    left.is_line = True
    ends = left[0].end
    assert all(line.end <= ends or line.start >= left[1].start for line in restore_lines(left))


@pytest.mark.parametrize("name", ["en", "de", "es", "fr", "ja", "ru"])
def test_a_page_on_one_line_is_read_as_its_lines(name: str):
    """Of a page whose line breaks are gone the author's words stay, but for a few, and most of the furniture goes."""
    page = (PAGES / f"page-news-{name}.txt").read_text(encoding="utf-8")
    wanted = re.findall(r"\w+", (PAGES / f"page-news-{name}.expected.txt").read_text(encoding="utf-8"))
    found = re.findall(r"\w+", clean(" ".join(page.split())))
    furniture = len(re.findall(r"\w+", page)) - len(wanted)
    assert sum(word in found for word in wanted) == len(wanted)
    assert len(found) - len(wanted) <= 0.5 * furniture


def test_a_line_that_begins_with_a_bracket_holds_all_of_it():
    """A list of languages names countries of two words."""
    languages = "Language English (United Kingdom) Deutsch Español (América Latina) Português (Brasil)"
    lines = restore(f"{MENU} {HERONS} {languages} {FOOTER}")
    assert [line for line in lines if "(" in line] == ["(United Kingdom)", "(América Latina)", "(Brasil)"]


def test_what_goes_is_said():
    """Removals of a page on one line are stretches of it, each with its evidence."""
    text = f"{MENU} {ARTICLE} {FOOTER}"
    cleaning = explain(text)
    assert cleaning.text == ARTICLE
    assert all(text[removal.start : removal.end].strip() and removal.evidence for removal in cleaning.removals)
