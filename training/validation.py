"""Figures and maps of a network on held-out samples, while it trains."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import torch
import torch.distributed as dist
from lightning_fabric import Fabric
from torch import Tensor

from model.networks.base import LocalisationNetwork, Output
from training import pictures
from training.loader import SampleSource
from training.metrics import pixel_f1, roc_auc
from training.parallel import gather, gather_output
from training.state import storing
from training.synthesis.sampler import Sample

Loss = Callable[[Output, Tensor], dict[str, Tensor]]
#: a map of an authentic sample is quiet when less than this share is above 0.5
QUIET = 0.001
#: sides of the parts of a written picture
SIDE = 128
#: validations whose pictures are kept
KEPT = 3


@dataclass(frozen=True)
class Shown:
    """A validation sample as written for a person to look at."""

    file: Path
    kind: str
    score: float


def validate(
    network: LocalisationNetwork,
    source: SampleSource,
    fabric: Fabric,
    loss: Loss,
    samples: int,
    batch: int,
) -> dict[str, float]:
    """Figures on the first ``samples`` of a source, shared out among the processes: loss,
    pixel_f1 (manipulated samples, threshold 0.5), image_auc, and quiet, the share of authentic
    samples left blank. NaN where a class is missing. The network must be in evaluation mode.
    """
    share = max(1, batch // fabric.world_size)
    rows, totals = [], []
    for first in range(0, samples, share * fabric.world_size):
        wanted = [first + fabric.global_rank * share + i for i in range(share)]
        drawn = [source.sample(min(i, samples - 1)) for i in wanted]
        rgb, mask = stacked([(s.rgb, s.mask) for s in drawn], fabric.device)
        with torch.no_grad(), fabric.autocast():
            output = network(rgb)
        for at, number in enumerate(wanted):
            rows.append([*_read(output, mask, at), float(number < samples)])
        # The losses pool over the batch: over the whole one, as in training.
        if fabric.world_size > 1:
            output, mask = gather_output(output), gather(mask)
        real = min(samples - first, mask.shape[0])
        whole = Output(*(None if part is None else part[:real] for part in output))  # type: ignore[arg-type]
        totals.append(float(torch.stack(list(loss(whole, mask[:real]).values())).sum()) * real)
    table = torch.tensor(rows, device=fabric.device, dtype=torch.float32)
    if fabric.world_size > 1:
        table = gather(table)
        dist.barrier()
    kept = table[table[:, -1] > 0].cpu().numpy().astype(np.float64)
    label = kept[:, 1] > 0
    return {
        "loss": sum(totals) / samples,
        "pixel_f1": _mean(kept[label, 2]),
        "image_auc": roc_auc(kept[:, 0], label),
        "quiet": _mean(kept[~label, 2]),
    }


def _read(output: Output, mask: Tensor, at: int) -> tuple[float, float, float]:
    """(score, label, F1 when manipulated and quiet when not) of one sample of a batch."""
    above = (output.mask[at, 0] > 0).cpu().numpy()
    truth = mask[at, 0].cpu().numpy() > 0
    figure = pixel_f1(above, truth) if truth.any() else float(above.mean() < QUIET)
    return float(output.image[at]), float(truth.any()), figure


def _mean(values: npt.NDArray[np.float64]) -> float:
    return float(values.mean()) if values.size else float("nan")


def stacked(
    samples: list[tuple[npt.NDArray[Any], npt.NDArray[Any]]], device: torch.device
) -> tuple[Tensor, Tensor]:
    """Pictures and masks as networks and losses take them."""
    rgb = np.stack([s[0].transpose(2, 0, 1) for s in samples])
    mask = np.stack([s[1][None] for s in samples])
    picture = torch.from_numpy(rgb).to(device).float().div_(255)
    picture = picture.contiguous(memory_format=torch.channels_last)
    return picture, torch.from_numpy(mask).to(device).float()


def write_maps(
    network: LocalisationNetwork,
    source: SampleSource,
    fabric: Fabric,
    folder: Path,
    step: int,
    count: int,
) -> list[Shown]:
    """Picture, mask and map of a few samples side by side as PNG in ``folder``, three of four
    manipulated; those of earlier validations are removed but for the last few.

    Raises:
        StorageError: they cannot be written.
    """
    chosen = _choose(source, count)
    shown = []
    for number, sample in enumerate(chosen):
        rgb, _ = stacked([(sample.rgb, sample.mask)], fabric.device)
        with torch.no_grad(), fabric.autocast():
            output = network(rgb)
        found = torch.sigmoid(output.mask.float())[0, 0].cpu().numpy()
        parts = [sample.rgb, _grey(sample.mask * 255.0), _grey(found * 255)]
        strip = np.concatenate([_small(part) for part in parts], axis=1)
        path = folder / f"step{step:07d}-{number}.png"
        with storing(path):
            folder.mkdir(exist_ok=True)
            temporary = path.with_suffix(".tmp")
            temporary.write_bytes(pictures.png(strip, level=6))
            temporary.replace(path)
        score = float(torch.sigmoid(output.image.float())[0])
        shown.append(Shown(path, sample.kind, round(score, 4)))
    steps = sorted({p.name.split("-")[0] for p in folder.glob("step*.png")})
    # those of the start stay, so that they can be held against the present ones
    for old in steps[1:-KEPT]:
        for path in folder.glob(f"{old}-*.png"):
            path.unlink(missing_ok=True)
    return shown


def _choose(source: SampleSource, count: int) -> list[Sample]:
    """The first manipulated and authentic samples, three to one."""
    manipulated: list[Sample] = []
    authentic: list[Sample] = []
    quiet = count // 4
    for index in range(16 * count):
        sample = source.sample(index)
        (manipulated if sample.mask.any() else authentic).append(sample)
        if len(manipulated) >= count - quiet and len(authentic) >= quiet:
            break
    return [*manipulated[: count - quiet], *authentic[:quiet]]


def _grey(values: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    grey = np.rint(np.clip(values, 0, 255)).astype(np.uint8)
    return np.repeat(grey[..., None], 3, axis=2)


def _small(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    scaled = cv2.resize(rgb, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(scaled, dtype=np.uint8)
