"""A data set of manipulations from a plain folder of authentic photographs.

Written are ``images/``, ``masks/`` (0 and 255, for manipulated images) and ``index.csv`` (set,
image, mask, label, manipulation, source, donor, split, group), which ``training.datasets`` and
``training.evaluation`` read; or the same as one HDF5 file. Samples that end with a save are stored
as that very JPEG file, the others as PNG.

Everything is made in ``OUT.making`` and gets its name when it is whole. Sample ``i`` depends on
the photographs, the settings and ``i`` alone, so a call that was stopped goes on where it was.
"""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from model.errors import Cancelled, PalimpsestError
from training import pictures
from training.datasets.build import build
from training.datasets.errors import DiskFullError
from training.datasets.journal import write_error
from training.datasets.types import Options, Source
from training.pools import Pool
from training.synthesis import folder_pool
from training.synthesis.sampler import KINDS, Recipe, Sample, Sampler

COLUMNS = (
    "set", "image", "mask", "label", "manipulation", "source", "donor", "split", "group",
)  # fmt: skip
HDF5 = frozenset({".h5", ".hdf5"})
Progress = Callable[[int, int, str], None]
_KEPT = "What was made so far is kept; do the same again to go on."
#: every tenth sample is for validation and every tenth for testing, as with the photographs
_SPLITS = ("train",) * 8 + ("validation", "test")


class SynthesisError(PalimpsestError):
    """The data set cannot be made as asked."""

    code = "training.synthesise"


@dataclass(frozen=True)
class Request:
    """What to make: ``count`` samples of ``size`` pixels a side; ``kinds`` empty means all that
    can be made, with the recipe's shares; ``name`` is what the set is called."""

    count: int
    seed: int = 0
    size: int = 256
    kinds: tuple[str, ...] = ()
    name: str = "synthetic"

    def recipe(self) -> Recipe:
        """The recipe with the chosen kinds.

        Raises:
            SynthesisError: nothing or something impossible is asked for.
        """
        if self.count < 1:
            raise SynthesisError("The number of images must be at least 1.", "Give --count N.")
        if self.size < 64 or self.size > 1024 or self.size % 8:
            raise SynthesisError(
                f"{self.size} pixels is not a side that can be made.",
                "Choose a multiple of 8 from 64 to 1024.",
            )
        unknown = [k for k in self.kinds if k not in KINDS or k == "face-swap"]
        if unknown:
            able = ", ".join(k for k in KINDS if k != "face-swap")
            raise SynthesisError(
                f"{unknown[0]!r} cannot be made from photographs alone.", f"Choose among {able}."
            )
        kinds = {k: v for k, v in KINDS.items() if not self.kinds or k in self.kinds}
        return Recipe(size=self.size, kinds=kinds, twins=0)


@dataclass(frozen=True)
class Made:
    """What was made: number of each kind, names of photographs left out, how many samples were
    there from an earlier call."""

    path: Path
    kinds: dict[str, int]
    photographs: int
    left_out: list[str] = field(default_factory=list)
    taken_over: int = 0


def _quiet(done: int, total: int, text: str) -> None:
    """Progress that nobody watches."""


def synthesise(
    photographs: Path,
    out: Path,
    request: Request,
    progress: Progress = _quiet,
    cancelled: Callable[[], bool] = lambda: False,
) -> Made:
    """Make the data set ``out``: a new folder, or a file when it ends in .h5 or .hdf5.

    Raises:
        SynthesisError: ``out`` cannot be, or the request makes no sense. Nothing was touched.
        FolderPoolError: the photographs cannot be used.
        DataSetError, DiskFullError: something could not be written; what was made is kept.
        Cancelled: asked to stop; what was made is kept.
    """
    recipe = request.recipe()
    _check_place(photographs, out)
    work = out.with_name(out.name + ".making")
    try:
        work.mkdir(exist_ok=True)
        _same_request(work, photographs, request)
        # More photographs than samples would only be decoded in vain.
        pool, left_out = folder_pool.from_folder(
            photographs, work / "cuts", max(200, 2 * request.count), progress
        )
        made = _fill(work, pool, recipe, request, progress, cancelled)
        result = Made(
            out, made[0], len({p.group for p in pool.pictures}), left_out, taken_over=made[1]
        )
        shutil.rmtree(work / "cuts", ignore_errors=True)
        if out.suffix.lower() in HDF5:
            _pack(work, out, request, progress, cancelled)
        else:
            for name in ("request.json", "rows.csv"):
                (work / name).unlink()
            work.replace(out)
    except folder_pool.FolderPoolError:
        shutil.rmtree(work, ignore_errors=True)
        raise
    except OSError as error:
        raise write_error(error, out, _KEPT) from error
    return result


def _check_place(photographs: Path, out: Path) -> None:
    if out.exists() or out.is_symlink():
        raise SynthesisError(f"{out.name} is there already.", "Name a new folder or file.")
    if not out.parent.is_dir():
        raise SynthesisError(f"The folder {out.parent} does not exist.", "Create it first.")
    if photographs.is_dir() and out.absolute().is_relative_to(photographs.absolute()):
        raise SynthesisError(
            "The data set would lie among the photographs it is made from.",
            "Name a place outside that folder: nothing is ever written beside originals.",
        )


def _same_request(work: Path, photographs: Path, request: Request) -> None:
    """Refuse to go on with what an earlier call began differently."""
    asked = json.dumps({"photographs": str(photographs.absolute()), **asdict(request)})
    path = work / "request.json"
    if not path.exists():
        if any(work.iterdir()):
            raise SynthesisError(
                f"{work.name} holds something else.", "Name another place, or remove that folder."
            )
        path.write_text(asked, encoding="utf-8")
    elif path.read_text(encoding="utf-8") != asked:
        raise SynthesisError(
            f"{work.name} was begun with other settings.",
            "Repeat the earlier command to go on, or remove that folder to begin anew.",
        )


def _fill(
    work: Path,
    pool: Pool,
    recipe: Recipe,
    request: Request,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[dict[str, int], int]:
    """All samples into ``work``; how many of each kind, and how many were there before."""
    there = {p.split for p in pool.pictures}
    samplers = {s: Sampler(pool, s, recipe, seed=request.seed) for s in sorted(there)}
    for folder in ("images", "masks"):
        (work / folder).mkdir(exist_ok=True)
    table = work / "rows.csv"
    rows = _rows(table)
    before = len(rows)
    with table.open("a", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        for index in range(before, request.count):
            if cancelled():
                raise Cancelled("Stopped.", _KEPT)
            progress(index, request.count, "making")
            split = _SPLITS[index % len(_SPLITS)]
            split = split if split in there else "train"
            sample = samplers[split].sample(index)
            row = _store(work, index, sample, request, split)
            # The row comes after its files and reaches the disk whole: it is what counts.
            writer.writerow(row)
            file.flush()
            rows.append(row)
    temporary = work / "index.tmp"
    with temporary.open("w", newline="", encoding="utf-8") as file:
        full = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        full.writeheader()
        full.writerows(rows)
    temporary.replace(work / "index.csv")
    progress(request.count, request.count, "making")
    kinds: dict[str, int] = {}
    for row in rows:
        kinds[row["manipulation"]] = kinds.get(row["manipulation"], 0) + 1
    return kinds, before


def _rows(table: Path) -> list[dict[str, str]]:
    """The rows of samples that are whole; a last line cut off by a crash is dropped."""
    if not table.exists():
        return []
    text = table.read_text(encoding="utf-8")
    whole = text[: text.rfind("\n") + 1]
    if whole != text:
        temporary = table.with_suffix(".tmp")
        temporary.write_text(whole, encoding="utf-8")
        temporary.replace(table)
    return list(csv.DictReader(whole.splitlines(), COLUMNS))


def _store(work: Path, index: int, sample: Sample, request: Request, split: str) -> dict[str, str]:
    if sample.encoded is None:
        image, data = f"images/{index:06d}.png", pictures.png(sample.rgb, 6)
    else:
        image, data = f"images/{index:06d}.jpg", sample.encoded
    (work / image).write_bytes(data)
    mask = f"masks/{index:06d}.png" if sample.label else ""
    if mask:
        grey = sample.mask.astype(np.uint8) * np.uint8(255)
        (work / mask).write_bytes(pictures.png(grey, 9))
    return dict(
        zip(
            COLUMNS,
            (
                request.name, image, mask, str(sample.label), sample.kind, sample.source,
                sample.donor, split, sample.group,
            ),
            strict=True,
        )
    )  # fmt: skip


def _pack(
    work: Path, out: Path, request: Request, progress: Progress, cancelled: Callable[[], bool]
) -> None:
    """The folder as one HDF5 file, then without the folder."""
    source = Source(work, kind="index", name=request.name)
    # Likenesses come from shared photographs, which the groups of the index know already.
    options = Options(split_by="folder", allow_one_class=True, join_likenesses=False)
    try:
        build([source], out, options, progress=progress, cancelled=cancelled)
    except DiskFullError as error:
        raise DiskFullError(error.sentence, f"Make room. {_KEPT}") from error
    shutil.rmtree(work, ignore_errors=True)
