"""What programs answer programs: JSON and XML that say that something failed go, and records of anything else stay."""

from __future__ import annotations

from typing import Final

import pytest

from textclean import clean
from textclean.stages.errors.answers import is_answer

ARTICLE: Final = "The heron stood in the shallows all morning.\n\nNobody had seen one here since the mill closed."

FAILURES: Final = {
    "a status of HTTP and a message": '{"code": 404, "message": "Kein Reiher", "data": null}',
    "a status as a string": '{"statusCode":"403","msg":"nope"}',
    "nothing was done": '{"success":false,"message":"haigreid pole"}',
    "nothing was done, in another word": '{"ok":false,"msg":"lac introuvable","result":null}',
    "an error by its word": '{"status": "ERROR", "mensaje": "faltan parametros"}',
    "an error by its name": '{"error":"heron_missing","error_description":"No such heron"}',
    "a name of an error in French": '{"statut": "2", "erreur": "Action impossible"}',
    "a number that is no success, and no data": '{"code":30014,"data":null,"msg":"苍鹭不存在"}',
    "in pieces": '{"error":{"code":"HERON_GONE","message":"Unknown heron"},"ok":false}',
    "a list of errors": '{"errors":[{"message":"Heron not found","path":["heron"]}],"data":{"heron":null}}',
    "names without quotes": '{\nstatus:{\n\terr_code:10000,\n\terr_text:"Failure during authentication!"\n\t}\n}',
    "on lines of its own": (
        '{\n    "status": "error",\n    "message": "Lac vide.",\n    "data": [],\n    "timestamp": 17\n}'
    ),
    "escaped": '{"code":"no_heron","message":"Gar\\u00e7a n\\u00e3o encontrada","data":{"status":404}}',
    "a problem of the standard": '{"type":"about:blank","title":"Not Found","status":404,"detail":"No lake."}',
    "a title in a field of any name": '{"ok":false,"error_code":401,"description":"Unauthorized"}',
    "words of a server that say what failed": '{"Message":"No resource was found that matches the request."}',
    "words of a server alone": '{"message": "Unauthorized"}',
    "XML": '<?xml version="1.0"?>\n<response>\n<error>1</error>\n<message>鷺がいない。</message>\n</response>',
    "XML on one line": '<?xml version="1.0"?><xml><code>2</code><error>1</error><message>bangau hilang</message></xml>',
    "a message as an attribute": '<?xml version="1.0"?>\n<result>\n\t<error message="No heron given." />\n</result>',
    "an exception in a namespace": (
        '<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows" version="1.0.0">\n'
        '<ows:Exception exceptionCode="MissingParameterValue" locator="lake">\n'
        "<ows:ExceptionText>\nNo lake\n</ows:ExceptionText>\n</ows:Exception>\n</ows:ExceptionReport>"
    ),
    "a code of an error, and what was asked": (
        '<?xml version="1.0" encoding="UTF-8"?>\n<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">\n'
        "<responseDate>2031-05-02T10:00:00Z</responseDate>\n<request>http://heronry.example/oai</request>\n"
        '<error code="badVerb">No such verb</error>\n</OAI-PMH>'
    ),
    "a result by its word": "<result>\n  <status>ERROR</status>\n  <message>Reiher muß sein.</message>\n</result>",
    "a section that is not read": (
        '<ServiceExceptionReport version="1.3.0"><ServiceException code="Missing">'
        "<![CDATA[Mandatory parameter 'lake' missing.]]></ServiceException></ServiceExceptionReport>"
    ),
}
RECORDS: Final = {
    "a title": '{"title": "The heron by the river", "year": 1999}',
    "a title that is a number's": '{"title": "404", "pages": 211}',
    "a message of a chat": '{"message": "I love the herons by the mill.", "author": "Anna", "code": 5}',
    "a novel": '{"title": "Not Found", "author": "A. Heron", "pages": 211}',
    "an order": '{"order": 5, "status": "failed", "reason": "The card of the bank was declined."}',
    "a text": '{"id": 5, "status": "published", "body": "The swans came back to the lake."}',
    "a detail": '{"name": "Ann", "detail": "She lives by the lake.", "status": "active"}',
    "no error": '{"error": null, "message": "The heron was found.", "data": {"heron": 7}}',
    "error none": '{"error": "none", "message": "The swans are back."}',
    "a success": '{"code": 0, "msg": "ok", "data": null}',
    "a success by its status": '{"status": 200, "message": "OK", "data": null}',
    "a success by its word": '{"success": true, "message": "Heron saved."}',
    "what was counted": '{"lake": "north", "herons": 404, "swans": 500}',
    "a run of a test": '{"test": "the heron waits", "status": "failed", "message": "it flew away"}',
    "a task": '{"title": "Count the herons", "status": "failed", "message": "fog"}',
    "a review": '{"text": "The server was rude and the soup was cold.", "stars": 1, "status": "error"}',
    "a schema": '{"message": "string", "details": {"message": "string", "statusCode": 0, "stackTrace": "string"}}',
    "settings": '{"error_pages": true, "status": 404, "path": "/heron.html"}',
    "an author's message about an error": (
        '{"message": "My brother kept laughing about the old boat and her wedding dress.", "error": "a long story"}'
    ),
    "XML of a text": "<poem>\n<title>The error</title>\n<line>The heron waits beside the lake.</line>\n</poem>",
    "XML of a message": "<message><from>Anna</from><body>The herons are back at the mill.</body></message>",
    "XML without an error": "<response>\n<error>0</error>\n<message>The heron was counted.</message>\n</response>",
}


@pytest.mark.parametrize("text", FAILURES.values(), ids=FAILURES)
def test_answers_that_say_what_failed_go(text: str) -> None:
    """All of an answer goes, alone and in front of an article, which stays whole."""
    assert is_answer(text)
    assert clean(text) == ""
    assert clean(f"{text}\n\n{ARTICLE}") == ARTICLE


@pytest.mark.parametrize("text", RECORDS.values(), ids=RECORDS)
def test_records_of_anything_else_stay(text: str) -> None:
    """Not a word goes, though a record has the form of an answer and some of its names."""
    assert not is_answer(text)
    assert clean(text) == text
    assert clean(f"{text}\n\n{ARTICLE}") == f"{text}\n\n{ARTICLE}"


@pytest.mark.parametrize("text", ['{"code": 404, "message"', "{{{", '{"a": }', "<error>", "<a><b></a>", "{]", "[", "<"])
def test_what_is_no_whole_answer_is_none(text: str) -> None:
    """What is cut off or wrong is read as lines, like any text."""
    assert not is_answer(text)


def test_a_log_of_answers_stays() -> None:
    """One answer is an error page; several below each other are somebody's record."""
    log = '{"status": "error", "message": "no heron"}\n{"status": "error", "message": "no swan"}\n{"status": "ok"}'
    assert clean(log) == log


def test_an_answer_that_a_manual_explains_stays() -> None:
    """A manual may begin with what it explains."""
    manual = (
        '{"error": "heron_missing", "message": "No such heron"}\n\nThe error code means that the client asked for a '
        "heron that is not there. For example, a response with this status code is returned when the lake is frozen."
    )
    assert clean(manual) == manual


def test_what_stands_behind_an_answer_on_its_line_stays() -> None:
    """An answer ends with its line."""
    text = '{"error": "heron_missing", "message": "No such heron"} is what I got.'
    assert clean(text) == text
