"""From a finished run to a checkpoint with a card: weights averaged over the run, calibrated
and given thresholds on the pool's validation split, false alarms counted on its test split.

``python -m training.publish --run RUN --pool POOL --out FOLDER/palimpsest.safetensors``

Nothing of the sets the field tests on is read here.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import math
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from model import card as cards
from model.checkpoint import save
from model.localizer import Localizer
from model.networks import build
from training import pictures
from training.metrics import pixel_f1, roc_auc
from training.pictures import RGB, Mask
from training.pools import SOURCES, Picture, Pool
from training.state import load_state
from training.synthesis import degrade
from training.synthesis.sampler import FaceSource, Recipe, Sampler
from training.train import face_source

#: share of authentic validation photographs that may respond
FALSE_ALARM_TARGET = 0.03
_LIMIT = 1e-6


@dataclasses.dataclass(frozen=True)
class Reading:
    """What the uncalibrated network said of one picture: logits of the localisation map at
    quarter size (float32), the image-level logit, and the truth."""

    logits: npt.NDArray[np.float32]
    score: float
    mask: Mask
    kind: str
    size: tuple[int, int]  # height and width of the picture, pixels


def logit(p: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Inverse of the logistic function, kept finite."""
    q = np.clip(np.asarray(p, np.float64), _LIMIT, 1 - _LIMIT)
    return np.asarray(np.log(q / (1 - q)))


def read_one(localizer: Localizer, rgb: RGB, mask: Mask, kind: str) -> Reading:
    """Run the network on one picture."""
    result = localizer.localise(rgb)
    height, width = mask.shape
    small = (max(1, width // 4), max(1, height // 4))
    logits = np.asarray(logit(result.map), np.float32)
    quarter = cv2.resize(logits, small, interpolation=cv2.INTER_AREA)
    truth = cv2.resize(mask.astype(np.float32), small, interpolation=cv2.INTER_AREA) >= 0.5
    return Reading(
        np.asarray(quarter, np.float32),
        float(logit(result.score)),
        np.asarray(truth),
        kind,
        (height, width),
    )


def photographs(pool: Pool, split: str, count: int, seed: int) -> Iterator[RGB]:
    """Authentic photographs of a split, one per group, half of them saved once more as JPEG
    (nobody's picture stays as the camera wrote it)."""
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
    localizer: Localizer, pool: Pool, faces: FaceSource | None, count: int
) -> list[Reading]:
    """Synthetic manipulations at three sizes, and whole authentic photographs."""
    readings = []
    for part, size in enumerate((256, 384, 640)):
        sampler = Sampler(pool, "validation", Recipe(size=size), faces, seed=2_000_003 + part)
        for index in range(count // 3):
            sample = sampler.sample(index)
            readings.append(read_one(localizer, sample.rgb, sample.mask, sample.kind))
    for rgb in photographs(pool, "validation", count // 2, seed=11):
        empty = np.zeros(rgb.shape[:2], bool)
        readings.append(read_one(localizer, rgb, empty, "authentic"))
    return readings


def best_offset(readings: list[Reading]) -> tuple[float, float]:
    """The offset that, added to the map's logits, makes 0.5 the best threshold: the mean of
    pixel F1 over manipulated pictures and the share of untouched area on authentic ones."""
    best = (0.0, -1.0)
    for offset in np.arange(-4.0, 4.01, 0.25):
        f1, quiet = [], []
        for r in readings:
            on = r.logits + offset > 0
            if r.mask.any():
                f1.append(pixel_f1(on, r.mask))
            else:
                quiet.append(1.0 - min(1.0, float(on.mean()) * 20))
        value = 0.7 * float(np.mean(f1)) + 0.3 * float(np.mean(quiet))
        if value > best[1]:
            best = (float(offset), value)
    return best


def platt(score: npt.NDArray[np.float64], label: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Slope and offset of a logistic fit by Newton's method, with Platt's (1999) smoothed
    targets; classes weighted equally, so that 0.5 means "as often in one as in the other"."""
    ones, zeros = int(label.sum()), int((~label).sum())
    target = np.where(label, (ones + 1) / (ones + 2), 1 / (zeros + 2))
    weight = np.where(label, 0.5 / ones, 0.5 / zeros)
    x = np.stack([score, np.ones_like(score)], 1)
    theta = np.array([1.0, 0.0])
    for _ in range(100):
        p = 1 / (1 + np.exp(-(x @ theta).clip(-50, 50)))
        gradient = x.T @ (weight * (p - target)) + 1e-6 * theta
        hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(2)
        step = np.linalg.solve(hessian, gradient)
        theta -= step
        if np.abs(step).max() < 1e-10:
            break
    return float(theta[0]), float(theta[1])


def responds(reading: Reading, offset: float, minimum: float) -> bool:
    """A region of at least ``minimum`` of the area lies above the threshold."""
    on = (reading.logits + offset > 0).astype(np.uint8)
    if not on.any():
        return False
    _, _, stats, _ = cv2.connectedComponentsWithStats(on, connectivity=8)
    return bool(stats[1:, cv2.CC_STAT_AREA].max() >= minimum * on.size)


def score_threshold(readings: list[Reading], offset: float, minimum: float) -> float:
    """The logit that all but ``FALSE_ALARM_TARGET`` of authentic pictures with a region stay
    below."""
    authentic = [r for r in readings if not r.mask.any()]
    scores = sorted((r.score for r in authentic if responds(r, offset, minimum)), reverse=True)
    allowed = int(FALSE_ALARM_TARGET * len(authentic))
    return scores[allowed] + 1e-6 if len(scores) > allowed else -math.inf


def wilson(count: int, total: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927)."""
    z, p = 1.959964, count / total
    centre = (p + z * z / (2 * total)) / (1 + z * z / total)
    half = z * math.sqrt(p * (1 - p) / total + z * z / (4 * total**2)) / (1 + z * z / total)
    return max(0.0, centre - half), min(1.0, centre + half)


def publish(arguments: argparse.Namespace) -> cards.ModelCard:
    """Write the checkpoint and its card; returns the card."""
    state = load_state(arguments.run / "resume.pt")
    pool = Pool.load(arguments.pool)
    faces = face_source(arguments.faces, arguments.landmarks, "validation")
    network = build("small")
    network.load_state_dict(state["average"])
    used = {s.name: 0 for s in SOURCES}
    for _group, source in {(p.group, p.source) for p in pool.pictures if p.split == "train"}:
        used[source] += 1
    samples = int(state["step"]) * json.loads((arguments.run / "plan.json").read_text())["batch"]
    card = cards.ModelCard(
        name="Palimpsest small",
        version=arguments.version,
        architecture="small",
        arguments={},
        tile_side=arguments.tile,
        tile_overlap=arguments.tile // 4,
        threshold=0.5,
        score_threshold=0.5,
        threshold_origin="not set",
        mask_calibration=cards.Calibration(),
        score_calibration=cards.Calibration(),
        false_alarms=None,
        minimum_region=0.002,
        # Sides follow from the pictures read below; the other lossless formats are PNG's pixels,
        # and 50 is the lowest quality the synthesis saves with.
        validated=cards.ValidatedRange(1, 1, ("jpeg", "png", "tiff", "bmp"), 50),
        training_data=tuple(
            cards.TrainingSource(s.name, s.terms, used[s.name]) for s in SOURCES if used[s.name]
        ),
        performance=(),
        licence="Apache-2.0; several training sources allow research use only",
        sources="UPerNet (Xiao et al. 2018), BayarConv (Bayar and Stamm 2018), "
        "EfficientNet-Lite0 (ImageNet weights, Apache-2.0); see model/networks",
        history=(
            f"{samples} synthetic samples of 256x256; averaged weights of step {state['step']}",
        ),
        sha256="",
    )
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    save(arguments.out, network, card)
    localizer = Localizer.from_checkpoint(arguments.out)
    readings = validation_readings(localizer, pool, faces, arguments.samples)

    labels = np.array([r.mask.any() for r in readings])
    scores = np.array([r.score for r in readings])
    offset, value = best_offset(readings)
    limit = score_threshold(readings, offset, card.minimum_region)
    slope, shift = platt(scores, labels)
    threshold = 1 / (1 + math.exp(-(slope * limit + shift))) if math.isfinite(limit) else 0.0
    origin = (
        f"validation split of the pools, {len(readings)} pictures, "
        f"{int(labels.sum())} of them manipulated"
    )
    held_out = [
        read_one(localizer, rgb, np.zeros(rgb.shape[:2], bool), "authentic")
        for rgb in photographs(pool, "test", arguments.authentic, seed=12)
    ]
    count = sum(responds(r, offset, card.minimum_region) and r.score >= limit for r in held_out)
    low, high = wilson(count, len(held_out))
    sizes = np.array([r.size for r in (*readings, *held_out)])
    card = dataclasses.replace(
        card,
        validated=dataclasses.replace(
            card.validated,
            min_side=int(sizes.min(axis=1).min()),
            max_side=int(sizes.max(axis=1).max()),
        ),
        score_threshold=threshold,
        threshold_origin=f"at most {FALSE_ALARM_TARGET:.0%} of authentic pictures; {origin}",
        mask_calibration=cards.Calibration(1.0, offset, origin),
        score_calibration=cards.Calibration(slope, shift, origin),
        false_alarms=cards.FalseAlarms(
            count, len(held_out), low, high, "authentic photographs of the pools' test split"
        ),
    )
    card = save(arguments.out, network, card)
    found = [responds(r, offset, card.minimum_region) and r.score >= limit for r in readings]
    print(
        json.dumps(
            {
                "offset": offset, "objective": value, "score_logit_threshold": limit,
                "platt": [slope, shift], "validation_auc": roc_auc(scores, labels),
                "validation_sensitivity": float(np.mean(np.array(found)[labels])),
                "validation_pixel_f1": {
                    kind: round(float(np.mean([
                        pixel_f1(r.logits + offset > 0, r.mask) for r in readings if r.kind == kind
                    ])), 4)
                    for kind in sorted({r.kind for r in readings} - {"authentic"})
                },
                "false_alarms": [count, len(held_out), low, high],
            },
            indent=1,
        )
    )  # fmt: skip
    return card


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--pool", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--faces", type=Path)
    parser.add_argument("--landmarks", type=Path)
    parser.add_argument("--version", default="0.1")
    parser.add_argument("--tile", type=int, default=512)
    parser.add_argument("--samples", type=int, default=450)
    parser.add_argument("--authentic", type=int, default=500)
    publish(parser.parse_args(argv))
    return 0


if __name__ == "__main__":
    sys.exit(main())
