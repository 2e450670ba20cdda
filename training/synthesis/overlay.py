"""Graphics laid over a picture: captions, logos, time stamps, screen interface.

They are edits of pixels, but openly so, and they stand on honest pictures as often as on forged
ones: agencies' marks, television captions, a camera's date. The rule here: a graphic that anybody
sees to be one is *not* a manipulation. It is never marked by the mask, it comes with authentic and
manipulated samples alike, and where it covers a manipulated region opaquely, the region ends
there. Text changed *within* the scene (a sign, a document) is a splice.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from training.pictures import RGB, Mask
from training.synthesis.shapes import Alpha, blend

_FONTS = Path(__file__).parents[2] / "resources" / "fonts"
_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansMono-Regular.ttf")
_WORDS = [
    "river",
    "street",
    "market",
    "police",
    "minister",
    "election",
    "harbour",
    "bridge",
    "square",
    "border",
    "storm",
    "flood",
    "station",
    "hospital",
    "school",
    "protest",
    "fire",
    "photo",
    "agency",
    "press",
    "live",
    "exclusive",
    "archive",
    "source",
    "breaking",
    "update",
    "weather",
    "north",
    "south",
    "east",
    "west",
    "today",
    "morning",
    "report",
    "picture",
    "city",
    "council",
]

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
Colour = tuple[int, int, int]
_Canvas = tuple[Image.Image, ImageDraw.ImageDraw]


@lru_cache(maxsize=64)
def _font(name: str, size: int) -> Font:
    path = _FONTS / name
    return ImageFont.truetype(path, size) if path.is_file() else ImageFont.load_default(size)


def _pick_font(rng: np.random.Generator, low: int, high: int) -> Font:
    # Even sizes only, so that few fonts are kept.
    return _font(str(rng.choice(_FILES)), int(rng.integers(low // 2, high // 2 + 1)) * 2)


def words(rng: np.random.Generator, count: int) -> str:
    """A caption's worth of words, sometimes in capitals."""
    text = " ".join(str(w) for w in rng.choice(_WORDS, count))
    return text.upper() if rng.random() < 0.4 else text.capitalize()


def _colour(rng: np.random.Generator) -> Colour:
    pick = rng.random()
    if pick < 0.5:
        level = int(rng.choice([0, 20, 245, 255]))
        return (level, level, level)
    red, green, blue = (int(v) for v in rng.integers(0, 256, 3))
    return (red, green, blue)


def _caption(rng: np.random.Generator, canvas: _Canvas, size: tuple[int, int]) -> None:
    """A band along the bottom or the top with a line or two of text."""
    width, height = size
    band = int(rng.uniform(0.08, 0.2) * height)
    top = height - band - int(rng.choice([0, 0.04 * height])) if rng.random() < 0.8 else 0
    opacity = int(rng.choice([255, 255, 200, 140]))
    back, front = _colour(rng), _colour(rng)
    if abs(sum(back) - sum(front)) < 150:
        front = (255, 255, 255) if sum(back) < 380 else (0, 0, 0)
    canvas[1].rectangle((0, top, width, top + band), fill=(*back, opacity))
    font = _pick_font(rng, max(10, band // 3), max(12, int(band * 0.7)))
    text = words(rng, int(rng.integers(2, 7)))
    canvas[1].text((int(rng.uniform(2, 20)), top + band // 6), text, font=font, fill=(*front, 255))


def _subtitle(rng: np.random.Generator, canvas: _Canvas, size: tuple[int, int]) -> None:
    """Outlined text without a band."""
    width, height = size
    font = _pick_font(rng, 14, 30)
    at = (width * float(rng.uniform(0.02, 0.3)), height * float(rng.uniform(0.05, 0.88)))
    text = words(rng, int(rng.integers(1, 5)))
    canvas[1].text(
        at, text, font=font, fill=(255, 255, 255, 255), stroke_width=int(rng.integers(1, 3)),
        stroke_fill=(0, 0, 0, 255),
    )  # fmt: skip


def _stamp(rng: np.random.Generator, canvas: _Canvas, size: tuple[int, int]) -> None:
    """A camera's date and time in a corner."""
    width, height = size
    day, month, year = rng.integers(1, 29), rng.integers(1, 13), rng.integers(2003, 2026)
    text = f"{year}/{month:02d}/{day:02d}"
    if rng.random() < 0.5:
        text += f" {rng.integers(0, 24):02d}:{rng.integers(0, 60):02d}"
    font = _font("NotoSansMono-Regular.ttf", int(rng.choice([12, 14, 18, 22])))
    box = canvas[1].textbbox((0, 0), text, font=font)
    at = (width - box[2] - 8, height - box[3] - 6) if rng.random() < 0.7 else (8, 4)
    colour = (255, 140, 20) if rng.random() < 0.6 else (255, 255, 255)
    canvas[1].text(at, text, font=font, fill=(*colour, 255))


def _logo(rng: np.random.Generator, canvas: _Canvas, size: tuple[int, int]) -> None:
    """A simple mark with a name in a corner, opaque or translucent."""
    width, height = size
    side = int(rng.uniform(0.07, 0.16) * min(size))
    x = int(rng.choice([6, width - 2 * side - 6]))
    y = int(rng.choice([6, height - side - 6]))
    colour = (*_colour(rng), int(rng.choice([255, 230, 150])))
    if rng.random() < 0.5:
        canvas[1].ellipse((x, y, x + side, y + side), fill=colour)
    else:
        canvas[1].rounded_rectangle((x, y, x + side, y + side), side // 5, fill=colour)
    font = _pick_font(rng, max(10, side // 2), max(12, side))
    canvas[1].text((x + side + 3, y), words(rng, 1)[:4], font=font, fill=colour)


def _watermark(rng: np.random.Generator, canvas: _Canvas, size: tuple[int, int]) -> None:
    """Faint text repeated over the whole picture."""
    height = size[1]
    font = _pick_font(rng, 16, 32)
    fill = (*((255,) * 3 if rng.random() < 0.8 else (0,) * 3), int(rng.integers(40, 110)))
    text, step = words(rng, 2), int(rng.integers(60, 120))
    for row, y in enumerate(range(0, height, step)):
        canvas[1].text((-20 * (row % 2), y), f"{text}   {text}   {text}", font=font, fill=fill)
    if rng.random() < 0.6:
        turned = canvas[0].rotate(float(rng.uniform(-35, 35)), Image.Resampling.BILINEAR)
        canvas[0].paste(turned)


_GRAPHICS: tuple[tuple[Callable[[np.random.Generator, _Canvas, tuple[int, int]], None], float], ...]
_GRAPHICS = (
    (_caption, 0.3), (_subtitle, 0.2), (_stamp, 0.15), (_logo, 0.2), (_watermark, 0.15),
)  # fmt: skip


def lay_over(rng: np.random.Generator, rgb: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """One graphic over the picture; the mask is cleared where the graphic hides what is below."""
    size = (rgb.shape[1], rgb.shape[0])
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    odds = [share for _, share in _GRAPHICS]
    draw = _GRAPHICS[int(rng.choice(len(_GRAPHICS), p=odds))][0]
    draw(rng, (image, ImageDraw.Draw(image)), size)
    drawn: npt.NDArray[np.uint8] = np.asarray(image)
    weight: Alpha = drawn[..., 3].astype(np.float32) * np.float32(1 / 255)
    return blend(rgb, np.ascontiguousarray(drawn[..., :3]), weight), mask & (weight < 0.9)


def frame(rng: np.random.Generator, rgb: RGB, mask: Mask) -> tuple[RGB, Mask]:
    """Flat bars of a screen's interface on one to three sides, some with a line of text: what a
    screenshot shows beside the picture. Size is kept; covered pixels leave the mask."""
    height, width = mask.shape
    image = Image.fromarray(rgb)
    draw = ImageDraw.Draw(image)
    hidden = np.zeros_like(mask)
    back = tuple(int(v) for v in rng.choice([[255] * 3, [0] * 3, [24, 26, 30], [240, 242, 245]]))
    front = (230,) * 3 if sum(back) < 380 else (30,) * 3
    sides = rng.permutation(4)[: int(rng.integers(1, 4))]
    for side in sides:
        depth = int(rng.uniform(0.03, 0.16) * (height if side < 2 else width))
        boxes = ((0, 0, width, depth), (0, height - depth, width, height),
                 (0, 0, depth, height), (width - depth, 0, width, height))  # fmt: skip
        left, top, right, bottom = boxes[int(side)]
        draw.rectangle((left, top, right - 1, bottom - 1), fill=back)
        hidden[top:bottom, left:right] = True
        if side < 2 and depth >= 14 and rng.random() < 0.7:
            font = _font("NotoSans-Regular.ttf", min(20, depth // 4 * 2))
            draw.text((left + 8, top + depth // 5), words(rng, 3), font=font, fill=front)
    return np.asarray(image, dtype=np.uint8), mask & ~hidden
