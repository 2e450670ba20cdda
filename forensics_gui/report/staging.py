"""From an analysis with arrays to an item with files: one image at a time.

Pictures and raw maps go to a temporary folder as soon as they are made, so that a report
over many photographs never holds more than one of them in memory.
"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import numpy.typing as npt

from forensics_gui.evidence.types import Analysis, Region
from forensics_gui.evidence.views.records import ViewRecord
from forensics_gui.report import overlay, picture
from forensics_gui.report.files import write_map
from forensics_gui.report.records import (
    Attachment,
    Item,
    MapStatistics,
    PicturePair,
    ViewPicture,
    without_arrays,
)
from forensics_gui.report.text import size, visible
from model import files

#: raw maps of one report in bytes; what does not fit is named with its digest instead
MAP_BUDGET = 512 * 1024 * 1024
#: regions shown enlarged, most
DETAILS = 4
#: longest side of a classical view in the report, pixels
VIEW_SIDE = 900
MAP_TYPE = "application/x-npy"


class Stage:
    """A temporary folder that fills with the pictures and maps of a report.

    ``expected`` is how many images will come: the more, the smaller their pictures.
    """

    def __init__(self, folder: Path, expected: int = 1, map_budget: int = MAP_BUDGET) -> None:
        self.folder = folder
        self.attachments: list[Attachment] = []
        self._side = 1400 if expected <= 20 else 900 if expected <= 200 else 480
        self._details = DETAILS if expected <= 20 else 1 if expected <= 200 else 0
        self._left = map_budget
        self._count = 0

    def add(self, analysis: Analysis, views: tuple[ViewRecord, ...] = ()) -> Item:
        """Make an analysis' files; the returned item holds no arrays."""
        self._count += 1
        shown = tuple(self._view(number, view) for number, view in enumerate(views, start=1))
        run, model = analysis.localisation, analysis.model
        if run is None or model is None:
            return Item(without_arrays(analysis), views=shown)
        name, note = self._attach(analysis, run.map)
        pairs: tuple[PicturePair, ...] = ()
        if analysis.rgb is not None:
            pairs = self._pictures(analysis, analysis.rgb, run.map, model.threshold)
        return Item(
            without_arrays(analysis),
            statistics=statistics(run.map, model.threshold),
            pictures=pairs,
            attachment=name,
            map_note=note,
            views=shown,
        )

    def _view(self, number: int, record: ViewRecord) -> ViewPicture:
        bare = dataclasses.replace(record, picture=None)
        if record.picture is None:
            return ViewPicture(bare)
        shown = overlay.fitted(record.picture, min(self._side, VIEW_SIDE))
        height, width = shown.shape[:2]
        data, suffix = picture.encoded(shown, width * height <= picture.LOSSLESS_PIXELS)
        name = f"view-{self._count:03d}-{number}.{suffix}"
        (self.folder / name).write_bytes(data)
        return ViewPicture(bare, name, (width, height))

    def _attach(self, analysis: Analysis, values: npt.NDArray[np.float32]) -> tuple[str, str]:
        name = f"map-{self._count:03d}.npy"
        if values.nbytes > self._left:
            return "", (
                f"the raw map ({size(values.nbytes)}) is not attached, because the maps of this "
                "report together would be too large; its digest is in section 11."
            )
        self._left -= values.nbytes
        path = self.folder / name
        write_map(path, values)
        height, width = values.shape
        self.attachments.append(
            Attachment(
                name,
                path.stat().st_size,
                files.sha256(path),
                MAP_TYPE,
                f"Raw localisation map of item {self._count}, "
                f"{visible(analysis.evidence.name)}: float32, {height} × {width}",
            )
        )
        return name, ""

    def _pictures(
        self,
        analysis: Analysis,
        rgb: npt.NDArray[np.uint8],
        values: npt.NDArray[np.float32],
        threshold: float,
    ) -> tuple[PicturePair, ...]:
        whole = overlay.Box(0, 0, rgb.shape[1], rgb.shape[0])
        boxes = [(0, whole)]
        by_area = sorted(
            enumerate(analysis.regions, start=1), key=lambda pair: -pair[1].area_fraction
        )
        for number, region in sorted(by_area[: self._details]):
            box = overlay.around(region, whole.width, whole.height)
            # a crop that shows nearly the whole picture again tells nothing new
            if box.width * box.height < 0.6 * whole.width * whole.height:
                boxes.append((number, box))
        return tuple(
            self._pair(analysis.regions, rgb, values, threshold, number, box)
            for number, box in boxes
        )

    def _pair(
        self,
        regions: tuple[Region, ...],
        rgb: npt.NDArray[np.uint8],
        values: npt.NDArray[np.float32],
        threshold: float,
        number: int,
        box: overlay.Box,
    ) -> PicturePair:
        made = overlay.pair(rgb, values, threshold, regions, self._side, box)
        height, width = made.original.shape[:2]
        lossless = width * height <= made.enlarged**2 * picture.LOSSLESS_PIXELS
        names = []
        for kind, image in (("original", made.original), ("overlay", made.overlay)):
            data, suffix = picture.encoded(image, lossless)
            names.append(f"{kind}-{self._count:03d}-{number}.{suffix}")
            (self.folder / names[-1]).write_bytes(data)
        return PicturePair(
            original=names[0],
            overlay=names[1],
            region=number,
            labels=labels(regions, box),
            origin=(box.x, box.y),
            crop=(box.width, box.height),
            shown=(width, height),
            enlarged=made.enlarged,
            lossless=lossless,
        )


def labels(regions: tuple[Region, ...], box: overlay.Box) -> tuple[tuple[int, float, float], ...]:
    """Where the regions' numbers stand in a crop: (number, x, y), shares of the crop.

    Regions whose top left corner lies outside the crop get none.
    """
    found = []
    for number, region in enumerate(regions, start=1):
        x = (region.x - box.x) / box.width
        y = (region.y - box.y) / box.height
        if 0.0 <= x < 1.0 and 0.0 <= y < 1.0:
            found.append((number, round(x, 5), round(y, 5)))
    return tuple(found)


def statistics(values: npt.NDArray[np.float32], threshold: float) -> MapStatistics:
    """Smallest, mean and largest value of a map, and its share at or above the threshold."""
    return MapStatistics(
        minimum=float(values.min()),
        mean=float(values.mean(dtype=np.float64)),
        maximum=float(values.max()),
        share_above=float(np.count_nonzero(values >= threshold) / values.size),
    )
