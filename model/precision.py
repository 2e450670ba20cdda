"""Which precision and how many threads are fastest on this very machine, by trying.

Half the width is twice the speed on one processor and ten times slower on another, and no
table of processors stays complete; a second of timing does. The choice is made once per
process and kind of network, recorded with every result, and can be fixed with
``PALIMPSEST_PRECISION`` (float32, bfloat16) and ``PALIMPSEST_THREADS`` where a run has to be
repeated bit by bit.
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
_GAIN = 1.15  # anything but float32 and the usual threads must be this much faster: a choice
# that noise could turn round would make results differ from one start to the next
_lock = threading.Lock()
_known: dict[tuple[str, str, str, str], Setting] = {}


@dataclass(frozen=True)
class Setting:
    """``precision``: a key of ``DTYPES``; ``threads`` of the processor, 0 on CUDA."""

    precision: str
    threads: int


def choose(network: LocalisationNetwork, device: torch.device, recorded: str = "") -> Setting:
    """The fastest setting for a network on a device, timed once per process.

    ``recorded`` is the precision of a run that is to be repeated: it is taken where this device
    computes in it and the environment asks for nothing else.

    Raises:
        DeviceError: an environment variable asks for something that cannot be.
    """
    precision = os.environ.get("PALIMPSEST_PRECISION", "")
    if not precision and recorded in _supported(device):
        precision = recorded
    threads = os.environ.get("PALIMPSEST_THREADS", "")
    key = (network.name or type(network).__name__, str(device), precision, threads)
    with _lock:
        if key not in _known:
            _known[key] = _measure(network, device, _candidates(device, precision, threads))
        return _known[key]


def _candidates(device: torch.device, precision: str, threads: str) -> list[Setting]:
    """What to try, the one to fall back on first."""
    if precision and precision not in DTYPES:
        raise DeviceError(
            f"PALIMPSEST_PRECISION is {precision!r}.", f"Possible are {', '.join(DTYPES)}."
        )
    if threads and not (threads.isascii() and threads.isdigit() and 1 <= int(threads) <= 1024):
        raise DeviceError(
            f"PALIMPSEST_THREADS is {threads!r}.", "It must be a whole number from 1 to 1024."
        )
    supported = _supported(device)
    if precision and precision not in supported:
        raise DeviceError(
            f"This machine does not compute in {precision} (PALIMPSEST_PRECISION).",
            "Remove the setting or use float32.",
        )
    counts = [0]
    if device.type == "cpu":
        usual = available_threads()
        counts = [int(threads)] if threads else sorted({usual, max(1, usual // 2)}, reverse=True)
    return [Setting(p, n) for n in counts for p in ([precision] if precision else supported)]


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
    if len(candidates) == 1:
        return candidates[0]
    before = torch.get_num_threads()
    generator = torch.Generator().manual_seed(0)
    side = max(_SIDE, network.min_side)
    sample = torch.rand(1, side, side, 3, generator=generator).permute(0, 3, 1, 2).to(device)
    try:
        seconds = {}
        for precision in {c.precision: None for c in candidates}:
            call = functools.partial(_run, prepare(network, device, precision), sample, device)
            for candidate in (c for c in candidates if c.precision == precision):
                if candidate.threads:
                    torch.set_num_threads(candidate.threads)
                seconds[candidate] = _time(call)
    finally:
        torch.set_num_threads(before)
    best = min(candidates, key=lambda c: seconds[c])
    return best if seconds[candidates[0]] > _GAIN * seconds[best] else candidates[0]


def _run(network: LocalisationNetwork, sample: torch.Tensor, device: torch.device) -> None:
    with torch.inference_mode():
        network(sample)
    if device.type == "cuda":
        torch.cuda.synchronize(device)


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
