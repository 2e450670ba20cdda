"""From numbered samples to batches, the same ones for every number of processes."""

from __future__ import annotations

import signal
from collections.abc import Generator
from typing import Protocol

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from model.errors import PalimpsestError
from training.synthesis.sampler import Sample


class SampleSource(Protocol):
    """Anything that makes sample ``index``, the same whenever it is asked."""

    def sample(self, index: int) -> Sample: ...


class _Samples(Dataset[tuple[Tensor, Tensor]]):
    """Samples ``first`` and on; of every ``batch`` of them, only the share of one process."""

    def __init__(
        self, source: SampleSource, first: int, steps: int, batch: int, rank: int, world: int
    ) -> None:
        self.source, self.first, self.batch = source, first, batch
        self.share, self.steps = batch // world, steps
        self.offset = rank * self.share

    def __len__(self) -> int:
        return self.steps * self.share

    def __getitem__(self, index: int) -> tuple[Tensor, Tensor]:
        step, place = divmod(index, self.share)
        number = self.first + step * self.batch + self.offset + place
        sample = self.source.sample(number)
        # Flips and quarter turns keep the 8x8 grid of a crop whose side is a multiple of 8. The
        # network is shown pictures so later (model.orientations); upright ones come more often.
        rng = np.random.default_rng((1, number))
        rgb, mask = sample.rgb, sample.mask
        if rng.random() < 0.5:
            rgb, mask = rgb[:, ::-1], mask[:, ::-1]
        if rng.random() < 0.3:
            rgb, mask = rgb[::-1], mask[::-1]
        if rng.random() < 0.4:
            rgb, mask = rgb.swapaxes(0, 1), mask.T
        picture = torch.from_numpy(np.ascontiguousarray(rgb.transpose(2, 0, 1)))
        return picture, torch.from_numpy(np.ascontiguousarray(mask[None]))


def _quiet_worker(_: int) -> None:
    """Signals are for the trainer: a worker that dies of Ctrl+C would look like a crash."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    torch.set_num_threads(1)


def batches(
    source: SampleSource,
    first: int,
    steps: int,
    batch: int,
    workers: int,
    rank: int = 0,
    world: int = 1,
) -> Generator[tuple[Tensor, Tensor], None, None]:
    """This process's share of ``steps`` batches: (B / world, 3, S, S) uint8 and
    (B / world, 1, S, S) bool, in order; step ``s`` has samples first + s B to first + s B + B - 1.

    Raises:
        PalimpsestError: what the source raises, from a worker too.
    """
    loader = DataLoader(
        _Samples(source, first, steps, batch, rank, world), batch_size=batch // world,
        num_workers=workers, prefetch_factor=3 if workers else None,
        worker_init_fn=_quiet_worker,
    )  # fmt: skip
    iterator = iter(loader)
    try:
        yield from iterator
    except PalimpsestError as error:
        if "\n" not in error.sentence:
            raise
        # A worker's error arrives with its traceback for a sentence; the last line is its own.
        last = error.sentence.strip().splitlines()[-1]
        raise type(error)(last.partition(": ")[2] or last) from None
    finally:
        # Workers do not hear SIGTERM: left to the end of the process, they would outlive it.
        shut = getattr(iterator, "_shutdown_workers", None)
        if shut is not None:
            shut()
