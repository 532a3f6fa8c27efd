"""The page of the command line shows what its commands print."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

import pytest

from tests.columns.command import main
from tests.fences import SOURCE, read_blocks
from textclean.columns.options import make_parser

PAGE = "404 Not Found\nThe requested URL was not found on this server.\nThe heron waits."
BLOCKS = read_blocks(SOURCE / "command-line.md")


def read_commands(code: str) -> list[tuple[str, str]]:
    """Return the commands of a block, each with what it prints."""
    commands = [part.partition("\n") for part in ("\n" + code).split("\n$ ")[1:]]
    return [(command, printed.rstrip("\n")) for command, _, printed in commands]


def test_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Every command prints the lines below it; of more lines, the first are shown."""
    monkeypatch.chdir(tmp_path)
    Path("page.txt").write_text(f"{PAGE}\nSeen by 12 people\n", encoding="utf-8")
    rows = [("a.example", PAGE), ("b.example", "The eel\nIt swims.\nSeen by 3 people"), ("c.example", None)]
    lines = [json.dumps({"url": url, "text": text}) + "\n" for url, text in rows]
    Path("pages.jsonl").write_text("".join(lines), encoding="utf-8")

    for block in BLOCKS:
        for command, expected in read_commands(block.code) if block.language == "console" else []:
            program, *arguments = shlex.split(command)
            if program == "cat":
                printed = Path(arguments[0]).read_text(encoding="utf-8")
            else:
                assert program == "textclean"
                main(*arguments)
                output = capsys.readouterr()
                printed = output.out + output.err
            assert printed.rstrip("\n").startswith(expected), command
            assert expected or not printed or command == "cat", command


def test_every_option_is_explained() -> None:
    """The page names every option but --help and --version."""
    text = (SOURCE / "command-line.md").read_text(encoding="utf-8")
    options = {name for action in make_parser()._actions for name in action.option_strings if name.startswith("--")}

    assert [name for name in sorted(options - {"--help", "--version"}) if name not in text] == []
