"""The command line: `python -m textclean [FILE ...]`.

Decides which command runs, and how trouble is told: on standard error, with exit status 2.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from textclean.columns.files import FileError
from textclean.columns.options import parse_options
from textclean.columns.runs import run
from textclean.columns.workers import CleaningError
from textclean.show.account import make_visible

INTERRUPTED: Final = 130
"""Exit status after Ctrl-C, as shells have it."""

BROKEN_PIPE: Final = 141
"""Exit status where the reader of standard output went away, as shells have it."""

COMMANDS: Final[dict[str, str]] = {
    "duplicates": "textclean.columns.copies",
    "learn": "textclean.columns.learning_command",
}
"""Subcommands beside the cleaning of files, and the module whose `main(arguments)` runs each and returns the exit
status. A module is imported when its command is called. A file of such a name is given as "./NAME"."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status: 0, or 2 where something is wrong."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    status = 0
    try:
        if given and given[0] in COMMANDS:
            status = import_module(COMMANDS[given[0]]).main(given[1:])
        else:
            _check_command(given)
            run(parse_options(given), _tell)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its end
        return BROKEN_PIPE
    except KeyboardInterrupt:
        _tell("interrupted")
        return INTERRUPTED
    except (FileError, CleaningError, RuntimeError, ImportError, OSError) as error:
        _tell(_format_error(error))
        return 2
    return status


def _check_command(given: Sequence[str]) -> None:
    """Raise FileError where the first argument is a word that is neither a command nor a file."""
    if given and given[0].isalpha() and not os.path.exists(given[0]):
        commands = " or ".join(sorted(COMMANDS))
        message = f"{given[0]}: expected a file, or the command {commands}, got neither: see textclean --help"
        raise FileError(message)


def _tell(message: str) -> None:
    """Tell the user something, on standard error; what a page made of it steers no terminal."""
    print(make_visible(f"textclean: {message}"), file=sys.stderr)


def _format_error(error: Exception) -> str:
    """Return what is told of an error: for a file that cannot be opened its name first."""
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    return str(error)


if __name__ == "__main__":
    sys.exit(main())
