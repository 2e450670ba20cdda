"""``python -m training.datasets.measure``: how data sets scale, and what reading one costs.

Draws small photographs (half of them with a mask), builds data sets of growing size, opens
them, and reads images in random order from the file and from the loose files. Random access is
measured with everything in the page cache, and after the cache was told to let go of the files
(POSIX_FADV_DONTNEED; only where the system has it). Takes about a minute and a half for 10,000
images on two cores.
"""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import h5py
import numpy as np

from training import pictures
from training.datasets.build import build
from training.datasets.opening import open_dataset
from training.datasets.reader import FileDataSet
from training.datasets.types import Source

_HEIGHT, _WIDTH = 192, 256
_REPEATS = 3


def draw(folder: Path, count: int, seed: int = 0) -> None:
    """``count`` JPEG files, every other one with a mask."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    grain = rng.normal(0, 5, (_HEIGHT, _WIDTH, 3)).astype(np.int16)
    for index in range(count):
        coarse = rng.integers(0, 255, (7, 9, 3), dtype=np.uint8)
        smooth = cv2.resize(coarse, (_WIDTH, _HEIGHT), interpolation=cv2.INTER_CUBIC)
        rgb = np.clip(smooth + np.roll(grain, int(rng.integers(_WIDTH)), axis=1), 0, 255)
        (folder / f"{index:06d}.jpg").write_bytes(pictures.jpeg(rgb.astype(np.uint8), 90))
        if index % 2:
            mask = np.zeros((_HEIGHT, _WIDTH), np.uint8)
            y, x = int(rng.integers(_HEIGHT - 60)), int(rng.integers(_WIDTH - 80))
            cv2.ellipse(mask, (x + 40, y + 30), (35, 25), 0, 0, 360, 255, -1)
            (folder / f"{index:06d}_mask.png").write_bytes(pictures.png(mask))


def forget(*paths: Path) -> bool:
    """Tell the page cache to let go of files; False where the system has no such thing."""
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in paths:
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)
    return True


def per_item(read: Callable[[int], object], order: Sequence[int]) -> float:
    """Microseconds an item."""
    started = time.perf_counter()
    for index in order:
        read(index)
    return (time.perf_counter() - started) / len(order) * 1e6


def best(read: Callable[[int], object], order: Sequence[int]) -> float:
    """The fastest of a few runs: what the way of reading costs, not what else was running."""
    return min(per_item(read, order) for _ in range(_REPEATS))


def scaling(folder: Path, sizes: Sequence[int]) -> None:
    """Build and open data sets of growing size."""
    print("| images | file, MB | build, s | build, CPU ms an image | open, ms | list items, ms |")
    print("|---|---|---|---|---|---|")
    for size in sizes:
        images, out = folder / f"images-{size}", folder / f"{size}.h5"
        draw(images, size)
        busy = time.process_time()
        report = build([Source(images)], out)
        busy = time.process_time() - busy
        started = time.perf_counter()
        data = open_dataset(out)
        opened = time.perf_counter()
        listed = len(data.items)
        done = time.perf_counter()
        assert listed == report.written
        print(
            f"| {size:,} | {report.bytes / 1e6:.0f} | {report.seconds:.1f} "
            f"| {busy / size * 1000:.2f} | {(opened - started) * 1000:.1f} "
            f"| {(done - opened) * 1000:.1f} |"
        )


def access(folder: Path, size: int) -> None:
    """Random access, from the file and from the loose files."""
    images, out = folder / f"images-{size}", folder / f"{size}.h5"
    data, loose = FileDataSet(out), open_dataset(images)
    stems = [images / item.name for item in data.items]
    masks = [p.with_name(f"{p.stem}_mask.png") if i.label else None
             for p, i in zip(stems, data.items, strict=True)]  # fmt: skip
    order = [int(i) for i in np.random.default_rng(1).permutation(len(data))][:2000]

    def files(index: int) -> tuple[bytes, bytes | None]:
        with stems[index].open("rb") as image:
            read = image.read()
        mask = masks[index]
        if mask is None:
            return read, None
        with mask.open("rb") as file:
            return read, file.read()

    print("\n| random access, us an item | loose files | data set | times as fast |")
    print("|---|---|---|---|")

    def row(what: str, slow: float, fast: float) -> None:
        print(f"| {what} | {slow:.0f} | {fast:.0f} | {slow / fast:.2f} |")

    row("bytes, in the page cache", best(files, order), best(data.encoded, order))
    row("decoded, in the page cache", per_item(loose.__getitem__, order[:1000]),
        per_item(data.__getitem__, order[:1000]))  # fmt: skip
    everything = [p for p in (*stems, *masks) if p is not None]
    if forget(*everything):
        slow = per_item(files, order)
        forget(out)
        data.close()
        row("bytes, not in the page cache", slow, per_item(data.encoded, order))
    data.close()


def layouts(folder: Path, size: int) -> None:
    """The ways in which HDF5 could hold the images, read in random order from the cache."""
    data = FileDataSet(folder / f"{size}.h5")
    images = [np.frombuffer(data.encoded(i).image, np.uint8) for i in range(len(data))]
    ends = np.cumsum([len(i) for i in images])
    starts = ends - [len(i) for i in images]
    order = [int(i) for i in np.random.default_rng(2).permutation(len(images))]
    path = folder / "layouts.h5"
    with h5py.File(path, "w") as file:
        rows = file.create_dataset("rows", (len(images),), h5py.vlen_dtype(np.uint8))
        for index, image in enumerate(images):
            rows[index] = image
        file["block"] = np.concatenate(images)
        file.create_dataset("chunks", data=file["block"][()], chunks=(min(1 << 20, int(ends[-1])),))
    print("\n| layout, us an image from the page cache | |")
    print("|---|---|")
    with h5py.File(path) as file:
        rows, block, chunks = file["rows"], file["block"], file["chunks"]
        ways: dict[str, Callable[[int], object]] = {
            "rows of variable length": lambda i: rows[i],
            "one block in chunks of 1 MiB, h5py": lambda i: chunks[starts[i] : ends[i]],
            "one contiguous block, h5py": lambda i: block[starts[i] : ends[i]],
            "one contiguous block, read at its place (used)": data.encoded,
        }
        for name, way in ways.items():
            print(f"| {name} | {best(way, order):.0f} |")
    data.close()


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 3000, 10_000])
    parser.add_argument("--folder", type=Path, help="where to work; a temporary folder if absent")
    arguments = parser.parse_args(argv)
    sizes = sorted(arguments.sizes)
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
          f"{_WIDTH}x{_HEIGHT} JPEG, half with a mask\n")  # fmt: skip
    with tempfile.TemporaryDirectory(dir=arguments.folder, prefix="palimpsest-") as temporary:
        scaling(Path(temporary), sizes)
        access(Path(temporary), sizes[-1])
        layouts(Path(temporary), sizes[0])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
