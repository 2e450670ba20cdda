"""Parameters and multiply-accumulates of the paper's networks, from their widths alone."""

from __future__ import annotations

from dataclasses import dataclass

BAYAR = 3 * 24  # free weights: 3 filters of 5x5 without their centres


@dataclass(frozen=True)
class Cost:
    parameters: int
    macs: int = 0

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.parameters + other.parameters, self.macs + other.macs)

    def __mul__(self, times: int) -> Cost:
        return Cost(self.parameters * times, self.macs * times)


def conv(inp: int, out: int, kernel: int, side: int) -> Cost:
    """Without bias, giving a square of ``side``."""
    weights = inp * out * kernel**2
    return Cost(weights, weights * side**2)


def conv_bn(inp: int, out: int, kernel: int, side: int) -> Cost:
    return conv(inp, out, kernel, side) + Cost(2 * out)


def conv_bias(inp: int, out: int, kernel: int, side: int) -> Cost:
    return conv(inp, out, kernel, side) + Cost(out)


def bottleneck(inp: int, planes: int, out: int, before: int, side: int) -> Cost:
    """torchvision's: the stride is the 3x3's. ``before`` and ``side``: of input and output."""
    cost = conv_bn(inp, planes, 1, before) + conv_bn(planes, planes, 3, side)
    cost += conv_bn(planes, out, 1, side)
    return cost + conv_bn(inp, out, 1, side) if inp != out else cost


def resnet50(side: int, deep_stem: bool = False, dilated: bool = False) -> Cost:
    half, quarter = side // 2, side // 4
    if deep_stem:
        inp = 128
        cost = conv_bn(3, 64, 3, half) + conv_bn(64, 64, 3, half) + conv_bn(64, 128, 3, half)
    else:
        inp = 64
        cost = conv_bn(3, 64, 7, half)
    before = quarter
    sides = [side // 4, side // 8, side // 16, side // 16 if dilated else side // 32]
    for planes, blocks, now in zip((64, 128, 256, 512), (3, 4, 6, 3), sides, strict=True):
        cost += bottleneck(inp, planes, 4 * planes, before, now)
        cost += bottleneck(4 * planes, planes, 4 * planes, now, now) * (blocks - 1)
        inp, before = 4 * planes, now
    return cost


def upernet(side: int) -> Cost:
    quarter, coarse = side // 4, side // 32
    cost = resnet50(side, deep_stem=True)
    for bins in (1, 2, 3, 6):
        cost += conv_bn(2048, 512, 1, bins)
    cost += conv_bn(2048 + 4 * 512, 256, 3, coarse)
    for channels, part in ((256, 4), (512, 8), (1024, 16)):
        cost += conv_bn(channels, 256, 1, side // part)
    cost += conv_bn(256, 256, 3, quarter)
    localise = conv_bn(256, 256, 3, quarter) + conv_bias(256, 1, 1, quarter)
    detect = conv_bn(256, 256, 3, coarse) + conv_bias(256, 1, 1, 1)
    return cost + localise + detect


def upernet_bayar(side: int) -> Cost:
    cost = upernet(side) + resnet50(side, deep_stem=True) + Cost(BAYAR, 3 * 25 * side**2)
    for channels, part in ((256, 4), (512, 8), (1024, 16), (2048, 32)):
        cost += conv_bias(2 * channels, channels, 3, side // part)
    return cost


def edge_residual(inp: int, side: int) -> Cost:
    norm = Cost(2)
    return conv_bias(inp, 1, 1, side) + conv_bias(1, 1, 3, side) * 2 + norm


def mvssnet(side: int) -> Cost:
    quarter, last = side // 4, side // 16
    cost = resnet50(side, dilated=True) * 2 + Cost(BAYAR, 3 * 25 * side**2)
    for channels, part in ((256, 4), (512, 8), (1024, 16), (2048, 16)):
        gate = Cost(4, 2 * 9 * (side // part) ** 2)  # one plane through two fixed filters
        cost += gate + edge_residual(channels, side // part)
    cost += edge_residual(1, quarter) * 3
    positions = last**2
    cost += conv_bn(4096, 1024, 3, last) * 2 + conv_bn(1024, 1024, 3, last) * 2
    cost += conv_bias(1024, 128, 1, last) * 2 + conv_bias(1024, 1024, 1, last)
    cost += Cost(1, positions**2 * (128 + 1024))  # places with places, and their sum
    cost += Cost(1, 2 * positions * 1024**2)  # channels with channels, and their sum
    return cost + conv_bias(1024, 1, 1, last)
