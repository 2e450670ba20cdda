"""Where the wizard was left: which training, how large its window was, and which training's end
has still to be told."""

from __future__ import annotations

import base64
import json
from typing import Any

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from forensics_gui import folders
from forensics_gui.report.files import write_atomically


class Memory:
    """One small file. What cannot be read or written is as if nothing was remembered."""

    def __init__(self) -> None:
        self._file = folders.config() / "wizard.json"

    def training(self) -> str:
        """The id of the training that was on the screen last, or ""."""
        return str(self._stored().get("training", ""))

    def awaited(self) -> str:
        """The id of the training that was at work when it was last looked at, or ""."""
        return str(self._stored().get("awaited", ""))

    def wait_for(self, training: str) -> None:
        """Remember that this one is at work; "" when its end was told or seen."""
        if training != self.awaited():
            self._write(self._stored() | {"awaited": training})

    def restore(self, window: QWidget) -> None:
        """Give the window the place and size it had."""
        stored = self._stored().get("geometry")
        if isinstance(stored, str):
            try:
                window.restoreGeometry(QByteArray(base64.b64decode(stored)))
            except ValueError:
                return

    def keep(self, window: QWidget, training: str) -> None:
        """Remember these."""
        place = base64.b64encode(window.saveGeometry().data()).decode("ascii")
        self._write(self._stored() | {"training": training, "geometry": place})

    def _write(self, data: dict[str, Any]) -> None:
        try:
            folders.made(self._file.parent)
            write_atomically(self._file, json.dumps(data).encode("ascii"))
        except OSError:
            return  # the next time it opens in its usual size, with the list

    def _stored(self) -> dict[str, Any]:
        try:
            stored = json.loads(self._file.read_text(encoding="ascii"))
        except (OSError, ValueError, RecursionError):
            return {}
        return stored if isinstance(stored, dict) else {}
