"""Times in words, for plans and progress."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication


def lasting(seconds: float) -> str:
    """``40 seconds``, ``12 minutes``, ``2 hours 5 minutes``; rounded as one would say it."""
    if seconds < 90:
        rounded = max(5, 5 * round(seconds / 5)) if seconds >= 5 else max(1, round(seconds))
        return QCoreApplication.translate("wizard", "%Ln second(s)", "", rounded)
    minutes = round(seconds / 60)
    if minutes < 90:
        return QCoreApplication.translate("wizard", "%Ln minute(s)", "", minutes)
    hours, rest = divmod(minutes, 60)
    if hours >= 10:
        return QCoreApplication.translate("wizard", "%Ln hour(s)", "", round(minutes / 60))
    rest = 5 * round(rest / 5)
    if rest == 60:
        hours, rest = hours + 1, 0
    words = QCoreApplication.translate("wizard", "%Ln hour(s)", "", hours)
    if rest:
        words += " " + QCoreApplication.translate("wizard", "%Ln minute(s)", "", rest)
    return words


def ready_at(seconds: float, now: datetime | None = None) -> str:
    """When something that takes ``seconds`` from now will be done: ``at about 18:40``."""
    now = now or datetime.now().astimezone()
    then = now + timedelta(seconds=seconds)
    # to the next five minutes: a time to the minute would promise too much
    minute = -(-then.minute // 5) * 5
    then = then.replace(minute=0, second=0) + timedelta(minutes=minute)
    days = (then.date() - now.date()).days
    clock = f"{then:%H:%M}"
    if days == 0:
        return QCoreApplication.translate("wizard", "ready at about {clock}").format(clock=clock)
    if days == 1:
        return QCoreApplication.translate("wizard", "ready tomorrow at about {clock}").format(
            clock=clock
        )
    return QCoreApplication.translate("wizard", "ready on {day} at about {clock}").format(
        day=f"{then:%Y-%m-%d}", clock=clock
    )
