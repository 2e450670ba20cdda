"""The first start: what is told, and how long it takes until the window is there."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from forensics_gui import app, cli, first_start, settings, start_time
from forensics_gui.analysis import Engine
from forensics_gui.analysis.device import Reason, reason
from forensics_gui.notifications import Notice, Notifications
from tests.shell import standins
from tests.shell.conftest import MakeWindow


@pytest.mark.parametrize(
    ("wanted", "device", "built", "there", "expected"),
    [
        ("cpu", "cpu", True, True, Reason.CHOSEN),
        ("cuda", "cuda:0", True, True, Reason.CHOSEN),
        ("auto", "cuda:0", True, True, Reason.CARD_WORKS),
        ("auto", "cpu", False, False, Reason.BUILT_FOR_PROCESSORS),
        ("auto", "cpu", True, False, Reason.NO_CARD),
        ("auto", "cpu", True, True, Reason.CARD_FAILED),
    ],
)
def test_why_that_device(wanted: str, device: str, built: bool, there: bool, expected: Reason):
    found = reason(wanted, device, built_for_cards=built, card_there=there)
    assert found is expected


def test_every_reason_has_a_sentence_of_its_own():
    sentences = [first_start.why(one) for one in Reason]
    assert len(set(sentences)) == len(Reason)
    assert all(text.endswith(".") for text in sentences)
    assert first_start.why(None) == ""


class _Loaded:
    reason = Reason.NO_CARD

    def __init__(self) -> None:
        self.device = ""

    def described(self) -> str:
        return self.device


def test_the_welcome_waits_for_the_network_and_comes_once(qtbot: QtBot):
    engine, notifications = _Loaded(), Notifications()
    posted: list[Notice] = []
    notifications.posted.connect(posted.append)
    welcome = first_start.Welcome(engine, notifications)  # type: ignore[arg-type]
    welcome.loaded()
    assert not posted
    engine.device = "CPU (Test processor), float32"
    welcome.loaded()
    welcome.loaded()
    (notice,) = posted
    assert "sample" in notice.sentence
    assert "Test processor" in notice.hint
    assert first_start.why(Reason.NO_CARD) in notice.hint


def test_a_start_is_the_first_until_something_is_kept(own_home: Path):
    assert first_start.is_first()
    settings.file().parent.mkdir(parents=True)
    settings.file().write_text("{}", encoding="utf-8")
    assert not first_start.is_first()


def test_the_age_of_a_process_counts_its_loader():
    code = (
        "import time; time.sleep(0.3); from forensics_gui import start_time; "
        "print(start_time.process_age())"
    )
    began = time.monotonic()
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout
    # the system counts in ticks of 10 ms
    assert 0.28 < float(told) < time.monotonic() - began + 0.02


def test_the_start_is_timed_until_the_network_is_there(
    qtbot: QtBot, make_window: MakeWindow, localizer: standins.StandIn, tmp_path: Path
):
    target, ended = tmp_path / "start.json", []
    window = make_window(Engine(localizer_factory=lambda _device: localizer))
    timer = start_time.StartTimer(window, target, lambda: ended.append(True))
    window.controller.deviceChanged.connect(timer.device)
    window.update()
    window.start([])
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    found = json.loads(target.read_text(encoding="utf-8"))
    assert found["visible_seconds"] > 0
    assert found["network_seconds"] > 0
    assert found["device"] == "CPU (Test processor), float32"


def test_the_window_program_passes_its_self_test_on(monkeypatch: pytest.MonkeyPatch):
    given: list[list[str]] = []

    def answer(argv: list[str]) -> int:
        given.append(argv)
        return 7

    monkeypatch.setattr(cli, "main", answer)
    assert app.main(["--self-test", "--no-window"]) == 7
    assert given == [["self-test", "--no-window"]]
