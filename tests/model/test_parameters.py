"""Sizes of the networks, derived from their widths, counted, and compared with the paper's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from model import networks
from tests.model import arithmetic
from tests.model.arithmetic import Cost

DERIVED: dict[str, Callable[[int], Cost]] = {
    "upernet_bayar": arithmetic.upernet_bayar,
    "upernet": arithmetic.upernet,
    "mvssnet": arithmetic.mvssnet,
}
COUNTS = {"upernet_bayar": 163_405_514, "upernet": 39_499_714, "mvssnet": 142_713_215}

# What the published code counts and these networks leave out.
FUSION_NEVER_USED = 9 * 1024 * 256 + 2 * 256
OUTPUTS_NEVER_USED = 2 * (9 * 256 * 256 + 2 * 256)
CLASSIFIERS_NEVER_USED = 2 * (2048 * 1000 + 1000)
SOBEL_FROZEN = 2 * 9 * (256 + 512 + 1024 + 2048)  # fixed filters, stored for every channel
LEFT_OUT = {
    "upernet_bayar": FUSION_NEVER_USED + OUTPUTS_NEVER_USED,
    "upernet": FUSION_NEVER_USED + OUTPUTS_NEVER_USED,
    "mvssnet": CLASSIFIERS_NEVER_USED + SOBEL_FROZEN,
}
PUBLISHED = {"upernet_bayar": 166_945_994, "upernet": 43_040_194, "mvssnet": 146_880_335}


@pytest.mark.parametrize("name", DERIVED)
def test_the_widths_give_the_stated_counts(name: str) -> None:
    derived = DERIVED[name](512).parameters
    assert derived == COUNTS[name]
    assert derived + LEFT_OUT[name] == PUBLISHED[name]


@pytest.mark.parametrize(
    ("name", "giga"), [("upernet_bayar", 158.0), ("upernet", 52.3), ("mvssnet", 166.2)]
)
def test_multiply_accumulates_at_the_paper_size(name: str, giga: float) -> None:
    assert DERIVED[name](512).macs / 1e9 == pytest.approx(giga, abs=0.05)


@pytest.mark.parametrize("name", DERIVED)
def test_the_network_is_what_was_derived(name: str) -> None:
    with torch.device("meta"):
        network = networks.build(name).eval()
    network = network.to_empty(device="cpu")  # counting needs no values, and drawing them is slow
    derived = DERIVED[name](64)
    assert sum(p.numel() for p in network.parameters()) == derived.parameters
    assert all(p.requires_grad for p in network.parameters())
    with torch.no_grad(), FlopCounterMode(display=False) as counted:
        network(torch.rand(1, 3, 64, 64))
    assert counted.get_total_flops() == 2 * derived.macs


def test_the_shipped_network_stays_small() -> None:
    count = sum(p.numel() for p in networks.build("small").parameters())
    assert count == 4_125_827
    assert count < COUNTS["upernet"] / 9
