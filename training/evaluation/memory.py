"""How much memory a run needs at its peak, as far as the system tells."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path


class PeakMemory:
    """Peak of the memory in use between :meth:`start` and :meth:`peak`, in bytes.

    On CUDA that of the card's tensors. Otherwise the process' resident memory: on Linux since
    ``start``; elsewhere since the process began, which is an upper bound.
    """

    def __init__(self, device: str) -> None:
        self._card = device if device.startswith("cuda") else ""

    def start(self) -> None:
        """Forget earlier peaks where that is possible."""
        if self._card:
            import torch

            torch.cuda.reset_peak_memory_stats(self._card)
            return
        with contextlib.suppress(OSError):  # not Linux, or not allowed
            Path("/proc/self/clear_refs").write_text("5")

    def peak(self) -> int:
        """Bytes; 0 where the system does not tell."""
        if self._card:
            import torch

            return int(torch.cuda.max_memory_allocated(self._card))
        try:
            for line in Path("/proc/self/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
        except OSError:
            pass
        return _windows() if sys.platform == "win32" else _posix()


def _posix() -> int:
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak) * (1 if sys.platform == "darwin" else 1024)


def _windows() -> int:
    if sys.platform != "win32":
        return 0
    import ctypes
    from ctypes import wintypes

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("others", ctypes.c_size_t * 7),
        )

    found = Counters()
    found.cb = ctypes.sizeof(found)
    call = ctypes.windll.kernel32.K32GetProcessMemoryInfo
    call.argtypes = (wintypes.HANDLE, ctypes.POINTER(Counters), wintypes.DWORD)
    process = ctypes.windll.kernel32.GetCurrentProcess
    process.restype = wintypes.HANDLE
    ok = call(process(), ctypes.byref(found), found.cb)
    return int(found.PeakWorkingSetSize) if ok else 0
