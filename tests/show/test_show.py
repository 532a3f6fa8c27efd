"""How a cleaning is shown, in a terminal and in a notebook."""

from __future__ import annotations

import io
import re
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.sample_page import PAGE, Part, make_cleaning, make_sample
from textclean.removals import Cleaning, Removal
from textclean.show.account import make_visible
from textclean.show.html import MAX_MARKED, MAX_SHOWN, format_html
from textclean.show.terminal import MAX_LISTED, format_text, supports_color

VOID = {"br"}
HOSTILE = {
    "script": "<script>alert(1)</script>",
    "closing tags": "</del></div></details></section></style><h1>big</h1>",
    "attribute": '"onmouseover="alert(1)" x=\'',
    "comment": "<!-- --> <![CDATA[ ]]> <?php ?>",
    "entity": "&lt;b&gt; &amp;amp; &#60; &notin",
    "bidi override": "\u202eevil\u202c \u2066isolate\u2069 \u200fmark",
    "controls": "nul\x00 bell\x07 escape\x1b[31m c1\x9b31m",
    "surrogates": "lone \ud800 and \udfff",
    "separators": "one\u2028two\u2029three\x85four",
}


class Reader(HTMLParser):
    """Reads the HTML as a browser does: its elements, and the text of the page without labels and notes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.page: list[str] = []
        self.struck: list[str] = []
        self.whole: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element and its attributes."""
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag in VOID:
            self.handle_data("\n")
            return
        self.open.append((tag, dict(attrs).get("class") or ""))
        if tag == "del":
            self.struck.append("")

    def handle_endtag(self, tag: str) -> None:
        """Check that it closes the element that was opened last."""
        assert self.open.pop()[0] == tag, f"{tag} closes another element"

    def handle_data(self, data: str) -> None:
        """Note text where it stands."""
        if self.open and self.open[-1][0] == "style":
            return
        self.whole.append(data)
        classes = [name for _, name in self.open]
        aside = {"tc-note", "tc-back"} & set(classes) or "summary" in [tag for tag, _ in self.open]
        if "tc-page" in classes and not aside:
            self.page.append(data)
            if "del" in [tag for tag, _ in self.open]:
                self.struck[-1] += data

    def find(self, attribute: str) -> list[str]:
        """Return the values of an attribute, in order."""
        return [value for name, value in self.attributes if name == attribute]


def read(cleaning: Cleaning) -> Reader:
    """Parse what a notebook shows, and check that every element is closed."""
    reader = Reader(format_html(cleaning))
    assert reader.open == []
    return reader


def test_terminal_account_of_the_sample():
    """The account opens with the figures, names each removal in order, and ends with the shares."""
    account = str(make_sample())

    headline = "173 of 420 words kept (41.2 %), 12 removals; an HTTP 403 message removed"
    assert account.startswith(f"{headline}\n\n[0] error-preamble, 15 words")
    assert re.findall(r"^\[(\d+)\]", account, re.MULTILINE) == [str(index) for index in range(12)]
    assert re.search(r"^  repeated-block +1 +116 +27\.6 %$", account, re.MULTILINE)


def test_terminal_entry_of_a_repeat():
    """A repeat is shown by both its ends, with its evidence, size, likeness and the place of the kept copy."""
    entry = str(make_sample()).split("\n\n")[5]

    assert entry == (
        "[4] repeated-block, 116 words, lines 28 to 32\n"
        "    Evidence: near-duplicate, two words differ\n"
        "    “The heron came back to the salt marsh at … the heron follows eels.”\n"
        "    Kept copy: lines 16 to 20, 97 % alike, “The heron came back … follows eels.”"
    )


@pytest.mark.parametrize(
    ("cleaning", "headline"),
    [
        pytest.param(Cleaning("", (), ""), "Nothing removed: 0 words kept", id="empty"),
        pytest.param(Cleaning("One.", (), "One."), "Nothing removed: 1 word kept", id="untouched"),
        pytest.param(
            make_cleaning(Part("503 Service Unavailable", "error-preamble", "status line"), status=503),
            "0 of 3 words kept (0.0 %), 1 removal; an error page and nothing else (HTTP 503)",
            id="error page",
        ),
        pytest.param(
            make_cleaning(Part("Please try again later.", "error-preamble", "advice")),
            "0 of 4 words kept (0.0 %), 1 removal; an error page and nothing else",
            id="error page without status",
        ),
    ],
)
def test_headline(cleaning, headline):
    """The first line says how much was kept, and whether the page was an error page; a notebook says the same."""
    assert format_text(cleaning).partition("\n")[0] == headline
    assert headline in "".join(read(cleaning).whole)


def test_place_on_one_line_is_told_in_characters():
    """Where the whole text is one line, the account gives offsets instead of line numbers."""
    cleaning = Cleaning("Title", (Removal(0, 13, "menu", "short"),), "404 Not Found Title")

    assert "3 words, characters 0 to 13" in format_text(cleaning)


def test_terminal_account_lists_the_largest():
    """Of very many removals the account lists the largest, in order, and says that it does; the shares count all."""
    lines = [Part("word " * (1 + index % 97) + "end", "menu", "") for index in range(500)]
    account = format_text(make_cleaning(*lines))
    listed = [int(index) for index in re.findall(r"^\[(\d+)\]", account, re.MULTILINE)]

    assert len(listed) == MAX_LISTED
    assert listed == sorted(listed)
    assert {96, 193} <= set(listed)
    assert "The 50 largest of 500 removals are listed; the shares count all." in account
    assert re.search(r"menu +500 ", account)


def test_color_adds_nothing_but_escapes():
    """With colour the account holds the same characters, besides the escape sequences."""
    sample = make_sample()
    colored = format_text(sample, color=True)

    assert "\x1b[" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == format_text(sample)


@pytest.mark.parametrize(
    ("terminal", "environment", "expected"),
    [
        pytest.param(True, {}, True, id="terminal"),
        pytest.param(False, {}, False, id="pipe"),
        pytest.param(True, {"NO_COLOR": "1"}, False, id="NO_COLOR"),
        pytest.param(True, {"NO_COLOR": ""}, True, id="empty NO_COLOR"),
        pytest.param(True, {"TERM": "dumb"}, False, id="dumb terminal"),
    ],
)
def test_supports_color(monkeypatch, terminal, environment, expected):
    """Colour is for terminals, and not where the reader has said no."""
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: terminal, raising=False)
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert supports_color(stream) is expected


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_stays_text(text):
    """Whatever the text, a reason or an evidence holds, a notebook shows it as text, and it makes no element."""
    honest = make_cleaning(Part("kept"), Part("gone", "menu", "evidence"), Part("kept"))
    hostile = make_cleaning(Part(text), Part(text, f"menu{text}", text), Part(text))
    shown = read(hostile)

    assert "".join(shown.page).strip() == make_visible(hostile.normalized)
    texts = {"br", "p"}  # line breaks, and the advice on what looks like HTML
    assert [tag for tag in shown.tags if tag not in texts] == [tag for tag in read(honest).tags if tag not in texts]
    assert {name for name, _ in shown.attributes} == {name for name, _ in read(honest).attributes}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_does_not_steer_a_terminal(text):
    """The account for a terminal holds no control character but line feeds, and can be encoded."""
    account = format_text(make_cleaning(Part(text), Part(text, f"menu{text}", text), Part(text)))

    assert make_visible(account) == account
    assert account.encode()


@given(st.lists(st.tuples(st.text(min_size=1, max_size=30), st.sampled_from(["", "menu", "x<y"])), max_size=8))
@example([("0", "menu"), ("\x1f", ""), ("0", "menu")])
def test_the_page_is_shown_whole(pieces):
    """A notebook shows every character of the normalised text in order, and strikes out the removed ones alone."""
    cleaning = make_cleaning(*(Part(text, reason) for text, reason in pieces))
    shown = read(cleaning)
    removed = [make_visible(cleaning.removed(index)) for index in range(len(cleaning.removals))]

    assert "".join(shown.page) == make_visible(cleaning.normalized)
    assert [text for text in shown.struck if text] == removed


def test_sample_page_in_a_notebook():
    """Each removal is struck through after its reason in words; its evidence and size open and stand in the title."""
    html = format_html(make_sample())

    assert html.count('<div class="tc-removal"') == 12
    assert html.count("<summary>") == 12 + 2, "one for each removal, one for each folded run"
    assert '<span class="tc-hidden">removed as </span>caption</summary>' in html
    assert 'title="caption: photo credit at its end; 12 words"' in html
    assert "<bdi>photo credit at its end</bdi>; 12 words (<code>removals[3]</code>)" in html
    assert "3 removals, 22 words, 5.2 %" in html


def test_kept_copy_is_one_click_away():
    """A repeat links to its kept copy and the copy links back; ids are unique, in one output and between two."""
    first, second = read(make_sample()), read(make_sample())
    targets = [value[1:] for value in first.find("href")]
    ids = first.find("id") + second.find("id")

    assert len(targets) == 2
    assert set(targets) <= set(first.find("id"))
    assert len(ids) == len(set(ids))


def test_copies_that_overlap_or_went_later_keep_their_links():
    """Every link has a target, also where kept copies overlap and where a later pass removed a kept copy."""
    text = "\n".join(f"Line {number} of the text." for number in range(9))
    line = len("Line 0 of the text.\n")
    removals = (
        Removal(0, line - 1, "menu", "went later"),
        Removal(4 * line, 5 * line - 1, "repeated-block", "copy of line 0", 1.0, (0, line - 1)),
        Removal(5 * line, 6 * line - 1, "repeated-block", "copy", 1.0, (line, 3 * line - 1)),
        Removal(7 * line, 8 * line - 1, "repeated-block", "copy", 1.0, (2 * line, 3 * line - 1)),
    )
    shown = read(Cleaning("", removals, text))

    assert {value[1:] for value in shown.find("href")} <= set(shown.find("id"))
    assert "kept, 2 repeats removed" in shown.whole
    assert "".join(shown.page) == text


def test_long_runs_are_folded():
    """Removals for one reason in a row are folded together where they are long; a short one is not."""
    menu = [Part(f"Entry {number}", "menu", "short line") for number in range(9)]
    html = format_html(make_cleaning(*menu, Part("Body."), Part("Menu", "menu", "heading")))

    assert html.count('<details class="tc-run">') == 1
    assert "18 words in 17 lines" in html


def test_giant_page_is_bounded():
    """Of a page of five million characters the output shows the ends of each part, and says what it leaves out."""
    html = format_html(make_cleaning(Part("a " * 10**6), Part("b " * 10**6, "menu", ""), Part("c " * 500_000)))

    assert len(html) < 2 * MAX_SHOWN
    assert len(re.findall(r"[\d,]+ characters not shown", html)) == 3


def test_very_many_removals_are_bounded():
    """After a thousand removals the output says how many follow; the legend counts all."""
    lines = [Part(f"{number}", "menu" if number % 2 else "") for number in range(10 * MAX_MARKED)]
    html = format_html(make_cleaning(*lines))

    assert html.count('class="tc-removal"') == MAX_MARKED
    assert len(html) < 1_000 * MAX_MARKED
    assert "with 4,000 removals." in html
    assert "5,000 removals, 5,000 words, 50.0 %" in html


def test_very_many_reasons_are_bounded():
    """A list of shares names the twenty largest reasons and adds the others up."""
    lines = [Part("word " * (100 - number), f"reason-{number}") for number in range(50)]
    account = format_text(make_cleaning(*lines))

    assert "\n  reason-18 " in account
    assert "\n  others " in account
    assert "\n  reason-19 " not in account


def test_output_is_still():
    """The HTML holds no script, no event handler, no form, and asks nothing of any server."""
    shown = read(make_sample())

    plain = ("style", "section", "div", "p", "ul", "li", "span", "a", "br", "bdi", "code", "del")
    assert set(shown.tags) == {*plain, "details", "summary"}
    assert not [name for name, _ in shown.attributes if name.startswith("on")]
    assert all(value.startswith("#") for value in shown.find("href"))
    assert not re.search(r"url\(|@import|https?:", format_html(make_sample()))


def test_style_reaches_nothing_else():
    """Every rule of the style sheet is nested in, or ends in, the class of the output."""
    style = re.search(r"<style>(.*?)</style>", format_html(make_sample()), re.DOTALL)
    assert style
    top = re.sub(r"/\*.*?\*/", "", style[1], flags=re.DOTALL)
    while re.search(r"\{[^{}]*\}", top):
        top = re.sub(r"\{[^{}]*\}", ";", top)
    selectors = [selector.strip() for selector in re.sub(r"\s+", " ", top).split(";") if selector.strip()]

    assert selectors
    assert all(s.endswith(".textclean.textclean") or s == "@media print" for s in selectors), selectors


def test_advice_is_given_for_html():
    """Where the text is a page's source, the account and the notebook say what to do instead."""
    source = "<html><body>" + "<p>The heron waits.</p>\n" * 9 + "</body></html>"
    note = (
        "Note: this looks like HTML: textclean reads plain text; "
        "extract the text first, for example with inscriptis or trafilatura."
    )

    assert note in format_text(Cleaning(source, (), source))
    assert note in format_html(Cleaning(source, (), source))
    assert "Note:" not in str(make_sample())


def test_every_part_of_the_sample_is_shown():
    """The sample's kept and removed parts all stand in the notebook's page."""
    page = "".join(read(make_sample()).page)

    assert all(part.text in page for part in PAGE)
