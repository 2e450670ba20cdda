"""From a finished run to a checkpoint with a card: weights averaged over the run, calibrated
and given thresholds on the pool's validation split, false alarms counted on its test split.

``python -m training.publish --run RUN --pool POOL --out palimpsest.safetensors`` reads
``RUN/resume.pt`` and ``RUN/plan.json``; ``--checkpoint F.safetensors`` in place of ``--run``
calibrates weights that were published before anew. What the thresholds mean stands in
``training.thresholds``. Nothing of the sets the field tests on is read here.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from model import card as cards
from model.checkpoint import load, save
from model.errors import PalimpsestError
from model.localizer import Localizer
from model.networks import build
from training import pictures
from training.heldout_shallow import forgeries
from training.metrics import pixel_f1, roc_auc, wilson
from training.pictures import RGB
from training.pools import SOURCES, Picture, Pool
from training.response import has_region, responds
from training.state import load_state
from training.synthesis import degrade
from training.synthesis.sampler import FaceSource, Recipe, Sampler
from training.thresholds import (
    FALSE_ALARM_TARGET,
    MARKED_TARGET,
    Reading,
    best_offset,
    calm_offset,
    logistic,
    platt,
    read_one,
    score_threshold,
)
from training.train import face_source

#: smallest region reported, as a share of the area
MINIMUM_REGION = 0.002
#: orientations in which each tile is seen at most, and pixels of an image in all of them together
ORIENTATIONS, ORIENTATION_BUDGET = 4, 8_000_000
#: sides of the synthetic validation pictures
_SIZES = (256, 384, 640)

Say = Callable[[str], None]


def _silent(_: str) -> None:
    pass


def photographs(pool: Pool, split: str, count: int, seed: int) -> Iterator[RGB]:
    """Authentic photographs of a split, at most ``count``, one per group, half of them saved
    once more as JPEG (nobody's picture stays as the camera wrote it)."""
    groups: dict[str, list[Picture]] = {}
    for picture in pool.pictures:
        if picture.split == split:
            groups.setdefault(picture.group, []).append(picture)
    order = sorted(groups, key=lambda g: hashlib.sha256(f"{seed}{g}".encode()).hexdigest())
    tables = [tuple(tuple(t) for t in pair) for pair in pool.tables]
    for index, group in enumerate(order[:count]):
        rng = np.random.default_rng((seed, index))
        rows = groups[group]
        row = rows[int(rng.integers(len(rows)))]
        rgb = pictures.read(pool.file(row.path, row.prepared))
        if min(rgb.shape[:2]) < 64:
            continue
        yield degrade.random_save(rng, rgb, tables) if rng.random() < 0.5 else rgb


def validation_readings(
    localizer: Localizer, pool: Pool, faces: FaceSource | None, count: int, say: Say = _silent
) -> list[Reading]:
    """Synthetic samples at three sizes, ``count`` in all, and half as many whole authentic
    photographs."""
    readings = []
    for part, size in enumerate(_SIZES):
        sampler = Sampler(pool, "validation", Recipe(size=size), faces, seed=2_000_003 + part)
        for index in range(count // len(_SIZES)):
            sample = sampler.sample(index)
            readings.append(read_one(localizer, sample.rgb, sample.mask, sample.kind))
        say(f"validation: {len(readings)} samples of up to {size} pixels read")
    for rgb in photographs(pool, "validation", count // 2, seed=11):
        empty = np.zeros(rgb.shape[:2], bool)
        readings.append(read_one(localizer, rgb, empty, "authentic", whole=True))
    say(f"validation: {len(readings)} pictures read")
    return readings


def unknown_readings(
    localizer: Localizer, pool: Pool, count: int, say: Say = _silent
) -> list[Reading]:
    """Whole photographs of the validation split, ``count`` forged by methods that training does
    not use, and the same untouched (:mod:`training.heldout_shallow`)."""
    readings = []
    for found in forgeries(pool, "validation", count, seed=13):
        forged, untouched = pictures.decode(found.forged), pictures.decode(found.untouched)
        readings.append(read_one(localizer, forged, found.mask, found.kind))
        nothing = np.zeros_like(found.mask)
        readings.append(read_one(localizer, untouched, nothing, "authentic", whole=True))
    say(f"validation: {len(readings)} pictures of methods unknown to training read")
    return readings


def first_card(
    pool: Pool,
    history: Sequence[str],
    *,
    network: str,
    arguments: dict[str, Any],
    version: str,
    tile: int,
) -> cards.ModelCard:
    """The card before anything was measured: no calibration, no thresholds of its own."""
    groups = {(p.group, p.source) for p in pool.pictures if p.split == "train"}
    used = Counter(source for _, source in groups)
    return cards.ModelCard(
        name=f"Palimpsest {network}",
        version=version,
        architecture=network,
        arguments=arguments,
        tile_side=tile,
        tile_overlap=tile // 4 // 8 * 8,
        orientations=ORIENTATIONS,
        orientation_budget=ORIENTATION_BUDGET,
        threshold=0.5,
        score_threshold=0.5,
        threshold_origin="not set",
        mask_calibration=cards.Calibration(),
        score_calibration=cards.Calibration(),
        false_alarms=None,
        minimum_region=MINIMUM_REGION,
        validated=cards.ValidatedRange(200, 6000, ("jpeg", "png", "tiff", "bmp", "webp"), 50),
        training_data=tuple(
            cards.TrainingSource(s.name, s.terms, used[s.name]) for s in SOURCES if used[s.name]
        ),
        performance=(),
        licence="Apache-2.0; several training sources allow research use only",
        sources="UPerNet (Xiao et al. 2018), BayarConv (Bayar and Stamm 2018), "
        "dense matching of copies (Cozzolino et al. 2015), EfficientNet-Lite0 (ImageNet weights, "
        "Apache-2.0); see model/networks",
        history=tuple(history),
    )


def history_of(plan: dict[str, Any], step: int) -> tuple[str, ...]:
    """What the weights went through: the history of the checkpoint a run began with, then the
    run."""
    before = tuple(str(line) for line in plan.get("history", ()))
    batch = int(plan["batch"])
    side = f" of {plan['size']}x{plan['size']}" if "size" in plan else ""
    start = "from there " if before else ""
    run = f"{start}{step * batch:,} synthetic samples{side} in batches of {batch}"
    return (*before, f"{run}: averaged weights of step {step:,}")


def mixed(
    weights: dict[str, torch.Tensor], other: dict[str, torch.Tensor], share: float
) -> dict[str, torch.Tensor]:
    """``share`` of another checkpoint's weights and the rest of these, weight by weight
    (Wortsman et al. 2022, "Model soups"): meant for two ends of one line of training."""
    return {
        name: value.lerp(other[name].to(value.dtype), share)
        if value.dtype.is_floating_point
        else value
        for name, value in weights.items()
    }


def count_false_alarms(localizer: Localizer, pool: Pool, count: int) -> cards.FalseAlarms:
    """Run the finished checkpoint, by the program's own rule, over authentic photographs of
    the test split, of which nothing was trained or chosen on."""
    seen = alarms = 0
    for rgb in photographs(pool, "test", count, seed=12):
        result = localizer.localise(rgb)
        alarms += responds(result.map, result.score, localizer.card)
        seen += 1
    low, high = wilson(alarms, seen)
    what = "authentic photographs of the pools' test split"
    return cards.FalseAlarms(alarms, seen, low, high, what)


def calibrated(
    card: cards.ModelCard, readings: Sequence[Reading], unknown: Sequence[Reading] = ()
) -> cards.ModelCard:
    """The card with calibrations and score threshold.

    Args:
        readings: of the validation split. The map's offset comes from the authentic photographs
            among them and ``unknown``, where there are any, and the score's threshold, too.
        unknown: of whole photographs of that split, forged by methods that training does not use,
            and untouched. They count in the score's calibration: it is whole photographs, and not
            cuts of them, that people open.

    Raises:
        CalibrationError: the score does not tell the classes apart, or authentic photographs are
            marked whatever the offset.
    """
    everything = [*readings, *unknown]
    labels = np.array([r.manipulated for r in everything])
    origin = (
        f"validation split of the pools, {len(everything)} pictures, "
        f"{int(labels.sum())} manipulated"
    )
    photographs = [r for r in everything if r.whole and not r.manipulated]
    if photographs:
        offset = calm_offset(photographs)
        of_score = f"validation split of the pools, {len(photographs)} photographs"
        of_map = (
            f"at most {MARKED_TARGET:.0%} of the area of authentic photographs marked; validation "
            f"split of the pools, {len(photographs)} photographs"
        )
    else:
        offset, _ = best_offset(readings)
        of_score = of_map = origin
    slope, shift = platt(np.array([r.score for r in everything]), labels)
    limit = score_threshold(everything, offset, card.minimum_region)
    return dataclasses.replace(
        card,
        # -inf: the regions alone keep false alarms below the target, any score may respond
        score_threshold=logistic(slope * limit + shift),
        threshold_origin=f"at most {FALSE_ALARM_TARGET:.0%} of authentic photographs; {of_score}",
        mask_calibration=cards.Calibration(1.0, offset, of_map),
        score_calibration=cards.Calibration(slope, shift, origin),
    )


def validation_figures(card: cards.ModelCard, readings: Sequence[Reading]) -> dict[str, Any]:
    """What the thresholds give on the pictures they were chosen on (quarter-size maps)."""
    offset, score = card.mask_calibration.offset, card.score_calibration
    above = [r.logits + offset >= 0 for r in readings]
    scores = [logistic(score.slope * r.score + score.offset) for r in readings]
    labels = np.array([r.manipulated for r in readings])
    found = np.array([
        s >= card.score_threshold and has_region(on, card.minimum_region)
        for s, on in zip(scores, above, strict=True)
    ])  # fmt: skip
    f1: dict[str, list[float]] = {}
    for on, reading in zip(above, readings, strict=True):
        if reading.mask.any():
            f1.setdefault(reading.kind, []).append(pixel_f1(on, reading.mask))
    return {
        "map_offset": offset,
        "score_calibration": [score.slope, score.offset],
        "score_threshold": card.score_threshold,
        "image_auc": roc_auc(scores, labels),
        "sensitivity": float(found[labels].mean()),
        "false_alarm_rate": float(found[~labels].mean()),
        "pixel_f1": {kind: round(float(np.mean(f1[kind])), 4) for kind in sorted(f1)},
    }


def publish(a: argparse.Namespace, say: Say = _silent) -> cards.ModelCard:
    """Write the checkpoint and its card.

    Nothing is written to ``a.out`` before everything is measured: an earlier checkpoint there
    stays until the new one is whole.

    Raises:
        PalimpsestError: the run or the pool cannot be used, or the network is no better than
            chance.
    """
    pool = Pool.load(a.pool)
    faces = face_source(a.faces, a.landmarks, "validation")
    if a.checkpoint is not None:
        network, before = load(a.checkpoint)
        name, arguments, history = before.architecture, before.arguments, before.history
        weights = network.state_dict()
    else:
        state = load_state(a.run / "resume.pt")
        plan = json.loads((a.run / "plan.json").read_text(encoding="utf-8"))
        name, arguments = a.network, dict(plan.get("arguments", {}))
        history = history_of(plan, int(state["step"]))
        network, weights = build(name, **arguments), state["average"]
    card = first_card(
        pool, history, network=name, arguments=arguments, version=a.version, tile=a.tile
    )
    if a.mix is not None:
        other, its_card = load(a.mix)
        weights = mixed(weights, other.state_dict(), a.share)
        line = (
            f"{1 - a.share:g} of these weights and {a.share:g} of version {its_card.version} "
            f"(sha256 {its_card.sha256}), weight by weight"
        )
        card = dataclasses.replace(card, history=(*card.history, line))
    network.load_state_dict(weights)
    bare = Localizer(network, card, a.device)
    readings = validation_readings(bare, pool, faces, a.samples, say)
    unknown = unknown_readings(bare, pool, a.unknown, say)
    card = calibrated(card, readings, unknown)
    say(json.dumps(validation_figures(card, [*readings, *unknown]), indent=1))
    final = Localizer(network, card, a.device)
    alarms = count_false_alarms(final, pool, a.authentic)
    say(f"false alarms: {alarms.count} of {alarms.images} authentic photographs")
    return save(a.out, network, dataclasses.replace(card, false_alarms=alarms))


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--run", type=Path, help="folder of a run")
    start.add_argument(
        "--checkpoint", type=Path, metavar="F.safetensors", help="weights published before"
    )
    parser.add_argument("--pool", type=Path, required=True, help="folder with pool.json")
    parser.add_argument("--out", type=Path, required=True, help=".safetensors to write")
    parser.add_argument("--faces", type=Path)
    parser.add_argument("--landmarks", type=Path)
    parser.add_argument("--network", default="small")
    parser.add_argument("--version", default="0.1")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--tile", type=int, default=512)
    parser.add_argument("--samples", type=int, default=450, help="synthetic validation samples")
    parser.add_argument(
        "--unknown", type=int, default=150, help="forgeries by methods unknown to training"
    )
    parser.add_argument(
        "--mix", type=Path, metavar="F.safetensors", help="average the weights with these"
    )
    parser.add_argument("--share", type=float, default=0.4, help="of --mix, 0 to 1")
    parser.add_argument("--authentic", type=int, default=500, help="test photographs")
    try:
        publish(parser.parse_args(argv), lambda text: print(text, file=sys.stderr, flush=True))
    except PalimpsestError as error:
        print(error.as_line(), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
