"""What is gathered for a release, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from installer import checksums, release

COMMIT = "a" * 40
DEB, RUN = "palimpsest_9.1.0_amd64.deb", "palimpsest-9.1.0-linux-x86_64-cpu.run"
SETUP = "palimpsest-9.1.0-windows-x86_64-cpu-setup.exe"


@pytest.fixture(autouse=True)
def clean_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release, "state", lambda root: (COMMIT, False))


def write_bill(folder: Path, system: str, commit: str = COMMIT, number: str = "9.1.0") -> None:
    bill = {
        "bomFormat": "CycloneDX",
        "metadata": {
            "component": {"version": number},
            "properties": [{"name": "palimpsest:commit", "value": commit}],
        },
    }
    (folder / release.bill_name("9.1.0", system, "cpu")).write_text(json.dumps(bill))


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    (folder / "cpu").mkdir(parents=True)
    for name in (DEB, RUN, SETUP, "palimpsest-9.1.0-py3-none-any.whl", "left-out.txt"):
        (folder / name).write_text(name)
    write_bill(folder, "linux")
    write_bill(folder, "windows")
    return folder


def test_everything_of_the_version_with_sums(dist: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert release.release(dist, out, "9.1.0", draft=False) == []
    names = {path.name for path in out.iterdir()}
    assert {DEB, RUN, SETUP, "LICENSE.txt", "NOTICE.txt", checksums.NAME} <= names
    assert release.bill_name("9.1.0", "windows", "cpu") in names
    assert "left-out.txt" not in names
    assert checksums.check(out) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("palimpsest_9.1.0_amd64.deb", ("linux", "cpu")),
        ("palimpsest-cuda_9.1.0_amd64.deb", ("linux", "cuda")),
        ("palimpsest-9.1.0-linux-x86_64-cuda.run", ("linux", "cuda")),
        ("palimpsest-9.1.0-windows-x86_64-cuda.zip", ("windows", "cuda")),
        ("palimpsest-9.1.0-linux-x86_64-cpu.cdx.json", ()),
        ("palimpsest-9.1.0.tar.gz", None),
        ("palimpsest-9x1.0-linux-x86_64-cpu.run", None),
    ],
)
def test_kinds_by_name(name: str, kind: object) -> None:
    assert release._kind(name, r"9\.1\.0") == kind


def test_a_package_of_another_version_is_refused(dist: Path, tmp_path: Path) -> None:
    (dist / "palimpsest_9.0.0_amd64.deb").write_text("old")
    with pytest.raises(release.ReleaseError, match=r"9\.0\.0"):
        release.release(dist, tmp_path / "out", "9.1.0", draft=True)


def test_a_package_without_a_bill_is_refused(dist: Path, tmp_path: Path) -> None:
    (dist / release.bill_name("9.1.0", "windows", "cpu")).unlink()
    with pytest.raises(release.ReleaseError, match="windows"):
        release.release(dist, tmp_path / "out", "9.1.0", draft=True)


def test_nothing_to_release(tmp_path: Path) -> None:
    with pytest.raises(release.ReleaseError, match="no package"):
        release.release(tmp_path / "nowhere", tmp_path / "out", "9.1.0", draft=True)


def test_a_bill_of_another_commit_is_refused_and_a_draft_says_it(
    dist: Path, tmp_path: Path
) -> None:
    write_bill(dist, "linux", "b" * 40)
    with pytest.raises(release.ReleaseError, match="another commit"):
        release.release(dist, tmp_path / "out", "9.1.0", draft=False)
    assert not (tmp_path / "out").exists()
    (doubt,) = release.release(dist, tmp_path / "out", "9.1.0", draft=True)
    assert "another commit" in doubt


def test_a_bill_of_another_version_or_none_at_all(dist: Path, tmp_path: Path) -> None:
    write_bill(dist, "linux", number="9.0.0")
    with pytest.raises(release.ReleaseError, match="not of version"):
        release.release(dist, tmp_path / "out", "9.1.0", draft=False)
    (dist / release.bill_name("9.1.0", "linux", "cpu")).write_text("{}")
    with pytest.raises(release.ReleaseError, match="not a bill"):
        release.release(dist, tmp_path / "out", "9.1.0", draft=False)


def test_changes_in_no_commit_are_refused(
    dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release, "state", lambda root: (COMMIT, True))
    with pytest.raises(release.ReleaseError, match="changes"):
        release.release(dist, tmp_path / "out", "9.1.0", draft=False)


def test_a_folder_with_files_is_left_alone(dist: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine").write_text("mine")
    with pytest.raises(release.ReleaseError, match="not empty"):
        release.release(dist, out, "9.1.0", draft=True)
