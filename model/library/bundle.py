"""One model in one file: a ZIP archive of exactly three members that are stored, not packed.

``model.json`` (name and origin), ``card.json`` and ``weights.safetensors``. Such a file can be
opened with any archive program. Reading trusts nothing in it: size and number of members are
looked at before the archive's directory is read, packed members are refused (so nothing can
grow while it is unpacked), names inside it are compared and never used as paths.
"""

from __future__ import annotations

import hashlib
import json
import stat
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from model import files
from model.library.errors import ModelFileError
from model.records import RecordError, from_dict, to_dict

SUFFIX = ".palimpsest-model"
WEIGHTS, CARD, ABOUT = "weights.safetensors", "card.json", "model.json"
#: bytes; the largest network of this program has 0.6 GB of weights
MOST_WEIGHTS = 1_500_000_000
MOST_CARD = 1_000_000
MOST_ABOUT = 20_000
_LIMITS = {ABOUT: MOST_ABOUT, CARD: MOST_CARD, WEIGHTS: MOST_WEIGHTS}
_ROOM = 10_000  # for the archive's own records
_BLOCK = 1 << 20
_END = struct.Struct("<4s4H2LH")  # end of central directory, APPNOTE.TXT 4.3.16
_WHEN = (1980, 1, 1, 0, 0, 0)  # the same model gives the same bytes
_NOT_ONE = "It is not a model that Palimpsest exported."
_AGAIN = "Copy or export it again from where it came from."


@dataclass(frozen=True)
class About:
    """Who the model is; nothing the program decides by."""

    name: str
    origin: str
    schema_version: int = 1


def write(target: Path, weights: Path, card: bytes, about: About) -> str:
    """Write a bundle in one step.

    Args:
        target: replaced when it exists.
        weights: the safetensors file.
        card: its card as it is written.
        about: name and origin.

    Returns:
        sha256 of the weights that were written, for the caller to compare.

    Raises:
        OSError: reading or writing failed; ``target`` is as before.
    """
    words = json.dumps(to_dict(about), ensure_ascii=False, indent=2).encode("utf-8", "replace")
    with files.replacing(target) as file, zipfile.ZipFile(file, "w") as archive:
        archive.writestr(_member(ABOUT), words)
        archive.writestr(_member(CARD), card)
        with weights.open("rb") as source, archive.open(_member(WEIGHTS), "w") as inside:
            digest = _copied(source, inside, MOST_WEIGHTS)
    return digest


def unpack(source: Path, folder: Path) -> tuple[About, str]:
    """Put card and weights of a bundle into ``folder`` as ``weights.json`` and
    ``weights.safetensors``; returns what it says of itself and the sha256 of the weights.

    Raises:
        ModelFileError: it is no bundle, is damaged, or holds anything else.
        OSError: it cannot be read, or ``folder`` cannot be written.
    """
    _check_outside(source)
    try:
        with zipfile.ZipFile(source) as archive:
            members = _members(archive)
            words = archive.read(members[ABOUT])
            card = archive.read(members[CARD])
            with (
                archive.open(members[WEIGHTS]) as inside,
                (folder / WEIGHTS).open("xb") as target,
            ):
                digest = _copied(inside, target, MOST_WEIGHTS)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError) as error:
        raise ModelFileError(f"The file {source.name} is damaged: {error}.", _AGAIN) from error
    (folder / Path(WEIGHTS).with_suffix(".json")).write_bytes(card)
    return _about(words), digest


def copy_limited(source: Path, target: Path, most: int) -> str:
    """Copy a plain file of at most ``most`` bytes; its sha256.

    Raises:
        ModelFileError: it is larger, or no plain file.
        OSError: it cannot be read or written.
    """
    _check_plain(source, most)
    with source.open("rb") as inside, target.open("xb") as outside:
        return _copied(inside, outside, most)


def _check_plain(source: Path, most: int) -> int:
    found = source.stat()
    if not stat.S_ISREG(found.st_mode):  # a pipe would block, a device never ends
        raise ModelFileError(f"{source.name} is not a file.", "Choose a file.")
    if found.st_size > most:
        raise ModelFileError(
            f"{source.name} is too large: {found.st_size / 1e6:,.0f} MB.",
            f"At most {most / 1e6:,.0f} MB are read.",
        )
    return found.st_size


def _check_outside(source: Path) -> None:
    """Look at the archive's last record by itself: ``zipfile`` would read a directory of
    millions of members before anyone could count them."""
    size = _check_plain(source, sum(_LIMITS.values()) + _ROOM)
    with source.open("rb") as file:
        start = file.read(4)
        file.seek(max(0, size - _END.size))
        last = file.read(_END.size)
    if start != b"PK\x03\x04":
        raise ModelFileError(f"The file {source.name} cannot be imported. {_NOT_ONE}", _AGAIN)
    if len(last) < _END.size or last[:4] != b"PK\x05\x06":
        raise ModelFileError(f"The file {source.name} is damaged or cut off.", _AGAIN)
    _, _, _, here, total, directory, _, comment = _END.unpack(last)
    if here != total or total != len(_LIMITS) or directory > _ROOM or comment:
        raise ModelFileError(
            f"The file {source.name} cannot be imported. {_NOT_ONE}",
            "It holds other things than one model and its card.",
        )


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    members = {info.filename: info for info in archive.infolist()}
    if members.keys() != _LIMITS.keys():
        raise ModelFileError(
            f"The file cannot be imported. {_NOT_ONE}",
            "It holds other things than one model and its card.",
        )
    for name, info in members.items():
        if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 0x1:
            raise ModelFileError(
                f"The file cannot be imported: {name} is packed or encrypted.",
                "Exported models are neither; such a file may be made to fill the disk.",
            )
        if info.file_size != info.compress_size or info.file_size > _LIMITS[name]:
            raise ModelFileError(
                f"The file cannot be imported: the size of {name} is not possible.", _AGAIN
            )
    return members


def _about(words: bytes) -> About:
    try:
        return from_dict(About, json.loads(words.decode("utf-8")))
    except (RecordError, ValueError, RecursionError) as error:
        raise ModelFileError(
            f"The file cannot be imported: model.json: {error}.", _AGAIN
        ) from error


def _member(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _WHEN)
    info.external_attr = 0o644 << 16
    info.create_system = 3  # the same bytes on every system
    return info


def _copied(source: IO[bytes], target: IO[bytes], most: int) -> str:
    digest, total = hashlib.sha256(), 0
    while block := source.read(_BLOCK):
        total += len(block)
        if total > most:  # it grew while it was read
            raise ModelFileError("The weights are too large.", _AGAIN)
        digest.update(block)
        target.write(block)
    return digest.hexdigest()
