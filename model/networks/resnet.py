"""ResNet-50 features (He et al. 2016) from torchvision's blocks, without a classifier.

``layer1`` to ``layer4`` are named as torchvision names them, so its weights fit there.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import ClassVar

from torch import Tensor, nn
from torchvision.models.resnet import Bottleneck

from model.networks.blocks import conv_bn

#: blocks of the four stages of ResNet-50
BLOCKS = (3, 4, 6, 3)


class Block(Bottleneck):
    """torchvision's residual block, which runs convolutions and norms as attributes."""

    #: which norm directly follows which convolution, for :func:`model.fusion.fuse`
    norms: ClassVar[dict[str, str]] = {"conv1": "bn1", "conv2": "bn2", "conv3": "bn3"}


class ResNet50(nn.Module):
    """RGB or residuals (B, 3, H, W) -> four levels, finest first, with ``channels`` each.

    Args:
        deep_stem: three 3x3 convolutions instead of one of 7x7, as in the paper's UPerNet.
        dilated: the last stage keeps stride 16 and its three blocks have dilations 1, 2, 4,
            as in MVSS-Net; otherwise the levels are at 1/4, 1/8, 1/16 and 1/32.
        width: channels of the first stage's inner convolutions; 64 is the published size.
        blocks: residual blocks of each of the four stages; fewer are a reduced backbone for
            machines without a GPU.

    Raises:
        ValueError: ``blocks`` are not four counts of at least one.
    """

    def __init__(
        self,
        deep_stem: bool = False,
        dilated: bool = False,
        width: int = 64,
        blocks: Sequence[int] = BLOCKS,
    ) -> None:
        super().__init__()
        if len(blocks) != len(BLOCKS) or min(blocks) < 1:
            raise ValueError(f"blocks must be four counts of at least 1, got {tuple(blocks)}")
        self.channels = tuple(width * factor * Block.expansion for factor in (1, 2, 4, 8))
        stem: OrderedDict[str, nn.Module] = OrderedDict()
        if deep_stem:
            inner = 2 * width
            stem["conv1"] = conv_bn(3, width, 3, stride=2)
            stem["conv2"] = conv_bn(width, width, 3)
            stem["conv3"] = conv_bn(width, inner, 3)
        else:
            inner = width
            stem["conv1"] = nn.Conv2d(3, inner, 7, stride=2, padding=3, bias=False)
            stem["bn1"] = nn.BatchNorm2d(inner)
            stem["relu"] = nn.ReLU(inplace=True)
        stem["maxpool"] = nn.MaxPool2d(3, stride=2, padding=1)
        self.stem = nn.Sequential(stem)
        for index, count in enumerate(blocks):
            last = dilated and index == len(blocks) - 1
            stride = 1 if index == 0 or last else 2
            dilations = [2**i if last else 1 for i in range(count)]
            stage = _stage(inner, width * 2**index, stride, dilations)
            self.add_module(f"layer{index + 1}", stage)
            inner = self.channels[index]
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")

    def forward(self, x: Tensor) -> list[Tensor]:
        levels = []
        x = self.stem(x)
        for index in range(len(BLOCKS)):
            x = getattr(self, f"layer{index + 1}")(x)
            levels.append(x)
        return levels


def _stage(inp: int, planes: int, stride: int, dilations: list[int]) -> nn.Sequential:
    out = planes * Block.expansion
    # Every stage's first block changes the number of channels: its skip is a convolution.
    skip = nn.Sequential(nn.Conv2d(inp, out, 1, stride, bias=False), nn.BatchNorm2d(out))
    blocks = [Block(inp, planes, stride, skip, dilation=dilations[0])]
    blocks += [Block(out, planes, dilation=dilation) for dilation in dilations[1:]]
    return nn.Sequential(*blocks)
