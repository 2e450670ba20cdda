"""The type of a file by its content; the name is never asked."""

from __future__ import annotations

from forensics_gui.evidence import isobmff, tiff
from forensics_gui.evidence.errors import (
    IntakeError,
    NotAnImageError,
    PdfError,
    RawError,
    TextFileError,
    UnsupportedTypeError,
)

#: decoded types and the endings that belong to them
SUFFIXES: dict[str, tuple[str, ...]] = {
    "jpeg": (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    "png": (".png", ".apng"),
    "tiff": (".tif", ".tiff"),
    "bmp": (".bmp", ".dib"),
    "gif": (".gif",),
    "webp": (".webp",),
    "avif": (".avif", ".avifs"),
    "heic": (".heic", ".heif", ".hif", ".heics", ".heifs"),
}
NAMES = {
    "jpeg": "JPEG",
    "png": "PNG",
    "tiff": "TIFF",
    "bmp": "BMP",
    "gif": "GIF",
    "webp": "WebP",
    "avif": "AVIF",
    "heic": "HEIC",
}
_SUPPORTED = "JPEG, PNG, TIFF, BMP, GIF, WebP, AVIF and HEIC images can be opened."

_RAW_MAGIC = (
    b"FUJIFILMCCD-RAW",
    b"IIU\x00",  # Panasonic, Leica
    b"IIRO",  # Olympus
    b"IIRS",
    b"MMOR",
    b"FOVb",  # Sigma
    b"\x00MRM",  # Minolta
    b"II\x1a\x00\x00\x00HEAPCCDR",  # Canon CRW
)
_OTHER_MAGIC = (
    (b"8BPS", "a Photoshop document"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "a JPEG 2000 image"),
    (b"\xff\x4f\xff\x51", "a JPEG 2000 image"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "a JPEG XL image"),
    (b"\xff\x0a", "a JPEG XL image"),
    (b"II\xbc\x01", "a JPEG XR image"),
    (b"\x00\x00\x01\x00", "an icon file"),
    (b"\x00\x00\x02\x00", "a cursor file"),
    (b"\xc5\xd0\xd3\xc6", "an Encapsulated PostScript file"),
    (b"%!PS", "a PostScript file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"RIFF", "a sound or video file"),
)


def sniff(data: bytes) -> str:
    """The type, one of :data:`SUFFIXES`.

    Raises:
        IntakeError: one of its subclasses, naming what the content is instead.
    """
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    if data.startswith(b"BM") and data[14:18] in _BMP_HEADERS:
        return "bmp"
    if data.startswith(_RAW_MAGIC):
        raise _raw()
    if tiff.is_tiff(data):
        if tiff.is_raw(data):
            raise _raw()
        return "tiff"
    if data[4:8] == b"ftyp":
        return _boxed(data)
    raise _foreign(data)


# Lengths of the headers of OS/2 1 and 2 and of Windows 3, 4 and 5 bitmaps.
_BMP_HEADERS = tuple(n.to_bytes(4, "little") for n in (12, 16, 40, 52, 56, 64, 108, 124))


def _boxed(data: bytes) -> str:
    brands = isobmff.brands(data)
    if b"avif" in brands or b"avis" in brands:
        return "avif"
    if b"crx " in brands:
        raise _raw()
    if brands & {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}:
        return "heic"
    raise UnsupportedTypeError("This is a video, not an image.", _SUPPORTED)


def _raw() -> IntakeError:
    return RawError(
        "This is a camera's raw file, which this version does not decode.",
        "Export it as TIFF or PNG, and note that the export is not the original file.",
    )


def _foreign(data: bytes) -> IntakeError:
    if b"%PDF-" in data[:1024]:
        return PdfError(
            "This is a PDF document, not an image.",
            "Extract its pictures without converting them (pdfimages -all), then open those.",
        )
    for magic, name in _OTHER_MAGIC:
        if data.startswith(magic):
            return UnsupportedTypeError(f"This is {name}, which is not decoded.", _SUPPORTED)
    if _is_text(data[:4096]):
        if b"<svg" in data[:4096].lower():
            return UnsupportedTypeError("This is an SVG drawing, not a photograph.", _SUPPORTED)
        return TextFileError("This is a text file, not an image.", _SUPPORTED)
    return NotAnImageError("The content is not an image of a known type.", _SUPPORTED)


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    else:
        encoding = "utf-8"
    # The cut may fall into the middle of a character: forgive the last few bytes.
    for end in range(len(head), max(len(head) - 4, 0), -1):
        try:
            text = head[:end].decode(encoding)
        except UnicodeDecodeError:
            continue
        return all(c.isprintable() or c in "\t\n\r\f\x1b\ufeff" for c in text)
    return False
