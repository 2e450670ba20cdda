"""The short timed trial: a few real steps on the real images, and a few evaluations."""

from __future__ import annotations

import itertools
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from model.errors import Cancelled
from training.wizard import channel, launch, plain
from training.wizard.errors import DamagedError, WizardError
from training.wizard.store import Places
from training.wizard.types import Advanced, Record, Timing, Trial

if TYPE_CHECKING:
    from model.networks.base import LocalisationNetwork
    from training.datasets.reader import FileDataSet
    from training.wizard.check import Progress

#: sides of samples that are tried on the processor and on a graphics card
SIZES = {"cpu": (192, 128, 256), "cuda": (256, 384)}
#: with more seconds a step, larger samples are not tried any more
_SLOW = 3.0
_BATCH = {"cpu": 8, "cuda": 16}
#: with fewer samples in a step than this, a memory that is too small is said to be so
_LEAST_BATCH = 4
#: longest time for the steps of one size, and most steps
_SECONDS, _STEPS = 6.0, 3
#: samples a second that 20 minutes need, to learn anything from them
_ENOUGH = 1.5
_LOADING = 10.0  # seconds until a process has loaded everything
_POLL = 0.1
#: of the regression set, for two models
REGRESSION_PIXELS = 2 * 40 * 262_000


def in_process(
    folder: Path, advanced: Advanced, progress: Progress, cancelled: Callable[[], bool]
) -> Trial:
    """Carry the trial out in a process of its own, so that the window's memory stays its own
    and it can be ended at any moment.

    Raises:
        WizardError: the process could not be started, or it failed.
        Cancelled: asked to stop.
    """
    places = Places(folder)
    shutil.rmtree(places.trying, ignore_errors=True)
    try:
        places.trying.mkdir(exist_ok=True)
        plain.write(places.trial_wish, advanced, folder)
        process = launch.attached(folder, places.log, "--trial")
    except OSError as error:
        raise WizardError(
            f"The trial could not be started: {error.strerror or error}.", "Make room on the disk."
        ) from error
    told = None
    try:
        while process.poll() is None:
            if cancelled():
                raise Cancelled("Stopped.")
            status = channel.read_status(places.trying)
            if status is not None and told != (status.share, status.text):
                told = (status.share, status.text)
                progress(round(status.share * 100), 100, status.text)
            time.sleep(_POLL)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
    status = channel.read_status(places.trying)
    if not places.trial.exists():
        said = status.error if status is not None and status.error else None
        raise WizardError(
            said["sentence"] if said else "The trial ended without a result.",
            said["hint"] if said else "It may have run out of memory. See the details.",
        )
    return plain.read(Trial, places.trial, folder)


def wish_of(folder: Path) -> Advanced:
    """What the window asked the trial's process for."""
    try:
        return plain.read(Advanced, Places(folder).trial_wish, folder)
    except DamagedError:
        return Advanced()


def devices() -> tuple[tuple[str, str], ...]:
    """Code and words of the devices that can be trained on."""
    import torch

    from model.engine import device_name, pick_device

    found = [("cpu", device_name(torch.device("cpu")))]
    device, _ = pick_device("auto")
    if device.type == "cuda":
        found.insert(0, ("cuda", device_name(device)))
    return tuple(found)


def carry_out(
    record: Record,
    data: FileDataSet,
    advanced: Advanced,
    progress: Progress,
    *,
    sizes: tuple[int, ...] = (),
) -> Trial:
    """Time the steps and the evaluation on an opened, divided data set.

    Args:
        sizes: instead of those that are offered on the device.

    Raises:
        PalimpsestError: the data set lacks a class, or the checkpoint cannot be read.
    """
    from model.engine import device_name, pick_device
    from training.plan import resolve_precision
    from training.wizard.learning import network_for

    device, _ = pick_device(advanced.device)
    threads = advanced.threads or (1 if device.type == "cuda" else usual_threads())
    # the size of the wish first, so that it is the recommended one
    offered = sizes or SIZES[device.type]
    if advanced.size:
        offered = (advanced.size,)
    timings: list[Timing] = []
    for number, size in enumerate(offered):
        progress(number, len(offered) + 1, f"Timing steps of {size} pixels")
        if timings and size > timings[0].size and timings[0].seconds_per_step > _SLOW:
            continue
        timings.append(_time_fitting(record, data, size, device.type, threads, advanced))
    progress(len(offered), len(offered) + 1, "Timing the comparison")
    seconds, per_pixel = _time_images(network_for(record, advanced), data, device.type)
    fixed = _LOADING + 12 * seconds
    if advanced.forgetting:
        fixed += REGRESSION_PIXELS * per_pixel
    return Trial(
        device=device.type,
        device_name=device_name(device),
        threads=threads,
        precision=resolve_precision("auto", device.type),
        timings=tuple(_ordered(timings)),
        seconds_per_image=seconds,
        seconds_fixed=fixed,
        current=record.current_sha256,
    )


def usual_threads() -> int:
    """Threads for the network: the processor's cores this process may use, at most eight."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, min(8, len(os.sched_getaffinity(0))))
    return max(1, min(8, os.cpu_count() or 1))


def _ordered(timings: list[Timing]) -> list[Timing]:
    """The recommended one first: the largest samples that still are enough in 20 minutes."""
    good = [t for t in timings if not t.problem and t.batch / t.seconds_per_step >= _ENOUGH]
    fast = sorted((t for t in timings if not t.problem), key=lambda t: t.seconds_per_step)
    first = max(good, key=lambda t: min(t.size, 192), default=fast[0] if fast else None)
    return sorted(timings, key=lambda t: t is not first)


def _time_fitting(
    record: Record, data: FileDataSet, size: int, device: str, threads: int, advanced: Advanced
) -> Timing:
    """With as large a batch as the memory holds, where the person did not ask for one."""
    import torch

    from training.wizard.learning import network_for

    batch = advanced.batch or _BATCH[device]
    while True:
        # anew each time: what ran out of memory has half a step in it
        timing = _time(network_for(record, advanced), data, size, batch, device, threads, advanced)
        if not timing.problem or advanced.batch or batch <= _LEAST_BATCH:
            return timing
        batch //= 2
        if device == "cuda":
            torch.cuda.empty_cache()


def _time(
    network: LocalisationNetwork,
    data: FileDataSet,
    size: int,
    batch: int,
    device: str,
    threads: int,
    advanced: Advanced,
) -> Timing:
    import torch

    from model.engine import is_out_of_memory
    from training.datasets import training_sources
    from training.evaluation.memory import PeakMemory
    from training.loader import batches
    from training.plan import Plan
    from training.trainer import Trainer
    from training.wizard.planning import FREEZE, validation_samples

    samples = validation_samples(len(data.only(split="validation")))
    tune = advanced.start == "fine-tune"
    plan = Plan(
        steps=1000, batch=batch, workers=0, threads=threads, validation_samples=min(8, samples),
        maps=0, freeze=FREEZE[device] if tune else "", device=device,
    )  # fmt: skip
    sources = training_sources(data, size, advanced.seed)
    problem, per_step, per_sample = "", 0.0, 0.0
    with tempfile.TemporaryDirectory(prefix="palimpsest-") as folder:
        try:
            trainer = Trainer(network, *sources, Path(folder), plan)
            times = []
            began = time.perf_counter()
            for picture, mask in batches(sources[0], 0, _STEPS + 1, batch, 0):
                trainer.one(picture, mask)
                if device == "cuda":
                    torch.cuda.synchronize()
                times.append(time.perf_counter())
                if len(times) > 1 and times[-1] - began > _SECONDS:
                    break
            # the first one warms up; one that another program held up does not count
            per_step = statistics.median(b - a for a, b in itertools.pairwise(times))
            began = time.perf_counter()
            trainer.validate()
            per_sample = (time.perf_counter() - began) / min(8, samples)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            problem = f"There is not enough memory for samples of {size} pixels."
    return Timing(
        network=network.name,
        size=size,
        batch=batch,
        seconds_per_step=per_step,
        seconds_per_validation=per_sample * samples,
        validation_samples=samples,
        memory=PeakMemory(device).peak(),
        problem=problem,
    )


def _time_images(
    network: LocalisationNetwork, data: FileDataSet, device: str
) -> tuple[float, float]:
    """Seconds of the mean held-out image and of a pixel: two of them are measured, the rest
    follows by pixels."""
    from model.localizer import Localizer
    from training.finish import first_card

    test = data.only(split="test")
    plan = {"network": network.name, "arguments": {}, "batch": 1}
    localizer = Localizer(network, first_card(data.only(split="train"), plan, 0, "", ""), device)
    pixels = [item.width * item.height for item in test.items]
    order = sorted(range(len(pixels)), key=lambda i: abs(pixels[i] - sum(pixels) / len(pixels)))
    spent, seen = 0.0, 0
    for index in order[:3]:
        rgb = test[index].rgb
        began = time.perf_counter()
        localizer.localise(rgb)
        if index == order[0]:  # the first one warms up
            continue
        spent += time.perf_counter() - began
        seen += pixels[index]
        if spent > _SECONDS:
            break
    per_pixel = spent / max(seen, 1)
    return per_pixel * sum(pixels) / max(len(pixels), 1), per_pixel


def write(folder: Path, trial: Trial) -> None:
    """Leave the trial for the window; raises OSError."""
    plain.write(Places(folder).trial, trial, folder)
