"""A held-out set of face swaps: identities, donors and a blending method training never sees.

    python -m training.heldout_faces --faces DIR --landmarks NPZ --out DIR --count N --seed S

The folder holds numbered FFHQ faces; 1 to 450 are for training, the rest for this set. A third
of the rest are donors only, the others targets only. Every target gives one swap (multi-band
blending) and the untouched face; both are scaled alike and saved alike, with the same quality
and chroma subsampling, so that neither size nor compression gives the class away. Of `count`
pairs those beyond the number of targets repeat a target at another size with another donor.

Written: images/*.jpg, masks/*.png (0 and 255), index.csv (set, image, mask, label, manipulation,
group; no mask for label 0), which ``palimpsest-cli evaluate --data`` reads, and details.csv (image,
target, donor, region, image side, quality, subsampling).
"""

import argparse
import csv
import io
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.synthesis.face_pool import FacePool
from training.synthesis.faces import HELD_OUT_METHOD, swap

SET = "heldout_faces"
LAST_TRAINING_FACE = 450
_REGION_ODDS = {"face": 0.55, "inner": 0.2, "lower": 0.1, "mouth": 0.08, "band": 0.07}
_SUBSAMPLINGS = ("4:2:0", "4:2:0", "4:4:4")


class HeldOutError(PalimpsestError):
    """The held-out set cannot be made from what is there."""

    code = "training.heldout_faces"


def held_out_names(names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Names of (targets, donors) among numbered file names, disjoint and none of training's."""
    numbers = {int(Path(name).stem): name for name in names if Path(name).stem.isdigit()}
    free = sorted(number for number in numbers if not 1 <= number <= LAST_TRAINING_FACE)
    donors = [numbers[number] for number in free if number % 3 == 0]
    targets = [numbers[number] for number in free if number % 3 != 0]
    return targets, donors


def build(faces: Path, landmarks: Path, out: Path, count: int, seed: int) -> int:
    """Write the set; returns the number of pairs. Nothing existing in `out` is overwritten.

    Raises:
        HeldOutError: no usable identities, or `out` holds something already.
    """
    if out.exists() and any(out.iterdir()):
        raise HeldOutError(f"{out.name} is not empty.", "Name a new folder.")
    with np.load(landmarks, allow_pickle=False) as rows:
        target_names, donor_names = held_out_names([str(name) for name in rows["names"]])
    if not target_names or not donor_names:
        raise HeldOutError(
            "No faces beyond those of training were found.",
            f"Number the files and give some above {LAST_TRAINING_FACE}.",
        )
    targets = FacePool(faces, landmarks, target_names)
    donors = FacePool(faces, landmarks, donor_names)
    order = np.random.default_rng(seed).permutation(len(targets))
    for folder in ("images", "masks"):
        (out / folder).mkdir(parents=True)
    index: list[list[object]] = [["set", "image", "mask", "label", "manipulation", "group"]]
    details: list[list[object]] = [
        ["image", "target", "donor", "region", "side", "quality", "subsampling"]
    ]
    for number in range(count):
        rng = np.random.default_rng((seed, number))
        name = targets.names[int(order[number % len(order)])]
        face = targets.load(name, int(rng.integers(320, 901)))
        donor_name = donors.match(rng, face.points, skin=targets.skin(name))
        donor = donors.load(donor_name, 768)
        region = str(rng.choice(list(_REGION_ODDS), p=list(_REGION_ODDS.values())))
        forged, mask = swap(
            rng,
            face.rgb,
            face.points,
            donor.rgb,
            donor.points,
            method=HELD_OUT_METHOD,
            region=region,
        )
        quality = int(rng.integers(70, 98))
        subsampling = str(rng.choice(_SUBSAMPLINGS))
        history = (max(face.rgb.shape[:2]), quality, subsampling)
        stem = f"{number:03d}_{Path(name).stem}"
        swapped, untouched = f"images/{stem}_swap.jpg", f"images/{stem}_authentic.jpg"
        outline = f"masks/{stem}_swap.png"
        (out / swapped).write_bytes(pictures.jpeg(forged, quality, subsampling))
        (out / untouched).write_bytes(pictures.jpeg(face.rgb, quality, subsampling))
        (out / outline).write_bytes(pictures.png(mask.astype(np.uint8) * np.uint8(255), 9))
        index += [
            [SET, swapped, outline, 1, "face swap", name],
            [SET, untouched, "", 0, "authentic", name],
        ]
        details += [
            [swapped, name, donor_name, region, *history],
            [untouched, name, "", "", *history],
        ]
    write_table(out / "details.csv", details)
    # Last: a folder with an index is a finished one.
    write_table(out / "index.csv", index)
    return count


def write_table(path: Path, rows: list[list[object]]) -> None:
    """Rows as CSV in UTF-8, swapped in whole."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    temporary = path.with_suffix(".tmp")
    temporary.write_text(text.getvalue(), encoding="utf-8")
    temporary.replace(path)


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point; 0, or 2 with one sentence on stderr."""
    parser = argparse.ArgumentParser(description="Make the held-out set of face swaps.")
    parser.add_argument("--faces", type=Path, required=True, help="folder of numbered faces")
    parser.add_argument("--landmarks", type=Path, required=True, help="of training.prepare_faces")
    parser.add_argument("--out", type=Path, required=True, help="new folder")
    parser.add_argument("--count", type=int, default=100, help="swaps, and as many untouched")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    try:
        pairs = build(options.faces, options.landmarks, options.out, options.count, options.seed)
    except PalimpsestError as error:
        sys.stderr.write(f"{error.sentence}\n")
        return 2
    sys.stdout.write(f"{pairs} swaps and {pairs} untouched faces in {options.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
