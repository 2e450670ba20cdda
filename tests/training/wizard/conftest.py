"""A checked training that is only to be planned and started, copied for each test."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.training.wizard import drawn
from training.wizard import (
    Advanced,
    Choice,
    ImageSource,
    Stage,
    Timing,
    Training,
    Trainings,
    Trial,
    store,
)

#: of the drawn images and the small network; nothing was timed for it
TRIAL = Trial(
    device="cpu", device_name="drawn", threads=1, precision="32-true",
    timings=(Timing("upernet", 64, 4, 0.05, 0.2, 16),), seconds_per_image=0.05,
    seconds_fixed=5.0, current="",
)  # fmt: skip


def chosen(steps: int) -> Choice:
    return Choice(
        "custom", "A short one", "", steps, 4, 64, "upernet", "fine-tune", 60.0, 5.0, True, "", 16
    )


@pytest.fixture(scope="session")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return drawn.with_masks(tmp_path_factory.mktemp("mine") / "photos")


@pytest.fixture(scope="session")
def current(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return drawn.current_model(tmp_path_factory.mktemp("current"))


@pytest.fixture(scope="session")
def accepted(images: Path, current: Path, tmp_path_factory: pytest.TempPathFactory) -> Training:
    """Checked, accepted and timed."""
    trainings = Trainings(tmp_path_factory.mktemp("template"), lambda: current)
    training = trainings.create("Mine")
    training.add_source(ImageSource(images, "masks"))
    assert training.check().usable
    training.accept_check()
    record = dataclasses.replace(training.record, trial=TRIAL)
    training.record = store.write(training.folder, record)
    return training


@pytest.fixture
def make(accepted: Training, tmp_path: Path) -> Callable[..., Training]:
    """A copy of the accepted training in a workspace of the test's own, with a plan."""

    def copy(steps: int = 12, name: str = "one", advanced: Advanced | None = None) -> Training:
        folder = tmp_path / "trainings" / name
        shutil.copytree(accepted.folder, folder)
        record = dataclasses.replace(
            store.read(folder), id=name, chosen=chosen(steps), stage=Stage.TRAIN,
            advanced=advanced or Advanced(threads=1, forgetting=False),
        )  # fmt: skip
        store.write(folder, record)
        return Training(folder)

    return copy
