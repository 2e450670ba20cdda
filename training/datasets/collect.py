"""From sources to examined images with a group and a split each."""

from __future__ import annotations

import os
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from model.errors import Cancelled
from training.datasets import index, judge
from training.datasets.division import check_shares, divide
from training.datasets.errors import FolderError
from training.datasets.examine import Exam, examine
from training.datasets.folders import ORIGINALS, Entry, Listing, scan
from training.datasets.journal import Journal, key_of
from training.datasets.names import SUFFIXES, named
from training.datasets.pairs import scan_pairs
from training.datasets.types import Finding, Options, Source
from training.datasets.writer import Progress, Row


@dataclass(frozen=True)
class Collected:
    """The images to build in, findings on the others, names left out, how many examinations
    were taken over from an interrupted build."""

    rows: list[Row]
    findings: list[Finding]
    left_out: tuple[str, ...]
    taken_over: int


@dataclass(frozen=True)
class _Named:
    name: str
    entry: Entry
    source: Source


def listing_of(source: Source) -> Listing:
    """The entries of a source by its kind.

    Raises:
        DataSetError: the folder is missing, or its index cannot be used.
    """
    kind = source.kind
    if kind == "auto":
        kind = "index" if (source.path / index.NAME).is_file() else "masks"
    if kind == "index":
        return index.scan_index(source)
    return scan_pairs(source) if kind == "pairs" else scan(source)


def collect(
    sources: Sequence[Source],
    options: Options,
    journal: Journal,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Collected:
    """Examine all images of the sources, as far as the journal does not know them.

    Raises:
        DataSetError: a folder is missing or holds no image, or the options make no sense.
        DiskFullError: the journal cannot be written.
        Cancelled: asked to stop; what was examined is in the journal.
    """
    check_shares(options.shares)
    wanted, findings = _list(sources)
    findings += _left_out_by_choice(wanted, options)
    wanted = [w for w in wanted if w.name not in options.leave_out]
    exams: list[Exam] = []
    taken_over = 0
    for exam, known in _examined(wanted, journal, options.workers, cancelled):
        exams.append(exam)
        taken_over += known
        progress(len(exams), len(wanted), "Examining images")
    findings += judge.problems((w.name, e.problems) for w, e in zip(wanted, exams, strict=True))
    good = [(w, e) for w, e in zip(wanted, exams, strict=True) if e.usable]
    groups, splits = divide(
        [w.entry for w, _ in good], [e for _, e in good], [w.name for w, _ in good], options
    )
    rows = [
        Row(w.name, w.entry, e, split, group)
        for (w, e), group, split in zip(good, groups, splits, strict=True)
    ]
    rows, twice = _without_duplicates(rows)
    findings += twice
    kept = {r.name for r in rows}
    left_out = tuple(w.name for w in wanted if w.name not in kept)
    return Collected(rows, findings, left_out, taken_over)


def entries(sources: Sequence[Source]) -> dict[str, tuple[Entry, int]]:
    """The images of the sources by the names that findings use, with the number of their
    source; nothing is opened.

    Raises:
        DataSetError: a folder is missing.
    """
    return {
        prefix + entry.name: (entry, number)
        for number, (source, prefix) in enumerate(_prefixes(sources))
        for entry in listing_of(source).entries
    }


def number_of(sources: Sequence[Source], name: str) -> int:
    """The number of the source that a finding's item is of, -1 when of none."""
    return next(
        (i for i, (_, prefix) in enumerate(_prefixes(sources)) if name.startswith(prefix)), -1
    )


def where(sources: Sequence[Source], name: str) -> Path | None:
    """The file that a finding names, for a thumbnail of it; None when it is there no more."""
    for source, prefix in _prefixes(sources):
        if not name.startswith(prefix):
            continue
        inside = PurePath(name[len(prefix) :])
        path = source.path / inside
        if source.originals is not None and inside.parts[:1] == (ORIGINALS,):
            path = source.originals.joinpath(*inside.parts[1:])
        if path.is_file():
            return path
    return None


def _prefixes(sources: Sequence[Source]) -> list[tuple[Source, str]]:
    """Paths within one folder are unique; of several folders, each goes by its own name."""
    if len(sources) == 1:
        return [(sources[0], "")]
    tops: list[str] = []
    for source in sources:
        top = source.name or source.path.resolve().name or "images"
        while top in tops:
            top += "-2"
        tops.append(top)
    return [(source, f"{top}/") for source, top in zip(sources, tops, strict=True)]


def _list(sources: Sequence[Source]) -> tuple[list[_Named], list[Finding]]:
    wanted: list[_Named] = []
    findings: list[Finding] = []
    if not sources:
        raise FolderError("No folder is named.", "Name at least one folder of images.")
    for source, prefix in _prefixes(sources):
        listing = listing_of(source)
        if not listing.entries and not listing.findings:
            raise FolderError(
                f"There is no image in {source.path.name or source.path}.",
                "Images are files ending in " + ", ".join(sorted(SUFFIXES)) + ".",
            )
        wanted += [_Named(prefix + e.name, e, source) for e in listing.entries]
        findings += [replace(f, items=tuple(prefix + i for i in f.items)) for f in listing.findings]
    again = [n for n, times in Counter(w.name for w in wanted).items() if times > 1]
    if again:
        raise FolderError(f"{named(again)}: named more than once.", "Name each image once.")
    return wanted, findings


def _left_out_by_choice(wanted: Sequence[_Named], options: Options) -> list[Finding]:
    chosen = tuple(w.name for w in wanted if w.name in options.leave_out)
    if not chosen:
        return []
    sentence = f"{len(chosen)} images are left out by choice: {named(chosen)}."
    return [Finding("left_out", "note", sentence, items=chosen, left_out=True)]


def _examined(
    wanted: Sequence[_Named], journal: Journal, workers: int, cancelled: Callable[[], bool]
) -> Iterator[tuple[Exam, bool]]:
    """Examinations in order, and whether they were known. Threads decode: OpenCV and hashlib
    let others run meanwhile; few images are on the way at a time, for they may be large."""
    workers = workers or os.cpu_count() or 1
    waiting: deque[tuple[str | None, Exam | Future[tuple[Exam, bytes]]]] = deque()

    def oldest() -> tuple[Exam, bool]:
        key, exam = waiting.popleft()
        if isinstance(exam, Exam):
            return exam, True
        return journal.add(key, *exam.result()), False

    with ThreadPoolExecutor(workers, "examine") as pool:
        try:
            for one in wanted:
                if cancelled():
                    raise Cancelled("Stopped.")
                key = key_of(one.entry, one.source)
                known = journal.get(key)
                waiting.append((key, known or pool.submit(examine, one.entry, one.source)))
                if len(waiting) > 2 * workers:
                    yield oldest()
            while waiting:
                if cancelled():
                    raise Cancelled("Stopped.")
                yield oldest()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _without_duplicates(rows: list[Row]) -> tuple[list[Row], list[Finding]]:
    """Images that are there twice, pixel by pixel, are kept once: in the split for measuring,
    where there is a choice. Where they contradict each other none is kept."""
    by_pixels: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_pixels[row.exam.pixels_sha256].append(row)
    rank = {"test": 0, "validation": 1}
    drop: list[Row] = []
    contradicting: list[Row] = []
    for same in by_pixels.values():
        if len(same) < 2:
            continue
        if len({(r.exam.label, r.exam.mask_sha256) for r in same}) > 1:
            contradicting += same
        else:
            first = min(same, key=lambda r: rank.get(r.split, 2))
            drop += [r for r in same if r is not first]
    findings = []
    if drop:
        names = tuple(r.name for r in drop)
        sentence = f"{len(drop)} images are there twice, pixel by pixel: {named(names)}."
        findings.append(
            Finding(
                "duplicate", "warning", f"{sentence} Each is used once.",
                "Nothing to do, unless they should be different pictures.", names, left_out=True,
            )
        )  # fmt: skip
    if contradicting:
        names = tuple(r.name for r in contradicting)
        findings.append(
            Finding(
                "duplicate_contradicts", "warning",
                f"{len(names)} images are the same pixel by pixel but not of one label or mask: "
                f"{named(names)}. Left out.",
                "Decide which is right and delete the other.", names, left_out=True,
            )
        )  # fmt: skip
    gone = {id(r) for r in (*drop, *contradicting)}
    return [r for r in rows if id(r) not in gone], findings
