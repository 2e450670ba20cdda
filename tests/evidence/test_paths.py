"""Which files of a folder are images, and in which order."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from forensics_gui.evidence import IMAGE_SUFFIXES, find_images


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_images([folder])]


def put(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(b"x")


def test_images_first_then_subfolders_counted_as_people_count(tmp_path: Path) -> None:
    put(tmp_path, "IMG_10.jpg", "img_9.JPG", "b/2.png", "b/10.webp", "a/1.tiff", "notes.txt")
    assert names(tmp_path) == ["img_9.JPG", "IMG_10.jpg", "a/1.tiff", "b/2.png", "b/10.webp"]


@pytest.mark.parametrize("suffix", IMAGE_SUFFIXES)
def test_every_suffix_in_capitals_too(suffix: str, tmp_path: Path) -> None:
    put(tmp_path, f"photo{suffix.upper()}")
    assert names(tmp_path) == [f"photo{suffix.upper()}"]


def test_what_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "._photo.jpg", ".cache/photo.jpg", "photo.jpg.part", "jpg", "a.pdf")
    (tmp_path / "folder.jpg").mkdir()
    assert names(tmp_path) == []


def test_files_named_by_themselves_stay(tmp_path: Path) -> None:
    put(tmp_path, "photo.unknown", "folder/a.jpg")
    given = [tmp_path / "gone.jpg", tmp_path / "photo.unknown", tmp_path / "folder"]
    assert list(find_images(given)) == [*given[:2], tmp_path / "folder" / "a.jpg"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_that_loop_or_lead_nowhere(tmp_path: Path) -> None:
    put(tmp_path, "below/photo.jpg")
    (tmp_path / "below" / "loop").symlink_to(tmp_path)
    (tmp_path / "dead.jpg").symlink_to(tmp_path / "nowhere.jpg")
    assert names(tmp_path) == ["below/photo.jpg"]


@pytest.mark.skipif(sys.platform != "linux", reason="names that are not UTF-8")
def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.jpg")
    put(tmp_path, name)
    assert [path.name for path in find_images([tmp_path])] == [name]
