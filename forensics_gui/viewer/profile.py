"""The embedded colour profile, for display only."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColorSpace, QColorTransform, qRgb

from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.text import visible

_PROBES = tuple(
    qRgb(red, green, blue)
    for red in (0, 64, 128, 192, 255)
    for green in (0, 64, 128, 192, 255)
    for blue in (0, 64, 128, 192, 255)
)


@dataclass(frozen=True)
class DisplayProfile:
    """``to_srgb`` is ``None`` when colours are shown as stored; ``note`` says which it is."""

    to_srgb: QColorTransform | None
    note: str
    explanation: str


_NUMBERS = QT_TRANSLATE_NOOP(
    "viewer.profile",
    "The pixel values below the cursor and the analysis are those stored in the file.",
)


def display_profile(icc: bytes) -> DisplayProfile:
    """How to show a picture with this embedded ICC profile (empty: none) on an sRGB monitor."""
    if not icc:
        return DisplayProfile(
            None,
            translate("viewer.profile", "No colour profile"),
            translate("viewer.profile", "Shown as sRGB. {numbers}").format(
                numbers=translate("viewer.profile", _NUMBERS)
            ),
        )
    space = QColorSpace.fromIccProfile(QByteArray(icc)) if _plausible(icc) else QColorSpace()
    if not space.isValid() or space.colorModel() != QColorSpace.ColorModel.Rgb:
        return DisplayProfile(
            None,
            translate("viewer.profile", "Colour profile not used"),
            translate(
                "viewer.profile",
                "The embedded profile cannot be used for RGB pixels; shown as sRGB. {numbers}",
            ).format(numbers=translate("viewer.profile", _NUMBERS)),
        )
    name = visible(space.description()) or translate("viewer.profile", "an unnamed profile")
    transform = space.transformationToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    if all(_close(p, transform.map(p)) for p in _PROBES):
        return DisplayProfile(
            None,
            name,
            translate("viewer.profile", "The embedded profile is sRGB. {numbers}").format(
                numbers=translate("viewer.profile", _NUMBERS)
            ),
        )
    return DisplayProfile(
        transform,
        translate("viewer.profile", "{name} → sRGB").format(name=name),
        translate(
            "viewer.profile",
            "Colours are converted from {name} to sRGB for display only. {numbers}",
        ).format(name=name, numbers=translate("viewer.profile", _NUMBERS)),
    )


def _plausible(icc: bytes) -> bool:
    """ICC.1:2022, 7.2: the header is 128 bytes, opens with the size and has ``acsp`` at 36."""
    return len(icc) >= 128 and int.from_bytes(icc[:4], "big") <= len(icc) and icc[36:40] == b"acsp"


def _close(first: int, second: int) -> bool:
    return all(abs((first >> s & 255) - (second >> s & 255)) <= 2 for s in (0, 8, 16))
