"""Measure how long a fresh process takes to its first clean text: `python -m tests.start`.

Beside it stands the floor: a process that imports the three dependencies and does nothing. Both run in turn, so that
whatever slows the machine slows both; of each the fastest counts. Memory is the most that the process ever held. Python
may keep the bytecode of what it imports, as pip does where it installs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from typing import Final

TEXT: Final = "Herons\nThe heron waits for hours, and then it strikes."
PAGE: Final = f"Home\nAbout us\nLog in\nShare\n{TEXT}\n" + 20 * "“It waits,” she said, and struck.\n" + "Privacy"
PROGRAMS: Final = {
    "Floor: import ftfy, rapidfuzz.distance, regex": "import ftfy, rapidfuzz.distance, regex",
    "import textclean": "import textclean",
    "Import, first text": f"import textclean; textclean.clean({TEXT!r})",
    "Import, first page": f"import textclean; textclean.clean({PAGE!r})",
    "Import, first page in Chinese": f"import textclean; textclean.clean({PAGE.replace('heron', '苍鹭')!r})",
}
MEMORY: Final = "; import resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
ENVIRONMENT: Final = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def measure(program: str) -> float:
    """Return how long a fresh process takes for a program, in seconds."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, env=ENVIRONMENT)
    return time.perf_counter() - begin


def find_peak(program: str) -> float:
    """Return the most memory that a fresh process held for a program, in megabytes."""
    arguments = [sys.executable, "-c", program + MEMORY]
    run = subprocess.run(arguments, check=True, capture_output=True, text=True, env=ENVIRONMENT)
    return int(run.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.start", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=15, help="runs of each, in turn")
    rounds = [[measure(program) for program in PROGRAMS.values()] for _ in range(parser.parse_args().rounds)]
    fastest = list(map(min, zip(*rounds, strict=True)))
    for (name, program), seconds in zip(PROGRAMS.items(), fastest, strict=True):
        ratio = seconds / fastest[0]
        print(f"{name:<46} {1000 * seconds:4.0f} ms {ratio:5.2f} x floor {find_peak(program):4.0f} MB")


if __name__ == "__main__":
    main()
