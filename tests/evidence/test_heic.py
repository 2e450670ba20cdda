"""HEIC: what telephones write around the coded picture, and what hostile files do with it."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from forensics_gui.evidence import CheckState, Decoder, Outcome, analyse, errors
from forensics_gui.evidence.headers import read_header
from forensics_gui.evidence.limits import Limits
from forensics_gui.evidence.paths import find_images
from forensics_gui.evidence.sniff import sniff
from tests.evidence import pictures
from tests.evidence.heic import files
from tests.evidence.pictures import Decode, Inspect
from tests.evidence.test_decoding import close, notes, turned

GREY = np.repeat(pictures.mosaic()[..., :1], 3, axis=2)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_orientation_is_of_the_file_and_applied_once(orientation: int, decode: Decode) -> None:
    turns = files.turn(orientation)
    picture = files.picture("plain", *turns)
    exif = Image.Exif()
    exif[0x0112] = 3  # another one: it must not matter
    decoded = decode(files.heic(picture, files.exif(exif.tobytes()[6:], picture)), "photo")
    assert decoded.record.orientation == orientation
    assert close(decoded.stored, pictures.mosaic())
    assert np.array_equal(decoded.rgb, turned(decoded.stored, orientation))


def test_exif_alone_turns_nothing(decode: Decode) -> None:
    picture = files.picture()
    exif = Image.Exif()
    exif[0x0112] = 6
    decoded = decode(files.heic(picture, files.exif(exif.tobytes()[6:], picture)))
    assert decoded.record.orientation == 1
    assert close(decoded.rgb, pictures.mosaic())


def test_ten_bits(decode: Decode) -> None:
    data = files.heic(files.picture("ten"))
    assert read_header(data, "heic").bit_depth == 10
    decoded = decode(data)
    assert decoded.record.bit_depth == 10
    assert close(decoded.stored, pictures.mosaic())
    assert "10 bits per channel were reduced to 8 by libheif's rounding" in notes(decoded)


@pytest.mark.parametrize(("name", "depth"), [("grey", 8), ("grey_ten", 10)])
def test_grey(name: str, depth: int, decode: Decode) -> None:
    decoded = decode(files.heic(files.picture(name)))
    assert (decoded.record.mode, decoded.record.bit_depth) == ("L", depth)
    assert close(decoded.stored, GREY)
    assert "Grey was written into all three channels" in notes(decoded)


def test_alpha_is_dropped_and_not_blended(decode: Decode) -> None:
    picture = files.picture()
    decoded = decode(files.heic(picture, files.alpha(picture)))
    assert decoded.record.mode == "RGBA"
    assert decoded.record.frames == 1
    assert close(decoded.stored, pictures.mosaic())
    assert "Transparency was dropped" in notes(decoded)


@pytest.mark.parametrize("primary", [0, 1])
def test_the_primary_picture_of_several(primary: int, decode: Decode) -> None:
    both = [files.picture("plain"), files.picture("other", *files.turn(6))]
    decoded = decode(files.heic(*both, primary=primary))
    assert decoded.record.frames == 2
    assert decoded.record.orientation == (6 if primary else 1)
    assert close(decoded.stored, pictures.mosaic(seed=2 if primary else 1))
    assert "holds 2 pictures; only the primary one was decoded" in notes(decoded)


def test_tiles_and_the_subsampling_of_telephones(decode: Decode) -> None:
    tiles = [files.tile("phone") for _ in range(4)]
    decoded = decode(files.heic(files.grid(tiles, 2, 140, 100)))
    tile = pictures.mosaic(files.WIDTH, files.HEIGHT)
    assert close(decoded.stored, np.tile(tile, (2, 2, 1))[:100, :140])
    assert (decoded.record.frames, decoded.record.bit_depth) == (1, 8)


def test_a_cropped_picture(tmp_path: Path, shared_decoder: Decoder) -> None:
    # clean aperture: width, height, offsets of its middle, as fractions (14496-12, 12.1.4)
    clap = files.box(b"clap", struct.pack(">LLLLlLlL", 40, 1, 24, 1, -16, 1, -16, 1))
    path = tmp_path / "cropped.heic"
    path.write_bytes(files.heic(files.picture("plain", clap, *files.turn(6))))
    analysis = analyse(path, None, decoder=shared_decoder)
    assert analysis.rgb is not None
    assert (analysis.evidence.width, analysis.evidence.height) == (24, 40)
    assert close(analysis.rgb, turned(pictures.mosaic()[:24, :40], 6))


def test_the_profile_of_the_primary_picture(decode: Decode, inspect: Inspect) -> None:
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    other = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    items = [
        files.picture("other", files.profile(other)),
        files.picture("plain", files.profile(made)),
    ]
    data = files.heic(*items, primary=1)
    assert decode(data).icc == made
    check = inspect(data)["Colour profile"]
    assert check.state is CheckState.FOUND
    assert dict(check.details)["Colour space"] == "RGB"


def test_parts_of_a_jpeg_do_not_apply(inspect: Inspect) -> None:
    checks = inspect(files.heic())
    for name in ("JPEG structure", "IPTC", "Photoshop resources", "Data after the image"):
        assert checks[name].state is CheckState.NOT_APPLICABLE, name
    for name in ("EXIF", "XMP", "Colour profile"):
        assert checks[name].state is CheckState.NOT_FOUND, name


@pytest.mark.parametrize("cut", [1, 50, 400])
def test_a_picture_without_its_end_is_refused(cut: int, decode: Decode) -> None:
    data = files.heic()
    for short in (data[:-cut], data[:-cut] + bytes(cut)):
        with pytest.raises(errors.TruncatedError, match="its data end before the image does"):
            decode(short)


def test_one_missing_tile_is_enough(decode: Decode) -> None:
    tiles = [files.tile() for _ in range(4)]
    data = files.heic(files.grid(tiles, 2, 140, 100))
    second = data.index(tiles[1].content, data.index(tiles[0].content) + 1)
    length = len(tiles[1].content)
    with pytest.raises(errors.TruncatedError):
        decode(data[:second] + bytes(length) + data[second + length :])


def test_a_huge_declared_size_is_refused_unopened(decode: Decode) -> None:
    with pytest.raises(errors.PixelLimitError, match="3,600 megapixels"):
        decode(files.heic(files.grid([files.tile()], 1, 60_000, 60_000)))


def test_a_size_that_is_only_in_the_grid_is_refused(tmp_path: Path) -> None:
    data = files.heic(files.grid([files.tile()], 1, 60_000, 60_000))
    path = tmp_path / "lie.heic"
    path.write_bytes(data.replace(files.size(60_000, 60_000), files.size(72, 56)))
    with Decoder(Limits(memory=1 << 30)) as decoder:
        analysis = analyse(path, None, decoder=decoder)
        assert analysis.outcome is Outcome.NOT_ASSESSED
        assert analysis.failure is not None
        assert analysis.failure.code.startswith("decode.")
        path.write_bytes(files.heic())
        assert analyse(path, None, decoder=decoder).rgb is not None


@pytest.mark.parametrize("wrong", [(10, 10), (15_000, 15_000)])
def test_a_size_that_is_not_its_own_is_refused(wrong: tuple[int, int], decode: Decode) -> None:
    data = files.heic().replace(files.size(72, 56), files.size(*wrong))
    with pytest.raises(errors.DecodeError):
        decode(data)


def test_other_codings_in_the_same_container_are_named(decode: Decode) -> None:
    picture = files.tile()
    picture.kind, picture.hidden = b"jpeg", False
    picture.properties = [files.size(72, 64)]
    with pytest.raises(errors.UnsupportedTypeError, match="not coded by HEVC"):
        decode(files.heic(picture, brands=b"mif1\0\0\0\0mif1"))


def test_the_brands_of_a_still_picture() -> None:
    for brand in (b"heic", b"heix", b"mif1", b"msf1"):
        assert sniff(files.heic(brands=brand + b"\0\0\0\0" + brand)) == "heic"


def test_folders_list_them(tmp_path: Path) -> None:
    for name in ("a.HEIC", "b.heif", "c.hif", "d.txt"):
        (tmp_path / name).write_bytes(files.heic())
    assert [path.name for path in find_images([tmp_path])] == ["a.HEIC", "b.heif", "c.hif"]


def test_more_items_than_libheif_allows_is_no_damage(decode: Decode) -> None:
    tiles = [files.tile() for _ in range(1100)]
    data = files.heic(files.grid(tiles, 44, 44 * files.WIDTH, 25 * files.HEIGHT))
    with pytest.raises(errors.UnsupportedPixelsError, match="uses what libheif does not decode"):
        decode(data)
