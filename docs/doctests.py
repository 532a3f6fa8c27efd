"""Show the doctests of docstrings as code: Markdown would take their ">>>" for quotations of quotations."""

from __future__ import annotations

import re
from typing import Any

import griffe

SESSION_RE = re.compile(r"^>>> .*(?:\n.+)*", re.MULTILINE)


class FenceDoctests(griffe.Extension):
    """Put every session of a docstring between fences."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        """Rewrite the docstring of a module, class, function or attribute."""
        if obj.docstring:
            obj.docstring.value = SESSION_RE.sub(r"```python\n\g<0>\n```", obj.docstring.value)
