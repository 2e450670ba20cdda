"""The notice bar shows the newest notice; what it covered comes back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from forensics_gui.notifications import Notice, NotificationBar, Notifications

Bar = tuple[Notifications, NotificationBar]


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    notifications = Notifications()
    made = NotificationBar(notifications)
    qtbot.addWidget(made)
    return notifications, made


def _sentence(bar: NotificationBar) -> str:
    assert bar.shown is not None
    return bar.shown.sentence


def test_the_newest_is_shown_and_older_ones_come_back(bar: Bar) -> None:
    notifications, shown = bar
    for name in ("first", "second", "third"):
        notifications.tell(name, caution=True)
    seen = []
    while shown.shown is not None:
        seen.append(_sentence(shown))
        shown.dismiss()
    assert seen == ["third", "second", "first"]
    assert shown.isHidden()


def test_a_quiet_one_does_not_wipe_out_a_caution(bar: Bar) -> None:
    notifications, shown = bar
    notifications.tell("could not be read", caution=True)
    notifications.tell("saved")
    notifications.tell("saved elsewhere")
    assert _sentence(shown) == "saved elsewhere"
    shown.dismiss()
    assert _sentence(shown) == "could not be read"


def test_what_is_told_again_is_one_notice(bar: Bar) -> None:
    notifications, shown = bar
    for name in ("first", "second", "first", "first"):
        notifications.tell(name, caution=True)
    assert _sentence(shown) == "first"
    shown.dismiss()
    assert _sentence(shown) == "second"
    shown.dismiss()
    assert shown.shown is None


def test_one_that_stays_steps_aside(bar: Bar) -> None:
    notifications, shown = bar
    notifications.post(Notice("trained", caution=False, stays=True))
    notifications.tell("saved")
    assert _sentence(shown) == "saved"
    shown.dismiss()
    assert _sentence(shown) == "trained"
