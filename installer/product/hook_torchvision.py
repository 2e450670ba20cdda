"""Runtime hook: torchvision without its compiled operators.

The wheel of torchvision that fits a CPU torch is not on every index, and the common one is built
for CUDA. The networks use its Python code only, so its libraries stay out of the program; but
importing it registers what its operators return, which fails while they are unknown. Declared
here, when torchvision is first imported and not before: torch takes seconds to load.
"""

from __future__ import annotations

import importlib.abc
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

OPERATORS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
#: keeps the declarations alive
_libraries: list[object] = []


def declare() -> None:
    """Make the operators known to torch; calling one would say that it is not there."""
    import torch

    library = torch.library.Library("torchvision", "DEF")
    for schema in OPERATORS:
        library.define(schema)
    _libraries.append(library)


class BeforeTorchvision(importlib.abc.MetaPathFinder):
    """Finds nothing; declares the operators when torchvision is looked for."""

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None,
        target: ModuleType | None = None,
    ) -> ModuleSpec | None:
        if fullname == "torchvision":
            sys.meta_path.remove(self)
            declare()
        return None


if getattr(sys, "frozen", False):
    sys.meta_path.insert(0, BeforeTorchvision())
