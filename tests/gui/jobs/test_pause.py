"""A job that is held for a while: nothing is lost, no thread spins, stopping always wins."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from forensics_gui.jobs import JobRunner, JobState
from forensics_gui.jobs.panel import JobsPanel
from forensics_gui.theme import apply_theme
from model.errors import Cancelled

STEPS = 500


class Steps:
    """Counts steps, each with its progress, until it is told to end."""

    def __init__(self) -> None:
        self.done = 0
        self.end = threading.Event()

    def __call__(self, progress: Any, cancelled: Callable[[], bool]) -> int:
        while not self.end.is_set():
            if cancelled():
                raise Cancelled("stopped")
            self.done += 1
            progress(min(self.done, STEPS), STEPS, f"Step {self.done}")
            time.sleep(0.001)
        return self.done


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    apply_theme(qapp, "light")
    made = JobRunner()
    yield made
    assert made.shutdown()
    made.deleteLater()


def stands_still(work: Steps) -> bool:
    before = work.done
    time.sleep(0.05)
    return work.done == before


def test_a_paused_job_stands_still_and_goes_on(runner: JobRunner, qtbot: QtBot):
    work = Steps()
    job = runner.submit("Steps", work, pausable=True)
    qtbot.waitUntil(lambda: job.done > 2)
    job.pause()
    assert job.state is JobState.PAUSING
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED)
    assert stands_still(work)
    elapsed = job.elapsed()
    time.sleep(0.1)
    assert job.elapsed() == pytest.approx(elapsed, abs=0.02)
    before = work.done
    job.resume()
    assert job.state is JobState.RUNNING
    qtbot.waitUntil(lambda: work.done > before)
    assert job.elapsed() < elapsed + 5
    work.end.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)
    assert job.result == work.done


def test_stopping_wakes_a_paused_job(runner: JobRunner, qtbot: QtBot):
    job = runner.submit("Steps", Steps(), pausable=True)
    qtbot.waitUntil(lambda: job.done > 2)
    job.pause()
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED)
    job.cancel()
    qtbot.waitUntil(lambda: job.state is JobState.CANCELLED)


def test_closing_does_not_wait_for_a_paused_job(qapp: Any, qtbot: QtBot):
    runner = JobRunner()
    job = runner.submit("Steps", Steps(), pausable=True)
    qtbot.waitUntil(lambda: job.done > 2)
    job.pause()
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED)
    assert runner.shutdown(timeout_s=5)
    assert job.state is JobState.CANCELLED
    runner.deleteLater()


def test_a_pause_that_is_taken_back_at_once_loses_nothing(runner: JobRunner, qtbot: QtBot):
    work = Steps()
    job = runner.submit("Steps", work, pausable=True)
    qtbot.waitUntil(lambda: job.done > 0)
    for _ in range(20):
        job.pause()
        job.resume()
    before = work.done
    qtbot.waitUntil(lambda: work.done > before + 5)
    assert job.state is JobState.RUNNING
    work.end.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)


def test_a_job_that_ends_while_it_is_asked_to_pause_is_done(runner: JobRunner, qtbot: QtBot):
    gate = threading.Event()
    job = runner.submit("Gate", lambda _progress, _cancelled: gate.wait(5), pausable=True)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    job.pause()
    gate.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)


def test_others_cannot_be_paused(runner: JobRunner, qtbot: QtBot):
    work = Steps()
    job = runner.submit("Steps", work)
    qtbot.waitUntil(lambda: job.done > 2)
    job.pause()
    assert not job.pausable
    assert job.state is JobState.RUNNING
    work.end.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)


def test_the_list_shows_it_and_lets_it_go_on(runner: JobRunner, qtbot: QtBot):
    panel = JobsPanel(runner)
    qtbot.addWidget(panel)
    panel.show()
    work = Steps()
    job = runner.submit("Steps", work, pausable=True)
    qtbot.waitUntil(lambda: job.done > 2)
    row = panel.rows()[0]
    button = row.findChild(QToolButton, "pause")
    assert button.toolTip() == "Pause this job"
    button.click()
    qtbot.waitUntil(lambda: job.state is JobState.PAUSED)
    assert "Paused" in row.findChild(QLabel, "step").text()
    assert button.toolTip() == "Go on with this job"
    button.click()
    assert job.state is JobState.RUNNING
    work.end.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)
    assert not button.isVisible()
