"""Paths given by a person that are no files, or of which nothing can be told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from forensics_gui.browser import scanner
from forensics_gui.browser.scanner import Scanner, sort_paths
from tests.browser.conftest import Opened, write_pictures


def _no() -> bool:
    return False


def test_a_path_that_cannot_be_asked_about_is_still_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    def refused(self: Path, **_: object) -> object:
        raise PermissionError(13, "Permission denied", str(self))

    target = tmp_path / "locked" / "a.jpg"
    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", refused)
        assert sort_paths([target], _no).files == [target]
        report = Scanner(lambda _items: None, _no, subfolders=True).scan([target])
    assert report.unreadable == [(str(target), "Permission denied")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name here")
def test_a_pipe_is_told_and_not_waited_for(show: Opened, tmp_path: Path):
    pipe = tmp_path / "pipe.jpg"
    os.mkfifo(pipe)
    (picture,) = write_pictures(tmp_path, ["a.png"])
    browser = show(picture, pipe, tmp_path / "gone.jpg")
    assert browser._sources.files == (picture,)
    assert browser._notice.text() == "1 path was not found, pipe.jpg could not be read"
    assert str(tmp_path / "gone.jpg") in browser._notice.toolTip()
    assert scanner.NOT_A_FILE in browser._notice.toolTip()


def test_a_path_through_a_file_is_missing(tmp_path: Path):
    (tmp_path / "a.jpg").write_bytes(b"x")
    assert sort_paths([tmp_path / "a.jpg" / "b.jpg"], _no).missing == [tmp_path / "a.jpg" / "b.jpg"]


def test_a_list_of_sources_that_cannot_be_saved_is_told(show: Opened, folder: Path, tmp_path: Path):
    (tmp_path / "config").write_bytes(b"no folder")
    browser = show(folder)
    assert browser._notice.text() == "The list of sources could not be saved"
