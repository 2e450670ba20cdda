"""Make the bundled sample photographs anew, byte for byte:

    python resources/samples/make.py [--check]

The sources are photographs in the public domain or under CC0 or CC BY that lie in three Python
packages. ``pip download`` fetches those (they are not installed), and every source is checked
against its sha256. ``--check`` writes nothing and compares with the files that are here. A mask
marks what was pasted, filled or retouched; where something was copied within a photograph, the
copy and not its source.
"""

from __future__ import annotations

import argparse
import bz2
import hashlib
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

RGB = npt.NDArray[np.uint8]  # (H, W, 3)
Alpha = npt.NDArray[np.float32]  # (H, W) in [0, 1]

HERE = Path(__file__).resolve().parent
MASKS = HERE.parent / "sample_masks"
PIP = (
    *("download", "--quiet", "--no-deps", "--only-binary", ":all:", "--python-version", "3.11"),
    *("--platform", "manylinux_2_28_x86_64", "--platform", "manylinux_2_27_x86_64"),
    *("--platform", "manylinux_2_24_x86_64", "--platform", "manylinux_2_17_x86_64"),
)


@dataclass(frozen=True)
class Source:
    """A photograph inside a package's wheel."""

    package: str
    member: str
    sha256: str
    title: str
    author: str
    licence: str


SOURCES = {
    "raccoon": Source(
        "scipy==1.9.3",
        "scipy/misc/face.dat",
        "9d8b0b4d081313e2b485748c770472e5a95ed1738146883d84c7030493e82886",
        "Raccoon (raccoon-procyon-lotor.jpg, public-domain-image.com)",
        "not named",
        "public domain",
    ),
    "flower": Source(
        "scikit-learn==1.9.1",
        "sklearn/datasets/images/flower.jpg",
        "a77f6ec41e353afdf8bdff2ea981b2955535d8d83294f8cfa49cf4e423dd5638",
        "Dahlia (flickr.com/photos/vultilion/6056698931)",
        "vultilion",
        "CC BY 2.0",
    ),
    "tower": Source(
        "scikit-learn==1.9.1",
        "sklearn/datasets/images/china.jpg",
        "8378025ad2519d649d02e32bd98990db4ab572357d9f09841c2fbfbb4fefad29",
        "Summer Palace (flickr.com/photos/danielbuechele/6061409035)",
        "Daniel Buechele",
        "CC BY 2.0",
    ),
    "rocket": Source(
        "scikit-image==0.26.0",
        "skimage/data/rocket.jpg",
        "c2dd0de7c538df8d111e479619b129464d0269d0ae5fd18ca91d33a7fdfea95c",
        "Launch of DSCOVR (flickr.com/photos/spacexphotos/16511594820)",
        "SpaceX",
        "public domain",
    ),
    "cat": Source(
        "scikit-image==0.26.0",
        "skimage/data/chelsea.png",
        "596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb",
        "Chelsea the cat",
        "Stefan van der Walt",
        "CC0",
    ),
    "coffee": Source(
        "scikit-image==0.26.0",
        "skimage/data/coffee.png",
        "cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7",
        "Coffee at Pikolo Espresso Bar",
        "Rachel Michetti",
        "CC0",
    ),
}


def fetch() -> dict[str, RGB]:
    """The source photographs by name. Raises ``ValueError`` when one is not what it was."""
    found: dict[str, RGB] = {}
    packages = sorted({source.package for source in SOURCES.values()})
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "pip", *PIP, "--dest", folder, *packages], check=True)
        for wheel in Path(folder).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                inside = set(archive.namelist())
                for name, source in SOURCES.items():
                    if source.member in inside:
                        found[name] = _decode(source, archive.read(source.member))
    return found


def _decode(source: Source, data: bytes) -> RGB:
    if hashlib.sha256(data).hexdigest() != source.sha256:
        raise ValueError(f"{source.member} of {source.package} is another file than before")
    if source.member.endswith(".dat"):  # 768 rows of 1024 RGB pixels
        return np.frombuffer(bz2.decompress(data), np.uint8).reshape(768, 1024, 3)
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"))


# -- the hand tools of a picture editor -----------------------------------------------------


def soften(mask: npt.NDArray[np.uint8], sigma: float) -> Alpha:
    """A mask of 0 and 1 with a soft border."""
    return np.asarray(cv2.GaussianBlur(mask.astype(np.float32), (0, 0), sigma), np.float32)


def cut_out(image: RGB, box: tuple[int, int, int, int]) -> npt.NDArray[np.uint8]:
    """Object in ``box`` (x, y, width, height): its largest part, without holes."""
    labels = np.zeros(image.shape[:2], np.uint8)
    cv2.setRNGSeed(1)
    cv2.grabCut(image, labels, box, np.zeros((1, 65)), np.zeros((1, 65)), 6, cv2.GC_INIT_WITH_RECT)
    wanted = np.isin(labels, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    contours, _ = cv2.findContours(wanted, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    outline = max(contours, key=cv2.contourArea)
    filled = cv2.drawContours(np.zeros_like(wanted), [outline], -1, 1, cv2.FILLED)
    return np.asarray(filled, np.uint8)


def place(
    image: RGB, alpha: Alpha, size: tuple[int, int], matrix: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.float32], Alpha]:
    """Object and its alpha on a canvas of ``size`` (width, height), moved by an affine map."""
    moved = [
        cv2.warpAffine(
            layer.astype(np.float32), matrix, size, flags=cv2.INTER_AREA, borderMode=border
        )
        for layer, border in ((image, cv2.BORDER_REPLICATE), (alpha, cv2.BORDER_CONSTANT))
    ]
    return np.asarray(moved[0], np.float32), np.asarray(moved[1], np.float32)


def affine(
    centre: tuple[float, float], to: tuple[float, float], scale: float, degrees: float, mirror: bool
) -> npt.NDArray[np.float64]:
    """Turn and scale about ``centre``, perhaps mirrored, and bring it ``to`` a point."""
    matrix = np.vstack([cv2.getRotationMatrix2D(centre, degrees, scale), [0, 0, 1]])
    if mirror:
        matrix = matrix @ np.array([[-1, 0, 2 * centre[0]], [0, 1, 0], [0, 0, 1]])
    shift = np.array([[1, 0, to[0] - centre[0]], [0, 1, to[1] - centre[1]], [0, 0, 1]])
    return np.asarray((shift @ matrix)[:2], np.float64)


def blend(base: RGB, layer: npt.NDArray[np.float32], alpha: Alpha) -> RGB:
    """``layer`` over ``base``."""
    mixed = base + alpha[..., None] * (layer - base)
    return np.asarray(np.clip(np.rint(mixed), 0, 255), np.uint8)


def grain(shape: tuple[int, ...], sigma: float) -> npt.NDArray[np.float32]:
    """Film-like grain, a little wider than a pixel."""
    noise = np.random.default_rng(7).normal(0, sigma * 1.8, shape).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), 0.7), np.float32)


# -- the samples ------------------------------------------------------------------------------

Made = tuple[RGB, Alpha]


def splice(pictures: Mapping[str, RGB]) -> Made:
    """A dahlia from another photograph among the leaves."""
    base, donor = pictures["raccoon"], pictures["flower"]
    shape = cv2.erode(cut_out(donor, (155, 80, 300, 280)), np.ones((3, 3)))
    alpha = soften(np.asarray(shape, np.uint8), 1.2)
    # light from the upper left and the cooler, duller colours of the shade
    y, x = np.mgrid[0 : donor.shape[0], 0 : donor.shape[1]]
    light = 1.05 - 0.3 * np.clip((x + y - 390) / 300, 0, 1)
    toned = donor * light[..., None] * np.array([0.86, 0.86, 0.98])
    matrix = affine((307, 222), (884, 652), 0.66, -24, mirror=True)
    layer, moved = place(toned.astype(np.float32), alpha, base.shape[1::-1], matrix)
    return blend(base, layer + grain(base.shape, 2.0), moved), moved


def copy_move(pictures: Mapping[str, RGB]) -> Made:
    """The rocket a second time, beside itself, row by row as bright as the sky there."""
    base = pictures["rocket"]
    mask = np.zeros(base.shape[:2], np.uint8)
    outline = [(314, 122), (332, 122), (341, 160), (345, 385), (353, 398), (353, 427)]
    outline += [(276, 427), (276, 403), (300, 398), (306, 385), (306, 160)]
    cv2.fillPoly(mask, [np.array(outline, np.int32)], 1)
    matrix = affine((325, 300), (519, 300), 1.0, 0, mirror=False)
    layer, moved = place(base, soften(mask, 1.6), base.shape[1::-1], matrix)
    beside = [*range(494, 500), *range(538, 544)]
    rows = (base[:, beside] - layer[:, beside]).mean(axis=1).astype(np.float32)
    rows[370:] = rows[330:370].mean(axis=0)  # lamps and clouds below are no measure
    rows = cv2.GaussianBlur(rows[:, None], (1, 73), 0)
    return blend(base, layer + rows, moved), moved


def copy_move_flower(pictures: Mapping[str, RGB]) -> Made:
    """A smaller second bloom from the first, turned and darker, in front of the leaves."""
    base = pictures["flower"]
    alpha = soften(cut_out(base, (155, 80, 300, 280)), 1.0)
    matrix = affine((307, 222), (540, 300), 0.5, 35, mirror=True)
    layer, moved = place(base, alpha, base.shape[1::-1], matrix)
    return blend(base, layer * 0.84, moved), moved


def removal(pictures: Mapping[str, RGB]) -> Made:
    """The island and its causeway gone from the lake, filled from what lies around."""
    base = pictures["tower"]
    mask = np.zeros(base.shape[:2], np.uint8)
    outline = [(343, 231), (385, 227), (415, 221), (450, 219), (505, 226), (530, 238)]
    outline += [(505, 250), (395, 248), (343, 240)]
    cv2.fillPoly(mask, [np.array(outline, np.int32)], 1)
    filled = cv2.inpaint(base, mask, 7, cv2.INPAINT_TELEA).astype(np.float32)
    alpha = soften(mask, 1.5)
    return blend(base, filled + grain(base.shape, 2.4), alpha), alpha


def retouch(pictures: Mapping[str, RGB]) -> Made:
    """The eyes turned from green to blue and brightened."""
    base = pictures["cat"]
    mask = np.zeros(base.shape[:2], np.uint8)
    cv2.ellipse(mask, (168, 116), (31, 28), 0, 0, 360, 1, cv2.FILLED)
    cv2.ellipse(mask, (321, 134), (19, 24), 8, 0, 360, 1, cv2.FILLED)
    hsv = cv2.cvtColor(base, cv2.COLOR_RGB2HSV).astype(np.float32)
    hsv[..., 0] = 104 + 0.4 * (hsv[..., 0] - 30)
    hsv[..., 1] *= 0.8
    hsv[..., 2] *= 1.12
    blue = cv2.cvtColor(np.clip(hsv, 0, 255).astype(np.uint8), cv2.COLOR_HSV2RGB)
    alpha = soften(mask, 2.0)
    return blend(base, blue.astype(np.float32), alpha), alpha


def untouched(name: str) -> Callable[[Mapping[str, RGB]], Made]:
    """A photograph as it is: only saved as JPEG."""

    def made(pictures: Mapping[str, RGB]) -> Made:
        base = pictures[name]
        return base, np.zeros(base.shape[:2], np.float32)

    return made


@dataclass(frozen=True)
class Sample:
    """How one sample is made; ``what`` is printed in its README line."""

    file: str
    kind: str
    sources: tuple[str, ...]
    quality: int
    what: str
    calls: tuple[str, ...]
    make: Callable[[Mapping[str, RGB]], Made]


SAMPLES = (
    Sample(
        "raccoon-with-dahlia.jpg",
        "splicing",
        ("raccoon", "flower"),
        92,
        "A dahlia cut out of another photograph was scaled to 66 %, mirrored, turned, toned down "
        "and pasted between the leaves with a soft border; grain was added to it.",
        ("cv2.grabCut", "cv2.erode", "cv2.GaussianBlur", "cv2.warpAffine"),
        splice,
    ),
    Sample(
        "two-rockets.jpg",
        "copy-move",
        ("rocket",),
        90,
        "The rocket was copied 194 pixels to the right with a soft border and matched to the sky.",
        ("cv2.fillPoly", "cv2.GaussianBlur", "cv2.warpAffine"),
        copy_move,
    ),
    Sample(
        "second-dahlia.jpg",
        "copy-move",
        ("flower",),
        93,
        "The bloom was copied at half size, mirrored, turned by 35 degrees and darkened.",
        ("cv2.grabCut", "cv2.GaussianBlur", "cv2.warpAffine"),
        copy_move_flower,
    ),
    Sample(
        "lake-without-island.jpg",
        "removal",
        ("tower",),
        90,
        "The island in the lake was filled from its surroundings (Telea 2004); grain was added.",
        ("cv2.fillPoly", "cv2.inpaint(INPAINT_TELEA)", "cv2.GaussianBlur"),
        removal,
    ),
    Sample(
        "cat-with-blue-eyes.jpg",
        "retouching",
        ("cat",),
        94,
        "Both irises were recoloured from green to blue and brightened, with a soft border.",
        ("cv2.ellipse", "cv2.cvtColor(RGB2HSV)", "cv2.GaussianBlur"),
        retouch,
    ),
    Sample(
        "coffee.jpg",
        "authentic",
        ("coffee",),
        92,
        "Nothing was done but saving it as JPEG.",
        (),
        untouched("coffee"),
    ),
    Sample(
        "raccoon.jpg",
        "authentic",
        ("raccoon",),
        90,
        "Nothing was done but saving it as JPEG.",
        (),
        untouched("raccoon"),
    ),
)


def jpeg(image: RGB, quality: int) -> bytes:
    """The last saving, as an editor would: 4:2:0, standard tables."""
    out = io.BytesIO()
    Image.fromarray(image).save(out, "JPEG", quality=quality, subsampling="4:2:0", optimize=True)
    return out.getvalue()


def png(mask: Alpha) -> bytes:
    """0 and 255: edited where the pasted layer weighs at least half."""
    out = io.BytesIO()
    Image.fromarray(np.where(mask >= 0.5, 255, 0).astype(np.uint8)).save(out, "PNG", optimize=True)
    return out.getvalue()


def files(pictures: Mapping[str, RGB]) -> dict[Path, bytes]:
    """Everything this program writes."""
    made: dict[Path, bytes] = {}
    listed = []
    for sample in SAMPLES:
        image, alpha = sample.make(pictures)
        picture, mask = jpeg(image, sample.quality), png(alpha)
        mask_path = MASKS / f"{Path(sample.file).stem}.png"
        made[HERE / sample.file], made[mask_path] = picture, mask
        listed.append(
            {
                "file": sample.file,
                "mask": f"../{MASKS.name}/{mask_path.name}",
                "manipulated": sample.kind != "authentic",
                "kind": sample.kind,
                "what": sample.what,
                "calls": [*sample.calls, f"Pillow JPEG quality {sample.quality} 4:2:0"],
                "sha256": hashlib.sha256(picture).hexdigest(),
                "mask_sha256": hashlib.sha256(mask).hexdigest(),
                "sources": [vars(SOURCES[name]) for name in sample.sources],
            }
        )
    document = {"schema_version": 1, "samples": listed}
    made[HERE / "samples.json"] = (json.dumps(document, indent=1) + "\n").encode()
    return made


def main() -> int:
    """Write the files, or compare with them; 1 when some differ."""
    parser = argparse.ArgumentParser(description="Make the bundled sample photographs anew.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args().check
    MASKS.mkdir(exist_ok=True)
    different = 0
    for path, data in files(fetch()).items():
        same = path.exists() and path.read_bytes() == data
        print(f"{'same     ' if same else 'different'} {path.name} ({len(data):,} bytes)")
        different += not same
        if not (same or check):
            path.write_bytes(data)
    return 1 if check and different else 0


if __name__ == "__main__":
    sys.exit(main())
