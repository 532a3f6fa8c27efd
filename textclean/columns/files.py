"""Read and write files, plain or compressed by their ending.

Decides when what was written is safe on the disk: an output appears under its name when it is complete. Rows of JSON
are for `textclean.columns.rows` to read and write, Parquet for `textclean.columns.parquet`.
"""

from __future__ import annotations

import bz2
import codecs
import errno
import gzip
import io
import lzma
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, BinaryIO, Final, NamedTuple

from textclean.columns.extras import import_extra
from textclean.replacing import PART, find_target, replace, write_bytes

BLOCK_SIZE: Final = 1 << 16
"""Bytes of a compressed file that are read at a time."""

WINDOW_LOG: Final = 31
"""Binary logarithm of the bytes of memory that a Zstandard file may ask for: large archives are packed with 2 GiB."""

GZIP_LEVEL: Final = 6
"""The level of the gzip command; Python's own, 9, takes three times as long for 1 % less."""

ESCAPE: Final = "backslashreplace"
"""How to encode JSON that may hold half of a surrogate pair, which UTF-8 cannot: as the escape that JSON has for it."""


class FileError(Exception):
    """A file that cannot be read or written as asked; the message names it."""


class Codec(NamedTuple):
    """A way to compress, piece by piece; a file may hold many pieces and is read as one."""

    compress: Callable[[bytes], bytes]
    """Makes a piece that can be read by itself."""

    decompressor: Callable[[], Any]
    """Makes an object that reads one piece: the interface of `zlib.decompressobj`."""

    error: type[Exception]
    """What the decompressor raises on data that are not what they should be."""


class _Bz2Piece:
    """A piece of bzip2; on broken data the standard library raises what a broken disk raises, and this does not."""

    def __init__(self) -> None:
        self._piece = bz2.BZ2Decompressor()

    @property
    def eof(self) -> bool:
        """Whether the piece has ended."""
        return self._piece.eof

    @property
    def unused_data(self) -> bytes:
        """What was given after the end of the piece."""
        return self._piece.unused_data

    def decompress(self, data: bytes) -> bytes:
        """Return what the data hold; raises ValueError where they are broken."""
        try:
            return self._piece.decompress(data)
        except OSError as error:
            raise ValueError(str(error)) from error


def find_codec(name: str) -> Codec | None:
    """Return the codec for a file's ending: .gz, .bz2, .xz, .zst, or none for any other.

    >>> gzip.decompress(find_codec("pages.jsonl.gz").compress(b"heron"))
    b'heron'
    """
    if name.endswith(".gz"):
        return Codec(_compress_gzip, partial(zlib.decompressobj, wbits=31), zlib.error)
    if name.endswith(".bz2"):
        return Codec(bz2.compress, _Bz2Piece, ValueError)
    if name.endswith(".xz"):
        return Codec(lzma.compress, lzma.LZMADecompressor, lzma.LZMAError)
    if not name.endswith(".zst"):
        return None
    zstd = import_extra("backports.zstd" if sys.version_info < (3, 14) else "compression.zstd", extra="zstd")
    options = {zstd.DecompressionParameter.window_log_max: WINDOW_LOG}
    return Codec(zstd.compress, partial(zstd.ZstdDecompressor, options=options), zstd.ZstdError)


def _compress_gzip(data: bytes) -> bytes:
    return gzip.compress(data, GZIP_LEVEL, mtime=0)


def read_pieces(file: BinaryIO, codec: Codec) -> Iterator[tuple[bytes, int | None]]:
    """Yield what a compressed file holds, block by block, and with the last block of a piece where that ends.

    Raises EOFError where the file ends inside a piece.
    """
    data = file.read(BLOCK_SIZE)
    end = len(data)
    while data:
        piece = codec.decompressor()
        while not piece.eof:
            if not data:
                raise EOFError
            block = piece.decompress(data)
            if piece.eof:
                data = piece.unused_data
                yield block, end - len(data)
            else:
                data = b""
                yield block, None
            if not data:
                data = file.read(BLOCK_SIZE)
                end += len(data)


class _BlockReader(io.RawIOBase):
    """A file that is made of blocks."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self.blocks = blocks
        self.rest = memoryview(b"")

    def readable(self) -> bool:
        """Return True: blocks are there to be read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer from the blocks; return how many bytes were written to it, 0 at the end."""
        while not self.rest:
            block = next(self.blocks, None)
            if block is None:
                return 0
            self.rest = memoryview(block)
        size = min(len(buffer), len(self.rest))
        buffer[:size] = self.rest[:size]
        self.rest = self.rest[size:]
        return size


def _decompress(file: BinaryIO, codec: Codec, name: str) -> Iterator[bytes]:
    """Yield what a compressed file holds, or raise FileError where it is broken."""
    try:
        for block, _ in read_pieces(file, codec):
            yield block
    except EOFError as error:
        message = f"{name}: expected a complete compressed file, got one that is cut off: fetch it again"
        raise FileError(message) from error
    except codec.error as error:
        message = f"{name}: expected what its ending says, got other data ({error}): rename it, or fetch it again"
        raise FileError(message) from error


def is_remote(name: str) -> bool:
    """Tell whether a name is an address that fsspec opens, such as "s3://bucket/pages.jsonl".

    >>> is_remote("s3://bucket/pages.jsonl"), is_remote("pages.jsonl")
    (True, False)
    """
    return "://" in name


def find_clash(outputs: Iterable[str | None], inputs: Iterable[str | None]) -> str | None:
    """Return what is wrong where an output is another one or is read as well, by whatever name; None where none is.

    Two outputs are one, too, that stand in the same file until they are sent to their addresses.

    >>> find_clash(["out.jsonl", None], ["-", "pages.jsonl"])
    >>> find_clash(["./pages.jsonl"], ["pages.jsonl"])
    'expected an output that is not read as well, got ./pages.jsonl: write to another file, or what it holds is lost'
    """
    read = {_locate(name) for name in inputs if name and name != "-"}
    written: set[str] = set()
    for name in filter(None, outputs):
        place = os.path.realpath(find_local(name))
        if place in written:
            return "expected a file of its own for each output, got one twice"
        if _locate(name) in read:
            advice = "write to another file, or what it holds is lost"
            return f"expected an output that is not read as well, got {name}: {advice}"
        written.add(place)
    return None


def _locate(name: str) -> str:
    """Return the one name that a file has under all its names."""
    return name if is_remote(name) else os.path.realpath(name)


def find_wrong_encoding(name: str) -> str | None:
    """Return what is wrong where Python knows no encoding of text by this name, else None.

    >>> find_wrong_encoding("latin-1")
    >>> find_wrong_encoding("hex")
    'expected an encoding that Python knows, got hex'
    """
    with suppress(UnicodeError):
        try:
            b"heron".decode(name)
        except LookupError:  # unknown, or from bytes to bytes
            return f"expected an encoding that Python knows, got {name}"
    return None


def find_local(name: str) -> str:
    """Return which file an output is: for an address, under its last name in the current folder until it is sent.

    >>> find_local("s3://bucket/pages.jsonl"), find_local("out/pages.jsonl")
    ('pages.jsonl', 'out/pages.jsonl')
    """
    return name.rstrip("/").rpartition("/")[2] if is_remote(name) else find_target(name)


def find_part(name: str) -> str:
    """Return where an output stands while it is written.

    >>> find_part("out/pages.jsonl")
    'out/pages.jsonl.textclean-part'
    """
    return find_local(name) + PART


def drop_empty(part: str) -> None:
    """Delete a file that is there and has nothing in it."""
    with suppress(FileNotFoundError):
        if not os.path.getsize(part):
            os.remove(part)


def open_raw(name: str) -> BinaryIO:
    """Open a file or an address for reading, as it is; raises ImportError where fsspec is missing."""
    if not is_remote(name):
        return open(name, "rb")
    try:
        file: BinaryIO = import_extra("fsspec", extra="fsspec").open(name, "rb").open()
    except FileNotFoundError as error:  # which says the address at most
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name) from error
    return file


@contextmanager
def open_input(name: str, encoding: str = "utf-8") -> Iterator[BinaryIO]:
    """Open a file for reading as UTF-8, decompressed by its ending; "-" is standard input, which stays open."""
    if name == "-":
        yield _recode(sys.stdin.buffer, name, encoding)
        return
    codec = find_codec(name)
    with open_raw(name) as file:
        plain = file if codec is None else io.BufferedReader(_BlockReader(_decompress(file, codec, name)))
        yield _recode(plain, name, encoding)


def _recode(file: BinaryIO, name: str, encoding: str) -> BinaryIO:
    """Return a file as UTF-8; one that is to be UTF-8 is left as it is, for its lines to be judged one by one."""
    if codecs.lookup(encoding).name == "utf-8":
        return file
    return io.BufferedReader(_BlockReader(_recode_blocks(file, name, encoding)))


def _recode_blocks(file: BinaryIO, name: str, encoding: str) -> Iterator[bytes]:
    """Yield a file's blocks as UTF-8, or raise FileError where they are not in that encoding."""
    decoder = codecs.getincrementaldecoder(encoding)()
    while True:
        data = file.read(BLOCK_SIZE)
        try:
            yield decoder.decode(data, final=not data).encode()
        except UnicodeError as error:
            message = f"{show_name(name)}: expected {encoding}, got other data ({error}): choose another --encoding"
            raise FileError(message) from error
        if not data:
            return


def show_name(name: str) -> str:
    """Return a file's name as messages have it.

    >>> show_name("-")
    'standard input'
    """
    return "standard input" if name == "-" else name


def read_text(name: str, encoding: str = "utf-8") -> str:
    """Read a whole file as text."""
    with open_input(name, encoding) as file:
        return decode(file.read(), name, 0)


def decode(data: bytes, name: str, offset: int) -> str:
    """Decode UTF-8, or raise FileError with the file and the offset of the first wrong byte in it."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        message = (
            f"{show_name(name)}: expected UTF-8, got byte 0x{data[error.start]:02x} at offset {offset + error.start}: "
            "name its encoding with --encoding"
        )
        raise FileError(message) from error


def write_whole(name: str, data: bytes) -> None:
    """Write a file in one go, compressed by its ending: under its name stands the old one or the new one."""
    codec = find_codec(name)
    packed = data if codec is None else codec.compress(data)
    if is_remote(name):
        filesystem, path = import_extra("fsspec.core", extra="fsspec").url_to_fs(name)
        filesystem.pipe_file(path, packed)
    else:
        write_bytes(name, packed)


def publish(part: str, name: str) -> None:
    """Give a complete file its name, once it is on the disk; send it where its name is an address."""
    if not is_remote(name):
        replace(part, find_target(name))
        return
    filesystem, path = import_extra("fsspec.core", extra="fsspec").url_to_fs(name)
    filesystem.put_file(part, path)
    os.remove(part)
