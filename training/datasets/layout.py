"""The data set file: what lies where in it, and the limits a reader holds it to.

One HDF5 file:

* attributes ``format`` and ``version`` on the root;
* ``bytes`` (B,) uint8: for each item the original image file, then its mask as PNG, nothing
  between. One contiguous block, so that an item is one read at a known place of the file:
  measured on 3,000 files of 15-60 kB in the page cache, 16 us an item; h5py slices of the same
  block 44 us, loose files 37 us, variable-length rows 400 us, chunks of 1 MiB 480 us;
* ``items/COLUMN`` (N,): one column for each field of an item. Texts are UTF-8 of fixed length:
  HDF5's variable-length texts go through a heap that a damaged file can send anywhere;
* ``header`` (H,) uint8: JSON: format and version, sha256 of the columns, sources with their
  tolerances, options.

No links but hard ones, no filters, no external storage, no virtual data sets.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

FORMAT = "palimpsest data set"
VERSION = 1

#: columns of numbers: name -> type
NUMBERS: Mapping[str, str] = {
    "offset": "<u8",
    "image_bytes": "<u8",
    "mask_bytes": "<u8",
    "width": "<u4",
    "height": "<u4",
    "label": "|u1",
    "marked": "<f8",
    "border": "<f8",
    "likeness": "<u8",
    "likeness_second": "<u8",
}
#: columns of digests, (N, 32) uint8
DIGESTS = ("sha256", "pixels_sha256", "mask_sha256")
#: columns of texts
TEXTS = ("name", "source", "manipulation", "split", "group")
COLUMNS = (*NUMBERS, *DIGESTS, *TEXTS)

MAX_ITEMS = 5_000_000
MAX_TEXT = 4096
MAX_HEADER = 1 << 20
#: all columns of a file together, bytes in memory
MAX_COLUMNS = 4 << 30
#: pixels of one image; the program opens pictures of 200 megapixels
MAX_PIXELS = 220_000_000
#: encoded bytes of one image or mask
MAX_ENCODED = 1 << 30

Columns = dict[str, npt.NDArray[Any]]


def digest_of(columns: Columns) -> str:
    """sha256 of all columns, by which damage to them is noticed."""
    digest = hashlib.sha256()
    for name in COLUMNS:
        digest.update(np.ascontiguousarray(columns[name]).tobytes())
    return digest.hexdigest()


def text_column(values: list[str]) -> npt.NDArray[np.bytes_]:
    """UTF-8 of fixed length. A name that is no valid Unicode keeps its bytes."""
    encoded = [v.encode("utf-8", "surrogateescape") for v in values]
    width = max((len(e) for e in encoded), default=1)
    return np.array(encoded, dtype=f"S{max(1, width)}")


def text(value: object) -> str:
    """One cell of a text column."""
    return bytes(value).decode("utf-8", "surrogateescape")  # type: ignore[call-overload]


def digest_column(values: list[str]) -> npt.NDArray[np.uint8]:
    """(N, 32) from hexadecimal; an empty digest is all zeros."""
    joined = b"".join(bytes.fromhex(v) if v else bytes(32) for v in values)
    return np.frombuffer(joined, dtype=np.uint8).reshape(len(values), 32)


def digest(row: npt.NDArray[np.uint8]) -> str:
    """Hexadecimal of one row of a digest column, empty when all zeros."""
    raw = row.tobytes()
    return raw.hex() if any(raw) else ""
