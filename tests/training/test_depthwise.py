"""The faster gradients are the gradients."""

from __future__ import annotations

import pytest
import torch
import torch.nn.functional as F
from torch import nn

from model.networks import build
from training.depthwise import quicken


@pytest.mark.parametrize(("side", "stride"), [(3, 1), (3, 2), (5, 1), (5, 2)])
@pytest.mark.parametrize("height", [15, 16])
def test_gradients_equal_those_of_the_convolution(side: int, stride: int, height: int) -> None:
    torch.manual_seed(0)
    layer = nn.Conv2d(6, 6, side, stride, side // 2, groups=6, bias=False)
    x = torch.randn(2, 6, height, 19, requires_grad=True)
    expected = F.conv2d(x, layer.weight, None, stride, side // 2, 1, 6)
    gradient = torch.randn_like(expected)
    wanted = torch.autograd.grad(expected, (x, layer.weight), gradient)
    assert quicken(layer) == 1
    output = layer(x)
    assert torch.equal(output, expected)
    for found, right in zip(
        torch.autograd.grad(output, (x, layer.weight), gradient), wanted, strict=True
    ):
        torch.testing.assert_close(found, right, rtol=1e-5, atol=1e-4)


def test_bfloat16_under_autocast() -> None:
    torch.manual_seed(0)
    layer = nn.Conv2d(8, 8, 5, 1, 2, groups=8, bias=False)
    x = torch.randn(2, 8, 24, 24, requires_grad=True)
    (wanted,) = torch.autograd.grad(layer(x).square().sum(), layer.weight)
    quicken(layer)
    with torch.autocast("cpu", torch.bfloat16):
        output = layer(x)
    assert output.dtype == torch.bfloat16
    (found,) = torch.autograd.grad(output.float().square().sum(), layer.weight)
    assert found.dtype == torch.float32
    torch.testing.assert_close(found, wanted, rtol=0.03, atol=0.03 * float(wanted.abs().max()))


def test_other_layers_are_left_alone_and_names_stay() -> None:
    network = build("small")
    names = list(network.state_dict())
    assert quicken(network) > 20
    assert list(network.state_dict()) == names
    assert quicken(nn.Conv2d(8, 8, 3, groups=2)) == 0
