"""Folders and files that are remembered, and how they are read."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from forensics_gui.browser.items import Item
from forensics_gui.browser.scanner import Scanner, refresh, sort_paths
from forensics_gui.browser.sources import (
    MOST_RECENT,
    Source,
    SourceKind,
    Sources,
    SourceStore,
)
from tests.browser.conftest import write_pictures


def never() -> bool:
    return False


def scan(*targets: Path, subfolders: bool = True) -> tuple[list[Item], Scanner]:
    found: list[Item] = []
    scanner = Scanner(found.extend, never, subfolders=subfolders)
    scanner.scan(targets)
    return found, scanner


def test_what_is_saved_comes_back(tmp_path: Path):
    store = SourceStore(tmp_path / "deep" / "browser.json")
    kept = Sources(
        bookmarks=(Path("/a"),),
        recent=(Path("/b \udcff"), Path("/c")),
        files=(Path("/d/e.jpg"),),
        subfolders=False,
    )
    assert store.save(kept)
    assert SourceStore(store.path).load() == kept
    assert list(store.path.parent.iterdir()) == [store.path]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"schema_version": 99}',
        '{"schema_version": 1, "recent": [3, "x", "\\u0000"]}',
    ],
)
def test_an_unreadable_list_is_an_empty_one(tmp_path: Path, text: str):
    path = tmp_path / "browser.json"
    path.write_text(text)
    assert SourceStore(path).load() == Sources()


def test_a_failed_save_leaves_the_old_list_and_no_litter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    store = SourceStore(tmp_path / "browser.json")
    assert store.save(Sources(recent=(Path("/a"),)))
    before = store.path.read_bytes()

    def refuse(*_: object) -> None:
        raise OSError("full")

    monkeypatch.setattr(Path, "replace", refuse)
    assert not store.save(Sources())
    assert store.path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [store.path]
    assert json.loads(before)["recent"] == ["/a"]


def test_recent_and_bookmarked():
    sources = Sources().with_folders([Path(f"/{n}") for n in range(20)])
    assert len(sources.recent) == MOST_RECENT
    sources = sources.bookmarked(Path("/3")).with_folders([Path("/3"), Path("/5")])
    assert sources.bookmarks == (Path("/3"),)
    assert sources.recent[0] == Path("/5")
    assert sources.source_of(Path("/3")).kind is SourceKind.BOOKMARK
    assert sources.not_bookmarked(Path("/3")).recent[0] == Path("/3")
    gone = sources.without(Source(SourceKind.RECENT, Path("/5")))
    assert Path("/5") not in gone.recent
    assert sources.with_files([Path("/x.jpg")]).listed()[0].kind is SourceKind.FILES


def test_folders_are_walked_in_the_order_people_count(tmp_path: Path):
    write_pictures(tmp_path, ["img_10.jpg", "img_9.jpg"])
    write_pictures(tmp_path / "sub 2", ["c.png"])
    write_pictures(tmp_path / "sub 10", ["d.png"])
    write_pictures(tmp_path / ".hidden", ["e.png"])
    (tmp_path / "notes.txt").write_text("no image")
    (tmp_path / "._img_9.jpg").write_bytes(b"not an image")
    found, scanner = scan(tmp_path)
    assert [i.path.name for i in found] == ["img_9.jpg", "img_10.jpg", "c.png", "d.png"]
    assert scanner.report.images == 4
    assert [i.path.name for i in scan(tmp_path, subfolders=False)[0]] == ["img_9.jpg", "img_10.jpg"]


def test_links_in_a_circle_end(tmp_path: Path):
    write_pictures(tmp_path / "a", ["x.jpg"])
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "a" / "lost.jpg").symlink_to(tmp_path / "nowhere.jpg")
    found, _ = scan(tmp_path)
    assert [i.path.name for i in found] == ["x.jpg"]


def test_a_file_named_by_itself_is_taken_whatever_its_name(tmp_path: Path):
    odd = tmp_path / "photo.bin"
    odd.write_bytes(b"\xff\xd8\xff")
    found, scanner = scan(odd, odd, tmp_path / "missing.jpg")
    assert [i.path for i in found] == [odd]
    assert scanner.report.missing == [str(tmp_path / "missing.jpg")]


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    write_pictures(tmp_path / "good", ["x.jpg"])
    (tmp_path / "locked").mkdir()
    listing = os.scandir

    def guarded(path: str | Path) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return listing(path)

    monkeypatch.setattr(os, "scandir", guarded)
    found, scanner = scan(tmp_path)
    assert [i.path.name for i in found] == ["x.jpg"]
    assert scanner.report.unreadable == [(str(tmp_path / "locked"), "Permission denied")]


def test_a_cancelled_scan_says_so(tmp_path: Path):
    write_pictures(tmp_path, ["x.jpg"])
    scanner = Scanner(lambda batch: None, lambda: True, subfolders=True)
    assert scanner.scan([tmp_path]).cancelled


def test_refresh_finds_new_folders_and_names_those_that_vanished(tmp_path: Path):
    write_pictures(tmp_path / "old", ["x.jpg"])
    known = frozenset([str(tmp_path), str(tmp_path / "old"), str(tmp_path / "gone")])
    write_pictures(tmp_path / "new", ["y.jpg"])
    now = refresh([str(tmp_path)], known, never, subfolders=True)
    assert [i.path.name for i in now.items] == ["y.jpg"]
    assert now.folders == {str(tmp_path), str(tmp_path / "new"), str(tmp_path / "gone")}


def test_paths_are_told_apart(tmp_path: Path):
    (file,) = write_pictures(tmp_path, ["x.jpg"])
    told = sort_paths([file, tmp_path, file, tmp_path / "no"], never)
    assert (told.files, told.folders, told.missing) == ([file], [tmp_path], [tmp_path / "no"])
