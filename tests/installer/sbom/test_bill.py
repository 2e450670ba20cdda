"""The bill of materials: valid, complete, the same each time; and what may not be shipped."""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from license_expression import get_spdx_licensing
from packageurl import PackageURL

from forensics_gui.licences import store
from forensics_gui.licences.records import Inventory, Part
from installer.checksums import sha256
from installer.product.contents import INSIDE
from installer.sbom import __main__ as command
from installer.sbom import bundle, cyclonedx, policy

MIT = Part("x", "1", "package", "MIT", purl="pkg:pypi/x@1")
PROGRAM = Part("Palimpsest", "9", "program", "Apache-2.0")


@pytest.fixture(scope="module")
def inventory() -> Inventory:
    return store.installed()


@pytest.fixture(scope="module")
def bill(inventory: Inventory) -> dict[str, Any]:
    return cyclonedx.document(inventory, moment=1_700_000_000, properties={"commit": "a" * 40})


def test_it_is_valid(bill: dict[str, Any]) -> None:
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(cyclonedx.dump(bill)) is None
    # the validator is one that can say no
    small = {**bill, "components": [{}], "dependencies": []}
    assert validator.validate_str(cyclonedx.dump(small)) is not None


def test_references_are_there_once_and_lead_somewhere(bill: dict[str, Any]) -> None:
    references = [row["bom-ref"] for row in bill["components"]]
    references.append(bill["metadata"]["component"]["bom-ref"])
    assert len(references) == len(set(references))
    for row in bill["dependencies"]:
        assert {row["ref"], *row["dependsOn"]} <= set(references)


def test_every_part_can_be_reached_from_the_program(bill: dict[str, Any]) -> None:
    on = {row["ref"]: row["dependsOn"] for row in bill["dependencies"]}
    reached: set[str] = set()
    waiting = [bill["metadata"]["component"]["bom-ref"]]
    while waiting:
        ref = waiting.pop()
        if ref not in reached:
            reached.add(ref)
            waiting += on[ref]
    assert reached == on.keys()


def test_licences_are_spdx_expressions(bill: dict[str, Any]) -> None:
    known = get_spdx_licensing()
    free = []
    for row in [*bill["components"], bill["metadata"]["component"]]:
        for licence in row.get("licenses", []):
            if "expression" not in licence:
                free.append(row["name"])
                continue
            wrong = known.unknown_license_keys(licence["expression"])
            assert [name for name in wrong if not name.startswith("LicenseRef-")] == [], row["name"]
    assert all(name.startswith("Weights of ") for name in free)


def test_package_urls_are_well_formed(bill: dict[str, Any]) -> None:
    urls = [row["purl"] for row in bill["components"] if "purl" in row]
    assert len(urls) > 100
    for url in urls:
        PackageURL.from_string(url)


def test_packages_and_what_is_inside_them_are_listed(bill: dict[str, Any]) -> None:
    names = {row["bom-ref"] for row in bill["components"]}
    assert {
        "package:torch",
        "package:pillow",
        "library:pillow/libjpeg-turbo",
        "library:pillow/libtiff",
        "library:pillow/libwebp",
        "library:pillow/libavif",
        "library:pi-heif/libheif",
        "library:pi-heif/libde265",
        "library:opencv-python-headless/FFmpeg",
        "library:opencv-python-headless/libjpeg-turbo",
        "library:pyside6-essentials/Qt",
        "library:c2pa-python/c2pa-rs",
        "library:h5py/HDF5",
        "library:torch/PyTorch",
        "library:Python/OpenSSL",
        "interpreter:Python",
    } <= names
    assert any(name.startswith("crate:typst/") for name in names)


def test_the_same_parts_make_the_same_bytes(inventory: Inventory) -> None:
    one, two = (cyclonedx.dump(cyclonedx.document(inventory)) for _ in range(2))
    assert one == two
    changed = replace(inventory, parts=(*inventory.parts, replace(MIT, version="2")))
    other = cyclonedx.document(changed)
    assert other["serialNumber"] != json.loads(one)["serialNumber"]


def test_hashes_of_wheels_and_of_native_files() -> None:
    library = Part("libtiff", "4", "library", "libtiff", "x", files=("x.libs/libtiff.so",))
    made = cyclonedx.document(
        Inventory((PROGRAM, MIT, library)),
        files={"x.libs/libtiff.so": "b" * 64},
        wheels={"x": "c" * 64},
    )
    rows = {row["bom-ref"]: row for row in made["components"]}
    assert rows["package:x"]["hashes"] == [{"alg": "SHA-256", "content": "c" * 64}]
    (file,) = rows["library:x/libtiff"]["components"]
    assert (file["name"], file["hashes"][0]["content"]) == ("x.libs/libtiff.so", "b" * 64)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(cyclonedx.dump(made)) is None


def test_hashes_in_pips_report(tmp_path: Path) -> None:
    row = {
        "metadata": {"name": "PySide6_Essentials"},
        "download_info": {"archive_info": {"hashes": {"sha256": "d" * 64}}},
    }
    report = tmp_path / "wheels.json"
    report.write_text(json.dumps({"install": [row, {"metadata": {}, "download_info": {}}]}))
    assert command.wheels(report) == {"pyside6-essentials": "d" * 64}


# -- what may not be shipped ----------------------------------------------------------------------


def test_nothing_that_is_installed_is_forbidden(inventory: Inventory) -> None:
    assert policy.problems(inventory) == []


@pytest.mark.parametrize(
    "licence",
    [
        "GPL-3.0-only",
        "GPL-2.0-or-later",
        "AGPL-3.0-only",
        "SSPL-1.0",
        "CC-BY-NC-4.0",
        "MIT AND GPL-3.0-only",
        "Nobody-has-looked-at-this",
        "free for private use",
        "",
    ],
)
def test_licences_that_may_not_be_shipped(licence: str) -> None:
    planted = Inventory((PROGRAM, replace(MIT, licence=licence)))
    (text,) = policy.problems(planted)
    assert text.startswith("x 1: ")


@pytest.mark.parametrize(
    "licence",
    ["MIT", "LGPL-3.0-only OR GPL-3.0-only", "GPL-3.0-or-later WITH GCC-exception-3.1"],
)
def test_licences_that_may(licence: str) -> None:
    assert policy.problems(Inventory((PROGRAM, replace(MIT, licence=licence)))) == []


@pytest.mark.parametrize(
    "name",
    [
        "_internal/cv2/libx264-1234.so.164",
        "_internal/libx265.so.199",
        "_internal/libreadline.so.8",
        "_internal/python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
        "_internal\\PySide6\\Qt6Charts.dll",
        "_internal/PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "_internal/_pillow_heif.cpython-311-x86_64-linux-gnu.so",
        "_internal/libgdbm.so.6",
    ],
)
def test_files_that_may_not_be_shipped(name: str) -> None:
    assert policy.forbidden_file(name)
    assert policy.problems(Inventory((PROGRAM,)), [name])


@pytest.mark.parametrize(
    "name",
    [
        "_internal/opencv_python_headless.libs/libavcodec-c4204469.so.62.28.101",
        "_internal/PySide6/Qt/lib/libQt6Gui.so.6",
        "_internal/pillow.libs/libavif-c6062d5f.so.16.4.2",
        "_internal/pi_heif.libs/libheif-7a3e919c.so.1.23.0",
        "_internal/pi_heif.libs/libde265-90fb0ce1.so.0.2.0",
        "_internal/dbm/__init__.py",
    ],
)
def test_files_that_may(name: str) -> None:
    assert policy.forbidden_file(name) == ""


def test_an_ffmpeg_under_the_gpl_is_told_by_what_it_says_of_itself(inventory: Inventory) -> None:
    assert policy.forbidden_build(b"\0--enable-shared --enable-gpl --enable-libx265\0")
    assert policy.forbidden_build(b"\0--enable-shared --enable-libvpx\0") == ""
    assert any(part.name == "FFmpeg" and part.files for part in inventory.parts)
    assert command.ffmpeg(inventory, None) == []


def test_crates_without_a_licence_are_named_and_not_passed_over() -> None:
    crate = Part("aes", "0.9", "crate", "", "c2pa-python")
    planted = Inventory((PROGRAM, crate))
    assert policy.problems(planted) == []
    assert policy.unknown(planted) == ["aes 0.9 in c2pa-python"]
    assert policy.problems(Inventory((PROGRAM, replace(crate, licence="GPL-3.0-only"))))


# -- the parts of a frozen folder -----------------------------------------------------------------


def test_native_files_of_a_folder(tmp_path: Path) -> None:
    inside = tmp_path / INSIDE
    (inside / "x.libs").mkdir(parents=True)
    (inside / "x.libs" / "libtiff.so.6").write_bytes(b"tiff")
    (inside / "data.json").write_bytes(b"{}")
    (inside / "libtiff.so.6").symlink_to("x.libs/libtiff.so.6")
    digest = hashlib.sha256(b"tiff").hexdigest()
    assert bundle.native(tmp_path) == {"x.libs/libtiff.so.6": digest}
    assert "_internal/data.json" in bundle.files(tmp_path)


def test_system_libraries_are_parts_inside_python(tmp_path: Path) -> None:
    texts: dict[str, tuple[str, str]] = {}
    names = {
        "libz.so.1": "0" * 64,
        "libodd.so.1": "0" * 64,
        "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so": "0" * 64,
    }
    found = {part.name: part for part in bundle.system_parts(names, texts, tmp_path)}
    assert found["zlib"].licence == "Zlib"
    assert found["libodd.so.1"].licence == ""  # so that the check fails
    assert found["Modules of Python"].files == (
        "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so",
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks dpkg")
def test_a_library_of_the_system_has_its_packages_version_and_terms() -> None:
    places = [Path("/lib/x86_64-linux-gnu/libz.so.1"), Path("/usr/lib/x86_64-linux-gnu/libz.so.1")]
    library = next((path for path in places if path.exists()), None)
    if library is None or not Path("/usr/bin/dpkg-query").exists():
        pytest.skip("no zlib of a Debian package here")
    told = bundle.debian("libz.so.1", sha256(library))
    assert told.package == "zlib1g"
    assert told.version
    # the bytes of somebody else's zlib are not Debian's
    assert bundle.debian("libz.so.1", "0" * 64) == bundle.Packaged()
    # a stripped copy has other bytes and is the same build
    identity = bundle.build_id(library)
    assert len(identity) == 40
    assert bundle.debian("libz.so.1", "0" * 64, identity) == told
    assert bundle.debian("libz.so.1", "0" * 64, "f" * 40) == bundle.Packaged()
