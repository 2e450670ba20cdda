"""The process's own errors: told in its folder, never lost."""

from __future__ import annotations

import dataclasses
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from forensics_gui.cli import main
from training.wizard import ImageSource, RunState, Training, WizardError, channel, store, trying
from training.wizard.work import main as work


@pytest.fixture(autouse=True)
def _no_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)


def test_a_folder_without_a_training(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train-worker", str(tmp_path)]) == 2
    assert "holds no training" in capsys.readouterr().err


def test_images_that_are_gone(make: Callable[..., Training], tmp_path: Path) -> None:
    training = make()
    gone = ImageSource(tmp_path / "gone", "masks")
    store.write(training.folder, dataclasses.replace(training.record, sources=(gone,)))
    assert work([str(training.folder)]) == 1
    poll = training.run().poll()
    # this very process was noted as the one at work
    status = channel.read_status(training.folder)
    assert status is not None
    assert status.state is RunState.FAILED
    assert status.error is not None
    assert "gone does not exist" in status.error["sentence"]
    assert poll.events[-1]["event"] == "failed"
    (training.folder.parent / "worker.json").unlink()
    assert training.run().state is RunState.FAILED
    assert training.run().poll().error == status.error


def test_an_error_of_the_program_itself(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    training = make()

    def broken(_: object) -> None:
        raise ZeroDivisionError("never seen before")

    monkeypatch.setattr("training.wizard.worker.Worker.run", broken)
    assert work([str(training.folder)]) == 1
    assert "never seen before" in capsys.readouterr().err  # in the log, for Copy details
    status = channel.read_status(training.folder)
    assert status is not None
    assert status.error is not None
    assert status.error["code"] == "unexpected"


def test_memory_that_runs_out_has_its_own_words(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch
) -> None:
    training = make()

    def too_large(_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("training.wizard.worker.Worker.run", too_large)
    assert work([str(training.folder)]) == 1
    status = channel.read_status(training.folder)
    assert status is not None
    assert status.error is not None
    assert "smaller samples" in status.error["hint"]


def test_two_processes_do_not_train_in_one_workspace(
    make: Callable[..., Training], capsys: pytest.CaptureFixture[str]
) -> None:
    from training.datasets import lock

    training = make()
    with (training.folder.parent / "worker.lock").open("a+b") as file, lock.only_one(file):
        assert work([str(training.folder)]) == 1
    assert "at work in this workspace" in capsys.readouterr().err
    assert channel.read_status(training.folder) is None


def test_stopping_before_anything_is_loaded(make: Callable[..., Training]) -> None:
    training = make()
    channel.command(training.folder, "cancel")
    assert work([str(training.folder)]) == 0
    status = channel.read_status(training.folder)
    assert status is not None
    assert status.state is RunState.CANCELLED


def test_a_trial_that_cannot_be_done_is_told(make: Callable[..., Training]) -> None:
    training = make()
    base = training.record.current
    assert base is not None
    base.write_bytes(b"no weights")
    assert work(["--trial", str(training.folder)]) == 1
    status = channel.read_status(training.folder / "trial")
    assert status is not None
    assert status.error is not None
    assert status.error["code"] == "model.checkpoint"
    # the training itself is as it was
    assert training.run().state is RunState.NOT_STARTED


def test_the_window_hears_why_a_trial_failed(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch
) -> None:
    import subprocess
    import sys

    training = make()

    def attached(folder: Path, *_: object) -> subprocess.Popen[bytes]:
        teller = channel.Teller(folder / "trial")
        told = {"code": "x", "sentence": "No such luck.", "hint": "Try again."}
        teller.status(channel.Status(RunState.FAILED, error=told))
        teller.close()
        return subprocess.Popen([sys.executable, "-c", "pass"])

    monkeypatch.setattr(trying.launch, "attached", attached)
    with pytest.raises(WizardError, match="No such luck") as caught:
        training.measure()
    assert caught.value.hint == "Try again."
