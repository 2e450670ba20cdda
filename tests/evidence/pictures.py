"""Pictures for these tests, made here: a coarse random mosaic that no two corners share."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
from PIL import Image

from forensics_gui.evidence import Check, Decoded

KINDS = ("jpeg", "png", "tiff", "bmp", "gif", "webp", "avif", "heic")
LOSSLESS = ("png", "tiff", "bmp")
WIDTH, HEIGHT = 72, 56

#: writes bytes to a file and decodes it
Decode = Callable[..., Decoded]
#: the checks of a file with these bytes, by name
Inspect = Callable[[bytes], dict[str, Check]]


def mosaic(width: int = WIDTH, height: int = HEIGHT, seed: int = 1) -> np.ndarray:
    """uint8 (height, width, 3): cells of 8 pixels, smooth enough for every codec."""
    cells = np.random.default_rng(seed).integers(20, 235, (-(-height // 8), -(-width // 8), 3))
    return np.kron(cells, np.ones((8, 8, 1)))[:height, :width].astype(np.uint8)


def encode(kind: str, image: Image.Image | np.ndarray | None = None, **options: Any) -> bytes:
    """A file of this kind; lossless where the format can. A HEIC is always of the mosaic."""
    if kind == "heic":
        assert image is None
        return _heic(**options)
    if image is None:
        image = mosaic()
    if isinstance(image, np.ndarray):
        image = Image.fromarray(image)
    defaults: dict[str, Any] = {
        "jpeg": {"quality": 95, "subsampling": 0},
        "webp": {"lossless": True},
        "avif": {"quality": 95, "subsampling": "4:4:4"},
    }.get(kind, {})
    buffer = io.BytesIO()
    image.save(buffer, kind.upper(), **{**defaults, **options})
    return buffer.getvalue()


def _heic(
    exif: Image.Exif | bytes = b"", xmp: bytes = b"", icc_profile: bytes = b"", orientation: int = 1
) -> bytes:
    from tests.evidence.heic import files

    more = files.turn(orientation)
    picture = files.picture("plain", *more, *([files.profile(icc_profile)] if icc_profile else []))
    block = exif.tobytes() if isinstance(exif, Image.Exif) else exif
    items = [files.exif(block.removeprefix(b"Exif\0\0"), picture)] if block else []
    items += [files.xmp(xmp, picture)] if xmp else []
    return files.heic(picture, *items)


def with_orientation(kind: str, orientation: int, image: np.ndarray | None = None) -> bytes:
    """A file whose EXIF says that it was held like this."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    # A telephone writes both into a HEIC; Pillow does so by itself into an AVIF.
    options = {"orientation": orientation} if kind == "heic" else {}
    return encode(kind, image, exif=exif, **options)


def chunk(name: bytes, content: bytes) -> bytes:
    """A PNG chunk."""
    packed = name + content
    return struct.pack(">L", len(content)) + packed + struct.pack(">L", zlib.crc32(packed))


def flat_png(width: int, height: int, *, rows: int | None = None) -> bytes:
    """A black RGB PNG; only ``rows`` of its data when given (0: the header alone)."""
    header = chunk(b"IHDR", struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0))
    packer = zlib.compressobj(1)
    line = bytes(1 + 3 * width)
    parts = [packer.compress(line) for _ in range(height if rows is None else rows)]
    data = b"".join(parts) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def insert_jpeg_segment(data: bytes, marker: int, content: bytes) -> bytes:
    """``data`` with a segment right behind SOI."""
    segment = bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content
    return data[:2] + segment + data[2:]
