"""Between the window and the views: which one is wanted of the image on the screen, what came of
it, which ones belong into the report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from forensics_gui.analysis import views as work
from forensics_gui.analysis.engine import Engine
from forensics_gui.analysis.export import LANE as EXPORT
from forensics_gui.analysis.export import check_target
from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.analysis.views import LANE, ViewRun
from forensics_gui.evidence.views import Request, view
from forensics_gui.jobs import Job, JobRunner
from forensics_gui.language import said
from forensics_gui.text import visible
from model.errors import PalimpsestError


@dataclass(frozen=True)
class ViewStatus:
    """``path`` is the image with pixels on the screen, ``request`` the wanted view, ``run`` what
    came of it; ``job`` makes it now."""

    path: Path | None = None
    request: Request | None = None
    run: ViewRun | None = None
    job: Job | None = None
    problem: str = ""


class ViewController(QObject):
    """Makes views only while somebody looks: ``wanted`` says so.

    Signals:
        changed(ViewStatus): another image, view, result or choice.
        written(path): a view was written as PNG.
        failed(PalimpsestError): something a person has to be told.
    """

    changed = Signal(object)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._engine = engine
        self._shown = Shown(Stage.EMPTY)
        self._wanted = False
        self._status = ViewStatus()
        self._chosen: dict[Path, dict[str, Request]] = {}

    @property
    def status(self) -> ViewStatus:
        return self._status

    @Slot(object)
    def show_image(self, shown: Shown) -> None:
        """Another image is on the screen, or more is known about it."""
        before, self._shown = self._shown, shown
        if _pixels(before) == _pixels(shown):
            return
        path = shown.path if _pixels(shown) is not None else None
        self._stop()
        self._tell(ViewStatus(path, self._status.request))
        self._make()

    def want(self, wanted: bool) -> None:
        """Whether somebody looks at views now."""
        self._wanted = wanted
        self._make()

    def ask(self, request: Request | None) -> None:
        """Make this view of the image on the screen, and of those that follow; ``None``: none."""
        if request != self._status.request:
            self._stop()
            self._tell(ViewStatus(self._status.path, request))
        self._make()

    def stop(self) -> None:
        """Stop what is being made and want nothing."""
        self.ask(None)

    # -- for the report --------------------------------------------------------------------
    def chosen(self, path: Path) -> tuple[Request, ...]:
        """The views of an image that belong into its report, in the order they were chosen."""
        return tuple(self._chosen.get(path, {}).values())

    def choose(self, on: bool) -> None:
        """Put the view on the screen, with its parameters, into the report, or take it out."""
        path, request = self._status.path, self._status.request
        if path is None or request is None:
            return
        requests = self._chosen.setdefault(path, {})
        if on:
            requests[request.key] = request
        else:
            requests.pop(request.key, None)
        self.changed.emit(self._status)

    # -- as a file -------------------------------------------------------------------------
    def write(self, target: Path) -> None:
        """Write the view on the screen at full size, as a job."""
        run = self._status.run
        if run is None:
            return
        try:
            job = self._runner.submit(
                self.tr("{view} of {name}").format(
                    view=said(run.record.name), name=visible(run.path.name)
                ),
                partial(work.write, target, run.record),
                lane=EXPORT,
                prepare=partial(check_target, target, [run.path]),
            )
        except PalimpsestError as error:
            self.failed.emit(error)
            return
        job.succeeded.connect(self.written)
        job.failed.connect(self.failed)

    # -- making ----------------------------------------------------------------------------
    def _make(self) -> None:
        status, analysis = self._status, self._shown.analysis
        if not self._wanted or status.job is not None or status.run is not None or status.problem:
            return
        if status.path is None or status.request is None or analysis is None:
            return
        job = self._runner.submit(
            self.tr("{view} of {name}").format(
                view=said(view(status.request.key).name), name=visible(status.path.name)
            ),
            partial(work.make, self._engine, status.path, analysis, status.request),
            lane=LANE,
        )
        job.succeeded.connect(self._made)
        job.failed.connect(self._not_made)
        job.changed.connect(self._job_changed)
        self._tell(replace(status, job=job))

    @Slot(object)
    def _made(self, run: ViewRun) -> None:
        if run.path == self._status.path and run.request == self._status.request:
            self._tell(replace(self._status, job=None, run=run))

    @Slot(object)
    def _not_made(self, error: PalimpsestError) -> None:
        self._tell(replace(self._status, job=None, problem=error.sentence))

    @Slot()
    def _job_changed(self) -> None:
        """Cancelled in the list of jobs: not wanted any more."""
        job = self._status.job
        if job is not None and job.state.value in ("cancelling", "cancelled"):
            self._tell(replace(self._status, job=None, problem="It was stopped."))

    def _stop(self) -> None:
        job = self._status.job
        if job is not None:
            self._status = replace(self._status, job=None)
            job.cancel()

    def _tell(self, status: ViewStatus) -> None:
        self._status = status
        self.changed.emit(status)


def _pixels(shown: Shown) -> tuple[Path, str] | None:
    """Which picture is on the screen; a result of the network changes nothing about it."""
    analysis = shown.analysis
    if shown.path is None or analysis is None or analysis.rgb is None or analysis.decode is None:
        return None
    return shown.path, analysis.decode.pixels_sha256
