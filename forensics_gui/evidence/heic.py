"""HEIC by libheif and libde265, in the child process; used by ``pixels.py`` alone.

libheif hands out pictures cropped and turned upright as the file's own properties ask. They are
turned back, so that the stored picture is what the network sees, as with every other format; the
EXIF orientation, which most telephones write beside them, is not asked (ISO/IEC 23008-12, 6.5).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager

import pi_heif
from PIL import Image

from forensics_gui.evidence import isobmff, isobmff_items
from forensics_gui.evidence.errors import HeaderError

LIBRARY = "pi-heif / libheif / libde265"
# None of these is looked at.
pi_heif.options.THUMBNAILS = False
pi_heif.options.DEPTH_IMAGES = False
pi_heif.options.AUX_IMAGES = False

_BACK = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


class BeyondError(Exception):
    """Not decoded by libheif, for a reason that is no damage; in its own words."""


class Heic:
    """A file of one or more pictures, none of them decoded yet.

    Attributes:
        size: width and height of the primary picture, cropped and upright, in pixels.
        frames: number of pictures, without thumbnails, gain maps and the like.
        orientation: what the file's properties ask for, as an EXIF orientation (1-8).
        icc: the colour profile, empty without one.
    """

    def __init__(self, data: bytes) -> None:
        """Raises as :meth:`stored`."""
        with _errors():
            file = pi_heif.open_heif(data, convert_hdr_to_8bit=True)
        self._picture = file[file.primary_index]
        self.size: tuple[int, int] = self._picture.size
        self.frames = len(file)
        self.icc: bytes = self._picture.info.get("icc_profile") or b""
        self.orientation = _orientation(data)

    def stored(self) -> Image.Image:
        """The primary picture as stored, 8 bits per channel: L, RGB, RGBA or RGBa.

        Raises:
            BeyondError: it asks for what libheif cannot do or does not allow.
            MemoryError: there is not enough.
            EOFError, ValueError, RuntimeError: it cannot be decoded.
        """
        with _errors():
            content = self._picture.data
        mode, stride = self._picture.mode, self._picture.stride
        if mode == "I;16":  # grey of more than 8 bits, spread over 16
            content, mode, stride = bytes(content)[1::2], "L", stride // 2
        upright = Image.frombytes(mode, self._picture.size, content, "raw", mode, stride)
        del content, self._picture  # libheif's copy
        turn = _BACK.get(self.orientation)
        return upright if turn is None else upright.transpose(turn)


def version() -> str:
    """Versions of :data:`LIBRARY`."""
    libraries = pi_heif.libheif_info()
    decoder = str(libraries["decoders"].get("libde265", "")).rpartition(" ")[2]
    return f"{pi_heif.__version__} / {libraries['libheif']} / {decoder}"


@contextmanager
def _errors() -> Iterator[None]:
    """pi-heif's exceptions, told apart by what libheif says with them."""
    try:
        yield
    except (ValueError, SyntaxError, RuntimeError) as error:
        reason = str(error)
        # libheif's bounds for items, tiles, references and the like
        if isinstance(error, SyntaxError) or "Security limit exceeded" in reason:
            raise BeyondError(reason) from error
        if reason.startswith("Memory allocation error"):
            raise MemoryError from error
        raise


def _orientation(data: bytes) -> int:
    try:
        return isobmff.orientation(data)
    except (HeaderError, struct.error, IndexError):
        return 1  # libheif found a way through; upright is upright


def ends_early(data: bytes) -> bool:
    """Whether coded data are missing, which is no error for libde265."""
    try:
        return isobmff_items.hevc_ends_early(data)
    except (struct.error, IndexError):
        return True
