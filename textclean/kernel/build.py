"""Build the kernel: hatchling does so for a wheel, and `python textclean/kernel/build.py` beside its source.

Where no compiler is, the package is built without a kernel: it does the same, more slowly. The environment variable
``TEXTCLEAN_KERNEL`` decides otherwise: with 1 a missing kernel is an error, with 0 none is built.
"""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Any, Final

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDER: Final = Path(__file__).parent
NAME: Final = "textclean.kernel._kernel"
LEAST_LIMITED: Final = (3, 11)
"""The first Python whose limited API has all that the kernel needs; 3.10 gets a kernel of its own."""

LIMITED: Final = sys.version_info >= LEAST_LIMITED and not sysconfig.get_config_var("Py_GIL_DISABLED")
"""Whether one kernel serves this Python and all later ones; free-threaded ones have no limited API before 3.15."""


class KernelError(Exception):
    """The kernel could not be built."""


def build(folder: Path) -> Path:
    """Compile the kernel into a folder and return the file; raise `KernelError` where that fails."""
    try:
        from setuptools import Distribution, Extension
        from setuptools.command.build_ext import build_ext

        macros = [("Py_LIMITED_API", "0x{:02X}{:02X}0000".format(*LEAST_LIMITED))] if LIMITED else []
        flags = os.environ.get("CFLAGS") or ("/O2" if os.name == "nt" else "-O3")
        hidden = [] if os.name == "nt" else ["-fvisibility=hidden"]  # what the files share is nobody else's
        extension = Extension(
            NAME,
            sorted(map(str, FOLDER.glob("*.c"))),
            define_macros=macros,
            extra_compile_args=[*flags.split(), *hidden],
            py_limited_api=LIMITED,
        )
        command = build_ext(Distribution({"ext_modules": [extension]}))
        command.build_lib, command.build_temp = str(folder), str(folder / "objects")
        command.ensure_finalized()
        command.run()
        return Path(command.get_ext_fullpath(NAME))
    except BaseException as error:  # distutils ends the program where it finds no compiler
        if isinstance(error, KeyboardInterrupt):
            raise
        raise KernelError(str(error) or type(error).__name__) from error


def install(built: Path) -> Path:
    """Put a kernel beside its source and return it there; programs that have loaded the one before keep theirs."""
    wanted = FOLDER / built.name
    beside = wanted.with_suffix(".new")
    shutil.copy(built, beside)
    return beside.replace(wanted)


def tag() -> str:
    """Return the tag of a wheel with a kernel built by this Python."""
    version = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    abi = "abi3" if LIMITED else version + ("t" if sysconfig.get_config_var("Py_GIL_DISABLED") else "")
    python = "cp{}{}".format(*LEAST_LIMITED) if LIMITED else version
    platform = sysconfig.get_platform().replace("-", "_").replace(".", "_")
    return f"{python}-{abi}-{platform}"


class KernelHook(BuildHookInterface[Any]):
    """Puts the kernel into a wheel, or beside its source for an editable one."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the kernel and tag the wheel; say in one line where there is none."""
        wanted = os.environ.get("TEXTCLEAN_KERNEL", "")
        if wanted not in ("", "0", "1"):
            message = f"expected TEXTCLEAN_KERNEL to be 0 or 1, got {wanted!r}: leave it out to build where it can be"
            raise ValueError(message)
        if wanted == "0":
            return
        self.folder = Path(tempfile.mkdtemp())
        try:
            built = build(self.folder)
        except KernelError as error:
            if wanted == "1":
                raise
            self.app.display_warning(
                f"textclean is built without its compiled kernel, which makes it slower, no worse: {error}"
            )
            return
        if version == "editable":
            install(built)
            return
        build_data["force_include"][str(built)] = f"textclean/kernel/{built.name}"
        build_data["pure_python"] = False
        build_data["tag"] = tag()

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was needed for the building only."""
        shutil.rmtree(getattr(self, "folder", ""), ignore_errors=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        print(install(build(Path(place))))
