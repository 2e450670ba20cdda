"""What can be changed with one click, and what has to be forgotten then."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import replace

from training.wizard import channel
from training.wizard.store import Places
from training.wizard.types import ImageSource

#: actions that read a source in another way
OF_SOURCES = frozenset({
    "invert_masks", "empty_is_authentic", "as_masks", "raise_tolerance", "lower_tolerance",
})  # fmt: skip


def changed(source: ImageSource, code: str) -> ImageSource:
    """The source, read as an action proposes."""
    if code == "invert_masks":
        return replace(source, invert=not source.invert)
    if code == "empty_is_authentic":
        return replace(source, empty_is_authentic=True)
    if code == "as_masks":
        return replace(source, kind="masks")
    if code == "raise_tolerance":
        return replace(source, tolerance=min(64, source.tolerance * 2))
    return replace(source, tolerance=max(1, source.tolerance // 2))


def forget_training(places: Places) -> None:
    """Delete everything that a process made, but the data set."""
    files = (
        places.result, places.trained, places.regression, places.log,
        *(places.checkpoint.with_suffix(end) for end in (".safetensors", ".json", ".share")),
        *(places.folder / name for name in (channel.EVENTS, channel.STATUS, channel.CONTROL)),
    )  # fmt: skip
    for path in files:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    for folder in (places.run, places.journals, places.examples):
        shutil.rmtree(folder, ignore_errors=True)
