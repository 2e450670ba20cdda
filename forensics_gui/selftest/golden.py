"""Stored results of the bundled samples, and the comparison with them.

A library that shifts results (another JPEG decoder, another convolution) is caught here before
a reader sees it. Kept per sample: the score, the outcome, the mean colour and the map, both
averaged over a grid, so that the file stays small and small roundings do not matter.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

import resources
from forensics_gui.evidence import Analysis
from model.errors import PalimpsestError

SCHEMA_VERSION = 1
GRID = 16
#: largest difference of a cell of the colour grid, in grey levels of 255
COLOUR_TOLERANCE = 1.0
#: largest difference of a cell of the map grid and of the score; float32 against float32 of
#: another processor or library, and half precision against float32
TOLERANCE = {"float32": 0.02, "bfloat16": 0.10}


class GoldenError(PalimpsestError):
    """The stored values are missing or belong to another checkpoint."""

    code = "selftest.golden"


def path() -> Path:
    """The file of stored values."""
    return resources.path("samples", "golden.json")


def describe(analysis: Analysis) -> dict[str, Any]:
    """What is stored of one analysed sample."""
    run, rgb = analysis.localisation, analysis.rgb
    if run is None or rgb is None:
        sentence = analysis.failure.sentence if analysis.failure is not None else ""
        raise GoldenError(f"{analysis.evidence.name} could not be analysed. {sentence}")
    return {
        "sha256": analysis.evidence.sha256,
        "score": round(run.score, 5),
        "outcome": analysis.outcome.value,
        "colour": np.round(_grid(rgb.mean(axis=2, dtype=np.float32)), 2).tolist(),
        "map": np.round(_grid(run.map), 4).tolist(),
    }


def document(items: Mapping[str, Mapping[str, Any]], checkpoint: str) -> str:
    """The text of the file for described samples and the sha256 of the weights."""
    whole = {
        "schema_version": SCHEMA_VERSION,
        "checkpoint_sha256": checkpoint,
        "precision": "float32",
        "samples": dict(items),
    }
    return json.dumps(whole, indent=None, separators=(",", ":"), sort_keys=True) + "\n"


def load(checkpoint: str) -> dict[str, Any]:
    """Stored samples by name. Raises ``GoldenError`` when they are of other weights."""
    try:
        whole = json.loads(path().read_text(encoding="utf-8"))
        samples: dict[str, Any] = whole["samples"]
        stored = whole["checkpoint_sha256"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise GoldenError(f"The stored values cannot be read: {error}.") from error
    if stored != checkpoint:
        raise GoldenError(
            "The stored values belong to another checkpoint "
            f"({stored[:12]}, this one is {checkpoint[:12]}).",
            "Write them anew with: palimpsest-cli self-test --update",
        )
    return samples


def differences(
    found: Mapping[str, Any], stored: Mapping[str, Any], precision: str
) -> Iterator[str]:
    """Sentences on everything that differs by more than the tolerance."""
    limit = TOLERANCE[precision]
    if found["sha256"] != stored["sha256"]:
        yield "the file itself has changed"
        return
    colour = _largest(found["colour"], stored["colour"])
    if not colour <= COLOUR_TOLERANCE:
        yield f"decoded pixels differ by up to {colour:.2f} of 255 (allowed {COLOUR_TOLERANCE})"
    values = _largest(found["map"], stored["map"])
    if not values <= limit:
        yield f"the map differs by up to {values:.3f} (allowed {limit})"
    score = abs(found["score"] - stored["score"])
    if not score <= limit:
        yield f"the score differs by {score:.3f} (allowed {limit})"
    if precision == "float32" and found["outcome"] != stored["outcome"]:
        yield f"the outcome is {found['outcome']}, it was {stored['outcome']}"


def _grid(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Means over ``GRID`` x ``GRID`` cells."""
    return np.asarray(cv2.resize(values, (GRID, GRID), interpolation=cv2.INTER_AREA), np.float32)


def _largest(one: Any, other: Any) -> float:
    a, b = np.asarray(one, np.float64), np.asarray(other, np.float64)
    if a.shape != b.shape:
        return float("inf")
    return float(np.abs(a - b).max())
