"""A case as one file: there and back, and whatever hostile hands can make of such a file."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from forensics_gui.evidence.case import Case, export_case, import_case
from forensics_gui.evidence.case.archive import MANIFEST
from forensics_gui.evidence.case.archive_reading import ArchiveLimits
from forensics_gui.evidence.case.case import FILE
from forensics_gui.evidence.case.errors import (
    ArchiveError,
    LogBrokenError,
    NotAnArchiveError,
    OriginalChangedError,
    TamperedArchiveError,
    UnsafeArchiveError,
)
from model.errors import Cancelled
from tests.evidence.case.conftest import analysis_of, written
from tests.evidence.case.test_log import attacked, edit

Members = dict[str, bytes]


@pytest.fixture
def full(case: Case, photograph: Path, tmp_path: Path) -> Case:
    """A case with three items, two of the same content, one that only notes speak of."""
    twin = written(tmp_path / "evidence" / "copy of it.JPG", photograph.read_bytes())
    case.record(photograph, analysis_of(photograph))
    case.take_in(twin)
    case.write_notes(tmp_path / "evidence" / "never read.png", "Where is it?")
    return case


@pytest.fixture
def archive(full: Case, tmp_path: Path) -> Path:
    target = tmp_path / "out" / "case.palimpsest-case"
    target.parent.mkdir()
    export_case(full, target, with_originals=True)
    return target


def taken(source: Path, tmp_path: Path, **options: Any) -> Case:
    return Case.open(import_case(source, tmp_path / "other machine", **options))


def members(archive: Path) -> Members:
    with zipfile.ZipFile(archive) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def packed(path: Path, inside: Members, *, method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as out:
        for name, data in inside.items():
            out.writestr(name, data)
    return path


def relisted(inside: Members) -> Members:
    """The list of contents made to agree with the contents again."""
    manifest = json.loads(inside[MANIFEST])
    manifest["files"] = {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in inside.items()
        if name != MANIFEST
    }
    return inside | {MANIFEST: json.dumps(manifest).encode()}


def left_behind(tmp_path: Path) -> list[Path]:
    return list((tmp_path / "other machine").glob("*"))


def test_a_case_travels_with_its_originals(
    full: Case, archive: Path, photograph: Path, tmp_path: Path
):
    head = full.log_head()
    shutil.rmtree(photograph.parent)  # another machine has none of these paths
    with taken(archive, tmp_path) as found:
        first, second, third = found.items()
        assert first.path.name == "photograph.jpg"
        assert second.path.name == "copy of it.JPG"
        for item in (first, second):
            assert item.path.is_relative_to(found.folder)
            assert hashlib.sha256(item.path.read_bytes()).hexdigest() == item.sha256
        assert first.first_path == photograph
        assert third.notes == "Where is it?"
        assert [result.score for result in found.results()] == [0.75]
        found.check_originals([first.path, second.path])
        assert found.verify_log(head).intact
        assert "case.imported" in [entry.action for entry in found.log_entries()]
        assert found.name == full.name


def test_a_case_travels_without_originals(full: Case, photograph: Path, tmp_path: Path):
    target = tmp_path / "case.zip"
    done = export_case(full, target)
    assert done.originals == 0
    assert done.head == full.log_head()
    assert set(members(target)) == {FILE, MANIFEST}
    assert done.sha256 == hashlib.sha256(members(target)[MANIFEST]).hexdigest()
    with taken(target, tmp_path) as found:
        assert found.items()[0].path == photograph


def test_an_original_that_changed_is_not_packed(full: Case, photograph: Path, tmp_path: Path):
    photograph.write_bytes(b"swapped")
    target = tmp_path / "case.zip"
    with pytest.raises(OriginalChangedError, match="photograph"):
        export_case(full, target, with_originals=True)
    assert not target.exists()
    assert not list(tmp_path.glob(".palimpsest-*"))


def test_a_case_with_a_broken_log_is_not_exported(full: Case, tmp_path: Path):
    with attacked(full, edit) as found, pytest.raises(LogBrokenError):
        export_case(found, tmp_path / "case.zip")


def test_stopping_leaves_nothing(full: Case, archive: Path, tmp_path: Path):
    with pytest.raises(Cancelled):
        export_case(full, tmp_path / "x.zip", with_originals=True, cancelled=lambda: True)
    assert not (tmp_path / "x.zip").exists()
    with pytest.raises(Cancelled):
        import_case(archive, tmp_path / "other machine", cancelled=lambda: True)
    assert left_behind(tmp_path) == []


def test_a_folder_that_cannot_be_written_is_told(full: Case, tmp_path: Path):
    with pytest.raises(ArchiveError, match="could not be written"):
        export_case(full, tmp_path / "nowhere" / "case.zip")


# -- tampering -----------------------------------------------------------------------------
def test_one_flipped_byte_anywhere_is_found(archive: Path, tmp_path: Path):
    data = archive.read_bytes()
    for place in range(40, len(data), max(1, len(data) // 60)):
        changed = bytearray(data)
        changed[place] ^= 0x10
        bad = written(tmp_path / "bad.zip", bytes(changed))
        try:
            folder = import_case(bad, tmp_path / "other machine")
        except ArchiveError:
            assert left_behind(tmp_path) == []
            continue
        # Only bytes that no one reads, such as a time of a member, may differ.
        assert members(bad) == members(archive), place
        shutil.rmtree(folder)


def replace_original(inside: Members) -> Members:
    name = next(name for name in inside if name.startswith("originals/"))
    return inside | {name: b"another picture"}


def replace_original_and_list(inside: Members) -> Members:
    return relisted(replace_original(inside))


def add_file(inside: Members) -> Members:
    return inside | {f"originals/{'0' * 64}.jpg": b"smuggled"}


def drop_original(inside: Members) -> Members:
    return {name: data for name, data in inside.items() if not name.startswith("originals/")}


def drop_case(inside: Members) -> Members:
    return {name: data for name, data in inside.items() if name != FILE}


def other_head(inside: Members) -> Members:
    manifest = json.loads(inside[MANIFEST])
    manifest["log"]["count"] -= 1
    return inside | {MANIFEST: json.dumps(manifest).encode()}


def no_head(inside: Members) -> Members:
    manifest = json.loads(inside[MANIFEST])
    del manifest["log"]
    return inside | {MANIFEST: json.dumps(manifest).encode()}


def odd_size(inside: Members) -> Members:
    manifest = json.loads(inside[MANIFEST])
    manifest["files"][FILE]["bytes"] = -1
    return inside | {MANIFEST: json.dumps(manifest).encode()}


def no_json(inside: Members) -> Members:
    return inside | {MANIFEST: b"[" * 100_000}


@pytest.mark.parametrize(
    "change",
    [
        replace_original, replace_original_and_list, add_file, drop_original, drop_case,
        other_head, no_head, odd_size, no_json,
    ],
)  # fmt: skip
def test_contents_that_are_not_the_exported_ones_are_refused(
    archive: Path, tmp_path: Path, change: Callable[[Members], Members]
):
    bad = packed(tmp_path / "bad.zip", change(members(archive)))
    with pytest.raises(TamperedArchiveError) as told:
        import_case(bad, tmp_path / "other machine")
    assert told.value.code == "case.archive_tampered"
    assert left_behind(tmp_path) == []


def test_a_case_whose_log_was_edited_is_refused(archive: Path, full: Case, tmp_path: Path):
    """Even when the list of contents was made to agree."""
    inside = members(archive)
    folder = tmp_path / "work"
    written(folder / FILE, inside[FILE])
    attacked(Case.open(folder), edit).close()
    inside[FILE] = (folder / FILE).read_bytes()
    with pytest.raises(TamperedArchiveError, match="edited"):
        import_case(packed(tmp_path / "bad.zip", relisted(inside)), tmp_path / "other machine")
    assert left_behind(tmp_path) == []


# -- files that could do harm --------------------------------------------------------------
@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "/etc/cron.d/job",
        "originals/../../outside.txt",
        "originals\\..\\..\\outside.txt",
        "C:\\outside.txt",
        f"originals/{'a' * 64}/../../x",
        f"originals/{'a' * 64}.jpg/",
        "case.sqlite/",
        "CASE.SQLITE",
        "case.sqlite-wal",
        "notes.txt",
        "originals/\u202egpj.exe",
    ],
)
def test_no_name_leads_out_of_the_folder(archive: Path, tmp_path: Path, name: str):
    bad = packed(tmp_path / "bad.zip", relisted(members(archive) | {name: b"harm"}))
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(UnsafeArchiveError):
        import_case(bad, tmp_path / "other machine")
    after = set(tmp_path.rglob("*")) - set(before)
    assert after <= {tmp_path / "other machine"}


def test_a_link_is_refused(archive: Path, tmp_path: Path):
    inside = members(archive)
    name = f"originals/{'b' * 64}.jpg"
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as out:
        for member, data in relisted(inside | {name: b"/etc/passwd"}).items():
            info = zipfile.ZipInfo(member)
            if member == name:
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            out.writestr(info, data)
    with pytest.raises(UnsafeArchiveError, match="link"):
        import_case(bad, tmp_path / "other machine")


def test_a_bomb_is_refused_before_it_grows(archive: Path, tmp_path: Path):
    zeros = bytes(64 << 20)
    name = f"originals/{hashlib.sha256(zeros).hexdigest()}"
    bad = packed(tmp_path / "bad.zip", relisted(members(archive) | {name: zeros}))
    assert bad.stat().st_size < 1 << 20
    with pytest.raises(UnsafeArchiveError, match="grow"):
        import_case(bad, tmp_path / "other machine")
    assert left_behind(tmp_path) == []


def test_a_file_that_claims_to_be_smaller_than_it_is_stops_at_its_claim(
    archive: Path, tmp_path: Path
):
    """The sizes in the directory of the ZIP are the attacker's own words."""
    zeros = bytes(8 << 20)
    name = f"originals/{hashlib.sha256(zeros).hexdigest()}"
    inside = relisted(members(archive) | {name: zeros})
    manifest = json.loads(inside[MANIFEST])
    manifest["files"][name]["bytes"] = 1000
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
        for member, data in (inside | {MANIFEST: json.dumps(manifest).encode()}).items():
            out.writestr(member, data)
    data = stream.getvalue().replace((8 << 20).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    bad = written(tmp_path / "bad.zip", data)
    with pytest.raises(ArchiveError):
        import_case(bad, tmp_path / "other machine")
    assert left_behind(tmp_path) == []


def test_two_files_of_one_name_are_refused(archive: Path, tmp_path: Path):
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as out:
        for name, data in members(archive).items():
            out.writestr(name, data)
        with pytest.warns(UserWarning, match="Duplicate"):
            out.writestr(FILE, b"the one that is read")
    with pytest.raises(UnsafeArchiveError, match="same name"):
        import_case(bad, tmp_path / "other machine")


@pytest.mark.parametrize(
    "limits",
    [
        ArchiveLimits(files=-1),
        ArchiveLimits(manifest_bytes=100),
        ArchiveLimits(file_bytes=100),
        ArchiveLimits(bytes=100),
    ],
)
def test_limits_hold(archive: Path, tmp_path: Path, limits: ArchiveLimits):
    with pytest.raises(UnsafeArchiveError):
        import_case(archive, tmp_path / "other machine", limits=limits)
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"GIF89a", os.urandom(2000)])
def test_another_file_is_no_case(tmp_path: Path, data: bytes):
    with pytest.raises(NotAnArchiveError):
        import_case(written(tmp_path / "x.zip", data), tmp_path / "other machine")
    empty = packed(tmp_path / "y.zip", {})
    with pytest.raises(NotAnArchiveError):
        import_case(empty, tmp_path / "other machine")
    with pytest.raises(ArchiveError):
        import_case(tmp_path / "nowhere.zip", tmp_path / "other machine")
