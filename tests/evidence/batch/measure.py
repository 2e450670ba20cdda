"""Prints how memory and the window behave while thousands of images are analysed.

    python -m tests.evidence.batch.measure [--images N] [--only scan|window|opening]

Measured, each in a process of its own: the scan of the command line, the window with an open
case and a batch over all images, and the window while it opens a case of so many results.
Reading, isolated decoding, checks, maps, results and case are the real ones; the network is a
stand-in that answers at once, because with a real one thousands of images take hours on a
processor. Memory is the private memory of the process itself, without that of the decoder's
child. The window keeps the last pictures and maps within a budget, a gigabyte in the program;
here it is 32 MB, so that it is full from the first eighth on and growth would show.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from forensics_gui import folders
from forensics_gui.evidence import Decoder, analyse
from forensics_gui.main_window import MainWindow
from tests.shell.heartbeat import Heartbeat

_SAMPLES = 8
_MODEL = "0" * 64
_WINDOW_MEMORY = 32_000_000
_WINDOW_DISK = 1_000_000_000


def pictures(folder: Path, count: int, side: int = 96) -> list[Path]:
    """So many small JPEGs, each with other bytes."""
    folder.mkdir(parents=True)
    generator = np.random.default_rng(4000)
    base = generator.integers(0, 256, (side, side, 3), dtype=np.uint8)
    paths = []
    for number in range(count):
        base[:8, :8] = generator.integers(0, 256, (8, 8, 3), dtype=np.uint8)
        if number % 2:
            base[..., 2] //= 2
        encoded, data = cv2.imencode(".jpg", base)
        assert encoded
        path = folder / f"picture {number:05d}.jpg"
        path.write_bytes(data.tobytes())
        paths.append(path)
    return paths


def private_bytes() -> int:
    """Private memory of this process (Linux: ``smaps_rollup``)."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    kinds = {line.split(":")[0]: line.split()[1] for line in lines[1:]}
    return (int(kinds["Private_Clean"]) + int(kinds["Private_Dirty"])) * 1024


class Memory:
    """Samples at equal steps of the way."""

    def __init__(self, total: int) -> None:
        self._every = max(1, total // _SAMPLES)
        self.samples: list[tuple[int, int]] = []

    def step(self, done: int) -> None:
        """``done`` images are finished."""
        if done % self._every == 0:
            self.samples.append((done, private_bytes()))

    def say(self) -> None:
        """The samples, and the growth over the last half of the way."""
        print("  images  private memory")
        for done, size in self.samples:
            print(f"  {done:6,}  {size / 1e6:8.1f} MB")
        half = self.samples[len(self.samples) // 2 - 1 :]
        images = half[-1][0] - half[0][0]
        grown = half[-1][1] - half[0][1]
        print(
            f"  from image {half[0][0]:,} to {half[-1][0]:,}: {grown / 1e6:+.1f} MB "
            f"({grown / max(images, 1) / 1e3:+.2f} kB an image)"
        )


def measure_scan(images: list[Path], folder: Path) -> None:
    """The engine of ``palimpsest-cli scan``."""
    from forensics_gui.evidence.batch import ScanStore, planned, run_here
    from forensics_gui.report.files import write_map
    from tests.shell.standins import StandIn

    localizer = StandIn()
    memory = Memory(len(images))
    begun = time.perf_counter()
    finished = 0

    def keep(path: Path, values: np.ndarray) -> str:
        target = folder / "maps" / f"{path.stem}.npy"
        target.parent.mkdir(exist_ok=True)
        write_map(target, values)
        return f"maps/{target.name}"

    def tell(path: Path, analysis: object) -> None:
        nonlocal finished
        finished += 1
        memory.step(finished)

    with ScanStore(folder) as store, Decoder() as decoder:
        plan = planned(images, store, _MODEL)
        run_here(
            plan.todo,
            store,
            _MODEL,
            lambda path: analyse(path, localizer, decoder=decoder),  # type: ignore[arg-type]
            keep_map=keep,
            tell=tell,
        )
        counts = store.count()
        seconds = time.perf_counter() - begun
        again = time.perf_counter()
        assert planned(images, store, _MODEL).todo == ()
        again = time.perf_counter() - again
    print(f"scan: {sum(counts.values()):,} images in {seconds:.0f} s; {counts}")
    print(f"  a second run finds nothing to do after {again:.2f} s")
    memory.say()


def made_window() -> tuple[QApplication, MainWindow]:
    """A window with a network that answers at once."""
    from forensics_gui.analysis import Engine, ResultStore
    from forensics_gui.notifications import Notifications
    from forensics_gui.settings import Settings
    from forensics_gui.theme import apply_theme
    from tests.shell.standins import StandIn

    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app, "light")
    settings = Settings()
    settings.set("analyse_shown", False)
    localizer = StandIn()
    window = MainWindow(
        settings,
        Notifications(),
        engine=Engine(localizer_factory=lambda _device: localizer),
        store=ResultStore(memory=_WINDOW_MEMORY, disk=_WINDOW_DISK),
    )
    window.closing.ended.connect(app.quit)
    window.show()
    return app, window


def say_held(beat: Heartbeat) -> None:
    """How long the window's thread was kept from handling events."""
    print(f"  longest the window was held: {beat.longest * 1000:.0f} ms")
    over = [gap for gap in beat.gaps if gap.held > 0.05]
    print(f"  held for more than 50 ms: {len(over)} times in {len(beat.gaps):,} beats")
    print(f"  the machine was slowed down {beat.slowness:.1f} times by other work")


def measure_opening(images: list[Path], folder: Path) -> None:
    """The window while it opens a case with a result of every image."""
    from forensics_gui.evidence.case import Case
    from tests.evidence.case.conftest import analysis_of

    del folder
    with Case.create(folders.cases(), "Measured") as case:
        for path in images:
            case.record(path, analysis_of(path))
        place, entries = case.folder, case.log_head().count
    begun = time.perf_counter()
    Case.open(place).close()
    print(
        f"opening: checked a case of {entries:,} log entries in {time.perf_counter() - begun:.2f} s"
    )
    app, window = made_window()
    beat = Heartbeat(watch=True)
    seconds, asked = 0.0, False

    def look() -> None:
        nonlocal begun, seconds, asked
        listed = len(window.browser.paths()) == len(images)
        if listed and not asked:
            asked = True
            beat.start()
            begun = time.perf_counter()
            window.cases.open_folder(place)
        elif len(window.store.paths()) == len(images) and not seconds:
            seconds = time.perf_counter() - begun
            beat.stop()
            window.close()

    timer = QTimer()
    timer.setInterval(20)
    timer.timeout.connect(look)
    timer.start()
    window.start([images[0].parent])
    app.exec()
    print(f"  every result was there after {seconds:.1f} s")
    say_held(beat)
    say_where(beat)


def say_where(beat: Heartbeat) -> None:
    """Where the window's thread stood in the two longest gaps."""
    for gap in beat.gaps[:2]:
        print(f"  {gap.held * 1000:.0f} ms, computing {gap.computed * 1000:.0f} ms\n{gap.stack}")


def measure_window(images: list[Path], folder: Path) -> None:
    """The window, with a case open."""
    del folder
    app, window = made_window()
    beat = Heartbeat(watch=True)
    memory = Memory(len(images))

    class Visit(QObject):
        """Opens the folder, makes a case, analyses everything, waits, closes."""

        def __init__(self) -> None:
            super().__init__()
            self.stage = 0
            self.begun = 0.0
            self.seconds = 0.0
            self.seen = 0
            self.results = 0
            self.waiting = -1
            self.timer = QTimer(self)
            self.timer.setInterval(50)
            self.timer.timeout.connect(self.look)
            self.timer.start()
            window.controller.resultsChanged.connect(self.count)

        @Slot()
        def count(self) -> None:
            if self.stage == 2:
                self.seen += 1
                memory.step(self.seen)

        @Slot()
        def look(self) -> None:
            case = window.cases.desk.case
            if self.stage == 0 and len(window.browser.paths()) == len(images):
                self.stage = 1
                window.cases.desk.create("Measured")
            elif self.stage == 1 and case is not None:
                self.stage = 2
                self.begun = time.perf_counter()
                beat.start()
                window.analyse_all()
            elif self.stage == 2 and not window.controller.analysing and case is not None:
                self.seconds = time.perf_counter() - self.begun
                beat.stop()
                self.stage = 3
                self.results = len(case.results())
                self.waiting = len(case.waiting())
                self.timer.stop()
                window.close()

    visit = Visit()
    window.start([images[0].parent])
    app.exec()
    rate = len(images) / visit.seconds
    print(
        f"window: {visit.results:,} results kept in the case in {visit.seconds:.0f} s "
        f"({rate:.0f} images a second); {visit.waiting} still wait"
    )
    say_held(beat)
    say_where(beat)
    memory.say()


_MEASURES = {"scan": measure_scan, "window": measure_window, "opening": measure_opening}


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure a batch over thousands of images.")
    parser.add_argument("--images", type=int, default=4000)
    parser.add_argument("--only", choices=tuple(_MEASURES))
    arguments = parser.parse_args()
    if arguments.only is None:
        count = ["--images", str(arguments.images)]
        for only in _MEASURES:
            command = [sys.executable, "-m", "tests.evidence.batch.measure", "--only", only]
            subprocess.run([*command, *count], check=True)
        return 0
    with tempfile.TemporaryDirectory() as root, folders.kept_in(Path(root) / "home"):
        images = pictures(Path(root) / "archive", arguments.images)
        _MEASURES[arguments.only](images, Path(root) / "out")
    return 0


if __name__ == "__main__":
    sys.exit(main())
