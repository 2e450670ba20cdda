"""Metadata and structure: what is planted in a file is found, and only that."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms, PngImagePlugin

from forensics_gui.evidence import CheckState
from tests.evidence import pictures
from tests.evidence.pictures import Inspect

FOUND, NOT_FOUND = CheckState.FOUND, CheckState.NOT_FOUND
NOT_APPLICABLE, FAILED = CheckState.NOT_APPLICABLE, CheckState.FAILED

XMP = b"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
<rdf:Description rdf:about='' xmlns:xmp='http://ns.adobe.com/xap/1.0/'
 xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmpMM='http://ns.adobe.com/xap/1.0/mm/'
 xmlns:stEvt='http://ns.adobe.com/xap/1.0/sType/ResourceEvent#' xmp:CreatorTool='Editor 7'>
<dc:subject><rdf:Bag><rdf:li>bridge</rdf:li><rdf:li>river</rdf:li></rdf:Bag></dc:subject>
<xmpMM:History><rdf:Seq><rdf:li rdf:parseType='Resource'><stEvt:action>saved</stEvt:action>
<stEvt:softwareAgent>Other Editor</stEvt:softwareAgent></rdf:li></rdf:Seq></xmpMM:History>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>"""


def camera(**tags: Any) -> Image.Exif:
    """EXIF of a camera; tags of the Exif directory by name."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Maker", "Model 3"
    inner = exif.get_ifd(0x8769)
    numbers = {
        "taken": 0x9003,
        "width": 0xA002,
        "height": 0xA003,
        "comment": 0x9286,
        "note": 0x927C,
    }
    for name, value in tags.items():
        if name == "changed":
            exif[0x0132] = value
        elif name == "software":
            exif[0x0131] = value
        else:
            inner[numbers[name]] = value
    return exif


def iptc(records: dict[int, bytes]) -> bytes:
    """A Photoshop block with IPTC records of record 2."""
    content = b"".join(
        struct.pack(">BBBH", 0x1C, 2, number, len(value)) + value
        for number, value in records.items()
    )
    content += b"\0" * (len(content) & 1)
    return b"Photoshop 3.0\0" + b"8BIM" + struct.pack(">HHL", 0x0404, 0, len(content)) + content


@pytest.mark.parametrize("kind", pictures.KINDS)
def test_a_bare_file_holds_nothing(kind: str, inspect: Inspect) -> None:
    for name, check in inspect(pictures.encode(kind)).items():
        if kind == "tiff" and name == "EXIF":
            continue  # a TIFF's own tags are read with it
        if name.startswith("JPEG") and kind == "jpeg":
            continue
        assert check.state in (NOT_FOUND, NOT_APPLICABLE), (name, check)
        assert check.summary or check.reason


@pytest.mark.parametrize("kind", ["jpeg", "png", "tiff", "webp", "avif", "heic"])
def test_exif(kind: str, inspect: Inspect) -> None:
    exif = camera(taken="2024:05:06 07:08:09", comment=b"ASCII\0\0\0by hand", note=b"x" * 40)
    check = inspect(pictures.encode(kind, exif=exif))["EXIF"]
    assert check.state is FOUND
    rows = dict(check.details)
    assert rows["Make"] == "Maker"
    assert "Maker Model 3" in check.summary
    if kind == "tiff":
        return  # Pillow writes no Exif directory into one
    assert rows["DateTimeOriginal"] == "2024:05:06 07:08:09"
    assert rows["UserComment"] == "by hand"
    assert rows["MakerNote"] == "40 bytes, not taken apart"


def test_a_position_is_given_in_degrees(inspect: Inspect) -> None:
    exif = camera()
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "S", (33.0, 51.0, 24.0), "E", (151.0, 12.0, 36.0)
    rows = dict(inspect(pictures.encode("jpeg", exif=exif))["EXIF"].details)
    assert rows["GPS position"] == "-33.856667, 151.210000"


def test_damaged_exif_is_a_failure_and_not_an_absence(inspect: Inspect) -> None:
    data = pictures.insert_jpeg_segment(
        pictures.encode("jpeg"), 0xE1, b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + bytes(20)
    )
    checks = inspect(data)
    assert checks["EXIF"].state is FAILED
    assert "damaged" in checks["EXIF"].reason
    assert checks["Contradictions in metadata"].state is FAILED


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif", "heic", "gif"])
def test_xmp(kind: str, inspect: Inspect) -> None:
    if kind == "png":
        info = PngImagePlugin.PngInfo()
        info.add_itxt("XML:com.adobe.xmp", XMP.decode())
        data = pictures.encode(kind, pnginfo=info)
    elif kind == "jpeg":
        data = pictures.insert_jpeg_segment(
            pictures.encode(kind), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP
        )
    elif kind == "gif":
        plain = pictures.encode(kind)
        trailer = b"\x01" + bytes(range(255, -1, -1)) + b"\0"
        data = plain[:-1] + b"!\xff\x0bXMP DataXMP" + XMP + trailer + b";"
    else:
        data = pictures.encode(kind, xmp=XMP)
    checks = inspect(data)
    check = checks["XMP"]
    assert check.state is FOUND, check
    assert ("xmp:CreatorTool", "Editor 7") in check.details
    assert ("dc:subject[1]", "bridge") in check.details
    assert ("xmpMM:History/stEvt:action", "saved") in check.details
    software = checks["Software named"]
    assert [value for _, value in software.details] == ["Editor 7", "Other Editor"]


@pytest.mark.parametrize(
    "packet",
    [b"<x:xmpmeta", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"<a>" * 5000],
)
def test_xmp_that_cannot_be_read_is_a_failure(packet: bytes, inspect: Inspect) -> None:
    data = pictures.insert_jpeg_segment(
        pictures.encode("jpeg"), 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet
    )
    assert inspect(data)["XMP"].state is FAILED


def test_iptc(inspect: Inspect) -> None:
    block = iptc({65: b"Wire Tool", 80: "Zoë".encode(), 25: b"river", 120: b"\xe9t\xe9", 250: b"?"})
    checks = inspect(pictures.insert_jpeg_segment(pictures.encode("jpeg"), 0xED, block))
    assert dict(checks["IPTC"].details) == {
        "Originating program": "Wire Tool",
        "By-line": "Zoë",
        "Keyword": "river",
        "Caption": "été",
        "Data set 2:250": "?",
    }
    assert checks["Photoshop resources"].details[0][0] == "0x0404 IPTC"
    assert checks["Software named"].details == (("IPTC Originating program", "Wire Tool"),)


def test_a_profile(inspect: Inspect) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    check = inspect(pictures.encode("jpeg", icc_profile=profile))["Colour profile"]
    assert check.state is FOUND
    assert dict(check.details)["Colour space"] == "RGB"


def test_comments_and_the_software_they_name(inspect: Inspect) -> None:
    maker = inspect(pictures.encode("jpeg", comment=b"CREATOR: gd-jpeg v1.0, quality = 90"))
    assert maker["Comments"].details == (("JPEG comment", "CREATOR: gd-jpeg v1.0, quality = 90"),)
    assert maker["Software named"].state is FOUND
    plain = inspect(pictures.encode("jpeg", comment=b"on the bridge"))
    assert plain["Comments"].state is FOUND
    assert plain["Software named"].state is NOT_FOUND
    gif = inspect(pictures.encode("gif", comment=b"hello"))
    assert gif["Comments"].details == (("GIF comment", "hello"),)


def test_sizes_and_dates_that_agree(inspect: Inspect) -> None:
    exif = camera(
        width=pictures.WIDTH,
        height=pictures.HEIGHT,
        taken="2024:05:06 07:08:09",
        changed="2024:05:06 07:08:09",
    )
    check = inspect(pictures.encode("jpeg", exif=exif))["Contradictions in metadata"]
    assert check.state is NOT_FOUND
    assert len(check.details) == 2


@pytest.mark.parametrize(
    ("tags", "words"),
    [
        ({"width": 4000, "height": 3000}, "EXIF says 4,000 × 3,000 pixels, the file has 72 × 56"),
        (
            {"taken": "2024:05:06 07:08:09", "changed": "2024:05:06 07:08:08"},
            "before it was taken",
        ),
    ],
)
def test_contradictions(tags: dict[str, Any], words: str, inspect: Inspect) -> None:
    check = inspect(pictures.encode("jpeg", exif=camera(**tags)))["Contradictions in metadata"]
    assert check.state is FOUND
    assert words in check.summary


def packet(**properties: str) -> bytes:
    """An XMP packet with these properties, ``exif__PixelXDimension="4"``."""
    spaces = {
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "exif": "http://ns.adobe.com/exif/1.0/",
        "tiff": "http://ns.adobe.com/tiff/1.0/",
        "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    }
    names = " ".join(f"xmlns:{key}='{value}'" for key, value in spaces.items())
    values = " ".join(f"{k.replace('__', ':')}='{v}'" for k, v in properties.items())
    return (
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/"
        f"22-rdf-syntax-ns#'><rdf:Description rdf:about='' {names} {values}/></rdf:RDF></x:xmpmeta>"
    ).encode()


@pytest.mark.parametrize(
    ("properties", "words"),
    [
        ({"exif__PixelXDimension": "900", "exif__PixelYDimension": "700"}, "XMP says 900 × 700"),
        ({"tiff__ImageWidth": "56", "tiff__ImageLength": "72"}, ""),
        ({"exif__DateTimeOriginal": "2024-05-09T07:08:09Z"}, "XMP says it was taken 2024-05-09"),
        ({"exif__DateTimeOriginal": "2024-05-06T20:00:00+09:00"}, ""),
        ({"photoshop__DateCreated": "2023-05-06"}, "XMP says it was taken 2023-05-06"),
        ({"xmp__ModifyDate": "2024-05-01T10:00:00"}, "changed 2024-05-01 10:00:00, before it was"),
        ({"xmp__ModifyDate": "2025-01-01T10:00:00"}, ""),
        ({"tiff__Model": "Model 9"}, "EXIF gives Model 3, XMP Model 9"),
        ({"tiff__Make": "MAKER Corporation"}, ""),
        ({"exif__DateTimeOriginal": "no date", "tiff__ImageWidth": "-1"}, None),
    ],
)
def test_xmp_against_exif_and_the_picture(
    properties: dict[str, str], words: str | None, inspect: Inspect
) -> None:
    data = pictures.encode("jpeg", exif=camera(taken="2024:05:06 07:08:09"))
    block = b"http://ns.adobe.com/xap/1.0/\0" + packet(**properties)
    check = inspect(pictures.insert_jpeg_segment(data, 0xE1, block))["Contradictions in metadata"]
    if words is None:
        assert check.state is NOT_APPLICABLE
    elif words:
        assert check.state is FOUND
        assert words in check.summary
    else:
        assert check.state is NOT_FOUND, check
        assert check.details


@pytest.mark.parametrize(
    ("written", "found"), [("Other Editor 2.1", False), ("Camera firmware 1.0", True)]
)
def test_software_against_the_history(written: str, found: bool, inspect: Inspect) -> None:
    data = pictures.encode("jpeg", exif=camera(software=written))
    block = b"http://ns.adobe.com/xap/1.0/\0" + XMP
    check = inspect(pictures.insert_jpeg_segment(data, 0xE1, block))["Contradictions in metadata"]
    assert (check.state is FOUND) is found
    if found:
        assert "Camera firmware 1.0 wrote the file" in check.summary
        assert "Other Editor" in check.summary


@pytest.mark.parametrize(("date", "found"), [(b"20240506", False), (b"20231224", True)])
def test_iptc_date_against_exif(date: bytes, found: bool, inspect: Inspect) -> None:
    data = pictures.encode("jpeg", exif=camera(taken="2024:05:06 07:08:09"))
    data = pictures.insert_jpeg_segment(data, 0xED, iptc({55: date}))
    check = inspect(data)["Contradictions in metadata"]
    assert (check.state is FOUND) is found
    assert any("IPTC" in name or "IPTC" in value for name, value in check.details)


def test_xmp_that_cannot_be_read_is_said_beside_what_was_compared(inspect: Inspect) -> None:
    exif = camera(width=pictures.WIDTH, height=pictures.HEIGHT)
    block = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta"
    data = pictures.insert_jpeg_segment(pictures.encode("jpeg", exif=exif), 0xE1, block)
    check = inspect(data)["Contradictions in metadata"]
    assert check.state is NOT_FOUND
    assert ("XMP", "cannot be read and was not compared") in check.details


def test_turned_sides_are_no_contradiction(inspect: Inspect) -> None:
    exif = camera(width=pictures.HEIGHT, height=pictures.WIDTH)
    check = inspect(pictures.encode("jpeg", exif=exif))["Contradictions in metadata"]
    assert check.state is NOT_FOUND


def with_thumbnail(picture: np.ndarray, small: np.ndarray) -> bytes:
    """A JPEG with an EXIF thumbnail (EXIF 2.32, 4.5.7)."""
    thumbnail = pictures.encode("jpeg", small)
    count, offset = 2, 8 + 2 + 4
    first = struct.pack("<HL", 0, offset)
    second = struct.pack("<H", count)
    start = offset + 2 + 12 * count + 4
    second += struct.pack("<HHLL", 0x0201, 4, 1, start)
    second += struct.pack("<HHLL", 0x0202, 4, 1, len(thumbnail)) + struct.pack("<L", 0)
    # The first directory needs an entry to be one.
    entry = struct.pack("<HHLHH", 0x0112, 3, 1, 1, 0)
    shift = 12
    first = struct.pack("<H", 1) + entry + struct.pack("<L", offset + shift)
    second = second.replace(struct.pack("<L", start), struct.pack("<L", start + shift), 1)
    block = b"Exif\0\0II*\0\x08\0\0\0" + first + second + thumbnail
    return pictures.insert_jpeg_segment(pictures.encode("jpeg", picture), 0xE1, block)


def shrunk(picture: np.ndarray, width: int, height: int) -> np.ndarray:
    return np.asarray(Image.fromarray(picture).resize((width, height), Image.Resampling.BOX))


def test_a_thumbnail_that_agrees(inspect: Inspect) -> None:
    picture = pictures.mosaic(480, 320)
    check = inspect(with_thumbnail(picture, shrunk(picture, 120, 80)))["Unlike its thumbnail"]
    assert check.state is NOT_FOUND, check
    barred = np.zeros((120, 160, 3), np.uint8)
    barred[7:113] = shrunk(picture, 160, 106)
    check = inspect(with_thumbnail(picture, barred))["Unlike its thumbnail"]
    assert check.state is NOT_FOUND, check


def test_a_thumbnail_of_another_picture(inspect: Inspect) -> None:
    picture, other = pictures.mosaic(480, 320), pictures.mosaic(480, 320, seed=2)
    check = inspect(with_thumbnail(picture, shrunk(other, 120, 80)))["Unlike its thumbnail"]
    assert check.state is FOUND
    assert "does not show the same picture" in check.summary


def test_a_thumbnail_of_the_uncropped_picture(inspect: Inspect) -> None:
    whole = pictures.mosaic(480, 320)
    data = with_thumbnail(whole[100:260, 60:300], shrunk(whole, 120, 80))
    assert inspect(data)["Unlike its thumbnail"].state is FOUND


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_thumbnail_that_was_not_turned(turns: int, inspect: Inspect) -> None:
    picture = pictures.mosaic(480, 320)
    data = with_thumbnail(np.ascontiguousarray(np.rot90(picture, turns)), shrunk(picture, 120, 80))
    check = inspect(data)["Unlike its thumbnail"]
    assert check.state is FOUND
    assert "was turned without it" in check.summary


def test_a_damaged_thumbnail_is_a_failure(inspect: Inspect) -> None:
    picture = pictures.mosaic(480, 320)
    data = bytearray(with_thumbnail(picture, shrunk(picture, 120, 80)))
    second = data.index(b"\xff\xd8\xff", 2)
    data[second + 20 : second + 400] = bytes(380)
    assert inspect(bytes(data))["Unlike its thumbnail"].state is FAILED


@pytest.mark.parametrize("kind", ["jpeg", "png", "gif", "webp"])
def test_data_behind_the_image(kind: str, inspect: Inspect) -> None:
    plain = pictures.encode(kind)
    check = inspect(plain + b"PK\x03\x04" + b"z" * 96)["Data after the image"]
    assert check.state is FOUND
    assert "100 bytes follow" in check.summary
    assert "ZIP" in check.summary
    assert dict(check.details)["Begins at byte"] == f"{len(plain):,}"
    padded = inspect(plain + bytes(64))["Data after the image"]
    assert padded.state is NOT_FOUND


def test_the_structure_of_a_jpeg(inspect: Inspect) -> None:
    checks = inspect(pictures.encode("jpeg", quality=80, subsampling="4:2:0"))
    structure, tables = checks["JPEG structure"], checks["JPEG quantisation tables"]
    assert "SOF0 (baseline), 4:2:0, 1 scan, quality about 80" in structure.summary
    markers = [value for name, value in structure.details if name.startswith("Marker")]
    assert markers[0] == "SOI"
    assert markers[1] == "APP0, 14 bytes, which begin with JFIF"
    assert markers[-1] == "EOI"
    assert "2 tables: the standard's own, as libjpeg scales them for quality 80" in tables.summary
    # ITU-T T.81, table K.1, first row, at quality 80: each value times 40, divided by 100.
    assert tables.details[0] == ("Table 0, row 1", "6 4 4 6 10 16 20 24")
    assert len(tables.details) == 16


def test_tables_of_nobody_s_standard(inspect: Inspect) -> None:
    own = [[7] * 64, [9] * 64]
    summary = inspect(pictures.encode("jpeg", qtables=own, quality=-1))[
        "JPEG quantisation tables"
    ].summary
    assert "not the standard's" in summary


def test_a_progressive_jpeg_lists_its_scans(inspect: Inspect) -> None:
    structure = inspect(pictures.encode("jpeg", progressive=True))["JPEG structure"]
    assert "SOF2 (progressive)" in structure.summary
    assert int(dict(structure.details)["Scans"]) > 5


def test_endless_metadata_are_cut_and_counted(inspect: Inspect) -> None:
    info = PngImagePlugin.PngInfo()
    for number in range(40):
        info.add_text(f"key {number}", "x" * 6000)
    check = inspect(pictures.encode("png", pnginfo=info))["Comments"]
    assert "40 comments" in check.summary
    assert check.details[0][1].endswith("… (6,000 characters)")
    assert check.details[-1][1].endswith("more rows are not shown")


def test_text_that_is_not_text(inspect: Inspect) -> None:
    data = pictures.encode("jpeg", comment=b"\xff\xfe\x00 \xed\xa0\x80 \xe2\x80\xae")
    ((_, value),) = inspect(data)["Comments"].details
    assert value.encode("utf-8")
