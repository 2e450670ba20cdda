"""The models of the person in the window: the list, its dialog, the one in use."""

from __future__ import annotations

from forensics_gui.models.desk import ModelDesk

__all__ = ["ModelDesk"]
