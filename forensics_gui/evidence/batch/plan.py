"""Which files of a scan still have to be analysed, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from forensics_gui.evidence.batch.store import ScanStore, Stamp, stamp_of
from forensics_gui.evidence.errors import IntakeError
from forensics_gui.evidence.intake import read_file
from forensics_gui.evidence.types import Outcome
from model.errors import Cancelled
from model.localisation import CancelCheck, Progress


class Reason(StrEnum):
    """Why a file is or is not analysed."""

    NEW = "new"
    CHANGED = "changed"
    MODEL = "other network"
    RETRY = "tried again"
    MAP = "map is missing"
    KEPT = "kept"


@dataclass(frozen=True)
class Plan:
    """``todo`` in the order of the scan; ``reasons`` counts every file."""

    todo: tuple[Path, ...]
    reasons: Counter[Reason]

    @property
    def files(self) -> int:
        """Files in all."""
        return self.reasons.total()


def planned(
    paths: Iterable[Path],
    store: ScanStore,
    model: str,
    *,
    retry: bool = False,
    rehash: bool = False,
    with_maps: bool = False,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> Plan:
    """Compare every file with what is known of it.

    Args:
        model: sha256 of the weights; results of others do not count.
        retry: analyse again what could not be assessed.
        rehash: read every known file, for changes that left its size and time as they were.
        with_maps: a result whose map is not there any more does not count.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    todo, reasons = [], Counter[Reason]()
    for number, path in enumerate(paths):
        if cancelled is not None and cancelled():
            raise Cancelled("The scan was stopped.")
        if progress is not None and number % 64 == 0:
            progress(number, 0, "Comparing files with earlier results")
        reason = _reason(path, store, model, retry, rehash, with_maps)
        reasons[reason] += 1
        if reason is not Reason.KEPT:
            todo.append(path)
    return Plan(tuple(todo), reasons)


def _reason(
    path: Path, store: ScanStore, model: str, retry: bool, rehash: bool, with_maps: bool
) -> Reason:
    known = store.known(path)
    if known is None:
        return Reason.NEW
    stamp = stamp_of(path)
    if (stamp != known.stamp or rehash) and not _same(path, stamp, known.sha256, store):
        return Reason.CHANGED
    if known.model != model:
        return Reason.MODEL
    if retry and known.outcome == Outcome.NOT_ASSESSED:
        return Reason.RETRY
    assessed = known.outcome != Outcome.NOT_ASSESSED
    if with_maps and assessed and not (known.map and (store.folder / known.map).is_file()):
        return Reason.MAP
    return Reason.KEPT


def _same(path: Path, stamp: Stamp, sha256: str, store: ScanStore) -> bool:
    """Whether the content is what it was, although size or time say otherwise."""
    if not sha256:
        return stamp == Stamp(-1, -1)  # it could not be read then, and is missing now
    try:
        now = read_file(path).sha256
    except IntakeError:
        return False
    if now == sha256:
        store.touch(path, stamp)
    return now == sha256
