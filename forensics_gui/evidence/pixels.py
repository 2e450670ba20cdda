"""Decoding, in the child process: bytes to RGB rows by rules that are written down.

The one module of this program that asks an imaging library to decode evidence. Orientation is
never applied here; ``decoder.py`` does that, once, for every format.
"""

from __future__ import annotations

import importlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

import PIL
from PIL import Image, ImageChops, ImageFile, features

from forensics_gui.evidence import containers, icc, jpeg_quality, jpeg_structure, tiff

# Our own limit is enforced before and after opening; Pillow's would only warn.
Image.MAX_IMAGE_PIXELS = None

#: Exactly one library for each format: pi-heif for HEIC (``heic.py``), and for the others Pillow,
#: because its wheel brings a current codec for all seven on every system, hands out pixels as
#: stored when asked (OpenCV turns them upright by itself and merges alpha, depth and CMYK without
#: a word), and starts in a tenth of a second.
#: Format -> (plugin module, class, codec that Pillow calls, how to ask its version).
DECODERS: dict[str, tuple[str, str, str, str]] = {
    "jpeg": ("JpegImagePlugin", "JpegImageFile", "libjpeg-turbo", "libjpeg_turbo"),
    "png": ("PngImagePlugin", "PngImageFile", "zlib", "zlib"),
    "tiff": ("TiffImagePlugin", "TiffImageFile", "libtiff", "libtiff"),
    "bmp": ("BmpImagePlugin", "BmpImageFile", "", ""),
    "gif": ("GifImagePlugin", "GifImageFile", "", ""),
    "webp": ("WebPImagePlugin", "WebPImageFile", "libwebp", "webp"),
    "avif": ("AvifImagePlugin", "AvifImageFile", "libavif", "avif"),
}

_ROUNDING = {"avif": "libavif's rounding", "heic": "libheif's rounding"}
_STRIP_BYTES = 1 << 20
_ALPHA = frozenset(("LA", "La", "PA", "RGBA", "RGBa"))
_SIXTEEN = frozenset(("I;16", "I;16L", "I;16B", "I;16N"))
_CONVERTED = frozenset(("1", "L", "P", "RGB", "RGBX", "CMYK", "YCbCr")) | _ALPHA | _SIXTEEN
_EXTRA_SAMPLES, _SAMPLE_FORMAT = 338, 339
_JUNK = bytes(range(1, 255)) * 16


class UnsupportedError(Exception):
    """Pixels without a rule; the text completes 'The image ...'."""


class IncompleteError(Exception):
    """Data are missing; the text completes 'The file is incomplete: ...'."""


class TooManyPixelsError(Exception):
    """More pixels than the header said and the limit allows."""


@dataclass
class Picture:
    """An opened image in its stored orientation, and what is to be recorded about it."""

    image: Image.Image
    depth: int
    mode: str
    frames: int
    orientation: int
    icc: bytes
    icc_description: str
    library: str
    library_version: str
    invert: bool = False
    notes: list[str] = field(default_factory=list)

    @property
    def size(self) -> tuple[int, int]:
        return self.image.size

    def strips(self) -> Iterator[bytes]:
        """RGB rows from the top, a few at a time."""
        width, height = self.image.size
        rows = max(1, _STRIP_BYTES // (3 * width))
        for top in range(0, height, rows):
            part = self.image.crop((0, top, width, min(top + rows, height)))
            yield _rgb(part, self.depth, self.invert).tobytes()


def decode(data: bytes, kind: str, depth: int, limit: int) -> Picture:
    """Decode the first frame completely.

    Args:
        depth: bits per channel, as the header says.
        limit: most pixels allowed.

    Raises:
        IncompleteError, UnsupportedError, TooManyPixelsError, MemoryError, or whatever the
        library raises on damaged content.
    """
    if kind == "heic":
        return _heic(data, depth, limit)
    blocks = containers.read(data, kind)
    image = _open(data, kind, limit)
    _check_kind(image, kind)
    try:
        image.load()
    except OSError:
        if kind == "jpeg":
            _check_memory(data)
        raise
    if image.width * image.height > limit:
        raise TooManyPixelsError
    if kind == "jpeg":
        _check_complete(data, image)
    orientation, frames = tiff.orientation(blocks.exif), blocks.frames
    if kind == "avif":
        # libavif gives the orientation by irot and imir, which overrule EXIF (ISO/IEC 23008-12).
        orientation = tiff.orientation(_exif_of(image))
        frames = max(frames, getattr(image, "n_frames", 1))
    profile = image.info.get("icc_profile") or b""
    codec, feature = DECODERS[kind][2:]
    version = PIL.__version__ + (f" / {features.version(feature)}" if feature else "")
    picture = Picture(
        image=image,
        depth=depth,
        mode=image.mode,
        frames=frames,
        orientation=orientation,
        icc=profile,
        icc_description=icc.describe(profile),
        library="Pillow" + (f" / {codec}" if codec else ""),
        library_version=version,
        # Pillow turns white-is-zero round up to eight bits, but not for sixteen.
        invert=kind == "tiff" and image.mode in _SIXTEEN and _tag(image, tiff.PHOTOMETRIC) == 0,
    )
    _note(picture, kind, data)
    # A transparent colour would make Pillow's conversions guess.
    image.info.pop("transparency", None)
    return picture


def thumbnail(data: bytes, kind: str, depth: int, limit: int, side: int) -> Picture:
    """Decode small: longest side at most ``side``, still in the stored orientation."""
    if kind == "heic":
        whole = _heic(data, depth, limit)
        small = _rgb(whole.image, 8, False)
        small.thumbnail((side, side), reducing_gap=2.0)
        return Picture(small, 8, "RGB", 1, whole.orientation, b"", "", whole.library, "")
    image = _open(data, kind, limit)
    _check_kind(image, kind)
    if kind == "jpeg":
        image.draft("RGB", (side, side))  # libjpeg leaves frequencies out: ten times faster
    image.load()
    image.info.pop("transparency", None)
    invert = kind == "tiff" and image.mode in _SIXTEEN and _tag(image, tiff.PHOTOMETRIC) == 0
    block = _exif_of(image) if kind == "avif" else containers.exif(data, kind)
    small = _rgb(image, depth, invert)
    small.thumbnail((side, side), reducing_gap=2.0)
    return Picture(small, 8, "RGB", 1, tiff.orientation(block), b"", "", "Pillow", "")


def _open(data: bytes, kind: str, limit: int) -> ImageFile.ImageFile:
    module, name = DECODERS[kind][:2]
    plugin = importlib.import_module(f"PIL.{module}")
    image: ImageFile.ImageFile = getattr(plugin, name)(io.BytesIO(data))
    if kind == "tiff":
        _keep_orientation(image)
    if image.width * image.height > limit:
        raise TooManyPixelsError
    return image


def _heic(data: bytes, depth: int, limit: int) -> Picture:
    """The primary picture of a HEIC, decoded."""
    # Loads two more libraries, with which no other format has to do.
    from forensics_gui.evidence import heic

    if heic.ends_early(data):
        raise IncompleteError("its data end before the image does")
    try:
        opened = heic.Heic(data)
        if opened.size[0] * opened.size[1] > limit:
            raise TooManyPixelsError
        image = opened.stored()
    except heic.BeyondError as error:
        raise UnsupportedError(f"uses what libheif does not decode ({error})") from error
    if image.width * image.height > limit:
        raise TooManyPixelsError
    picture = Picture(
        image=image,
        depth=depth,
        mode=image.mode,
        frames=opened.frames,
        orientation=opened.orientation,
        icc=opened.icc,
        icc_description=icc.describe(opened.icc),
        library=heic.LIBRARY,
        library_version=heic.version(),
    )
    _note(picture, "heic", data)
    return picture


def _keep_orientation(image: ImageFile.ImageFile) -> None:
    """Pillow turns a TIFF upright while loading and swaps its size when opening; we do that
    ourselves, after the network has seen the stored pixels."""
    image.load_end = lambda: None  # type: ignore[method-assign]
    image._size = image._tile_size  # type: ignore[attr-defined]


def _check_kind(image: ImageFile.ImageFile, kind: str) -> None:
    if image.mode not in _CONVERTED:
        names = {"F": "floating-point", "I": "32-bit or signed", "LAB": "CIE Lab"}
        raise UnsupportedError(
            f"has {names.get(image.mode, image.mode)} pixels, for which there is no stated rule"
        )
    if kind == "tiff":
        formats = getattr(image, "tag_v2", {}).get(_SAMPLE_FORMAT, (1,))
        if any(value not in (1, 4) for value in formats):
            raise UnsupportedError("has signed pixels, for which there is no stated rule")


def _tag(image: ImageFile.ImageFile, number: int) -> object:
    return getattr(image, "tag_v2", {}).get(number)


def _exif_of(image: Image.Image) -> bytes:
    block: bytes = image.info.get("exif") or b""
    return block.removeprefix(containers.EXIF)


def _rgb(image: Image.Image, depth: int, invert: bool) -> Image.Image:
    """The rule for every mode; see :func:`_note` for the same in words."""
    if image.mode in _SIXTEEN:
        raw = image.tobytes()
        if depth == 16:
            high = raw[0::2] if image.mode == "I;16B" else raw[1::2]
        else:
            import numpy as np

            order = ">u2" if image.mode == "I;16B" else "<u2"
            high = (np.frombuffer(raw, order) >> (depth - 8)).astype(np.uint8).tobytes()
        image = Image.frombytes("L", image.size, high)
        if invert:
            image = ImageChops.invert(image)
    if image.mode in ("La", "RGBa"):
        image = image.convert("LA" if image.mode == "La" else "RGBA")
    return image if image.mode == "RGB" else image.convert("RGB")


def _note(picture: Picture, kind: str, data: bytes) -> None:
    """One sentence for every conversion that is made."""
    image, notes = picture.image, picture.notes
    if picture.depth > 8:
        how = _ROUNDING.get(kind, "keeping the high bits of each value")
        notes.append(f"{picture.depth} bits per channel were reduced to 8 by {how}.")
    elif picture.depth < 8 and image.mode in ("1", "L") and kind != "avif":
        notes.append(f"{picture.depth} bits per pixel were spread over 0 to 255.")
    if picture.invert:
        notes.append("Grey values were inverted: the file stores white as zero.")
    if image.mode in ("P", "PA"):
        notes.append("Palette colours were written out as RGB.")
    elif image.mode in ("1", "L", "LA", "La") or image.mode in _SIXTEEN:
        notes.append("Grey was written into all three channels.")
    elif image.mode == "CMYK":
        notes.append(_cmyk_note(kind, data))
    elif image.mode == "YCbCr":
        notes.append("YCbCr was converted to RGB by the JFIF formula.")
    if image.mode in _ALPHA or "transparency" in image.info:
        extra = _tag(image, _EXTRA_SAMPLES) if isinstance(image, ImageFile.ImageFile) else None
        if image.mode in ("La", "RGBa") or (isinstance(extra, tuple) and 1 in extra):
            notes.append("Colours were stored multiplied by transparency and were divided by it.")
        notes.append("Transparency was dropped; colours are kept as stored, not blended.")
    if picture.frames > 1:
        first = (
            f"The file holds {picture.frames} frames, pages or pictures; "
            "only the first was decoded."
        )
        primary = f"The file holds {picture.frames} pictures; only the primary one was decoded."
        notes.append(primary if kind == "heic" else first)
    if picture.icc:
        notes.append(
            f"The colour profile ({picture.icc_description}) is recorded; "
            "it was not applied to the analysed pixels."
        )


def _cmyk_note(kind: str, data: bytes) -> str:
    how = ""
    if kind == "jpeg":
        adobe = jpeg_structure.walk(data).content(data, 0xEE, b"Adobe")
        how = ", read as inverted inks as Adobe writes them"
        if adobe and adobe[0][6:7] == b"\x02":
            how = ", stored as YCCK with inverted inks as Adobe writes them"
    return (
        f"CMYK{how}, was converted to RGB as (255 - ink)(255 - black) / 255, "
        "without a colour profile."
    )


def _check_memory(data: bytes) -> None:
    """Raise ``MemoryError`` where the coefficients of a progressive JPEG do not fit: libjpeg
    gives up without memory, which Pillow reports as a broken data stream."""
    frame = jpeg_structure.walk(data).frame
    if frame is not None and frame.progressive:
        bytearray(2 * frame.width * frame.height * len(frame.components))


def _check_complete(data: bytes, image: Image.Image) -> None:
    """Refuse what libjpeg fills with grey without an error."""
    structure = jpeg_structure.walk(data)
    lack = jpeg_quality.missing(structure)
    if lack:
        raise IncompleteError(lack)
    if structure.scans and _ends_grey(image):
        # A complete image ignores bytes behind its last block. Where blocks are missing, the
        # decoder takes such bytes for them, and the picture changes.
        stuffed = bytearray(data)
        for scan in reversed(structure.scans):
            stuffed[scan.end : scan.end] = _JUNK
        other = _open(bytes(stuffed), "jpeg", image.width * image.height)
        other.load()
        if ImageChops.difference(image, other).getbbox(alpha_only=False) is not None:
            raise IncompleteError("its data end before the image does")


def _ends_grey(image: Image.Image) -> bool:
    """Whether the last pixel could be libjpeg's filling: mid-grey, but for blurred chroma."""
    last = image.getpixel((image.width - 1, image.height - 1))
    if isinstance(last, tuple):
        if len(last) == 4:
            return 124 <= last[3] <= 131
        luma = 0.299 * last[0] + 0.587 * last[1] + 0.114 * last[2]
    else:
        luma = float(last or 0)
    return 124 <= luma <= 132
