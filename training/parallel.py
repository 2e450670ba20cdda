"""One run in several processes that gives what one process gives.

``python -m torch.distributed.run --nproc-per-node=N -m training.train ...`` starts the
processes, on one machine or several; gloo joins them on processors, NCCL on graphics cards.
Every batch is shared out evenly. Batch norms use the statistics of the whole batch, and the
outputs are gathered before the loss, because both losses pool over the batch (Dice): the sum of
the shares' losses would be another loss. What differs is the order of sums, and dropout, which
each process draws for its own share.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from typing import Any

import torch
import torch.distributed as dist
from lightning_fabric import Fabric
from lightning_fabric.strategies.ddp import DDPStrategy
from torch import Tensor, nn

from model.networks.base import LocalisationNetwork, Output


def make_fabric(precision: str, device: str = "auto") -> Fabric:
    """Fabric for the processes torch's launcher started, or for this one alone."""
    kind: Any = precision
    if "TORCHELASTIC_RUN_ID" not in os.environ or int(os.environ.get("WORLD_SIZE", "1")) == 1:
        return Fabric(accelerator=device, devices=1, precision=kind)
    fabric = Fabric(
        accelerator=device,
        devices=int(os.environ["LOCAL_WORLD_SIZE"]),
        num_nodes=int(os.environ["GROUP_WORLD_SIZE"]),
        strategy=DDPStrategy(broadcast_buffers=False),
        precision=kind,
    )
    fabric.launch()
    return fabric


class _Sum(torch.autograd.Function):
    """Sum over the processes, forwards and backwards."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        total = x.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        total = gradients[0].clone()
        dist.all_reduce(total)
        return total


class _Gather(torch.autograd.Function):
    """All processes' shares of a batch, in the order of their ranks."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        ctx.share = x.shape[0]
        parts = [torch.empty_like(x) for _ in range(dist.get_world_size())]
        dist.all_gather(parts, x.contiguous())
        return torch.cat(parts)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        total = gradients[0].contiguous()
        dist.all_reduce(total)
        first = dist.get_rank() * ctx.share
        return total[first : first + ctx.share]


def gather(value: Tensor) -> Tensor:
    """The whole batch's values, differentiable. Each process then computes the same loss; the
    gradients it sums up are ``world`` times its share's, which DDP's mean makes right again."""
    gathered: Tensor = _Gather.apply(value.float().contiguous())
    return gathered


def gather_output(output: Output) -> Output:
    """:func:`gather` for each part of an output."""
    return Output(*(None if part is None else gather(part) for part in output))  # type: ignore[arg-type]


class SharedBatchNorm2d(nn.BatchNorm2d):
    """Batch norm over the batches of all processes, for processors: torch's own needs a
    graphics card. Every process must have as many values as the others."""

    def forward(self, x: Tensor) -> Tensor:
        if not self.training:
            return super().forward(x)
        world = dist.get_world_size()
        values = x.float()
        mean = _Sum.apply(values.mean(dim=(0, 2, 3))) / world
        centred = values - mean[:, None, None]
        variance = _Sum.apply(centred.square().mean(dim=(0, 2, 3))) / world
        self._remember(mean, variance, world * values.numel() // values.shape[1])
        scale = (variance + self.eps).rsqrt() * self.weight
        return (centred * scale[:, None, None] + self.bias[:, None, None]).to(x.dtype)

    @torch.no_grad()
    def _remember(self, mean: Tensor, variance: Tensor, count: int) -> None:
        if self.running_mean is None or self.running_var is None or self.momentum is None:
            return
        if self.num_batches_tracked is not None:
            self.num_batches_tracked.add_(1)
        self.running_mean.lerp_(mean, self.momentum)
        self.running_var.lerp_(variance * (count / max(1, count - 1)), self.momentum)


def share_batch_norms(network: LocalisationNetwork, fabric: Fabric) -> LocalisationNetwork:
    """The network with batch norms over all processes; names of its weights stay."""
    if fabric.world_size == 1:
        return network
    if fabric.device.type == "cuda":
        converted: LocalisationNetwork = nn.SyncBatchNorm.convert_sync_batchnorm(network)
        return converted
    for module in network.modules():
        if type(module) is nn.BatchNorm2d:
            module.__class__ = SharedBatchNorm2d
    return network


def agreed(fabric: Fabric, *wishes: bool) -> list[bool]:
    """Each wish, true when any process has it: all must stop at the same step."""
    if fabric.world_size == 1:
        return list(wishes)
    flags = torch.tensor([float(w) for w in wishes], device=fabric.device)
    dist.all_reduce(flags)
    return [bool(f > 0) for f in flags]


def leave() -> None:
    """End this process with success, once all who trained together have come so far; alone, do
    nothing. A thread of the group that lets go of its last tensors while the interpreter is taken
    down aborts the process, now and then, after a run that succeeded; so it is not taken down."""
    if not (dist.is_available() and dist.is_initialized()):
        return
    dist.barrier()
    for child in multiprocessing.active_children():
        child.terminate()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
