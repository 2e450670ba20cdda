"""Learning curves: CSV files that a killed run leaves readable and a resumed one continues."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from training.state import storing


class Curve:
    """One CSV file with a ``step`` column. Rows behind ``step`` were written by a run that was
    killed before it saved its state: they are dropped, for they will come again."""

    def __init__(self, path: Path, step: int) -> None:
        self.path = path
        self.columns: list[str] = []
        kept = [row for row in self._read() if int(row["step"]) <= step]
        with storing(path):
            if kept or path.exists():
                self._rewrite(kept)

    def _read(self) -> list[dict[str, str]]:
        if not self.path.exists():
            return []
        with self.path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        if not text.endswith("\n"):  # the last row was cut off
            text = text[: text.rfind("\n") + 1]
        rows = csv.DictReader(io.StringIO(text))
        self.columns = list(rows.fieldnames or ())
        return [r for r in rows if str(r.get("step") or "").isdigit()]

    def _rewrite(self, rows: list[dict[str, str]]) -> None:
        temporary = self.path.with_suffix(".csv.tmp")
        with temporary.open("w", newline="", encoding="utf-8") as file:
            if self.columns:
                writer = csv.DictWriter(file, self.columns, restval="", extrasaction="ignore")
                writer.writeheader()
                writer.writerows(rows)
        temporary.replace(self.path)

    def add(self, row: Mapping[str, Any]) -> None:
        """Append a row; a column that is new to the file is added to it.

        Raises:
            StorageError: it cannot be written; the rows before it are intact.
        """
        with storing(self.path):
            new = [key for key in row if key not in self.columns]
            if new:
                before = self._read()
                self.columns += new
                self._rewrite(before)
            with self.path.open("a", newline="", encoding="utf-8") as file:
                csv.DictWriter(file, self.columns, restval="").writerow(row)
