"""Building a data set file from folders, and checking folders and files."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

from model.errors import Cancelled
from training import pictures
from training.datasets import headers, judge, lock, writer
from training.datasets.collect import collect
from training.datasets.errors import DataSetError, DataSetRefusedError
from training.datasets.examine import Exam
from training.datasets.folders import Entry
from training.datasets.journal import Journal, write_error
from training.datasets.names import named
from training.datasets.reader import FileDataSet
from training.datasets.types import BuildReport, CheckReport, Finding, Options, Source
from training.datasets.writer import Progress, Row


def _quiet(done: int, total: int, text: str) -> None:
    """Progress that nobody watches."""


def _never() -> bool:
    return False


def journal_folder(out: Path) -> Path:
    """Where the examinations for a data set are kept until it is built."""
    return out.with_name(out.name + ".building")


def build(
    sources: Sequence[Source],
    out: Path,
    options: Options | None = None,
    *,
    overwrite: bool = False,
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = _never,
) -> BuildReport:
    """Build one data set file; what goes wrong with single images leaves only these out.

    Safe to kill at any moment: what was examined is in ``OUT.building`` and is taken over by
    the next call, and ``out`` is either as before or whole.

    Args:
        sources: the folders.
        out: the file, usually ``NAME.h5``.
        overwrite: replace a file of that name, once the new one is whole.
        progress: told (done, total, what).
        cancelled: asked between images.

    Raises:
        FolderError: a folder is missing or without images.
        DataSetRefusedError: nothing usable can be trained on this; ``out`` is as before.
        DiskFullError: there is no room; what was examined is kept.
        DataSetError: ``out`` is there already, another build of it runs, or it cannot be written.
        Cancelled: asked to stop.
    """
    options = options or Options()
    started = time.monotonic()
    if out.exists() and (out.is_dir() or not overwrite):
        what = "a folder" if out.is_dir() else "there already"
        raise DataSetError(f"{out.name} is {what}.", "Choose another name, or replace it.")
    if not out.parent.is_dir():
        raise DataSetError(f"The folder {out.parent} does not exist.", "Create it first.")
    folder = journal_folder(out)
    with _working(folder):
        journal = Journal(folder)
        try:
            found = collect(sources, options, journal, progress, cancelled)
            report = judge.judge(found.rows, found.findings, options)
            if not report.usable:
                raise DataSetRefusedError(report)
            size = writer.write(
                out, found.rows, _header(sources, options), journal, progress, cancelled
            )
        except BaseException:
            journal.close()
            raise
        journal.remove()
    return BuildReport(
        path=out,
        check=report,
        written=len(found.rows),
        left_out=found.left_out,
        taken_over=found.taken_over,
        bytes=size,
        seconds=time.monotonic() - started,
    )


def check(
    what: Path | Sequence[Source],
    options: Options | None = None,
    *,
    out: Path | None = None,
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = _never,
) -> CheckReport:
    """Check a data set file, or folders before they are built.

    Args:
        what: the file, whose bytes are compared with their sha256 too; or the folders.
        out: where the folders are to be built: what is examined now is kept for the build.

    Raises:
        DataSetError: there is nothing to check; whatever is wrong with images is a finding.
        Cancelled: asked to stop.
    """
    options = options or Options()
    if isinstance(what, Path):
        return _check_file(what, options, progress, cancelled)
    if out is not None:
        folder = journal_folder(out)
        with _working(folder):
            return _check_sources(what, options, folder, progress, cancelled)
    with tempfile.TemporaryDirectory(prefix="palimpsest-") as temporary:
        return _check_sources(what, options, Path(temporary), progress, cancelled)


def _check_sources(
    sources: Sequence[Source],
    options: Options,
    folder: Path,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> CheckReport:
    journal = Journal(folder)
    try:
        found = collect(sources, options, journal, progress, cancelled)
    finally:
        journal.close()
    return judge.judge(found.rows, found.findings, options)


def _check_file(
    path: Path, options: Options, progress: Progress, cancelled: Callable[[], bool]
) -> CheckReport:
    data = FileDataSet(path)
    rows: list[Row] = []
    damaged: list[str] = []
    prints = [data.column("likeness"), data.column("likeness_second")]
    digests = data.column("pixels_sha256")
    marked, border = data.column("marked"), data.column("border")
    try:
        for index, item in enumerate(data.items):
            if cancelled():
                raise Cancelled("Stopped.")
            image = data.encoded(index).image
            if not data.intact(index):
                damaged.append(item.name)
            one, two = (int(p[index]) for p in prints)
            exam = Exam(
                width=item.width,
                height=item.height,
                format=headers.format_of(image),
                pixels_sha256=digests[index].tobytes().hex(),
                likeness=(one, two) if one or two else None,
                tables=pictures.quantisation_tables(image),
                label=item.label,
                marked=float(marked[index]),
                border=float(border[index]),
            )
            entry = Entry(Path(item.name), item.name, item.source, manipulation=item.manipulation)
            rows.append(Row(item.name, entry, exam, item.split, item.group))
            progress(index + 1, len(data), "Checking images")
    finally:
        data.close()
    found = []
    if damaged:
        found.append(
            Finding(
                "damaged",
                "error",
                f"{len(damaged)} images are not what was built in: {named(damaged)}.",
                "The file was damaged. Build it again from its images.",
                tuple(damaged),
            )
        )
    shares = data.header.get("shares")
    if isinstance(shares, dict) and all(isinstance(v, int | float) for v in shares.values()):
        options = replace(options, shares=shares)
    if data.header.get("allow_one_class") is True:
        options = replace(options, allow_one_class=True)
    return judge.judge(rows, found, options)


def _header(sources: Sequence[Source], options: Options) -> dict[str, object]:
    """How it was built, without paths: these are nobody's business but the builder's."""
    told = []
    for source in sources:
        row = asdict(source)
        for private in ("path", "originals"):
            del row[private]
        told.append({**row, "name": source.name or source.path.resolve().name})
    kept = asdict(options)
    del kept["workers"]
    kept["leave_out"] = sorted(options.leave_out)
    return {**kept, "sources": told}


@contextlib.contextmanager
def _working(folder: Path) -> Iterator[None]:
    """The folder of a journal, for one process at a time; gone when the journal is."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / "lock").open("a+b")
    except OSError as error:
        raise write_error(error, folder, "") from error
    try:
        with file, lock.only_one(file):
            yield
    finally:
        with contextlib.suppress(OSError):
            if [p.name for p in folder.iterdir()] == ["lock"]:
                # not while it was locked: Windows deletes no open file
                shutil.rmtree(folder, ignore_errors=True)
