"""Lines of programs and of terminal sessions, which stand in articles and look like nothing else there.

Decides about one line; what follows from it is for the stages to say.
"""

from __future__ import annotations

import re
from typing import Final

START_RE: Final = re.compile(
    r"(?:>>> ?|\.\.\. |\$ |#include|<\?php|import \w|from \w+ import|def \w|class \w|return\b|SELECT \w"
    r"|(?:if|for|while) ?\(|(?:var|let|const) \w|function\b|public \w|private \w)"
    r"|[A-Za-z_][\w.\[\]]* ?=[^=]|[{}()\])]+[;,]?$"
)
BEGINNINGS: Final = frozenset(">.$#<]ifdcrSwvlp")
"""What a line that looks like a program's begins with where it has none of ``={}();``."""

ENDS: Final = ("{", "}", ";")
CALL_RE: Final = re.compile(r"\((?<=\w\()[^()]*\)[;:]?$")


def is_code(text: str) -> bool:
    """Tell whether a line looks like a program's or a terminal's.

    >>> is_code(">>> import csv"), is_code("writer.close()"), is_code("The return of the heron")
    (True, True, False)

    Output, comments and most lines of data do not show themselves: judge a run of lines by the share that does.
    """
    if text.endswith(ENDS) or START_RE.match(text):
        return True
    return "(" in text and CALL_RE.search(text) is not None
