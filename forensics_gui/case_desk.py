"""The open case as the window uses it: read from memory, written in workers, never lost.

Every change is put into a list at once and carried out by a job; what the last job did not get
to is carried out when the window closes.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from forensics_gui import folders
from forensics_gui.analysis.controller import Adopted, AnalysisController
from forensics_gui.browser.items import ItemStatus as Mark
from forensics_gui.case_report import CaseKeeper
from forensics_gui.evidence import Analysis, Outcome
from forensics_gui.evidence.case import Case, CaseItem, ItemStatus, StoredResult, originals
from forensics_gui.evidence.case.errors import OriginalChangedError, OriginalMissingError
from forensics_gui.evidence.errors import IntakeError
from forensics_gui.jobs import JobRunner, RunnerClosedError, UnexpectedError
from forensics_gui.report.text import plural
from forensics_gui.text import visible
from model.errors import PalimpsestError
from model.localisation import CancelCheck, Progress

LANE = "case"
READING = "case-files"
_ADOPTED_AT_ONCE = 100
_MARKS = {
    Outcome.RESPONSE: Mark.RESPONSE,
    Outcome.NO_RESPONSE: Mark.NO_RESPONSE,
    Outcome.NOT_ASSESSED: Mark.NOT_ASSESSED,
}
_WAITING = (Mark.QUEUED, Mark.RUNNING)

Change = Callable[[Case], CaseItem | None]


class _Opened(NamedTuple):
    case: Case
    items: list[CaseItem]
    results: list[Adopted]
    waiting: list[Path]


class CaseDesk(QObject):
    """Signals, all in the window's thread:

    changed(): another case is open, or none.
    itemChanged(path): what the case knows of a file is something else now.
    failed(PalimpsestError): something a person has to be told.
    resumed(list of Path): images that waited when the program last ended.
    relocated(list of CaseItem): originals that were found at another place.
    """

    changed = Signal()
    itemChanged = Signal(object)
    failed = Signal(object)
    resumed = Signal(object)
    relocated = Signal(object)
    _arrived = Signal(object, object, object)

    def __init__(
        self, runner: JobRunner, controller: AnalysisController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._controller = controller
        self._case: Case | None = None
        self._items: dict[Path, CaseItem] = {}
        self._waiting: set[Path] = set()
        self._moved: dict[Path, bool] = {}  # what began to wait (True) or ceased to, just now
        self._changes: deque[Change] = deque()
        self._lock = threading.Lock()  # held while a change is carried out
        self._adopting: deque[Adopted] = deque()
        self._opening = False
        self.actor = ""
        self.keeper = CaseKeeper(lambda: self._case, controller.store)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._adopt_some)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(50)
        self._later.timeout.connect(self._remember_waiting)
        self._arrived.connect(self._on_arrived)
        controller.store.listener = self._on_result
        controller.statusChanged.connect(self._on_status)

    # -- what is open ----------------------------------------------------------------------
    @property
    def case(self) -> Case | None:
        """The open case."""
        return self._case

    @property
    def name(self) -> str:
        """Its name; empty while none is open."""
        return self._case.name if self._case is not None else ""

    def item(self, path: Path) -> CaseItem | None:
        """What the case knows of a file, from memory."""
        return self._items.get(path)

    def paths(self) -> list[Path]:
        """Every file of the case, in order."""
        return list(self._items)

    def create(self, name: str) -> None:
        """Make a case and open it."""
        self._open(
            self.tr("Creating {name}").format(name=visible(name)),
            partial(_create, folders.cases(), name, self.actor),
        )

    def open(self, folder: Path) -> None:
        """Open the case in ``folder``."""
        self._open(self.tr("Opening the case"), partial(_open, folder, self.actor))

    def close(self) -> None:
        """Close the case; images that wait are remembered in it."""
        self.finish()
        if self._controller.analysing:
            self._controller.cancel()
        self.changed.emit()

    def finish(self) -> None:
        """Carry out what is left and close the file, here and now."""
        case, self._case = self._case, None
        self._later.stop()
        self._soon.stop()
        if case is not None:
            if self._moved:
                self._changes.append(partial(_move, dict(self._moved)))
            self._carry_out(case)
            with self._lock:
                case.close()
        self._moved, self._items = {}, {}
        self._waiting.clear()
        self._adopting.clear()

    def _open(self, title: str, work: Callable[[], _Opened]) -> None:
        if self._opening:
            return
        self._opening = True
        if self._case is not None:
            self.close()

        def carried_out(progress: Progress, cancelled: CancelCheck) -> _Opened:
            del progress, cancelled
            return work()

        job = self._runner.submit(title, carried_out, lane=LANE, visible=False)
        job.succeeded.connect(self._on_opened)
        job.failed.connect(self._on_open_failed)

    @Slot(object)
    def _on_opened(self, opened: _Opened) -> None:
        self._opening = False
        self._case = opened.case
        self._items = {item.path: item for item in opened.items}
        self._adopting.extend(opened.results)
        self._soon.start()
        self.changed.emit()
        if not opened.case.opening.intact:
            try:
                opened.case.require_intact_log()
            except PalimpsestError as error:
                self.failed.emit(error)
        job = self._runner.submit(
            self.tr("Looking for the originals of the case"),
            self._look,
            lane=READING,
            visible=False,
        )
        job.failed.connect(self.failed)
        if opened.waiting:
            self._waiting.update(opened.waiting)
            self.resumed.emit(opened.waiting)

    @Slot(object)
    def _on_open_failed(self, error: PalimpsestError) -> None:
        self._opening = False
        self.changed.emit()
        self.failed.emit(error)

    @Slot()
    def _adopt_some(self) -> None:
        """A few at a time, so that the window stays awake."""
        some = [self._adopting.popleft() for _ in range(min(_ADOPTED_AT_ONCE, len(self._adopting)))]
        self._controller.adopt(some)
        if self._adopting:
            self._soon.start()

    # -- changes by a person ---------------------------------------------------------------
    def write_notes(self, path: Path, text: str) -> None:
        """Keep what was typed so far."""
        self._change(lambda case: case.write_notes(path, text))

    def settle_notes(self, path: Path) -> None:
        """Typing has come to an end: the log hears of it."""
        self._change(lambda case: case.settle_notes(path))
        self._read([path])

    def set_status(self, path: Path, status: ItemStatus) -> None:
        """Where a person stands with a file."""
        self._change(lambda case: case.set_status(path, status))
        self._read([path])

    def set_bookmark(self, path: Path, bookmarked: bool) -> None:
        """Mark a file to come back to, or not."""
        self._change(lambda case: case.set_bookmark(path, bookmarked))
        self._read([path])

    def set_source(self, path: Path, source: str) -> None:
        """Where a file is said to come from."""
        self._change(lambda case: case.set_source(path, source))
        self._read([path])

    def renew(self, path: Path) -> None:
        """Take a file in anew, as it is now."""
        self._controller.store.forget(path)
        self._change(lambda case: case.renew(path))
        self._controller.analyse([path], first=True)

    def _change(self, change: Change) -> None:
        if self._case is None:
            return
        self._changes.append(change)
        # While the window closes nothing is submitted any more; ``finish`` carries it out.
        with contextlib.suppress(RunnerClosedError):
            self._runner.submit(self.tr("Writing the case"), self._write, lane=LANE, visible=False)

    def _write(self, progress: Progress, cancelled: CancelCheck) -> None:
        del progress, cancelled
        case = self._case
        if case is not None:
            self._carry_out(case)

    def _carry_out(self, case: Case) -> None:
        """Every change that waits, in order; from any thread."""
        while True:
            with self._lock:
                if not self._changes:
                    return
                change = self._changes.popleft()
                item, error = None, None
                try:
                    item = change(case)
                except PalimpsestError as told:
                    error = told
                except Exception as mistake:  # noqa: BLE001 - later changes must not be lost
                    error = UnexpectedError.wrap(mistake, "Writing the case")
            self._arrived.emit(case, item, error)

    @Slot(object, object, object)
    def _on_arrived(self, case: Case, item: CaseItem | None, error: PalimpsestError | None) -> None:
        if error is not None:
            self.failed.emit(error)
        if item is not None and case is self._case:
            before = self._items.get(item.path)
            self._items[item.path] = item
            if item != before:
                self.itemChanged.emit(item.path)
            if item.problem and (before is None or before.problem != item.problem):
                self.failed.emit(_differs(item))

    # -- originals, results and the images that wait ---------------------------------------
    def find_moved(self, folder: Path) -> None:
        """Look through ``folder`` for originals that are not at their place."""
        case = self._case
        if case is None:
            return
        work = partial(_find_moved, case, folder)
        job = self._runner.submit(self.tr("Looking for moved originals"), work, lane=READING)
        job.succeeded.connect(self._on_relocated)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_relocated(self, moved: _Moved) -> None:
        if moved.case is self._case:
            self._items = {item.path: item for item in moved.items}
            self._adopting.extend(moved.results)
            self._soon.start()
            self.changed.emit()
            self.relocated.emit(moved.found)

    def _look(self, progress: Progress, cancelled: CancelCheck) -> None:
        """Raises ``OriginalMissingError`` naming originals that are not at their place."""
        del progress, cancelled
        case = self._case
        gone = originals.missing(case) if case is not None else []
        if gone:
            names = ", ".join(visible(item.path.name) for item in gone[:3])
            listed = f"{names} and {len(gone) - 3:,} more" if len(gone) > 3 else names
            raise OriginalMissingError(
                f"{plural(len(gone), 'original')} of the case {'is' if len(gone) == 1 else 'are'} "
                f"not at {'its' if len(gone) == 1 else 'their'} place: {listed}.",
                "Put it back, or use “Find moved originals” in the File menu."
                if len(gone) == 1
                else "Put them back, or use “Find moved originals” in the File menu.",
                "\n".join(f"{visible(str(item.path))}  {item.sha256}" for item in gone),
            )

    def _read(self, paths: Sequence[Path]) -> None:
        """Take the digests of originals that are new to the case, in the background."""
        new = [path for path in paths if not self._read_already(path)]
        if new and self._case is not None:
            title = self.tr("Reading %Ln original(s) of the case", "", len(new))
            work = partial(self._take_in, tuple(new))
            with contextlib.suppress(RunnerClosedError):
                self._runner.submit(title, work, lane=READING, visible=len(new) > 1)

    def _read_already(self, path: Path) -> bool:
        item = self._items.get(path)
        return item is not None and bool(item.sha256)

    def _take_in(self, paths: Sequence[Path], progress: Progress, cancelled: CancelCheck) -> None:
        """In the lane of reading; the case may close meanwhile."""
        for done, path in enumerate(paths):
            case = self._case
            if cancelled() or case is None:
                return
            progress(done, len(paths), visible(path.name))
            try:
                self._arrived.emit(case, case.take_in(path), None)
            except IntakeError:
                continue  # its analysis says so, and the report asks again
            except PalimpsestError as error:
                if self._case is case:
                    self._arrived.emit(case, None, error)
                    return

    def _on_result(self, path: Path, analysis: Analysis) -> None:
        """In the thread that analysed: a result is kept before the next image begins."""
        case = self._case
        if case is None:
            return
        try:
            self._arrived.emit(case, case.record(path, analysis), None)
        except PalimpsestError as error:
            if self._case is case:
                self._arrived.emit(case, None, error)

    @Slot(object, object, object, str)
    def _on_status(self, path: Path, status: Mark, score: float | None, detail: str) -> None:
        del score, detail
        if self._case is None:
            return
        waits = status in _WAITING
        if waits == (path in self._waiting):
            return
        if waits:
            self._waiting.add(path)
        else:
            self._waiting.discard(path)
        self._moved[path] = waits
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def _remember_waiting(self) -> None:
        """All that moved since the last time, in one transaction."""
        moved, self._moved = self._moved, {}
        if moved:
            self._change(partial(_move, moved))
            self._read([path for path, waits in moved.items() if waits])


def _create(root: Path, name: str, actor: str) -> _Opened:
    return _Opened(Case.create(root, name, actor=actor), [], [], [])


def _open(folder: Path, actor: str) -> _Opened:
    case = Case.open(folder, actor=actor)
    try:
        results = [adopted for adopted in map(_adopted, case.results()) if adopted is not None]
        return _Opened(case, case.items(), results, case.waiting())
    except BaseException:
        case.close()
        raise


def _adopted(result: StoredResult) -> Adopted | None:
    """A stored result with what the browser shows of it; none of an outcome not known here."""
    data = json.loads(result.record)
    try:
        mark = _MARKS[Outcome(result.outcome)]
    except ValueError:
        return None
    failure, regions = data.get("failure"), data.get("regions")
    detail = str(failure.get("sentence", "")) if isinstance(failure, dict) else ""
    if not detail and mark is Mark.RESPONSE and isinstance(regions, list):
        detail = f"{plural(len(regions), 'marked region')}."
    model = data.get("model")
    made_with = str(model.get("sha256", "")) if isinstance(model, dict) else ""
    return Adopted(result.path, mark, result.score, detail, result.record, made_with)


class _Moved(NamedTuple):
    case: Case
    found: list[CaseItem]
    items: list[CaseItem]
    results: list[Adopted]


def _find_moved(case: Case, folder: Path, progress: Progress, cancelled: CancelCheck) -> _Moved:
    found = originals.find_moved(case, folder, progress, cancelled)
    places = {item.path for item in found}
    results = [
        adopted
        for adopted in map(_adopted, case.results())
        if adopted is not None and adopted.path in places
    ]
    return _Moved(case, found, case.items(), results)


def _move(moved: Mapping[Path, bool], case: Case) -> None:
    new = [path for path, waits in moved.items() if waits]
    if new:
        case.add(new)
        case.wait(new)
    case.wait_no_more([path for path, waits in moved.items() if not waits])


def _differs(item: CaseItem) -> PalimpsestError:
    return OriginalChangedError(
        f"{visible(item.path.name)}: {item.problem}",
        "No report is written about it until the original is back or taken in anew.",
    )
