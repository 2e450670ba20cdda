"""From a path to bytes that are known: read once, hashed, sniffed, measured. Nothing is decoded.

The file is opened read-only, without changing its access time where the system allows that.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from forensics_gui.evidence.errors import (
    ChangedError,
    EmptyFileError,
    FileTooLargeError,
    FolderError,
    MissingFileError,
    NotAFileError,
    PixelLimitError,
    UnreadableError,
)
from forensics_gui.evidence.headers import Header, read_header
from forensics_gui.evidence.limits import MEGA, Limits
from forensics_gui.evidence.sniff import SUFFIXES, sniff

NOT_A_FILE = "This is a device, a pipe or a socket, not a file."
_CHUNK = 16 << 20
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
    # A pipe that nobody writes to would block the open itself.
    | getattr(os, "O_NONBLOCK", 0)
)


@dataclass(frozen=True)
class FileBytes:
    """A file as it was read. ``sha256`` is of ``data``; empty when it was not asked for."""

    path: Path
    data: bytes = field(repr=False)
    sha256: str
    modified_utc: str


@dataclass(frozen=True)
class Intake:
    """A file that may be decoded: its bytes, its sniffed type and its header."""

    file: FileBytes
    type: str
    header: Header
    extension_matches: bool

    @property
    def path(self) -> Path:
        return self.file.path

    @property
    def data(self) -> bytes:
        return self.file.data

    @property
    def sha256(self) -> str:
        return self.file.sha256


def take_in(path: Path, limits: Limits | None = None) -> Intake:
    """Read, hash and identify one file.

    Raises:
        IntakeError: one of its subclasses.
    """
    return identify(read_file(path, limits), limits)


def read_file(path: Path, limits: Limits | None = None, *, digest: bool = True) -> FileBytes:
    """All bytes of a regular file, read once.

    Raises:
        MissingFileError, FolderError, NotAFileError, UnreadableError, EmptyFileError,
        FileTooLargeError, ChangedError.
    """
    limits = limits or Limits()
    try:
        # Asked before opening: to open a device can set it in motion.
        _check_kind(path.stat().st_mode)
        handle = _open(path)
        try:
            before = os.fstat(handle)
            _check_kind(before.st_mode)
            _check_size(before.st_size, limits)
            data = _read(handle, before.st_size)
            after = os.fstat(handle)
        finally:
            os.close(handle)
    except FileNotFoundError as error:
        raise MissingFileError(
            "There is no such file.", "It may have been moved or renamed, or its disk taken out."
        ) from error
    except NotADirectoryError as error:
        raise MissingFileError(
            "There is no such file: a part of its path is not a folder."
        ) from error
    except IsADirectoryError as error:
        raise _folder() from error
    except ValueError as error:
        raise MissingFileError("There is no such file: its name holds a zero byte.") from error
    except OSError as error:
        raise UnreadableError(
            f"The file cannot be read: {error.strerror or type(error).__name__}.",
            "Check its permissions and the disk it lies on.",
        ) from error
    if (after.st_size, after.st_mtime_ns) != (len(data), before.st_mtime_ns):
        raise ChangedError(
            "The file changed while it was being read.",
            "Wait until it has been copied or downloaded completely, then open it again.",
        )
    return FileBytes(
        path=path,
        data=data,
        sha256=hashlib.sha256(data).hexdigest() if digest else "",
        modified_utc=_utc(after.st_mtime),
    )


def identify(file: FileBytes, limits: Limits | None = None) -> Intake:
    """Sniff the type, read the header, enforce the pixel limit.

    Raises:
        NotAnImageError, UnsupportedTypeError, HeaderError, PixelLimitError.
    """
    limits = limits or Limits()
    kind = sniff(file.data)
    header = read_header(file.data, kind)
    if header.width * header.height > limits.pixels:
        raise PixelLimitError(
            f"The image claims {header.width} × {header.height} pixels "
            f"({header.width * header.height / MEGA:,.0f} megapixels); the limit is "
            f"{limits.pixels / MEGA:,.0f} megapixels.",
            "It was not decoded. A file that claims so many pixels may be made to exhaust memory.",
        )
    return Intake(file, kind, header, extension_matches(file.path, kind))


def extension_matches(path: Path, kind: str) -> bool:
    """Whether the name's ending fits the type; a name without one claims nothing."""
    suffix = path.suffix.lower()
    return not suffix or suffix in SUFFIXES[kind]


def _open(path: Path) -> int:
    quiet = getattr(os, "O_NOATIME", 0)
    try:
        return os.open(path, _FLAGS | quiet)
    except PermissionError:
        # Only the owner may leave the access time alone.
        return os.open(path, _FLAGS)


def _check_kind(mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise _folder()
    if not stat.S_ISREG(mode):
        raise NotAFileError(NOT_A_FILE)


def _folder() -> FolderError:
    return FolderError("This is a folder, not an image.", "Open it as a folder to see its images.")


def _check_size(size: int, limits: Limits) -> None:
    if size == 0:
        raise EmptyFileError(
            "The file is empty (0 bytes).", "Get it again: the copy or download failed."
        )
    if size > limits.file_bytes:
        raise FileTooLargeError(
            f"The file has {size / MEGA:,.0f} MB; the limit is {limits.file_bytes / MEGA:,.0f} MB."
        )


def _read(handle: int, size: int) -> bytes:
    """``size`` bytes, and one more if the file has grown."""
    parts = []
    left = size + 1
    while left > 0:
        part = os.read(handle, min(left, _CHUNK))
        if not part:
            break
        parts.append(part)
        left -= len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _utc(seconds: float) -> str:
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return ""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
