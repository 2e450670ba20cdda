"""The plots of an evaluation, as SVG."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from training.evaluation.conditions import AS_IS, CONDITIONS
from training.evaluation.results import Results
from training.evaluation.robustness import Robustness
from training.evaluation.summary import Group
from training.evaluation.svg import COLOURS, GREY, Drawing, Panel, Point, legend, style

_TENTHS = [(v / 10, f"{v / 10:g}") for v in range(0, 11, 2)]
#: where the picture as it is lies on the axis of a table of conditions
_CLEAN = {"JPEG": 100.0, "resize": 1.0, "blur": 0.0, "noise": 0.0}
_AXIS = {
    "JPEG": "quality (100: as it is)",
    "resize": "factor",
    "blur": "sigma, pixels",
    "noise": "sigma, grey levels",
}


def plots(found: Results) -> dict[str, str]:
    """File name -> SVG, of the plots for which there is something to show."""
    made = {"f1.svg": _f1(found.groups)} if _with_f1(found.groups) else {}
    curves = _roc_curves(found)
    if curves:
        made["roc.svg"] = _roc(curves)
    pooled = found.groups[-1] if found.groups else None
    if pooled is not None and pooled.calibration is not None and pooled.calibration.bins:
        made["reliability.svg"] = _reliability(found, pooled)
    if found.robustness:
        made["robustness.svg"] = _robustness(found)
    return made


def _with_f1(groups: Sequence[Group]) -> list[Group]:
    return [g for g in groups if g.figures["f1"].value == g.figures["f1"].value]


def _f1(groups: Sequence[Group]) -> str:
    rows = _with_f1(groups)
    height = 26 * len(rows)
    drawing = Drawing(760, height + 120, "Pixel F1")
    panel = Panel(
        drawing, (190, 40, 380, height), (0, 1), (len(rows) - 0.5, -0.5),
        title="Pixel F1 at 0.5, manipulated images, 95 % interval",
    )  # fmt: skip
    # The axis counts downwards, so its ticks hang from the other end.
    for value, words in _TENTHS:
        x, _ = panel.at(value, 0)
        drawing.element("line", x1=x, y1=40, x2=x, y2=40 + height, stroke="#dddddd")
        drawing.text(x, 40 + height + 17, words, anchor="middle", size=11)
    for index, group in enumerate(rows):
        _, y = panel.at(0, index)
        drawing.text(182, y + 4, group.name, anchor="end", size=12)
        f1, best = group.figures["f1"], group.figures["best_f1"]
        if f1.low == f1.low:
            panel.line([(f1.low, index), (f1.high, index)], COLOURS[0], width=3)
        panel.dot(best.value, index, COLOURS[1], hollow=True)
        if group.baselines is not None:
            for value in (group.baselines.full_field, group.baselines.chance_field):
                panel.line([(value, index - 0.3), (value, index + 0.3)], GREY, width=2)
        panel.dot(f1.value, index, COLOURS[0])
        drawing.text(580, y + 4, f"{f1.value:.3f}, {f1.images} images", size=11)
    below = 40 + height + 45
    drawing.element("circle", cx=196, cy=below - 4, r=4, fill=COLOURS[0])
    drawing.text(206, below, "F1 at 0.5", size=11)
    drawing.element("circle", cx=286, cy=below - 4, r=4, fill="white", stroke=COLOURS[1])
    drawing.text(296, below, "at each image's own best threshold (oracle)", size=11)
    drawing.text(
        190, below + 18, "grey marks: a map of ones, and a coin tossed for every pixel", size=11
    )
    return drawing.render()


def _roc_curves(found: Results) -> dict[str, list[Point]]:
    curves: dict[str, list[Point]] = {}
    for group in found.groups:
        if group.kind not in ("set", "pooled") or not (group.manipulated and group.authentic):
            continue
        rows = [
            r
            for r in found.records
            if r.condition == AS_IS and (group.kind == "pooled" or r.set == group.name)
        ]
        label = np.array([r.label == 1 for r in rows])
        values, inverse = np.unique([r.score for r in rows], return_inverse=True)
        ones = np.bincount(inverse[label], minlength=values.size)[::-1].cumsum()
        zeros = np.bincount(inverse[~label], minlength=values.size)[::-1].cumsum()
        points = list(zip((zeros / zeros[-1]).tolist(), (ones / ones[-1]).tolist(), strict=True))
        auc = group.figures["image_auc"].value
        curves[f"{group.name}, AUC {auc:.3f}"] = [(0.0, 0.0), *points]
    return curves


def _roc(curves: dict[str, list[Point]]) -> str:
    drawing = Drawing(680, 430, "ROC of the image-level scores")
    panel = Panel(
        drawing, (60, 40, 340, 340), (0, 1), (0, 1), title="ROC of the image-level scores",
        x_label="share of authentic images above", y_label="share of manipulated images above",
    )  # fmt: skip
    panel.x_ticks(_TENTHS, grid=True)
    panel.y_ticks(_TENTHS)
    panel.line([(0, 0), (1, 1)], GREY, "4 4", 1)
    for index, points in enumerate(curves.values()):
        panel.line(points, *style(index))
    legend(drawing, 420, 60, list(curves))
    return drawing.render()


def _reliability(found: Results, group: Group) -> str:
    calibration = group.calibration
    bins = calibration.bins if calibration is not None else ()
    drawing = Drawing(840, 455, "Reliability of the image-level scores")
    panel = Panel(
        drawing, (60, 40, 340, 340), (0, 1), (0, 1),
        title="Reliability, both classes weighing the same", x_label="mean score in the bin",
        y_label="share of manipulated images",
    )  # fmt: skip
    panel.x_ticks(_TENTHS, grid=True)
    panel.y_ticks(_TENTHS)
    panel.line([(0, 0), (1, 1)], GREY, "4 4", 1)
    used = [b for b in bins if b.count]
    panel.line([(b.score, b.share) for b in used], COLOURS[0])
    for b in used:
        panel.dot(b.score, b.share, COLOURS[0], 3 + 12 * float(np.sqrt(b.weight)))
        x, y = panel.at(b.score, b.share)
        drawing.text(x, y + 4, str(b.count), anchor="middle", size=9, colour="#ffffff")
    _histogram(drawing, found)
    return drawing.render()


def _histogram(drawing: Drawing, found: Results) -> None:
    rows = [r for r in found.records if r.condition == AS_IS]
    edges = np.linspace(0, 1, 11)
    counts = [
        np.histogram([r.score for r in rows if r.label == label], edges)[0] for label in (0, 1)
    ]
    top = max(1, *(int(c.max()) for c in counts))
    panel = Panel(
        drawing, (460, 40, 330, 340), (0, 1), (0, top * 1.05), title="Scores of both classes",
        x_label="image-level score", y_label="images",
    )  # fmt: skip
    panel.x_ticks(_TENTHS)
    step = max(1, round(top / 5))
    panel.y_ticks([(float(v), str(v)) for v in range(0, top + 1, step)])
    limit = found.setup.card.score_threshold
    for label, colour in ((0, COLOURS[0]), (1, COLOURS[1])):
        for index, count in enumerate(counts[label]):
            left = float(edges[index]) + (0.01 if label == 0 else 0.05)
            panel.bar(left, left + 0.04, float(count), colour)
    panel.line([(limit, 0), (limit, top * 1.05)], GREY, "4 4")
    for index, name in enumerate(("authentic", "manipulated")):
        left = 470.0 + 100 * index
        drawing.element(
            "rect", x=left, y=432, width=10, height=10, fill=COLOURS[index], fill_opacity=0.6
        )
        drawing.text(left + 15, 441, name, size=11)
    drawing.text(670, 441, "dashed: the card's threshold", anchor="start", size=11)


def _robustness(found: Results) -> str:
    sets = list(dict.fromkeys(r.set for r in found.robustness if r.f1.value == r.f1.value))
    tables = list(dict.fromkeys(r.group for r in found.robustness))
    columns = 2
    lines = (len(tables) + columns - 1) // columns
    drawing = Drawing(860, 40 + 260 * lines + 22 * len(sets), "Pixel F1 after changes")
    for number, table in enumerate(tables):
        rows = [r for r in found.robustness if r.group == table]
        left, top = 60 + 410 * (number % columns), 40 + 260 * (number // columns)
        _curves(drawing, (left, top, 340, 180), table, rows, sets, found)
    legend(drawing, 60, 40 + 260 * lines, sets)
    return drawing.render()


def _curves(
    drawing: Drawing,
    box: tuple[float, float, float, float],
    table: str,
    rows: Sequence[Robustness],
    sets: Sequence[str],
    found: Results,
) -> None:
    clean = {
        ("all images" if g.kind == "pooled" else g.name): g.figures["f1"].value
        for g in found.groups
        if g.kind in ("set", "pooled")
    }
    names = list(dict.fromkeys(r.condition for r in rows))
    measured = {r.condition: CONDITIONS[r.condition].value for r in rows}
    by_value = table in _CLEAN
    place = measured if by_value else {n: float(i + 1) for i, n in enumerate(names)}
    start = _CLEAN.get(table, 0.0)
    values = [start, *place.values()]
    # Words need more room at the ends of the axis than numbers.
    margin = (max(values) - min(values)) * (0.06 if by_value else 0.2) or 1.0
    panel = Panel(
        drawing, box, (min(values) - margin, max(values) + margin), (0, 1),
        title=f"Pixel F1 at 0.5: {table}", x_label=_AXIS.get(table, ""),
    )  # fmt: skip
    words = (lambda n: f"{place[n]:g}") if by_value else str
    ticks = [(place[n], words(n)) for n in names]
    panel.x_ticks([(start, f"{start:g}" if by_value else AS_IS), *ticks])
    panel.y_ticks(_TENTHS)
    for index, name in enumerate(sets):
        points = sorted(
            [(place[r.condition], r.f1.value) for r in rows if r.set == name]
            + [(start, clean.get(name, float("nan")))]
        )
        points = [p for p in points if p[1] == p[1]]
        colour, dash = style(index)
        if by_value:
            panel.line(points, colour, dash)
        for x, y in points:
            panel.dot(x, y, colour, 3)
