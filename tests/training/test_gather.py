"""Gathering the pools, from real Git repositories made here."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from training import gather, pools

pytestmark = pytest.mark.filterwarnings("error")


def _git(folder: Path, *words: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org", *words],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip


@pytest.fixture
def address(tmp_path: Path) -> str:
    """Where one of the repositories can be had, with wanted and unwanted files in it."""
    source = tmp_path / "hub" / "jbhuang0604" / "SelfExSR"
    wanted = source / "data" / "Urban100" / "image_SRF_2"
    wanted.mkdir(parents=True)
    (wanted / "img_001_SRF_2_HR.png").write_bytes(b"high")
    (wanted / "img_001_SRF_2_LR.png").write_bytes(b"low")
    (source / "README.md").write_text("text")
    _git(source, "init", "-q")
    _git(source, "add", ".")
    _git(source, "commit", "-q", "-m", "first")
    return (tmp_path / "hub").as_uri() + "/{owner}/{name}"


def test_only_the_wanted_paths_are_copied(tmp_path: Path, address: str) -> None:
    root = tmp_path / "root"
    assert gather.gather(root, ["urban"], address) == []
    files = {p.name for p in (root / "urban").rglob("*") if p.is_file()}
    assert files == {"img_001_SRF_2_HR.png", gather.DONE}
    assert [p.name for p in root.iterdir() if p.name.startswith(".gather-")] == []


def test_what_is_complete_is_not_fetched_again(tmp_path: Path, address: str) -> None:
    root = tmp_path / "root"
    gather.gather(root, ["urban"], address)
    assert gather.gather(root, ["urban"], "file:///nowhere/{owner}/{name}") == []


def test_a_repository_that_is_gone_is_named_and_the_others_go_on(
    tmp_path: Path, address: str, capfd: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "root"
    assert gather.main(["--root", str(root), "--only", "bsds", "urban", "--address", address]) == 1
    assert (root / "urban" / gather.DONE).exists()
    assert not (root / "bsds").exists()
    assert "BIDS/BSDS500 cannot be had" in capfd.readouterr().err


def test_a_repository_without_the_files_is_refused(tmp_path: Path, address: str) -> None:
    row = gather.Repository("urban", "jbhuang0604", "SelfExSR", ("elsewhere",))
    with pytest.raises(gather.GatherError, match="cannot be had"):
        gather.gather_repository(row, tmp_path / "root", address)


def test_every_source_of_the_pools_has_an_origin() -> None:
    folders = {r.folder for r in gather.REPOSITORIES} | {"wallpapers"}
    assert {Path(s.glob).parts[0] for s in pools.SOURCES} == folders


def test_the_list_of_camera_originals_names_files_of_the_pool() -> None:
    names = gather.CAMERA_LIST.read_text().splitlines()
    assert len(names) == len(set(names)) == 151
    assert all(name.startswith("jpg/") for name in names)
