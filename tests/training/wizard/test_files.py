"""The files by which window and process talk, whatever happens to them."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from training.metrics import Interval
from training.storage import StorageError, no_room
from training.wizard import (
    DamagedError,
    ImageSource,
    Run,
    RunState,
    Stage,
    Training,
    Trainings,
    WizardError,
    alive,
    channel,
    launch,
    plain,
    store,
)
from training.wizard.run import WORKER, running_in, say_worker
from training.wizard.types import Advanced, Figure, Record


def test_a_record_is_what_it_was(tmp_path: Path) -> None:
    strange = tmp_path / "odd \udcff name"
    record = Record(
        "a", "Name", "2026-01-01T00:00:00+00:00", Stage.PLAN,
        (ImageSource(strange, "pairs", tmp_path / "o", invert=True, tolerance=3),),
        ("x.png",), tmp_path / "base.safetensors", "ab", advanced=Advanced(rate=1e-4),
    )  # fmt: skip
    store.write(tmp_path, record)
    assert store.read(tmp_path) == record
    # what lies in the folder is found again after the folder was moved
    moved = tmp_path.rename(tmp_path.with_name("moved"))
    assert store.read(moved).current == moved / "base.safetensors"
    assert store.read(moved).sources[0].path == moved / "odd \udcff name"


def test_undefined_numbers_survive(tmp_path: Path) -> None:
    nan = float("nan")
    row = Figure("a", "A", None, Interval(0.5, nan, nan, 3), None)
    plain.write(tmp_path / "f.json", row)
    found = plain.read(Figure, tmp_path / "f.json")
    assert found.new.value == 0.5
    assert found.new.low != found.new.low
    assert found.old is None


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b'{"schema_version": 1}', b'{"schema_version": 99}', b"\xff\xfe"],
)
def test_a_damaged_record_is_told_and_can_be_discarded(
    make: Callable[..., Training], damage: bytes
) -> None:
    training = make()
    (training.folder / store.RECORD).write_bytes(damage)
    trainings = Trainings(training.folder.parent, lambda: None)
    with pytest.raises(DamagedError):
        trainings.open(training.id)
    (listed,) = trainings.list()
    assert listed.problem
    trainings.discard(training.id)
    assert trainings.list() == ()


def test_every_key_of_a_record_must_be_of_its_kind(make: Callable[..., Training]) -> None:
    training = make()
    path = training.folder / store.RECORD
    whole = json.loads(path.read_bytes())
    for key in whole:
        path.write_text(json.dumps({**whole, key: {"never": ["this"]}}))
        with pytest.raises(DamagedError):
            Training(training.folder)


def test_the_list_is_the_newest_first(tmp_path: Path) -> None:
    trainings = Trainings(tmp_path / "t", lambda: None)
    assert trainings.list() == ()
    made = [trainings.create(name) for name in ("first", "second")]
    store.write(
        made[0].folder, dataclasses.replace(made[0].record, created="2020-01-01T00:00:00+00:00")
    )
    assert [one.name for one in trainings.list()] == ["second", "first"]
    assert {one.state for one in trainings.list()} == {RunState.NOT_STARTED}
    with pytest.raises(DamagedError):
        trainings.open("../elsewhere")


def test_the_model_in_use_is_kept_for_the_comparison(tmp_path: Path, current: Path) -> None:
    training = Trainings(tmp_path / "t", lambda: current).create()
    kept = training.record.current
    assert kept is not None
    assert kept.is_relative_to(training.folder)
    assert kept.read_bytes() == current.read_bytes()
    assert kept.with_suffix(".json").exists()


def test_no_room_for_a_new_training(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, current: Path
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("model.files.replace", full)
    with pytest.raises(StorageError, match="no room") as caught:
        Trainings(tmp_path / "t", lambda: current).create()
    assert no_room(caught.value)
    assert not no_room(ValueError())


def test_events_survive_a_cut_off_line(tmp_path: Path) -> None:
    teller = channel.Teller(tmp_path)
    teller.event({"event": "started", "step": 0})
    teller.close()
    with (tmp_path / channel.EVENTS).open("ab") as file:
        file.write(b'{"event": "curve", "st')  # killed here
    follower = channel.Follower(tmp_path)
    assert [e["event"] for e in follower.new()] == ["started"]
    teller = channel.Teller(tmp_path)
    teller.event({"event": "saved", "step": 3, "loss": float("nan")})
    teller.event({"event": "unheard of"})
    teller.event({"event": "phase", "phase": "train"})
    teller.close()
    assert [e["event"] for e in follower.new()] == ["saved", "phase"]
    assert follower.new() == []
    assert len(channel.Follower(tmp_path).new()) == 3


def test_the_status_is_written_in_place(tmp_path: Path) -> None:
    assert channel.read_status(tmp_path) is None
    teller = channel.Teller(tmp_path)
    teller.status(channel.Status(RunState.RUNNING, "train", "x" * 300, 0.5, 3.0, 4, 8))
    size = (tmp_path / channel.STATUS).stat().st_size
    teller.status(channel.Status(RunState.PAUSED))
    assert (tmp_path / channel.STATUS).stat().st_size == size
    assert channel.read_status(tmp_path) == channel.Status(RunState.PAUSED)
    teller.status(channel.Status(text="y" * 9000))  # too long to say
    found = channel.read_status(tmp_path)
    assert found is not None
    assert found.text == ""
    teller.close()
    (tmp_path / channel.STATUS).write_bytes(b'{"state": "run')
    assert channel.read_status(tmp_path) is None


def test_commands_reach_a_process_on_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert channel.read_command(tmp_path) == "run"
    channel.command(tmp_path, "pause")

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(channel.files, "replace", full)
    channel.command(tmp_path, "cancel")
    assert channel.read_command(tmp_path) == "cancel"
    with pytest.raises(ValueError, match="unknown"):
        channel.command(tmp_path, "explode")
    (tmp_path / channel.CONTROL).write_bytes(b"rubbish")
    assert channel.read_command(tmp_path) == "run"


def test_a_lock_of_before_the_reboot_is_stale(make: Callable[..., Training]) -> None:
    training = make()
    store.write(training.folder, dataclasses.replace(training.record, begun=True))
    channel.command(training.folder, "run")
    teller = channel.Teller(training.folder)
    teller.status(channel.Status(RunState.RUNNING, "train", step=7, steps=9))
    teller.close()
    root = training.folder.parent
    # this very process number lives, but it started at another time: not the one meant
    say_worker(root, training.id, os.getpid())
    assert running_in(root) == training.id
    assert training.run().state is RunState.RUNNING
    row = json.loads((root / WORKER).read_bytes())
    (root / WORKER).write_text(json.dumps({**row, "started": "another boot 12345"}))
    assert running_in(root) is None
    poll = Run(training.folder).poll()
    assert poll.state is RunState.INTERRUPTED
    assert poll.step == 7
    assert poll.error is not None
    assert poll.error["code"] == "training.wizard.gone"
    for rubbish in ("", "[]", '{"id": 3}'):
        (root / WORKER).write_text(rubbish)
        assert running_in(root) is None


def test_a_process_is_known_by_number_and_start() -> None:
    own = alive.started(os.getpid())
    assert own
    assert alive.alive(os.getpid(), own)
    assert not alive.alive(os.getpid(), own + "0")
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    since = alive.started(child.pid)
    assert alive.alive(child.pid, since)
    child.kill()
    # ended, though nobody has looked yet: a zombie is not alive
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert not alive.alive(child.pid, since)
    child.wait()
    assert alive.started(child.pid) == ""
    assert alive.started(0) == ""


def test_the_command_of_the_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = launch.worker_command(tmp_path)
    assert command[1:] == ["-P", "-m", "training.wizard.work", str(tmp_path)]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/palimpsest/palimpsest")
    assert launch.worker_command(tmp_path, "--trial") == [
        "/opt/palimpsest/palimpsest-cli", "train-worker", "--trial", str(tmp_path),
    ]  # fmt: skip


def test_too_little_room_is_told_before_anything_is_begun(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch
) -> None:
    training = make()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 9, 1 << 20))
    with pytest.raises(WizardError, match="too little room"):
        training.start()
    assert not training.record.begun
    assert training.run().state is RunState.NOT_STARTED


def test_a_process_that_cannot_start_is_told(
    make: Callable[..., Training], monkeypatch: pytest.MonkeyPatch
) -> None:
    training = make()

    def nothing(*_: object, **__: object) -> None:
        raise OSError(2, os.strerror(2))

    monkeypatch.setattr(subprocess, "Popen", nothing)
    with pytest.raises(WizardError, match="could not be started"):
        training.start()
