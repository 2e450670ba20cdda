"""A network made ready for inference: batch norm folded into the convolutions, activation
fused into them, constraints resolved, weights in the precision they run in.

The original is left alone; the copy gives the same answers to rounding (tests compare them
for every architecture) in about half the time on a processor.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import TypeVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from model.networks.bayar import BayarConv2d

Network = TypeVar("Network", bound=nn.Module)


class FusedConv(nn.Module):
    """Convolution, folded batch norm and activation as one step; casts its input.

    On a processor with oneDNN the three are one kernel.
    """

    weight: Tensor
    bias: Tensor | None

    def __init__(
        self,
        conv: nn.Conv2d,
        norm: nn.BatchNorm2d | None,
        act: nn.Module | None,
        dtype: torch.dtype,
    ) -> None:
        super().__init__()
        weight, bias = _fold(conv, norm)
        self.register_buffer("weight", weight.to(dtype, memory_format=torch.channels_last))
        # Rounding the bias to bf16 would shift whole channels; only oneDNN wants one type.
        self.register_buffer("bias", None if bias is None else bias.to(dtype))
        self.stride = list(conv.stride)
        self.padding = [int(side) for side in conv.padding]
        self.dilation = list(conv.dilation)
        self.groups = conv.groups
        self.name, self.bounds = _activation(act)

    def forward(self, x: Tensor) -> Tensor:
        x = x.to(self.weight.dtype)
        if x.device.type == "cpu" and torch.backends.mkldnn.is_available():
            fused: Tensor = torch.ops.mkldnn._convolution_pointwise(
                x.contiguous(memory_format=torch.channels_last),
                self.weight,
                self.bias,
                self.padding,
                self.stride,
                self.dilation,
                self.groups,
                self.name,
                self.bounds,
                "",
            )
            return fused
        y = F.conv2d(
            x, self.weight, self.bias, self.stride, self.padding, self.dilation, self.groups
        )
        if self.name == "relu":
            return y.relu_()
        return F.hardtanh_(y, *self.bounds) if self.name == "hardtanh" else y


class FixedBayar(nn.Module):
    """BayarConv with its kernel computed once; stays float32, as the original does."""

    kernel: Tensor

    def __init__(self, bayar: BayarConv2d) -> None:
        super().__init__()
        self.register_buffer("kernel", bayar.kernel().detach())
        self.pad = bayar.kernel_size // 2

    def forward(self, planes: Tensor) -> Tensor:
        with torch.autocast(planes.device.type, enabled=False):
            padded = F.pad(planes.float(), (self.pad,) * 4, mode="reflect")
            return F.conv2d(padded, self.kernel)


def fuse(network: Network, dtype: torch.dtype = torch.float32) -> Network:
    """A copy of a network for inference.

    Args:
        network: any module; every ``nn.Conv2d``, with the ``BatchNorm2d`` and ReLU or ReLU6
            that follow it in an ``nn.Sequential``, or the norm that its parent's ``norms``
            name for it, is replaced.
        dtype: of the convolutions, float32, bfloat16 or float16. Convolutions with one output
            channel (the heads, whose output is a logit) stay float32.

    The copy keeps the class, so ``pool`` and the class attributes work; its ``state_dict`` is
    no longer the original's.
    """
    memo = {id(p): p for p in network.parameters()}  # weights are folded from the originals
    fused = copy.deepcopy(network, memo).eval()
    with torch.no_grad():
        _replace_inside(fused, dtype)
        for module in fused.modules():  # what was not folded is still the original's own
            for name, value in module.named_parameters(recurse=False):
                copied = nn.Parameter(value.detach().clone(), requires_grad=False)
                setattr(module, name, copied)
    return fused


def _replace_inside(parent: nn.Module, dtype: torch.dtype) -> None:
    children = list(parent.named_children())
    for index, (name, child) in enumerate(children):
        if type(child) is nn.Conv2d and child.padding_mode == "zeros":
            followers = _followers(parent, name, children[index + 1 : index + 3])
            _fuse_at(parent, name, child, followers, dtype)
        elif isinstance(child, BayarConv2d):
            setattr(parent, name, FixedBayar(child))
        else:
            _replace_inside(child, dtype)


def _followers(
    parent: nn.Module, name: str, following: list[tuple[str, nn.Module]]
) -> list[tuple[str, nn.Module]]:
    """What runs directly after a convolution and nowhere else."""
    if isinstance(parent, nn.Sequential):
        return following
    norms: Mapping[str, str] = getattr(parent, "norms", {})
    return [(norms[name], getattr(parent, norms[name]))] if name in norms else []


def _fuse_at(
    parent: nn.Module,
    name: str,
    conv: nn.Conv2d,
    followers: list[tuple[str, nn.Module]],
    dtype: torch.dtype,
) -> None:
    norm: nn.BatchNorm2d | None = None
    act: nn.Module | None = None
    used: list[str] = []
    rest = list(followers)
    if rest and isinstance(rest[0][1], nn.BatchNorm2d):
        key, module = rest.pop(0)
        norm = module if isinstance(module, nn.BatchNorm2d) else None
        used.append(key)
    if rest and isinstance(rest[0][1], (nn.ReLU, nn.ReLU6)):
        key, act = rest.pop(0)
        used.append(key)
    own = torch.float32 if conv.out_channels == 1 else dtype
    setattr(parent, name, FusedConv(conv, norm, act, own))
    for key in used:
        setattr(parent, key, nn.Identity())


def _fold(conv: nn.Conv2d, norm: nn.BatchNorm2d | None) -> tuple[Tensor, Tensor | None]:
    weight = conv.weight.detach().double()
    bias = None if conv.bias is None else conv.bias.detach().double()
    if norm is None:
        return weight, bias
    if norm.running_mean is None or norm.running_var is None:
        raise ValueError("batch norm without running statistics cannot be folded")
    scale = (norm.running_var.double() + norm.eps).rsqrt()
    if norm.affine:
        scale = scale * norm.weight.detach().double()
    shift = -norm.running_mean.double() * scale
    if norm.affine:
        shift = shift + norm.bias.detach().double()
    if bias is not None:
        shift = shift + bias * scale
    return weight * scale.view(-1, 1, 1, 1), shift


def _activation(act: nn.Module | None) -> tuple[str, list[float]]:
    if act is None:
        return "none", []
    if isinstance(act, nn.ReLU6):  # before ReLU: both are known by what oneDNN calls them
        return "hardtanh", [0.0, 6.0]
    return "relu", []
