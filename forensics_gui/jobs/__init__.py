"""Jobs: work off the window's thread, in serial lanes, with progress and cancel."""

from __future__ import annotations

from forensics_gui.jobs.job import Job, JobState, UnexpectedError, Work
from forensics_gui.jobs.references import make_singletons_immortal
from forensics_gui.jobs.runner import JobRunner, RunnerClosedError

__all__ = ["Job", "JobRunner", "JobState", "RunnerClosedError", "UnexpectedError", "Work"]

# Here, because every window works with jobs and none may emit signals before.
make_singletons_immortal()
