"""Outputs that a run writes, and another may go on with: the record that begins and ends them, the name that they get.

Decides when an output is begun, left and complete; how its rows are written is for `textclean.columns.rows` and
`textclean.columns.parquet` to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, Protocol

from textclean.columns.files import FileError
from textclean.columns.manifest import Manifest

Tell = Callable[[str], None]
"""What tells the user something, on standard error."""


class Part(Protocol):
    """What a run writes, and leaves when it does not end."""

    def publish(self) -> None:
        """Complete it and give it its name."""

    def leave(self) -> None:
        """Leave what is written, to go on from."""


class Output(Part, Protocol):
    """An output that stands under another name until it is complete."""

    @property
    def name(self) -> str:
        """The name that it gets."""

    def find_left(self) -> str | None:
        """Return what a run has left which did not end, or None."""

    def open(self) -> None:
        """Open it, to go on after what is left."""


def begin(output: Output, settings: Mapping[str, Any], *, resume: bool, tell: Tell) -> Manifest | None:
    """Open an output and begin the record of its run; None where that run has ended already.

    Raises FileError where an earlier run has left something and nobody said to go on with it, or it was another run,
    and where the record's name is another file's.
    """
    manifest = Manifest(output.name, settings)
    left = output.find_left()
    if left and not resume:
        message = f"{left} holds rows of a run that did not end: go on with --resume, or delete it"
        raise FileError(message)
    if resume and manifest.check(left):
        tell(f"{output.name} is complete: nothing is left to do")
        return None
    manifest.check_place()
    output.open()
    manifest.begin()
    return manifest


@contextmanager
def keep_record(manifest: Manifest, output: Output) -> Iterator[dict[str, int]]:
    """Yield a place for the figures of a run; complete its record when the block ends."""
    counts: dict[str, int] = {}
    try:
        yield counts
        manifest.end(counts)
    except BaseException:
        if not output.find_left():
            manifest.drop()
        raise


@contextmanager
def complete(*parts: Part) -> Iterator[None]:
    """Give what is written its names when the block ends; after an error leave it."""
    try:
        yield
        for part in parts:
            part.publish()
    except BaseException:
        with ExitStack() as leaving:  # all of them, also where a full disk lets one not be closed
            for part in reversed(parts):
                leaving.callback(part.leave)
        raise
