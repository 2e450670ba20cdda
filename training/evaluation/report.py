"""``report.md``: the tables of an evaluation, with what must be known to read them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from training.evaluation.conditions import REENCODED
from training.evaluation.results import Results
from training.evaluation.robustness import Cost
from training.evaluation.summary import Group
from training.metrics import Interval, harmonic_mean

_NAMED = 20
#: with fewer scenes the percentile interval is too narrow to be believed
_FEW_SCENES = 10


def report(found: Results, plots: Sequence[str]) -> str:
    """Markdown; ``plots`` are the file names below ``plots/`` that exist."""
    parts = [
        _head(found),
        _localisation(found, plots),
        _image_level(found, plots),
        _reencoded(found),
        _calibration(found, plots),
        _paper(found),
        _robustness(found, plots),
        _cost(found.cost, found),
        _failures(found),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def figure(value: Interval, digits: int = 3) -> str:
    """``0.412 [0.301, 0.522]``; a dash when there is none."""
    if value.value != value.value:
        return "-"
    text = f"{value.value:.{digits}f}"
    if value.low != value.low:
        return text
    return f"{text} [{value.low:.{digits}f}, {value.high:.{digits}f}]"


def _plain(value: float) -> str:
    return f"{value:.3f}" if value == value else "-"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(_cell(c) for c in row) + " |" for row in rows]
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _picture(name: str, plots: Sequence[str], what: str) -> str:
    return f"\n\n![{what}](plots/{name})" if name in plots else ""


def _head(found: Results) -> str:
    setup, card = found.setup, found.setup.card
    lines = [
        f"# Evaluation of {card.name} {card.version}",
        "",
        f"- Checkpoint: sha256 `{card.sha256 or 'not stored'}`, network `{card.architecture}`, "
        f"map threshold {card.threshold:g}, score threshold {card.score_threshold:.4f} "
        f"({card.threshold_origin})",
        f"- Data: {setup.data}; {found.images} images, sha256 of names, labels and files "
        f"`{found.data_sha256}`",
        f"- Conditions: {', '.join(found.conditions)}",
        f"- Run: {setup.date}, on {setup.device} ({setup.device_name}), {setup.precision}, "
        f"{setup.threads} threads; "
        + ", ".join(f"{name} {version}" for name, version in setup.versions.items()),
        f"- Command: `{setup.options}`",
    ]
    if found.left_out:
        lines.append(f"- {found.left_out} larger images were left out (--max-side).")
    if not found.complete:
        lines += [
            "",
            f"**Stopped early: {len(found.records)} of {found.planned} measurements were made, "
            "and the tables are of those alone.** The same command goes on where it stopped.",
        ]
    return "\n".join(lines)


def _counts(group: Group) -> str:
    few = "*" if group.fewest_scenes < _FEW_SCENES else ""
    return f"{group.manipulated} / {group.authentic} / {group.scenes}{few}"


def _remarks(found: Results) -> str:
    """What must be known of well-known sets to read their figures."""
    names = {group.name.lower() for group in found.groups if group.kind == "set"}
    said = [text for known, text in _REMARKS.items() if known in names]
    return "".join(f"\n- {text}" for text in said) + ("\n" if said else "")


_REMARKS = {
    "casia1": "casia1: the JPEG tables of its files tell the classes apart, so its figures on "
    "whole images count only after both classes were saved alike. Scenes go by the picture that "
    "was edited; donors of spliced regions may occur in several.",
    "comofod": "comofod: the masks mark both the source and the target of a copy, and both count "
    "as manipulated here.",
}


def _localisation(found: Results, plots: Sequence[str]) -> str:
    names = ("f1", "best_f1", "auc", "ap", "iou", "mcc")
    rows = []
    for group in found.groups:
        base = group.baselines
        beside = (
            [_plain(base.blank_field), _plain(base.chance_field), _plain(base.full_field)]
            if base is not None
            else ["-"] * 3
        )
        rows.append(
            [group.name, _counts(group), *(figure(group.figures[n]) for n in names), *beside]
        )
    head = (
        "images", "manipulated / authentic / scenes", "F1 at 0.5", "F1 best (oracle)",
        "pixel AUC", "pixel AP", "IoU", "MCC", "F1 blank", "F1 chance", "F1 all ones",
    )  # fmt: skip
    return (
        "## Localisation, the field's rule\n\n"
        "Manipulated images only; a pixel counts from 0.5; figures of each image, then their "
        f"mean. In brackets 95 % intervals: {found.repeats:,} resamplings of whole scenes "
        f"(* fewer than {_FEW_SCENES} scenes: too few for the interval to be trusted). "
        "*F1 best* takes each image's own best threshold, which nobody knows beforehand: it "
        "flatters and is never to be compared with F1 at 0.5. The last three columns are the F1 "
        "of a map that marks nothing, of a coin tossed for every pixel, and of a map that marks "
        "everything.\n"
        + _remarks(found)
        + "\n"
        + _table(head, rows)
        + _picture("f1.svg", plots, "Pixel F1")
    )


def _image_level(found: Results, plots: Sequence[str]) -> str:
    rows = [[g.name, _counts(g), *_image_cells(g)] for g in found.groups]
    return (
        "## Whole images\n\n"
        "*AUC*, *AP* and balanced accuracies are of the image-level score (chance: 0.5; of AP "
        "the share of manipulated images). *Responds* is the program's own rule: the score "
        "reaches the card's threshold and the map has a region that is not too small. "
        "False alarms are authentic images to which it responds. Shares of images have Wilson "
        "intervals, everything else the resampled ones.\n\n"
        + _table(_IMAGE_HEAD, rows)
        + _picture("roc.svg", plots, "ROC of the image-level scores")
    )


_IMAGE_HEAD = (
    "images", "manipulated / authentic / scenes", "AUC", "AP", "balanced accuracy at 0.5",
    "at the card's threshold", "by the program's rule", "manipulated: responds",
    "authentic: false alarms",
)  # fmt: skip


def _image_cells(group: Group) -> list[str]:
    names = (
        "image_auc", "image_ap", "balanced_accuracy", "card_balanced_accuracy",
        "program_balanced_accuracy", "program_detected",
    )  # fmt: skip
    alarms = group.false_alarms
    share = "-"
    if alarms.images:
        count = round(alarms.value * alarms.images)
        share = (
            f"{count} of {alarms.images}: {alarms.value:.1%} [{alarms.low:.1%}, {alarms.high:.1%}]"
        )
    return [*(figure(group.figures[n]) for n in names), share]


def _reencoded(found: Results) -> str:
    if not found.reencoded:
        return ""
    rows = []
    for before, after in zip(found.groups, found.reencoded, strict=True):
        if before.kind == "manipulation" or not (before.manipulated and before.authentic):
            continue
        rows.append([
            before.name, figure(before.figures["image_auc"]), figure(after.figures["image_auc"]),
            figure(before.figures["balanced_accuracy"]), figure(after.figures["balanced_accuracy"]),
            _image_cells(before)[-1], _image_cells(after)[-1],
            figure(before.figures["f1"]), figure(after.figures["f1"]),
        ])  # fmt: skip
    if not rows:
        return ""
    head = (
        "images", "AUC", "after", "balanced accuracy at 0.5", "after", "false alarms", "after",
        "pixel F1", "after",
    )  # fmt: skip
    return (
        "## After both classes were saved alike\n\n"
        "In some sets authentic and manipulated files were last saved with other JPEG tables or "
        "in another format, so that a detector can tell them apart without seeing an edit. Here "
        f"every image of both classes was saved once more as {REENCODED}. What earlier saves "
        "left in the pixels stays.\n\n" + _table(head, rows)
    )


def _calibration(found: Results, plots: Sequence[str]) -> str:
    rows = [
        [g.name, _counts(g), _plain(g.calibration.balanced), _plain(g.calibration.plain)]
        for g in found.groups
        if g.calibration is not None and g.calibration.bins and g.kind != "manipulation"
    ]
    if not rows:
        return ""
    head = ("images", "manipulated / authentic / scenes", "ECE, classes equal", "ECE, as they are")
    return (
        "## Calibration of the image-level score\n\n"
        "Expected calibration error over ten bins of equal width: by how much a score differs, "
        "on average, from the share of manipulated images among those with that score. The "
        "card's scores speak of pictures of which half are manipulated, so the first column "
        "weighs both classes the same.\n\n"
        + _table(head, rows)
        + _picture("reliability.svg", plots, "Reliability diagram")
    )


def _paper(found: Results) -> str:
    names = (
        "paper_pixel_f1", "paper_sensitivity", "paper_specificity", "paper_f1", "paper_combined",
        "paper_accuracy", "image_auc", "oracle_g_mean", "oracle_best_threshold",
    )  # fmt: skip
    rows = []
    for group in found.groups:
        if group.kind == "manipulation":
            continue
        rows.append([group.name, *(figure(group.figures[n]) for n in names)])
        base = group.baselines
        if base is None:
            continue
        for name, pixel, sensitivity in (
            ("blank map", base.blank_paper, 0.0),
            ("chance", base.chance_paper, 0.5),
            ("all ones", base.full_paper, 1.0),
        ):
            f1 = harmonic_mean(sensitivity, 1 - sensitivity)
            both = bool(group.manipulated and group.authentic)
            rows.append([
                f"- {name}", _plain(pixel), _plain(sensitivity) if group.manipulated else "-",
                _plain(1 - sensitivity) if group.authentic else "-",
                _plain(f1) if both else "-", _plain(harmonic_mean(pixel, f1)) if both else "-",
                "-", "0.500" if both else "-", "-", "-",
            ])  # fmt: skip
    head = (
        "images", "pixel F1 (authentic counted)", "sensitivity", "specificity",
        'f1 (of sensitivity and specificity)', "combined", "image accuracy", "AUC",
        "G-mean (oracle)", "best threshold (oracle)",
    )  # fmt: skip
    return (
        "## The paper's rule\n\n"
        "As the code of the paper counts: maps rounded to 8 bits and positive above one half; "
        "**authentic images count too**, 1 when nothing is marked and 0 when a single pixel is; "
        "scores positive above 0.5; *f1* is the harmonic mean of sensitivity and specificity, "
        "not F1; *combined* that of pixel F1 and f1. G-mean and best threshold are found on "
        "these very images: an oracle, not a choice of threshold. Only the counting is the "
        "paper's: the network sees images at their own size and not squeezed to 512x512.\n\n"
        + _table(head, rows)
    )


def _robustness(found: Results, plots: Sequence[str]) -> str:
    if not found.robustness:
        return ""
    parts = [
        "## Robustness\n\n"
        "The same images after what happens to pictures on their way; both classes alike. "
        "*Kept* is the share of the F1 that the same images reach as they are."
    ]
    head = (
        "condition", "images", "F1 at 0.5", "kept", "AUC", "manipulated: responds",
        "authentic: false alarms",
    )  # fmt: skip
    for table in dict.fromkeys(r.group for r in found.robustness):
        rows = []
        for r in found.robustness:
            if r.group != table:
                continue
            alarms = r.false_alarms
            share = f"{alarms.value:.1%} of {alarms.images} [{alarms.low:.1%}, {alarms.high:.1%}]"
            rows.append([
                r.condition, r.set, figure(r.f1), figure(r.kept, 2), figure(r.image_auc),
                figure(r.detected), share if alarms.images else "-",
            ])  # fmt: skip
        parts.append(f"### {table[:1].upper() + table[1:]}\n\n" + _table(head, rows))
    return "\n\n".join(parts) + _picture("robustness.svg", plots, "Pixel F1 after changes")


def _cost(cost: Cost | None, found: Results) -> str:
    if cost is None:
        return ""
    place = "on the graphics card" if found.setup.device.startswith("cuda") else "in the process"
    memory = f"{cost.peak_bytes / 2**20:,.0f} MiB {place}" if cost.peak_bytes else "not known"
    head = ("", "")
    rows = [
        ["seconds per megapixel, all images together", f"{cost.seconds_per_megapixel:.2f}"],
        ["the same, median of the images", f"{cost.median:.2f}"],
        ["the same, slowest image", f"{cost.slowest:.2f}"],
        [
            "largest image",
            f"{cost.seconds_largest:.1f} s for {cost.megapixels_largest:.1f} megapixels",
        ],
        ["most memory in use while the network ran", memory],
        ["measured on", f"{cost.images} images, {cost.megapixels:.1f} megapixels"],
    ]
    return (
        "## Time and memory\n\nThe network alone, without reading files, on a machine that may "
        "have had other work to do.\n\n" + _table(head, rows)
    )


def _failures(found: Results) -> str:
    if not found.failures:
        return ""
    lines = [f"- {f.name}: {f.sentence}" for f in found.failures[:_NAMED]]
    if len(found.failures) > _NAMED:
        lines.append(f"- and {len(found.failures) - _NAMED} more")
    return f"## Not measured: {len(found.failures)} images\n\n" + "\n".join(lines)
