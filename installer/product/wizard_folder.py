"""A training as the wizard leaves it when somebody presses *Start*: what the trainer's process of
a built product is tried with. Run with an interpreter that has what the program has."""

from __future__ import annotations

import dataclasses
from pathlib import Path

STEPS = 3
_SIDE, _BATCH = 64, 2


def prepare(workspace: Path, images: Path, root: Path = Path("/")) -> Path:
    """Make it; its folder.

    Args:
        workspace: folder of trainings.
        images: holds ``edited`` (with masks) and ``authentic``.
        root: what is ``/`` for the product; the paths that are kept begin there.
    """
    from training.wizard import (
        Advanced,
        Choice,
        ImageSource,
        Stage,
        Timing,
        Trainings,
        Trial,
        store,
    )

    training = Trainings(workspace).create("Probe 漢字")
    training.add_source(ImageSource(images / "edited", "masks"))
    training.add_source(ImageSource(images / "authentic", "authentic"))
    check = training.check()
    if not check.usable:
        raise ValueError(f"the drawn images are not good enough to train on: {check}")
    training.accept_check()
    # nothing is timed: what this machine could do is not the question
    trial = Trial(
        device="cpu",
        device_name="",
        threads=1,
        precision="32-true",
        timings=(Timing("small", _SIDE, _BATCH, 0.1, 0.3, 16),),
        seconds_per_image=0.1,
        seconds_fixed=5.0,
    )
    choice = Choice(
        "custom", "Three steps", "", STEPS, _BATCH, _SIDE, "small", "fine-tune", 60.0, 1.0, True
    )
    record = dataclasses.replace(
        training.record,
        trial=trial,
        chosen=choice,
        stage=Stage.TRAIN,
        advanced=Advanced(threads=1, forgetting=False),
    )
    store.write(training.folder, record)
    if root != Path("/"):
        kept = training.folder / store.RECORD
        kept.write_text(kept.read_text(encoding="utf-8").replace(str(root), ""), encoding="utf-8")
    return training.folder


def state(folder: Path) -> str:
    """How far its process came."""
    from training.wizard import channel

    status = channel.read_status(folder)
    return "never started" if status is None else f"{status.state.value}, step {status.step}"
