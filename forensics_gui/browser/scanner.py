"""Finds the images in files and folders. Runs in a worker; knows no Qt."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from forensics_gui.browser.items import Item, make_item, natural_key
from forensics_gui.evidence import IMAGE_SUFFIXES
from forensics_gui.evidence.intake import NOT_A_FILE

BATCH = 200
BATCH_SECONDS = 0.1

_SUFFIXES = frozenset(suffix.lower() for suffix in IMAGE_SUFFIXES)
# macOS writes these beside the pictures on foreign disks; they hold no image.
_NOT_IMAGES = ("._",)

Found = Callable[[list[Item]], None]
Cancelled = Callable[[], bool]


@dataclass
class ScanReport:
    """What a scan met besides images. ``folders`` are the folders that were listed;
    ``unreadable`` are (path, reason) of folders and files that could not be read."""

    images: int = 0
    folders: list[str] = field(default_factory=list)
    unreadable: list[tuple[str, str]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    cancelled: bool = False


@dataclass
class Refreshed:
    """What is in ``folders`` now; a folder that is gone counts as listed and empty."""

    items: list[Item]
    folders: set[str]
    report: ScanReport


@dataclass
class Sorted:
    """Paths told apart: each absolute, in the order given, without repetition. ``refused`` are
    devices, pipes and sockets; they are not worth remembering."""

    folders: list[Path] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    missing: list[Path] = field(default_factory=list)
    refused: list[Path] = field(default_factory=list)


class Scanner:
    """One walk. Folders are listed in natural order, a folder's images before its subfolders;
    a folder reached twice (symbolic links) is listed once."""

    def __init__(self, found: Found, cancelled: Cancelled, *, subfolders: bool) -> None:
        self.report = ScanReport()
        self._found = found
        self._cancelled = cancelled
        self._subfolders = subfolders
        self._seen: set[tuple[int, int]] = set()
        self._keys: set[str] = set()
        self._batch: list[Item] = []
        self._sent = time.monotonic()

    def scan(self, targets: Sequence[Path]) -> ScanReport:
        """Walks ``targets`` (absolute). A file named here is taken whatever its suffix."""
        for target in targets:
            if self._stopped():
                break
            try:
                status = target.stat()
            except FileNotFoundError:
                self.report.missing.append(str(target))
            except OSError as error:
                self._unreadable(str(target), error)
            else:
                if stat.S_ISDIR(status.st_mode):
                    self.walk(target)
                elif stat.S_ISREG(status.st_mode):
                    self._take(target, status)
                else:
                    self.report.unreadable.append((str(target), NOT_A_FILE))
        self.flush()
        return self.report

    def walk(self, top: Path, *, skip: frozenset[str] = frozenset()) -> None:
        """Lists ``top`` and, when asked for, what lies below, except the folders in ``skip``."""
        waiting = [str(top)]
        while waiting and not self._stopped():
            folder = waiting.pop()
            below = self._list(folder)
            if self._subfolders:
                waiting += [name for name in reversed(below) if name not in skip]

    def flush(self) -> None:
        """Hands on what was found since the last batch."""
        if self._batch:
            self._found(self._batch)
            self._batch = []
        self._sent = time.monotonic()

    def _list(self, folder: str) -> list[str]:
        """Takes the images of one folder and returns its subfolders."""
        try:
            status = Path(folder).stat()
            mark = (status.st_dev, status.st_ino)
            # Windows reports no inode for some file systems: then the path has to do.
            if mark != (0, 0) and mark in self._seen:
                return []
            self._seen.add(mark)
            with os.scandir(folder) as listing:
                entries = list(listing)
        except OSError as error:
            self._unreadable(folder, error)
            return []
        self.report.folders.append(folder)
        entries.sort(key=lambda entry: natural_key(entry.name))
        below: list[str] = []
        for entry in entries:
            if self._stopped():
                break
            try:
                if entry.is_dir():
                    if not entry.name.startswith("."):
                        below.append(entry.path)
                elif is_image_name(entry.name) and entry.is_file():
                    self._take(Path(entry.path), entry.stat())
            except FileNotFoundError:  # removed meanwhile, or a link that leads nowhere
                continue
            except OSError as error:
                self._unreadable(entry.path, error)
        return below

    def _take(self, path: Path, status: os.stat_result) -> None:
        key = str(path)
        if key in self._keys:
            return
        self._keys.add(key)
        self._batch.append(make_item(path, modified_ns=status.st_mtime_ns, size=status.st_size))
        self.report.images += 1
        if len(self._batch) >= BATCH or time.monotonic() - self._sent > BATCH_SECONDS:
            self.flush()

    def _unreadable(self, path: str, error: OSError) -> None:
        self.report.unreadable.append((path, error.strerror or type(error).__name__))

    def _stopped(self) -> bool:
        if self._cancelled():
            self.report.cancelled = True
        return self.report.cancelled


def is_image_name(name: str) -> bool:
    """Whether a file of this name is listed when its folder is opened."""
    return os.path.splitext(name)[1].lower() in _SUFFIXES and not name.startswith(_NOT_IMAGES)  # noqa: PTH122 - ten times faster than Path for 10,000 names


def refresh(
    changed: Sequence[str], known: frozenset[str], cancelled: Cancelled, *, subfolders: bool
) -> Refreshed:
    """Lists the ``changed`` folders again, and new folders below them with all they hold.

    ``known`` are the folders listed before; those of them that vanished are reported as empty.
    """
    items: list[Item] = []
    scanner = Scanner(items.extend, cancelled, subfolders=subfolders)
    for folder in changed:
        scanner.walk(Path(folder), skip=known)
    scanner.flush()
    gone = {
        folder
        for folder in known
        if any(folder == top or folder.startswith(top + os.sep) for top in changed)
        and not Path(folder).is_dir()
    }
    return Refreshed(items, set(scanner.report.folders) | gone, scanner.report)


def sort_paths(paths: Sequence[Path], cancelled: Cancelled) -> Sorted:
    """Tells folders, files and missing paths apart."""
    result = Sorted()
    for path in dict.fromkeys(Path(os.path.abspath(path)) for path in paths):  # noqa: PTH100 - keeps symbolic links as given
        if cancelled():
            break
        try:
            mode = path.stat().st_mode
        except (FileNotFoundError, NotADirectoryError, ValueError):
            result.missing.append(path)
        except OSError:  # what it is cannot be told; reading it will say why
            result.files.append(path)
        else:
            if stat.S_ISDIR(mode):
                result.folders.append(path)
            elif stat.S_ISREG(mode):
                result.files.append(path)
            else:
                result.refused.append(path)
    return result
