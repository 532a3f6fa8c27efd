"""Worker processes that clean chunks of texts in order, and what happens when one dies.

Decides who cleans what and when; decides nothing about a text.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from queue import SimpleQueue
from typing import Final

CHUNK_SIZE: Final = 1 << 16
"""Characters after which a chunk is full: work for 5 ms or more, against 0.1 ms for sending it there and back."""

VALUE_COST: Final = 100
"""Characters that a value counts beside its own, so that a chunk of empty texts ends as well."""

FULL_LOAD: Final = 2 * CHUNK_SIZE
"""Characters from which on a worker is given no more: a chunk to clean and the next, or one giant text."""

READ_AHEAD: Final = 64
"""Chunks read ahead for each worker, about 4 million characters, to work on while one has a giant text."""

MAX_FAILED_STARTS: Final = 3
"""Workers that may die one after the other while they start, before that is an error."""

EXCERPT: Final = 60
"""Characters of a text that an error message quotes."""


class CleaningError(Exception):
    """A text that could not be cleaned; the cleaner's own exception is its `__cause__`.

    >>> error = CleaningError(17, "Ask the heron.", "the cleaner raised ValueError: no heron")
    >>> error.position, str(error)
    (17, "texts[17], 'Ask the heron.': the cleaner raised ValueError: no heron")
    """

    def __init__(self, position: int, text: str, trouble: str) -> None:
        """Name the text by its position, counted from 0, and by its first 60 characters."""
        super().__init__(position, text, trouble)  # all of them, so that it can be pickled
        self.position = position
        self.text = text
        self.trouble = trouble

    def __str__(self) -> str:
        """Return what a traceback shows."""
        excerpt = self.text if len(self.text) <= EXCERPT else self.text[: EXCERPT - 1] + "…"
        return f"texts[{self.position}], {excerpt!r}: {self.trouble}"


class WorkerDiedError(CleaningError):
    """A text whose cleaning killed two worker processes: out of memory, a crash in C code, a signal from outside."""


def blame(position: int, text: str, error: Exception) -> CleaningError:
    """Return the error that names the text on which a cleaner raised an exception."""
    return CleaningError(position, text, f"the cleaner raised {type(error).__name__}: {error}")


@dataclass(slots=True, eq=False)
class Chunk:
    """Consecutive values, first as they came and then with their texts cleaned."""

    start: int
    """Position of its first value."""

    values: list[object]
    """The values; those that are no `str` are left alone."""

    size: int = 0
    """Characters in it, with `VALUE_COST` for each value."""

    error: Exception | None = None
    """What ended the chunk, to be raised after its values were yielded."""

    suspect: bool = False
    """Whether it is a single value from a chunk that a worker died of."""

    done: bool = False
    """Whether the texts are cleaned."""

    def add(self, value: object) -> Chunk:
        """Add a value at the end, and return the chunk."""
        self.values.append(value)
        self.size += VALUE_COST + (len(value) if isinstance(value, str) else 0)
        return self

    def find_texts(self) -> list[int]:
        """Return the indices of the texts among the values."""
        return [index for index, value in enumerate(self.values) if isinstance(value, str)]

    def finish(self, cleaned: list[object], error: Exception | None = None) -> None:
        """Put the cleaned texts in their places; an error is about the text after them and ends the chunk."""
        places = self.find_texts()
        for place, text in zip(places, cleaned, strict=False):
            self.values[place] = text
        if error is not None:
            place = places[len(cleaned)]
            self.error = blame(self.start + place, str(self.values[place]), error)
            self.error.__cause__ = error
            del self.values[place:]
        self.done = True

    def give_up(self, exitcode: int | None) -> None:
        """Put an error in the place of a suspect's text, whose second worker died."""
        trouble = f"cleaning it killed two workers, the second with exit code {exitcode}: leave it out"
        self.error = WorkerDiedError(self.start, str(self.values.pop()), trouble)
        self.done = True

    def split(self) -> list[Chunk]:
        """Return a chunk for each value, so that a second death has one text to blame."""
        suspects = [Chunk(self.start + index, []).add(value) for index, value in enumerate(self.values)]
        for suspect in suspects:
            suspect.suspect = True
            suspect.done = not suspect.find_texts()
        suspects[-1].error = self.error
        return suspects


def read_chunks(values: Iterator[object]) -> Iterator[Chunk]:
    """Gather values into chunks of `CHUNK_SIZE` characters; what reading raises ends the last one."""
    chunk = Chunk(0, [])
    try:
        for count, value in enumerate(values, 1):
            if chunk.add(value).size >= CHUNK_SIZE:
                yield chunk
                chunk = Chunk(count, [])
    except Exception as error:
        chunk.error = error
    yield chunk


class _Worker:
    """A process that cleans chunks, one after the other, and this end of the line to it."""

    def __init__(self, cleaner: bytes) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=_serve, args=(theirs, self.connection, cleaner), daemon=True)
        self.process.start()
        theirs.close()  # else its death would not be noticed
        self.ready = False
        self.chunks: deque[Chunk] = deque()  # the one it cleans, and the next, so that it never waits

    def load(self) -> int:
        """Return the size of its chunks."""
        return sum(chunk.size for chunk in self.chunks)

    def give(self, chunk: Chunk) -> None:
        """Send a chunk to the worker."""
        self.chunks.append(chunk)
        with suppress(OSError):  # where it is dead, `take` says so, after its last answer
            self.connection.send([chunk.values[index] for index in chunk.find_texts()])

    def take(self) -> None:
        """Receive an answer from the worker; raises OSError or EOFError where it is dead."""
        answer = self.connection.recv()
        if self.ready:
            self.chunks.popleft().finish(*answer)
        elif answer is not None:
            message = (
                f"expected a cleaner that workers can import, got one that raises {type(answer).__name__}: {answer}: "
                "define it at the top level of a module, or use workers=1"
            )
            raise TypeError(message) from answer
        self.ready = True

    def stop(self, *, patience: float = 0.0) -> int | None:
        """End the process, after `patience` seconds at most, and return its exit code."""
        self.connection.close()
        self.process.join(patience)
        self.process.kill()
        self.process.join()
        return self.process.exitcode


class Pool:
    """The workers, and the chunks that were read and not yet yielded."""

    def __init__(self, cleaner: bytes, count: int) -> None:
        self.cleaner = cleaner
        self.count = count
        self.workers: list[_Worker] = []
        self.failed_starts = 0
        self.order: list[Chunk] = []
        self.again: deque[Chunk] = deque()  # those of them that a dead worker left behind

    def run(self, chunks: Iterator[Chunk]) -> Iterator[Chunk]:
        """Yield the chunks in order, each done."""
        for _ in range(self.count):
            self.workers.append(_Worker(self.cleaner))
        while True:
            if self.order and self.order[0].done:
                yield self.order.pop(0)
                self.collect(timeout=0)
                continue
            self.hand_out(chunks)  # not before, for it may have to wait for the source
            if not self.order and any(worker.ready for worker in self.workers):
                return
            if not (self.order and self.order[0].done):
                self.collect(timeout=None)

    def hand_out(self, chunks: Iterator[Chunk]) -> None:
        """Give the workers chunks, the idlest first, until all are full or there are none."""
        ready = [worker for worker in self.workers if worker.ready]
        while ready:
            worker = min(ready, key=_Worker.load)
            if worker.load() >= FULL_LOAD:
                return
            chunk = self.again.popleft() if self.again else self.read(chunks)
            if chunk is None:
                return
            worker.give(chunk)

    def read(self, chunks: Iterator[Chunk]) -> Chunk | None:
        """Return the next chunk with any text in it, or None where there is none or enough was read ahead."""
        while len(self.order) < READ_AHEAD * self.count:
            chunk = next(chunks, None)
            if chunk is None:
                break
            self.order.append(chunk)
            if chunk.find_texts():
                return chunk
            chunk.done = True
        return None

    def collect(self, *, timeout: float | None) -> None:
        """Wait until a worker has answered or died, then see to all that have."""
        waiting = wait([worker.connection for worker in self.workers], timeout)
        for worker in [worker for worker in self.workers if worker.connection in waiting]:
            try:
                worker.take()
            except (EOFError, OSError):
                self.replace(worker)
            else:
                self.failed_starts = 0

    def replace(self, worker: _Worker) -> None:
        """Start a fresh worker in the place of a dead one, and put its chunk back."""
        exitcode = worker.stop(patience=1.0)
        self.failed_starts += not worker.ready
        if self.failed_starts == MAX_FAILED_STARTS:
            message = (
                f"expected workers to start, got exit code {exitcode} from {MAX_FAILED_STARTS}: see standard error; "
                'a script must start its work under `if __name__ == "__main__":`'
            )
            raise RuntimeError(message)
        self.workers[self.workers.index(worker)] = _Worker(self.cleaner)
        if worker.chunks:
            guilty = worker.chunks.popleft()
            self.again.extendleft(reversed(worker.chunks))
            self.put_back(guilty, exitcode)

    def put_back(self, chunk: Chunk, exitcode: int | None) -> None:
        """Have the chunk that a worker died of cleaned again, text by text; give a text up that was alone already."""
        if chunk.suspect:
            chunk.give_up(exitcode)
            return
        suspects = chunk.split()
        place = self.order.index(chunk)
        self.order[place : place + 1] = suspects
        self.again.extendleft(suspect for suspect in reversed(suspects) if not suspect.done)

    def close(self) -> None:
        """End all workers, whatever they are doing."""
        for worker in self.workers:
            worker.stop()


def _serve(connection: Connection, theirs: Connection, pickled: bytes) -> None:
    """Clean chunks in a worker process until the line is closed, by the parent or by its end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes; the parent ends the workers
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    theirs.close()  # a forked process holds the parent's end as well
    inbox: SimpleQueue[list[str]] = SimpleQueue()
    threading.Thread(target=_receive, args=(connection, inbox), daemon=True).start()
    with suppress(OSError):
        try:
            cleaner = pickle.loads(pickled)
        except Exception as error:
            connection.send(_make_portable(error))
            return
        connection.send(None)
        while True:
            connection.send(_clean_chunk(inbox.get(), cleaner))


def _receive(connection: Connection, inbox: SimpleQueue[list[str]]) -> None:
    """Take chunks off the line at once, so that the parent need not wait; end the process with the line."""
    while True:
        try:
            inbox.put(connection.recv())
        except (EOFError, OSError):
            os._exit(0)


def _clean_chunk(texts: list[str], cleaner: Callable[[str], object]) -> tuple[list[object], Exception | None]:
    """Clean texts up to the first that the cleaner raises an exception on."""
    cleaned: list[object] = []
    try:
        for text in texts:
            cleaned.append(cleaner(text))
    except Exception as error:
        return cleaned, _make_portable(error)
    return cleaned, None


def _make_portable(error: Exception) -> Exception:
    """Return an exception, or one that tells of it where it cannot be pickled and unpickled."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
