"""What a scan says while it works, and the files it leaves."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from forensics_gui.evidence.batch.pace import Pace, words
from forensics_gui.evidence.batch.table import write_csv, write_json_lines
from forensics_gui.report.text import shortened

if TYPE_CHECKING:
    from forensics_gui.evidence.batch import Order, ScanStore
    from model.card import ModelCard

MAPS = "maps"
_LINE_SECONDS = 10.0
_REFRESH_SECONDS = 30.0
_REFRESH_SHARE = 50  # results are written anew for at most a fiftieth of the time


class Results:
    """``results.csv`` and ``results.jsonl``, written anew now and then and at the end."""

    def __init__(self, store: ScanStore, order: Order, card: ModelCard) -> None:
        self._store = store
        self._order = order
        self._card = card
        self._next = time.monotonic() + _REFRESH_SECONDS
        self.table = store.folder / "results.csv"
        self.lines = store.folder / "results.jsonl"

    def refresh(self) -> None:
        """Write what is known so far, if that was not done lately. Raises ``OSError``."""
        begun = time.monotonic()
        if begun >= self._next:
            self.write()
            took = time.monotonic() - begun
            self._next = time.monotonic() + max(_REFRESH_SECONDS, _REFRESH_SHARE * took)

    def write(self) -> None:
        """Write both files. Raises ``OSError``."""
        from forensics_gui.report import findings
        from forensics_gui.report.files import replacing

        with replacing(self.table) as stream:
            write_csv(self._store.rows(self._order), stream.write)
        with replacing(self.lines) as stream:
            write_json_lines(
                self._store.rows(self._order),
                stream.write,
                lambda analysis: findings.item(analysis, self._card),
            )


class ScanProgress:
    """On the standard error: one line that keeps changing on a terminal, a line every ten
    seconds elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._pace: Pace | None = None
        self._next = 0.0

    def begin(self, total: int) -> None:
        """``total`` files are to come."""
        self._pace = Pace(total)
        self._next = time.monotonic() + _LINE_SECONDS

    def step(self, name: str) -> None:
        """One file is finished."""
        pace = self._pace
        if pace is None:
            return
        pace.step()
        left = pace.remaining()
        rest = "" if left is None else f", about {words(left)} left"
        line = f"{pace.done:,} of {pace.total:,}{rest}"
        if self._terminal:
            width = shutil.get_terminal_size().columns - 1
            text = f"{line}  {shortened(name, 32)}"[:width]
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
        elif time.monotonic() >= self._next:
            self._next = time.monotonic() + _LINE_SECONDS
            print(line, file=sys.stderr, flush=True)

    def hold(self, held: bool) -> None:
        """It was paused, or goes on."""
        if self._terminal:
            print("\r\x1b[K", end="", file=sys.stderr)
        if held:
            print("Paused; --go-on lets it go on.", file=sys.stderr, flush=True)
        elif self._pace is not None:
            print("Going on.", file=sys.stderr, flush=True)
            self._pace.again()

    def end(self) -> None:
        """Leave an empty line."""
        if self._terminal and self._pace is not None:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def map_name(path: Path) -> str:
    """A name below the scan's folder that belongs to this path alone, and begins as the
    file's own does."""
    stem = "".join(letter if letter.isalnum() or letter in "._-" else "_" for letter in path.stem)
    mark = hashlib.sha256(os.fsencode(path)).hexdigest()[:16]
    return f"{MAPS}/{stem.lstrip('.')[:60]}-{mark}.npy"
