"""Pasting: files are opened, a picture becomes a derived item in the workspace folder."""

from __future__ import annotations

import itertools
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from forensics_gui import folders
from forensics_gui.jobs import Work
from forensics_gui.report.files import write_atomically
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress


class PasteError(PalimpsestError):
    """The clipboard holds nothing that can be opened."""

    code = "paste.nothing"


def files(data: QMimeData) -> list[Path]:
    """Local files and folders that were copied."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def picture(data: QMimeData) -> QImage | None:
    """The picture that was copied, if there is one."""
    if not data.hasImage():
        return None
    image = QImage(data.imageData())
    return None if image.isNull() else image


def keeping(image: QImage) -> Work:
    """Work that writes ``image`` as PNG into the workspace folder and returns the new path."""
    return partial(_keep, image)


def _keep(image: QImage, progress: Progress, cancelled: CancelCheck) -> Path:
    del progress, cancelled
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise PasteError("The picture on the clipboard could not be read.")
    try:
        folder = folders.made(folders.derived())
        path = _free(folder, f"clipboard {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}")
        write_atomically(path, bytes(buffer.data().data()))
    except OSError as error:
        raise PasteError(
            f"The picture could not be kept: {error.strerror or error}.",
            f"Pasted pictures are kept in {folders.derived()}.",
        ) from error
    return path


def _free(folder: Path, stem: str) -> Path:
    for number in itertools.count(1):
        path = folder / (f"{stem}.png" if number == 1 else f"{stem} ({number}).png")
        if not path.exists():
            return path
    raise AssertionError("endless")
