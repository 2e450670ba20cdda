"""The real trainer in its real process: what a person does to it, and what happens to it."""

from __future__ import annotations

import hashlib
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from model.card import ModelCard
from model.localizer import Localizer
from tests.training.wizard import drawn
from training import pictures
from training.wizard import (
    Advanced,
    BusyError,
    ImageSource,
    Poll,
    Run,
    RunState,
    Stage,
    Training,
    Trainings,
    WizardError,
    guess,
)
from training.wizard.run import worker_of

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="limits and kills of POSIX"),
    pytest.mark.timeout(420),
]


@pytest.fixture(autouse=True)
def _plain_and_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No timing of precisions, and no process that outlives a failed test."""
    monkeypatch.setenv("PALIMPSEST_THREADS", "1")
    monkeypatch.setenv("PALIMPSEST_PRECISION", "float32")
    yield
    for root in (tmp_path / "trainings",):
        found = worker_of(root)
        if found is not None:
            os.kill(found[1], signal.SIGKILL)
            Run(root / found[0]).wait(10)


def until(run: Run, wanted: Callable[[Poll], bool], seconds: float = 180) -> Poll:
    """Poll like a window until something is the case; the last look."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        poll = run.poll()
        if wanted(poll):
            return poll
        time.sleep(0.05)
    raise AssertionError(f"did not come: {poll}\n{run.log()}")


def saw(name: str) -> Callable[[Poll], bool]:
    return lambda poll: any(e["event"] == name for e in poll.events)


def state(*wanted: RunState) -> Callable[[Poll], bool]:
    return lambda poll: poll.state in wanted


def digests(folder: Path) -> dict[str, str]:
    return {
        str(p): hashlib.sha256(p.read_bytes()).hexdigest() + str(p.stat().st_mtime_ns)
        for p in sorted(folder.rglob("*"))
    }


def test_from_a_folder_to_a_result(tmp_path: Path, current: Path) -> None:
    """All pages, without anything going wrong."""
    photos = drawn.with_masks(tmp_path / "photos", 64)
    before = digests(photos)
    trainings = Trainings(tmp_path / "trainings", lambda: current)
    training = trainings.create("Discs")
    for source in guess(photos).sources:
        training.add_source(source)
    assert training.check().usable
    training.accept_check()
    wish = Advanced(size=64, batch=4, threads=1, steps=24, rate=5e-3, forgetting=False)
    told: list[str] = []
    trial = training.measure(wish, lambda *a: told.append(a[2]))
    assert trial.timings[0].seconds_per_step > 0
    assert trial.seconds_per_image > 0
    assert "Timing the comparison" in told
    choice = training.choices(wish)[-1]
    assert (choice.code, choice.steps, choice.problem) == ("custom", 24, "")
    training.choose(choice, wish)
    run = training.start()
    assert trainings.running() is not None
    with pytest.raises(BusyError):
        _second(trainings, photos)
    with pytest.raises(WizardError, match="at work"):
        trainings.discard(training.id)
    poll = until(run, lambda p: not p.state.alive)
    assert poll.state is RunState.FINISHED, run.log()
    assert poll.share == 1.0
    kinds = {e["event"] for e in training.run().poll().events}
    assert {
        "started",
        "curve",
        "validation",
        "map",
        "saved",
        "finished",
        "phase",
        "result",
    } <= kinds
    shown = [e for e in training.run().poll().events if e["event"] == "map"]
    assert pictures.read(Path(shown[-1]["file"])).shape == (128, 384, 3)

    assert Training(training.folder).stage is Stage.RESULT
    result = training.result()
    assert result is not None
    assert result.images == choice.held_out
    assert result.old_name == "Before 1"
    assert {f.code for f in result.figures} >= {"pixel_f1", "false_alarms", "image_auc"}
    for figure in result.figures:
        assert figure.old is not None
        assert figure.new.images > 0
    assert {e.label for e in result.examples} == {0, 1}
    for example in result.examples:
        shape = pictures.read(example.picture).shape
        for path in (example.old_map, example.new_map, example.mask):
            if path is not None:
                assert pictures.read(path).shape == shape
        assert (example.mask is None) == (example.label == 0)
    card = ModelCard.read(result.checkpoint.with_suffix(".json"))
    assert card.sha256 == result.sha256
    assert card.name == "Discs"
    assert "fine-tuned from Before" in " ".join(card.history)
    assert card.false_alarms is not None
    Localizer.from_checkpoint(result.checkpoint, "cpu").localise(drawn.scene(1))
    assert digests(photos) == before
    with pytest.raises(WizardError, match="finished"):
        training.start()
    trainings.discard(training.id)
    assert not training.folder.exists()
    assert digests(photos) == before


def _second(trainings: Trainings, photos: Path) -> None:
    other = trainings.create("Second")
    other.add_source(ImageSource(photos, "masks"))
    other.check()
    other.accept_check()
    other.measure()


def test_pause_kill_full_disk_and_on_to_the_end(make: Callable[..., Training]) -> None:
    training = make(steps=400)
    run = training.start()
    until(run, saw("saved"))
    run.pause()
    paused = until(run, state(RunState.PAUSED))
    time.sleep(0.5)
    assert run.poll().step == paused.step
    # another window sees the same, and everything that happened before
    assert any(e["event"] == "started" for e in Run(training.folder).poll().events)
    run.resume()
    until(run, lambda p: p.state is RunState.RUNNING and p.step > paused.step)
    pid = run.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    gone = until(run, state(RunState.INTERRUPTED))
    assert gone.remaining is None
    assert 0 < gone.step < 400
    assert gone.error is not None
    assert gone.error["code"] == "training.wizard.gone"

    run = training.start()
    # a limit on the size of files stands for a disk without room: weights do not fit any more
    pid = run.pid
    assert pid is not None
    hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)[1]
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (150_000, hard))
    waiting = until(run, state(RunState.WAITING))
    assert waiting.error is not None
    assert waiting.error["code"] == "training.storage"
    assert "no room" in waiting.error["sentence"]
    assert "by itself" in waiting.error["hint"]
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (hard, hard))
    until(run, saw("saved"))
    run.evaluate_now()
    until(run, lambda p: not p.state.alive)
    assert run.state is RunState.FINISHED, run.log()
    events = training.run().poll().events
    starts = [e["step"] for e in events if e["event"] == "started"]
    assert starts[0] == 0
    assert starts[1] > 0  # gone on with, not begun anew
    assert events[-1]["event"] == "result"
    (done,) = [e for e in events if e["event"] == "finished"]
    assert done["reason"] == "asked"
    assert starts[1] < done["step"] < 400
    assert training.result() is not None


def test_cancel_and_stop(make: Callable[..., Training]) -> None:
    training = make(steps=5000)
    run = training.start()
    until(run, lambda p: p.step > 0)
    run.stop()
    until(run, state(RunState.INTERRUPTED))
    assert (training.folder / "run/resume.pt").exists()
    with pytest.raises(WizardError, match="begun"):
        training.leave_out(["p001.png"])
    run = training.start()
    run.cancel()  # before it has loaded anything
    ended = until(run, lambda p: not p.state.alive)
    assert ended.state is RunState.CANCELLED
    assert training.result() is None
    training.back_to_plan()
    assert training.stage is Stage.PLAN
    assert training.run().state is RunState.NOT_STARTED
    assert not (training.folder / "run").exists()
    training.leave_out(["p001.png"])
