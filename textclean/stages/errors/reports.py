"""What programs report: exceptions, stack traces, fields of a record; their answers are read in `answers`.

Decides about a line by its form alone, in no language; what known words say of it is `lines`'.
"""

from __future__ import annotations

import re
from typing import Final

METHODS: Final = "(?:get|post|put|patch|delete|head|options)"

REPORT_RE: Final = re.compile(
    r"(?:warning|notice|fatal error|parse error|deprecated|uncaught \w+): .{1,300} in \S+ on line \d+\.?"
    r"|ora-\d{5}: .+|sqlstate\[\w+\].*"
    rf"|(?:\w+[.:]+){{1,8}}\w*(?:error|exception) at {METHODS} /\S*",
    re.IGNORECASE,
)
"""What databases, PHP and frameworks write into a page."""

NO_ROUTE_RE: Final = re.compile(
    rf"cannot {METHODS} /\S*|no route (?:found for|matches) \W{{0,2}}{METHODS}\W{{0,3}} \W?/\S*(?: \([\w.]+\))?",
    re.IGNORECASE,
)
"""What a program answers to a request that it has no part for."""

EXCEPTION_RE: Final = re.compile(r"(?:Caused by: )?(?:[a-z]\w*\.){1,8}[A-Z]\w*(?:Exception|Error): \S.{0,300}")
"""An exception by its full name, and what it says."""

TRACE_RE: Final = re.compile(
    r"(?:at )?(?:[\w$<>]+\.){2,12}[\w$<>]+\((?:[\w$]+\.\w+(?::\d+)?|Native Method|Unknown Source)\)"
    r"|at (?:[^()\s]+ ){0,4}\(?\S+:\d+:\d+\)?"
    r"|File \".+\", line \d+.*|Traceback \(most recent call last\):|caused by:(?: (?:\w+\.)+\w+(?:: .{1,300})?)?",
    re.IGNORECASE,
)
"""A line of a stack trace."""

CODE_NAME_RE: Final = re.compile(r"(?:[a-z]+::|[A-Z]+::)?(?:[A-Z]+_)*ERR(?:OR)?(?:_[A-Z0-9]+)+")
"""The name of an error in capitals, as browsers and tunnels give it."""

NETWORK_NAME_RE: Final = re.compile(
    r"(?:NET::)?(?:ERR|DNS_PROBE|SSL_ERROR|SEC_ERROR|PR|MOZILLA_PKIX_ERROR|NS_ERROR|INET_E)(?:_[A-Z0-9]+)+"
)
"""The name of what failed between a browser and a server, which the browser gives below its message in any language."""

BRACKETS_RE: Final = re.compile(r"[{}\[\]]+,?")
"""A line of nothing but brackets, as answers to programs have."""

ELEMENT_RE: Final = re.compile(r"</?(?:error|errors|response)>|<(?P<name>\w{2,20})>[^<>]*</(?P=name)>", re.IGNORECASE)
ELEMENTS: Final = frozenset({"code", "message", "key", "bucketname", "endpoint"})
"""An element of an answer in XML, and names of such that are no fields elsewhere."""

NUMBER_RE: Final = re.compile(r"[\[(]?(?:0x)?[0-9a-f]*[0-9][0-9a-f-]*[\])]?")
"""The number of an error, as the value of a field."""

IDENTIFIER_RE: Final = re.compile(r"(?=[\w:.+/=-]*\d)[\w:.+/=-]{6,120}")
IDENTIFIED_RE: Final = re.compile(r"(?i:(?:^|[^A-Za-z])id)$|[a-z]I[dD]$")
"""The name of a field that ends in "ID", and a value that is one."""

BARE_IDENTIFIER_RE: Final = re.compile(
    r"[0-9a-f]{8,32}(?:-[0-9a-f]{4,16}){0,4}|(?=(?:\D*\d){4})(?=.*[A-Z])[\w+/]{20,120}={0,2}"
)
"""An identifier without a name: digits and letters, more than a word holds."""


BEGINNINGS: Final = ("{", "[", "<")
"""What an answer to a program begins with; `answers` is loaded for such texts only."""


def is_report(text: str) -> bool:
    """Tell whether a line is what only a program says of a request; what it answers a program is for `answers` to say.

    >>> is_report("No route matches [GET] /herons"), is_report("Error: no heron")
    (True, False)
    """
    may_be = ":" in text or "/" in text or text[0] in "Ss"
    return may_be and (REPORT_RE.fullmatch(text) or NO_ROUTE_RE.fullmatch(text)) is not None


def is_identifier(name: str, value: str) -> bool:
    """Tell whether a field is an identifier of something, in any language: its name ends in "ID".

    >>> is_identifier("Attack ID", "20000051"), is_identifier("事件ID", "9f3c2a1b"), is_identifier("Covid", "20000051")
    (True, True, False)
    >>> is_identifier("HostId", "p0Vw7n1Xy4kQh2sLr8=")
    True
    """
    return IDENTIFIED_RE.search(name) is not None and IDENTIFIER_RE.fullmatch(value) is not None


ENDS_OF_PROGRAM: Final = ("{", "}", ";", "\\")
STARTS_OF_PROGRAM: Final = ("#include", "//", "/*", "$ ", ">>> ", "import ", "export ", "const ", "return ")
PROGRAM_RE: Final = re.compile(r"(?<![\w+/]{16})[^=\s]\s?=$|\w\(\)")
"""What a line of a program or of a server's configuration shows; error messages do not, but for long identifiers."""


def is_program(text: str) -> bool:
    """Tell whether a line is one of a program or of a server's configuration.

    >>> is_program("return find_page(404);"), is_program("Try again (or return to the home page).")
    (True, False)
    """
    if text.endswith(ENDS_OF_PROGRAM) or text.startswith(STARTS_OF_PROGRAM):
        return True
    return (text[-1:] == "=" or "()" in text) and PROGRAM_RE.search(text) is not None
