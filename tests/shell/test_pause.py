"""The analysis of many images is paused and goes on: in the list's foot, the jobs, the menu."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from forensics_gui.analysis import Engine
from forensics_gui.jobs import JobState
from tests.shell import standins
from tests.shell.conftest import WAIT_MS, MakeWindow
from tests.shell.test_leaving import press, question

IMAGES = 4


def test_a_batch_is_paused_and_goes_on(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path):
    network = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: network))
    window.controller.analyse_shown = False
    pictures = [standins.picture(tmp_path / "evidence" / f"{n}.png") for n in range(IMAGES)]
    window.open_paths([tmp_path / "evidence"])
    qtbot.waitUntil(lambda: len(window.browser.paths()) == IMAGES, timeout=WAIT_MS)
    foot = window.browser.findChild(type(window.browser._foot))
    assert not foot.pause.isVisible()
    window.analyse_all()
    qtbot.waitUntil(lambda: network.begun.is_set(), timeout=WAIT_MS)
    qtbot.waitUntil(foot.pause.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(window.commands["pause"].isEnabled, timeout=WAIT_MS)

    foot.pause.click()
    network.go.set()
    job = next(job for job in window.runner.jobs() if job.pausable)
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED, timeout=WAIT_MS)
    assert window.controller.held
    assert "paused" in window.browser.summary()
    qtbot.waitUntil(window.commands["pause"].isChecked, timeout=WAIT_MS)
    seen = network.seen
    qtbot.wait(100)
    assert network.seen == seen < IMAGES

    window.commands["pause"].trigger()
    qtbot.waitUntil(lambda: not window.controller.analysing, timeout=WAIT_MS)
    assert set(window.store.paths()) == set(pictures)
    assert network.seen == IMAGES
    qtbot.waitUntil(lambda: not foot.pause.isVisible(), timeout=WAIT_MS)
    assert "paused" not in window.browser.summary()


def test_a_window_with_a_paused_batch_closes(make_window: MakeWindow, qtbot: QtBot, tmp_path: Path):
    network = standins.StandIn(gated=True)
    window = make_window(Engine(localizer_factory=lambda _device: network))
    pictures = [standins.picture(tmp_path / "evidence" / f"{n}.png") for n in range(IMAGES)]
    window.controller.analyse(pictures)
    qtbot.waitUntil(lambda: network.begun.is_set(), timeout=WAIT_MS)
    window.controller.pause_or_go_on()
    network.go.set()
    job = next(job for job in window.runner.jobs() if job.pausable)
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED, timeout=WAIT_MS)
    window.close()
    box = question(window)
    assert box is not None
    press(box, "Close")
    qtbot.waitUntil(lambda: window.closing.done, timeout=WAIT_MS)
    assert not window.closing.stuck
