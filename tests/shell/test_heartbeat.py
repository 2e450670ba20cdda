"""The measure measures."""

from __future__ import annotations

import time

from pytestqt.qtbot import QtBot

from tests.shell.heartbeat import Heartbeat


def test_a_held_thread_is_seen_and_where(qtbot: QtBot):
    beat = Heartbeat(watch=True)
    beat.start()
    qtbot.wait(20)
    end = time.thread_time() + 0.08
    while time.thread_time() < end:
        pass
    qtbot.wait(20)
    beat.stop()
    worst = beat.gaps[0]
    assert worst.held >= 0.075
    assert worst.computed >= 0.075
    assert "test_a_held_thread_is_seen" in worst.stack


def test_an_idle_thread_is_not_held(qtbot: QtBot):
    beat = Heartbeat()
    beat.start()
    qtbot.wait(100)
    beat.stop()
    assert min(gap.wall for gap in beat.gaps) < 0.02
    assert min(gap.held for gap in beat.gaps) < 0.02
