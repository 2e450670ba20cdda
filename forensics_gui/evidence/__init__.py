"""What happens to one file: intake, isolated decoding, metadata, and ``analyse()``.

Importing this package imports neither numpy nor OpenCV: the decoder's child process starts
through it and must be up at once.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forensics_gui.evidence.analysis import analyse
    from forensics_gui.evidence.decoder import Decoded, Decoder
    from forensics_gui.evidence.intake import Intake, take_in
    from forensics_gui.evidence.limits import Limits
    from forensics_gui.evidence.paths import IMAGE_SUFFIXES, find_images
    from forensics_gui.evidence.types import (
        Analysis,
        Check,
        CheckState,
        DecodeRecord,
        Evidence,
        Failure,
        ModelRecord,
        Outcome,
        Region,
    )

__all__ = [
    "IMAGE_SUFFIXES",
    "Analysis",
    "Check",
    "CheckState",
    "DecodeRecord",
    "Decoded",
    "Decoder",
    "Evidence",
    "Failure",
    "Intake",
    "Limits",
    "ModelRecord",
    "Outcome",
    "Region",
    "analyse",
    "find_images",
    "take_in",
]

_WHERE = {
    "analyse": "analysis",
    "Decoded": "decoder",
    "Decoder": "decoder",
    "Intake": "intake",
    "take_in": "intake",
    "Limits": "limits",
    "IMAGE_SUFFIXES": "paths",
    "find_images": "paths",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module(f"{__name__}.{_WHERE.get(name, 'types')}")
    return getattr(module, name)
