"""What holds for every text, whatever it is: the laws of `clean`, `explain` and `normalize`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from textclean import Cleaning, clean, explain, normalize

ARTICLES = (
    "The lock at Upper Sallow was dug by hand in 1794, and the men who dug it were paid in beer and herring.",
    "Nobody had expected the keeper to speak, but when the minister had finished she stood up and asked for the keys.",
    "According to the report, 4,100 boats passed the gates last year; ten years ago it was fewer than nine hundred.",
    "“It’s not the water that rises,” she said, “it’s the land that sinks.”",
    "The heron stood on the lower gate and did not move. It has been seen there every morning since the flood.",
    "Die Schleuse wurde von Hand gegraben, und wer sie grub, bekam am Abend einen Hering und ein Glas Bier.",
    "Am Morgen war das Wasser so hoch gestiegen, dass man vom Fenster aus die Enten mit der Hand füttern konnte.",
    "Le gardien de l’écluse a refusé de répondre, puis il a demandé qu’on lui rende les clés de la maison.",
    "Según el informe, más de cuatro mil barcas cruzaron la esclusa el año pasado, casi el doble que hace diez.",
    "Смотрительница шлюза рассказала, что за последний год через ворота прошло больше четырёх тысяч лодок.",
    "去年有四千多条船通过了这道闸门，看闸人说，十年以前还不到九百条。水位今年又涨了半米。",
    "昨年この閘門を通った舟は四千百隻にのぼり、十年前の四倍をこえたと番人は話している。",
    "وقالت حارسة البوابة إن أكثر من أربعة آلاف قارب عبرت القناة في العام الماضي، أي ضعف ما كان قبل عشر سنوات.",
    "می‌گویند آب بالا نیامده است، زمین است که هر سال چند سانتی‌متر پایین‌تر می‌رود و کسی نمی‌داند چرا.",
    "Yes.",
    "1794",
    "Chapter 2",
    "- a bolt",
    "| gate | open | shut |",
    "    return gate",
)
TWINS = (
    "The lock at Upper Sallow was dug by hand in 1794, and the men who dug it where paid in beer and hering.",
    "Nobody had expected the keeper to speak – but when the Minister had finished she stood up and asked for the keys.",
    '"It\'s not the water that rises," she said, "it\'s the land that sinks."',
    "The heron stood on the lower gate and didn't move. It has been seen there each morning since the flood.",
    "Die Schleuse wurde von Hand gegraben und wer sie grub bekam am Abend einen Hering und ein Glas Bier.",
    "Смотрительница шлюза рассказала, что за последний год через ворота прошло более четырех тысяч лодок.",
)
ERRORS = (
    "date 2025-07-01 403",
    "HTTP/1.1 404 Not Found",
    "Server: nginx",
    "Content-Type: text/html; charset=utf-8",
    "403 Forbidden",
    "404",
    "Not Found",
    "The requested URL was not found on this server.",
    "Error! We're sorry, but the page you were looking for doesn't exist.",
    "Sorry!!",
    "Service Unavailable",
    "Please enable JavaScript and cookies to continue.",
    "Checking your browser before accessing example.org",
    "Seite nicht gefunden",
    "Die angeforderte Seite konnte nicht gefunden werden.",
    "Page introuvable",
    "Acceso denegado",
    "Страница не найдена",
    "页面不存在",
    "ページが見つかりません",
    "الصفحة غير موجودة",
    "Please try again later.",
)
FURNITURE = (
    "Home",
    "Menu",
    "About us",
    "Log in",
    "Search",
    "Share",
    "Tweet",
    "Advertisement",
    "Read more",
    "Related articles",
    "Most read",
    "CommentsNo comment",
    "Leave a comment",
    "Your email address will not be published. Required fields are marked *",
    "Subscribe to our newsletter",
    "We use cookies to improve your experience.",
    "Tags: locks, herons",
    "Previous article",
    "This article was originally published in the Sallow Gazette.",
    "© 2024 Sallow Gazette. All rights reserved.",
    "The views expressed are those of the author and do not necessarily reflect those of the Gazette.",
    "Privacy policy",
    "Startseite",
    "Datenschutz",
    "Alle Rechte vorbehalten.",
    "Partager",
    "Política de privacidad",
    "Подписаться",
    "版权所有",
    "トップページ",
)
DAMAGE = (
    "schÃ¶n &amp; gut",
    "&amp;amp;lt;",
    "<b>&nbsp;</b>",
    "zero\u200bwidth",
    "soft\u00adhyphen",
    "\ufeffmark",
    "\u202eright to left",
    "a\u00a0\u3000b",
    "form\x0cfeed\x0bline\x85next\u2028sep\u2029end",
    "\ud83d",
    "\ude00 half",
    "\x00\x01\x1b[31m",
    "e\u0301\u0316\u0301",
    "👩\u200d🚒",
)
NEGATIVE = sorted(
    {
        line
        for path in (Path(__file__).parent / "cases" / "negative").glob("*.txt")
        for line in path.read_text(encoding="utf-8").split("\n")
    }
)
ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Any characters at all, lone surrogates and NUL among them."""

LINES = st.one_of(
    *map(st.sampled_from, (ARTICLES, ARTICLES, TWINS, ERRORS, FURNITURE, DAMAGE, NEGATIVE)),
    ANY_TEXT,
)
BREAKS = st.sampled_from(["\n", "\n\n", "\n\n\n", "\r\n", " ", " \n\t"])


@st.composite
def damaged_texts(draw: st.DrawFn) -> str:
    """Draw lines of every kind, some runs of them copied to later places, joined by one kind of break or by many."""
    lines = draw(st.lists(LINES, max_size=25))
    for _ in range(draw(st.integers(0, 3))):
        start, end, place = (draw(st.integers(0, len(lines))) for _ in range(3))
        lines[place:place] = lines[start:end]
    if draw(st.booleans()):
        return draw(BREAKS).join(lines)
    return "".join([line + draw(BREAKS) for line in lines])


TEXTS = damaged_texts() | ANY_TEXT
WORD_RE = re.compile(r"\w+")
thorough = settings(max_examples=300, suppress_health_check=list(HealthCheck))


@thorough
@given(TEXTS)
@example("&lt;br&gt;&amp;nbsp;")
@example("Â\u200b&#0;")
@example("\u0344\u0301" * 40)
def test_normalize_is_idempotent(text: str):
    """What was normalised once is normal."""
    once = normalize(text)

    assert normalize(once) == once


@pytest.mark.parametrize("form", ["NFC", "NFKC"])
@settings(max_examples=100)
@given(text=TEXTS)
def test_normalize_with_options_is_idempotent(form: Any, text: str):
    """The options, too, leave nothing for a second pass."""
    once = normalize(text, form=form, straight_quotes=True)

    assert normalize(once, form=form, straight_quotes=True) == once


@thorough
@given(TEXTS)
@example("404 Not Found\n404 Not Found\nThe heron waits for hours.")
@example("\n".join(["date 2025-07-01 403"] * 2 + [ARTICLES[0], "gut"] * 2 + ["HTTP/1.1 404 Not Found"] * 2))
@example(" ".join([ARTICLES[0]] * 3 + [":", ARTICLES[0]] * 2))
@example("\n".join(["date 2025-07-01 403", "Sorry!! " + ARTICLES[0], ARTICLES[0], "Service Unavailable"]))
@example("\n".join([*["e\u0316\u0301"] * 4, *[ARTICLES[0]] * 5, *["e\u0316\u0301"] * 2, *[ARTICLES[0]] * 9]))
@example(" ".join([*ARTICLES[:1] * 6, ARTICLES[2], *ARTICLES[:1] * 2, ARTICLES[2], *ARTICLES[:1] * 7, "1794"] * 2))
@example("HTTP/1.1 404 Not Found <b>&nbsp;</b> Yes. &amp;amp;lt;")
def test_clean_is_idempotent(text: str):
    """Cleaning a clean text changes nothing."""
    once = clean(text)

    assert clean(once) == once


@thorough
@given(TEXTS)
def test_a_clean_text_is_normal(text: str):
    """Taking paragraphs out of a normalised text leaves it normalised."""
    once = clean(text)

    assert normalize(once) == once


@thorough
@given(TEXTS)
def test_clean_and_explain_agree(text: str):
    """The text of the explanation is the clean text, and the text it starts from the normalised one."""
    cleaning = explain(text)

    assert cleaning.text == clean(text)
    assert cleaning.normalized == normalize(text)


@thorough
@given(TEXTS)
def test_nothing_is_lost_but_the_removals(text: str):
    """What is kept and what is removed are together the normalised text, in order, white space aside."""
    cleaning = explain(text)

    assert squash("".join(kept_parts(cleaning))) == squash(cleaning.text)


SCRAPED = "\n".join(("403 Forbidden", *ARTICLES[:6], "© 2026 The Courier. All rights reserved.", *ARTICLES[:6]))


@thorough
@given(TEXTS)
@example(SCRAPED)  # an error, a copy and a footer go
def test_removals_are_well_formed(text: str):
    """Removals are sorted and disjoint slices, trimmed, each with a reason, an evidence and a score."""
    cleaning = explain(text)
    assert text != SCRAPED or len(cleaning.removals) >= 3
    end = 0
    for index, removal in enumerate(cleaning.removals):
        assert end <= removal.start < removal.end <= len(cleaning.normalized)
        assert cleaning.removed(index) == cleaning.normalized[removal.start : removal.end]
        assert cleaning.removed(index).strip() == cleaning.removed(index)
        assert removal.reason
        assert removal.evidence
        assert 0.0 <= removal.score <= 1.0
        end = removal.end


@thorough
@given(TEXTS)
def test_nothing_is_added(text: str):
    """The words of the clean text are a sub-sequence of the words of the normalised one."""
    words = iter(WORD_RE.findall(normalize(text)))

    assert all(word in words for word in WORD_RE.findall(clean(text)))


WITH_COMMAS = "The sluice was dug by hand, and whoever dug it, even a child, was given a herring in the evening."
LOCK = "The lock at the upper end was dug in 1794, and the people who dug it were paid in beer and herring."
WITHOUT = WITH_COMMAS.replace(",", "")


@thorough
@given(TEXTS)
@example("\n".join((WITH_COMMAS, WITHOUT, LOCK, WITHOUT, LOCK, WITH_COMMAS, WITHOUT, LOCK)))  # copies of copies
def test_the_first_copy_stays(text: str):
    """The kept copy that a repeat names stands before it and is no removed repeat itself."""
    cleaning = explain(text)
    repeats = [removal for removal in cleaning.removals if removal.reason == "repeated-block"]
    for repeat in repeats:
        assert repeat.kept is not None
        start, end = repeat.kept
        assert 0 <= start < end <= repeat.start
        assert not any(other.start < end and start < other.end for other in repeats)


PROSE = [line for line in ARTICLES if len(line) > 80]


@thorough
@given(st.lists(st.sampled_from(PROSE), min_size=6, unique=True), st.integers(2, 5), st.sampled_from(["\n", "\n\n"]))
def test_an_article_pasted_several_times_is_the_article(article: list[str], copies: int, gap: str):
    """However often an article of some length is pasted, it comes out once."""
    text = gap.join(article)

    assert clean(gap.join([text] * copies)) == clean(text)


@thorough
@given(TEXTS, TEXTS)
def test_calls_are_independent(before: str, text: str):
    """No call remembers the text of another."""
    alone = explain(text)
    explain(before)

    assert explain(text) == alone


@thorough
@given(TEXTS)
def test_error_pages_are_empty(text: str):
    """A text is an error page only if an error was removed and nothing is left; a status is an error's."""
    cleaning = explain(text)
    reasons = {removal.reason for removal in cleaning.removals}

    assert not cleaning.error_page or not cleaning.text
    assert not cleaning.error_page or "error-preamble" in reasons
    assert cleaning.status is None or 400 <= cleaning.status <= 599


@thorough
@given(TEXTS)
@example("\ud800")
@example("\x00")
@example("\udc00\ud800" * 3)
def test_every_text_is_accepted(text: str):
    """Any text is cleaned, and the result can be encoded."""
    cleaning = explain(text)

    assert cleaning.text.encode("utf-8").decode("utf-8") == cleaning.text
    assert cleaning.normalized.encode("utf-8").decode("utf-8") == cleaning.normalized


@thorough
@given(TEXTS)
def test_every_explanation_can_be_shown(text: str):
    """Any text's account prints and shows itself in a notebook, and can be encoded."""
    cleaning = explain(text)

    assert str(cleaning).encode("utf-8")
    assert cleaning._repr_html_().encode("utf-8")


def kept_parts(cleaning: Cleaning) -> Iterator[str]:
    """Yield what stands between the removals."""
    here = 0
    for removal in cleaning.removals:
        yield cleaning.normalized[here : removal.start]
        here = removal.end
    yield cleaning.normalized[here:]


def squash(text: str) -> str:
    """Return a text without its white space."""
    return "".join(text.split())
