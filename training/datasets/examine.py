"""Everything that is found out about an image by opening it, once."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from training import pictures
from training.datasets import difference, headers, likeness, masks
from training.datasets.folders import Entry
from training.datasets.layout import MAX_ENCODED, MAX_PIXELS
from training.datasets.types import Source
from training.pictures import RGB, Mask, PictureError, Tables

#: problems for which an image is left out of the data set
BLOCKING = frozenset(
    {
        "unreadable",
        "too_large",
        "mask_unreadable",
        "mask_size",
        "mask_grey",
        "mask_empty",
        "pair_size",
        "pair_same",
        "pair_misaligned",
        "pair_everywhere",
    }
)
#: shorter sides than this hold no trace to learn from
SMALL = 64


@dataclass(frozen=True)
class Exam:
    """What opening an image showed. Digests are hexadecimal; ``likeness``: two fingerprints, or
    None for a plain surface; ``tables``: JPEG quantisation tables; ``marked`` and ``border``:
    share of the picture and of its outermost pixels that the mask marks; ``problems``: code and
    words each. ``mask_at`` and ``mask_bytes``: where the PNG of the mask lies in the journal."""

    width: int = 0
    height: int = 0
    image_bytes: int = 0
    format: str = ""
    sha256: str = ""
    pixels_sha256: str = ""
    likeness: tuple[int, int] | None = None
    tables: Tables | None = None
    label: int = 0
    marked: float = 0.0
    border: float = 0.0
    mask_sha256: str = ""
    mask_at: int = 0
    mask_bytes: int = 0
    problems: tuple[tuple[str, str], ...] = field(default=())

    @property
    def usable(self) -> bool:
        return not any(code in BLOCKING for code, _ in self.problems)


class _ProblemError(Exception):
    """Stops the examination of one image; never leaves this module."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(words)
        self.code, self.words = code, words


def examine(entry: Entry, source: Source) -> tuple[Exam, bytes]:
    """Open an image with its mask or original; never raises for what is in a file.

    Returns:
        What was found, and the mask as PNG (empty when authentic or left out).
    """
    try:
        data = _bytes(entry.image, "unreadable")
        rgb = _decoded(data, entry.image)
    except _ProblemError as problem:
        return Exam(label=entry.label, problems=((problem.code, problem.words),)), b""
    height, width = rgb.shape[:2]
    problems: list[tuple[str, str]] = []
    if min(width, height) < SMALL:
        problems.append(("small", f"{width}x{height}"))
    exam = Exam(
        width=width,
        height=height,
        image_bytes=len(data),
        format=headers.format_of(data),
        sha256=hashlib.sha256(data).hexdigest(),
        pixels_sha256=pixels_digest(rgb),
        likeness=likeness.fingerprints(rgb),
        tables=pictures.quantisation_tables(data),
    )
    try:
        mask, marked, border = _mask_of(entry, source, rgb, problems)
    except _ProblemError as problem:
        problems.append((problem.code, problem.words))
        return replace(exam, label=entry.label, problems=tuple(problems)), b""
    if mask is None:
        return replace(exam, problems=tuple(problems)), b""
    png = pictures.mask_png(mask)
    return replace(
        exam,
        label=1,
        marked=marked,
        border=border,
        mask_sha256=hashlib.sha256(png).hexdigest(),
        mask_bytes=len(png),
        problems=tuple(problems),
    ), png


def pixels_digest(rgb: RGB) -> str:
    """sha256 of the decoded picture with its size: equal for files that differ in metadata."""
    digest = hashlib.sha256(f"{rgb.shape[1]}x{rgb.shape[0]}:".encode())
    digest.update(np.ascontiguousarray(rgb).data)
    return digest.hexdigest()


def _mask_of(
    entry: Entry, source: Source, rgb: RGB, problems: list[tuple[str, str]]
) -> tuple[Mask | None, float, float]:
    if entry.original is not None:
        mask = _by_difference(entry.original, source.tolerance, rgb)
        return mask, float(mask.mean()), masks.border_share(mask)
    if entry.mask is None:
        return None, 0.0, 0.0
    data = _bytes(entry.mask, "mask_unreadable")
    size = headers.stated_size(data)
    shape = rgb.shape[:2]
    # compared before anything is decoded: a small file may claim a size that fills the memory
    if size is not None and (size[1], size[0]) != shape:
        raise _ProblemError("mask_size", _sizes(size, shape))
    try:
        levels = pictures.decode_grey(data, entry.mask.name)
    except PictureError as error:
        raise _ProblemError("mask_unreadable", error.sentence) from error
    if levels.shape != shape:
        raise _ProblemError("mask_size", _sizes((levels.shape[1], levels.shape[0]), shape))
    reading = masks.binarise(levels, invert=source.invert)
    if reading.grey:
        raise _ProblemError("mask_grey", "")
    if not reading.mask.any():
        if source.empty_is_authentic:
            return None, 0.0, 0.0
        raise _ProblemError("mask_empty", "")
    if reading.mask.all():
        problems.append(("mask_full", ""))
    return reading.mask, reading.marked, reading.border


def _by_difference(original: Path, tolerance: int, rgb: RGB) -> Mask:
    before = _decoded(_bytes(original, "unreadable"), original)
    if before.shape != rgb.shape:
        raise _ProblemError("pair_size", _sizes((before.shape[1], before.shape[0]), rgb.shape[:2]))
    found = difference.difference(rgb, before, tolerance)
    if found.problem:
        dx, dy = found.shift
        words = f"{dx:+.0f}, {dy:+.0f} pixels" if found.problem == "misaligned" else ""
        raise _ProblemError(f"pair_{found.problem}", words)
    return found.mask


def _sizes(other: tuple[int, int], shape: tuple[int, int]) -> str:
    turned = ", turned by 90 degrees" if other == shape and shape[0] != shape[1] else ""
    return f"it is {other[0]}x{other[1]} against {shape[1]}x{shape[0]}{turned}"


def _bytes(path: Path, code: str) -> bytes:
    try:
        if path.stat().st_size > MAX_ENCODED:
            raise _ProblemError("too_large", f"more than {MAX_ENCODED >> 30} GiB")
        return path.read_bytes()
    except OSError as error:
        raise _ProblemError(code, error.strerror or str(error)) from error


def _decoded(data: bytes, path: Path) -> RGB:
    size = headers.stated_size(data)
    if size is not None and size[0] * size[1] > MAX_PIXELS:
        raise _ProblemError("too_large", f"{size[0]}x{size[1]}")
    if size is None and data:
        raise _ProblemError("unreadable", "no picture")
    try:
        return pictures.decode(data, path.name)
    except PictureError as error:
        raise _ProblemError("unreadable", error.sentence) from error
