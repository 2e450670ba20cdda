"""Records as an analysis leaves them, made here: a striped photograph and an exact map."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

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
from forensics_gui.report.records import CaseInfo, Environment
from model.card import (
    Calibration,
    FalseAlarms,
    ModelCard,
    Performance,
    TrainingSource,
    ValidatedRange,
)
from model.localisation import Localisation, TilePlan

THRESHOLD, SCORE_THRESHOLD = 0.5, 0.6
WEIGHTS = "ab" * 32


@pytest.fixture
def timestamp() -> datetime:
    return datetime(2026, 3, 1, 13, 30, 5, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def case() -> CaseInfo:
    return CaseInfo(
        case="2026-014", operator="The duty desk", organisation="Desk", request="Was it edited?"
    )


@pytest.fixture
def environment() -> Environment:
    return Environment(
        program="Palimpsest",
        version="0.0.1",
        commit="c" * 40,
        python="CPython 3.11",
        system="Linux",
        processor="A processor",
        libraries=(("numpy", "2.4"), ("torch", "2.12")),
        command_line=("palimpsest-cli", "analyse", "a photo.jpg", "--pdf", "/secret/report.pdf"),
    )


@pytest.fixture
def card() -> ModelCard:
    identity = Calibration()
    return ModelCard(
        name="test-net",
        version="1",
        architecture="small",
        arguments={},
        tile_side=512,
        tile_overlap=64,
        threshold=THRESHOLD,
        score_threshold=SCORE_THRESHOLD,
        threshold_origin="chosen for this test",
        mask_calibration=identity,
        score_calibration=Calibration(1.5, -0.25, "fitted for this test"),
        false_alarms=FalseAlarms(3, 300, 0.0034, 0.0289, "held-out pictures"),
        minimum_region=0.001,
        validated=ValidatedRange(64, 6000, ("jpeg", "png"), 60),
        training_data=(TrainingSource("drawn pictures", "free", 12),),
        performance=(Performance("held out", "splicing", "pixel F1 at 0.5", 0.61, 0.57, 0.65, 40),),
        licence="Apache-2.0",
        sources="Bayar and Stamm 2018",
        sha256=WEIGHTS,
    )


def photograph(width: int, height: int) -> np.ndarray:
    rng = np.random.default_rng(width * 10_000 + height)
    coarse = rng.integers(0, 255, (8, 12, 3), dtype=np.uint8)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC)


def regions_of(values: np.ndarray) -> tuple[Region, ...]:
    found = []
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (values >= THRESHOLD).astype(np.uint8)
    )
    for index in range(1, count):
        x, y, width, height, area = (int(number) for number in stats[index])
        inside = values[labels == index]
        share = area / values.size
        if share >= 0.001:
            found.append(
                Region(x, y, width, height, share, float(inside.mean()), float(inside.max()))
            )
    return tuple(found)


Maker = Callable[..., Analysis]


@pytest.fixture
def make(tmp_path: Path) -> Maker:
    """``make(name, boxes=..., score=...)``: an analysis of a file that really lies there."""

    def made(
        name: str = "photo.jpg",
        *,
        boxes: tuple[tuple[int, int, int, int], ...] = ((60, 40, 50, 30),),
        score: float = 0.87,
        size: tuple[int, int] = (320, 200),
        **changes: Any,
    ) -> Analysis:
        width, height = size
        rgb = photograph(width, height)
        path = tmp_path / f"evidence-{abs(hash(name)) % 10**8}.bin"
        path.write_bytes(rgb.tobytes())
        data = path.read_bytes()
        values = np.random.default_rng(1).uniform(0.01, 0.3, (height, width)).astype(np.float32)
        for x, y, across, down in boxes:
            values[y : y + down, x : x + across] = np.linspace(
                0.6, 0.95, across * down, dtype=np.float32
            ).reshape(down, across)
        responded = score >= SCORE_THRESHOLD and bool(boxes)
        pixels = hashlib.sha256(rgb.tobytes()).hexdigest()
        analysis = Analysis(
            evidence=Evidence(
                path,
                name,
                hashlib.sha256(data).hexdigest(),
                len(data),
                "jpeg",
                width,
                height,
                "2025-12-24T08:00:00Z",
                True,
            ),
            outcome=Outcome.RESPONSE if responded else Outcome.NO_RESPONSE,
            decode=DecodeRecord(
                "Pillow", "13.0", "RGB", 8, 1, 6, True, "sRGB", ("Alpha was dropped.",), pixels
            ),
            model=ModelRecord("test-net", "small", WEIGHTS, THRESHOLD, SCORE_THRESHOLD),
            localisation=Localisation(
                map=values,
                score=score,
                device="cpu",
                device_name="A processor",
                precision="float32",
                threads=2,
                plan=TilePlan(512, 64, 1),
                seconds=0.4,
                steps=(),
                input_sha256=pixels,
                map_sha256=hashlib.sha256(values.tobytes()).hexdigest(),
            ),
            regions=regions_of(values) if responded else (),
            checks=(
                Check(
                    "Metadata",
                    CheckState.FOUND,
                    "EXIF with 2 entries.",
                    details=(("Make", "Maker"), ("Comment", "x" * 900)),
                ),
                Check("Thumbnail", CheckState.FAILED, "", "the thumbnail is damaged"),
            ),
            started_utc="2026-03-01T12:29:59Z",
            seconds=0.7,
            rgb=rgb,
        )
        return replace(analysis, **changes)

    return made


@pytest.fixture
def missing() -> Analysis:
    return Analysis(
        evidence=Evidence(Path("gone.jpg"), "gone.jpg", "", 0, "", 0, 0, "", False),
        outcome=Outcome.NOT_ASSESSED,
        failure=Failure("intake.missing", "The file does not exist.", "Check its name."),
        started_utc="2026-03-01T12:29:59Z",
    )
