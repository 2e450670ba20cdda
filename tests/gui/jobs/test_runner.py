"""The runner with gates instead of sleeps: every test decides when a worker goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from forensics_gui.jobs import Job, JobRunner, JobState, RunnerClosedError, UnexpectedError
from model.errors import Cancelled, CheckpointError

WAIT = 5.0


class Gate:
    """Work that reports when it has begun and goes on when the test says so."""

    def __init__(self, result: Any = None, obey: bool = True) -> None:
        self.begun = threading.Event()
        self.go = threading.Event()
        self.result = result
        self.obey = obey
        self.thread: threading.Thread | None = None

    def __call__(self, progress: Any, cancelled: Callable[[], bool]) -> Any:
        self.thread = threading.current_thread()
        self.begun.set()
        while not self.go.wait(0.002):
            if self.obey and cancelled():
                raise Cancelled("stopped")
        return self.result


class Listener(QObject):
    """Notes what arrived and in which thread."""

    def __init__(self, job: Job | None = None) -> None:
        super().__init__()
        self.states: list[JobState] = []
        self.results: list[Any] = []
        self.errors: list[Any] = []
        self.progress: list[tuple[int, int, str]] = []
        self.threads: set[QThread] = set()
        if job is not None:
            self.job = job
            job.changed.connect(self.on_changed)
            job.succeeded.connect(self.on_succeeded)
            job.failed.connect(self.on_failed)
            job.progressed.connect(self.on_progressed)

    def on_changed(self) -> None:
        self.threads.add(QThread.currentThread())
        self.states.append(self.job.state)

    def on_succeeded(self, result: Any) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)

    def on_failed(self, error: Any) -> None:
        self.threads.add(QThread.currentThread())
        self.errors.append(error)

    def on_progressed(self, done: int, total: int, text: str) -> None:
        self.threads.add(QThread.currentThread())
        self.progress.append((done, total, text))


@pytest.fixture
def runner(qapp: Any) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown(WAIT)


def finish(qtbot: QtBot, *jobs: Job) -> None:
    qtbot.waitUntil(lambda: all(job.state.final for job in jobs), timeout=int(WAIT * 1000))


def test_result_and_states_arrive_in_the_windows_thread(runner: JobRunner, qtbot: QtBot):
    gate = Gate(result=42)
    job = runner.submit("work", gate)
    heard = Listener(job)
    assert job.state is JobState.QUEUED
    gate.go.set()
    finish(qtbot, job)
    assert job.result == 42
    assert heard.results == [42]
    assert heard.states == [JobState.RUNNING, JobState.DONE]
    assert heard.threads == {QThread.currentThread()}
    assert gate.thread is not threading.main_thread()
    assert not runner.busy()


def test_one_lane_is_serial_and_in_order_and_lanes_are_independent(runner: JobRunner, qtbot: QtBot):
    first, second, other = Gate(), Gate(), Gate()
    one, two = runner.submit("1", first), runner.submit("2", second)
    three = runner.submit("3", other, lane="decode")
    assert first.begun.wait(WAIT)
    assert other.begun.wait(WAIT)
    assert not second.begun.is_set()
    first.go.set()
    assert second.begun.wait(WAIT)
    second.go.set()
    other.go.set()
    finish(qtbot, one, two, three)
    assert first.thread is second.thread
    assert first.thread is not other.thread


def test_queued_jobs_are_cancelled_at_once_and_never_run(runner: JobRunner, qtbot: QtBot):
    first, second = Gate(), Gate()
    running, queued = runner.submit("1", first), runner.submit("2", second)
    heard = Listener(queued)
    assert first.begun.wait(WAIT)
    queued.cancel()
    assert queued.state is JobState.CANCELLED  # no event loop in between
    assert heard.states == [JobState.CANCELLED]
    first.go.set()
    finish(qtbot, running)
    assert running.state is JobState.DONE
    assert not second.begun.is_set()
    assert heard.results == heard.errors == []


def test_a_running_job_stops_at_its_next_check(runner: JobRunner, qtbot: QtBot):
    gate = Gate()
    job = runner.submit("1", gate)
    heard = Listener(job)
    qtbot.waitUntil(lambda: job.state is JobState.RUNNING)
    job.cancel()
    assert job.state is JobState.CANCELLING
    job.cancel()  # a second click changes nothing
    finish(qtbot, job)
    assert heard.states == [JobState.RUNNING, JobState.CANCELLING, JobState.CANCELLED]
    assert heard.errors == []


def test_a_result_that_comes_after_cancel_is_dropped(runner: JobRunner, qtbot: QtBot):
    gate = Gate(result="late", obey=False)
    job = runner.submit("1", gate)
    heard = Listener(job)
    assert gate.begun.wait(WAIT)
    job.cancel()
    gate.go.set()
    finish(qtbot, job)
    assert job.state is JobState.CANCELLED
    assert heard.results == []
    assert job.result is None


def test_start_and_cancel_cannot_both_win(runner: JobRunner, qtbot: QtBot):
    """Many short jobs cancelled while the worker picks them: each either ran or was cancelled
    before it ran, never both and never neither."""
    ran: list[int] = []

    def work(number: int) -> Any:
        def function(progress: Any, cancelled: Any) -> int:
            ran.append(number)
            return number

        return function

    jobs = [runner.submit(str(number), work(number)) for number in range(300)]
    at_once: set[int] = set()
    for number, job in enumerate(jobs):
        job.cancel()
        if job.state is JobState.CANCELLED:
            at_once.add(number)
    finish(qtbot, *jobs)
    assert {job.state for job in jobs} <= {JobState.CANCELLED, JobState.DONE}
    assert set(ran).isdisjoint(at_once)
    assert set(ran) | at_once == set(range(300))


def test_foreseeable_errors_arrive_as_they_are(runner: JobRunner, qtbot: QtBot):
    error = CheckpointError("The weights are damaged.", "Install again.")

    def work(progress: Any, cancelled: Any) -> None:
        raise error

    job = runner.submit("load", work)
    heard = Listener(job)
    finish(qtbot, job)
    assert job.state is JobState.FAILED
    assert heard.errors == [error]
    assert job.error is error


@pytest.mark.parametrize("kind", [ZeroDivisionError, MemoryError, SystemExit, KeyboardInterrupt])
def test_mistakes_arrive_wrapped_with_the_traceback(
    runner: JobRunner, qtbot: QtBot, kind: type[BaseException]
):
    def broken(progress: Any, cancelled: Any) -> None:
        raise kind("boom")

    job = runner.submit("Analysing a.jpg", broken)
    finish(qtbot, job)
    assert isinstance(job.error, UnexpectedError)
    assert job.error.code == "unexpected"
    assert "Analysing a.jpg" in job.error.sentence
    assert "Traceback" not in job.error.sentence
    assert "in broken" in job.error.details
    assert "boom" in job.error.details
    after = runner.submit("next", lambda progress, cancelled: "still works")
    finish(qtbot, after)
    assert after.result == "still works"


def test_prepare_refuses_before_anything_is_queued(runner: JobRunner, qtbot: QtBot):
    added = Listener()
    runner.jobAdded.connect(added.on_succeeded)
    ran: list[int] = []

    def refuse() -> None:
        raise CheckpointError("There are no weights.")

    with pytest.raises(CheckpointError, match="no weights"):
        runner.submit("x", lambda progress, cancelled: ran.append(1), prepare=refuse)
    assert not runner.busy()
    assert ran == []
    assert added.results == []


def test_progress_is_delivered_and_the_last_one_is_never_lost(runner: JobRunner, qtbot: QtBot):
    def work(progress: Any, cancelled: Any) -> None:
        for number in range(1, 2001):
            progress(number, 2000, f"tile {number}")

    job = runner.submit("tiles", work)
    heard = Listener(job)
    finish(qtbot, job)
    assert heard.progress[-1] == (2000, 2000, "tile 2000")
    assert heard.progress == sorted(heard.progress)
    assert (job.done, job.total, job.text) == (2000, 2000, "tile 2000")


def test_elapsed_and_remaining(runner: JobRunner, qtbot: QtBot):
    gate = Gate()

    def work(progress: Any, cancelled: Any) -> None:
        progress(1, 4, "")
        gate(progress, cancelled)

    job = runner.submit("1", work)
    assert job.elapsed() == 0.0
    assert job.remaining() is None
    qtbot.waitUntil(lambda: job.done == 1)
    remaining = job.remaining()
    assert remaining is not None
    assert remaining == pytest.approx(3 * job.elapsed(), rel=0.5, abs=0.05)
    gate.go.set()
    finish(qtbot, job)
    assert job.remaining() is None
    assert job.elapsed() == job.elapsed() > 0


def test_added_removed_and_idle(runner: JobRunner, qtbot: QtBot):
    heard = Listener()
    runner.jobAdded.connect(heard.on_succeeded)
    runner.jobRemoved.connect(heard.on_failed)
    idle: list[bool] = []
    runner.idle.connect(lambda: idle.append(runner.busy()))
    gate = Gate()
    job, hidden = runner.submit("1", gate), runner.submit("2", Gate(), visible=False)
    assert heard.results == [job, hidden]
    assert not hidden.visible
    assert runner.jobs() == [job, hidden]
    hidden.cancel()
    assert heard.errors == [hidden]
    gate.go.set()
    finish(qtbot, job)
    assert heard.errors == [hidden, job]
    assert idle == [False]


def test_cancel_all_then_shutdown_leaves_no_thread(qapp: Any, qtbot: QtBot):
    runner = JobRunner()
    running, waiting = Gate(), Gate()
    jobs = [runner.submit("1", running), runner.submit("2", waiting)]
    other = runner.submit("3", Gate(), lane="decode")
    heard = Listener(jobs[0])
    assert running.begun.wait(WAIT)
    assert runner.shutdown(WAIT)
    assert running.thread is not None
    assert not running.thread.is_alive()
    assert [job.state for job in [*jobs, other]] == [JobState.CANCELLED] * 3
    assert not runner.busy()
    with pytest.raises(RunnerClosedError):
        runner.submit("4", Gate())
    qapp.processEvents()  # what the workers had posted arrives now and is ignored
    assert heard.results == []
    assert runner.shutdown(WAIT)


def test_shutdown_says_when_a_thread_does_not_end(qapp: Any):
    runner = JobRunner()
    stubborn = Gate(obey=False)
    runner.submit("1", stubborn)
    assert stubborn.begun.wait(WAIT)
    assert not runner.shutdown(0.05)
    stubborn.go.set()
    assert runner.shutdown(WAIT)


def test_cancelling_while_being_added(runner: JobRunner):
    runner.jobAdded.connect(lambda job: job.cancel())
    gate = Gate()
    job = runner.submit("1", gate)
    assert job.state is JobState.CANCELLED
    assert not gate.begun.is_set()
    assert not runner.busy()


def test_submitting_from_a_worker_is_a_mistake(runner: JobRunner, qtbot: QtBot):
    job = runner.submit("outer", lambda progress, cancelled: runner.submit("inner", Gate()))
    finish(qtbot, job)
    assert isinstance(job.error, UnexpectedError)
    assert "window's thread" in job.error.details


def test_the_work_is_let_go_when_it_is_done(runner: JobRunner, qtbot: QtBot):
    import weakref

    gate = Gate()
    gate.go.set()
    gone = weakref.ref(gate)
    job = runner.submit("1", gate)
    del gate
    finish(qtbot, job)
    qtbot.waitUntil(lambda: gone() is None, timeout=2000)
