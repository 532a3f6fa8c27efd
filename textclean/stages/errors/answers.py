"""What programs answer programs: JSON and XML that say by their fields that something failed.

Decides about such an answer as a whole, whatever the language of its message. A record of anything else is its
author's: a title, a text, a message that no server would send.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from textclean.rules import UNSPACED, fold_case, fold_label, phrases
from textclean.stages.errors.labels import titles
from textclean.stages.errors.reports import BEGINNINGS
from textclean.stages.errors.speech import measure_speech
from textclean.text.paragraphs import Paragraph, Paragraphs

MOST_CHARACTERS: Final = 1500
MOST_LINES: Final = 40
MOST_FIELDS: Final = 40
LONGEST_MESSAGE: Final = 300
"""Sizes of an answer; what carries more is data."""

JSON_RE: Final = re.compile(
    r"(?:(?P<opened>[{\[])|(?P<closed>[}\]])|,"
    r'|(?:"(?P<quoted>[^"\\\n]{1,60})"|(?P<bare>[A-Za-z_]\w{0,40}))\s*:'
    r'|"(?P<string>(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"'
    r"|(?P<plain>-?\d[\d.eE+-]*|true|false|null))(?P<space>\s*)"
)
ESCAPE_RE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))")
"""A part of JSON, with names that need no quotation marks, and a character that is written otherwise."""

XML_RE: Final = re.compile(
    r"(?:<(?:\?[^?>]*\?|!--[^>]*--)>"
    r"|<!\[CDATA\[(?P<section>[^\]]*)\]\]>"
    r"|(?P<closed></[\w:.-]{1,60}\s*>)"
    r"|<(?P<opened>[\w:.-]{1,60})(?P<attributes>(?:\s+[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*'))*)\s*(?P<alone>/?)>"
    r"|(?P<text>[^<\s][^<]*))(?P<space>\s*)"
)
ATTRIBUTE_RE: Final = re.compile(r"(?P<name>[\w:.-]+)\s*=\s*(?:\"(?P<value>[^\"]*)\"|'(?P<other>[^']*)')")

SEPARATORS_RE: Final = re.compile(r"[\W_]+")


class Field(NamedTuple):
    """A field of an answer: its name in small letters and nothing else, and its value."""

    name: str
    value: str
    """As it is written; "" for null and for what is empty, `INSIDE` for what has fields of its own."""


INSIDE: Final = "{}"

ERROR_NAME_RE: Final = re.compile(
    r"(?:err|error|errors|exception|fault|fehler|erreur|erro)"
    r"(?:code|id|no|number|name|type|msg|message|messages|text|string|desc|description|detail|details|info|display|reason)?"
    r"|(?:service|api|server)(?:error|exception)|exceptiontext"
)
"""The name of a field that is there because something failed."""

MESSAGE_NAMES: Final = frozenset(
    {"message", "messages", "msg", "detail", "details", "mensaje", "mensagem", "nachricht", "pesan"}
)
"""Names of the field that says what failed."""

CODE_NAMES: Final = frozenset({
    "code", "cod", "codigo", "status", "statut", "estado", "statuscode", "httpstatus", "httpcode", "httpstatuscode",
    "rawstatuscode", "responsecode", "resultcode", "retcode", "errno", "errorcode", "errcode", "error", "type",
    "object", "result", "state",
})  # fmt: skip
"""Names of the field that says in a number or a word how it went."""

DONE_NAMES: Final = frozenset({"success", "succeeded", "issuccess", "ok", "isok"})
DATA_NAMES: Final = frozenset({"data", "result", "results", "payload", "content"})
"""Names of the fields that say whether it was done, and that hold what was asked for."""

FAILED_WORDS: Final = frozenset({"error", "err", "fail", "failed", "failure", "erro", "erreur", "nok", "ko"})
FAILED_RE: Final = re.compile(r"[45]\d\d")
UNTRUE: Final = frozenset({"", "false", "0", "none", "no", "ok", "null", "success"})
WELL_RE: Final = re.compile(r"0*|0*[1-3]?|2\d\d|2\d{4}|ok|success|done")
"""Values of a code: that something failed, that nothing did, and that all went well."""


class Answer(NamedTuple):
    """One object or element at the head of a text."""

    lines: int
    failed: bool
    """Whether it says that something failed, and nothing else."""


def read_answer(paragraphs: Sequence[Paragraph]) -> Answer | None:
    r"""Return the object or element that the first lines of a text are, if any; a log of several says nothing failed.

    >>> from textclean.text.paragraphs import split_paragraphs
    >>> read_answer(split_paragraphs('{\n"error": true,\n"message": "No heron."\n}\nThe heron'))
    Answer(lines=4, failed=True)
    """
    texts = Paragraphs.of(paragraphs)[:MOST_LINES].texts
    fields, end = _read("\n".join(texts)[:MOST_CHARACTERS])
    ends = list(accumulate(map(len, texts), lambda at, size: at + 1 + size))
    if end not in ends:
        return None
    lines = ends.index(end) + 1
    is_log = len(texts) > lines and texts[lines].startswith(BEGINNINGS)
    failed = not is_log and _says_failure(fields)
    is_named = not texts[0].startswith("<") and any(field.name for field in fields)
    is_record = failed or is_log or is_named or any(map(_says_well, fields))
    return Answer(lines, failed) if is_record else None


def is_answer(text: str) -> bool:
    """Tell whether a text is an answer to a program that says that something failed, and nothing else.

    >>> is_answer('{"code": 404, "message": "gone"}'), is_answer('{"title": "The heron", "year": 1999}')
    (True, False)
    >>> is_answer("<response><error>1</error><message>gone</message></response>"), is_answer("{ }")
    (True, False)
    """
    if len(text) > MOST_CHARACTERS:
        return False
    fields, end = _read(text)
    return end == len(text) and _says_failure(fields)


def _read(text: str) -> tuple[list[Field], int]:
    """Return the fields of the object or element that a text begins with, and where it ends; 0 where it does not."""
    is_xml = text.startswith("<")
    part_re, read_part = (XML_RE, _read_element) if is_xml else (JSON_RE, _read_value)
    fields: list[Field] = []
    names: list[str] = []
    depth = at = 0
    while match := part_re.match(text, at):
        at = match.end()
        fields += read_part(match, names)
        depth += bool(match["opened"]) - bool(match["closed"] or (is_xml and match["alone"]))
        if depth <= 0 and (match["closed"] or match["opened"]):
            return fields, match.start("space") if not depth else 0
        if not depth and not is_xml:
            break
    return [], 0


def _read_value(match: re.Match[str], names: list[str]) -> Iterator[Field]:
    """Yield the field that a part of JSON is the value of; the last of *names* is the field's."""
    name = match["quoted"] or match["bare"]
    if name:
        names[:] = [_fold_name(name)]
    elif match["string"] is not None or match["plain"]:
        plain = "" if match["plain"] == "null" else match["plain"]
        yield Field("".join(names), ESCAPE_RE.sub(_unescape, match["string"] or "").strip() or plain or "")
    elif match["opened"]:
        is_empty = match.string.startswith(("}", "]"), match.end())
        yield Field("".join(names), "" if is_empty else INSIDE)


def _unescape(match: re.Match[str]) -> str:
    if match[1]:
        return chr(int(match[1], 16))
    return match[2] if match[2] in '"\\/' else " "


def _read_element(match: re.Match[str], names: list[str]) -> Iterator[Field]:
    """Yield an element, its attributes but for namespaces, and what stands in it; *names* are of those still open."""
    if match["opened"]:
        yield from (Field(name, INSIDE) for name in names[-1:])
        names.append(_fold_name(match["opened"]))
        yield Field(names[-1], INSIDE if match["attributes"] else "")
        for attribute in ATTRIBUTE_RE.finditer(match["attributes"]):
            if not attribute["name"].startswith(("xmlns", "xsi:")):
                yield Field(_fold_name(attribute["name"]), attribute["value"] or attribute["other"] or "")
    if match["closed"] or match["alone"]:
        del names[-1:]
    said = (match["section"] or match["text"] or "").strip()
    if said and names:
        yield Field(names[-1], said)


def _fold_name(name: str) -> str:
    """Return a name in small letters, without a namespace and what parts its words."""
    return SEPARATORS_RE.sub("", name.rpartition(":")[2]).casefold()


def _says_failure(fields: Sequence[Field]) -> bool:
    """Tell whether fields say that something failed, and hold nothing but that."""
    said = [field for field in fields if _has_words(field.value)]
    messages = [field for field in fields if _may_be_message(field)]
    if not messages or len(fields) > MOST_FIELDS or not all(map(_is_answers, said)):
        return False
    if any(_is_authors(field.value) for field in said) or len(_list_codes(fields)) > 1:
        return False
    if any(map(_names_failure, fields)):
        return True
    told = any(_is_named_message(field) and _is_servers(field.value) for field in messages)
    return _gives_nothing(fields) or (told and not any(map(_says_well, fields)))


def _list_codes(fields: Sequence[Field]) -> set[str]:
    """Return the statuses that fields give: an answer has one, a list of messages several."""
    given = [field.value for field in fields if field.name in CODE_NAMES]
    return {code for code in (*given, *(field.name for field in fields)) if FAILED_RE.fullmatch(code)}


def _has_words(value: str) -> bool:
    """Tell whether a value is more than one word or number."""
    return value != INSIDE and (" " in value or "\n" in value or UNSPACED.is_in(value))


def _may_be_message(field: Field) -> bool:
    """Tell whether a field may say what failed: by its name, or as a title of error pages does."""
    if not any(map(str.isalpha, field.value)) or field.value.casefold() in PLACEHOLDERS:
        return False
    return _is_named_message(field) or fold_label(field.value) in titles()


def _is_named_message(field: Field) -> bool:
    return field.name in MESSAGE_NAMES or ERROR_NAME_RE.fullmatch(field.name) is not None


PLACEHOLDERS: Final = frozenset({"string", "true", "false", "none", "null", "ok", "success"})
"""What is no message, or stands for one in a description of answers."""


def _is_answers(field: Field) -> bool:
    """Tell whether words may stand in an answer: in the field for them, or else in the words of servers."""
    if len(field.value) > LONGEST_MESSAGE:
        return False
    return _is_named_message(field) or _is_servers(field.value)


def _is_servers(value: str) -> bool:
    """Tell whether words are a server's by a title that is known, what they say failed, or their vocabulary alone."""
    if fold_label(value) in titles():
        return True
    likelihood = measure_speech(value).likelihood
    return likelihood >= SURELY or (likelihood >= LIKELY and bool(phrases(("ERROR_FAILURES",)).find(fold_case(value))))


LIKELY: Final = 0.5
SURELY: Final = 0.9
"""Likelihood of being a server's of words that say what failed, and of any: of a few words the vocabulary alone says
little, "The swans are back." has .88."""


def _is_authors(value: str) -> bool:
    """Tell whether words are surely an author's, whatever the field is called."""
    speech = measure_speech(value)
    return speech.stems >= FEWEST_STEMS and speech.authors >= MOSTLY


FEWEST_STEMS: Final = 5
MOSTLY: Final = 0.5
"""Stems, and the share of them that authors use and servers do not."""


def _names_failure(field: Field) -> bool:
    """Tell whether a field says that something failed, by its name or its value."""
    return _names_code(field) or (
        ERROR_NAME_RE.fullmatch(field.name) is not None and field.value.casefold() not in UNTRUE
    )


def _names_code(field: Field) -> bool:
    """Tell whether a field says in a number or a word that something failed."""
    value = field.value.casefold()
    if field.name in DONE_NAMES:
        return value in ("false", "0")
    return field.name in CODE_NAMES and (FAILED_RE.fullmatch(value) is not None or value in FAILED_WORDS)


def _says_well(field: Field) -> bool:
    """Tell whether a field says that all went well."""
    value = field.value.casefold()
    if field.name in DONE_NAMES:
        return value in ("true", "1")
    if field.name in CODE_NAMES and WELL_RE.fullmatch(value):
        return True
    return ERROR_NAME_RE.fullmatch(field.name) is not None and value in UNTRUE


def _gives_nothing(fields: Sequence[Field]) -> bool:
    """Tell whether an answer has nothing of what was asked for, and a number or word that is none of success."""
    emptied = any(field.name in DATA_NAMES and not field.value for field in fields)
    codes = [field.value.casefold() for field in fields if field.name in CODE_NAMES and field.value != INSIDE]
    return emptied and any(code and not WELL_RE.fullmatch(code) for code in codes)
