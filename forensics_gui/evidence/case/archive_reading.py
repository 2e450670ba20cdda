"""Reading a case from one file that anybody may have made.

Nothing is unpacked before the list of contents and the directory of the ZIP agree; then each
file is written under a name of ours, never longer than the list says, and compared with its
digest. Whatever is wrong leaves nothing behind.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forensics_gui.evidence.case import database, log, tables
from forensics_gui.evidence.case.archive import KIND, MANIFEST, ORIGINALS, SCHEMA_VERSION
from forensics_gui.evidence.case.archive import original_name as name_of
from forensics_gui.evidence.case.case import FILE, Case, folder_name
from forensics_gui.evidence.case.errors import (
    ArchiveError,
    NotAnArchiveError,
    TamperedArchiveError,
    UnsafeArchiveError,
)
from forensics_gui.evidence.case.records import CaseItem, LogHead
from model.errors import Cancelled
from model.localisation import CancelCheck, Progress

_CHUNK = 1 << 20
_NAME = re.compile(rf"{re.escape(FILE)}|{ORIGINALS}/[0-9a-f]{{64}}(\.[a-z0-9]{{1,8}})?")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_UNSAFE = "Nothing was unpacked. Ask the sender how this file was made."


@dataclass(frozen=True)
class ArchiveLimits:
    """What a file may unpack to: number of files, bytes of the list, bytes of one original
    and of all; ``ratio`` is the most a file of more than a megabyte may grow."""

    files: int = 100_000
    manifest_bytes: int = 32 << 20
    file_bytes: int = 8 << 30
    bytes: int = 256 << 30
    ratio: int = 200


@dataclass(frozen=True)
class _Entry:
    name: str
    bytes: int
    sha256: str


def import_case(
    source: Path,
    root: Path,
    *,
    actor: str = "",
    limits: ArchiveLimits | None = None,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> Path:
    """Unpack the case in ``source`` into a new folder below ``root``; returns that folder.

    Items whose original came along point to the copy in the case's folder.

    Raises:
        NotAnArchiveError: not an exported case.
        UnsafeArchiveError: names, sizes or links that could do harm.
        TamperedArchiveError: contents that differ from the list, or a log that differs from
            its head.
        CaseError: the case inside is damaged.
        Cancelled: ``cancelled`` said so.
    """
    limits = limits or ArchiveLimits()
    root.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        with zipfile.ZipFile(source) as packed:
            _check_directory(packed, limits, source.stat().st_size)
            manifest = _manifest(packed, limits)
            entries = _entries(packed, manifest, limits)
            _check_room(root, entries)
            folder = Path(tempfile.mkdtemp(prefix=".import-", dir=root))
            try:
                _unpack(packed, entries, folder, progress, cancelled)
                name = _check_case(folder, manifest, actor, source.name)
                final = root / f"{folder_name(name)}-{folder.name.removeprefix('.import-')}"
                folder.rename(final)
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)
                raise
            _relocate(final, actor)
            return final
    except (zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, NotImplementedError) as error:
        raise NotAnArchiveError(
            f"{source.name} is not a case, or it is damaged: {error}.",
            "Get the file again; the copy or download may have failed.",
        ) from error
    except OSError as error:
        raise ArchiveError(
            f"The case could not be read from {source.name}: {error.strerror or error}."
        ) from error


def _check_directory(packed: zipfile.ZipFile, limits: ArchiveLimits, size: int) -> None:
    """Everything the directory of the ZIP says, before a byte is unpacked."""
    inside = packed.infolist()
    if len(inside) > limits.files + 2:
        raise UnsafeArchiveError(f"The file holds {len(inside):,} files.", _UNSAFE)
    names = [info.filename for info in inside]
    if len(set(names)) != len(names):
        raise UnsafeArchiveError("The file holds two files of the same name.", _UNSAFE)
    for info in inside:
        if info.filename != MANIFEST and not _NAME.fullmatch(info.filename):
            raise UnsafeArchiveError(
                f"The file holds something that is no part of a case: {info.filename[:80]!r}.",
                _UNSAFE,
            )
        kind = info.external_attr >> 16 & 0o170000
        if kind not in (0, 0o100000):
            raise UnsafeArchiveError("The file holds a link or a device.", _UNSAFE)
        if info.flag_bits & 0x1:
            raise UnsafeArchiveError("The file is encrypted.", "Ask for one that is not.")
        if info.file_size > max(1 << 20, info.compress_size * limits.ratio):
            raise UnsafeArchiveError(
                f"{info.filename} would grow to {info.file_size:,} bytes from "
                f"{info.compress_size:,}.",
                _UNSAFE,
            )
    # Entries that share their bytes grow without looking large one by one.
    if sum(info.compress_size for info in inside) > size:
        raise UnsafeArchiveError("The parts of the file overlap.", _UNSAFE)


def _manifest(packed: zipfile.ZipFile, limits: ArchiveLimits) -> dict[str, Any]:
    if MANIFEST not in packed.namelist():
        raise NotAnArchiveError("The file is not an exported case: its list is missing.")
    with packed.open(MANIFEST) as stream:
        data = stream.read(limits.manifest_bytes + 1)
    if len(data) > limits.manifest_bytes:
        raise UnsafeArchiveError("The list of contents is too long.", _UNSAFE)
    try:
        manifest = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise TamperedArchiveError("The list of contents cannot be read.") from error
    if not isinstance(manifest, dict) or manifest.get("kind") != KIND:
        raise NotAnArchiveError("The file is not an exported case.")
    version = manifest.get("schema_version")
    if not isinstance(version, int) or version > SCHEMA_VERSION:
        raise NotAnArchiveError(
            "The case was exported by a newer version of this program.",
            "Update the program to import it.",
        )
    return manifest


def _entries(
    packed: zipfile.ZipFile, manifest: dict[str, Any], limits: ArchiveLimits
) -> list[_Entry]:
    """The list of contents, checked by itself and against the directory."""
    files = manifest.get("files")
    if not isinstance(files, dict):
        raise TamperedArchiveError("The list of contents is incomplete.")
    entries = []
    for name, values in files.items():
        size = values.get("bytes") if isinstance(values, dict) else None
        sha256 = values.get("sha256") if isinstance(values, dict) else None
        right = isinstance(size, int) and not isinstance(size, bool) and size >= 0
        if not right or not isinstance(sha256, str) or not _SHA256.fullmatch(sha256):
            raise TamperedArchiveError("The list of contents is incomplete.")
        entries.append(_Entry(str(name), int(size or 0), sha256))
    held = set(packed.namelist()) - {MANIFEST}
    listed = {entry.name for entry in entries}
    if held != listed or FILE not in listed:
        differing = sorted(held ^ listed) or [FILE]
        raise TamperedArchiveError(
            f"The file does not hold what its list says; the first difference is "
            f"{differing[0][:90]}."
        )
    for entry in entries:
        if packed.getinfo(entry.name).file_size != entry.bytes or not _names(entry):
            raise TamperedArchiveError(f"{entry.name[:90]} is not what the list says.")
    if max(e.bytes for e in entries) > limits.file_bytes or (
        sum(e.bytes for e in entries) > limits.bytes
    ):
        raise UnsafeArchiveError("The file would unpack to more than is allowed.", _UNSAFE)
    return entries


def _names(entry: _Entry) -> bool:
    """An original is named by the very digest that it has."""
    return entry.name == FILE or entry.name.startswith(f"{ORIGINALS}/{entry.sha256}")


def _check_room(root: Path, entries: list[_Entry]) -> None:
    need = sum(entry.bytes for entry in entries)
    free = shutil.disk_usage(root).free
    if need > free:
        raise ArchiveError(
            f"The case needs {need:,} bytes, and {free:,} are free on the disk.",
            "Make room on the disk.",
        )


def _unpack(
    packed: zipfile.ZipFile,
    entries: list[_Entry],
    folder: Path,
    progress: Progress | None,
    cancelled: CancelCheck | None,
) -> None:
    (folder / ORIGINALS).mkdir(mode=0o700)
    for done, entry in enumerate(entries):
        if cancelled is not None and cancelled():
            raise Cancelled("The import was stopped.")
        if progress is not None:
            progress(done, len(entries), "Unpacking the case")
        digest, size = hashlib.sha256(), 0
        # The name was matched against what we write ourselves: it cannot leave the folder.
        with packed.open(entry.name) as stream, (folder / entry.name).open("xb") as out:
            while part := stream.read(_CHUNK):
                size += len(part)
                if size > entry.bytes:
                    raise UnsafeArchiveError(f"{entry.name} is longer than it says.", _UNSAFE)
                digest.update(part)
                out.write(part)
        if size != entry.bytes or digest.hexdigest() != entry.sha256:
            raise TamperedArchiveError(
                f"{entry.name} was changed after the case was exported: its SHA-256 is "
                f"{digest.hexdigest()}, the list says {entry.sha256}."
            )


def _check_case(folder: Path, manifest: dict[str, Any], actor: str, source: str) -> str:
    """The case inside: file, log and head; returns its name."""
    noted = manifest.get("log")
    count = noted.get("count") if isinstance(noted, dict) else None
    sha256 = noted.get("sha256") if isinstance(noted, dict) else None
    if not isinstance(count, int) or not isinstance(sha256, str):
        raise TamperedArchiveError("The list of contents does not name the head of the log.")
    path = folder / FILE
    connection = database.open_existing(path)
    try:
        with database.translated(path):
            about = dict(connection.execute("SELECT key, value FROM about").fetchall())
            found = log.verify(connection, str(about.get("identifier")), LogHead(count, sha256))
        if not found.intact or found.head.count != count:
            sentence = found.problems[0].sentence if found.problems else "It has more entries."
            raise TamperedArchiveError(
                f"The log of the case is not the one that was exported. {sentence}"
            )
        with database.transaction(connection, path):
            details = {"file": source, "head": {"count": count, "sha256": sha256}}
            log.append(connection, tables.utc_now(), actor, "case.imported", details)
        return str(about.get("name", ""))
    finally:
        connection.close()


def _relocate(folder: Path, actor: str) -> None:
    """Let items point to the originals that came along, each under its own name again."""
    with Case.open(folder, actor=actor) as case:
        for item in case.items():
            copy = folder / name_of(item)
            if item.sha256 and copy.is_file():
                place = folder / ORIGINALS / str(item.number) / _file_name(item)
                place.parent.mkdir(mode=0o700)
                try:
                    os.link(copy, place)
                except OSError:
                    shutil.copyfile(copy, place)
                case.relocate(item.path, place)
        for copy in (folder / ORIGINALS).iterdir():
            if copy.is_file():
                copy.unlink()


def _file_name(item: CaseItem) -> str:
    """The name a file had, as far as any system takes it."""
    # A case from another system holds that system's paths.
    name = re.split(r"[/\\]", str(item.first_path))[-1]
    kept = "".join(c if c.isalnum() or c in " ._-()+@" else "_" for c in name)
    stem, dot, suffix = kept.strip(" .")[-120:].rpartition(".")
    reserved = re.fullmatch(r"(?i)con|prn|aux|nul|(com|lpt)\d", stem.partition(".")[0])
    return f"{'_' if reserved else ''}{stem}{dot}{suffix}" or "original"
