"""The scan on this machine: one image after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.batch.errors import ScanWriteError
from forensics_gui.evidence.batch.hold import Hold
from forensics_gui.evidence.batch.store import ScanStore, Stamp, stamp_of
from forensics_gui.evidence.types import Analysis
from model.errors import Cancelled
from model.localisation import CancelCheck

Map = npt.NDArray[np.float32]


class KeepMap(Protocol):
    """Writes the raw map of a file and returns its name below the scan's folder."""

    def __call__(self, path: Path, values: Map) -> str: ...


class Tell(Protocol):
    """Called after each file, with its result."""

    def __call__(self, path: Path, analysis: Analysis) -> None: ...


def run_here(
    todo: Iterable[Path],
    store: ScanStore,
    model: str,
    analyse: Callable[[Path], Analysis],
    *,
    keep_map: KeepMap | None = None,
    tell: Tell | None = None,
    cancelled: CancelCheck | None = None,
    hold: Hold | None = None,
) -> None:
    """Analyse ``todo`` and keep each result at once. Only one analysis is in memory.
    ``hold`` may pause between two files.

    Raises:
        Cancelled: ``cancelled`` said so.
        ScanWriteError: the disk takes no more.
    """
    for path in todo:
        if hold is not None:
            hold.wait(cancelled)
        if cancelled is not None and cancelled():
            raise Cancelled("The scan was stopped.")
        # Before it is read: a change from here on shows at the next scan.
        stamp = stamp_of(path)
        analysis = analyse(path)
        values = analysis.localisation.map if analysis.localisation is not None else None
        keep(store, path, stamp, model, analysis, values, keep_map)
        if tell is not None:
            tell(path, analysis)


def keep(
    store: ScanStore,
    path: Path,
    stamp: Stamp,
    model: str,
    analysis: Analysis,
    values: Map | None,
    keep_map: KeepMap | None,
) -> None:
    """Write the map, then the result that names it. Raises :class:`ScanWriteError`."""
    name = ""
    if keep_map is not None and values is not None:
        try:
            name = keep_map(path, values)
        except OSError as error:
            raise ScanWriteError(
                f"A map could not be written: {error.strerror or error}.",
                "Make room on the disk, then run the same command again to go on.",
            ) from error
    store.put(path, stamp, model, analysis, name)
