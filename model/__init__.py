"""Networks, checkpoints and tiled inference. ``import model`` alone does not import torch:
a window or a command line that only shows help must start at once."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from model.card import ModelCard
    from model.checkpoint import load as load_checkpoint
    from model.checkpoint import save as save_checkpoint
    from model.localisation import Localisation
    from model.localizer import Localizer

__all__ = ["Localisation", "Localizer", "ModelCard", "load_checkpoint", "save_checkpoint"]

_WHERE = {
    "Localisation": ("model.localisation", "Localisation"),
    "Localizer": ("model.localizer", "Localizer"),
    "ModelCard": ("model.card", "ModelCard"),
    "load_checkpoint": ("model.checkpoint", "load"),
    "save_checkpoint": ("model.checkpoint", "save"),
}


def __getattr__(name: str) -> Any:
    try:
        module, attribute = _WHERE[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    return getattr(importlib.import_module(module), attribute)
