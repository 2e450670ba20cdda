"""Whether a process still lives, told by its number and the moment it started: numbers are
given out again, above all after a reboot."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def started(pid: int) -> str:
    """When a process started, in words of the system's own; "" when there is none (or it has
    ended and only its parent has not looked yet)."""
    if pid <= 0:
        return ""
    if sys.platform == "win32":
        return _windows(pid)
    if Path("/proc/self/stat").exists():
        return _linux(pid)
    return _ps(pid)


def alive(pid: int, since: str) -> bool:
    """Whether the very process lives that had this number and start."""
    return bool(since) and started(pid) == since


def _linux(pid: int) -> str:
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""
    # the name in brackets may hold anything, so what follows is counted from its end
    rest = text.rpartition(")")[2].split()
    if len(rest) < 20 or rest[0] in ("Z", "X"):
        return ""
    return f"{boot} {rest[19]}"  # field 22: ticks since the system started (proc(5))


def _ps(pid: int) -> str:
    import subprocess

    found = subprocess.run(
        ["/bin/ps", "-o", "stat=,lstart=", "-p", str(pid)],
        capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"},
    )  # fmt: skip
    state, _, since = found.stdout.strip().partition(" ")
    return "" if state.startswith("Z") else since.strip()


def _windows(pid: int) -> str:
    import ctypes
    from ctypes import wintypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    kernel.OpenProcess.restype = wintypes.HANDLE
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return ""
    try:
        code = wintypes.DWORD()
        times = [wintypes.FILETIME() for _ in range(4)]
        running = kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value == 259
        known = kernel.GetProcessTimes(handle, *(ctypes.byref(t) for t in times))
        if not running or not known:
            return ""
        return f"{times[0].dwHighDateTime}.{times[0].dwLowDateTime}"
    finally:
        kernel.CloseHandle(handle)
