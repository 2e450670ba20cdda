"""From a path to bytes, a type and a header; everything that is refused before decoding."""

from __future__ import annotations

import hashlib
import os
import struct
import sys
from pathlib import Path

import pytest

from forensics_gui.evidence import errors, take_in
from forensics_gui.evidence.headers import read_header
from forensics_gui.evidence.intake import read_file
from forensics_gui.evidence.limits import Limits
from forensics_gui.evidence.sniff import sniff
from tests.evidence import pictures

posix = pytest.mark.skipif(sys.platform == "win32", reason="no such files on Windows")


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_type_size_and_digest_come_from_the_content(kind: str, tmp_path: Path) -> None:
    data = pictures.encode(kind)
    path = tmp_path / "no suffix"
    path.write_bytes(data)
    intake = take_in(path)
    assert intake.type == kind
    assert (intake.header.width, intake.header.height) == (pictures.WIDTH, pictures.HEIGHT)
    assert intake.sha256 == hashlib.sha256(data).hexdigest()
    assert intake.data == data
    assert intake.extension_matches


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_a_wrong_ending_is_told_and_does_not_matter(kind: str, tmp_path: Path) -> None:
    wrong = tmp_path / ("photo.png" if kind != "png" else "photo.jpg")
    wrong.write_bytes(pictures.encode(kind))
    assert take_in(wrong).type == kind
    assert not take_in(wrong).extension_matches


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_a_header_cut_anywhere_is_refused_or_read_alike(kind: str) -> None:
    data = pictures.encode(kind)
    whole = read_header(data, kind)
    for length in range(12, min(len(data), 700)):
        try:
            cut = read_header(data[:length], kind)
        except errors.HeaderError:
            continue
        # Where a TIFF's depths lie behind the cut, decoding refuses the file.
        assert cut[:2] == whole[:2]


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(errors.MissingFileError):
        take_in(tmp_path / "gone.jpg")
    with pytest.raises(errors.MissingFileError):
        take_in(Path("a\0b.jpg"))
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises((errors.MissingFileError, errors.UnreadableError)):
        take_in(tmp_path / "file" / "below.jpg")


def test_a_folder_and_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(errors.FolderError):
        take_in(tmp_path)
    (tmp_path / "empty.jpg").write_bytes(b"")
    with pytest.raises(errors.EmptyFileError):
        take_in(tmp_path / "empty.jpg")


@posix
def test_a_pipe_and_a_device_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(errors.NotAFileError):
        take_in(tmp_path / "pipe.jpg")
    with pytest.raises(errors.NotAFileError):
        take_in(Path("/dev/zero"))


@posix
def test_permission_denied(tmp_path: Path) -> None:
    path = tmp_path / "secret.jpg"
    path.write_bytes(pictures.encode("jpeg"))
    path.chmod(0)
    before = os.geteuid()
    try:
        if before == 0:  # root may read everything
            os.seteuid(65534)
        with pytest.raises(errors.UnreadableError, match="ermission"):
            take_in(path)
    finally:
        os.seteuid(before)


def test_a_file_above_the_limit_of_bytes(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    path.write_bytes(bytes(2_000_000))
    with pytest.raises(errors.FileTooLargeError, match="limit is 1 MB"):
        take_in(path, Limits(file_bytes=1_000_000))


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "growing.jpg"
    path.write_bytes(pictures.encode("jpeg"))
    read = os.read

    def growing(handle: int, size: int) -> bytes:
        data = read(handle, size)
        with path.open("ab") as file:
            file.write(b"more")
        return data

    monkeypatch.setattr(os, "read", growing)
    with pytest.raises(errors.ChangedError):
        read_file(path)


def test_a_header_of_sixty_thousand_by_sixty_thousand(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(pictures.flat_png(60_000, 60_000, rows=0))
    with pytest.raises(errors.PixelLimitError, match="3,600 megapixels") as caught:
        take_in(path)
    assert caught.value.code == "intake.too_many_pixels"


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_the_pixel_limit_holds_for_every_format(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "photo"
    path.write_bytes(pictures.encode(kind))
    limit = pictures.WIDTH * pictures.HEIGHT
    assert take_in(path, Limits(pixels=limit)).type == kind
    with pytest.raises(errors.PixelLimitError):
        take_in(path, Limits(pixels=limit - 1))


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (b"Dear editor,\nhere is the photo.\n", errors.TextFileError, "text file"),
        ("Überraschung".encode("utf-16"), errors.TextFileError, "text file"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", errors.UnsupportedTypeError, "SVG"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", errors.PdfError, "PDF"),
        (b"PK\x03\x04" + bytes(30), errors.UnsupportedTypeError, "ZIP"),
        (b"8BPS" + bytes(30), errors.UnsupportedTypeError, "Photoshop"),
        (b"\xff\x0a" + bytes(30), errors.UnsupportedTypeError, "JPEG XL"),
        (b"RIFF\x10\0\0\0AVI " + bytes(30), errors.UnsupportedTypeError, "video"),
        (b"\0\0\0\x18ftypisom\0\0\0\0mp42isom", errors.UnsupportedTypeError, "video"),
        (b"II*\0\x10\0\0\0CR\x02\0" + bytes(30), errors.RawError, "raw file"),
        (b"FUJIFILMCCD-RAW " + bytes(30), errors.RawError, "raw file"),
        (bytes(range(256)), errors.NotAnImageError, "not an image"),
        (b"\0", errors.NotAnImageError, "not an image"),
    ],
)
def test_other_content_is_named(data: bytes, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        sniff(data)


def test_impossible_dimensions(tmp_path: Path) -> None:
    data = bytearray(pictures.encode("png"))
    data[16:20] = struct.pack(">L", 0)
    path = tmp_path / "none.png"
    path.write_bytes(data)
    with pytest.raises(errors.HeaderError, match="impossible dimensions: 0"):
        take_in(path)


def test_the_file_is_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(pictures.encode("jpeg"))
    os.utime(path, ns=(10**18, 10**18))
    before = path.stat()
    intake = take_in(path)
    after = path.stat()
    assert intake.file.modified_utc == "2001-09-09T01:46:40Z"
    assert (after.st_mtime_ns, after.st_ctime_ns) == (before.st_mtime_ns, before.st_ctime_ns)
    if sys.platform == "linux":  # where its owner may read without leaving a trace
        assert after.st_atime_ns == before.st_atime_ns
