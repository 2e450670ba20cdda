"""RGB array in, localisation map and image-level score out: at native resolution, in
overlapping tiles, in bounded memory, with fallbacks that are always told."""

from __future__ import annotations

import hashlib
import math
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch

from model import checkpoint
from model.card import Calibration, ModelCard
from model.engine import Engine, is_out_of_memory, pick_device
from model.errors import Cancelled, CheckpointError, DeviceError, InputShapeError
from model.localisation import CancelCheck, Localisation, Progress, TilePlan
from model.networks.base import LocalisationNetwork, Output
from model.orientations import Orientation, back, mean, orientations_for, show
from model.precision import Setting
from model.tiling import Tiling

DENSE_STRIDE = 16  # pixels of a cell of Output.dense
GLOBAL_SIDE = 512  # pixels; the paper's networks judge the image resized to this square
_LEAST_SIDE = 128  # tiles are not made smaller than this before giving up a device
_CUDA_BATCH = 8

Rgb = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class _Attempt:
    """One way to run: which engine, tiles how large, how many at once."""

    engine: Engine
    side: int
    batch: int
    sentence: str  # said when it came to this


class Localizer:
    """A network with its card, ready to run. May be used from any thread, one image at a time.

    Args:
        network: any localisation network; it is not changed.
        card: how to tile and how to read the logits.
        device: "auto" (CUDA when it works, else the processor), "cpu", "cuda" or "cuda:N".
        setting: precision and threads; single precision and threads by a short timing when not
            given.
        recorded: precision of an earlier run that is to be repeated, taken where the device
            computes in it.

    Raises:
        DeviceError: the device asked for is not there.
    """

    def __init__(
        self,
        network: LocalisationNetwork,
        card: ModelCard,
        device: str = "auto",
        setting: Setting | None = None,
        recorded: str = "",
    ) -> None:
        self.card = card
        self._network = network.eval()
        self._notes: tuple[str, ...] = ()
        self._lock = threading.Lock()
        self._spare: Engine | None = None
        chosen, note = pick_device(device)
        try:
            self._engine = Engine(network, chosen, setting, recorded)
        except DeviceError as error:
            if device != "auto" or chosen.type == "cpu":
                raise
            note = f"{error.sentence} The processor was used."
            self._engine = Engine(network, torch.device("cpu"), setting, recorded)
        if note:
            self._notes = (note,)

    @classmethod
    def from_checkpoint(
        cls, path: Path | None = None, device: str = "auto", recorded: str = ""
    ) -> Localizer:
        """Load a checkpoint; ``None`` means the shipped one.

        Raises:
            CheckpointError: weights or card are missing, damaged or do not belong together.
            DeviceError: the device asked for is not there.
        """
        if path is None:
            import resources

            path = resources.path("checkpoints", "palimpsest.safetensors")
        network, card = checkpoint.load(path)
        return cls(network, card, device, recorded=recorded)

    @property
    def device(self) -> str:
        """``"cpu"`` or ``"cuda:0"``."""
        return str(self._engine.device)

    @property
    def device_name(self) -> str:
        """The processor's or card's own name."""
        return self._engine.name

    @property
    def precision(self) -> str:
        """``"float32"`` or ``"bfloat16"``."""
        return self._engine.setting.precision

    @property
    def threads(self) -> int:
        """CPU threads used; 0 on CUDA."""
        return self._engine.setting.threads

    def localise(
        self, rgb: Rgb, progress: Progress | None = None, cancelled: CancelCheck | None = None
    ) -> Localisation:
        """Run the network over a whole image.

        Args:
            rgb: uint8 (H, W, 3), upright, any H and W from one pixel on.
            progress: called after each batch of tiles.
            cancelled: asked before each orientation of each batch of tiles.

        Raises:
            InputShapeError: not such an array.
            Cancelled: ``cancelled`` said so.
            DeviceError: even small tiles do not fit into memory.
            CheckpointError: the network gave values that are not numbers.
        """
        _check(rgb)
        with self._lock:
            return self._localise(rgb, progress, cancelled)

    def _localise(
        self, rgb: Rgb, progress: Progress | None, cancelled: CancelCheck | None
    ) -> Localisation:
        start = time.perf_counter()
        steps = list(self._notes)
        attempts = self._attempts()
        attempt = next(attempts)
        while True:
            try:
                tiling, found, logit = self._run(attempt, rgb, progress, cancelled)
                break
            except (RuntimeError, MemoryError) as error:
                if not is_out_of_memory(error):
                    raise
            # Outside the handler, whose traceback would keep the tensors alive.
            attempt.engine.free()
            following = next(attempts, None)
            if following is None:
                raise DeviceError(
                    "There is not enough memory to analyse this image.",
                    "Close other programs, or analyse a smaller image.",
                )
            attempt = following
            steps.append(attempt.sentence)
        if not (math.isfinite(logit) and bool(np.isfinite(found).all())):
            raise CheckpointError(
                "The network gave values that are not numbers for this image.",
                "Its checkpoint may be damaged; try another one.",
            )
        return Localisation(
            map=found,
            score=_sigmoid(logit, self.card.score_calibration),
            device=str(attempt.engine.device),
            device_name=attempt.engine.name,
            precision=attempt.engine.setting.precision,
            threads=attempt.engine.setting.threads,
            plan=TilePlan(
                max(tiling.rows.side, tiling.columns.side),
                max(tiling.rows.overlap, tiling.columns.overlap),
                len(tiling),
                len(self._orientations(rgb)),
            ),
            seconds=time.perf_counter() - start,
            steps=tuple(steps),
            input_sha256=_sha256(rgb),
            map_sha256=_sha256(found.astype("<f4", copy=False)),
        )

    def _attempts(self) -> Iterator[_Attempt]:
        """What to try in turn when memory runs out."""
        for engine in self._engines():
            on_card = engine.device.type == "cuda"
            batch = _CUDA_BATCH if on_card else 1
            side = self.card.tile_side
            sentence = "The graphics card ran out of memory; the processor was used instead."
            yield _Attempt(engine, side, batch, sentence)
            place = "The graphics card" if on_card else "The computer"
            if batch > 1:
                sentence = f"{place} ran out of memory; tiles were analysed one at a time."
                yield _Attempt(engine, side, 1, sentence)
            while side // 2 >= _LEAST_SIDE:
                side //= 2
                sentence = f"{place} ran out of memory; smaller tiles of {side} pixels were used."
                yield _Attempt(engine, side, 1, sentence)

    def _engines(self) -> Iterator[Engine]:
        yield self._engine
        if self._engine.device.type != "cpu":
            if self._spare is None:
                self._spare = Engine(self._network, torch.device("cpu"))
            yield self._spare

    def _run(
        self,
        attempt: _Attempt,
        rgb: Rgb,
        progress: Progress | None,
        cancelled: CancelCheck | None,
    ) -> tuple[Tiling, npt.NDArray[np.float32], float]:
        """Tiling, calibrated map (H, W) and raw image-level logit."""
        engine, network = attempt.engine, self._network
        height, width = rgb.shape[:2]
        orientations = self._orientations(rgb)
        grid = math.lcm(network.stride, DENSE_STRIDE)
        overlap = min(self.card.tile_overlap, attempt.side // 2)
        least = network.min_side
        tiling = Tiling(height, width, attempt.side, overlap, grid, least)
        total = len(tiling) + (0 if network.dense_score else 1)
        whole = np.zeros((height, width), dtype=np.float32)
        grids: tuple[npt.NDArray[np.float32], ...] = ()
        done = 0
        for tiles in tiling.batches(attempt.batch):
            shown = [tiling.cut(rgb, tile) for tile in tiles]
            judged = _judged(_look(engine, shown, orientations, cancelled))
            for row, tile in enumerate(tiles):
                tiling.add(whole, self._values(judged[-1].mask[row, 0]), tile)
            views = [view.dense for view in judged if view.dense is not None]
            if network.dense_score and views:
                grids = grids or tuple(
                    tiling.empty_grid(view.shape[1], DENSE_STRIDE) for view in views
                )
                for cells, view in zip(grids, views, strict=True):
                    for row, tile in enumerate(tiles):
                        tiling.add_cells(cells, view[row].numpy(), tile, DENSE_STRIDE)
            done += len(tiles)
            _tell(progress, done, total)
        if grids:
            logits = [engine.pool(cells) for cells in grids]
        else:
            judged = _judged(_look(engine, [_resized(rgb)], orientations, cancelled))
            logits = [float(view.image[0, 0]) for view in judged]
            _tell(progress, total, total)
        np.clip(whole, 0.0, 1.0, out=whole)  # weighted sums can round past one
        return tiling, whole, sum(logits) / len(logits)

    def _orientations(self, rgb: Rgb) -> tuple[Orientation, ...]:
        """Those in which each tile of an image is seen."""
        card = self.card
        pixels = rgb.shape[0] * rgb.shape[1]
        return orientations_for(pixels, card.orientations, card.orientation_budget)

    def _values(self, logits: torch.Tensor) -> npt.NDArray[np.float32]:
        calibration = self.card.mask_calibration
        values: npt.NDArray[np.float32] = (
            torch.sigmoid(logits * calibration.slope + calibration.offset).float().numpy()
        )
        return values


def _check(rgb: object) -> None:
    if not isinstance(rgb, np.ndarray):
        raise InputShapeError(f"An image is a NumPy array, not {type(rgb).__name__}.")
    if rgb.dtype != np.uint8:
        raise InputShapeError(
            f"An image has values of type uint8 (0 to 255), not {rgb.dtype}.",
            "Convert it on purpose: scaling floats silently would hide mistakes.",
        )
    if rgb.ndim != 3 or rgb.shape[2] != 3 or 0 in rgb.shape:
        raise InputShapeError(
            f"An image has the shape (height, width, 3), not {rgb.shape}.",
            "Repeat a grey image three times along the last axis.",
        )


def _resized(rgb: Rgb) -> Rgb:
    """The whole image as a square of ``GLOBAL_SIDE``, aspect ignored."""
    shrinks = min(rgb.shape[:2]) >= GLOBAL_SIDE
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(rgb, (GLOBAL_SIDE, GLOBAL_SIDE), interpolation=how), np.uint8)


def _look(
    engine: Engine,
    tiles: list[Rgb],
    orientations: Sequence[Orientation],
    cancelled: CancelCheck | None,
) -> list[Output]:
    """What the network says of tiles, with its places upright, in each orientation."""
    outputs = []
    for orientation in orientations:
        _stop_if(cancelled)
        shown = [show(tile, orientation) for tile in tiles]
        outputs.append(back(engine.run(shown), orientation))
    return outputs


def _judged(outputs: Sequence[Output]) -> tuple[Output, ...]:
    """Of one output per orientation, those whose image-level logits are averaged: the upright one
    and, last, the mean, whose map is taken. Whole pictures have a right way up, which single
    places have not; faces most."""
    return (outputs[0], mean(outputs)) if len(outputs) > 1 else (outputs[0],)


def _stop_if(cancelled: CancelCheck | None) -> None:
    if cancelled is not None and cancelled():
        raise Cancelled("The analysis was cancelled.")


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total, f"Analysing: part {done} of {total}")


def _sigmoid(logit: float, calibration: Calibration) -> float:
    value = calibration.slope * logit + calibration.offset
    # Written so that neither branch overflows.
    return 1 / (1 + math.exp(-value)) if value >= 0 else math.exp(value) / (1 + math.exp(value))


def _sha256(array: npt.NDArray[np.generic]) -> str:
    """sha256 of an array's bytes in C order, without a copy of the whole."""
    digest = hashlib.sha256()
    for start in range(0, array.shape[0], 256):
        digest.update(np.ascontiguousarray(array[start : start + 256]).data)
    return digest.hexdigest()
