"""Outlines of objects in photographs that come without any, for cut-outs.

Few photographs of the pools have outlined objects, and a network that meets the same few
hundred things in every splice learns the things. ``python -m training.outlines --pool POOL``
looks for one object in the middle of each photograph of the sources in ``SOURCES`` (animals,
clothes laid out, ImageNet's subjects) with GrabCut (Rother, Kolmogorov and Blake 2004) and adds
those that stand out clearly to ``POOL/pool.json``, as polygons, for all splits. A second run
replaces what the first one found. Half of the photographs yield nothing; that is as it should be.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cv2
import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.pictures import RGB
from training.pools import Picture, Pool

SOURCES = ("animals", "clothing", "imagenet", "bsds")
#: GrabCut works on a copy with this longer side, in pixels
SIDE = 240
#: frame around the picture that is taken for background at first, as a share of each side
FRAME = 0.06
ROUNDS = 4
#: an object's share of the picture's area
LEAST_SHARE, MOST_SHARE = 0.03, 0.55
#: share of the outline that may run along the picture's edge
MOST_CUT_OFF = 0.15
#: of its hull, that an object fills
LEAST_SOLIDITY = 0.55
#: difference of colour across the outline (CIE Lab, 8 bits a channel), median over the outline
LEAST_CONTRAST = 22.0
#: half width of the band that difference is taken over, in pixels of the copy
BAND = 4
METHOD = "grabcut"


def find(rgb: RGB) -> list[float] | None:
    """The outline of the one object in the middle of a photograph (H, W, 3, uint8): x and y in
    turn, each as a share of width or height; None where nothing stands out."""
    scale = min(1.0, SIDE / max(rgb.shape[:2]))
    size = (max(16, round(rgb.shape[1] * scale)), max(16, round(rgb.shape[0] * scale)))
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    contour = _largest(_cut(small))
    if contour is None or not _stands_out(small, contour):
        return None
    points = cv2.approxPolyDP(contour, 0.7, True)[:, 0].astype(np.float64) + 0.5
    if len(points) < 6:
        return None
    return [round(float(v), 5) for v in (points / size).ravel()]


def _cut(small: RGB) -> np.ndarray:
    height, width = small.shape[:2]
    x, y = round(width * FRAME), round(height * FRAME)
    labels = np.zeros((height, width), np.uint8)
    models = np.zeros((1, 65), np.float64), np.zeros((1, 65), np.float64)
    cv2.setRNGSeed(0)  # GrabCut's mixtures begin with k-means: the same on every run
    box = (x, y, width - 2 * x, height - 2 * y)
    cv2.grabCut(small, labels, box, *models, ROUNDS, cv2.GC_INIT_WITH_RECT)
    kept = (labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD)
    return np.asarray(kept.astype(np.uint8))


def _largest(mask: np.ndarray) -> np.ndarray | None:
    """The outline of the largest part, without whiskers and holes."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))
    mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, disc))
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    return max(contours, key=cv2.contourArea, default=None)


def _stands_out(small: RGB, contour: np.ndarray) -> bool:
    height, width = small.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    cv2.drawContours(mask, [contour], -1, 1, cv2.FILLED)
    if not LEAST_SHARE <= float(mask.mean()) <= MOST_SHARE:
        return False
    if cv2.contourArea(contour) < LEAST_SOLIDITY * cv2.contourArea(cv2.convexHull(contour)):
        return False
    x, y = contour[:, 0, 0], contour[:, 0, 1]
    cut_off = (x <= 1) | (y <= 1) | (x >= width - 2) | (y >= height - 2)
    return float(cut_off.mean()) <= MOST_CUT_OFF and _contrast(small, mask, x, y) >= LEAST_CONTRAST


def _contrast(small: RGB, mask: np.ndarray, x: np.ndarray, y: np.ndarray) -> float:
    """Median over the outline of the distance between the mean colours just inside and outside."""
    lab = cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32)
    side = (2 * BAND + 1, 2 * BAND + 1)
    weight = cv2.boxFilter(mask.astype(np.float32), -1, side)[..., None]
    inside = cv2.boxFilter(lab * mask[..., None], -1, side)
    outside = cv2.boxFilter(lab, -1, side) - inside
    apart = inside / np.maximum(weight, 1e-3) - outside / np.maximum(1 - weight, 1e-3)
    return float(np.median(np.linalg.norm(apart[y, x], axis=-1)))


def _one(job: tuple[Path, Picture]) -> dict[str, object] | None:
    root, picture = job
    try:
        points = find(pictures.read(root / picture.path))
    except (PalimpsestError, OSError):
        return None
    if points is None:
        return None
    return {"path": picture.path, "split": picture.split, "polygon": points, "by": METHOD}


def add(pool: Pool, limit: int, workers: int = 1) -> int:
    """Add outlines to a pool, of at most ``limit`` photographs of each source, and save it."""
    jobs = [(pool.root, picture) for picture in _wanted(pool.pictures, limit)]
    cv2.setNumThreads(1)
    pool.objects = [row for row in pool.objects if row.get("by") != METHOD]
    before = len(pool.objects)
    with ProcessPoolExecutor(workers) as processes:
        for number, found in enumerate(processes.map(_one, jobs, chunksize=8), 1):
            if found is not None:
                pool.objects.append(found)
            if number % 500 == 0:
                print(f"{number} of {len(jobs)} photographs", file=sys.stderr)
    pool.save()
    return len(pool.objects) - before


def _wanted(rows: Iterable[Picture], limit: int) -> Iterator[Picture]:
    counts = dict.fromkeys(SOURCES, 0)
    for row in rows:
        # Prepared pictures are crops: what is in their middle is seldom one object.
        if not row.prepared and counts.get(row.source, limit) < limit:
            counts[row.source] += 1
            yield row


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pool", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=100_000, help="photographs of each source")
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args(argv)
    pool = Pool.load(arguments.pool)
    found = add(pool, arguments.limit, arguments.workers)
    print(f"{found} objects found, {len(pool.objects)} in all")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
