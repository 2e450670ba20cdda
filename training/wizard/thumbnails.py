"""Small pictures of what the check found: the image with the outline of its mask, an edited
image beside its original, images beside each other."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from training import pictures
from training.datasets import headers
from training.datasets.layout import MAX_ENCODED, MAX_PIXELS
from training.pictures import RGB, PictureError

#: longer side of one part, pixels
SIDE = 256
_GAP = 4
#: outline of the mask: orange, told from most pictures by people of every colour vision
_OUTLINE = (255, 140, 0)


def draw(
    folder: Path, image: Path | None, mask: Path | None, original: Path | None, invert: bool
) -> Path | None:
    """The PNG of an image with what belongs to it, made once; ``None`` when nothing of it can
    be read or written. Pictures of other sizes are shown at their own shape."""
    if image is None:
        return None
    try:
        name = _key([p for p in (image, mask, original) if p is not None], str(invert))
        out = folder / f"{name}.png"
        if not out.exists():
            parts = _parts(image, mask, original, invert)
            _write(out, _row(parts))
    except (OSError, PictureError):
        return None
    return out


def sheet(folder: Path, rows: Sequence[Sequence[Path]]) -> Path | None:
    """Images in rows, for findings about many; those that cannot be read are passed over."""
    drawn = []
    try:
        out = folder / f"{_key([p for row in rows for p in row], 'sheet')}.png"
        if out.exists():
            return out
        for row in rows:
            parts = [part for part in map(_small_or_none, row) if part is not None]
            if parts:
                drawn.append(_row(parts))
        if not drawn:
            return None
        width = max(part.shape[1] for part in drawn)
        padded = [_pad(part, part.shape[0] + _GAP, width) for part in drawn]
        _write(out, np.concatenate(padded))
    except (OSError, PictureError):
        return None
    return out


def from_arrays(folder: Path, rgb: RGB, mask: pictures.Mask | None, key: str) -> Path | None:
    """The same for an image of a data set file."""
    out = folder / f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.png"
    try:
        if not out.exists():
            small, _ = _shrunk(rgb)
            marked = mask if mask is not None and mask.any() else None
            _write(out, small if marked is None else _outlined(small, marked))
    except OSError:
        return None
    return out


def _parts(image: Path, mask: Path | None, original: Path | None, invert: bool) -> list[RGB]:
    small = _small(image)
    parts = [small]
    if original is not None:
        other = _small_or_none(original)
        parts += [] if other is None else [other]
    if mask is not None:
        try:
            levels = pictures.decode_grey(_bytes(mask), mask.name)
        except (OSError, PictureError):
            return parts
        high = int(levels.max())
        marked = levels > (127 if high > 127 else high // 2)
        if invert:
            marked = ~marked
        grey = levels if high > 1 else levels * np.uint8(255)
        shown, _ = _shrunk(np.repeat(grey[..., None], 3, axis=2))
        if shown.shape == small.shape:
            parts[0] = _outlined(small, marked)
        parts.append(shown)
    return parts


def _outlined(small: RGB, marked: pictures.Mask) -> RGB:
    size = (small.shape[1], small.shape[0])
    shrunk = cv2.resize(marked.astype(np.uint8), size, interpolation=cv2.INTER_AREA)
    inside = cv2.resize(marked.astype(np.float32), size, interpolation=cv2.INTER_AREA) >= 0.5
    filled = np.maximum(shrunk, inside.astype(np.uint8))
    edges, _ = cv2.findContours(filled, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    drawn = np.ascontiguousarray(small.copy())
    cv2.drawContours(drawn, edges, -1, _OUTLINE, 2)
    return np.asarray(drawn, np.uint8)


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > MAX_ENCODED:
        raise PictureError(f"{path.name} is too large to show.")
    data = path.read_bytes()
    size = headers.stated_size(data)
    if size is not None and size[0] * size[1] > MAX_PIXELS:
        raise PictureError(f"{path.name} is too large to show.")
    return data


def _small(path: Path) -> RGB:
    return _shrunk(pictures.decode(_bytes(path), path.name))[0]


def _small_or_none(path: Path) -> RGB | None:
    try:
        return _small(path)
    except (OSError, PictureError):
        return None


def _shrunk(rgb: RGB) -> tuple[RGB, float]:
    scale = min(1.0, SIDE / max(rgb.shape[:2]))
    size = (max(1, round(rgb.shape[1] * scale)), max(1, round(rgb.shape[0] * scale)))
    return np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8), scale


def _row(parts: Sequence[RGB]) -> RGB:
    height = max(part.shape[0] for part in parts)
    padded = [_pad(part, height, part.shape[1] + _GAP) for part in parts[:-1]]
    padded.append(_pad(parts[-1], height, parts[-1].shape[1]))
    return np.concatenate(padded, axis=1)


def _pad(part: RGB, height: int, width: int) -> RGB:
    room = ((0, height - part.shape[0]), (0, width - part.shape[1]), (0, 0))
    return np.pad(part, room, constant_values=128)


def _write(path: Path, rgb: RGB) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_suffix(".tmp")
    temporary.write_bytes(pictures.png(np.ascontiguousarray(rgb), level=6))
    temporary.replace(path)


def _key(paths: Sequence[Path], more: str) -> str:
    told = [more]
    for path in paths:
        stat = path.stat()
        told.append(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}")
    return hashlib.sha256("\n".join(told).encode("utf-8", "surrogateescape")).hexdigest()[:24]
