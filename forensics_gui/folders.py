"""Where the program keeps its own files: never beside the images it is shown."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import platformdirs

_NAME = "palimpsest"
_elsewhere: list[Path] = []


@contextlib.contextmanager
def kept_in(root: Path) -> Iterator[None]:
    """Keep everything below ``root`` instead of the person's own folders, for the self-test."""
    _elsewhere.append(root)
    try:
        yield
    finally:
        _elsewhere.pop()


def _folder(kind: str, usual: str) -> Path:
    return _elsewhere[-1] / kind if _elsewhere else Path(usual)


def config() -> Path:
    """Settings and the window's layout."""
    return _folder("config", platformdirs.user_config_dir(_NAME, appauthor=False))


def cache() -> Path:
    """What can be made again: localisation maps of this session, thumbnails."""
    return _folder("cache", platformdirs.user_cache_dir(_NAME, appauthor=False))


def logs() -> Path:
    """Crash logs."""
    return _folder("log", platformdirs.user_log_dir(_NAME, appauthor=False))


def derived() -> Path:
    """The workspace folder for items that are not original files, such as pasted images."""
    return _folder("data", platformdirs.user_data_dir(_NAME, appauthor=False)) / "derived"


def cases() -> Path:
    """The workspace folder that holds a folder for each case."""
    return _folder("data", platformdirs.user_data_dir(_NAME, appauthor=False)) / "cases"


def trainings() -> Path:
    """The workspace folder that holds a folder for each training of a model."""
    return _folder("data", platformdirs.user_data_dir(_NAME, appauthor=False)) / "trainings"


def models() -> Path:
    """The workspace folder of the person's own models."""
    return _folder("data", platformdirs.user_data_dir(_NAME, appauthor=False)) / "models"


def is_derived(path: Path) -> bool:
    """Whether ``path`` was made by this program and so is not an original file."""
    return path.parent == derived()


def made(folder: Path) -> Path:
    """``folder``, private to the person, made when it is missing. Raises ``OSError``."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def running(number: int) -> bool:
    """Whether a process of that id runs; a file named after one that does not is left over."""
    if sys.platform == "win32":
        return _running_on_windows(number)
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _running_on_windows(number: int) -> bool:
    # os.kill would end the process there.
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown to mypy elsewhere
    handle = kernel.OpenProcess(0x00100000, False, number)  # SYNCHRONIZE
    if not handle:
        return False
    still = kernel.WaitForSingleObject(handle, 0) != 0
    kernel.CloseHandle(handle)
    return bool(still)
