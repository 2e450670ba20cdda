"""A data set file may come from anybody: whatever is in it, a sentence and no harm."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest

from training.datasets import DataSetError, Options, Source, build, check, open_dataset
from training.datasets.hdf5_tables import Tables


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tests.training.datasets.conftest import draw_folder

    place = tmp_path_factory.mktemp("sound")
    build([Source(draw_folder(place / "images"))], place / "o.h5", Options())
    return place / "o.h5"


def replaced(name: str, **options: object) -> Callable[[h5py.File], None]:
    def change(file: h5py.File) -> None:
        old = file[name][()]
        del file[name]
        data = options.pop("data", old)
        file.create_dataset(name, data=data, **options)

    return change


def cell(column: str, value: object, row: int = 3) -> Callable[[h5py.File], None]:
    def change(file: h5py.File) -> None:
        file[f"items/{column}"][row] = value

    return change


def linked(name: str, link: object) -> Callable[[h5py.File], None]:
    def change(file: h5py.File) -> None:
        del file[name]
        file[name] = link

    return change


def external_storage(file: h5py.File) -> None:
    length = file["bytes"].shape[0]
    del file["bytes"]
    file.create_dataset("bytes", (length,), "u1", external=[("/etc/passwd", 0, length)])


def virtual(file: h5py.File) -> None:
    length = file["bytes"].shape[0]
    del file["bytes"]
    layout = h5py.VirtualLayout((length,), "u1")
    layout[:] = h5py.VirtualSource("elsewhere.h5", "bytes", (length,))
    file.create_virtual_dataset("bytes", layout)


def huge(name: str) -> Callable[[h5py.File], None]:
    """Claims 2**50 elements and stores none."""

    def change(file: h5py.File) -> None:
        dtype = file[name].dtype
        del file[name]
        file.create_dataset(name, (2**50 if name == "bytes" else 2**40,), dtype)

    return change


def variable_text(file: h5py.File) -> None:
    names = [n.decode() for n in file["items/name"][:]]
    del file["items/name"]
    file.create_dataset("items/name", data=names, dtype=h5py.string_dtype())


def header(**changes: object) -> Callable[[h5py.File], None]:
    def change(file: h5py.File) -> None:
        row = json.loads(file["header"][:].tobytes()) | changes
        del file["header"]
        file["header"] = np.frombuffer(json.dumps(row).encode(), np.uint8)

    return change


def raw_header(data: bytes) -> Callable[[h5py.File], None]:
    return replaced("header", data=np.frombuffer(data, np.uint8))


def other_kind(name: str) -> Callable[[h5py.File], None]:
    """A group where an array should be, or the other way round."""

    def change(file: h5py.File) -> None:
        group = isinstance(file[name], h5py.Group)
        del file[name]
        if group:
            file[name] = [1]
        else:
            file.create_group(name)

    return change


HOSTILE: dict[str, tuple[Callable[[h5py.File], object], str]] = {
    "external link": (linked("bytes", h5py.ExternalLink("x.h5", "/bytes")), "link to somewhere"),
    "soft link": (linked("items/name", h5py.SoftLink("/header")), "link to somewhere"),
    "link to a group": (linked("items", h5py.ExternalLink("x.h5", "/items")), "link to somewhere"),
    "external storage": (external_storage, "lies outside the file"),
    "virtual": (virtual, "virtual"),
    "chunks": (replaced("items/label", chunks=(4,)), "in pieces"),
    "compressed": (replaced("bytes", compression="gzip"), "compressed"),
    "huge block": (huge("bytes"), "no contents|larger than the file"),
    "huge column": (huge("items/offset"), "no contents|larger than the file"),
    "variable text": (variable_text, "another type"),
    "wide text": (replaced("items/name", data=np.array([b"x"] * 24, "S5000")), "no text of fixed"),
    "other type": (replaced("items/offset", data=np.zeros(24)), "another type"),
    "big endian": (replaced("items/offset", data=np.zeros(24, ">u8")), "another type"),
    "one more row": (replaced("items/label", data=np.zeros(25, "u1")), "another length"),
    "no rows": (replaced("items/name", data=np.zeros(0, "S3")), "no contents|0 images"),
    "scalar": (replaced("items/label", data=np.uint8(1)), "is no array"),
    "no shape": (replaced("items/label", data=h5py.Empty("u1")), "is no array"),
    "two dimensions": (replaced("bytes", data=np.zeros((9, 9), "u1")), "not one block"),
    "missing": (lambda f: f.__delitem__("items/sha256"), "sha256 is missing"),
    "renamed": (lambda f: f.move("items/sha256", "items/sha1"), "sha256 is missing"),
    "extra": (lambda f: f.create_group("more"), "more parts than it should"),
    "a group for an array": (other_kind("bytes"), "bytes is no array"),
    "an array for a group": (other_kind("items"), "a group is missing"),
    "offset beyond": (cell("offset", 2**63), "lies outside it"),
    "offset that wraps": (cell("offset", 2**64 - 10), "lies outside it"),
    "size beyond": (cell("image_bytes", 2**30), "lies outside it"),
    "size that wraps": (cell("image_bytes", 2**64 - 1), "impossible size"),
    "no bytes": (cell("image_bytes", 0), "impossible size"),
    "label": (cell("label", 2), "neither 0 nor 1"),
    "label without mask": (lambda f: f["items/label"].__setitem__(slice(None), 1), "do not fit"),
    "sides": (cell("width", 2**32 - 1), "impossible size"),
    "no side": (cell("height", 0), "impossible size"),
    "share": (cell("marked", float("nan")), "not between 0 and 1"),
    "split": (cell("split", b"dev"), "unknown name"),
    "no name": (cell("name", b""), "no name"),
    "a digest": (lambda f: f["items/sha256"].__setitem__((3, 3), 7), "changed or damaged"),
    "same name": (lambda f: f["items/name"].__setitem__(3, f["items/name"][4]), "one name"),
    "not ours": (header(format="x"), "not a data set of this program"),
    "newer": (header(version=9), "version 9; this program reads version 1"),
    "odd version": (header(version="9" * 400), "version unknown"),
    "no JSON": (raw_header(b"{"), "header cannot be read"),
    "deep JSON": (raw_header(b"[" * 100_000), "header cannot be read"),
    "JSON list": (raw_header(b"[1]"), "not a data set of this program"),
    "large header": (raw_header(b" " * (2 << 20)), "header is too large"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_files_are_refused_in_words(case: str, sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "o.h5"
    shutil.copy(sound, path)
    change, sentence = HOSTILE[case]
    with h5py.File(path, "r+") as file:
        change(file)
    tracemalloc.start()
    with pytest.raises(DataSetError, match=sentence) as caught:
        open_dataset(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20
    assert caught.value.hint
    assert len(caught.value.sentence) < 200


def test_files_that_are_no_hdf5_are_refused(tmp_path: Path) -> None:
    cases = {
        "text.h5": (b"no", "not an HDF5 file"),
        "empty.h5": (b"", "not an HDF5 file"),
        "start.h5": (b"\x89HDF\r\n\x1a\n", "tables lie outside it"),
    }
    for name, (data, sentence) in cases.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(DataSetError, match=sentence):
            open_dataset(tmp_path / name)
    with pytest.raises(DataSetError, match="could not be read"):
        open_dataset(tmp_path / "gone.h5")


def test_a_user_block_before_the_file_is_refused(tmp_path: Path) -> None:
    with h5py.File(tmp_path / "o.h5", "w", userblock_size=512):
        pass
    with pytest.raises(DataSetError, match="not an HDF5 file"):
        open_dataset(tmp_path / "o.h5")


def test_a_file_cut_off_is_refused(sound: Path, tmp_path: Path) -> None:
    whole = sound.read_bytes()
    for share in (0.05, 0.3, 0.7, 0.999):
        (tmp_path / "o.h5").write_bytes(whole[: int(share * len(whole))])
        with pytest.raises(DataSetError):
            open_dataset(tmp_path / "o.h5")


def bomb(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def overwrite(path: Path, row: int, data: bytes, *, mask: bool = False) -> None:
    with h5py.File(path) as file:
        at = file["bytes"].id.get_offset() + int(file["items/offset"][row])
        at += int(file["items/image_bytes"][row]) if mask else 0
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def test_images_that_claim_another_size_are_not_decoded(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "o.h5"
    shutil.copy(sound, path)
    rows = [i.name for i in open_dataset(path).items]
    overwrite(path, 0, bomb(14_000, 14_000))
    overwrite(path, rows.index("t2.jpg"), bomb(14_000, 14_000), mask=True)
    overwrite(path, 5, b"\0" * 40)
    data = open_dataset(path)
    for row in (0, rows.index("t2.jpg"), 5):
        with pytest.raises(DataSetError, match="not of the size"):
            data[row]
    report = check(path)
    assert not report.usable
    (finding,) = (f for f in report.findings if f.code == "damaged")
    assert set(finding.items) == {rows[0], "t2.jpg", rows[5]}


def test_damaged_images_are_told_by_name(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "o.h5"
    shutil.copy(sound, path)
    name = open_dataset(path).items[4].name
    with h5py.File(path) as file:
        at = file["bytes"].id.get_offset() + int(file["items/offset"][4])
        length = int(file["items/image_bytes"][4])
    raw = bytearray(path.read_bytes())
    # what libjpeg can still make something of is noticed by the check alone
    raw[at + length // 2 : at + length] = bytes(length - length // 2)
    path.write_bytes(raw)
    (finding,) = (f for f in check(path).findings if f.code == "damaged")
    assert finding.items == (name,)
    assert name in finding.sentence


def test_bytes_turned_at_random_never_crash(sound: Path, tmp_path: Path) -> None:
    whole = sound.read_bytes()
    with h5py.File(sound) as file:
        tables = file["bytes"].id.get_offset()
    path = tmp_path / "o.h5"
    refused = 0
    for seed in range(400):
        rng = random.Random(seed)
        data = bytearray(whole)
        for _ in range(rng.choice((1, 2, 8))):
            data[rng.randrange(min(tables, 4000 if seed % 2 else tables))] = rng.randrange(256)
        path.write_bytes(data)
        try:
            opened = open_dataset(path)
            list(opened.items)
            opened[0]
            opened.close()
        except DataSetError:
            refused += 1
    assert 100 < refused < 400


def test_a_group_that_is_its_own_index_is_refused(sound: Path, tmp_path: Path) -> None:
    """libhdf5 2.0 overflows its stack on this file and ends the process."""
    whole = bytearray(sound.read_bytes())
    for at in (m.start() for m in re.finditer(b"TREE", sound.read_bytes()[:16_000])):
        data = bytearray(whole)
        data[at + 5] = 1  # an inner node ...
        data[at + 32 : at + 40] = struct.pack("<Q", at)  # ... whose first child is itself
        (tmp_path / "o.h5").write_bytes(data)
        with pytest.raises(DataSetError, match="index of a group is damaged"):
            open_dataset(tmp_path / "o.h5")


def test_headers_that_go_on_in_a_circle_are_refused(sound: Path, tmp_path: Path) -> None:
    whole = sound.read_bytes()
    start = struct.unpack_from("<Q", whole, 64)[0] + 16  # the messages of the root
    length = struct.unpack_from("<I", whole, start - 8)[0]
    at = whole.index(b"\x10\0\x10\0", start, start + length) + 8
    for place, size in ((start, length), (0, 2**40), (2**64 - 8, 64), (start, 2**63)):
        data = bytearray(whole)
        data[at : at + 16] = struct.pack("<QQ", place, size)
        (tmp_path / "o.h5").write_bytes(data)
        with pytest.raises(DataSetError, match=r"header in it is damaged|lie outside it"):
            open_dataset(tmp_path / "o.h5")


def test_the_tables_agree_with_those_of_libhdf5(sound: Path) -> None:
    with sound.open("rb") as file, h5py.File(sound) as other:
        tables = Tables(file, sound.stat().st_size)
        root = tables.members(tables.root)
        assert set(root) == set(other) == {"bytes", "header", "items"}
        items = tables.members(root["items"])
        assert set(items) == set(other["items"])
        places = {"bytes": root["bytes"], "header": root["header"]}
        places |= {f"items/{name}": at for name, at in items.items()}
        for name, at in places.items():
            block = tables.block(at)
            assert block.offset == other[name].id.get_offset()
            assert block.shape == other[name].shape
            assert block.dtype == other[name].dtype


@pytest.mark.parametrize("libver", ["v110", "latest"])
def test_newer_forms_of_hdf5_are_refused(libver: str, sound: Path, tmp_path: Path) -> None:
    with h5py.File(sound) as old, h5py.File(tmp_path / "o.h5", "w", libver=libver) as new:
        for name in ("bytes", "header", "items"):
            old.copy(name, new)
    with pytest.raises(DataSetError, match="another version of HDF5"):
        open_dataset(tmp_path / "o.h5")


def test_no_other_file_is_opened(sound: Path, tmp_path: Path) -> None:
    """With the target of an external link in place, its contents do not get in."""
    path = tmp_path / "o.h5"
    shutil.copy(sound, path)
    shutil.copy(sound, tmp_path / "x.h5")
    with h5py.File(path, "r+") as file:
        del file["items"]
        file["items"] = h5py.ExternalLink("x.h5", "/items")
    os.utime(tmp_path / "x.h5", (1, 1))
    with pytest.raises(DataSetError, match="link to somewhere else"):
        open_dataset(path)
