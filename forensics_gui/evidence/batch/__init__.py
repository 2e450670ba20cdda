"""A folder of thousands: every file once, whatever happens to the machine meanwhile.

Results go into a small database in a folder of their own as soon as each is known; a scan that
was killed goes on where it stood. The same scan runs on this machine or on a Dask cluster.
"""

from __future__ import annotations

from forensics_gui.evidence.batch.errors import (
    BatchError,
    ClusterError,
    ScanFolderError,
    ScanInUseError,
    ScanWriteError,
)
from forensics_gui.evidence.batch.hold import Hold
from forensics_gui.evidence.batch.local import run_here
from forensics_gui.evidence.batch.pace import Pace
from forensics_gui.evidence.batch.plan import Plan, Reason, planned
from forensics_gui.evidence.batch.store import Order, Row, ScanStore
from forensics_gui.evidence.batch.table import write_csv, write_json_lines

__all__ = [
    "BatchError",
    "ClusterError",
    "Hold",
    "Order",
    "Pace",
    "Plan",
    "Reason",
    "Row",
    "ScanFolderError",
    "ScanInUseError",
    "ScanStore",
    "ScanWriteError",
    "planned",
    "run_here",
    "write_csv",
    "write_json_lines",
]
