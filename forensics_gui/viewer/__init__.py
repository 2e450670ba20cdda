"""The picture with its localisation map, and ways to compare the two."""

from __future__ import annotations

from forensics_gui.viewer.canvas import Reading
from forensics_gui.viewer.compare import CompareMode
from forensics_gui.viewer.viewer import ImageViewer

__all__ = ["CompareMode", "ImageViewer", "Reading"]
