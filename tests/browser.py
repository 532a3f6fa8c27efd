"""A chromium without a window, spoken to over a pipe (the DevTools protocol): its size and colours are known."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"),
    *("--disable-component-update", "--disable-extensions", "--hide-scrollbars", "--remote-debugging-pipe"),
)


class Browser:
    """A running chromium and one of its pages."""

    def __init__(self, read: int, write: int) -> None:
        self._read = os.fdopen(read, "rb")
        self._write = os.fdopen(write, "wb")
        self._number = 0
        self._session: dict[str, str] = {}
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._session = {"sessionId": session}

    def close(self) -> None:
        """Hang up."""
        self._read.close()
        self._write.close()

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command and return its result."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params, **self._session}
        self._write.write(json.dumps(message).encode() + b"\0")
        self._write.flush()
        while True:
            answer = json.loads(self._receive())
            if answer.get("id") == self._number:
                return dict(answer["result"])

    def _receive(self) -> bytes:
        pieces = bytearray()
        while (byte := self._read.read(1)) not in (b"\0", b""):  # b"": chromium has stopped
            pieces += byte
        return bytes(pieces)

    def show(self, html: str, *, width: int, scheme: str) -> None:
        """Lay out an output as a notebook would, in a window of a width in CSS pixels and with a colour scheme."""
        screen = {"width": width, "height": 400, "deviceScaleFactor": 1.25 if width > 500 else 2, "mobile": width < 500}
        self.call("Emulation.setDeviceMetricsOverride", **screen)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        ground = {"light": "#fff", "dark": "#111418"}[scheme]
        page = (
            '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
            f'<body style="margin:12px;background:{ground}">{html}'
        )
        frame = self.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self.call("Page.setDocumentContent", frameId=frame, html=page)

    def run(self, script: str) -> Any:
        """Return the value of an expression in the page."""
        return self.call("Runtime.evaluate", expression=script, returnByValue=True)["result"].get("value")

    def save(self, path: Path) -> None:
        """Save the whole page as a PNG of 256 colours."""
        height = self.run("document.querySelector('main, .textclean').getBoundingClientRect().bottom") + 12
        clip = {"x": 0, "y": 0, "width": self.run("innerWidth"), "height": height, "scale": 1}
        data = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)["data"]
        path.write_bytes(base64.b64decode(data))
        with Image.open(path) as image:
            image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """Start chromium; end it at the end."""
    program = shutil.which("chromium") or shutil.which("google-chrome") or sys.exit("expected chromium on the PATH")
    to_browser, from_browser = os.pipe(), os.pipe()

    def connect() -> None:  # the pipe is read at descriptor 3 and written at 4; the first copies keep clear of both
        ours = (os.dup(to_browser[0]), os.dup(from_browser[1]))
        high = [os.dup2(fd, 50 + index) for index, fd in enumerate(ours)]
        os.dup2(high[0], 3)
        os.dup2(high[1], 4)

    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [program, *FLAGS, f"--user-data-dir={profile}"]
        process = subprocess.Popen(command, preexec_fn=connect, close_fds=False, stderr=subprocess.DEVNULL)
        os.close(to_browser[0])
        os.close(from_browser[1])
        browser = Browser(from_browser[0], to_browser[1])
        try:
            yield browser
        finally:
            browser.close()
            process.terminate()
            process.wait()
