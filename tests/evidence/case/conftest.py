"""Cases in a folder of the test's own, with evidence in another."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from forensics_gui.evidence.case import Case
from forensics_gui.evidence.types import (
    Analysis,
    Check,
    CheckState,
    DecodeRecord,
    Evidence,
    Failure,
    ModelRecord,
    Outcome,
    Region,
)
from model.localisation import Localisation, TilePlan


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "workspace" / "cases"


@pytest.fixture
def case(root: Path) -> Iterator[Case]:
    with Case.create(root, "Harbour fire", actor="Desk 2") as made:
        yield made


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    return written(tmp_path / "evidence" / "photograph.jpg", b"the bytes of a photograph")


def written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def analysis_of(path: Path, *, score: float = 0.75) -> Analysis:
    """A result with something in every field, of the file as it is now."""
    data = path.read_bytes()
    values = np.full((4, 6), 0.25, np.float32)
    return Analysis(
        evidence=Evidence(
            path, path.name, hashlib.sha256(data).hexdigest(), len(data), "jpeg", 6, 4,
            "2026-01-02T03:04:05Z", True,
        ),
        outcome=Outcome.RESPONSE,
        decode=DecodeRecord("OpenCV", "5", "RGB", 8, 1, 6, True, "sRGB", ("Turned.",), "ab" * 32),
        model=ModelRecord("net", "small", "0" * 64, 0.5, 0.4),
        localisation=Localisation(
            map=values, score=score, device="cpu", device_name="Test", precision="float32",
            threads=1, plan=TilePlan(256, 64, 1), seconds=0.5, steps=("Smaller tiles.",),
            input_sha256="cd" * 32, map_sha256=hashlib.sha256(values.data).hexdigest(),
        ),
        regions=(Region(1, 1, 2, 2, 0.25, 0.6, 0.9),),
        checks=(
            Check("EXIF", CheckState.FOUND, "Tags.", details=(("Software", "=cmd()"), ("", "x"))),
            Check("C2PA", CheckState.FAILED, "Not read.", "It is damaged."),
        ),
        out_of_range=("Too small.",),
        started_utc="2026-01-02T03:04:05Z",
        seconds=1.25,
        rgb=np.zeros((4, 6, 3), np.uint8),
        icc=b"profile",
    )  # fmt: skip


def failed_analysis(path: Path) -> Analysis:
    """A result of a file that could not be read."""
    return Analysis(
        evidence=Evidence(path, path.name, "", 0, "", 0, 0, "", False),
        outcome=Outcome.NOT_ASSESSED,
        failure=Failure("intake.missing", "There is no such file.", "Look for it."),
    )


def light(analysis: Analysis) -> Analysis:
    """What is kept of a result."""
    assert analysis.localisation is not None
    return dataclasses.replace(analysis, rgb=None, icc=b"")


Spoil = Callable[[Path], None]
