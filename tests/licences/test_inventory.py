"""The inventory of what is installed here, and its record."""

from __future__ import annotations

import gzip
import re
from importlib import metadata
from pathlib import Path

import pytest

import forensics_gui
from forensics_gui.licences import libraries, own, packages, store
from forensics_gui.licences.known import known, version_in_name
from forensics_gui.licences.records import Inventory, Part, purl


@pytest.fixture(scope="module")
def inventory() -> Inventory:
    return store.installed()


def part(inventory: Inventory, name: str, inside: str = "") -> Part:
    (found,) = [p for p in inventory.parts if p.name == name and p.inside == inside]
    return found


def test_every_dependency_is_in_it(inventory: Inventory) -> None:
    names = {packages.normal(p.name) for p in inventory.parts if p.kind == "package"}
    lines = store.checkout_requirements()
    assert lines is not None
    direct = {packages.normal(r.name) for r in packages._applying(lines, ())}
    assert len(direct) > 15
    assert direct <= names
    assert "filelock" in names  # of torch: dependencies of dependencies are followed
    assert "pytest" not in names


def test_versions_are_those_that_run(inventory: Inventory) -> None:
    for name in ("torch", "numpy", "h5py"):
        assert part(inventory, name).version == metadata.version(name)
    assert part(inventory, "Palimpsest").version == forensics_gui.__version__


def test_every_package_has_a_licence_and_nearly_every_one_its_text(inventory: Inventory) -> None:
    parts = [p for p in inventory.parts if p.kind == "package"]
    assert [p.name for p in parts if not p.licence] == []
    without = {packages.normal(p.name) for p in parts if not inventory.text(p).strip()}
    assert without <= {"cuda-toolkit"}  # a list of NVIDIA's packages, which have theirs


def test_qt_is_shown_under_the_lgpl_with_its_text(inventory: Inventory) -> None:
    text = inventory.text(part(inventory, "PySide6_Essentials"))
    assert "can be replaced" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text  # the LGPL 3 is an addition to it


def test_heic_is_decoded_by_libraries_under_the_lgpl_and_nothing_codes_it(
    inventory: Inventory,
) -> None:
    import pi_heif

    text = inventory.text(part(inventory, "pi_heif"))
    assert "libheif and libde265 are used under the GNU Lesser General" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    said = pi_heif.libheif_info()
    assert said["HEIF"] == said["AVIF"] == ""  # names of encoders
    assert list(said["decoders"]) == ["libde265"]


def test_every_library_in_a_wheel_is_known(inventory: Inventory) -> None:
    unknown = [(p.inside, p.name) for p in inventory.parts if p.kind == "library" and not p.licence]
    assert unknown == []


def test_decoders_and_their_versions_are_read_from_the_files() -> None:
    for owner, wanted in (
        ("pillow", {"libjpeg-turbo", "libtiff", "libwebp", "libavif", "OpenJPEG", "libpng"}),
        ("opencv-python-headless", {"FFmpeg", "libjpeg-turbo", "libtiff", "libvpx", "OpenSSL"}),
        ("h5py", {"HDF5"}),
    ):
        found = libraries.inside(owner, metadata.distribution(owner), deep=True)
        versions = {p.name: p.version for p in found if p.kind == "library"}
        assert wanted <= versions.keys()
        assert [name for name in wanted if not versions[name][:1].isdigit()] == []


def test_what_the_libraries_say_of_themselves_agrees() -> None:
    import h5py
    import pi_heif
    from PIL import features

    pillow = libraries.inside("pillow", metadata.distribution("pillow"), deep=True)
    versions = {p.name: p.version for p in pillow}
    assert versions["libjpeg-turbo"] == features.version("libjpeg_turbo")
    assert versions["libtiff"] == features.version("libtiff")
    assert versions["libwebp"] == features.version("webp")
    assert versions["libavif"] == features.version("avif")
    heif = libraries.inside("pi-heif", metadata.distribution("pi-heif"), deep=True)
    said = pi_heif.libheif_info()
    assert {p.name: p.version for p in heif if p.kind == "library"} == {
        "libheif": said["libheif"],
        "libde265": said["decoders"]["libde265"].rpartition(" ")[2],
    }
    (hdf5,) = [
        p
        for p in libraries.inside("h5py", metadata.distribution("h5py"), deep=True)
        if p.name == "HDF5"
    ]
    assert hdf5.version == h5py.version.hdf5_version


def test_pillow_is_built_without_the_gpl_quantiser() -> None:
    from PIL import features

    # the reason for which its row in Pillow's own bill is passed over
    assert not features.check("libimagequant")


def test_crates_come_from_the_wheels_own_bill_or_from_the_bytes() -> None:
    typst = libraries.inside("typst", metadata.distribution("typst"), deep=False)
    assert sum(p.kind == "crate" for p in typst) > 100
    c2pa = libraries.inside("c2pa-python", metadata.distribution("c2pa-python"), deep=True)
    assert sum(p.kind == "crate" for p in c2pa) > 50
    (library,) = [p for p in c2pa if p.kind == "library"]
    assert library.version.count(".") == 2


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("libaom-a0d22147.so.3.14.1", "libaom"),
        ("avcodec-62.dll", "FFmpeg"),
        ("Qt6Core.dll", "Qt"),
        ("libQt6Core.so.6", "Qt"),
        ("msvcp140.dll", "Microsoft C and C++ run-time libraries"),
        ("libcrypto-5409cd36.so.1.1.1k", "OpenSSL"),
        ("jpeg8.dll", "libjpeg-turbo"),
        ("torch_cpu.dll", "PyTorch"),
        ("hdf5.dll", "HDF5"),
        ("libx265.so.199", None),
        ("something.dll", None),
    ],
)
def test_libraries_by_their_file_names(file: str, name: str | None) -> None:
    row = known(file)
    assert (row.name if row else None) == name


def test_two_generations_of_openssl_have_two_licences() -> None:
    old, new = known("libcrypto-5409cd36.so.1.1.1k"), known("libcrypto.so.3")
    assert old is not None
    assert new is not None
    assert (old.licence, new.licence) == ("OpenSSL", "Apache-2.0")


def test_version_in_name() -> None:
    assert version_in_name("libaom-a0d22147.so.3.14.1") == "3.14.1"
    assert version_in_name("libicudata.so.73") == "73"
    assert version_in_name("Qt6Core.dll") == ""


def test_package_urls_are_quoted() -> None:
    assert purl("pypi", "torch", "2.13.0+cpu") == "pkg:pypi/torch@2.13.0%2Bcpu"
    assert purl("generic", "libpng", "") == "pkg:generic/libpng"


def test_the_record_is_read_back_and_the_same_each_time(
    inventory: Inventory, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.json.gz", tmp_path / "two.json.gz"
    store.save(inventory, one)
    store.save(inventory, two)
    assert one.read_bytes() == two.read_bytes()
    assert store.load(one) == inventory


@pytest.mark.parametrize(
    "content",
    [
        b"not gzip",
        gzip.compress(b"{}"),
        gzip.compress(b"[1]"),
        gzip.compress(b'{"schema_version": 99}'),
        gzip.compress(b'{"schema_version": 1, "parts": [{"name": "x", "kind": "odd"}]}'),
        gzip.compress(b"{" * 100)[:-12],
    ],
)
def test_a_damaged_record_is_told(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "licences.json.gz"
    file.write_bytes(content)
    with pytest.raises((ValueError, OSError)):
        store.load(file)


def test_a_frozen_program_shows_the_record_of_its_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = Inventory((Part("Something", "1", "program"),), made_from="a build")
    file = tmp_path / store.FILE
    store.save(written, file)
    monkeypatch.setattr("resources.path", lambda *parts: tmp_path.joinpath(*parts))
    assert store.collect() == written


def test_without_a_readable_record_it_shows_what_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / store.FILE).write_bytes(b"damaged")
    monkeypatch.setattr("resources.path", lambda *parts: tmp_path.joinpath(*parts))
    monkeypatch.setattr(packages, "closure", lambda *_: {})
    assert "Palimpsest" in [p.name for p in store.collect().parts]


def test_one_part_of_what_several_sources_tell() -> None:
    by_file = Part("libpng", "16", "library", "libpng-2.0", "x", origin="name of the file")
    by_bill = Part("libpng", "1.6.58", "library", "", "x", origin="bill of materials in the wheel")
    by_text = Part("libpng", "1.6.57", "library", "", "x", origin="text in the file")
    assert libraries.merged([by_file, by_bill])[0].version == "1.6.58"
    assert libraries.merged([by_text, by_bill])[0].version == "1.6.57"
    assert libraries.merged([by_file, by_bill])[0].licence == "libpng-2.0"


def test_standard_texts_are_there() -> None:
    texts: packages.Texts = {}
    assert len(own.standard("LGPL-3.0-only OR GPL-2.0-only", texts)) == 2
    assert len(own.standard("MIT OR Apache-2.0", texts)) == 1
    assert own.standard("MIT", texts) == ()


def test_every_licence_that_the_notice_names_is_on_a_part(inventory: Inventory) -> None:
    notice = next(body for title, body in inventory.texts.values() if title == "NOTICE")
    named = {f"CC-BY-{number}" for number in re.findall(r"CC BY (\d\.\d)", notice)}
    shown = " ".join(p.licence for p in inventory.parts if p.kind == "data")
    assert len(named) >= 3
    assert {name for name in named if name not in shown} == set()
    assert part(inventory, "C2PA Trust List").version in notice
