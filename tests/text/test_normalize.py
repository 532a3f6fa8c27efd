"""Characters are repaired, white space is folded, and nothing that carries meaning is touched."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textclean.text.normalize import combining_re, normalize


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        pytest.param("schÃ¶n", "schön", id="German"),
        pytest.param("L’Ã©cluse", "L’écluse", id="French"),
        pytest.param("seÃ±or", "señor", id="Spanish"),
        pytest.param("nÃ£o", "não", id="Portuguese"),
        pytest.param("Å‚Ä…ka", "łąka", id="Polish"),
        pytest.param("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет", id="Russian"),
        pytest.param("ÎºÎ±Î»Î·Î¼Î­ÏÎ±".replace("Ï", "Ï\x81"), "καλημέρα", id="Greek"),
        pytest.param("ä½\xa0å¥½", "你好", id="Chinese"),
        pytest.param("itâ€™s", "it’s", id="apostrophe"),
        pytest.param("â€œyesâ€\x9d", "“yes”", id="quotes"),
        pytest.param("1914â€“1918", "1914–1918", id="dash"),
        pytest.param("waitâ€¦", "wait…", id="ellipsis"),
        pytest.param("ðŸ˜€", "😀", id="emoji"),
        pytest.param("Â© 2024", "© 2024", id="sign with a stray byte"),
        pytest.param("schÃƒÂ¶n", "schön", id="twice"),
        pytest.param("a <b> schÃ¶n", "a <b> schön", id="beside markup"),
    ],
)
def test_repairs_mojibake(text: str, repaired: str):
    """UTF-8 that was read as a one-byte encoding is read again."""
    assert normalize(text) == repaired


@pytest.mark.parametrize("encoding", ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "macroman"])
@pytest.mark.parametrize("text", ["the keeper’s keys", "locked – and bolted", "wait… there", "“open”, she said"])
def test_repairs_punctuation_read_in_any_encoding(text: str, encoding: str):
    """An apostrophe, a dash or an ellipsis comes back from every one-byte encoding that ftfy knows."""
    misread = text.encode().decode(encoding, "replace")

    assert "\ufffd" in misread or normalize(misread) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Regelmäßig gemäß der Größe", id="German"),
        pytest.param("»Café« – „Liberté“, Nestlé®", id="French in quotes"),
        pytest.param("L'ÂNE ET LE BÂTEAU", id="French capitals"),
        pytest.param("NÃO HÁ PÃO", id="Portuguese capitals"),
        pytest.param("ÅNGSTRÖM Äpfel Öl Übermut", id="Nordic and German"),
        pytest.param("Đắk Lắk, Đà Nẵng", id="Vietnamese"),
        pytest.param("İstanbul'da ığdır", id="Turkish"),
        pytest.param("3 × 4 ± 2 ≈ 14 √2", id="mathematics"),
        pytest.param("Ðær wæs þorn", id="Old English"),
        pytest.param("Съешь ещё этих мягких французских булок", id="Russian"),
        pytest.param("Ψάρι και ΨΩΜΙ", id="Greek"),
        pytest.param("50 € £3 ¥200", id="currencies"),
        pytest.param("┌─┐│x│└─┘", id="boxes"),
    ],
)
def test_leaves_sound_text_alone(text: str):
    """Letters that mojibake might show stay where they make sense."""
    assert normalize(text) == text


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        pytest.param("salt &amp; pepper", "salt & pepper", id="name"),
        pytest.param("caf&eacute;", "café", id="accented letter"),
        pytest.param("it&#39;s", "it's", id="decimal"),
        pytest.param("it&#x27;s", "it's", id="hexadecimal"),
        pytest.param("a&nbsp;b", "a b", id="space"),
        pytest.param("&amp;amp;amp;eacute;", "é", id="nested"),
        pytest.param("a &amp; b\n<c> &amp; d\ne &amp; f", "a & b\n<c> &amp; d\ne & f", id="markup on one line only"),
    ],
)
def test_unescapes_entities(text: str, repaired: str):
    """Entities become characters, but on a line that may be HTML."""
    assert normalize(text) == repaired


@pytest.mark.parametrize("text", ["AT&T", "R&D; Q&A", "a & b", "&", "&;", "&&amp", "?a=1&b=2", "&nosuchthing;"])
def test_leaves_ampersands_alone(text: str):
    """An ampersand that begins no entity stays."""
    assert normalize(text) == text


@pytest.mark.parametrize(
    "line_break",
    ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\u2028", "\u2029"],
    ids=ascii,
)
def test_unifies_line_breaks(line_break: str):
    """Line breaks of every kind become line feeds."""
    assert normalize(f"a{line_break}b") == "a\nb"


@pytest.mark.parametrize(("control", "meant"), [("\x85", "…"), ("\x93", "“"), ("\x80", "€")], ids=ascii)
def test_reads_controls_as_windows_does(control: str, meant: str):
    """A C1 control is a character of Windows-1252 that was misread, as it is in nearly every text that has one."""
    assert normalize(f"a{control}b") == f"a{meant}b"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("", "", id="empty"),
        pytest.param(" \t\n ", "", id="white space alone"),
        pytest.param("a  b", "a b", id="run of spaces"),
        pytest.param("a\tb", "a b", id="tab"),
        pytest.param("  a  \n  b  ", "a\nb", id="trimmed lines"),
        pytest.param("\n\na\n\n", "a", id="trimmed text"),
        pytest.param("a\n\nb", "a\n\nb", id="one blank line stays"),
        pytest.param("a\n\n\n\nb", "a\n\nb", id="more do not"),
        pytest.param("a\n \n\t\nb", "a\n\nb", id="lines of white space are blank"),
        pytest.param("a\r\n\r\n\r\nb", "a\n\nb", id="blank lines of Windows"),
        pytest.param("a\n\u200b\n\ufeff\nb", "a\n\nb", id="invisible lines are blank"),
    ],
)
def test_folds_white_space(text: str, folded: str):
    """Lines are trimmed, runs folded, and at most one blank line stays."""
    assert normalize(text) == folded


@pytest.mark.parametrize(
    "space",
    [c for c in map(chr, range(0x3001)) if unicodedata.category(c) == "Zs"],
    ids=ascii,
)
def test_odd_spaces_become_plain(space: str):
    """Spaces of every width become the plain one."""
    assert normalize(f"a{space}b") == "a b"


INVISIBLE = {
    "hyphen of a PDF": "\x02",
    "backspace": "\x08",
    "delete": "\x7f",
    "C1 control": "\x81",
    "soft hyphen": "\u00ad",
    "byte-order mark": "\ufeff",
    "left-to-right mark": "\u200e",
    "right-to-left override": "\u202e",
    "isolate": "\u2066",
    "word joiner": "\u2060",
    "zero-width space": "\u200b",
    "zero-width non-joiner": "\u200c",
    "zero-width joiner": "\u200d",
    "interlinear annotation": "\ufff9",
    "combining grapheme joiner": "\u034f",
    "Mongolian vowel separator": "\u180e",
    "Hangul filler": "\u3164",
}


@pytest.mark.parametrize("invisible", INVISIBLE.values(), ids=INVISIBLE)
def test_drops_invisible_characters(invisible: str):
    """An invisible character inside a Latin word goes, and the word stays whole."""
    assert normalize(f"zero{invisible}width") == "zerowidth"


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        pytest.param("heron\x00bridge", "heron bridge", id="NUL between fields"),
        pytest.param("Reiher\x14Brücke", "Reiher Brücke", id="a dash cut to a byte"),
        pytest.param("цапля\x07мост", "цапля мост", id="end of a table's cell"),
        pytest.param("1911\x001912", "19111912", id="digits"),
        pytest.param("h\x00e\x00r\x00o\x00n\x00", "heron", id="UTF-16 read as bytes"),
        pytest.param("heron \x00 bridge", "heron bridge", id="spaces around"),
        pytest.param("\x00heron\x00", "heron", id="ends"),
    ],
)
def test_controls_between_words_part_them(text: str, parted: str):
    """A control character that stands between two words becomes a space."""
    assert normalize(text) == parted


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        pytest.param("Immo\u00ad\nbilien sind teuer", "Immobilien sind teuer", id="German"),
        pytest.param("une promes\u00ad\r\n  se tenue", "une promesse tenue", id="French, indented"),
        pytest.param("при\u00ad\nливная мельница", "приливная мельница", id="Russian"),
        pytest.param("Immo\u00ad\n\nbilien", "Immo\n\nbilien", id="a blank line between"),
        pytest.param("Preis\u00ad\n12 Euro", "Preis\n12 Euro", id="a number follows"),
        pytest.param("Immo-\nbilien", "Immo-\nbilien", id="a plain hyphen"),
    ],
)
def test_soft_hyphens_join_words_across_lines(text: str, joined: str):
    """A soft hyphen at the end of a line says that the word goes on in the next."""
    assert normalize(text) == joined


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('text = text.replace("&amp;", "&")', id="argument"),
        pytest.param("title = 'Fish &amp; chips';", id="string of a program"),
        pytest.param("Write `&copy;` for the sign.", id="code in Markdown"),
        pytest.param("Für das Zeichen schreibt man „&uuml;“.", id="German quotes"),
        pytest.param("On écrit « &eacute; » dans la page.", id="French quotes"),
        pytest.param("Escape &lt;, &gt; and &amp; in every text.", id="list"),
        pytest.param("&eacute; is shown as é by every browser.", id="entity and sign"),
        pytest.param("Where “Ã©” stands, “é” was meant.", id="mojibake and letter"),
        pytest.param("Aus schön wird schÃ¶n, wenn das Programm die Kodierung verwechselt.", id="mojibake and word"),
        pytest.param("Вместо «й» видно «Ð¹».", id="mojibake in Russian"),
    ],
)
def test_lines_about_damage_keep_it(text: str):
    """A line that quotes an entity or mojibake, or says too what it should be, stays as it is."""
    assert normalize(text) == text


@pytest.mark.parametrize(
    ("text", "repaired"),
    [
        pytest.param("“Fish &amp; chips”, he said.", "“Fish & chips”, he said.", id="words in quotes"),
        pytest.param("AT&T &amp; others", "AT&T & others", id="half escaped"),
        pytest.param("(&copy;) 2026", "(©) 2026", id="sign in brackets"),
        pytest.param("It&#39;s &quot;fine&quot;", 'It\'s "fine"', id="quotes themselves"),
        pytest.param("schÃ¶n und grÃ¼n", "schön und grün", id="mojibake alone"),
        pytest.param("one&nbsp;two &nbsp; three", "one two three", id="spaces"),
    ],
)
def test_damage_is_repaired_where_nobody_quotes_it(text: str, repaired: str):
    """Quotes around words, and signs that belong to the text, keep nothing from being repaired."""
    assert normalize(text) == repaired


def test_drops_terminal_colours():
    """The escape sequences of a terminal go as a whole."""
    assert normalize("\x1b[1;31mred\x1b[0m") == "red"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("می‌خواهم", id="non-joiner in Persian"),
        pytest.param("کتاب‌خانه‌ها", id="several in one word"),
        pytest.param("क्‍ष", id="joiner in Hindi"),
        pytest.param("क्‌ष", id="non-joiner in Hindi"),
        pytest.param("ශ්‍රී", id="joiner in Sinhala"),
        pytest.param("അവന്‍ വന്നു", id="joiner at the end of a Malayalam word"),
        pytest.param("👩‍🚒", id="joiner in an emoji"),
        pytest.param("👨‍👩‍👧‍👦", id="a family"),
        pytest.param("👩🏽‍🚒", id="emoji with a skin tone"),
        pytest.param("🏳️‍🌈", id="emoji with a variation selector"),
        pytest.param("❤️", id="variation selector"),
        pytest.param("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", id="flag of tags"),
        pytest.param("ᠬᠠᠨ\u180eᠠ", id="vowel separator in Mongolian"),
        pytest.param("สวัสดี\u200bครับ", id="zero-width space in Thai"),
        pytest.param("ភាសា\u200bខ្មែរ", id="zero-width space in Khmer"),
    ],
)
def test_keeps_invisible_characters_that_carry_meaning(text: str):
    """Joiners and word breaks stay in the scripts and the emoji that need them."""
    assert normalize(text) == text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“It’s” ‘so’ „gut“ «oui» 「はい」", id="quotes"),
        pytest.param("a – b — c ‐ d − e", id="dashes"),
        pytest.param("ﬁne ﬂag", id="ligatures"),
        pytest.param("ＡＢＣ１２３", id="full-width letters"),
        pytest.param("你好，世界！（真的？）：；", id="full-width punctuation"),
        pytest.param("ｶﾀｶﾅ", id="half-width katakana"),
        pytest.param("x² + ½ = ①", id="superscripts and fractions"),
        pytest.param("wait… what", id="ellipsis"),
        pytest.param("№ ™ © ® §", id="signs"),
    ],
)
def test_keeps_the_typography(text: str):
    """Quotes, dashes, ligatures and wide characters are the author's."""
    assert normalize(text) == text


SCRIPTS = {
    "Arabic with vowels": "اَلْعَرَبِيَّةُ",
    "Hebrew with points": "בְּרֵאשִׁית",
    "Devanagari": "हिन्दी में लिखा हुआ",
    "Bengali": "বাংলা ভাষা",
    "Tamil": "தமிழ் மொழி",
    "Thai": "ภาษาไทยนี้",
    "Burmese": "မြန်မာဘာသာ",
    "Khmer": "ភាសាខ្មែរ",
    "Korean": "한국어 문장",
    "Japanese": "がぎぐげご パピプ",
    "Georgian": "ქართული ენა",
    "Armenian": "Հայերեն լեզու",
    "Amharic": "አማርኛ ቋንቋ",
    "Vietnamese": "Tiếng Việt đẹp lắm",
    "Greek with breathings": "ἐν ἀρχῇ ἦν ὁ λόγος",
    "Cherokee": "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ",
    "beyond the basic plane": "𐌲𐌿𐍄𐌹𐍃𐌺 𝒳",
}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_keeps_every_script(text: str):
    """A sound text in any script is its own normal form."""
    assert normalize(unicodedata.normalize("NFC", text)) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_composes(text: str):
    """By default the form is NFC."""
    assert normalize(unicodedata.normalize("NFD", text)) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("form", "normalized"),
    [
        pytest.param("NFC", "é ﬁ ２", id="NFC"),
        pytest.param("NFKC", "é fi 2", id="NFKC"),
    ],
)
def test_form(form: object, normalized: str):
    """The Unicode form is an option."""
    assert normalize("é ﬁ ２", form=form) == normalized  # type: ignore[arg-type]


@pytest.mark.parametrize("form", ["NFD", "NFKD", "nfkc", "", None])
@pytest.mark.parametrize("text", ["", "e", "é"])
def test_other_forms(form: object, text: str):
    """Any other form is refused, whatever the text: what the stages look for is composed."""
    message = f"expected form 'NFC' or 'NFKC', got {form!r}: for another, unicodedata.normalize the result"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        normalize(text, form=form)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "straight"),
    [
        pytest.param("“It’s”", '"It\'s"', id="English"),
        pytest.param("„Gut“", '"Gut"', id="German"),
        pytest.param("‚gut‘", "'gut'", id="single low"),
        pytest.param("«oui»", "«oui»", id="guillemets are no curly quotes"),
        pytest.param("「はい」", "「はい」", id="corner brackets stay"),
    ],
)
def test_straight_quotes(text: str, straight: str):
    """Curly quotes are straightened where that is asked for."""
    assert normalize(text, straight_quotes=True) == straight


@pytest.mark.parametrize(
    ("text", "encodable"),
    [
        pytest.param("a\ud800b", "a\ufffdb", id="lone high surrogate"),
        pytest.param("a\udfffb", "a\ufffdb", id="lone low surrogate"),
        pytest.param("\ud83d\ude00", "😀", id="pair"),
        pytest.param("\ude00\ud83d", "\ufffd\ufffd", id="pair in the wrong order"),
        pytest.param("\ud83d" * 3 + "\ude00", "\ufffd\ufffd😀", id="pair after lone ones"),
    ],
)
def test_pairs_surrogates(text: str, encodable: str):
    """Surrogates that belong together become the character, lone ones U+FFFD."""
    assert normalize(text) == encodable


def test_lines_do_not_influence_each_other():
    """What stands on one line changes nothing on another."""
    lines = ["<p>", "salt &amp; pepper", "schÃ¶n", "“so”", "a\u00a0b"]

    assert normalize("\n".join(lines)).split("\n") == [normalize(line) for line in lines]


def test_long_runs_of_marks_are_ordered():
    """A run of combining marks of any length comes out in canonical order."""
    run = "e" + "\u0301\u0316" * 100

    assert normalize(run) == unicodedata.normalize("NFC", run)


@given(st.text(st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Cn", "Co")), max_size=40))
def test_takes_no_visible_character_of_ascii(text: str):
    """Every letter and digit of ASCII that goes in without an ampersand comes out."""
    plain = "".join([c for c in text if c.isascii() and c.isalnum()])

    assert "".join([c for c in normalize(plain) if c.isalnum()]) == plain


@given(st.lists(st.text("abc “”’–🙂水 ", min_size=1)))
def test_takes_no_word(words: list[str]):
    """Words without damage come out as they went in."""
    assert normalize(" ".join(words)).split() == " ".join(words).split()


@pytest.mark.parametrize("text", ["C\ufffd\u017a\x0b\ufffd\u017a\ufffd\ufffd", "a < b\x0b&amp;", "<\r&amp;\u2028&lt;"])
def test_lines_that_come_apart_are_repaired_alone(text: str):
    """A line break of another kind parts two lines before either is repaired, so that a second call finds nothing."""
    assert normalize(normalize(text)) == normalize(text)


def test_what_cannot_combine_is_in_form():
    """Characters that are taken for NFC without a look are NFC, alone and after letters and signs."""
    spared = [chr(code) for code in range(0x20, 0x20000) if not combining_re().search(chr(code))]
    text = " ".join(character.join("aE=αиأかハ가각") + character for character in spared)

    assert len(spared) > 1000
    assert unicodedata.is_normalized("NFC", text)
    assert unicodedata.normalize("NFC", text) == text
