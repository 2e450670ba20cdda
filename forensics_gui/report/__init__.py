"""A report as data, its pictures, its findings and its PDF. No Qt.

The names below are loaded when they are asked for, so that ``report.text`` and
``report.wording`` cost a window nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from forensics_gui.report.errors import EmptyReportError, EvidenceChangedError, ReportError
    from forensics_gui.report.pdf import ReportBuilder, write_pdf
    from forensics_gui.report.records import CaseInfo, Environment

__all__ = [
    "CaseInfo",
    "EmptyReportError",
    "Environment",
    "EvidenceChangedError",
    "ReportBuilder",
    "ReportError",
    "write_pdf",
]
_MODULES = {
    "EmptyReportError": "errors",
    "EvidenceChangedError": "errors",
    "ReportError": "errors",
    "ReportBuilder": "pdf",
    "write_pdf": "pdf",
    "CaseInfo": "records",
    "Environment": "records",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
