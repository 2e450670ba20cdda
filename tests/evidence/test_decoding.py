"""Bytes to pixels, for every format: the values, the orientation, and what is recorded."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from forensics_gui.evidence import Decoded, Decoder, errors
from forensics_gui.evidence.headers import read_header
from tests.evidence import pictures
from tests.evidence.pictures import Decode

_TRANSPOSE = Image.Transpose
# Pillow's own words for EXIF 2.32, table 4.6.4A.
TURNS = {
    2: _TRANSPOSE.FLIP_LEFT_RIGHT,
    3: _TRANSPOSE.ROTATE_180,
    4: _TRANSPOSE.FLIP_TOP_BOTTOM,
    5: _TRANSPOSE.TRANSPOSE,
    6: _TRANSPOSE.ROTATE_270,
    7: _TRANSPOSE.TRANSVERSE,
    8: _TRANSPOSE.ROTATE_90,
}
WITH_EXIF = ("jpeg", "png", "tiff", "webp", "avif", "heic")


def turned(pixels: np.ndarray, orientation: int) -> np.ndarray:
    image = Image.fromarray(pixels)
    return np.asarray(image.transpose(TURNS[orientation]) if orientation > 1 else image)


def close(one: np.ndarray, other: np.ndarray) -> bool:
    """Equal but for a lossy codec's rounding."""
    return one.shape == other.shape and np.abs(one.astype(int) - other).mean() < 4


def notes(decoded: Decoded) -> str:
    return " ".join(decoded.record.notes)


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_plain_pixels(kind: str, decode: Decode) -> None:
    decoded = decode(pictures.encode(kind))
    record = decoded.record
    if kind in (*pictures.LOSSLESS, "webp"):
        assert np.array_equal(decoded.stored, pictures.mosaic())
        assert record.notes == ()
    elif kind != "gif":
        assert close(decoded.stored, pictures.mosaic())
    assert decoded.stored.dtype == np.uint8
    assert record.library.startswith("pi-heif" if kind == "heic" else "Pillow")
    assert record.frames == 1
    assert (record.orientation, record.orientation_applied) == (1, False)
    assert record.pixels_sha256 == hashlib.sha256(decoded.rgb.tobytes()).hexdigest()
    assert record.icc_profile == ""


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", WITH_EXIF)
def test_orientation(kind: str, orientation: int, decode: Decode, shared_decoder: Decoder) -> None:
    decoded = decode(pictures.with_orientation(kind, orientation), "photo")
    record = decoded.record
    assert record.orientation == orientation
    assert record.orientation_applied == (orientation != 1)
    assert (f"orientation tag is {orientation}" in notes(decoded)) == (orientation != 1)
    assert close(decoded.stored, pictures.mosaic()), "the stored picture is never turned"
    upright = turned(decoded.stored, orientation)
    assert np.array_equal(decoded.rgb, upright)
    assert record.pixels_sha256 == hashlib.sha256(upright.tobytes()).hexdigest()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", WITH_EXIF)
def test_thumbnails_stand_upright(
    kind: str, orientation: int, tmp_path: Path, shared_decoder: Decoder
) -> None:
    path = tmp_path / "photo"
    path.write_bytes(pictures.with_orientation(kind, orientation))
    small = shared_decoder.thumbnail(path, 36)
    assert small.flags.c_contiguous
    assert max(small.shape[:2]) == 36
    expected = Image.fromarray(turned(pictures.mosaic(), orientation)).resize(
        small.shape[1::-1], Image.Resampling.BOX
    )
    difference = np.abs(small.astype(int) - np.asarray(expected)).mean()
    others = np.abs(small.astype(int) - np.asarray(expected)[::-1, ::-1]).mean()
    assert difference < 15 < others


def test_an_orientation_out_of_range_counts_as_none(decode: Decode) -> None:
    assert decode(pictures.with_orientation("jpeg", 0)).record.orientation == 1
    assert decode(pictures.with_orientation("jpeg", 9)).record.orientation == 1


@pytest.mark.parametrize("kind", WITH_EXIF)
def test_a_colour_profile_is_recorded_and_not_applied(kind: str, decode: Decode) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = decode(pictures.encode(kind), "plain")
    decoded = decode(pictures.encode(kind, icc_profile=profile), "profiled")
    assert decoded.icc == profile
    assert "sRGB" in decoded.record.icc_profile
    assert "not applied" in notes(decoded)
    assert np.array_equal(decoded.stored, plain.stored)


@pytest.mark.parametrize("kind", ["png", "tiff"])
def test_sixteen_bits_keep_the_high_byte(kind: str, decode: Decode) -> None:
    values = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64) * 16
    decoded = decode(pictures.encode(kind, Image.fromarray(values)))
    assert np.array_equal(decoded.stored, np.repeat((values >> 8)[..., None], 3, axis=2))
    assert decoded.record.bit_depth == 16
    assert "16 bits per channel were reduced to 8" in notes(decoded)
    assert "Grey was written into all three channels" in notes(decoded)


def test_sixteen_bits_of_colour(decode: Decode) -> None:
    values = pictures.mosaic().astype(np.uint16) * 257 - 100
    raw = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    head = struct.pack(">LLBBBBB", pictures.WIDTH, pictures.HEIGHT, 16, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        pictures.chunk(*part)
        for part in ((b"IHDR", head), (b"IDAT", zlib.compress(raw)), (b"IEND", b""))
    )
    decoded = decode(data)
    assert np.array_equal(decoded.stored, values >> 8)
    assert decoded.record.bit_depth == 16
    assert "16 bits" in notes(decoded)


@pytest.mark.parametrize(("flags", "depth"), [(0x00, 8), (0x40, 10), (0x60, 12)])
def test_the_depth_of_an_avif_is_read_from_its_header(flags: int, depth: int) -> None:
    data = bytearray(pictures.encode("avif"))
    at = data.index(b"av1C") + 6
    data[at] = data[at] & ~0x60 | flags
    assert read_header(bytes(data), "avif").bit_depth == depth


@pytest.mark.parametrize("kind", ["jpeg", "tiff"])
def test_cmyk_by_the_written_formula(kind: str, decode: Decode) -> None:
    inks = np.concatenate((pictures.mosaic(), pictures.mosaic(seed=2)[..., :1]), axis=2)
    decoded = decode(pictures.encode(kind, Image.fromarray(inks, "CMYK")))
    ink, black = inks[..., :3].astype(float), inks[..., 3:].astype(float)
    assert close(decoded.stored, (255 - ink) * (255 - black) / 255)
    assert decoded.record.mode == "CMYK"
    assert "CMYK" in notes(decoded)
    assert "without a colour profile" in notes(decoded)


@pytest.mark.parametrize("kind", ["png", "tiff", "bmp", "gif"])
def test_a_palette_is_written_out(kind: str, decode: Decode) -> None:
    image = Image.fromarray(pictures.mosaic()).quantize(16)
    decoded = decode(pictures.encode(kind, image))
    assert np.array_equal(decoded.stored, np.asarray(image.convert("RGB")))
    assert decoded.record.mode == "P"
    assert "Palette colours were written out" in notes(decoded)


def test_a_transparent_palette_colour_keeps_its_colour(decode: Decode) -> None:
    image = Image.fromarray(pictures.mosaic()).quantize(16)
    decoded = decode(pictures.encode("gif", image, transparency=3))
    assert np.array_equal(decoded.stored, np.asarray(image.convert("RGB")))
    assert "Transparency was dropped" in notes(decoded)


@pytest.mark.parametrize("kind", ["png", "tiff", "webp"])
def test_alpha_is_dropped_and_not_blended(kind: str, decode: Decode) -> None:
    alpha = np.full((pictures.HEIGHT, pictures.WIDTH, 1), 7, np.uint8)
    image = Image.fromarray(np.concatenate((pictures.mosaic(), alpha), axis=2))
    options = {"exact": True} if kind == "webp" else {}
    decoded = decode(pictures.encode(kind, image, **options))
    assert np.array_equal(decoded.stored, pictures.mosaic())
    assert "Transparency was dropped" in notes(decoded)


@pytest.mark.parametrize("kind", ["jpeg", "png", "tiff", "webp", "avif"])
def test_grey(kind: str, decode: Decode) -> None:
    grey = pictures.mosaic()[..., 0]
    decoded = decode(pictures.encode(kind, grey))
    assert close(decoded.stored, np.repeat(grey[..., None], 3, axis=2))


def test_one_bit(decode: Decode) -> None:
    mask = pictures.mosaic()[..., 0] > 127
    decoded = decode(pictures.encode("png", Image.fromarray(mask)))
    assert np.array_equal(decoded.stored[..., 1], np.where(mask, 255, 0))
    assert decoded.record.bit_depth == 1


@pytest.mark.parametrize("kind", ["png", "tiff", "gif", "webp", "avif"])
def test_only_the_first_frame(kind: str, decode: Decode) -> None:
    frames = [Image.fromarray(pictures.mosaic(seed=seed)) for seed in (1, 2, 3)]
    decoded = decode(pictures.encode(kind, frames[0], save_all=True, append_images=frames[1:]))
    assert decoded.record.frames == 3
    assert "holds 3 frames" in notes(decoded)
    if kind != "gif":
        assert close(decoded.stored, pictures.mosaic(seed=1))


def test_a_multi_picture_jpeg(decode: Decode) -> None:
    buffer = io.BytesIO()
    first, second = (Image.fromarray(pictures.mosaic(seed=seed)) for seed in (1, 2))
    first.save(buffer, "MPO", save_all=True, append_images=[second], quality=95, subsampling=0)
    decoded = decode(buffer.getvalue())
    assert decoded.record.frames == 2
    assert close(decoded.stored, pictures.mosaic(seed=1))


def test_a_progressive_jpeg(decode: Decode) -> None:
    assert close(decode(pictures.encode("jpeg", progressive=True)).stored, pictures.mosaic())


@pytest.mark.parametrize("kind", ["tiff"])
def test_float_pixels_have_no_rule(kind: str, decode: Decode) -> None:
    data = pictures.encode(kind, Image.fromarray(pictures.mosaic()[..., 0].astype(np.float32)))
    with pytest.raises(errors.UnsupportedPixelsError, match="floating-point"):
        decode(data)


@pytest.mark.parametrize("share", [0.5, 0.8, 0.98])
@pytest.mark.parametrize("progressive", [False, True])
def test_half_a_jpeg_is_never_shown(share: float, progressive: bool, decode: Decode) -> None:
    data = pictures.encode("jpeg", progressive=progressive)
    with pytest.raises(errors.TruncatedError) as caught:
        decode(data[: int(len(data) * share)])
    assert caught.value.sentence.startswith("The file is incomplete")


def test_a_cut_jpeg_with_its_end_mark_put_back(decode: Decode) -> None:
    data = pictures.encode("jpeg", pictures.mosaic(200, 200))
    with pytest.raises(errors.TruncatedError):
        decode(data[: len(data) // 2] + b"\xff\xd9")


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_half_a_file_is_never_shown(kind: str, decode: Decode) -> None:
    data = pictures.encode(kind, None if kind == "heic" else pictures.mosaic(200, 160))
    with pytest.raises((errors.DecodeError, errors.IntakeError)) as caught:
        decode(data[: len(data) // 2])
    assert caught.value.code
    assert caught.value.sentence


def test_a_grey_corner_is_no_sign_of_truncation(decode: Decode) -> None:
    picture = pictures.mosaic()
    picture[-24:, -24:] = 128
    assert close(decode(pictures.encode("jpeg", picture)).stored, picture)


def test_one_pixel(decode: Decode) -> None:
    assert decode(pictures.encode("png", np.full((1, 1, 3), 9, np.uint8))).stored.tolist() == [
        [[9, 9, 9]]
    ]
