"""The job list keeps what is being done in sight."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forensics_gui.jobs import JobRunner, JobState
from forensics_gui.jobs.panel import JobRow, JobsPanel
from forensics_gui.theme import apply_theme


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    apply_theme(qapp, "light")
    made = JobRunner()
    yield made
    assert made.shutdown()
    made.deleteLater()


def _in_sight(panel: JobsPanel, row: JobRow) -> bool:
    top = row.mapTo(panel.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + row.height() <= panel.viewport().height()


def test_the_running_job_is_scrolled_to(runner: JobRunner, qtbot: QtBot):
    panel = JobsPanel(runner)
    qtbot.addWidget(panel)
    panel.resize(400, 80)
    panel.show()
    gate = threading.Event()

    def work(progress: Any, cancelled: Any) -> None:
        del cancelled
        progress(1, 2, "Half")
        gate.wait(20)

    ended = [
        runner.submit(f"Ended {number}", lambda progress, cancelled: None) for number in (1, 2)
    ]
    qtbot.waitUntil(lambda: all(job.state is JobState.DONE for job in ended))
    job = runner.submit("Steps", work)
    qtbot.waitUntil(lambda: job.done == 1)
    job.rename("More steps")
    assert panel.rows()[2]._title.text() == "More steps"
    try:
        qtbot.waitUntil(lambda: _in_sight(panel, panel.rows()[2]))
        assert not _in_sight(panel, panel.rows()[0])
    finally:
        gate.set()
    qtbot.waitUntil(lambda: job.state is JobState.DONE)


def test_a_name_is_escaped_once_and_never_left_as_it_is(runner: JobRunner, qtbot: QtBot):
    panel = JobsPanel(runner)
    qtbot.addWidget(panel)
    for title in ("Analysing a⟨U+202E⟩gpj.jpg", "Analysing a\u202egpj.jpg"):
        job = runner.submit(title, lambda progress, cancelled: None)
        qtbot.waitUntil(lambda job=job: job.state is JobState.DONE)
    shown = [row._title.text() for row in panel.rows()]
    assert shown == ["Analysing a⟨U+202E⟩gpj.jpg"] * 2
