"""The files an evaluation leaves in its folder."""

from __future__ import annotations

import contextlib
from pathlib import Path

from training.evaluation.files import make_folder, write_text
from training.evaluation.plots import plots
from training.evaluation.report import report
from training.evaluation.results import Results, as_json, per_image

JOURNAL = "measured.jsonl"
REPORT, RESULTS, PER_IMAGE, PLOTS = "report.md", "results.json", "per_image.csv", "plots"


def write(found: Results, out: Path) -> None:
    """Write ``report.md``, ``results.json``, ``per_image.csv`` and ``plots/*.svg`` into ``out``,
    each at once or not at all, and remove plots of an earlier run that this one does not have.

    Raises:
        EvaluationError: a file cannot be written.
    """
    drawn = plots(found)
    folder = out / PLOTS
    make_folder(folder)
    for name, text in drawn.items():
        write_text(folder / name, text)
    for name in ("f1.svg", "roc.svg", "reliability.svg", "robustness.svg"):
        if name not in drawn:
            with contextlib.suppress(FileNotFoundError):
                (folder / name).unlink()
    write_text(out / PER_IMAGE, per_image(found.records))
    write_text(out / RESULTS, as_json(found))
    write_text(out / REPORT, report(found, list(drawn)))
