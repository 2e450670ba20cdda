"""A very small generative network that makes image content: redraws regions and enlarges them.

It is no match for a diffusion model and is not meant to be: what a localiser can learn from it
are the traces that any convolutional decoder leaves (a strided lattice, missing sensor noise,
softened grain) where it redrew part of a photograph. It learned to fill holes as well, but what it
puts there is a smear; holes are filled by patches first (:mod:`.patch_fill`) and then redrawn.
``weights/regenerator.json`` says how it was made;
``python -m training.synthesis.train_regenerator`` makes it.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from training.pictures import RGB, Mask

WEIGHTS = Path(__file__).parent / "weights" / "regenerator.safetensors"
#: pixels of context around the region that the network sees
CONTEXT = 32
#: a region of more pixels than this a side is not sent through the network
LARGEST = 640
_STRIDE = 4


class _Residual(nn.Module):
    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        self.wide = nn.Conv2d(width, width, 3, dilation=dilation)
        self.mix = nn.Conv2d(width, width, 1)
        self.reach = dilation

    def forward(self, x: Tensor) -> Tensor:
        padded = F.pad(x, (self.reach,) * 4, mode="replicate")
        return x + self.mix(F.gelu(self.wide(padded)))


class Regenerator(nn.Module):
    """(B, 5, H, W) float32 in [0, 1] -> (B, 3, H, W), H and W multiples of 4.

    Channels: red, green, blue (holes filled in smoothly), 1 where there is a hole, and how much
    resolution is missing (0 none, 1 all). Everything passes through 64 channels at a quarter of
    the resolution, without a way around, as in the autoencoders of latent diffusion."""

    def __init__(self, half: int = 48, quarter: int = 64) -> None:
        super().__init__()
        self.take = nn.Conv2d(20, half, 3, padding=1)
        self.down = nn.Conv2d(half, quarter, 3, stride=2, padding=1)
        self.body = nn.Sequential(*(_Residual(quarter, d) for d in (1, 2, 4, 8)))
        self.up = nn.Conv2d(quarter, half, 3, padding=1)
        self.give = nn.Conv2d(half, 12, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        features = F.gelu(self.take(F.pixel_unshuffle(x, 2)))
        features = self.body(F.gelu(self.down(features)))
        features = F.gelu(self.up(F.interpolate(features, scale_factor=2.0, mode="nearest")))
        drawn: Tensor = F.pixel_shuffle(self.give(features), 2)
        return drawn + 0.5


@lru_cache(maxsize=1)
def shipped() -> Regenerator | None:
    """The network with the weights beside this module; None where they were left out."""
    if not WEIGHTS.is_file():
        return None
    network = Regenerator()
    network.load_state_dict({k: v.float() for k, v in load_file(WEIGHTS).items()})
    return network.eval().requires_grad_(False)


def smooth_fill(rgb: RGB, hole: Mask) -> RGB:
    """The hole filled from its surroundings, coarse to fine (pull-push, Gortler et al. 1996)."""
    colour = np.where(hole[..., None], 0, rgb).astype(np.float32)
    weight = (~hole).astype(np.float32)
    levels = [(colour, weight)]
    while min(weight.shape) > 2 and weight.min() == 0:
        size = ((weight.shape[1] + 1) // 2, (weight.shape[0] + 1) // 2)
        colour = np.asarray(cv2.resize(colour, size, interpolation=cv2.INTER_AREA), np.float32)
        weight = np.asarray(cv2.resize(weight, size, interpolation=cv2.INTER_AREA), np.float32)
        levels.append((colour, weight))
    filled = colour / np.maximum(weight, 1e-3)[..., None]
    for colour, weight in reversed(levels[:-1]):
        size = (weight.shape[1], weight.shape[0])
        coarse = np.asarray(cv2.resize(filled, size, interpolation=cv2.INTER_LINEAR), np.float32)
        filled = colour + coarse * (1 - weight)[..., None]
    return np.asarray(np.rint(filled.clip(0, 255)), np.uint8)


def encode(rgb: RGB, hole: Mask | None = None, lost: float = 0.0) -> npt.NDArray[np.float32]:
    """The network's input (5, H, W) of a picture (H, W, 3) whose hole is filled already."""
    planes = np.empty((5, *rgb.shape[:2]), np.float32)
    planes[:3] = rgb.transpose(2, 0, 1)
    planes[:3] /= 255
    planes[3] = 0 if hole is None else hole
    planes[4] = lost
    return planes


def redraw(rgb: RGB, mask: Mask, *, lost: float = 0.0) -> RGB | None:
    """A copy of the picture with the mask's bounding box as the network draws it.

    ``lost``: the share of resolution that the caller took away, 0 to 1. Pixels beyond the box and
    a border of ``CONTEXT`` are untouched; the caller blends by its mask. None without weights, for
    an empty mask or one too large to send through.
    """
    network = shipped()
    left, top, width, height = cv2.boundingRect(mask.astype(np.uint8))
    if network is None or min(width, height) == 0 or max(width, height) > LARGEST:
        return None
    rows = slice(*_span(top - CONTEXT, top + height + CONTEXT, rgb.shape[0]))
    columns = slice(*_span(left - CONTEXT, left + width + CONTEXT, rgb.shape[1]))
    part = np.ascontiguousarray(rgb[rows, columns])
    with torch.inference_mode():
        drawn = network(torch.from_numpy(encode(part, None, lost))[None])[0]
        pixels = (drawn * 255).round().clamp(0, 255).byte().permute(1, 2, 0).numpy()
    result = rgb.copy()
    result[rows, columns] = pixels
    return result


def _span(low: int, high: int, limit: int) -> tuple[int, int]:
    """Clipped to the picture, a multiple of the network's stride long."""
    low, high = max(0, low), min(limit, high)
    return low, high - (high - low) % _STRIDE
