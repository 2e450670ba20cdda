from __future__ import annotations

from collections.abc import Callable

import pytest

from model.card import Calibration, ModelCard, ValidatedRange


def plain_card(**changes: object) -> ModelCard:
    """A card with plain values; keyword arguments replace any of them."""
    values: dict[str, object] = {
        "name": "Test",
        "version": "1",
        "architecture": "small",
        "arguments": {"width": 16},
        "tile_side": 256,
        "tile_overlap": 64,
        "threshold": 0.5,
        "score_threshold": 0.5,
        "threshold_origin": "set by hand for a test",
        "mask_calibration": Calibration(),
        "score_calibration": Calibration(),
        "false_alarms": None,
        "minimum_region": 0.001,
        "validated": ValidatedRange(256, 8000, ("jpeg", "png"), 60),
    }
    return ModelCard(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def make_card() -> Callable[..., ModelCard]:
    return plain_card
