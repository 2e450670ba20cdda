"""All images under all conditions, one after another: resumable, with the time left, and
what was measured is kept whatever stops it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck
from training import pictures
from training.evaluation.conditions import AS_IS, CONDITIONS, Condition
from training.evaluation.items import Item
from training.evaluation.maps import MapFolder
from training.evaluation.measure import Localising, measure
from training.evaluation.memory import PeakMemory
from training.evaluation.records import EvaluationError, Journal, Record

#: images done, images in all, seconds left (``None`` while that cannot be said), what is next
Report = Callable[[int, int, float | None, str], None]
_USUAL_PIXELS = 1_000_000  # of a picture whose header cannot be read, for the time left


@dataclass(frozen=True)
class Entry:
    """An item whose files were read once: their sha256 and the size in the header."""

    item: Item
    sha256: str
    mask_sha256: str
    pixels: int


@dataclass(frozen=True)
class Failure:
    """An image without figures, and why."""

    name: str
    sentence: str


@dataclass
class Measured:
    """What an evaluation has so far.

    Attributes:
        entries: the images that count.
        conditions: names, in the order of measuring.
        records: by condition, in the order of the entries.
        failures: images that could not be measured, each once.
        left_out: images longer than asked for.
        complete: whether everything that can be measured was.
        resumed: records that an earlier run had left.
    """

    entries: list[Entry]
    conditions: tuple[str, ...]
    records: list[Record] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    left_out: int = 0
    complete: bool = False
    resumed: int = 0

    @property
    def data_sha256(self) -> str:
        """One hash over names, labels and files of all images that count, in whatever order."""
        rows = sorted(
            f"{e.item.set}\0{e.item.name}\0{e.item.label}\0{e.sha256}\0{e.mask_sha256}"
            for e in self.entries
        )
        return hashlib.sha256("\n".join(rows).encode()).hexdigest()


def survey(
    items: Sequence[Item], max_side: int | None = None, cancelled: CancelCheck | None = None
) -> Measured:
    """Read every file once: hashes, sizes, and what cannot be read.

    Raises:
        Cancelled: ``cancelled`` said so.
        EvaluationError: no image is left.
    """
    found = Measured([], ())
    for item in items:
        _stop_if(cancelled)
        try:
            data = item.data()
            mask = item.mask_data()
        except PalimpsestError as error:
            found.failures.append(Failure(item.name, error.sentence))
            continue
        size = pictures.size(data)
        if max_side is not None and size is not None and max(size) > max_side:
            found.left_out += 1
            continue
        found.entries.append(
            Entry(
                item,
                hashlib.sha256(data).hexdigest(),
                hashlib.sha256(mask).hexdigest() if mask is not None else "",
                size[0] * size[1] if size else _USUAL_PIXELS,
            )
        )
    if not found.entries:
        raise EvaluationError(
            "There is no image to evaluate on.",
            found.failures[0].sentence if found.failures else "A larger --max-side keeps more.",
        )
    return found


def evaluate(
    localizer: Localising,
    measured: Measured,
    conditions: Sequence[str],
    journal: Journal,
    *,
    maps: MapFolder | None = None,
    report: Report | None = None,
    cancelled: CancelCheck | None = None,
) -> Measured:
    """Measure what the journal does not have yet. ``measured``, from :func:`survey`, is filled
    and given back; when cancelled it holds what there is and is not ``complete``.

    The images as they are come first, then one condition after another, so that an evaluation
    that is stopped early has whole tables to show.

    Raises:
        EvaluationError: a result cannot be written.
    """
    measured.conditions = tuple(conditions)
    work = _Work(localizer, measured, journal, maps, report, cancelled)
    try:
        for name in conditions:
            for entry in measured.entries:
                work.one(entry, CONDITIONS[name])
        measured.complete = True
    except Cancelled:
        pass
    if maps is not None:
        maps.write_scores(measured.records)
    return measured


class _Work:
    def __init__(
        self,
        localizer: Localising,
        measured: Measured,
        journal: Journal,
        maps: MapFolder | None,
        report: Report | None,
        cancelled: CancelCheck | None,
    ) -> None:
        self._localizer = localizer
        self._measured = measured
        self._journal = journal
        self._maps = maps
        self._report = report
        self._cancelled = cancelled
        self._memory = PeakMemory(localizer.device)
        self._failed: set[str] = set()
        self._done = 0
        self._clock = _Clock(
            sum(
                e.pixels * CONDITIONS[c].work for c in measured.conditions for e in measured.entries
            )
        )

    def one(self, entry: Entry, condition: Condition) -> None:
        """Measure an image, or take what the journal has of it."""
        _stop_if(self._cancelled)
        item, pixels = entry.item, entry.pixels * condition.work
        self._tell(f"{item.stem}, {condition.name}")
        self._done += 1
        maps = self._maps if condition.name == AS_IS else None
        known = self._journal.get(condition.name, item.name, entry.sha256, entry.mask_sha256)
        if known is not None and (maps is None or maps.has(item)):
            self._measured.records.append(known)
            self._measured.resumed += 1
            self._clock.skip(pixels)
            return
        if item.name in self._failed:
            self._clock.skip(pixels)
            return
        started = time.monotonic()
        try:
            record, found = measure(
                self._localizer,
                item,
                item.decode(item.data()),
                condition,
                (entry.sha256, entry.mask_sha256),
                memory=self._memory,
                cancelled=self._cancelled,
            )
        except Cancelled:
            raise
        except PalimpsestError as error:
            self._failed.add(item.name)
            self._measured.failures.append(Failure(item.name, error.sentence))
            self._clock.skip(pixels)
            return
        if maps is not None:
            maps.write(item, found)
        self._journal.add(record)
        self._measured.records.append(record)
        self._clock.spent(pixels, time.monotonic() - started)

    def _tell(self, text: str) -> None:
        if self._report is not None:
            total = len(self._measured.entries) * len(self._measured.conditions)
            self._report(self._done, total, self._clock.left(), text)


class _Clock:
    """Time left, by pixels: images of one data set differ in size a hundredfold."""

    def __init__(self, pixels: float) -> None:
        self._left = pixels
        self._pixels = 0.0
        self._seconds = 0.0

    def skip(self, pixels: float) -> None:
        self._left -= pixels

    def spent(self, pixels: float, seconds: float) -> None:
        self._left -= pixels
        self._pixels += pixels
        self._seconds += seconds

    def left(self) -> float | None:
        return self._seconds / self._pixels * max(self._left, 0.0) if self._pixels else None


def _stop_if(cancelled: CancelCheck | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled("The evaluation was cancelled.")


__all__ = ["Entry", "Failure", "Measured", "Report", "evaluate", "survey"]
