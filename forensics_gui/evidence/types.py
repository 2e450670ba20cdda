"""Frozen records of what happened to one file. A report is a pure function of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np
import numpy.typing as npt

from model.localisation import Localisation

SCHEMA_VERSION = 1


class Outcome(StrEnum):
    """Result of the network for one image, as written to JSON."""

    RESPONSE = "response"
    NO_RESPONSE = "no_response"
    NOT_ASSESSED = "not_assessed"


class CheckState(StrEnum):
    """How a check ended. An error is never shown as 'not found'."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    NOT_APPLICABLE = "not_applicable"
    FAILED = "failed"


@dataclass(frozen=True)
class Check:
    """One check that really ran. ``summary`` is one plain sentence; ``details`` are rows of
    (name, value) to show and print; ``reason`` is filled when it failed or did not apply."""

    name: str
    state: CheckState
    summary: str
    reason: str = ""
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Evidence:
    """One file as it was read.

    ``sha256`` is of the very bytes that were decoded. ``type`` is sniffed from content
    (``"jpeg"``, ``"png"``, ``"tiff"``, ``"bmp"``, ``"gif"``, ``"webp"``, ``"avif"``,
    ``"heic"``);
    ``width`` and ``height`` are of the upright image, after ``orientation`` was applied.
    """

    path: Path
    name: str
    sha256: str
    bytes: int
    type: str
    width: int
    height: int
    modified_utc: str
    extension_matches: bool


@dataclass(frozen=True)
class DecodeRecord:
    """How bytes became pixels: enough to repeat it.

    ``orientation`` is the EXIF tag 1-8 (1 when absent); ``orientation_applied`` says
    whether the upright image differs from the stored one. ``notes`` are sentences on every
    conversion made (16 to 8 bit, CMYK, palette, alpha, frames, colour profile).
    ``pixels_sha256`` is of the upright uint8 RGB array (H, W, 3), C order.
    """

    library: str
    library_version: str
    mode: str
    bit_depth: int
    frames: int
    orientation: int
    orientation_applied: bool
    icc_profile: str
    notes: tuple[str, ...]
    pixels_sha256: str


@dataclass(frozen=True)
class Region:
    """A connected tampered region: box in pixels of the upright image, share of the image's
    area in [0, 1], mean and maximum of the localisation map inside it in [0, 1]."""

    x: int
    y: int
    width: int
    height: int
    area_fraction: float
    mean: float
    max: float


@dataclass(frozen=True)
class ModelRecord:
    """The checkpoint that was used. ``threshold`` is on the map, ``score_threshold`` on the
    image-level score."""

    name: str
    architecture: str
    sha256: str
    threshold: float
    score_threshold: float


@dataclass(frozen=True)
class Failure:
    """Why an item could not be assessed."""

    code: str
    sentence: str
    hint: str = ""


@dataclass(frozen=True)
class Analysis:
    """Everything known about one image after ``analyse()``.

    ``rgb`` is the upright uint8 image (H, W, 3) and ``localisation.map`` the raw map of the
    same size; both are ``None`` when the file could not be decoded or assessed (``failure``
    then says why). ``out_of_range`` are sentences on why the image lies outside what the
    model was validated on; empty when inside.
    """

    evidence: Evidence
    outcome: Outcome
    decode: DecodeRecord | None = None
    model: ModelRecord | None = None
    localisation: Localisation | None = None
    regions: tuple[Region, ...] = ()
    checks: tuple[Check, ...] = ()
    out_of_range: tuple[str, ...] = ()
    failure: Failure | None = None
    started_utc: str = ""
    seconds: float = 0.0
    rgb: npt.NDArray[np.uint8] | None = field(default=None, repr=False)
    icc: bytes = field(default=b"", repr=False)
    schema_version: int = SCHEMA_VERSION
