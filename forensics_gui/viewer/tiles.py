"""Tiles as images: made in a worker, or at once while there is time, and kept while in use."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import partial
from typing import Any, NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColorTransform, QImage

from forensics_gui.jobs import Job, JobRunner, RunnerClosedError
from forensics_gui.viewer import geometry, overlay
from forensics_gui.viewer.pyramid import Pyramid
from model.localisation import CancelCheck, Progress

LANE = "viewer"
CACHE_BYTES = 192 * 2**20
OVERVIEW_SIDE = 1024
_BATCH = 6
Array = npt.NDArray[Any]


class Layer(IntEnum):
    """What a tile shows, from the lowest up."""

    PICTURE = 0
    HEAT = 1
    OUTLINE = 2


class Key(NamedTuple):
    """Which tile."""

    layer: Layer
    zoom: float
    column: int
    row: int


@dataclass(frozen=True)
class Sources:
    """What tiles are made of. ``threshold`` is the model's; ``line`` the outline's width in
    device pixels; ``to_srgb`` converts colours for display only. ``view``, uint8 RGB of the
    picture's size, stands where the map would while it is there; ``view_name`` is its caption."""

    picture: Pyramid
    to_srgb: QColorTransform | None = None
    heat: Pyramid | None = None
    mask: Pyramid | None = None
    threshold: float = 0.5
    line: float = 1.5
    view: Pyramid | None = None
    view_name: str = ""

    @property
    def covered(self) -> bool:
        """Whether there is anything to lay over the picture or to set against it."""
        return self.heat is not None or self.view is not None

    def of(self, layer: Layer) -> Pyramid | None:
        return (self.picture, self.view or self.heat, self.mask)[layer]


@dataclass
class Tile:
    """One finished tile. ``image`` reads the memory of ``pixels``; ``bins`` is the map's form
    without colour. ``image`` is ``None`` where there is nothing to draw."""

    rect: geometry.TileRect
    image: QImage | None
    pixels: Array | None
    bins: npt.NDArray[np.uint8] | None = None
    colouring: int = -1

    @property
    def cost(self) -> int:
        """Bytes it takes once it is coloured, about."""
        return 1024 + 5 * self.rect.width * self.rect.height


@dataclass
class _Colouring:
    colours: npt.NDArray[np.uint32] = field(default_factory=lambda: np.zeros(256, np.uint32))
    version: int = 0


def picture_image(rgb: Array, to_srgb: QColorTransform | None) -> tuple[QImage, Array]:
    """RGB uint8 (H, W, 3) as an opaque image, colours converted for display."""
    pixels = cv2.cvtColor(np.ascontiguousarray(rgb), cv2.COLOR_RGB2BGRA)
    image = _wrap(pixels.view(np.uint32)[..., 0], QImage.Format.Format_RGB32)
    if to_srgb is not None:
        image.applyColorTransform(to_srgb)
    return image, pixels


def _wrap(pixels: npt.NDArray[np.uint32], form: QImage.Format) -> QImage:
    height, width = pixels.shape
    return QImage(pixels.data, width, height, pixels.strides[0], form)


def make(sources: Sources, key: Key) -> Tile:
    """A tile of any layer; safe in any thread."""
    pyramid = sources.of(key.layer)
    if pyramid is None:
        raise LookupError(f"no {key.layer.name.lower()} to draw")
    grid = geometry.grid_of(key.zoom)
    rect = geometry.tile_rect(grid, sources.picture.size, key.column, key.row)
    if key.layer is Layer.PICTURE:
        image, pixels = picture_image(pyramid.render(grid, rect), sources.to_srgb)
        return Tile(rect, image, pixels)
    if key.layer is Layer.HEAT and sources.view is not None:
        image, pixels = picture_image(pyramid.render(grid, rect), None)
        return Tile(rect, image, pixels)
    if key.layer is Layer.HEAT:
        bins = overlay.to_bins(pyramid.render(grid, rect), sources.threshold)
        return Tile(rect, None, None, bins)
    margin = overlay.outline_margin(sources.line)
    line = overlay.outline_pixels(pyramid.render(grid, rect, margin), sources.line)
    if line is None:
        return Tile(rect, None, None)
    return Tile(rect, _wrap(line, QImage.Format.Format_ARGB32_Premultiplied), line)


def _make_all(
    sources: Sources, keys: Sequence[Key], progress: Progress, cancelled: CancelCheck
) -> list[tuple[Key, Tile]]:
    del progress
    made: list[tuple[Key, Tile]] = []
    for key in keys:
        if cancelled():
            break
        made.append((key, make(sources, key)))
    return made


class TileStore(QObject):
    """Keeps tiles of the current sources and has missing ones made.

    ``changed`` asks for a repaint; ``failed`` carries a ``PalimpsestError``.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._sources: Sources | None = None
        self._tiles: OrderedDict[Key, Tile] = OrderedDict()
        self._bytes = 0
        self._wanted: list[Key] = []
        self._job: Job | None = None
        self._colouring = _Colouring()
        self._overviews: dict[Layer, tuple[Tile, int, bool]] = {}
        self.shown_zoom: float | None = None

    @property
    def sources(self) -> Sources | None:
        return self._sources

    @property
    def busy(self) -> bool:
        return self._job is not None or bool(self._wanted)

    def set_sources(self, sources: Sources | None, *stale: Layer) -> None:
        """Show other sources; tiles and overviews of the ``stale`` layers are forgotten."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._wanted = []
        self._sources = sources
        for key in [k for k in self._tiles if k.layer in stale]:
            self._bytes -= self._tiles.pop(key).cost
        for layer in stale:
            self._overviews.pop(layer, None)
        if Layer.PICTURE in stale:
            self.shown_zoom = None
        self.changed.emit()

    def set_colours(self, colours: npt.NDArray[np.uint32]) -> None:
        """Premultiplied ARGB (256,) of the map's bins; tiles take them when next drawn."""
        self._colouring = _Colouring(colours, self._colouring.version + 1)
        self.changed.emit()

    def can_make(self, key: Key) -> bool:
        """Whether the level that the tile is made from is there."""
        pyramid = None if self._sources is None else self._sources.of(key.layer)
        return pyramid is not None and pyramid.has(geometry.grid_of(key.zoom).level)

    def get(self, key: Key) -> Tile | None:
        """The finished tile, coloured."""
        tile = self._tiles.get(key)
        if tile is None:
            return None
        self._tiles.move_to_end(key)
        self._colour(tile)
        return tile

    def make_now(self, key: Key) -> Tile:
        """Make a tile here; call only while there is time."""
        assert self._sources is not None
        tile = make(self._sources, key)
        self._keep(key, tile)
        self._colour(tile)
        return tile

    def want(self, keys: Sequence[Key]) -> None:
        """The tiles to make next, in this order; replaces what was asked for before."""
        self._wanted = [k for k in keys if k not in self._tiles and self.can_make(k)]
        self._pump()

    def overview(self, layer: Layer) -> tuple[QImage, int] | None:
        """A coarse image of the whole layer and the image pixels that one pixel stands for."""
        pyramid = None if self._sources is None else self._sources.of(layer)
        if pyramid is None or layer is Layer.OUTLINE or self._sources is None:
            return None
        found = self._overviews.get(layer)
        if found is None or (pyramid.complete and not found[2]):
            array, step = pyramid.overview(OVERVIEW_SIDE)
            rect = geometry.TileRect(0, 0, 0, 0, array.shape[1], array.shape[0])
            if layer is Layer.PICTURE:
                tile = Tile(rect, *picture_image(array, self._sources.to_srgb))
            elif self._sources.view is not None:
                tile = Tile(rect, *picture_image(array, None))
            else:
                tile = Tile(rect, None, None, overlay.to_bins(array, self._sources.threshold))
            found = (tile, step, pyramid.complete)
            self._overviews[layer] = found
        self._colour(found[0])
        assert found[0].image is not None
        return found[0].image, found[1]

    def _colour(self, tile: Tile) -> None:
        if tile.bins is None or tile.colouring == self._colouring.version:
            return
        table = self._colouring.colours.view(np.int32)
        tile.pixels = cv2.LUT(tile.bins, table).view(np.uint32)
        tile.image = _wrap(tile.pixels, QImage.Format.Format_ARGB32_Premultiplied)
        tile.colouring = self._colouring.version

    def _keep(self, key: Key, tile: Tile) -> None:
        old = self._tiles.pop(key, None)
        self._bytes += tile.cost - (0 if old is None else old.cost)
        self._tiles[key] = tile
        while self._bytes > CACHE_BYTES and len(self._tiles) > 1:
            _, dropped = self._tiles.popitem(last=False)
            self._bytes -= dropped.cost

    def _pump(self) -> None:
        if self._job is not None or not self._wanted or self._sources is None:
            return
        batch, self._wanted = self._wanted[:_BATCH], self._wanted[_BATCH:]
        work = partial(_make_all, self._sources, batch)
        try:
            self._job = self._runner.submit(
                self.tr("Drawing the picture"), work, lane=LANE, visible=False
            )
        except RunnerClosedError:  # the window is closing; a last repaint is not worth a word
            self._wanted = []
            return
        self._job.succeeded.connect(self._made)
        self._job.failed.connect(self._not_made)

    @Slot(object)
    def _made(self, result: list[tuple[Key, Tile]]) -> None:
        self._job = None
        for key, tile in result:
            self._keep(key, tile)
        self._pump()
        self.changed.emit()

    @Slot(object)
    def _not_made(self, error: object) -> None:
        self._job = None
        self._wanted = []
        self.failed.emit(error)
