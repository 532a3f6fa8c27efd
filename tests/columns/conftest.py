"""A command line whose cleaner refuses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from tests.columns.command import refuse
from textclean.columns import runs
from textclean.columns.bulk import clean_many


@pytest.fixture
def _refusing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command line whose cleaner raises."""

    def clean_refusing(texts: Iterable[object], **options: Any) -> object:
        return clean_many(texts, **(options | {"cleaner": refuse}))

    monkeypatch.setattr(runs, "clean_many", clean_refusing)
