"""Reading and encoding pictures for training: the only place in this room that decodes.

Training reads files chosen by the person who trains, in bulk and in worker processes, so it
uses OpenCV's in-memory decoder; evidence goes through ``forensics_gui.evidence`` instead.
"""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from model.errors import PalimpsestError

RGB = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]
#: quantisation tables as Pillow takes them: luma, chroma, 64 steps each in natural order
Tables = tuple[tuple[int, ...], ...]

_SUBSAMPLING = {"4:4:4": 0, "4:2:2": 1, "4:2:0": 2}


class PictureError(PalimpsestError):
    """A picture or mask could not be read."""

    code = "training.picture"


def decode(data: bytes, name: str = "picture") -> RGB:
    """Encoded bytes -> RGB (H, W, 3) uint8 in stored orientation (the JPEG grid starts at 0, 0).

    Raises:
        PictureError: the bytes are not a picture OpenCV can decode.
    """
    image = _decoded(data, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION, name)
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def _decoded(data: bytes, flags: int, name: str) -> npt.NDArray[np.uint8]:
    try:
        image = cv2.imdecode(np.frombuffer(data, np.uint8), flags) if data else None
    except cv2.error:  # more pixels than OpenCV takes, or no memory for them
        image = None
    if image is None:
        raise PictureError(f"{name} could not be decoded.", "Remove it or save it again.")
    return np.asarray(image)


def read(path: Path) -> RGB:
    """RGB (H, W, 3) uint8 of a file."""
    try:
        return decode(path.read_bytes(), path.name)
    except OSError as error:
        raise PictureError(f"{path.name} could not be read: {error.strerror}.") from error


def decode_grey(data: bytes, name: str = "mask") -> npt.NDArray[np.uint8]:
    """Encoded bytes -> grey levels (H, W) uint8 in stored orientation.

    Raises:
        PictureError: the bytes are not a picture OpenCV can decode.
    """
    flags = cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION
    return np.asarray(_decoded(data, flags, name), dtype=np.uint8)


def read_grey(path: Path) -> npt.NDArray[np.uint8]:
    """Grey levels (H, W) uint8 of a mask file."""
    return decode_grey(path.read_bytes(), path.name)


def size(data: bytes) -> tuple[int, int] | None:
    """(width, height) as the header of encoded bytes states them, nothing decoded; ``None``
    when no header can be read."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            return image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def png(rgb: npt.NDArray[np.uint8], level: int = 1) -> bytes:
    """Lossless PNG of RGB (H, W, 3) or grey (H, W)."""
    stored = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR) if rgb.ndim == 3 else rgb
    ok, data = cv2.imencode(".png", stored, [cv2.IMWRITE_PNG_COMPRESSION, level])
    if not ok:
        raise PictureError("A picture could not be encoded as PNG.")
    return data.tobytes()


def mask_png(mask: Mask) -> bytes:
    """PNG of one bit a pixel: five times as fast and a third of the size of eight bits."""
    options = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_BILEVEL, 1]
    ok, data = cv2.imencode(".png", mask.view(np.uint8) * np.uint8(255), options)
    if not ok:
        raise PictureError("A mask could not be encoded as PNG.")
    return data.tobytes()


def jpeg(rgb: RGB, quality: int | Tables, subsampling: str = "4:2:0") -> bytes:
    """JPEG of RGB (H, W, 3) at a libjpeg quality 1-100 or with given quantisation tables."""
    buffer = io.BytesIO()
    options: dict[str, object] = {"subsampling": _SUBSAMPLING[subsampling]}
    if isinstance(quality, int):
        options["quality"] = quality
    else:
        options["qtables"] = [list(table) for table in quality]
    Image.fromarray(rgb).save(buffer, "JPEG", **options)
    return buffer.getvalue()


def recompress(rgb: RGB, quality: int | Tables, subsampling: str = "4:2:0") -> RGB:
    """What the picture looks like after being saved as JPEG and opened again."""
    return decode(jpeg(rgb, quality, subsampling))


_ZIGZAG = np.array(sorted(range(64), key=lambda i: (
    i // 8 + i % 8, (i // 8 if (i // 8 + i % 8) % 2 else i % 8))))  # fmt: skip


def quantisation_tables(data: bytes) -> Tables | None:
    """The DQT tables of a JPEG file (ITU-T T.81, B.2.4.1), natural order; None without any."""
    found: dict[int, tuple[int, ...]] = {}
    at = 2
    while data[:2] == b"\xff\xd8" and at + 4 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == 0xDA:
            break
        if marker == 0xDB:
            body = data[at + 4 : at + 2 + length]
            while body:
                wide, slot = body[0] >> 4, body[0] & 15
                size = 128 if wide else 64
                if len(body) < 1 + size:
                    return None
                steps = np.frombuffer(body[1 : 1 + size], ">u2" if wide else "u1")
                natural = np.empty(64, dtype=int)
                natural[_ZIGZAG] = steps
                found[slot] = tuple(int(v) for v in natural)
                body = body[1 + size :]
        at += 2 + length
    tables = tuple(found[k] for k in sorted(found))[:2]
    if not tables or any(not 1 <= v <= 255 for t in tables for v in t):
        return None
    return tables
