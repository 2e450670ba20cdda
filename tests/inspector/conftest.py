"""Panels in the themed application, and whole windows for what needs jobs."""

from __future__ import annotations

from tests.shell.conftest import _themed, localizer, make_window, window

__all__ = ["_themed", "localizer", "make_window", "window"]
