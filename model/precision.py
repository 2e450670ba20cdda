"""In which precision a network runs, and how many threads are fastest on this very machine.

float32 unless something else is asked for: half precision moves scores by some hundredths, and
the same photograph must get the same result on every machine and at every start. What is to be
looked through rather than quoted may go faster with ``PALIMPSEST_PRECISION=bfloat16`` where the
hardware computes in it. Threads are timed once per process and kind of network, or fixed with
``PALIMPSEST_THREADS``. Both are recorded with every result.
"""

from __future__ import annotations

import functools
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch

from model.errors import DeviceError
from model.fusion import fuse
from model.networks.base import LocalisationNetwork

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}

_SIDE = 256  # pixels of the timed input
_GAIN = 1.15  # another number of threads than the usual one must be this much faster
_lock = threading.Lock()
_known: dict[tuple[str, str, str, str], Setting] = {}


@dataclass(frozen=True)
class Setting:
    """``precision``: a key of ``DTYPES``; ``threads`` of the processor, 0 on CUDA."""

    precision: str
    threads: int


def choose(network: LocalisationNetwork, device: torch.device, recorded: str = "") -> Setting:
    """The setting for a network on a device, its threads timed once per process.

    ``recorded`` is the precision of a run that is to be repeated: it is taken where this device
    computes in it and the environment asks for nothing else.

    Raises:
        DeviceError: an environment variable asks for something that cannot be.
    """
    precision = os.environ.get("PALIMPSEST_PRECISION", "")
    if not precision:
        precision = recorded if recorded in _supported(device) else "float32"
    threads = os.environ.get("PALIMPSEST_THREADS", "")
    key = (network.name or type(network).__name__, str(device), precision, threads)
    with _lock:
        if key not in _known:
            _known[key] = _measure(network, device, _candidates(device, precision, threads))
        return _known[key]


def _candidates(device: torch.device, precision: str, threads: str) -> list[Setting]:
    """What to try, the one to fall back on first."""
    if precision not in DTYPES:
        raise DeviceError(
            f"PALIMPSEST_PRECISION is {precision!r}.", f"Possible are {', '.join(DTYPES)}."
        )
    if threads and not (threads.isascii() and threads.isdigit() and 1 <= int(threads) <= 1024):
        raise DeviceError(
            f"PALIMPSEST_THREADS is {threads!r}.", "It must be a whole number from 1 to 1024."
        )
    if precision not in _supported(device):
        raise DeviceError(
            f"This machine does not compute in {precision} (PALIMPSEST_PRECISION).",
            "Remove the setting or use float32.",
        )
    counts = [0]
    if device.type == "cpu":
        usual = available_threads()
        counts = [int(threads)] if threads else sorted({usual, max(1, usual // 2)}, reverse=True)
    return [Setting(precision, n) for n in counts]


def _supported(device: torch.device) -> list[str]:
    return [name for name in DTYPES if name == "float32" or supports_bfloat16(device)]


def available_threads() -> int:
    """Processor cores this process may use: no more than torch would use by itself, which
    respects ``OMP_NUM_THREADS`` and counts cores rather than hyper-threads."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return max(1, min(_TORCH_THREADS, allowed or 1))


_TORCH_THREADS = torch.get_num_threads()  # before anything here changes it


def supports_bfloat16(device: torch.device) -> bool:
    """Whether bfloat16 is computed by the hardware."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    try:
        return bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
    except (AttributeError, RuntimeError):
        return False


def prepare(
    network: LocalisationNetwork, device: torch.device, precision: str
) -> LocalisationNetwork:
    """A copy ready for inference on a device; the original stays where and as it is."""
    return fuse(network, DTYPES[precision]).to(device)


def _measure(
    network: LocalisationNetwork, device: torch.device, candidates: list[Setting]
) -> Setting:
    if len(candidates) == 1:  # always so on CUDA, where no threads are to be chosen
        return candidates[0]
    before = torch.get_num_threads()
    generator = torch.Generator().manual_seed(0)
    side = max(_SIDE, network.min_side)
    sample = torch.rand(1, side, side, 3, generator=generator).permute(0, 3, 1, 2).to(device)
    try:
        seconds = {}
        prepared = prepare(network, device, candidates[0].precision)
        call = functools.partial(_run, prepared, sample)
        for candidate in candidates:
            torch.set_num_threads(candidate.threads)
            seconds[candidate] = _time(call)
    finally:
        torch.set_num_threads(before)
    best = min(candidates, key=lambda c: seconds[c])
    return best if seconds[candidates[0]] > _GAIN * seconds[best] else candidates[0]


def _run(network: LocalisationNetwork, sample: torch.Tensor) -> None:
    with torch.inference_mode():
        network(sample)


def _time(call: Callable[[], None], repeats: int = 3, budget: float = 1.5) -> float:
    """Shortest of a few calls after one to warm up, in seconds."""
    call()
    start = time.perf_counter()
    best = float("inf")
    for _ in range(repeats):
        begin = time.perf_counter()
        call()
        end = time.perf_counter()
        best = min(best, end - begin)
        if end - start > budget:
            break
    return best
