"""Between the window and the evidence: what is opened, analysed, shown and kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from forensics_gui.analysis import state
from forensics_gui.analysis.engine import Engine
from forensics_gui.analysis.queue import ImageQueue
from forensics_gui.analysis.state import Shown, Stage
from forensics_gui.analysis.store import ResultStore, joined
from forensics_gui.browser.items import ItemStatus
from forensics_gui.evidence import Analysis
from forensics_gui.jobs import Job, JobRunner, JobState, UnexpectedError
from forensics_gui.text import visible
from model.errors import Cancelled, PalimpsestError
from model.localisation import CancelCheck, Progress

DECODE = "decode"
INFERENCE = "inference"
_STEPS = 1000


class _Opened(NamedTuple):
    path: Path
    analysis: Analysis
    complete: bool


class Adopted(NamedTuple):
    """A result of an earlier run: ``record`` as :mod:`forensics_gui.evidence.case.coding`
    writes it, the rest as ``statusChanged`` carries it; ``model`` is the sha256 of the weights
    it was made with."""

    path: Path
    status: ItemStatus
    score: float | None
    detail: str
    record: str
    model: str = ""


class AnalysisController(QObject):
    """Runs in the window's thread; the work runs in the lanes ``decode`` and ``inference``.

    ``analyse_shown`` analyses every image that is shown, unless it has a result.

    Signals:
        shown(Shown): the image on the screen, whenever anything about it changed.
        statusChanged(path, ItemStatus, score or None, detail): for the browser.
        resultsChanged(): there are more or fewer results than before.
        batchChanged(going, held): images are being analysed or not, and that is paused or not.
        deviceChanged(str): what the network runs on, in words.
        modelChanged(): another model is in use, or was loaded.
        failed(PalimpsestError): something a person has to be told.
    """

    shown = Signal(object)
    statusChanged = Signal(object, object, object, str)
    resultsChanged = Signal()
    batchChanged = Signal(bool, bool)
    deviceChanged = Signal(str)
    modelChanged = Signal()
    failed = Signal(object)
    _loaded = Signal(str)
    _fellBack = Signal(object)
    _itemStarted = Signal(object)
    _itemEnded = Signal(object, object)

    def __init__(
        self,
        runner: JobRunner,
        engine: Engine,
        store: ResultStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self.engine = engine
        self.store = store
        self._queue = ImageQueue()
        self._state = Shown(Stage.EMPTY)
        self._opening: Job | None = None
        self._works: list[Job] = []
        self._current: Job | None = None
        self._busy: dict[Path, ItemStatus] = {}
        self._unasked: Path | None = None
        self.analyse_shown = False
        self._loaded.connect(self._on_loaded)
        self._fellBack.connect(self.failed)
        self._itemStarted.connect(self._on_started)
        self._itemEnded.connect(self._on_ended)

    @property
    def state(self) -> Shown:
        """The image on the screen."""
        return self._state

    # -- opening ---------------------------------------------------------------------------
    @Slot(object)
    def select(self, path: Path | None) -> None:
        """Show another image: decode it now, or take it from memory."""
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        self._withdraw(path)
        if path is None:
            self._show(Stage.EMPTY, None, None)
            return
        full = self.store.full(path)
        if full is not None:
            self._show(Stage.ANALYSED, path, full)
            return
        self._show(Stage.OPENING, path, self.store.light(path))
        self._opening = self._runner.submit(
            self.tr("Opening {name}").format(name=visible(path.name)),
            partial(self._open, path),
            lane=DECODE,
            visible=False,
        )
        self._opening.succeeded.connect(self._on_opened)
        self._opening.failed.connect(self._on_open_failed)

    def _open(self, path: Path, progress: Progress, cancelled: CancelCheck) -> _Opened:
        """In the decode lane: pixels and checks, and the earlier result if it still holds."""
        del progress
        opened = self.engine.open(path, DECODE, cancelled)
        result = self.store.light(path)
        if result is None:
            return _Opened(path, opened, True)
        if opened.evidence.sha256 != result.evidence.sha256:
            self.store.forget(path)  # another file under the old name
            return _Opened(path, opened, True)
        if result.localisation is None or opened.rgb is None:
            return _Opened(path, result, True)
        values = self.store.map(path)
        if values is None or values.shape != opened.rgb.shape[:2]:
            return _Opened(path, opened, False)
        return _Opened(path, joined(result, opened, values), True)

    @Slot(object)
    def _on_opened(self, opened: _Opened) -> None:
        self._opening = None
        path, analysis = opened.path, opened.analysis
        if self._state.path != path or self._state.stage is not Stage.OPENING:
            return  # the network was faster
        done = state.analysed(analysis)
        if not opened.complete and path not in self._busy:
            self.analyse([path], first=True)  # its map no longer exists
        if done and self.store.light(path) is None:
            # The file itself keeps it from being analysed: that is its result.
            self.statusChanged.emit(path, state.status(analysis), None, state.detail(analysis))
        elif not done and self.store.light(path) is None and path not in self._busy:
            self.statusChanged.emit(path, ItemStatus.NOT_ANALYSED, None, "")
        if not done and self.analyse_shown and path not in self._busy and self.engine.usable():
            self._enqueue([path], first=True)
            self._unasked = path
        self._show(Stage.ANALYSED if done else Stage.OPENED, path, analysis)

    def _withdraw(self, shown: Path | None) -> None:
        """An image that nobody asked to analyse, and nobody looks at any more, need not wait."""
        path, self._unasked = self._unasked, None
        if path is not None and path != shown and self._queue.remove(path):
            self._give_back([path])
            self._count_anew()

    @Slot(object)
    def _on_open_failed(self, error: PalimpsestError) -> None:
        self._opening = None
        self.failed.emit(error)
        self._show(Stage.EMPTY, None, None)

    # -- analysing -------------------------------------------------------------------------
    def warm_up(self) -> None:
        """Load the network in the background, so that the first analysis starts at once."""
        if not self._ready():
            self.deviceChanged.emit(self.tr("No trained network"))
            return
        self.deviceChanged.emit(self.tr("Loading the network…"))
        job = self._runner.submit(
            self.tr("Loading the network"), self._load, lane=INFERENCE, visible=False
        )
        job.failed.connect(self._on_load_failed)

    @Slot(object)
    def _on_load_failed(self, error: PalimpsestError) -> None:
        self.deviceChanged.emit(self.tr("The network could not be loaded"))
        self.failed.emit(error)

    @Slot(list)
    def analyse(self, paths: Sequence[Path], *, first: bool = False) -> None:
        """Queue images for the network; ``first`` puts them before those that wait."""
        if not paths or not self._ready():
            return
        if self._unasked in paths:
            self._unasked = None
        self._enqueue(paths, first=first)
        self._refresh_activity()

    def _enqueue(self, paths: Sequence[Path], *, first: bool) -> None:
        added, number = self._queue.add(paths, first=first)
        for path in added:
            self._busy[path] = ItemStatus.QUEUED
            self.statusChanged.emit(path, ItemStatus.QUEUED, None, "")
        if number is not None:
            self._current = self._runner.submit(
                self._title(len(added)), partial(self._drain, number), lane=INFERENCE, pausable=True
            )
            self._works.append(self._current)
            self._current.changed.connect(self._on_work_changed)
            self._current.failed.connect(self.failed)
        elif added:
            self._count_anew()

    def _count_anew(self) -> None:
        """The job's title says how many images it has now."""
        images = self._queue.position()[1]
        if self._current is not None and images:
            self._current.rename(self._title(images))

    def _title(self, images: int) -> str:
        if images == 1 and self._busy:
            return self.tr("Analysing {name}").format(name=visible(next(iter(self._busy)).name))
        return self.tr("Analysing %Ln image(s)", "", images)

    @Slot()
    def cancel(self) -> None:
        """Stop analysing; what is finished stays."""
        if self._current is not None:
            self._current.cancel()

    @Slot()
    def pause_or_go_on(self) -> None:
        """Hold the analysis after the part it is in, or let it go on; nothing is lost."""
        job = self._current
        if job is not None and job.state is JobState.RUNNING:
            job.pause()
        elif job is not None:
            job.resume()

    @property
    def held(self) -> bool:
        """Whether the analysis is paused, or about to be."""
        job = self._current
        return job is not None and job.state in (JobState.PAUSING, JobState.PAUSED)

    def adopt(self, results: Sequence[Adopted]) -> None:
        """Take results of an earlier run over, as if they had just been made."""
        for result in results:
            if result.path in self._busy or self.store.has(result.path):
                continue
            self.store.adopt(result.path, result.record, result.model)
            self.statusChanged.emit(result.path, result.status, result.score, result.detail)
        self.resultsChanged.emit()

    @property
    def analysing(self) -> bool:
        """Whether images wait for the network or are in it."""
        return bool(self._busy)

    @property
    def asked(self) -> int:
        """How many images wait for the network or are in it because somebody asked for them."""
        return len(self._busy) - (self._unasked in self._busy)

    def _ready(self) -> bool:
        try:
            self.engine.check()
        except PalimpsestError as error:
            self.failed.emit(error)
            return False
        return True

    def _load(self, progress: Progress, cancelled: CancelCheck) -> None:
        del cancelled
        progress(0, 0, "Loading the network")
        self.engine.localizer()
        self._tell_problem()
        self._loaded.emit(self.engine.described())

    def _tell_problem(self) -> None:
        """In the worker: another model than the chosen one was loaded."""
        if (problem := self.engine.problem()) is not None:
            self._fellBack.emit(problem)

    @Slot(str)
    def _on_loaded(self, described: str) -> None:
        self.deviceChanged.emit(described)
        self.modelChanged.emit()
        self._refresh_model()

    def _drain(self, number: int, progress: Progress, cancelled: CancelCheck) -> None:
        """In the inference lane: one image after another until none waits."""
        self._load(progress, cancelled)
        while not cancelled() and (path := self._queue.take(number)) is not None:
            self._itemStarted.emit(path)
            error: PalimpsestError | None = None
            try:
                step = partial(self._step, progress, visible(path.name))
                self.store.put(path, self.engine.analyse(path, INFERENCE, step, cancelled))
                self._tell_problem()
            except Cancelled:
                raise
            except Exception as mistake:  # noqa: BLE001 - one image must not stop the others
                error = UnexpectedError.wrap(mistake, f"Analysing {visible(path.name)}")
            self._queue.finish(number)
            self._itemEnded.emit(path, error)

    def _step(self, progress: Progress, name: str, done: int, total: int, text: str) -> None:
        """Tiles of one image as progress of all."""
        finished, images = self._queue.position()
        share = done / total if total > 0 else 0.0
        at, end = int((finished + share) * _STEPS), images * _STEPS
        if images > 1:
            progress(at, end, f"Image {finished + 1:,} of {images:,} · {name} · {text}")
        else:
            progress(at, end, text)

    @Slot(object)
    def _on_started(self, path: Path) -> None:
        if path in self._busy:
            self._busy[path] = ItemStatus.RUNNING
            self.statusChanged.emit(path, ItemStatus.RUNNING, None, "")
            self._refresh_activity()

    @Slot(object, object)
    def _on_ended(self, path: Path, error: PalimpsestError | None) -> None:
        self._busy.pop(path, None)
        if error is not None:
            self.failed.emit(error)
            self.statusChanged.emit(path, ItemStatus.NOT_ASSESSED, None, error.sentence)
        else:
            self._tell_result(path)
        full = self.store.full(path) if error is None else None
        if path == self._state.path and full is not None:
            if self._opening is not None:
                self._opening.cancel()
                self._opening = None
            self._show(Stage.ANALYSED, path, full)
        else:
            self._refresh_activity()
        self.resultsChanged.emit()

    @Slot()
    def _on_work_changed(self) -> None:
        for job in list(self._works):
            stopped = job.state in (JobState.CANCELLING, JobState.CANCELLED, JobState.FAILED)
            if job is self._current and (stopped or job.state.final):
                self._current = None
                if stopped:
                    self._give_back(self._queue.clear())
            if job.state.final:
                self._works.remove(job)
        self.batchChanged.emit(self._current is not None, self.held)

    def _give_back(self, paths: Sequence[Path]) -> None:
        """These will not be analysed after all."""
        for path in paths:
            self._busy.pop(path, None)
            self._tell_result(path)
        self._refresh_activity()

    def _tell_result(self, path: Path) -> None:
        result = self.store.light(path)
        if result is None:
            self.statusChanged.emit(path, ItemStatus.NOT_ANALYSED, None, "")
            return
        score = result.localisation.score if result.localisation is not None else None
        self.statusChanged.emit(path, state.status(result), score, state.detail(result))

    # -- models ----------------------------------------------------------------------------
    def use_model(self) -> None:
        """Another model was chosen: load it behind the window, mark results of the earlier."""
        self.engine.use_model()
        self.modelChanged.emit()
        self._refresh_model()
        self.warm_up()

    def name_model(self) -> None:
        """The model in use was given another name."""
        self.engine.name_model()
        self.modelChanged.emit()
        self._refresh_model()

    def stale(self, path: Path) -> bool:
        """Whether there is a result and it was made with another model than the one in use."""
        return self._differs(self.store.model(path))

    def _differs(self, made_with: str) -> bool:
        used = self.engine.model_sha256
        return bool(made_with and used) and made_with != used

    def _instead(self, analysis: Analysis | None) -> str:
        """The model in use, when ``analysis`` was made with another."""
        made_with = analysis.model if analysis is not None else None
        if made_with is None or not self._differs(made_with.sha256):
            return ""
        model, card = self.engine.model, self.engine.card
        if model is not None:
            return model.title
        return f"{card.name} {card.version}" if card is not None else ""

    def _refresh_model(self) -> None:
        now = self._state
        if now.path is not None and self._instead(now.analysis) != now.instead:
            self._show(now.stage, now.path, now.analysis)

    # -- the image on the screen -----------------------------------------------------------
    def _refresh_activity(self) -> None:
        now = self._state
        if now.path is not None and self._activity(now.path) is not now.activity:
            self._show(now.stage, now.path, now.analysis)

    def _activity(self, path: Path | None) -> ItemStatus:
        if path is None:
            return ItemStatus.NOT_ANALYSED
        return self._busy.get(path, ItemStatus.NOT_ANALYSED)

    def _show(self, stage: Stage, path: Path | None, analysis: Analysis | None) -> None:
        made_with = analysis.model if analysis is not None else None
        card = self.engine.card_of(made_with.sha256) if made_with is not None else self.engine.card
        activity = self._activity(path)
        self._state = Shown(stage, path, analysis, activity, card, self._instead(analysis))
        self.shown.emit(self._state)
