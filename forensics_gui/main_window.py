"""The main window: image list, viewer, inspector and jobs, put together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from forensics_gui import clipboard, current_model, focus_order, folders
from forensics_gui.actions import Actions
from forensics_gui.analysis import AnalysisController, Engine, ResultStore
from forensics_gui.analysis.controller import INFERENCE
from forensics_gui.analysis.state import Shown
from forensics_gui.analysis.view_controller import ViewController
from forensics_gui.browser import ImageBrowser
from forensics_gui.browser.drop import DropFrame
from forensics_gui.browser.sources import SourceStore
from forensics_gui.case_menu import CaseMenu
from forensics_gui.case_report import log_at
from forensics_gui.closing import Closing
from forensics_gui.collector import WindowCollector
from forensics_gui.evidence import Limits, Region
from forensics_gui.evidence.limits import MEGA
from forensics_gui.exports import Exports
from forensics_gui.first_start import why
from forensics_gui.inspector import Inspector
from forensics_gui.jobs import JobRunner
from forensics_gui.jobs.panel import JobsPanel
from forensics_gui.layout import Panels, build_menus, build_toolbar
from forensics_gui.leaving import Leaving
from forensics_gui.models import ModelDesk
from forensics_gui.notifications import Notice, NotificationBar, Notifications
from forensics_gui.pages import Pages
from forensics_gui.picture import Picture
from forensics_gui.settings import Settings
from forensics_gui.status import StatusLine
from forensics_gui.text import visible
from forensics_gui.theme import app_icon, manager
from forensics_gui.viewer import ImageViewer
from forensics_gui.wizard.desk import TrainingDesk

_GIGA = 10**9
_MEMORY = 1_000_000_000
_DECODER_BYTES_PER_PIXEL = 17  # as in Limits: what the costliest JPEG needs
_SMALLEST = QSize(960, 600)
_USUAL = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Everything in one window. ``engine`` and ``store`` may be given by tests."""

    def __init__(
        self,
        settings: Settings,
        notifications: Notifications,
        *,
        engine: Engine | None = None,
        store: ResultStore | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Palimpsest")
        self.setWindowIcon(app_icon())
        self.settings = settings
        self.notifications = notifications
        self.runner = JobRunner(self)
        self.engine = engine or Engine(settings["device"], library=current_model.library())
        self.store = store or ResultStore(memory=_MEMORY, disk=settings["map_room"] * _GIGA)
        self.controller = AnalysisController(self.runner, self.engine, self.store, self)
        self.views = ViewController(self.runner, self.engine, self)
        self.exports = Exports(self.runner, self.controller, self)
        self.exports.views_of = self.views.chosen
        self.collector = WindowCollector(self)
        self.collector.start()
        self._build()
        self._connect()
        self.use_settings(settings)
        self.controller.select(None)

    # -- building --------------------------------------------------------------------------
    def _build(self) -> None:
        self.viewer = ImageViewer(self.runner)
        self.picture = Picture(self.viewer)
        self.sources = SourceStore(folders.config() / "browser.json")
        self.browser = ImageBrowser(self.runner, self.engine.new_decoder, store=self.sources)
        self.inspector = Inspector(self.views, self)
        self.jobs = JobsPanel(self.runner)
        self.bar = NotificationBar(self.notifications)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.viewer, 1)
        self.setCentralWidget(middle)
        self.commands = Actions(self)
        self.status = StatusLine(self.runner)
        self.setStatusBar(self.status)
        self.setMinimumSize(_SMALLEST)
        self.resize(_USUAL)
        self.toolbar = build_toolbar(self, self.commands)
        self.panels = Panels(self, self.browser, self.inspector, self.jobs)
        self.panels.connect_toggles(self.commands)
        build_menus(self, self.commands, self.viewer.actions(), self.panels)
        self.pages = Pages(
            self, self.commands, self.viewer.actions(), self.engine, self.notifications
        )
        # A batch changes thousands of marks at once; one look at the actions is enough.
        self._updating = QTimer(self)
        self._updating.setSingleShot(True)
        self._updating.setInterval(0)
        self._updating.timeout.connect(self._update_actions)
        self._drop = DropFrame(self)
        self.closing = Closing(self)
        self.leaving = Leaving(self)
        self.panels.docks.restore()

    def _connect(self) -> None:
        self.cases = CaseMenu(self)
        self.models = ModelDesk(self)
        self.models.told.connect(self.notifications.post)
        self.models.failed.connect(self.notifications.error)
        self.training = TrainingDesk(self)
        self.training.told.connect(self.notifications.post)
        self.training.failed.connect(self.notifications.error)
        slots = {
            "open": self.browser.ask_for_images,
            "open_folder": self.browser.ask_for_folder,
            "new_case": self.cases.new_case,
            "open_case": self.cases.open_case,
            "import_case": self.cases.import_case,
            "export_case": self.cases.export_case,
            "find_originals": self.cases.find_originals,
            "case_log": self.cases.show_log,
            "close_case": self.cases.close_case,
            "report": self._ask_report,
            "map": self._ask_map,
            "quit": self.close,
            "paste": self.paste,
            "find": self._find,
            "settings": self.pages.show_settings,
            "analyse": self.analyse_selected,
            "analyse_all": self.analyse_all,
            "stop": self.controller.cancel,
            "pause": self.controller.pause_or_go_on,
            "fullscreen": self._toggle_full_screen,
            "reset_layout": self.panels.docks.reset,
            "verify": self._ask_verify,
            "models": self.models.show,
            "shipped_model": self.models.use_shipped,
            "train": self.training.open,
            "network": self.pages.show_network,
            "shortcuts": self.pages.show_shortcuts,
            "about": self.pages.show_about,
        }
        for key, slot in slots.items():
            self.commands[key].triggered.connect(slot)
        self.browser.currentChanged.connect(self.controller.select)
        self.browser.analyseRequested.connect(self.controller.analyse)
        self.browser.pathsChanged.connect(self._updating.start)
        controller = self.controller
        controller.shown.connect(self._show)
        controller.shown.connect(self.inspector.show_image)
        controller.shown.connect(self.views.show_image)
        self.views.changed.connect(self._show_view)
        self.views.written.connect(self._tell_written)
        self.inspector.views.viewerToggled.connect(self._show_view)
        self.inspector.views.exportRequested.connect(self._ask_view)
        controller.statusChanged.connect(self.browser.set_status)
        controller.statusChanged.connect(self._updating.start)
        controller.resultsChanged.connect(self._updating.start)
        controller.batchChanged.connect(self.browser.set_batch)
        controller.batchChanged.connect(self._updating.start)
        self.browser.pauseRequested.connect(controller.pause_or_go_on)
        controller.deviceChanged.connect(self._show_device)
        self.inspector.analyseRequested.connect(self.analyse_current)
        self.inspector.regionChosen.connect(self._zoom_to)
        failures = (controller.failed, self.exports.failed, self.viewer.failed, self.views.failed)
        for signal in failures:
            signal.connect(self.notifications.error)
        self.exports.written.connect(self._tell_written)
        self.cases.written.connect(self._tell_written)
        self.cases.told.connect(self.notifications.tell)
        self.cases.failed.connect(self.notifications.error)
        self.cases.desk.changed.connect(self._entitle)
        self.pages.settingsChanged.connect(self.use_settings)

    @Slot(object)
    def use_settings(self, settings: Settings) -> None:
        """Apply settings now; what is decoded or analysed already stays as it is."""
        self.settings = settings
        self.pages.use_settings(settings)
        manager().use(settings["theme"])
        self.viewer.set_opacity(settings["overlay_opacity"] / 100)
        self.viewer.set_outlines(settings["overlay_outlines"])
        self.controller.analyse_shown = settings["analyse_shown"]
        self.engine.use_device(settings["device"])
        pixels = settings["pixel_limit"] * MEGA
        memory = max(Limits().memory, pixels * _DECODER_BYTES_PER_PIXEL)
        self.engine.use_limits(Limits(pixels=pixels, memory=memory))
        self.store.disk = settings["map_room"] * _GIGA
        self.exports.use_people(settings["operator"], settings["organisation"])
        self.cases.use_people(settings["operator"])

    # -- opening ---------------------------------------------------------------------------
    def start(self, paths: Sequence[Path]) -> None:
        """Open the first images and the last case, and load the network behind them."""
        self.cases.reopen()
        self.open_paths(paths)
        self.browser.take_focus()
        self.controller.warm_up()
        self.training.begin()

    def remembered(self) -> list[Path]:
        """Folders of earlier runs, the last one first."""
        sources = self.sources.load()
        return [*sources.recent, *sources.bookmarks]

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders, as if they were dropped."""
        self.browser.open_paths(paths)

    @Slot()
    def paste(self) -> None:
        """Open copied files, or keep a copied picture as a derived item and open that."""
        data = QGuiApplication.clipboard().mimeData()
        if paths := clipboard.files(data):
            self.open_paths(paths)
            return
        image = clipboard.picture(data)
        if image is None:
            self.notifications.tell(
                self.tr("The clipboard holds no image."),
                self.tr("Copy a picture or image files first."),
            )
            return
        job = self.runner.submit(
            self.tr("Keeping the pasted image"),
            clipboard.keeping(image),
            lane="clipboard",
            visible=False,
        )
        job.succeeded.connect(self._open_pasted)
        job.failed.connect(self.notifications.error)

    @Slot(object)
    def _open_pasted(self, path: Path) -> None:
        self.open_paths([path])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drop.enter(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._drop.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := self._drop.drop(event):
            self.open_paths(paths)

    # -- what is on the screen -------------------------------------------------------------
    @Slot(object)
    def _show(self, shown: Shown) -> None:
        self.picture.show(shown)
        self._entitle()
        self.status.show_image(shown)
        self._updating.start()

    @Slot()
    def _entitle(self) -> None:
        path = self.controller.state.path
        parts = (path.name if path is not None else "", self.cases.desk.name)
        self.setWindowTitle(" – ".join([*(visible(part) for part in parts if part), "Palimpsest"]))

    @Slot(object)
    def _zoom_to(self, region: Region) -> None:
        self.viewer.zoom_to(region.x, region.y, region.width, region.height)

    @Slot()
    def _show_view(self) -> None:
        """The view in the viewer, while it is wanted there and made."""
        run = self.views.status.run if self.inspector.views.in_viewer else None
        picture = run.record.picture if run is not None else None
        self.viewer.show_view(picture, run.record.name if run is not None else "")

    @Slot(str)
    def _show_device(self, text: str) -> None:
        self.status.set_device(text, why(self.engine.reason))
        self.jobs.set_device(INFERENCE, text)

    @Slot()
    def _find(self) -> None:
        self.panels.images.show()
        self.browser.focus_filter()

    @Slot()
    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return focus_order.go(self, forward)

    @Slot()
    def _update_actions(self) -> None:
        """Enable what can be done now."""
        shown = self.controller.state
        result = self.store.light(shown.path) if shown.path is not None else None
        self.commands["analyse"].setEnabled(shown.path is not None)
        self.commands["analyse_all"].setEnabled(bool(self.browser.paths()))
        self.commands["stop"].setEnabled(self.controller.analysing)
        self.commands["pause"].setEnabled(self.controller.analysing)
        self.commands["pause"].setChecked(self.controller.held)
        self.commands["report"].setEnabled(bool(self.store.paths()))
        self.commands["map"].setEnabled(result is not None and result.localisation is not None)

    # -- commands --------------------------------------------------------------------------
    @Slot()
    def analyse_current(self) -> None:
        """Analyse the image on the screen before all that wait."""
        if self.controller.state.path is not None:
            self.controller.analyse([self.controller.state.path], first=True)

    @Slot()
    def analyse_selected(self) -> None:
        """Analyse what is selected in the list, or else the image on the screen."""
        selected = self.browser.selected_paths()
        if selected:
            self.controller.analyse(selected)
        else:
            self.analyse_current()

    @Slot()
    def analyse_all(self) -> None:
        """Analyse every listed image that has no result yet."""
        known = {path for path in self.store.paths() if not self.controller.stale(path)}
        left = [path for path in self.browser.paths() if path not in known]
        if left:
            self.controller.analyse(left)
        else:
            self.notifications.tell(self.tr("Every image in the list has a result already."))

    @Slot()
    def _ask_report(self) -> None:
        self.inspector.notes.flush()
        self.exports.ask_report(
            self.controller.state.path, self.browser.selected_paths(), self.browser.paths()
        )

    @Slot()
    def _ask_verify(self) -> None:
        # what reads signatures is a tenth of the time the window would take to appear
        from forensics_gui.verify_dialog import VerifyDialog

        case = self.cases.desk.case
        log = partial(log_at, case) if case is not None else None
        images = self.browser.selected_paths()
        dialog = VerifyDialog(self.runner, self.engine, images, self, log=log)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _ask_map(self) -> None:
        if self.controller.state.path is not None:
            self.exports.ask_map(self.controller.state.path)

    @Slot()
    def _ask_view(self) -> None:
        run = self.views.status.run
        if run is not None and (target := self.exports.ask_view(run.path, run.record.name)):
            self.views.write(target)

    @Slot(object)
    def _tell_written(self, path: Path) -> None:
        self.notifications.post(
            Notice(self.tr("{name} was written.").format(name=path.name), caution=False, file=path)
        )

    # -- closing ---------------------------------------------------------------------------
    @Slot()
    def end(self) -> None:
        """Close without a question, as when the session ends; a training goes on."""
        self.leaving.agree()
        self.training.close_down()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel, wait without freezing, then close; see :class:`Closing`. A batch that would be
        lost is asked about; a training goes on or pauses, as the person says."""
        if self.leaving.may_close() and self.training.may_close() and self.closing.may_close():
            event.accept()
        else:
            event.ignore()
