"""Learning curves of one run or of several that went on from each other, as SVG.

``python -m training.curve_plot RUN [RUN ...] --out curves.svg`` reads ``curve.csv`` and
``plan.json`` of each folder. The horizontal axis counts samples, one run behind the other; a
point is the mean of ``--window`` samples.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from model.errors import PalimpsestError
from training.evaluation.files import write_text
from training.evaluation.svg import GREY, Drawing, Panel, legend, style
from training.state import ResumeError

#: columns of curve.csv and what they are called on the plot
PARTS = {
    "loss": "loss as a whole",
    "pixel": "cross-entropy of pixels",
    "dice": "Dice of manipulated samples",
    "image": "image level",
}

Series = list[tuple[float, float]]


def read_run(run: Path) -> dict[str, list[float]]:
    """Columns of a run's curve, ``samples`` among them.

    Raises:
        ResumeError: the folder holds no run with a curve.
    """
    try:
        batch = int(json.loads((run / "plan.json").read_text(encoding="utf-8"))["batch"])
        with (run / "curve.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        names = ["step", *PARTS]
        columns = {name: [float(row[name]) for row in rows] for name in names}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ResumeError(
            f"{run.name} holds no learning curve that can be read.",
            "Name folders of training runs; the parts drawn are those of the program's own loss.",
        ) from error
    if not columns["step"]:
        raise ResumeError(f"The learning curve of {run.name} is empty.")
    columns["samples"] = [step * batch for step in columns["step"]]
    return columns


def series(
    runs: Sequence[Path], window: int = 800
) -> tuple[dict[str, Series], list[tuple[float, str]]]:
    """Lines of the plot by part, and where each run begins with its name."""
    lines: dict[str, Series] = {name: [] for name in PARTS}
    starts: list[tuple[float, str]] = []
    offset = 0.0
    for run in runs:
        columns = read_run(run)
        starts.append((offset, run.name))
        samples = np.array(columns["samples"])
        cells = ((samples - samples[0]) // window).astype(np.intp)
        for name in PARTS:
            x, y = (_means(np.asarray(v), cells) for v in (samples, columns[name]))
            lines[name] += [(offset + float(a), float(b)) for a, b in zip(x, y, strict=True)]
        offset += float(samples[-1])
    return lines, starts


def _means(values: npt.NDArray[np.float64], cells: npt.NDArray[np.intp]) -> list[float]:
    return [float(values[cells == cell].mean()) for cell in np.unique(cells)]


def plot(runs: Sequence[Path], window: int = 800) -> str:
    """The whole file; raises ResumeError."""
    lines, starts = series(runs, window)
    end = max(x for x, _ in lines["loss"])
    top = max(y for line in lines.values() for _, y in line) * 1.05
    drawing = Drawing(860, 420, "Learning curves")
    panel = Panel(
        drawing, (70, 40, 740, 260), (0, end), (0, top),
        title="Losses while training", x_label="samples", y_label="loss",
    )  # fmt: skip
    panel.x_ticks([(end * i / 5, f"{end * i / 5:,.0f}") for i in range(6)])
    panel.y_ticks([(top * i / 5, f"{top * i / 5:.2f}") for i in range(6)])
    for start, name in starts[1:]:
        panel.line([(start, 0), (start, top)], GREY, "2 2", 1)
        x, y = panel.at(start, top)
        drawing.text(x + 4, y + 14, name, size=11, colour=GREY)
    for index, name in enumerate(PARTS):
        panel.line(lines[name], *style(index))
    legend(drawing, 70, 362, list(PARTS.values()), step=16)
    return drawing.render()


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("runs", type=Path, nargs="+", metavar="RUN")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.svg")
    parser.add_argument("--window", type=int, default=800, help="samples a point is the mean of")
    a = parser.parse_args(argv)
    try:
        write_text(a.out, plot(a.runs, max(1, a.window)))
    except PalimpsestError as error:
        print(error.as_line(), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
