"""Importing torch in a worker without stopping the window.

``import torch`` holds Python's lock while the system maps a gigabyte of libraries and while the
garbage collector walks a million new objects: half a second in which no event is handled.
Mapped beforehand through a foreign call, which gives the lock up, and with the collector off,
the longest stop measured was below 20 ms.
"""

from __future__ import annotations

import ctypes
import gc
import importlib.util
import os
import sys
from pathlib import Path
from typing import Any

_LIBRARIES = ("torch_global_deps", "c10", "torch_cpu", "c10_cuda", "torch_cuda", "torch_python")


def load_torch() -> None:
    """Import torch; meant for a worker thread. Raises ``ImportError`` as the import does."""
    if "torch" in sys.modules:
        return
    _map_libraries()
    collecting = gc.isenabled()
    gc.disable()
    try:
        import torch  # noqa: F401
    finally:
        # What was imported stays until the end; the collector need not look at it again.
        gc.freeze()
        if collecting:
            gc.enable()


def _map_libraries() -> None:
    """Map torch's libraries with Python's lock released; whatever fails is left to the import."""
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return
    folder = Path(found.origin).parent / "lib"
    if sys.platform == "win32":
        load: Any = getattr(ctypes, "windll").kernel32.LoadLibraryExW  # noqa: B009 - see mypy
        for name in _LIBRARIES:
            if (path := folder / f"{name}.dll").exists():
                load(ctypes.c_wchar_p(str(path)), None, 0x1100)  # its folder, default folders
        return
    suffix = "dylib" if sys.platform == "darwin" else "so"
    load = ctypes.CDLL(None).dlopen
    load.restype = ctypes.c_void_p
    for name in _LIBRARIES:
        if (path := folder / f"lib{name}.{suffix}").exists():
            everywhere = os.RTLD_GLOBAL if name == "torch_global_deps" else 0
            load(os.fsencode(path), os.RTLD_NOW | everywhere)
