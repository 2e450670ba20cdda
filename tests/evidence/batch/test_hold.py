"""A scan that is paused from outside."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from forensics_gui.evidence.batch import Pace, ScanFolderError, ScanStore
from forensics_gui.evidence.batch import hold as holding
from forensics_gui.evidence.batch.hold import Hold, pause


def test_a_running_scan_waits_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(holding, "_LOOK_SECONDS", 0.005)
    told: list[bool] = []
    with ScanStore(tmp_path / "out") as store:
        hold = Hold(store.folder, told.append)
        hold.wait()
        pause(store.folder, True)
        passed = threading.Event()
        waiting = threading.Thread(target=lambda: (hold.wait(), passed.set()))
        waiting.start()
        assert not passed.wait(0.1)
        pause(store.folder, False)
        assert passed.wait(5)
        waiting.join()
    assert told == [True, False]


def test_stopping_ends_the_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(holding, "_LOOK_SECONDS", 0.005)
    with ScanStore(tmp_path / "out") as store:
        hold = Hold(store.folder)
        pause(store.folder, True)
        hold.wait(lambda: True)
        assert hold.held()


def test_a_new_start_goes_on(tmp_path: Path):
    with ScanStore(tmp_path / "out") as store:
        pause(store.folder, True)
        assert not Hold(store.folder).held()


def test_nothing_to_pause_is_told(tmp_path: Path):
    with pytest.raises(ScanFolderError, match="No scan runs in out"):
        pause(tmp_path / "out", True)
    with ScanStore(tmp_path / "out"):
        pass
    with pytest.raises(ScanFolderError, match="No scan runs in out"):
        pause(tmp_path / "out", True)


def test_a_pause_does_not_make_the_rest_look_longer():
    times = iter((0.0, 1.0, 2.0, 1000.0, 1001.0))
    pace = Pace(10, clock=lambda: next(times))
    pace.step()
    pace.step()
    pace.again()
    pace.step()
    assert pace.remaining() == pytest.approx(7.0)
