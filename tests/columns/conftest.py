"""A command line whose cleaner refuses."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
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


@pytest.fixture(params=["fork", "spawn", "forkserver"])
def start_method(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each way to start processes, as the default."""
    if request.param not in multiprocessing.get_all_start_methods():
        pytest.skip("not on this system")
    before = multiprocessing.get_start_method()
    multiprocessing.set_start_method(request.param, force=True)
    yield request.param
    multiprocessing.set_start_method(before, force=True)


@pytest.fixture(autouse=True)
def _no_process_left() -> Iterator[None]:
    """No worker outlives its test."""
    yield
    assert multiprocessing.active_children() == []
