"""The tables as Markdown: the paper's layout, its figures beside ours, then what it leaves out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from training.experiments import paper
from training.experiments.config import NETWORKS, TRAINED_ON, Config, experiments
from training.experiments.findings import findings

Results = dict[str, dict[str, Any]]
_SETS = ("S", "D", "both")
_NUMERALS = ("I", "II", "III")


def read(folder: Path, config: Config) -> Results:
    """The finished experiments of a configuration, by name."""
    found = {}
    for experiment in experiments():
        path = folder / config.name / f"{experiment.name}.json"
        if path.exists():
            found[experiment.name] = json.loads(path.read_text(encoding="utf-8"))
    return found


def write(folder: Path, config: Config) -> str:
    """Write ``folder/NAME/tables.md`` and return its text."""
    results = read(folder, config)
    text = "\n\n".join([_head(results, config), *_tables(results), findings(results)]) + "\n"
    target = folder / config.name / "tables.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(".tmp")
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(target)
    return text


def table(titles: list[str], rows: list[list[str]]) -> str:
    """A Markdown table; nothing but its header without rows."""
    lines = [titles, ["---"] * len(titles), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def beside(ours: float | None, theirs: float | None, digits: int = 3) -> str:
    """``ours (paper)``; a dash for what is not there."""
    left = "–" if ours is None or ours != ours else f"{ours:.{digits}f}"
    return left if theirs is None else f"{left} ({theirs:.{digits}f})"


def _head(results: Results, config: Config) -> str:
    lines = [
        "# The paper's experiments, run here",
        "",
        f"Configuration `{config.name}`: input {config.size}x{config.size}, "
        + (
            "whole pictures resized as in the paper"
            if config.whole
            else "crops at native resolution"
        )
        + f"; backbones of width {config.width} with {list(config.blocks)} blocks "
        "(the paper: 64, [3, 4, 6, 3]), weights from scratch (the paper: ImageNet); "
        f"{config.steps} steps of {config.batch} samples, Adam {config.rate:g} divided by ten "
        f"after 5 validations without improvement, one every {config.epoch} steps; the paper's "
        "loss, flips only, classes balanced; weights of the last step. One run each, "
        f"seed {config.seed}.",
    ]
    if results:
        one = next(iter(results.values()))
        seconds = sum(r["training_seconds"] for r in results.values())
        busy = sum(r["training_processor_seconds"] for r in results.values())
        lines += [
            "",
            f"Hardware: {one['hardware']}, shared with other work: {seconds / 60:.0f} minutes of "
            f"training in all, {busy / 60:.0f} minutes of processor time. Command:",
            "",
            f"    {one['command']}",
            "",
            "S, shallow: CASIA v1 by scene, every picture saved as JPEG 80 to 97 whatever its "
            "class, and synthetic splicing, copy-move, removal and retouching on other "
            "photographs. D, deep: faces swapped between people of the same split. Test sets "
            "(held out by scene, picture and person):",
            "",
            _data(one),
        ]
    missing = [e.name for e in experiments() if e.name not in results and not e.published]
    if missing:
        lines += ["", f"Not finished: {', '.join(missing)}."]
    return "\n".join(lines)


def _data(result: dict[str, Any]) -> str:
    rows = []
    for part, entry in result["data"].items():
        counts = "; ".join(
            f"{origin} {c['manipulated']} manipulated, {c['authentic']} authentic"
            for origin, c in entry["samples"].items()
        )
        rows.append([part, counts, f"`{entry['sha256'][:16]}`"])
    return table(["part", "samples", "sha256 begins"], rows)


def _tables(results: Results) -> list[str]:
    parts = ["Every cell: ours, and the paper's in brackets."]
    for numeral, (network, title) in zip(_NUMERALS, NETWORKS, strict=True):
        parts.append(f"## Table {numeral}: {title}, test set deepfakes")
        parts.append(_first(results, network))
    parts += ["## The original's table: shallow, deep, both", _original(results)]
    parts += ["## Table IV: a set of both kinds, with BayarConv", _fourth(results)]
    parts += ["## What the paper does not print", _honest(results)]
    parts += [
        "## Weights of the best validation loss instead of the last step's",
        "The validation loss of these short runs is a poor guide (for UPerNet on S+D its "
        "first value is its lowest), which is why the tables above take the last step for every "
        "experiment.",
        _best(results),
    ]
    if any(name.endswith("p") for name in results):
        parts += [
            "## MVSS-Net with its image loss as published and corrected (deepfakes)",
            _published(results),
        ]
    return parts


def _first(results: Results, network: str) -> str:
    rows = []
    for experiment in experiments():
        if experiment.network != network or experiment.published:
            continue
        found = results.get(experiment.name, {}).get("test", {}).get("D", {})
        theirs = paper.DEEPFAKES[experiment.number]
        cells = [
            beside(found.get(column), value)
            for column, value in zip(paper.COLUMNS, theirs, strict=True)
        ]
        rows.append([str(experiment.number), experiment.kind, *cells])
    return table(["Exp", "Train", *paper.TITLES], rows)


def _original(results: Results) -> str:
    columns = ("pixel_f1_paper", "f1_harmonic", "combined", "auc")
    rows = []
    for experiment in experiments():
        if experiment.published:
            continue
        tested = results.get(experiment.name, {}).get("test", {})
        for name in _SETS:
            theirs = paper.ORIGINAL[experiment.number][name]
            cells = [
                beside(tested.get(name, {}).get(c), t, 2)
                for c, t in zip(columns, theirs, strict=True)
            ]
            rows.append([str(experiment.number), experiment.title, experiment.kind, name, *cells])
    return table(["Exp", "Network", "Train", "Test", "Pixel F1", "f1", "Combined", "AUC"], rows)


def _fourth(results: Results) -> str:
    rows = []
    for number, kind in zip((7, 8, 9), TRAINED_ON, strict=True):
        found = results.get(f"exp{number}", {}).get("test", {}).get("both", {})
        f1, accuracy = paper.BOTH_KINDS[number]
        rows.append([
            str(number), kind, beside(found.get("pixel_f1_paper"), f1),
            beside(found.get("accuracy"), accuracy),
            beside(found.get("pixel_f1_manipulated"), None),
            beside(found.get("balanced_accuracy"), None), beside(found.get("auc"), None),
        ])  # fmt: skip
    return table(
        [
            "Exp",
            "Train",
            "Pixel F1",
            "Image accuracy",
            "Pixel F1, manipulated only",
            "Balanced accuracy",
            "AUC",
        ],
        rows,
    )


def _honest(results: Results) -> str:
    """Manipulated images alone, intervals, and what looking at nothing would reach."""
    rows = []
    for experiment in experiments():
        tested = results.get(experiment.name, {}).get("test", {})
        for name in ("S", "casia1", "D", "both"):
            found = tested.get(name)
            if found is None:
                continue
            around, base = found["intervals"], found["baselines"]
            rows.append([
                experiment.name, experiment.title, experiment.kind, name,
                _interval(found["pixel_f1_manipulated"], around["pixel_f1_manipulated"]),
                f"{base['full_field']:.2f}",
                _interval(found["pixel_f1_paper"], around["pixel_f1_paper"]),
                f"{base['blank_paper']:.2f}",
                _interval(found["auc"], around["auc"]),
                f"{found['manipulated']}+{found['images'] - found['manipulated']}",
            ])  # fmt: skip
    titles = [
        "Exp", "Network", "Train", "Test", "Pixel F1, manipulated only", "everything marked",
        "Pixel F1, paper's", "blank map", "AUC", "images",
    ]  # fmt: skip
    return table(titles, rows)


def _best(results: Results) -> str:
    rows = []
    for experiment in experiments():
        found = results.get(experiment.name, {}).get("test_best")
        if found is not None:
            cells = [
                f"{found[name][key]:.2f}"
                for key in ("auc", "pixel_f1_manipulated")
                for name in _SETS
            ]
            rows.append(
                [experiment.name, experiment.title, experiment.kind, str(found["step"]), *cells]
            )
    titles = [f"{figure}, {name}" for figure in ("AUC", "Pixel F1 manipulated") for name in _SETS]
    return table(["Exp", "Network", "Train", "Step", *titles], rows)


def _interval(value: float, bounds: list[float]) -> str:
    return f"{value:.2f} [{bounds[0]:.2f}, {bounds[1]:.2f}]"


def _published(results: Results) -> str:
    rows = []
    for number in (1, 2, 3):
        for name in (f"exp{number}p", f"exp{number}"):
            if name in results:
                found = results[name]["test"]["D"]
                cells = [beside(found[column], None) for column in paper.COLUMNS]
                how = "as published" if name.endswith("p") else "corrected"
                rows.append([str(number), TRAINED_ON[number - 1], how, *cells])
    return table(["Exp", "Train", "Image loss", *paper.TITLES], rows)
