"""Speed and memory of the networks on this machine, each measured in a process of its own.

The picture is noise over gradients: the networks' work does not depend on what is shown. The
first run warms up, the fastest of the following ones counts. Peak memory is that of the whole
process on the processor (library, weights, picture and map included), and what torch took on a
graphics card.
"""

from __future__ import annotations

import dataclasses
import sys
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from model import networks
from model.card import Calibration, ModelCard, ValidatedRange
from model.errors import DeviceError
from model.localizer import Localizer
from model.precision import DTYPES, Setting, available_threads, supports_bfloat16

#: stands for the shipped checkpoint among the names of networks
SHIPPED = "shipped"
NAMES = (SHIPPED, "upernet_bayar", "upernet", "mvssnet")
_TILE = 512


@dataclass(frozen=True)
class Case:
    """What is measured. ``threads``: of the processor, 0 on CUDA."""

    network: str
    device: str
    precision: str
    threads: int
    megapixels: float


@dataclass(frozen=True)
class Measurement:
    """A measured case.

    Attributes:
        parameters: of the network, in millions.
        seconds_per_megapixel: the fastest run.
        peak_gigabytes: see the module's text; 10^9 bytes.
        device_name: the processor's or card's own name.
        tiles: how many the picture was cut into.
    """

    case: Case
    parameters: float
    seconds_per_megapixel: float
    peak_gigabytes: float
    device_name: str
    tiles: int


def cases(
    names: tuple[str, ...] = NAMES, device: str = "auto", megapixels: float = 2.0
) -> list[Case]:
    """Every precision this machine computes in hardware, for each network and device.

    Raises:
        DeviceError: CUDA is asked for and not there.
    """
    there = ["cpu"] + (["cuda"] if torch.cuda.is_available() else [])
    if device == "cuda" and "cuda" not in there:
        raise DeviceError("There is no usable CUDA graphics card.", "Use --device cpu.")
    wanted = there if device == "auto" else [device]
    return [
        Case(name, place, precision, available_threads() if place == "cpu" else 0, megapixels)
        for name in names
        for place in wanted
        for precision in DTYPES
        if precision == "float32" or supports_bfloat16(torch.device(place))
    ]


def measure(case: Case, runs: int = 2) -> Measurement:
    """Measure one case in this process, which must have done nothing heavy before.

    Raises:
        PalimpsestError: the checkpoint or the device cannot be used.
    """
    setting = Setting(case.precision, case.threads)
    localizer, parameters = _localizer(case, setting)
    rgb = picture(case.megapixels)
    localizer.localise(rgb[:_TILE, :_TILE])
    found = [localizer.localise(rgb) for _ in range(runs)]
    return Measurement(
        case=case,
        parameters=parameters,
        seconds_per_megapixel=min(run.seconds for run in found) / (rgb.size / 3e6),
        peak_gigabytes=_peak_bytes(case.device) / 1e9,
        device_name=found[0].device_name,
        tiles=found[0].plan.tiles,
    )


def picture(megapixels: float) -> npt.NDArray[np.uint8]:
    """A picture of about so many megapixels, 3:2, uint8 (H, W, 3); always the same."""
    height = max(64, round((megapixels * 1e6 / 1.5) ** 0.5))
    width = round(height * 1.5)
    noise = np.random.default_rng(0).integers(0, 32, (height, width, 3), np.uint8)
    noise += np.linspace(0, 200, width).astype(np.uint8)[None, :, None]
    return noise


def _localizer(case: Case, setting: Setting) -> tuple[Localizer, float]:
    if case.network == SHIPPED:
        import resources
        from model import checkpoint

        network, card = checkpoint.load(resources.path("checkpoints", "palimpsest.safetensors"))
    else:
        network, card = networks.build(case.network), _bare_card(case.network)
    parameters = sum(p.numel() for p in network.parameters()) / 1e6
    return Localizer(network, card, case.device, setting), parameters


def _bare_card(name: str) -> ModelCard:
    return ModelCard(
        name=name,
        version="0",
        architecture=name,
        arguments={},
        tile_side=_TILE,
        tile_overlap=_TILE // 4,
        threshold=0.5,
        score_threshold=0.5,
        threshold_origin="not set: random weights",
        mask_calibration=Calibration(),
        score_calibration=Calibration(),
        false_alarms=None,
        minimum_region=0.0,
        validated=ValidatedRange(64, 10_000, ("jpeg",), 0),
        training_data=(),
        performance=(),
        licence="Apache-2.0",
        sources="random weights, for measuring speed",
        history=(),
    )


def _peak_bytes(device: str) -> int:
    if device == "cuda":
        return int(torch.cuda.max_memory_allocated())
    if sys.platform == "win32":
        return _windows_peak()
    import resource

    # Kilobytes on Linux, bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _windows_peak() -> int:
    import ctypes

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = [("cb", ctypes.c_ulong), ("faults", ctypes.c_ulong)] + [
            (name, ctypes.c_size_t)
            for name in ("peak", "now", "a", "b", "c", "d", "e", "f")
        ]  # fmt: skip

    counters = Counters(cb=ctypes.sizeof(Counters))
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.K32GetProcessMemoryInfo(
        ctypes.c_void_p(kernel.GetCurrentProcess()), ctypes.byref(counters), counters.cb
    )
    return int(counters.peak)


def as_text(found: list[Measurement]) -> str:
    """A Markdown table; the last column is the time in multiples of the first row's."""
    head = ("network", "parameters", "device", "precision", "threads", "s/MP", "peak", "time")
    rows = [head, ("---",) * len(head)]
    rows += [
        (
            row.case.network,
            f"{row.parameters:.1f} M",
            row.case.device,
            row.case.precision,
            str(row.case.threads or "-"),
            f"{row.seconds_per_megapixel:.2f}",
            f"{row.peak_gigabytes:.2f} GB",
            f"{row.seconds_per_megapixel / found[0].seconds_per_megapixel:.1f}",
        )
        for row in found
    ]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def to_data(row: Measurement) -> dict[str, object]:
    """A measurement as JSON values; :func:`from_data` reads it back."""
    return dataclasses.asdict(row)


def from_data(data: dict[str, object]) -> Measurement:
    """What :func:`to_data` wrote."""
    values = dict(data)
    case = Case(**values.pop("case"))  # type: ignore[arg-type]
    return Measurement(case=case, **values)  # type: ignore[arg-type]
