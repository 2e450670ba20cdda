"""A whole case as one file: a ZIP with a list of its contents and their digests.

manifest.json          what is inside: size and sha256 of each file, name, head of the log
case.sqlite            the case
originals/SHA256.jpg   the original files, if they were asked for
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from forensics_gui.evidence.case import originals, tables
from forensics_gui.evidence.case.case import FILE, Case
from forensics_gui.evidence.case.errors import ArchiveError, OriginalChangedError
from forensics_gui.evidence.case.records import CaseItem, LogHead, Stage
from forensics_gui.evidence.intake import read_file
from model.errors import Cancelled
from model.localisation import CancelCheck, Progress

SUFFIX = ".palimpsest-case"
MANIFEST = "manifest.json"
ORIGINALS = "originals"
KIND = "palimpsest case"
SCHEMA_VERSION = 1
_CHUNK = 1 << 20
_EXTENSION = re.compile(r"\.[a-z0-9]{1,8}")


@dataclass(frozen=True)
class Exported:
    """``sha256`` is of the list of contents, and so stands for everything inside."""

    path: Path
    sha256: str
    head: LogHead
    originals: int


def export_case(
    case: Case,
    target: Path,
    *,
    with_originals: bool = False,
    progress: Progress | None = None,
    cancelled: CancelCheck | None = None,
) -> Exported:
    """Write ``case`` to ``target``; what was there is replaced when everything went well.

    Raises:
        OriginalChangedError, IntakeError: an original to include is not what was imported.
        ArchiveError: the file cannot be written.
        CaseError: the case cannot be read.
        Cancelled: ``cancelled`` said so.
    """
    case.require_intact_log()
    try:
        handle, name = tempfile.mkstemp(prefix=".palimpsest-", suffix=".part", dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                done = _write(case, stream, with_originals, progress, cancelled)
                stream.flush()
                os.fsync(stream.fileno())
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ArchiveError(
            f"The case could not be written to {target.name}: {error.strerror or error}.",
            "Choose another folder.",
        ) from error
    return Exported(target, done.sha256, done.head, done.originals)


def _write(
    case: Case,
    stream: IO[bytes],
    with_originals: bool,
    progress: Progress | None,
    cancelled: CancelCheck | None,
) -> Exported:
    items = [item for item in case.items() if item.sha256] if with_originals else []
    files: dict[str, dict[str, Any]] = {}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for done, item in enumerate(items):
            if cancelled is not None and cancelled():
                raise Cancelled("The export was stopped.")
            if progress is not None:
                progress(done, len(items) + 1, f"Packing {tables.shown(Path(item.path.name))}")
            name = original_name(item)
            if name not in files:
                files[name] = _pack_original(packed, case, item, name)
        if progress is not None:
            progress(len(items), len(items) + 1, "Packing the case")
        case.note("case.exported", originals=len(files))
        head = case.log_head()
        with tempfile.TemporaryDirectory(prefix=".export-", dir=case.folder) as folder:
            copy = Path(folder) / FILE
            case.snapshot(copy)
            files[FILE] = _pack_file(packed, copy, FILE)
        manifest = {
            "kind": KIND,
            "schema_version": SCHEMA_VERSION,
            "name": case.name,
            "identifier": case.identifier,
            "created_utc": tables.utc_now(),
            "log": {"count": head.count, "sha256": head.sha256},
            "files": files,
        }
        data = json.dumps(manifest, indent=1, sort_keys=True).encode("ascii")
        packed.writestr(MANIFEST, data)
    return Exported(Path(), hashlib.sha256(data).hexdigest(), head, len(files) - 1)


def original_name(item: CaseItem) -> str:
    """The place of an original inside: named by its digest, so that no name from outside is
    ever a path."""
    suffix = item.first_path.suffix.lower()
    return f"{ORIGINALS}/{item.sha256}{suffix if _EXTENSION.fullmatch(suffix) else ''}"


def _pack_original(
    packed: zipfile.ZipFile, case: Case, item: CaseItem, name: str
) -> dict[str, Any]:
    found = read_file(item.path)
    looked = case.note_custody(item.path, Stage.EXPORT, found.sha256)
    if looked.problem:
        raise OriginalChangedError(
            f"{tables.shown(Path(item.path.name))}: {looked.problem}",
            "Put the original back, or export the case without originals.",
        )
    originals.compare(item, found.sha256, Stage.EXPORT)
    # Photographs are compressed already.
    packed.writestr(zipfile.ZipInfo(name), found.data, zipfile.ZIP_STORED)
    return {"bytes": len(found.data), "sha256": found.sha256}


def _pack_file(packed: zipfile.ZipFile, path: Path, name: str) -> dict[str, Any]:
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as source, packed.open(name, "w", force_zip64=True) as inside:
        while part := source.read(_CHUNK):
            digest.update(part)
            size += len(part)
            inside.write(part)
    return {"bytes": size, "sha256": digest.hexdigest()}
