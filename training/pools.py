"""Pools of authentic photographs to make manipulations from.

``python -m training.pools --root DIR --out DIR`` walks the folders named in ``SOURCES``
below ``--root`` (:mod:`training.gather` fills them) and writes ``--out/pool.json``: every
usable picture with its source, group and split, object cut-outs (masks), and the JPEG
quantisation tables met in the wild. Large photographs are not read whole for each sample:
lossless native crops (on the JPEG grid) and lossless downsized copies stand for them.

Splits are by group (one photograph, one person or one product), never by crop, and follow a
hash of the group's name: 5 % ``test`` (authentic photographs never trained on), 5 %
``validation``, the rest ``train``. ``camera_originals.txt`` in the root lists the camera files
that were never edited; others of that folder are left out.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import cv2
import numpy as np

from model.errors import PalimpsestError
from training import pictures
from training.pictures import RGB, Tables

#: pictures of more than this many pixels are cut and downsized
LARGE = 1_300_000
CROP = 768


class PoolError(PalimpsestError):
    """A folder is no prepared pool."""

    code = "training.pool"


@dataclass(frozen=True)
class Source:
    """A folder of authentic pictures. ``weight``: its share of the training samples."""

    name: str
    glob: str
    terms: str
    weight: float
    limit: int = 100_000


SOURCES = (
    Source("imagenet", "imagenet/*.JPEG", "ImageNet, research", 0.30),
    Source("camera", "camera_all/jpg/*.jp*g", "free to use", 0.16),
    Source("wallpapers", "wallpapers/**/*.jp*g", "as in each Debian package", 0.08),
    Source("coco", "coco/images/**/*.jpg", "Flickr CC, mixed", 0.08),
    Source("animals", "animals/dataset/**/*.jp*g", "none stated", 0.10, 4000),
    Source("clothing", "clothing/images/*.jpg", "CC0", 0.05, 2500),
    Source("people", "people/**/Training_Images/*.jpg", "none stated", 0.04),
    Source("faces", "faces/data/real/*.jpg", "FFHQ, non-commercial", 0.06),
    Source("polyu", "polyu/OriginalImages/*", "non-commercial", 0.03),
    Source("bsds", "bsds/**/*.jpg", "non-commercial", 0.03),
    Source("grocery", "grocery/dataset/**/*.jpg", "MIT", 0.04, 3000),
    Source("urban", "urban/**/*_HR.png", "research", 0.03),
)
#: also in CASIA v1, which the field tests on
_BSDS_IN_CASIA = {"103078", "17067", "105053", "118020", "103070", "175032", "227092"}
LAST_TRAINING_FACE = 450
#: file names of one wallpaper at several sizes
_RESOLUTION = re.compile(r"\d+x\d+")


@dataclass(frozen=True)
class Picture:
    """One picture of a pool; ``path`` is relative to the root or the output folder."""

    path: str
    source: str
    group: str
    split: str
    prepared: bool = False


@dataclass
class Pool:
    """Everything the synthesis draws from."""

    root: Path
    out: Path
    pictures: list[Picture] = field(default_factory=list)
    #: (path of picture, path of its mask) of objects
    objects: list[dict[str, object]] = field(default_factory=list)
    tables: list[list[list[int]]] = field(default_factory=list)

    def file(self, path: str, prepared: bool) -> Path:
        return (self.out if prepared else self.root) / path

    def save(self) -> None:
        data = {
            "root": str(self.root),
            "pictures": [asdict(p) for p in self.pictures],
            "objects": self.objects,
            "tables": self.tables,
        }
        target = self.out / "pool.json"
        temporary = target.with_suffix(".tmp")
        temporary.write_text(json.dumps(data))
        temporary.replace(target)

    @classmethod
    def load(cls, folder: Path) -> Pool:
        """The pool prepared in a folder.

        Raises:
            PoolError: it holds no ``pool.json`` or one of something else.
        """
        try:
            data = json.loads((folder / "pool.json").read_text())
            rows = [Picture(**p) for p in data["pictures"]]
            return cls(Path(data["root"]), folder, rows, data["objects"], data["tables"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise PoolError(
                f"{folder.name} holds no pool.json that can be read.",
                "Prepare a pool first: python -m training.pools --root DIR --out DIR.",
            ) from error


def split_of(group: str) -> str:
    """The split of a group, the same on every machine."""
    number = int(hashlib.sha256(group.encode()).hexdigest()[:8], 16) % 100
    return "test" if number < 5 else "validation" if number < 10 else "train"


def group_of(source: Source, path: Path) -> str:
    """Pictures of one group must not be torn apart by the split."""
    if source.name == "grocery":  # shelves of one product look alike
        return f"grocery/{path.parent.name}"
    if _at_a_size(source, path):  # THEME/contents/images/1920x1080.jpg
        return f"{source.name}/{path.parts[-4]}"
    return f"{source.name}/{path.stem}"


def _usable(source: Source, path: Path, unedited: frozenset[str]) -> bool:
    if source.name == "bsds":
        return path.stem not in _BSDS_IN_CASIA
    if source.name == "camera":
        return f"jpg/{path.name}" in unedited
    if source.name == "faces":
        return path.stem.isdigit() and int(path.stem) <= LAST_TRAINING_FACE
    if _at_a_size(source, path):  # the largest says all that the others say
        sizes = [p.stem for p in path.parent.iterdir() if _at_a_size(source, p)]
        return path.stem == max(sizes, key=_area)
    return True


def _at_a_size(source: Source, path: Path) -> bool:
    return source.name == "wallpapers" and _RESOLUTION.fullmatch(path.stem) is not None


def _area(size: str) -> int:
    width, height = size.split("x")
    return int(width) * int(height)


def variants(rgb: RGB, rng: np.random.Generator) -> Iterator[tuple[str, RGB]]:
    """Native crops on the 8x8 grid and two downsized copies of a large photograph."""
    height, width = rgb.shape[:2]
    for index in range(3):
        side_y, side_x = min(CROP, height), min(CROP, width)
        y = int(rng.integers(0, height - side_y + 1)) // 8 * 8
        x = int(rng.integers(0, width - side_x + 1)) // 8 * 8
        yield f"crop{index}", rgb[y : y + side_y, x : x + side_x]
    for side in (1024, 512):
        scale = side / max(height, width)
        size = (max(64, round(width * scale)), max(64, round(height * scale)))
        yield f"small{side}", np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA))


def prepare(root: Path, out: Path) -> Pool:
    """Walk the sources; a picture that cannot be read is named on stderr and left out."""
    from training.wizard import regression  # not above: samplers import this module

    out.mkdir(parents=True, exist_ok=True)
    pool = Pool(root, out)
    tables: dict[str, Tables] = {}
    listed = root / "camera_originals.txt"
    unedited = frozenset(listed.read_text().splitlines() if listed.exists() else ())
    kept_out = regression.digests()
    for source in SOURCES:
        files = [p for p in root.glob(source.glob) if p.is_file() and _usable(source, p, unedited)]
        files.sort(key=lambda p: hashlib.sha256(p.name.encode()).hexdigest())
        for path in files[: source.limit]:
            group = group_of(source, path)
            data = path.read_bytes()
            if hashlib.sha256(data).hexdigest() in kept_out:
                continue  # models are compared on it: see resources/regression
            found = pictures.quantisation_tables(data)
            if found and len(found) == 2:
                tables.setdefault(hashlib.sha256(repr(found).encode()).hexdigest(), found)
            relative = str(path.relative_to(root))
            split = split_of(group)
            if len(data) < 150_000 and source.name not in ("camera", "wallpapers", "polyu"):
                pool.pictures.append(Picture(relative, source.name, group, split))
                continue
            try:
                rgb = pictures.decode(data, path.name)
            except pictures.PictureError as error:
                print(error.sentence, file=sys.stderr)
                continue
            if rgb.shape[0] * rgb.shape[1] <= LARGE:
                pool.pictures.append(Picture(relative, source.name, group, split))
                continue
            rng = np.random.default_rng(len(data))
            for name, variant in variants(rgb, rng):
                stem = hashlib.sha256(group.encode()).hexdigest()[:16]
                target = Path(source.name) / f"{stem}-{name}.png"
                (out / target).parent.mkdir(exist_ok=True)
                if not (out / target).exists():
                    (out / target).write_bytes(pictures.png(np.ascontiguousarray(variant)))
                pool.pictures.append(Picture(str(target), source.name, group, split, True))
        print(f"{source.name}: {len(files)} files", file=sys.stderr)
    pool.tables = [[list(t) for t in pair] for pair in tables.values()]
    pool.objects = list(_objects(pool))
    pool.save()
    return pool


def _objects(pool: Pool) -> Iterator[dict[str, object]]:
    """Object outlines: COCO polygons (normalised) and masks of people."""
    by_stem = {Path(p.path).stem: p for p in pool.pictures if p.source == "coco"}
    for label in sorted(pool.root.glob("coco/**/labels/**/*.txt")):
        picture = by_stem.get(label.stem)
        if picture is None:
            continue
        for line in label.read_text().splitlines():
            points = [float(v) for v in line.split()[1:]]
            if len(points) >= 12:
                yield {"path": picture.path, "split": picture.split, "polygon": points}
    for picture in pool.pictures:
        if picture.source == "people":
            masks = list(pool.root.glob(f"people/**/Ground_Truth/{Path(picture.path).stem}.png"))
            if masks:
                mask = str(masks[0].relative_to(pool.root))
                yield {"path": picture.path, "split": picture.split, "mask": mask}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args(argv)
    pool = prepare(arguments.root, arguments.out)
    print(f"{len(pool.pictures)} pictures, {len(pool.objects)} objects, {len(pool.tables)} tables")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
