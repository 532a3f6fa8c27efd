"""What is written in the place of a file leaves of it what is not its content."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from textclean import Furniture, review
from textclean.replacing import check_target, open_part, replace, write_bytes

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs links, modes and pipes of POSIX")


def test_a_link_stays(tmp_path: Path):
    """What a link leads to is written, one that is not there yet too, in a folder of its own."""
    link, target = tmp_path / "link", tmp_path / "folder" / "target"
    target.parent.mkdir()
    link.symlink_to(target)
    for data in (b"heron", b"eel"):
        write_bytes(str(link), data)

        assert link.is_symlink()
        assert target.read_bytes() == data
    assert list(tmp_path.rglob("*.textclean-part")) == []


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444])
def test_a_mode_stays(mode: int, tmp_path: Path):
    """Who could not read a file cannot read the new one, nor what is there of it before it is complete."""
    name, part = tmp_path / "name", tmp_path / "part"
    name.write_bytes(b"heron")
    name.chmod(mode)
    with open_part(str(part), "wb", target=str(name)) as file:
        assert part.stat().st_mode & 0o077 == mode & 0o077
        file.write(b"eel")
    replace(str(part), str(name))

    assert (name.read_bytes(), name.stat().st_mode & 0o777) == (b"eel", mode)


def test_what_is_no_file_is_not_replaced(tmp_path: Path):
    """Folders, pipes and sockets are refused, and what leads to them; nothing is left."""
    pipe, link, address = tmp_path / "pipe", tmp_path / "link", tmp_path / "socket"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(address))
    for name in (pipe, link, address, tmp_path):
        with pytest.raises(OSError, match=str(name)):
            write_bytes(str(name), b"heron")
    with pytest.raises(OSError, match="expected a file, or a name for one, got a device"):
        check_target(os.devnull)

    assert sorted(tmp_path.iterdir()) == [link, pipe, address]
    assert list(tmp_path.parent.glob("*.textclean-part")) == []


def test_what_is_saved_keeps_link_and_mode(tmp_path: Path):
    """A review and furniture are saved so."""
    for number, save in enumerate((review(["The heron waits."]).save, Furniture().save)):
        target, link = tmp_path / f"target{number}", tmp_path / f"link{number}"
        target.touch(0o600)
        link.symlink_to(target)
        save(link)

        assert link.is_symlink()
        assert target.stat().st_size > 0
        assert target.stat().st_mode & 0o777 == 0o600
