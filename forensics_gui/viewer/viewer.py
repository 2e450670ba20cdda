"""The viewer: a picture, its localisation map, and ways to compare them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forensics_gui.evidence.types import Region
from forensics_gui.jobs import Job, JobRunner
from forensics_gui.language import QT_TRANSLATE_NOOP, translate
from forensics_gui.report.text import grouped, number
from forensics_gui.viewer import overlay
from forensics_gui.viewer.actions import Actions
from forensics_gui.viewer.canvas import Canvas
from forensics_gui.viewer.compare import CompareMode
from forensics_gui.viewer.controls import Controls
from forensics_gui.viewer.geometry import Size
from forensics_gui.viewer.profile import display_profile
from forensics_gui.viewer.pyramid import Pyramid
from forensics_gui.viewer.readout import Readout
from forensics_gui.viewer.texts import SMALL_PIXELS
from forensics_gui.viewer.tiles import LANE, Layer, Sources
from model.localisation import CancelCheck, Progress

_AT_ONCE_PIXELS = 4_000_000
_LINE = 1.5
_OPACITY = 0.6
_EMPTY = QT_TRANSLATE_NOOP(
    "viewer.viewer",
    "No picture is open\nChoose one on the left, or drag photographs and folders here.",
)


class ImageViewer(QWidget):
    """Canvas, controls and readout.

    Arrays are kept and read, never copied and never written to. ``failed`` carries a
    ``PalimpsestError`` of background work; ``modeChanged`` a :class:`CompareMode`;
    ``hovered`` a ``Reading`` or ``None``.
    """

    failed = Signal(object)
    modeChanged = Signal(object)
    hovered = Signal(object)

    def __init__(self, runner: JobRunner | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_runner: JobRunner | None = None
        if runner is None:
            runner = self._own_runner = JobRunner()
            # By then the widget is gone: the thread is ended through the runner itself.
            self.destroyed.connect(partial(_end, runner))
        self._runner = runner
        self._building: list[Job] = []
        self._commands = Actions(self)
        self.canvas = Canvas(runner, self)
        self.controls = Controls(self._commands, self)
        self.readout = Readout(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.controls)
        column.addWidget(self.readout)
        self._menu = self._commands.ordered()
        self.addActions(self._menu)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setFocusProxy(self.canvas)
        self._connect()
        self.set_opacity(_OPACITY)
        self.show_image(None)

    def _connect(self) -> None:
        commands, canvas, controls = self._commands, self.canvas, self.controls
        commands.fit.triggered.connect(self.fit)
        commands.actual.triggered.connect(self.actual_size)
        commands.zoom_in.triggered.connect(self._zoom_in)
        commands.zoom_out.triggered.connect(self._zoom_out)
        commands.connect_mode(self.set_mode)
        commands.heat.toggled.connect(self._show_heat)
        commands.outlines.toggled.connect(self._show_outlines)
        commands.magnifier.toggled.connect(canvas.set_magnifying)
        controls.opacityChanged.connect(self._change_opacity)
        controls.shownFromChanged.connect(canvas.set_shown_from)
        controls.zoomChosen.connect(canvas.zoom_at)
        controls.blinkHeld.connect(canvas.set_blinking)
        canvas.viewChanged.connect(self._show_zoom)
        canvas.hovered.connect(self.readout.show_reading)
        canvas.hovered.connect(self.hovered)
        canvas.store.failed.connect(self.failed)

    # What is shown ------------------------------------------------------------------------

    def show_image(
        self, rgb: npt.NDArray[np.uint8] | None, icc: bytes = b"", message: str = ""
    ) -> None:
        """Show an upright image, uint8 (H, W, 3), fitted and without a map.

        ``icc`` is its embedded profile, used for display only. ``None`` shows the empty state:
        the first line of ``message`` large, the others under it.
        """
        self._cancel_building()
        if rgb is None:
            self.canvas.empty_lines = tuple(
                (message or translate("viewer.viewer", _EMPTY)).splitlines()
            )
            self.canvas.set_sources(None, *Layer)
            self.readout.set_note("", "")
            self._show_availability()
            return
        if rgb.ndim != 3 or rgb.shape[2] != 3 or rgb.dtype != np.uint8 or 0 in rgb.shape:
            raise ValueError(f"not an RGB image of uint8: {rgb.dtype} {rgb.shape}")
        profile = display_profile(icc)
        picture = Pyramid(np.ascontiguousarray(rgb))
        size = picture.size
        sources = Sources(picture, profile.to_srgb, line=self._line_width())
        self.canvas.set_sources(sources, *Layer)
        self.readout.set_extent(max(size.width, size.height))
        note = f"{self._size_text(size)}  ·  {profile.note}"
        self.readout.set_note(note, f"<div>{profile.explanation}</div>")
        self._build(self.tr("Preparing the picture"), picture)
        self._show_availability()

    def show_analysis(
        self,
        map: npt.NDArray[np.float32] | None,  # noqa: A002 - the field's word
        threshold: float,
        regions: Sequence[Region],
        responded: bool,
    ) -> None:
        """Show a localisation map, float32 (H, W) in [0, 1] of the image's size, over it.

        ``threshold`` is the model's. Outlines are drawn around ``regions`` if the model
        ``responded``; without a response the map can still be looked at. ``None`` takes the
        map away. Raises ``ValueError`` when the map does not fit the image.
        """
        sources = self.canvas.store.sources
        if sources is None:
            raise ValueError("there is no image to show a map over")
        base = replace(sources, heat=None, mask=None, threshold=threshold)
        if map is None:
            self.canvas.set_sources(base, Layer.HEAT, Layer.OUTLINE)
            self._show_availability()
            return
        size = sources.picture.size
        if map.shape != (size.height, size.width):
            raise ValueError(f"map {map.shape} of an image {(size.height, size.width)}")
        heat = Pyramid(np.ascontiguousarray(map, dtype=np.float32))
        self.canvas.set_sources(replace(base, heat=heat), Layer.HEAT, Layer.OUTLINE)
        self.controls.legend.set_model_threshold(threshold)
        self._build(self.tr("Preparing the localisation map"), heat)
        if responded and regions:
            work = partial(_build_mask, heat.base, threshold, tuple(regions))
            self._submit(self.tr("Outlining the regions"), work, self._show_mask)
        self._show_availability(outlines=responded and bool(regions))

    def show_view(self, picture: npt.NDArray[np.uint8] | None, name: str = "") -> None:
        """Show a view, uint8 RGB of the image's size, in place of the localisation map; ``None``
        brings the map back. Another image takes the view away. Raises ``ValueError`` when it
        does not fit the image."""
        sources = self.canvas.store.sources
        if sources is None or (picture is None and sources.view is None):
            return
        size = sources.picture.size
        if picture is not None and picture.shape != (size.height, size.width, 3):
            raise ValueError(f"view {picture.shape} of an image {(size.height, size.width)}")
        view = None if picture is None else Pyramid(picture)
        self.canvas.set_sources(replace(sources, view=view, view_name=name), Layer.HEAT)
        if view is not None:
            self._build(self.tr("Preparing the view"), view)
            self._commands.heat.setChecked(True)
        self._show_availability(outlines=sources.mask is not None)

    @property
    def view_shown(self) -> str:
        """Name of the view that stands in place of the map; empty without one."""
        sources = self.canvas.store.sources
        return sources.view_name if sources is not None and sources.view is not None else ""

    def _size_text(self, size: Size) -> str:
        pixels = size.width * size.height
        words = (
            self.tr("{width} × {height} px, {megapixels} MP")
            if pixels >= SMALL_PIXELS
            else self.tr("{width} × {height} px")
        )
        return words.format(
            width=grouped(size.width),
            height=grouped(size.height),
            megapixels=number(pixels / 1e6, 1),
        )

    def _build(self, title: str, pyramid: Pyramid) -> None:
        size = pyramid.size
        if size.width * size.height <= _AT_ONCE_PIXELS:
            pyramid.build()
        else:
            self._submit(title, partial(_build_pyramid, pyramid), self._built)

    def _submit(self, title: str, work: Any, then: Any) -> None:
        job = self._runner.submit(title, work, lane=LANE, visible=False)
        job.succeeded.connect(then)
        job.failed.connect(self.failed)
        self._building.append(job)

    @Slot(object)
    def _built(self, _result: object) -> None:
        self.canvas.update()

    @Slot(object)
    def _show_mask(self, result: tuple[npt.NDArray[np.float32], Pyramid]) -> None:
        values, mask = result
        sources = self.canvas.store.sources
        if sources is not None and sources.heat is not None and sources.heat.base is values:
            self.canvas.set_sources(replace(sources, mask=mask), Layer.OUTLINE)

    def _cancel_building(self) -> None:
        for job in self._building:
            job.cancel()
        self._building = []

    def _show_availability(self, *, outlines: bool = False) -> None:
        sources = self.canvas.store.sources
        picture = sources is not None
        heat = sources is not None and sources.covered
        coloured = sources is not None and sources.heat is not None and sources.view is None
        commands = self._commands
        for action in (commands.fit, commands.actual, commands.zoom_in, commands.zoom_out):
            action.setEnabled(picture)
        commands.magnifier.setEnabled(picture)
        for action in (*commands.modes.values(), commands.heat):
            action.setEnabled(heat)
        commands.outlines.setEnabled(heat and outlines)
        self.controls.set_heat_available(coloured)
        self.controls.blink.setEnabled(heat)
        self.controls.zoom.setEnabled(picture)

    @property
    def ready(self) -> bool:
        """Whether everything visible is drawn at its final quality."""
        return self.canvas.settled and all(job.state.final for job in self._building)

    # Commands -----------------------------------------------------------------------------

    def set_mode(self, mode: CompareMode) -> None:
        """Overlay, side by side or swipe; zoom and point stay."""
        self.canvas.set_mode(mode)
        self._commands.modes[mode].setChecked(True)
        self.modeChanged.emit(mode)

    @property
    def mode(self) -> CompareMode:
        """The comparison in use; ``BLINK`` while that key is held."""
        return self.canvas.mode_shown

    def zoom_to(self, x: int, y: int, width: int, height: int) -> None:
        """Bring a box of the image (pixels) to the middle, enlarged to at most 400 %."""
        self.canvas.show_box(x, y, width, height)

    @Slot()
    def fit(self) -> None:
        """Show the whole image."""
        self.canvas.fit()

    @Slot()
    def actual_size(self) -> None:
        """One image pixel on one pixel of the monitor."""
        self.canvas.zoom_at(1.0)

    def actions(self) -> list[QAction]:
        """Actions for the View menu, with separators."""
        return list(self._menu)

    def set_opacity(self, opacity: float) -> None:
        """Opacity of the map in [0, 1]."""
        self.controls.set_opacity(opacity)

    def set_outlines(self, on: bool) -> None:
        """Whether the reported regions are outlined."""
        self._commands.outlines.setChecked(on)

    def shutdown(self) -> None:
        """End background work. With an own runner its thread has ended when this returns."""
        self._cancel_building()
        self.canvas.store.set_sources(None, *Layer)
        if self._own_runner is not None:
            _end(self._own_runner)

    @Slot()
    def _zoom_in(self) -> None:
        self.canvas.step_zoom(inwards=True)

    @Slot()
    def _zoom_out(self) -> None:
        self.canvas.step_zoom(inwards=False)

    @Slot()
    def _show_zoom(self) -> None:
        self.controls.show_zoom(self.canvas.view.zoom)

    @Slot(bool)
    def _show_heat(self, on: bool) -> None:
        self.canvas.heat_visible = on
        self.canvas.update()

    @Slot(bool)
    def _show_outlines(self, on: bool) -> None:
        self.canvas.outlines_visible = on
        self.canvas.update()

    @Slot(float)
    def _change_opacity(self, opacity: float) -> None:
        self.canvas.opacity = opacity
        self.canvas.update()

    def _line_width(self) -> float:
        return _LINE * self.devicePixelRatioF()

    def event(self, event: QEvent) -> bool:
        sources = self.canvas.store.sources if hasattr(self, "canvas") else None
        if event.type() == QEvent.Type.DevicePixelRatioChange and sources is not None:
            self.canvas.set_sources(replace(sources, line=self._line_width()), Layer.OUTLINE)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that a control left alone mean the picture.
        self.canvas.keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self.canvas.keyReleaseEvent(event)


def _end(runner: JobRunner, _gone: object = None) -> None:
    runner.shutdown()


def _build_pyramid(pyramid: Pyramid, progress: Progress, cancelled: CancelCheck) -> None:
    del progress
    pyramid.build(cancelled)


def _build_mask(
    values: npt.NDArray[np.float32],
    threshold: float,
    regions: Sequence[Region],
    progress: Progress,
    cancelled: CancelCheck,
) -> tuple[npt.NDArray[np.float32], Pyramid]:
    del progress
    mask = Pyramid(overlay.region_mask(values, threshold, regions))
    mask.build(cancelled)
    return values, mask
