"""One network on one device: tiles in, logits out."""

from __future__ import annotations

import platform
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from model.errors import DeviceError
from model.networks.base import LocalisationNetwork, Output
from model.precision import Setting, choose, prepare


class Engine:
    """A network prepared for inference (see :mod:`model.fusion`).

    Args:
        network: left as it is; a prepared copy is kept.
        device: where to run.
        setting: precision and threads; see :func:`model.precision.choose` when not given.
        recorded: precision of a run to repeat, see :func:`model.precision.choose`.

    Raises:
        DeviceError: the device cannot hold or run the network.
    """

    def __init__(
        self,
        network: LocalisationNetwork,
        device: torch.device,
        setting: Setting | None = None,
        recorded: str = "",
    ) -> None:
        self.device = device
        self.name = device_name(device)
        try:
            self.setting = setting or choose(network, device, recorded)
            self._network = prepare(network, device, self.setting.precision)
        except torch.OutOfMemoryError as error:
            raise DeviceError(f"{self.name} has too little memory for the network.") from error
        except RuntimeError as error:
            if device.type == "cpu":
                raise
            raise DeviceError(f"{self.name} cannot run the network: {error}.") from error

    def run(self, tiles: list[npt.NDArray[np.uint8]]) -> Output:
        """Logits, float32 on the CPU, of equally large RGB tiles (H, W, 3) uint8."""
        if self.setting.threads and torch.get_num_threads() != self.setting.threads:
            # OpenMP counts per calling thread, and the caller may be a worker thread.
            torch.set_num_threads(self.setting.threads)
        with torch.inference_mode(), _repeatable():
            # Pixels interleaved in memory are what torch calls channels_last: no copy needed.
            batch = torch.from_numpy(np.stack(tiles)).to(self.device).permute(0, 3, 1, 2)
            output = self._network(batch.to(torch.float32).div_(255.0))
            kept = {k: t.float().cpu() for k, t in output._asdict().items() if t is not None}
            return Output(**kept)

    def pool(self, dense: npt.NDArray[np.float32]) -> float:
        """Image-level logit of a stitched grid (K, h, w)."""
        with torch.inference_mode():
            grid = torch.from_numpy(dense)[None].to(self.device)
            return float(self._network.pool(grid).float().cpu().item())

    def free(self) -> None:
        """Give cached memory back to the graphics card."""
        if self.device.type == "cuda":
            torch.cuda.empty_cache()


def _repeatable() -> AbstractContextManager[None]:
    """cuDNN without timing-dependent or order-dependent kernels, so that maps repeat."""
    return torch.backends.cudnn.flags(
        enabled=True, benchmark=False, deterministic=True, allow_tf32=False
    )


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an exception of torch or numpy means that memory ran out."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    text = str(error)
    return isinstance(error, RuntimeError) and (
        "can't allocate memory" in text or "not enough memory" in text
    )


def pick_device(wanted: str) -> tuple[torch.device, str]:
    """The device for "auto", "cpu", "cuda" or "cuda:N", and a sentence when "auto" had to pass
    over a graphics card that is there but does not work (else empty).

    Raises:
        DeviceError: the device asked for is not there or does not work.
    """
    if wanted == "cpu":
        return torch.device("cpu"), ""
    if wanted != "auto" and not wanted.startswith("cuda"):
        raise DeviceError(f"There is no device {wanted!r}.", "Possible are auto, cpu and cuda.")
    if not torch.cuda.is_available():
        if wanted == "auto":
            return torch.device("cpu"), ""
        raise DeviceError(
            "There is no usable CUDA graphics card.", "Use the processor: device cpu or auto."
        )
    try:
        device = torch.device("cuda:0" if wanted in ("auto", "cuda") else wanted)
        torch.ones(8, device=device).sum().item()
    except RuntimeError as error:
        reason = str(error).splitlines()[0]
        if wanted == "auto":
            return torch.device("cpu"), (
                f"The graphics card did not work ({reason}); the processor was used."
            )
        raise DeviceError(f"The device {wanted} does not work: {reason}") from error
    return device, ""


def device_name(device: torch.device) -> str:
    """The processor's or card's own name."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:  # not Linux
        pass
    return platform.processor() or platform.machine() or "processor"
