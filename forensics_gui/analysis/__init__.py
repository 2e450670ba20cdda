"""From a selected image to its result: jobs, the network kept alive, and the results kept."""

from __future__ import annotations

from forensics_gui.analysis.controller import AnalysisController
from forensics_gui.analysis.engine import Engine
from forensics_gui.analysis.store import ResultStore

__all__ = ["AnalysisController", "Engine", "ResultStore"]
